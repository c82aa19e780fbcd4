"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.whats_app_document_header import WhatsAppDocumentHeader
from ..models.whats_app_image_header import WhatsAppImageHeader
from ..models.whats_app_text_header import WhatsAppTextHeader
from ..models.whats_app_video_header import WhatsAppVideoHeader
from .whats_app_document_header import WhatsAppDocumentHeaderDict
from .whats_app_image_header import WhatsAppImageHeaderDict
from .whats_app_text_header import WhatsAppTextHeaderDict
from .whats_app_video_header import WhatsAppVideoHeaderDict

WhatsAppHeaderInput: TypeAlias = (
    WhatsAppTextHeaderDict
    | WhatsAppTextHeader
    | WhatsAppImageHeaderDict
    | WhatsAppImageHeader
    | WhatsAppVideoHeaderDict
    | WhatsAppVideoHeader
    | WhatsAppDocumentHeaderDict
    | WhatsAppDocumentHeader
    | UnknownVariant
)
"""An argument of type `WhatsAppHeader`."""
