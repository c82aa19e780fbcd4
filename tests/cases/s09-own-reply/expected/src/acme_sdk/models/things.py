"""What the service sends about `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(_Record):
    """things."""

    id: int | None = None


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Read Thing from JSON as received."""
    get = _decode.getter(data)
    return Thing(
        id=reading.optional(get("id"), _decode.integer, "Thing.id", ("id",)),
        raw=_decode.raw(data),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingReceipt(_Record):
    """What `make` of things gives back."""

    id: str | None = None


def decode_thing_receipt(data: JsonValue, reading: _decode.Reading) -> ThingReceipt:
    """Read ThingReceipt from JSON as received."""
    get = _decode.getter(data)
    return ThingReceipt(
        id=reading.optional(get("orderId"), _decode.text, "ThingReceipt.id", ("orderId",)),
        raw=_decode.raw(data),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingCopy(_Record):
    """What `copy` of things gives back."""

    new: int | None = None


def decode_thing_copy(data: JsonValue, reading: _decode.Reading) -> ThingCopy:
    """Read ThingCopy from JSON as received."""
    get = _decode.getter(data)
    return ThingCopy(
        new=reading.optional(get("new"), _decode.integer, "ThingCopy.new", ("new",)),
        raw=_decode.raw(data),
    )
