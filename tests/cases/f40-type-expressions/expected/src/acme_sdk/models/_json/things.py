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
    id = reading.optional(top.get("id"), _decode.uuid, "Thing.id")
    price = reading.optional(top.get("price"), _decode.decimal, "Thing.price")
    labels = reading.optional(top.get("labels"), _decode.map_of(_decode.nullable(_decode.text)), "Thing.labels")
    grid = reading.optional(top.get("grid"), _decode.array(_decode.array(_decode.integer)), "Thing.grid")
    tags = reading.optional(top.get("tags"), _decode.array(_decode.nullable(_decode.text)), "Thing.tags")
    rates = reading.optional(top.get("rates"), _decode.map_of(_decode.map_of(_decode.number)), "Thing.rates")
    days = reading.optional(top.get("days"), _decode.array(_decode.date), "Thing.days")
    if type(maybe := top.get("maybe")) is not int and maybe is not None:
        maybe = reading.optional(maybe, _decode.integer, "Thing.maybe")
    record = _new_thing.blank()
    _new_thing.fill(record, id, price, labels, grid, tags, rates, days, maybe, raw)
    return record


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "id": _wire.uuid,
            "price": _wire.exact,
            "labels": _wire.map_of(_wire.null_or(_wire.text)),
            "grid": _wire.list_of(_wire.list_of(_wire.whole)),
            "tags": _wire.list_of(_wire.null_or(_wire.text)),
            "rates": _wire.map_of(_wire.map_of(_wire.real)),
            "days": _wire.list_of(_wire.date),
            "maybe": _wire.null_or(_wire.whole),
        },
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
