"""The type `WhatsAppDocumentHeader` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..whats_app_document_header import WhatsAppDocumentHeader
from . import whats_app_media as _whats_app_media_json

_WHATS_APP_DOCUMENT_HEADER_TYPE = _decode.Known("document")

_new_whats_app_document_header = _Maker(WhatsAppDocumentHeader)


def decode_whats_app_document_header(data: JsonObject, reading: _decode.Reading) -> WhatsAppDocumentHeader:
    """Decode a `WhatsAppDocumentHeader` from received JSON."""
    type_ = (
        _WHATS_APP_DOCUMENT_HEADER_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "document"
            if found is None
            else reading.required(found, _WHATS_APP_DOCUMENT_HEADER_TYPE, "WhatsAppDocumentHeader.type")
        )
    )
    document = reading.required_record(
        data.get("document"), _whats_app_media_json.decode_whats_app_media, "WhatsAppDocumentHeader.document"
    )
    record = _new_whats_app_document_header.blank()
    _new_whats_app_document_header.fill(record, type_, document, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_whats_app_document_header(value: object) -> JsonInput:
    """Write a `WhatsAppDocumentHeader`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WhatsAppDocumentHeader,
        decode_whats_app_document_header,
        {
            "type": _wire.known(*_WHATS_APP_DOCUMENT_HEADER_TYPE),
            "document": _encode.Member(_whats_app_media_json.encode_whats_app_media, needed=True),
        },
    )


ENCODERS: dict[type, object] = {WhatsAppDocumentHeader: encode_whats_app_document_header}
