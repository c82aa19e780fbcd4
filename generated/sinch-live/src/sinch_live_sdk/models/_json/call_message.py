"""The type `CallMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..call_message import CallMessage

_new_call_message = _Maker(CallMessage)


def decode_call_message(data: JsonObject, reading: _decode.Reading) -> CallMessage:
    """Decode a `CallMessage` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "CallMessage.title")
    if type(phone_number := data.get("phone_number")) is not str:
        phone_number = reading.required(phone_number, _decode.text, "CallMessage.phone_number")
    record = _new_call_message.blank()
    _new_call_message.fill(record, title, phone_number, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_call_message(value: object) -> JsonInput:
    """Write a `CallMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CallMessage,
        decode_call_message,
        {"title": _encode.Member(_wire.text, needed=True), "phone_number": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {CallMessage: encode_call_message}
