"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.things import Thing


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""

    secret: str
    """Shown once."""

    name: NotRequired[str]
    """Deprecated: use title."""

    nick: NotRequired[str]
    """What it was called. Deprecated: use name."""

    title: NotRequired[Literal["Dr", "Prof"] | Unrecognized]


ThingInput: TypeAlias = ThingDict | Thing
"""The JSON of `Thing`, or the record."""
