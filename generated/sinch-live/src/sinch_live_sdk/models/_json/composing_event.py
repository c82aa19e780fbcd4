"""The type `ComposingEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..composing_event import ComposingEvent

_new_composing_event = _Maker(ComposingEvent)


def decode_composing_event(data: JsonObject, reading: _decode.Reading) -> ComposingEvent:
    """Decode a `ComposingEvent` from received JSON."""
    record = _new_composing_event.blank()
    _new_composing_event.fill(record, data)
    return record


def encode_composing_event(value: object) -> JsonInput:
    """Write a `ComposingEvent`, or a mapping of its members, as JSON."""
    return _encode.record(value, ComposingEvent, decode_composing_event, {})


ENCODERS: dict[type, object] = {ComposingEvent: encode_composing_event}
