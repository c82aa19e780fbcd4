"""The calls of `client.things`."""

from __future__ import annotations

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def read(self) -> Thing:
        """Read one thing.

        `GET /`. Retried on any transient failure. The default `timeout` is 2.5 seconds.
        """
        return self._engine.call(_calls.things.read_call(self._settings))

    def edit(self) -> Thing:
        """Edit: things.

        `PUT /`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.edit_call(self._settings))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def read(self) -> Thing:
        """Read one thing.

        `GET /`. Retried on any transient failure. The default `timeout` is 2.5 seconds.
        """
        return await self._engine.call(_calls.things.read_call(self._settings))

    async def edit(self) -> Thing:
        """Edit: things.

        `PUT /`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.edit_call(self._settings))
