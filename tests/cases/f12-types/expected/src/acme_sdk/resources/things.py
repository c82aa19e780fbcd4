"""things."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from .._runtime.values import FileInput, IsoDate, IsoDateTime, IsoDuration, IsoTime, JsonInput
from ..models.things import Thing, decode_thing as _decode_thing

_THING = _returns.record(_decode_thing)


def _make_call(
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
    p17: list[JsonInput] | None = None,
    p18: list[int] | None = None,
    p19: list[str] | None = None,
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
                "p00": _wire.optional(p00, _wire.text),
                "p01": _wire.optional(p01, _wire.text),
                "p02": _wire.optional(p02, _wire.text),
                "p03": _wire.optional(p03, _wire.text),
                "p04": _wire.optional(p04, _wire.text),
                "p05": _wire.optional(p05, _wire.text),
                "p06": _wire.optional(p06, _wire.whole),
                "p07": _wire.optional(p07, _wire.whole),
                "p08": _wire.optional(p08, _wire.real),
                "p09": _wire.optional(p09, _wire.real),
                "p10": _wire.optional(p10, _wire.truth),
                "p11": _wire.optional(p11, _wire.truth),
                "p12": _wire.optional(p12, _wire.date_time),
                "p13": _wire.optional(p13, _wire.date),
                "p14": _wire.optional(p14, _wire.time),
                "p15": _wire.optional(p15, _wire.duration),
                "p16": _wire.optional_json(p16, _wire.anything),
                "p17": _wire.optional(p17, _wire.list_of(_wire.anything)),
                "p18": _wire.optional(p18, _wire.list_of(_wire.whole)),
                "p19": _wire.optional(p19, _wire.list_of(_wire.text)),
                "p20": _wire.optional(p20, _wire.anything),
                "p21": _wire.optional(p21, _wire.anything),
                "p22": _wire.optional(p22, _wire.anything),
                "p23": _wire.optional(p23, _wire.anything),
                "p24": _wire.optional(p24, _wire.base64),
                "p25": _wire.optional(p25, _wire.text),
                "p26": _wire.optional(p26, _wire.date_time),
                "p27": _wire.optional(p27, _wire.file),
            }
        ),
    )


class ThingsResource(_SyncResource):
    """things."""

    def make(
        self,
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
        p17: list[JsonInput] | None = None,
        p18: list[int] | None = None,
        p19: list[str] | None = None,
        p20: Mapping[str, JsonInput] | None = None,
        p21: Mapping[str, JsonInput] | None = None,
        p22: Mapping[str, JsonInput] | None = None,
        p23: Mapping[str, JsonInput] | None = None,
        p24: bytes | None = None,
        p25: str | None = None,
        p26: IsoDateTime | None = None,
        p27: FileInput | None = None,
    ) -> Thing:
        """Make: things.

        `POST /`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            p00: The `p00` of the body.
            p01: The `p01` of the body.
            p02: The `p02` of the body.
            p03: The `p03` of the body.
            p04: The `p04` of the body.
            p05: The `p05` of the body.
            p06: The `p06` of the body.
            p07: The `p07` of the body.
            p08: The `p08` of the body.
            p09: The `p09` of the body.
            p10: The `p10` of the body.
            p11: The `p11` of the body.
            p12: The `p12` of the body.
            p13: The `p13` of the body.
            p14: The `p14` of the body.
            p15: The `p15` of the body.
            p16: The `p16` of the body.
            p17: The `p17` of the body.
            p18: The `p18` of the body.
            p19: The `p19` of the body.
            p20: The `p20` of the body.
            p21: The `p21` of the body.
            p22: The `p22` of the body.
            p23: The `p23` of the body.
            p24: The `p24` of the body.
            p25: The `p25` of the body.
            p26: The `p26` of the body.
            p27: The `p27` of the body.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _make_call(
                self._settings,
                p00=p00,
                p01=p01,
                p02=p02,
                p03=p03,
                p04=p04,
                p05=p05,
                p06=p06,
                p07=p07,
                p08=p08,
                p09=p09,
                p10=p10,
                p11=p11,
                p12=p12,
                p13=p13,
                p14=p14,
                p15=p15,
                p16=p16,
                p17=p17,
                p18=p18,
                p19=p19,
                p20=p20,
                p21=p21,
                p22=p22,
                p23=p23,
                p24=p24,
                p25=p25,
                p26=p26,
                p27=p27,
            )
        )


