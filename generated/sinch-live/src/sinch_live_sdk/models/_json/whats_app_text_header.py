"""The type `WhatsAppTextHeader` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..whats_app_text_header import WhatsAppTextHeader

_WHATS_APP_TEXT_HEADER_TYPE = _decode.Known("text")

_new_whats_app_text_header = _Maker(WhatsAppTextHeader)


def decode_whats_app_text_header(data: JsonObject, reading: _decode.Reading) -> WhatsAppTextHeader:
    """Decode a `WhatsAppTextHeader` from received JSON."""
    type_ = (
        _WHATS_APP_TEXT_HEADER_TYPE[found]
        if type(found := data.get("type")) is str
        else (
            "text" if found is None else reading.required(found, _WHATS_APP_TEXT_HEADER_TYPE, "WhatsAppTextHeader.type")
        )
    )
    if type(text := data.get("text")) is not str:
        text = reading.required(text, _decode.text, "WhatsAppTextHeader.text")
    record = _new_whats_app_text_header.blank()
    _new_whats_app_text_header.fill(record, type_, text, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_whats_app_text_header(value: object) -> JsonInput:
    """Write a `WhatsAppTextHeader`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WhatsAppTextHeader,
        decode_whats_app_text_header,
        {"type": _wire.known(*_WHATS_APP_TEXT_HEADER_TYPE), "text": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {WhatsAppTextHeader: encode_whats_app_text_header}
