"""The type `WhatsAppVideoHeader` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..whats_app_video_header import WhatsAppVideoHeader
from . import whats_app_media as _whats_app_media_json

_WHATS_APP_VIDEO_HEADER_TYPE = _decode.Known("video")

_new_whats_app_video_header = _Maker(WhatsAppVideoHeader)


def decode_whats_app_video_header(data: JsonObject, reading: _decode.Reading) -> WhatsAppVideoHeader:
    """Decode a `WhatsAppVideoHeader` from received JSON."""
    type_ = (
        _WHATS_APP_VIDEO_HEADER_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "video"
            if found is None
            else reading.required(found, _WHATS_APP_VIDEO_HEADER_TYPE, "WhatsAppVideoHeader.type")
        )
    )
    video = reading.required_record(
        data.get("video"), _whats_app_media_json.decode_whats_app_media, "WhatsAppVideoHeader.video"
    )
    record = _new_whats_app_video_header.blank()
    _new_whats_app_video_header.fill(record, type_, video, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_whats_app_video_header(value: object) -> JsonInput:
    """Write a `WhatsAppVideoHeader`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WhatsAppVideoHeader,
        decode_whats_app_video_header,
        {
            "type": _wire.known(*_WHATS_APP_VIDEO_HEADER_TYPE),
            "video": _encode.Member(_whats_app_media_json.encode_whats_app_media, needed=True),
        },
    )


ENCODERS: dict[type, object] = {WhatsAppVideoHeader: encode_whats_app_video_header}