class AsyncThingsResource(_AsyncResource):
    """things, awaited."""

    async def make(
        self,
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
        p17: list[JsonInput] | None = None,
        p18: list[int] | None = None,
        p19: list[str] | None = None,
        p20: Mapping[str, JsonInput] | None = None,
        p21: Mapping[str, JsonInput] | None = None,
        p22: Mapping[str, JsonInput] | None = None,
        p23: Mapping[str, JsonInput] | None = None,
        p24: bytes | None = None,
        p25: str | None = None,
        p26: IsoDateTime | None = None,
        p27: FileInput | None = None,
    ) -> Thing:
        """Make: things.

        `POST /`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            p00: The `p00` of the body.
            p01: The `p01` of the body.
            p02: The `p02` of the body.
            p03: The `p03` of the body.
            p04: The `p04` of the body.
            p05: The `p05` of the body.
            p06: The `p06` of the body.
            p07: The `p07` of the body.
            p08: The `p08` of the body.
            p09: The `p09` of the body.
            p10: The `p10` of the body.
            p11: The `p11` of the body.
            p12: The `p12` of the body.
            p13: The `p13` of the body.
            p14: The `p14` of the body.
            p15: The `p15` of the body.
            p16: The `p16` of the body.
            p17: The `p17` of the body.
            p18: The `p18` of the body.
            p19: The `p19` of the body.
            p20: The `p20` of the body.
            p21: The `p21` of the body.
            p22: The `p22` of the body.
            p23: The `p23` of the body.
            p24: The `p24` of the body.
            p25: The `p25` of the body.
            p26: The `p26` of the body.
            p27: The `p27` of the body.

        Returns:
            The `Thing` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _make_call(
                self._settings,
                p00=p00,
                p01=p01,
                p02=p02,
                p03=p03,
                p04=p04,
                p05=p05,
                p06=p06,
                p07=p07,
                p08=p08,
                p09=p09,
                p10=p10,
                p11=p11,
                p12=p12,
                p13=p13,
                p14=p14,
                p15=p15,
                p16=p16,
                p17=p17,
                p18=p18,
                p19=p19,
                p20=p20,
                p21=p21,
                p22=p22,
                p23=p23,
                p24=p24,
                p25=p25,
                p26=p26,
                p27=p27,
            )
        )


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    def make(
        self,
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
        p17: list[JsonInput] | None = None,
        p18: list[int] | None = None,
        p19: list[str] | None = None,
        p20: Mapping[str, JsonInput] | None = None,
        p21: Mapping[str, JsonInput] | None = None,
        p22: Mapping[str, JsonInput] | None = None,
        p23: Mapping[str, JsonInput] | None = None,
        p24: bytes | None = None,
        p25: str | None = None,
        p26: IsoDateTime | None = None,
        p27: FileInput | None = None,
    ) -> RawResponse[Thing]:
        """`make`, as the answer itself."""
        return self._engine.raw_call(
            _make_call(
                self._settings,
                p00=p00,
                p01=p01,
                p02=p02,
                p03=p03,
                p04=p04,
                p05=p05,
                p06=p06,
                p07=p07,
                p08=p08,
                p09=p09,
                p10=p10,
                p11=p11,
                p12=p12,
                p13=p13,
                p14=p14,
                p15=p15,
                p16=p16,
                p17=p17,
                p18=p18,
                p19=p19,
                p20=p20,
                p21=p21,
                p22=p22,
                p23=p23,
                p24=p24,
                p25=p25,
                p26=p26,
                p27=p27,
            )
        )


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each giving the `RawResponse`."""

    async def make(
        self,
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
        p17: list[JsonInput] | None = None,
        p18: list[int] | None = None,
        p19: list[str] | None = None,
        p20: Mapping[str, JsonInput] | None = None,
        p21: Mapping[str, JsonInput] | None = None,
        p22: Mapping[str, JsonInput] | None = None,
        p23: Mapping[str, JsonInput] | None = None,
        p24: bytes | None = None,
        p25: str | None = None,
        p26: IsoDateTime | None = None,
        p27: FileInput | None = None,
    ) -> RawResponse[Thing]:
        """`make`, as the answer itself."""
        return await self._engine.raw_call(
            _make_call(
                self._settings,
                p00=p00,
                p01=p01,
                p02=p02,
                p03=p03,
                p04=p04,
                p05=p05,
                p06=p06,
                p07=p07,
                p08=p08,
                p09=p09,
                p10=p10,
                p11=p11,
                p12=p12,
                p13=p13,
                p14=p14,
                p15=p15,
                p16=p16,
                p17=p17,
                p18=p18,
                p19=p19,
                p20=p20,
                p21=p21,
                p22=p22,
                p23=p23,
                p24=p24,
                p25=p25,
                p26=p26,
                p27=p27,
            )
        )
