"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.whats_app_text import WhatsAppText


class WhatsAppTextDict(_TypedDict):
    """The JSON of `WhatsAppText`."""

    text: str
    """The text."""


WhatsAppTextInput: TypeAlias = WhatsAppTextDict | WhatsAppText
"""The JSON of `WhatsAppText`, or the record."""
