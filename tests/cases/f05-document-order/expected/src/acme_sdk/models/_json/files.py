"""The records and events of `files` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..files import File

_new_file = _Maker(File)


def decode_file(data: JsonValue, reading: _decode.Reading) -> File:
    """Decode a `File` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(size := top.get("size")) is not int and size is not None:
        size = reading.optional(size, _decode.integer, "File.size")
    if type(name := top.get("name")) is not str and name is not None:
        name = reading.optional(name, _decode.text, "File.name")
    record = _new_file.blank()
    _new_file.fill(record, size, name, raw)
    return record


def encode_file(value: object) -> JsonInput:
    """Write a `File`, or a mapping of its members, as JSON."""
    return _encode.record(value, File, decode_file, {"size": _wire.whole, "name": _wire.text})


ENCODERS: dict[type, object] = {File: encode_file}
