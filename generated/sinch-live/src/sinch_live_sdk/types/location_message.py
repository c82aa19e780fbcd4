"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.coordinates import Coordinates
from ..models.location_message import LocationMessage


class LocationMessageDict(_TypedDict):
    """The JSON of `LocationMessage`."""

    title: NotRequired[str]
    """The title near the map, or of its button."""

    coordinates: CoordinatesDict | Coordinates
    """Where it is."""

    label: NotRequired[str]
    """The name of the place."""


from .coordinates import CoordinatesDict  # noqa: E402

LocationMessageInput: TypeAlias = LocationMessageDict | LocationMessage
"""The JSON of `LocationMessage`, or the record."""
