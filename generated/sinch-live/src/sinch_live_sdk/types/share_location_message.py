"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.share_location_message import ShareLocationMessage


class ShareLocationMessageDict(_TypedDict):
    """The JSON of `ShareLocationMessage`."""

    title: str
    """The title of the button."""

    fallback_url: str
    """The page that opens where that isn't known."""


ShareLocationMessageInput: TypeAlias = ShareLocationMessageDict | ShareLocationMessage
"""The JSON of `ShareLocationMessage`, or the record."""
