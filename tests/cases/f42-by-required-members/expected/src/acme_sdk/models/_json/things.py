"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..note import Note
from ..point import Point
from ..space import Space
from ..things import Thing
from . import note as _note_json
from . import point as _point_json
from . import space as _space_json

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    at = reading.union(top.get("at"), decode_thing_at, "Thing.at")
    free = reading.optional(top.get("free"), reading.of_union(decode_thing_free), "Thing.free")
    record = _new_thing.blank()
    _new_thing.fill(record, at, free, raw)
    return record


def decode_thing_at(data: JsonValue, reading: _decode.Reading) -> Space | Point | Note | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: Space | Point | Note | UnknownVariant
    members = data if type(data) is dict else {}
    if "x" in members and "z" in members:
        found = _space_json.decode_space(members, reading)
    elif "x" in members:
        found = _point_json.decode_point(members, reading)
    elif type(data) is dict:
        found = _note_json.decode_note(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def decode_thing_free(data: JsonValue, reading: _decode.Reading) -> Space | JsonObject | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: Space | JsonObject | UnknownVariant
    members = data if type(data) is dict else {}
    if "x" in members and "z" in members:
        found = _space_json.decode_space(members, reading)
    elif type(data) is dict:
        found = reading.one_of(data, _decode.mapping, UnknownVariant, data)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "at": _encode.one_of(
                classes={
                    Space: _space_json.encode_space,
                    Point: _point_json.encode_point,
                    Note: _note_json.encode_note,
                },
                members={
                    ("x", "z"): _space_json.encode_space,
                    ("x",): _point_json.encode_point,
                    (): _note_json.encode_note,
                },
            ),
            "free": _encode.one_of(
                classes={Space: _space_json.encode_space},
                members={("x", "z"): _space_json.encode_space, (): _wire.mapping},
            ),
        },
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
