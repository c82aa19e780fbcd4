"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import JsonInput
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def make(self, *, n: int, s: str, list: Sequence[int], any: JsonInput, flag: bool) -> Thing:
        """Make: things.

        `POST /`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.things.make_call(self._settings, n=n, s=s, list=list, any=any, flag=flag))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def make(self, *, n: int, s: str, list: Sequence[int], any: JsonInput, flag: bool) -> Thing:
        """Make: things.

        `POST /`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.things.make_call(self._settings, n=n, s=s, list=list, any=any, flag=flag))
