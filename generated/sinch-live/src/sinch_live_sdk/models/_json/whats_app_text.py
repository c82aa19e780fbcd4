"""The type `WhatsAppText` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..whats_app_text import WhatsAppText

_new_whats_app_text = _Maker(WhatsAppText)


def decode_whats_app_text(data: JsonObject, reading: _decode.Reading) -> WhatsAppText:
    """Decode a `WhatsAppText` from received JSON."""
    if type(text := data.get("text")) is not str:
        text = reading.required(text, _decode.text, "WhatsAppText.text")
    record = _new_whats_app_text.blank()
    _new_whats_app_text.fill(record, text, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_whats_app_text(value: object) -> JsonInput:
    """Write a `WhatsAppText`, or a mapping of its members, as JSON."""
    return _encode.record(value, WhatsAppText, decode_whats_app_text, {"text": _encode.Member(_wire.text, needed=True)})


ENCODERS: dict[type, object] = {WhatsAppText: encode_whats_app_text}
