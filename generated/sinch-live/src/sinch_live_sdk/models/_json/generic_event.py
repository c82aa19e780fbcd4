"""The type `GenericEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..generic_event import GenericEvent
from . import free_value as _free_value_json

_new_generic_event = _Maker(GenericEvent)


def decode_generic_event(data: JsonObject, reading: _decode.Reading) -> GenericEvent:
    """Decode a `GenericEvent` from received JSON."""
    payload = reading.required(
        data.get("payload"),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "GenericEvent.payload",
    )
    record = _new_generic_event.blank()
    _new_generic_event.fill(record, payload, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_generic_event(value: object) -> JsonInput:
    """Write a `GenericEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        GenericEvent,
        decode_generic_event,
        {"payload": _encode.Member(_wire.map_of(_wire.null_or(_free_value_json.encode_free_value)), needed=True)},
    )


ENCODERS: dict[type, object] = {GenericEvent: encode_generic_event}
