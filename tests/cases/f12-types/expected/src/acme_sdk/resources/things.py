"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import FileInput, IsoDate, IsoDateTime, IsoDuration, IsoTime, JsonInput, ListInput
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

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
    ) -> Thing:
        """Make: things.

        `POST /`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.things.make_call(
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
    """The calls of `client.things`, asynchronously."""

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
    ) -> Thing:
        """Make: things.

        `POST /`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.things.make_call(
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
