"""The type `TextMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..text_message import TextMessage

_new_text_message = _Maker(TextMessage)


def decode_text_message(data: JsonObject, reading: _decode.Reading) -> TextMessage:
    """Decode a `TextMessage` from received JSON."""
    if type(text := data.get("text")) is not str:
        text = reading.required(text, _decode.text, "TextMessage.text")
    record = _new_text_message.blank()
    _new_text_message.fill(record, text, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_text_message(value: object) -> JsonInput:
    """Write a `TextMessage`, or a mapping of its members, as JSON."""
    return _encode.record(value, TextMessage, decode_text_message, {"text": _encode.Member(_wire.text, needed=True)})


ENCODERS: dict[type, object] = {TextMessage: encode_text_message}
