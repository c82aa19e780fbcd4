"""The type `NumberPattern` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..number_pattern import NumberPattern

_NUMBER_SEARCH_PATTERN = _decode.Known("START", "CONTAINS", "END")

_new_number_pattern = _Maker(NumberPattern)


def decode_number_pattern(data: JsonObject, reading: _decode.Reading) -> NumberPattern:
    """Decode a `NumberPattern` from received JSON."""
    if type(pattern := data.get("pattern")) is not str and pattern is not None:
        pattern = reading.optional(pattern, _decode.text, "NumberPattern.pattern")
    search_pattern = (
        _NUMBER_SEARCH_PATTERN[found]
        if type(found := data.get("searchPattern")) is str
        else (
            None
            if found is None
            else reading.optional(found, _NUMBER_SEARCH_PATTERN, "NumberPattern.search_pattern", "searchPattern")
        )
    )
    record = _new_number_pattern.blank()
    _new_number_pattern.fill(record, pattern, search_pattern, data)
    return record


def encode_number_pattern(value: object) -> JsonInput:
    """Write a `NumberPattern`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumberPattern,
        decode_number_pattern,
        {"pattern": _wire.text, "search_pattern": ("searchPattern", _wire.known(*_NUMBER_SEARCH_PATTERN))},
    )


ENCODERS: dict[type, object] = {NumberPattern: encode_number_pattern}
