"""The type `CallHeader`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CallHeader(_Record):
    """A header of a call."""

    key: str
    """Its name."""

    value: str
    """Its value."""
