"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.url_message import UrlMessage


class UrlMessageDict(_TypedDict):
    """The JSON of `UrlMessage`."""

    title: str
    """The title of the button."""

    url: str
    """The page."""


UrlMessageInput: TypeAlias = UrlMessageDict | UrlMessage
"""The JSON of `UrlMessage`, or the record."""
