"""What the service sends about `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(_Record):
    """things."""

    id: str


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Read Thing from JSON as received."""
    get = _decode.getter(data)
    return Thing(
        id=reading.required(get("id"), _decode.text, "Thing.id", ("id",)),
        raw=_decode.raw(data),
    )
