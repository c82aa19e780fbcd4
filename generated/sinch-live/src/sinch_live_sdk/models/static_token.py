"""The type `StaticToken`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StaticToken(_Record):
    """A token."""

    token: str
    """The token."""
