"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.whats_app_media import WhatsAppMedia
from ..models.whats_app_video_header import WhatsAppVideoHeader


class WhatsAppVideoHeaderDict(_TypedDict):
    """The JSON of `WhatsAppVideoHeader`."""

    type: Literal["video"]

    video: WhatsAppMediaDict | WhatsAppMedia
    """The video."""


from .whats_app_media import WhatsAppMediaDict  # noqa: E402

WhatsAppVideoHeaderInput: TypeAlias = WhatsAppVideoHeaderDict | WhatsAppVideoHeader
"""The JSON of `WhatsAppVideoHeader`, or the record."""
