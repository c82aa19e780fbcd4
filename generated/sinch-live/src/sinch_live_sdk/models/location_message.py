"""The type `LocationMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LocationMessage(_Record):
    """A place."""

    title: str | None = None
    """The title near the map, or of its button."""

    coordinates: Coordinates
    """Where it is."""

    label: str | None = None
    """The name of the place."""


from .coordinates import Coordinates  # noqa: E402
