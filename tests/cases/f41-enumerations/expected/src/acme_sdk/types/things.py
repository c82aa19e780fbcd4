"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.things import Thing


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""

    status: NotRequired[Literal["open", "done"] | Unrecognized]

    level: NotRequired[Literal[1, 2] | int]

    kinds: NotRequired[Sequence[Literal["a", "b"] | Unrecognized]]

    unit: Literal["kg", "lb"] | Unrecognized


ThingInput: TypeAlias = ThingDict | Thing
"""The JSON of `Thing`, or the record."""
