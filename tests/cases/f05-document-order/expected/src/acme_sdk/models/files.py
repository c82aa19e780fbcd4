"""What the service sends about `files`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record, constructor as _constructor
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class File(_Record):
    """files."""

    size: int | None = None

    name: str | None = None


_new_file = _constructor(File)


def decode_file(data: JsonValue, reading: _decode.Reading) -> File:
    """Read `File` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(size := top.get("size")) is not int and size is not None:
        size = reading.optional(size, _decode.integer, "File.size", ("size",))
    if type(name := top.get("name")) is not str and name is not None:
        name = reading.optional(name, _decode.text, "File.name", ("name",))
    return _new_file(size=size, name=name, raw=raw)
