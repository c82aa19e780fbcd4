"""The type `WhatsAppHeader` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..whats_app_document_header import WhatsAppDocumentHeader
from ..whats_app_image_header import WhatsAppImageHeader
from ..whats_app_text_header import WhatsAppTextHeader
from ..whats_app_video_header import WhatsAppVideoHeader
from . import whats_app_document_header as _whats_app_document_header_json
from . import whats_app_image_header as _whats_app_image_header_json
from . import whats_app_text_header as _whats_app_text_header_json
from . import whats_app_video_header as _whats_app_video_header_json


def decode_whats_app_header(
    data: JsonValue, reading: _decode.Reading
) -> WhatsAppTextHeader | WhatsAppImageHeader | WhatsAppVideoHeader | WhatsAppDocumentHeader | UnknownVariant:
    """Read one of several types, told apart by `type`."""
    found: WhatsAppTextHeader | WhatsAppImageHeader | WhatsAppVideoHeader | WhatsAppDocumentHeader | UnknownVariant
    members = data if type(data) is dict else {}
    tag = members.get("type")
    if tag == "text":
        found = _whats_app_text_header_json.decode_whats_app_text_header(members, reading)
    elif tag == "image":
        found = _whats_app_image_header_json.decode_whats_app_image_header(members, reading)
    elif tag == "video":
        found = _whats_app_video_header_json.decode_whats_app_video_header(members, reading)
    elif tag == "document":
        found = _whats_app_document_header_json.decode_whats_app_document_header(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_whats_app_header(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            WhatsAppTextHeader: _whats_app_text_header_json.encode_whats_app_text_header,
            WhatsAppImageHeader: _whats_app_image_header_json.encode_whats_app_image_header,
            WhatsAppVideoHeader: _whats_app_video_header_json.encode_whats_app_video_header,
            WhatsAppDocumentHeader: _whats_app_document_header_json.encode_whats_app_document_header,
        },
        tags={
            "text": _whats_app_text_header_json.encode_whats_app_text_header,
            "image": _whats_app_image_header_json.encode_whats_app_image_header,
            "video": _whats_app_video_header_json.encode_whats_app_video_header,
            "document": _whats_app_document_header_json.encode_whats_app_document_header,
        },
        tag=("type",),
    )
    return write(value)
