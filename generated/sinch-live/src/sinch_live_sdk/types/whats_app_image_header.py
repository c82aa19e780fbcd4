"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.whats_app_image_header import WhatsAppImageHeader
from ..models.whats_app_media import WhatsAppMedia


class WhatsAppImageHeaderDict(_TypedDict):
    """The JSON of `WhatsAppImageHeader`."""

    type: Literal["image"]

    image: WhatsAppMediaDict | WhatsAppMedia
    """The picture."""


from .whats_app_media import WhatsAppMediaDict  # noqa: E402

WhatsAppImageHeaderInput: TypeAlias = WhatsAppImageHeaderDict | WhatsAppImageHeader
"""The JSON of `WhatsAppImageHeader`, or the record."""
