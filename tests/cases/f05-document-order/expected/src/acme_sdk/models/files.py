"""What the service sends about `files`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class File(_Record):
    """files."""

    size: int | None = None

    name: str | None = None


def decode_file(data: JsonValue, reading: _decode.Reading) -> File:
    """Read File from JSON as received."""
    get = _decode.getter(data)
    return File(
        size=reading.optional(get("size"), _decode.integer, "File.size", ("size",)),
        name=reading.optional(get("name"), _decode.text, "File.name", ("name",)),
        raw=_decode.raw(data),
    )
