"""What the service sends about `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record, constructor as _constructor
from .._runtime.values import JsonObject, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(_Record):
    """things."""

    key: str | None = None

    index: str | None = None

    any: str | None = None

    first: str | None = None

    whole: JsonObject | None = None

    digits: str | None = None

    number: str | None = None

    past: str | None = None

    null: str | None = None


_new_thing = _constructor(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Read `Thing` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data, "a", "list", "map", "nothing")
    if type(in_a := top.get("a")) is not dict:
        in_a = _decode.members(in_a, "b")
    if type(key := in_a.get("b")) is not str and key is not None:
        key = reading.optional(key, _decode.text, "Thing.key", ("a", "b"))
    if type(in_list := top.get("list")) is not dict:
        in_list = _decode.members(in_list, "1", "name", "0", "9")
    if type(in_list_1 := in_list.get("1")) is not dict:
        in_list_1 = _decode.members(in_list_1, "id")
    if type(index := in_list_1.get("id")) is not str and index is not None:
        index = reading.optional(index, _decode.text, "Thing.index", ("list", "1", "id"))
    if type(any := _decode.find(top.get("list"), "", "name")) is not str and any is not None:
        any = reading.optional(any, _decode.text, "Thing.any", ("list", "", "name"))
    if type(first := in_list.get("name")) is not str and first is not None:
        first = reading.optional(first, _decode.text, "Thing.first", ("list", "name"))
    if type(whole := data) is not dict and whole is not None:
        whole = reading.optional(whole, _decode.mapping, "Thing.whole", ())
    if type(in_map := top.get("map")) is not dict:
        in_map = _decode.members(in_map, "0")
    if type(digits := in_map.get("0")) is not str and digits is not None:
        digits = reading.optional(digits, _decode.text, "Thing.digits", ("map", "0"))
    if type(in_list_0 := in_list.get("0")) is not dict:
        in_list_0 = _decode.members(in_list_0, "id")
    if type(number := in_list_0.get("id")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "Thing.number", ("list", "0", "id"))
    if type(in_list_9 := in_list.get("9")) is not dict:
        in_list_9 = _decode.members(in_list_9, "id")
    if type(past := in_list_9.get("id")) is not str and past is not None:
        past = reading.optional(past, _decode.text, "Thing.past", ("list", "9", "id"))
    if type(in_nothing := top.get("nothing")) is not dict:
        in_nothing = _decode.members(in_nothing, "x")
    if type(null := in_nothing.get("x")) is not str and null is not None:
        null = reading.optional(null, _decode.text, "Thing.null", ("nothing", "x"))
    return _new_thing(
        key=key,
        index=index,
        any=any,
        first=first,
        whole=whole,
        digits=digits,
        number=number,
        past=past,
        null=null,
        raw=raw,
    )
