"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import FileInput, ListInput
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def find(self, ids: Sequence[int], *, tags: ListInput[str] | None = None) -> Thing:
        """Find: things.

        Raises:
            InvalidValueError: `ids` is empty.

        `GET /{ids}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.find_call(self._settings, ids, tags=tags))

    def send(self, *, file: FileInput | None = None, note: str | None = None) -> Thing:
        """Send: things.

        `POST /`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.things.send_call(self._settings, file=file, note=note))

    def note(self, *, note: str | None) -> Thing:
        """Note: things.

        `PUT /`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.note_call(self._settings, note=note))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def find(self, ids: Sequence[int], *, tags: ListInput[str] | None = None) -> Thing:
        """Find: things.

        Raises:
            InvalidValueError: `ids` is empty.

        `GET /{ids}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.find_call(self._settings, ids, tags=tags))

    async def send(self, *, file: FileInput | None = None, note: str | None = None) -> Thing:
        """Send: things.

        `POST /`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.things.send_call(self._settings, file=file, note=note))

    async def note(self, *, note: str | None) -> Thing:
        """Note: things.

        `PUT /`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.note_call(self._settings, note=note))
