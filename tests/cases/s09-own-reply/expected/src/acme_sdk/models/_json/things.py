"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..things import Thing, ThingCopy, ThingReceipt

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not int and id is not None:
        id = reading.optional(id, _decode.integer, "Thing.id")
    record = _new_thing.blank()
    _new_thing.fill(record, id, raw)
    return record


_new_thing_receipt = _Maker(ThingReceipt)


def decode_thing_receipt(data: JsonValue, reading: _decode.Reading) -> ThingReceipt:
    """Decode a `ThingReceipt` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("orderId")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "ThingReceipt.id", "orderId")
    record = _new_thing_receipt.blank()
    _new_thing_receipt.fill(record, id, raw)
    return record


_new_thing_copy = _Maker(ThingCopy)


def decode_thing_copy(data: JsonValue, reading: _decode.Reading) -> ThingCopy:
    """Decode a `ThingCopy` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(new := top.get("new")) is not int and new is not None:
        new = reading.optional(new, _decode.integer, "ThingCopy.new")
    record = _new_thing_copy.blank()
    _new_thing_copy.fill(record, new, raw)
    return record


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(value, Thing, decode_thing, {"id": _wire.whole})


def encode_thing_receipt(value: object) -> JsonInput:
    """Write a `ThingReceipt`, or a mapping of its members, as JSON."""
    return _encode.record(value, ThingReceipt, decode_thing_receipt, {"id": ("orderId", _wire.text)})


def encode_thing_copy(value: object) -> JsonInput:
    """Write a `ThingCopy`, or a mapping of its members, as JSON."""
    return _encode.record(value, ThingCopy, decode_thing_copy, {"new": _wire.whole})


ENCODERS: dict[type, object] = {Thing: encode_thing, ThingReceipt: encode_thing_receipt, ThingCopy: encode_thing_copy}
