"""The type `Labels` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..labels import Labels

_new_labels = _Maker(Labels)


def decode_labels(data: JsonObject, reading: _decode.Reading) -> Labels:
    """Decode a `Labels` from received JSON."""
    if type(id := data.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "Labels.id")
    in_a = found if type(found := data.get("a")) is dict else _decode.members(found)
    if type(deep := in_a.get("b")) is not str and deep is not None:
        deep = reading.optional(deep, _decode.text, "Labels.deep", ("a", "b"))
    in_all = found if type(found := data.get("all")) is dict else _decode.members(found)
    if type(first := in_all.get("0")) is not str and first is not None:
        first = reading.optional(first, _decode.text, "Labels.first", ("all", "0"))
    extra = reading.required(_decode.others(data, "id", "a", "all"), _decode.map_of(_decode.text), "Labels.extra", ())
    record = _new_labels.blank()
    _new_labels.fill(record, id, deep, first, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_labels(value: object) -> JsonInput:
    """Write a `Labels`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Labels,
        decode_labels,
        {"id": None, "deep": _encode.Member(_wire.text, path=("a", "b"))},
        _encode.Extra("extra", ("id", "a", "all"), _wire.text),
    )


ENCODERS: dict[type, object] = {Labels: encode_labels}
