"""The type `PiiResult`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PiiResult(_Record):
    """Personal data of a message."""

    message: str | None = None
    """The text."""

    masked: str | None = None
    """The text without them."""
