"""How the records and events of `things` are read from JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.record import constructor as _constructor
from ..._runtime.values import JsonValue
from ..things import Thing

_new_thing = _constructor(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Thing.id", ("id",))
    return _new_thing(id=id, raw=raw)
