"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..things import Thing

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Thing.id")
    if type(size := top.get("size")) is not int and size is not None:
        size = reading.optional(size, _decode.integer, "Thing.size")
    record = _new_thing.blank()
    _new_thing.fill(record, id, size, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, Thing, decode_thing, {"id": _encode.Member(_wire.text, needed=True), "size": _wire.whole}
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
