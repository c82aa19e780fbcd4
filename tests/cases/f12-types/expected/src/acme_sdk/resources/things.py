"""things."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import FileInput, IsoDate, IsoDateTime, IsoDuration, IsoTime, JsonInput
from ..models.things import Thing
from ._calls import things as _calls


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

        `POST /`. Retried only if the request never reached the server, or on 429.

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
        """
        return self._engine.call(
            _calls.make_call(
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
    """things, asynchronously."""

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

        `POST /`. Retried only if the request never reached the server, or on 429.

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
        """
        return await self._engine.call(
            _calls.make_call(
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
