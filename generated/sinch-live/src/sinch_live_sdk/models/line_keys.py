"""The type `LineKeys`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LineKeys(_Record):
    """A channel of LINE Enterprise."""

    token: str
    """The token."""

    secret: str
    """The secret."""
