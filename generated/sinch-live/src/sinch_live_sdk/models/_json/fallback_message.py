"""The type `FallbackMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..fallback_message import FallbackMessage
from . import reason as _reason_json

_new_fallback_message = _Maker(FallbackMessage)


def decode_fallback_message(data: JsonObject, reading: _decode.Reading) -> FallbackMessage:
    """Decode a `FallbackMessage` from received JSON."""
    if type(raw_message := data.get("raw_message")) is not str and raw_message is not None:
        raw_message = reading.optional(raw_message, _decode.text, "FallbackMessage.raw_message")
    reason = reading.record(data.get("reason"), _reason_json.decode_reason, "FallbackMessage.reason")
    record = _new_fallback_message.blank()
    _new_fallback_message.fill(record, raw_message, reason, data)
    return record


def encode_fallback_message(value: object) -> JsonInput:
    """Write a `FallbackMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FallbackMessage,
        decode_fallback_message,
        {"raw_message": _wire.text, "reason": _reason_json.encode_reason},
    )


ENCODERS: dict[type, object] = {FallbackMessage: encode_fallback_message}
