"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.text import Text


class TextDict(_TypedDict):
    """The JSON of `Text`."""

    type: Literal["text"]

    text: str


TextInput: TypeAlias = TextDict | Text
"""The JSON of `Text`, or the record."""
