"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.media_message import MediaMessage


class MediaMessageDict(_TypedDict):
    """The JSON of `MediaMessage`."""

    url: str
    """Where the file is."""

    thumbnail_url: NotRequired[str]
    """Where a small picture of it is."""

    filename_override: NotRequired[str]
    """The name that is shown, instead of that in the URL."""


MediaMessageInput: TypeAlias = MediaMessageDict | MediaMessage
"""The JSON of `MediaMessage`, or the record."""
