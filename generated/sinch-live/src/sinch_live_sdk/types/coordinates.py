"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.coordinates import Coordinates


class CoordinatesDict(_TypedDict):
    """The JSON of `Coordinates`."""

    latitude: float
    """Degrees north."""

    longitude: float
    """Degrees east."""


CoordinatesInput: TypeAlias = CoordinatesDict | Coordinates
"""The JSON of `Coordinates`, or the record."""
