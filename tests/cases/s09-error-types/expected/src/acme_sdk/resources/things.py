"""The calls of `client.things`."""

from __future__ import annotations

from .._runtime.async_stream import AsyncStream
from .._runtime.events import ServerSentEvent
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.stream import Stream
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def read(self) -> Thing:
        """Read one thing.

        Raises:
            APIStatusError: `data` is `Busy | Full | UnknownVariant` (4XX).

        `GET /read`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.read_call(self._settings))

    def edit(self) -> Thing:
        """Edit: things.

        Raises:
            NotFoundError: `data` is `dict[str, Missing]` (404).
            ConflictError: `data` is `Literal["low", "high"] | Unrecognized` (409).
            UnprocessableEntityError: `data` is `list[Error]` (422).
            APIStatusError: `data` is `Error` (4XX).

        `PUT /edit`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.edit_call(self._settings))

    def watch(self) -> Stream[ServerSentEvent]:
        """Watch: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        Raises:
            APIStatusError: `data` is `Busy | Full | UnknownVariant` (4XX).

        `GET /watch`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.watch_call(self._settings))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def read(self) -> Thing:
        """Read one thing.

        Raises:
            APIStatusError: `data` is `Busy | Full | UnknownVariant` (4XX).

        `GET /read`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.read_call(self._settings))

    async def edit(self) -> Thing:
        """Edit: things.

        Raises:
            NotFoundError: `data` is `dict[str, Missing]` (404).
            ConflictError: `data` is `Literal["low", "high"] | Unrecognized` (409).
            UnprocessableEntityError: `data` is `list[Error]` (422).
            APIStatusError: `data` is `Error` (4XX).

        `PUT /edit`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.edit_call(self._settings))

    def watch(self) -> AsyncStream[ServerSentEvent]:
        """Watch: things.

        Returns:
            The items as they arrive; `with` closes the connection at its end.

        Raises:
            APIStatusError: `data` is `Busy | Full | UnknownVariant` (4XX).

        `GET /watch`. Retried on any transient failure.
        """
        return self._engine.stream(_calls.things.watch_call(self._settings))
