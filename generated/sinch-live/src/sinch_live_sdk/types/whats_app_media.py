"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.whats_app_media import WhatsAppMedia


class WhatsAppMediaDict(_TypedDict):
    """The JSON of `WhatsAppMedia`."""

    link: str
    """Where it is."""


WhatsAppMediaInput: TypeAlias = WhatsAppMediaDict | WhatsAppMedia
"""The JSON of `WhatsAppMedia`, or the record."""
