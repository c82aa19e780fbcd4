"""The type `ComposingEndEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..composing_end_event import ComposingEndEvent

_new_composing_end_event = _Maker(ComposingEndEvent)


def decode_composing_end_event(data: JsonObject, reading: _decode.Reading) -> ComposingEndEvent:
    """Decode a `ComposingEndEvent` from received JSON."""
    record = _new_composing_end_event.blank()
    _new_composing_end_event.fill(record, data)
    return record


def encode_composing_end_event(value: object) -> JsonInput:
    """Write a `ComposingEndEvent`, or a mapping of its members, as JSON."""
    return _encode.record(value, ComposingEndEvent, decode_composing_end_event, {})


ENCODERS: dict[type, object] = {ComposingEndEvent: encode_composing_end_event}
