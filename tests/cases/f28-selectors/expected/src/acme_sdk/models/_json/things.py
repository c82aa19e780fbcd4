"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..things import Thing

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    in_a = found if type(found := top.get("a")) is dict else _decode.members(found)
    if type(key := in_a.get("b")) is not str and key is not None:
        key = reading.optional(key, _decode.text, "Thing.key", ("a", "b"))
    in_list = found if type(found := top.get("list")) is dict else _decode.members(found)
    in_list_1 = found if type(found := in_list.get("1")) is dict else _decode.members(found)
    if type(index := in_list_1.get("id")) is not str and index is not None:
        index = reading.optional(index, _decode.text, "Thing.index", ("list", "1", "id"))
    if type(any := _decode.find(top.get("list"), "", "name")) is not str and any is not None:
        any = reading.optional(any, _decode.text, "Thing.any", ("list", "", "name"))
    if type(first := in_list.get("name")) is not str and first is not None:
        first = reading.optional(first, _decode.text, "Thing.first", ("list", "name"))
    if type(whole := data) is not dict and whole is not None:
        whole = reading.optional(whole, _decode.mapping, "Thing.whole", ())
    in_map = found if type(found := top.get("map")) is dict else _decode.members(found)
    if type(digits := in_map.get("0")) is not str and digits is not None:
        digits = reading.optional(digits, _decode.text, "Thing.digits", ("map", "0"))
    in_list_0 = found if type(found := in_list.get("0")) is dict else _decode.members(found)
    if type(number := in_list_0.get("id")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "Thing.number", ("list", "0", "id"))
    in_list_9 = found if type(found := in_list.get("9")) is dict else _decode.members(found)
    if type(past := in_list_9.get("id")) is not str and past is not None:
        past = reading.optional(past, _decode.text, "Thing.past", ("list", "9", "id"))
    in_nothing = found if type(found := top.get("nothing")) is dict else _decode.members(found)
    if type(null := in_nothing.get("x")) is not str and null is not None:
        null = reading.optional(null, _decode.text, "Thing.null", ("nothing", "x"))
    record = _new_thing.blank()
    _new_thing.fill(record, key, index, any, first, whole, digits, number, past, null, raw)
    return record


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "whole": _encode.Member(_wire.mapping, path=()),
            "key": _encode.Member(_wire.text, path=("a", "b")),
            "first": _encode.Member(_wire.text, path=("list", "name")),
            "null": _encode.Member(_wire.text, path=("nothing", "x")),
        },
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
