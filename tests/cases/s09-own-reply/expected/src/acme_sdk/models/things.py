"""What the service sends about `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record, constructor as _constructor
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(_Record):
    """things."""

    id: int | None = None


_new_thing = _constructor(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Read `Thing` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not int and id is not None:
        id = reading.optional(id, _decode.integer, "Thing.id", ("id",))
    return _new_thing(id=id, raw=raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingReceipt(_Record):
    """What `make` of things gives back."""

    id: str | None = None


_new_thing_receipt = _constructor(ThingReceipt)


def decode_thing_receipt(data: JsonValue, reading: _decode.Reading) -> ThingReceipt:
    """Read `ThingReceipt` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("orderId")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "ThingReceipt.id", ("orderId",))
    return _new_thing_receipt(id=id, raw=raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingCopy(_Record):
    """What `copy` of things gives back."""

    new: int | None = None


_new_thing_copy = _constructor(ThingCopy)


def decode_thing_copy(data: JsonValue, reading: _decode.Reading) -> ThingCopy:
    """Read `ThingCopy` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(new := top.get("new")) is not int and new is not None:
        new = reading.optional(new, _decode.integer, "ThingCopy.new", ("new",))
    return _new_thing_copy(new=new, raw=raw)
