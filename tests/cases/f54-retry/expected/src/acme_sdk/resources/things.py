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

        `GET /`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.read_call(self._settings))

    def delete(self) -> None:
        """Delete one thing.

        `DELETE /`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.delete_call(self._settings))

    def lock(self) -> Thing:
        """Lock: things.

        `PUT /`. Retried on any transient failure and on 423, 425.
        """
        return self._engine.call(_calls.things.lock_call(self._settings))

    def pay(self) -> Thing:
        """Pay: things.

        `POST /pay`. Retried on any transient failure and on 423, with the same `Idempotency-Key`.
        """
        return self._engine.call(_calls.things.pay_call(self._settings))

    def send(self) -> Thing:
        """Send: things.

        `POST /send`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.things.send_call(self._settings))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def read(self) -> Thing:
        """Read one thing.

        `GET /`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.read_call(self._settings))

    async def delete(self) -> None:
        """Delete one thing.

        `DELETE /`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.delete_call(self._settings))

    async def lock(self) -> Thing:
        """Lock: things.

        `PUT /`. Retried on any transient failure and on 423, 425.
        """
        return await self._engine.call(_calls.things.lock_call(self._settings))

    async def pay(self) -> Thing:
        """Pay: things.

        `POST /pay`. Retried on any transient failure and on 423, with the same `Idempotency-Key`.
        """
        return await self._engine.call(_calls.things.pay_call(self._settings))

    async def send(self) -> Thing:
        """Send: things.

        `POST /send`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.things.send_call(self._settings))
