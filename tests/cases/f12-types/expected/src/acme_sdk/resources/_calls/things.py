"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import FileInput, IsoDate, IsoDateTime, IsoDuration, IsoTime, JsonInput, ListInput
from ...models._json.things import decode_thing
from ...models.things import Thing

_THING = _returns.record(decode_thing)


def make_call(
    _settings: _Settings,
    /,
    *,
    p00: str | None = None,
    p01: str | None = None,
    p02: str | None = None,
    p03: str | None = None,
    p04: str | None = None,
    p05: str | None = None,
    p06: int | None = None,
    p07: int | None = None,
    p08: float | None = None,
    p09: float | None = None,
    p10: bool | None = None,
    p11: bool | None = None,
    p12: IsoDateTime | None = None,
    p13: IsoDate | None = None,
    p14: IsoTime | None = None,
    p15: IsoDuration | None = None,
    p16: JsonInput = None,
    p17: ListInput[JsonInput] | None = None,
    p18: Sequence[int] | None = None,
    p19: ListInput[str] | None = None,
    p20: Mapping[str, JsonInput] | None = None,
    p21: Mapping[str, JsonInput] | None = None,
    p22: Mapping[str, JsonInput] | None = None,
    p23: Mapping[str, JsonInput] | None = None,
    p24: bytes | None = None,
    p25: str | None = None,
    p26: IsoDateTime | None = None,
    p27: FileInput | None = None,
) -> _Call[Thing]:
    return _Call(
        "POST",
        "",
        _THING,
        body=_body.json_body(
            {
                "p00": _wire.optional(p00, _wire.text, "p00"),
                "p01": _wire.optional(p01, _wire.text, "p01"),
                "p02": _wire.optional(p02, _wire.text, "p02"),
                "p03": _wire.optional(p03, _wire.text, "p03"),
                "p04": _wire.optional(p04, _wire.text, "p04"),
                "p05": _wire.optional(p05, _wire.text, "p05"),
                "p06": _wire.optional(p06, _wire.whole, "p06"),
                "p07": _wire.optional(p07, _wire.whole, "p07"),
                "p08": _wire.optional(p08, _wire.real, "p08"),
                "p09": _wire.optional(p09, _wire.real, "p09"),
                "p10": _wire.optional(p10, _wire.truth, "p10"),
                "p11": _wire.optional(p11, _wire.truth, "p11"),
                "p12": _wire.optional(p12, _wire.date_time, "p12"),
                "p13": _wire.optional(p13, _wire.date, "p13"),
                "p14": _wire.optional(p14, _wire.time, "p14"),
                "p15": _wire.optional(p15, _wire.duration, "p15"),
                "p16": _wire.optional_json(p16, _wire.anything, "p16"),
                "p17": _wire.optional(p17, _wire.list_of(_wire.anything), "p17"),
                "p18": _wire.optional(p18, _wire.list_of(_wire.whole), "p18"),
                "p19": _wire.optional(p19, _wire.list_of(_wire.text), "p19"),
                "p20": _wire.optional(p20, _wire.mapping, "p20"),
                "p21": _wire.optional(p21, _wire.mapping, "p21"),
                "p22": _wire.optional(p22, _wire.mapping, "p22"),
                "p23": _wire.optional(p23, _wire.mapping, "p23"),
                "p24": _wire.optional(p24, _wire.base64, "p24"),
                "p25": _wire.optional(p25, _wire.text, "p25"),
                "p26": _wire.optional(p26, _wire.date_time, "p26"),
                "p27": _wire.optional(p27, _wire.file, "p27"),
            }
        ),
    )
