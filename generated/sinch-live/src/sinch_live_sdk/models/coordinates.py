"""The type `Coordinates`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Coordinates(_Record):
    """A place on earth."""

    latitude: float
    """Degrees north."""

    longitude: float
    """Degrees east."""
