"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..things import Thing

_STATUS = _decode.Known("open", "done")
_THING_KINDS = _decode.Known("a", "b")
_THING_UNIT = _decode.Known("kg", "lb")
_THING_KINDS_VALUES = _decode.array(_THING_KINDS)

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    status = (
        _STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _STATUS, "Thing.status"))
    )
    if type(level := top.get("level")) is not int and level is not None:
        level = reading.optional(level, _decode.integer, "Thing.level")
    kinds = reading.optional(top.get("kinds"), _THING_KINDS_VALUES, "Thing.kinds")
    unit = (
        _THING_UNIT[found]
        if type(found := top.get("unit")) is str
        else reading.required(found, _THING_UNIT, "Thing.unit")
    )
    record = _new_thing.blank()
    _new_thing.fill(record, status, level, kinds, unit, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "status": _wire.known(*_STATUS),
            "level": _wire.whole,
            "kinds": _wire.list_of(_wire.known(*_THING_KINDS)),
            "unit": _encode.Member(_wire.known(*_THING_UNIT), needed=True),
        },
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
