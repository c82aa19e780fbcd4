"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDate, IsoDateTime, IsoDuration, IsoTime, JsonObject, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

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
