"""The calls of `client.things`."""

from __future__ import annotations

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import OMIT, Omit
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def edit(
        self, *, d: int | None, a: str | None = None, b: str | None | Omit = OMIT, c: int | None | Omit = OMIT
    ) -> Thing:
        """Edit: things.

        `PATCH /`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.things.edit_call(self._settings, d=d, a=a, b=b, c=c))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def edit(
        self, *, d: int | None, a: str | None = None, b: str | None | Omit = OMIT, c: int | None | Omit = OMIT
    ) -> Thing:
        """Edit: things.

        `PATCH /`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.things.edit_call(self._settings, d=d, a=a, b=b, c=c))
