"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..things import Thing

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(p00 := top.get("p00")) is not str and p00 is not None:
        p00 = reading.optional(p00, _decode.text, "Thing.p00")
    if type(p01 := top.get("p01")) is not str and p01 is not None:
        p01 = reading.optional(p01, _decode.text, "Thing.p01")
    if type(p02 := top.get("p02")) is not str and p02 is not None:
        p02 = reading.optional(p02, _decode.text, "Thing.p02")
    if type(p03 := top.get("p03")) is not str and p03 is not None:
        p03 = reading.optional(p03, _decode.text, "Thing.p03")
    if type(p04 := top.get("p04")) is not str and p04 is not None:
        p04 = reading.optional(p04, _decode.text, "Thing.p04")
    if type(p05 := top.get("p05")) is not str and p05 is not None:
        p05 = reading.optional(p05, _decode.text, "Thing.p05")
    if type(p06 := top.get("p06")) is not int and p06 is not None:
        p06 = reading.optional(p06, _decode.integer, "Thing.p06")
    if type(p07 := top.get("p07")) is not int and p07 is not None:
        p07 = reading.optional(p07, _decode.integer, "Thing.p07")
    if type(p08 := top.get("p08")) is not float and p08 is not None:
        p08 = reading.optional(p08, _decode.number, "Thing.p08")
    if type(p09 := top.get("p09")) is not float and p09 is not None:
        p09 = reading.optional(p09, _decode.number, "Thing.p09")
    if type(p10 := top.get("p10")) is not bool and p10 is not None:
        p10 = reading.optional(p10, _decode.boolean, "Thing.p10")
    if type(p11 := top.get("p11")) is not bool and p11 is not None:
        p11 = reading.optional(p11, _decode.boolean, "Thing.p11")
    p12 = reading.optional(top.get("p12"), _decode.date_time, "Thing.p12")
    p13 = reading.optional(top.get("p13"), _decode.date, "Thing.p13")
    p14 = reading.optional(top.get("p14"), _decode.time, "Thing.p14")
    p15 = reading.optional(top.get("p15"), _decode.duration, "Thing.p15")
    p16 = top.get("p16")
    if type(p17 := top.get("p17")) is not list and p17 is not None:
        p17 = reading.optional(p17, _decode.array(_decode.anything), "Thing.p17")
    p18 = reading.optional(top.get("p18"), _decode.array(_decode.integer), "Thing.p18")
    p19 = reading.optional(top.get("p19"), _decode.array(_decode.text), "Thing.p19")
    if type(p20 := top.get("p20")) is not dict and p20 is not None:
        p20 = reading.optional(p20, _decode.mapping, "Thing.p20")
    if type(p21 := top.get("p21")) is not dict and p21 is not None:
        p21 = reading.optional(p21, _decode.mapping, "Thing.p21")
    if type(p22 := top.get("p22")) is not dict and p22 is not None:
        p22 = reading.optional(p22, _decode.mapping, "Thing.p22")
    if type(p23 := top.get("p23")) is not dict and p23 is not None:
        p23 = reading.optional(p23, _decode.mapping, "Thing.p23")
    p24 = reading.optional(top.get("p24"), _decode.blob, "Thing.p24")
    if type(p25 := top.get("p25")) is not str and p25 is not None:
        p25 = reading.optional(p25, _decode.text, "Thing.p25")
    p26 = reading.optional(top.get("p26"), _decode.date_time, "Thing.p26")
    p27 = reading.optional(top.get("p27"), _decode.blob, "Thing.p27")
    record = _new_thing.blank()
    _new_thing.fill(
        record,
        p00,
        p01,
        p02,
        p03,
        p04,
        p05,
        p06,
        p07,
        p08,
        p09,
        p10,
        p11,
        p12,
        p13,
        p14,
        p15,
        p16,
        p17,
        p18,
        p19,
        p20,
        p21,
        p22,
        p23,
        p24,
        p25,
        p26,
        p27,
        raw,
    )
    return record


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "p00": _wire.text,
            "p01": _wire.text,
            "p02": _wire.text,
            "p03": _wire.text,
            "p04": _wire.text,
            "p05": _wire.text,
            "p06": _wire.whole,
            "p07": _wire.whole,
            "p08": _wire.real,
            "p09": _wire.real,
            "p10": _wire.truth,
            "p11": _wire.truth,
            "p12": _wire.date_time,
            "p13": _wire.date,
            "p14": _wire.time,
            "p15": _wire.duration,
            "p16": _wire.anything,
            "p17": _wire.list_of(_wire.anything),
            "p18": _wire.list_of(_wire.whole),
            "p19": _wire.list_of(_wire.text),
            "p20": _wire.mapping,
            "p21": _wire.mapping,
            "p22": _wire.mapping,
            "p23": _wire.mapping,
            "p24": _wire.base64,
            "p25": _wire.text,
            "p26": _wire.date_time,
            "p27": _wire.file,
        },
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
