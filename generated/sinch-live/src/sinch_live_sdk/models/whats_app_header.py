"""The type `WhatsAppHeader`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .whats_app_document_header import WhatsAppDocumentHeader
from .whats_app_image_header import WhatsAppImageHeader
from .whats_app_text_header import WhatsAppTextHeader
from .whats_app_video_header import WhatsAppVideoHeader

WhatsAppHeader: TypeAlias = (
    WhatsAppTextHeader | WhatsAppImageHeader | WhatsAppVideoHeader | WhatsAppDocumentHeader | UnknownVariant
)
"""What stands above a WhatsApp message."""
