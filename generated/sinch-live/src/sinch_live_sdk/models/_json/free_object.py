"""The type `FreeObject` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..free_object import FreeObject
from . import free_value as _free_value_json

_new_free_object = _Maker(FreeObject)


def decode_free_object(data: JsonObject, reading: _decode.Reading) -> FreeObject:
    """Decode a `FreeObject` from received JSON."""
    extra = reading.required(
        _decode.others(data),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "FreeObject.extra",
        (),
    )
    record = _new_free_object.blank()
    _new_free_object.fill(record, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_free_object(value: object) -> JsonInput:
    """Write a `FreeObject`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FreeObject,
        decode_free_object,
        {},
        _encode.Extra("extra", (), _wire.null_or(_free_value_json.encode_free_value)),
    )


ENCODERS: dict[type, object] = {FreeObject: encode_free_object}
