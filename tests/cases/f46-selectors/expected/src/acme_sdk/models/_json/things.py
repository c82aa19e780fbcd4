"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..things import Thing
from . import line as _line_json

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    ids = reading.optional(
        _decode.every(data, "lines", "*", "id"), _decode.array(_decode.text), "Thing.ids", ("lines", "*", "id")
    )
    amounts = reading.optional(
        _decode.every(data, "lines", "*", "taxes", "*", "amount"),
        _decode.array(_decode.decimal),
        "Thing.amounts",
        ("lines", "*", "taxes", "*", "amount"),
    )
    lines = reading.required_records(
        _decode.every(data, "lines", "*"), _line_json.decode_line, "Thing.lines", ("lines", "*")
    )
    in_lines = found if type(found := top.get("lines")) is dict else _decode.members(found)
    in_lines_1 = found if type(found := in_lines.get("-1")) is dict else _decode.members(found)
    if type(last := in_lines_1.get("id")) is not str and last is not None:
        last = reading.optional(last, _decode.text, "Thing.last", ("lines", "-1", "id"))
    in_lines_1_taxes = found if type(found := in_lines_1.get("taxes")) is dict else _decode.members(found)
    in_lines_1_taxes_1 = found if type(found := in_lines_1_taxes.get("-1")) is dict else _decode.members(found)
    if type(last_tax := in_lines_1_taxes_1.get("amount")) is not float and last_tax is not None:
        last_tax = reading.optional(
            last_tax, _decode.number, "Thing.last_tax", ("lines", "-1", "taxes", "-1", "amount")
        )
    pairs = reading.optional(
        _decode.every(data, "pairs", "*", "values"),
        _decode.array(_decode.array(_decode.integer)),
        "Thing.pairs",
        ("pairs", "*", "values"),
    )
    record = _new_thing.blank()
    _new_thing.fill(record, ids, amounts, lines, last, last_tax, pairs, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(value, Thing, decode_thing, {})


ENCODERS: dict[type, object] = {Thing: encode_thing}
