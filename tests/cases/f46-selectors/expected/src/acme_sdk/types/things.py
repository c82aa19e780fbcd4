"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.things import Thing


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""


ThingInput: TypeAlias = ThingDict | Thing
"""The JSON of `Thing`, or the record."""
