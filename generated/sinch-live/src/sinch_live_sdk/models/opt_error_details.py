"""The type `OptErrorDetails`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OptErrorDetails(_Record):
    """What failed."""

    description: str | None = None
    """That in words."""
