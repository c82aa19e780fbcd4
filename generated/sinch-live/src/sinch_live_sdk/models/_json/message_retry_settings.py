"""The type `MessageRetrySettings` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..message_retry_settings import MessageRetrySettings

_new_message_retry_settings = _Maker(MessageRetrySettings)


def decode_message_retry_settings(data: JsonObject, reading: _decode.Reading) -> MessageRetrySettings:
    """Decode a `MessageRetrySettings` from received JSON."""
    if type(retry_duration := data.get("retry_duration")) is not int and retry_duration is not None:
        retry_duration = reading.optional(retry_duration, _decode.integer, "MessageRetrySettings.retry_duration")
    record = _new_message_retry_settings.blank()
    _new_message_retry_settings.fill(record, retry_duration, data)
    return record


def encode_message_retry_settings(value: object) -> JsonInput:
    """Write a `MessageRetrySettings`, or a mapping of its members, as JSON."""
    return _encode.record(value, MessageRetrySettings, decode_message_retry_settings, {"retry_duration": _wire.whole})


ENCODERS: dict[type, object] = {MessageRetrySettings: encode_message_retry_settings}
