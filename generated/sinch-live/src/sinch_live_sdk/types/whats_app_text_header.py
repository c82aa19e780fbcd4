"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.whats_app_text_header import WhatsAppTextHeader


class WhatsAppTextHeaderDict(_TypedDict):
    """The JSON of `WhatsAppTextHeader`."""

    type: Literal["text"]

    text: str
    """The text."""


WhatsAppTextHeaderInput: TypeAlias = WhatsAppTextHeaderDict | WhatsAppTextHeader
"""The JSON of `WhatsAppTextHeader`, or the record."""
