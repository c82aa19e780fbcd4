"""The type `ReadMessageEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..read_message_event import ReadMessageEvent

_new_read_message_event = _Maker(ReadMessageEvent)


def decode_read_message_event(data: JsonObject, reading: _decode.Reading) -> ReadMessageEvent:
    """Decode a `ReadMessageEvent` from received JSON."""
    record = _new_read_message_event.blank()
    _new_read_message_event.fill(record, data)
    return record


def encode_read_message_event(value: object) -> JsonInput:
    """Write a `ReadMessageEvent`, or a mapping of its members, as JSON."""
    return _encode.record(value, ReadMessageEvent, decode_read_message_event, {})


ENCODERS: dict[type, object] = {ReadMessageEvent: encode_read_message_event}
