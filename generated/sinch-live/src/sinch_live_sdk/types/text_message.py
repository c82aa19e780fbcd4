"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.text_message import TextMessage


class TextMessageDict(_TypedDict):
    """The JSON of `TextMessage`."""

    text: str
    """The text."""


TextMessageInput: TypeAlias = TextMessageDict | TextMessage
"""The JSON of `TextMessage`, or the record."""
