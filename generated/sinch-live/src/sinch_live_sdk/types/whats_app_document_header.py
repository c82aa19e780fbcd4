"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.whats_app_document_header import WhatsAppDocumentHeader
from ..models.whats_app_media import WhatsAppMedia


class WhatsAppDocumentHeaderDict(_TypedDict):
    """The JSON of `WhatsAppDocumentHeader`."""

    type: Literal["document"]

    document: WhatsAppMediaDict | WhatsAppMedia
    """The document."""


from .whats_app_media import WhatsAppMediaDict  # noqa: E402

WhatsAppDocumentHeaderInput: TypeAlias = WhatsAppDocumentHeaderDict | WhatsAppDocumentHeader
"""The JSON of `WhatsAppDocumentHeader`, or the record."""
