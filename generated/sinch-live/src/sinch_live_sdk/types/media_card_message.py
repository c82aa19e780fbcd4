"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.media_card_message import MediaCardMessage


class MediaCardMessageDict(_TypedDict):
    """The JSON of `MediaCardMessage`."""

    url: str
    """Where the file is."""

    caption: NotRequired[str]
    """The caption."""


MediaCardMessageInput: TypeAlias = MediaCardMessageDict | MediaCardMessage
"""The JSON of `MediaCardMessage`, or the record."""
