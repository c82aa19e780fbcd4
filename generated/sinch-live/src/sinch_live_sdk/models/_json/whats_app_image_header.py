"""The type `WhatsAppImageHeader` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..whats_app_image_header import WhatsAppImageHeader
from . import whats_app_media as _whats_app_media_json

_WHATS_APP_IMAGE_HEADER_TYPE = _decode.Known("image")

_new_whats_app_image_header = _Maker(WhatsAppImageHeader)


def decode_whats_app_image_header(data: JsonObject, reading: _decode.Reading) -> WhatsAppImageHeader:
    """Decode a `WhatsAppImageHeader` from received JSON."""
    type_ = (
        _WHATS_APP_IMAGE_HEADER_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "image"
            if found is None
            else reading.required(found, _WHATS_APP_IMAGE_HEADER_TYPE, "WhatsAppImageHeader.type")
        )
    )
    image = reading.required_record(
        data.get("image"), _whats_app_media_json.decode_whats_app_media, "WhatsAppImageHeader.image"
    )
    record = _new_whats_app_image_header.blank()
    _new_whats_app_image_header.fill(record, type_, image, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_whats_app_image_header(value: object) -> JsonInput:
    """Write a `WhatsAppImageHeader`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WhatsAppImageHeader,
        decode_whats_app_image_header,
        {
            "type": _wire.known(*_WHATS_APP_IMAGE_HEADER_TYPE),
            "image": _encode.Member(_whats_app_media_json.encode_whats_app_media, needed=True),
        },
    )


ENCODERS: dict[type, object] = {WhatsAppImageHeader: encode_whats_app_image_header}
