"""What the service sends about `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import IsoDate, IsoDateTime, IsoDuration, IsoTime, JsonObject, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(_Record):
    """things."""

    p00: str | None = None

    p01: str | None = None

    p02: str | None = None

    p03: str | None = None

    p04: str | None = None

    p05: str | None = None

    p06: int | None = None

    p07: int | None = None

    p08: float | None = None

    p09: float | None = None

    p10: bool | None = None

    p11: bool | None = None

    p12: IsoDateTime | None = None

    p13: IsoDate | None = None

    p14: IsoTime | None = None

    p15: IsoDuration | None = None

    p16: JsonValue | None = None

    p17: list[JsonValue] | None = None

    p18: list[int] | None = None

    p19: list[str] | None = None

    p20: JsonObject | None = None

    p21: JsonObject | None = None

    p22: JsonObject | None = None

    p23: JsonObject | None = None

    p24: bytes | None = None

    p25: str | None = None

    p26: IsoDateTime | None = None

    p27: bytes | None = None


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Read Thing from JSON as received."""
    get = _decode.getter(data)
    return Thing(
        p00=reading.optional(get("p00"), _decode.text, "Thing.p00", ("p00",)),
        p01=reading.optional(get("p01"), _decode.text, "Thing.p01", ("p01",)),
        p02=reading.optional(get("p02"), _decode.text, "Thing.p02", ("p02",)),
        p03=reading.optional(get("p03"), _decode.text, "Thing.p03", ("p03",)),
        p04=reading.optional(get("p04"), _decode.text, "Thing.p04", ("p04",)),
        p05=reading.optional(get("p05"), _decode.text, "Thing.p05", ("p05",)),
        p06=reading.optional(get("p06"), _decode.integer, "Thing.p06", ("p06",)),
        p07=reading.optional(get("p07"), _decode.integer, "Thing.p07", ("p07",)),
        p08=reading.optional(get("p08"), _decode.number, "Thing.p08", ("p08",)),
        p09=reading.optional(get("p09"), _decode.number, "Thing.p09", ("p09",)),
        p10=reading.optional(get("p10"), _decode.boolean, "Thing.p10", ("p10",)),
        p11=reading.optional(get("p11"), _decode.boolean, "Thing.p11", ("p11",)),
        p12=reading.optional(get("p12"), _decode.date_time, "Thing.p12", ("p12",)),
        p13=reading.optional(get("p13"), _decode.date, "Thing.p13", ("p13",)),
        p14=reading.optional(get("p14"), _decode.time, "Thing.p14", ("p14",)),
        p15=reading.optional(get("p15"), _decode.duration, "Thing.p15", ("p15",)),
        p16=reading.optional(get("p16"), _decode.anything, "Thing.p16", ("p16",)),
        p17=reading.optional(get("p17"), _decode.array(_decode.anything), "Thing.p17", ("p17",)),
        p18=reading.optional(get("p18"), _decode.array(_decode.integer), "Thing.p18", ("p18",)),
        p19=reading.optional(get("p19"), _decode.array(_decode.text), "Thing.p19", ("p19",)),
        p20=reading.optional(get("p20"), _decode.mapping, "Thing.p20", ("p20",)),
        p21=reading.optional(get("p21"), _decode.mapping, "Thing.p21", ("p21",)),
        p22=reading.optional(get("p22"), _decode.mapping, "Thing.p22", ("p22",)),
        p23=reading.optional(get("p23"), _decode.mapping, "Thing.p23", ("p23",)),
        p24=reading.optional(get("p24"), _decode.blob, "Thing.p24", ("p24",)),
        p25=reading.optional(get("p25"), _decode.text, "Thing.p25", ("p25",)),
        p26=reading.optional(get("p26"), _decode.date_time, "Thing.p26", ("p26",)),
        p27=reading.optional(get("p27"), _decode.blob, "Thing.p27", ("p27",)),
        raw=_decode.raw(data),
    )
