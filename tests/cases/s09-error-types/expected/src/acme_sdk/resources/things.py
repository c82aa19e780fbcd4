"""Things."""

from __future__ import annotations

from .._runtime.async_stream import AsyncStream
from .._runtime.events import ServerSentEvent
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.stream import Stream
from ..models.things import Thing
from ._calls import things as _calls


class ThingsResource(_SyncResource):
    """Things."""

    def read(self) -> Thing:
        """Read one thing.

        `GET /read`. Retried on any transient failure.

        Raises:
            APIStatusError: `data` is `Busy | Full | UnknownVariant` (4XX).
        """
        return self._engine.call(_calls.read_call(self._settings))

    def edit(self) -> Thing:
        """Edit: things.

        `PUT /edit`. Retried on any transient failure.

        Raises:
            NotFoundError: `data` is `dict[str, Missing]` (404).
            ConflictError: `data` is `Literal["low", "high"] | Unrecognized` (409).
            UnprocessableEntityError: `data` is `list[Error]` (422).
            APIStatusError: `data` is `Error` (4XX).
        """
        return self._engine.call(_calls.edit_call(self._settings))

    def watch(self) -> Stream[ServerSentEvent]:
        """Watch: things.

        `GET /watch`. Retried on any transient failure.

        Returns:
            The items as they come; `with` closes the connection at its end.

        Raises:
            APIStatusError: `data` is `Busy | Full | UnknownVariant` (4XX).
        """
        return self._engine.stream(_calls.watch_call(self._settings))


class AsyncThingsResource(_AsyncResource):
    """Things, asynchronously."""

    async def read(self) -> Thing:
        """Read one thing.

        `GET /read`. Retried on any transient failure.

        Raises:
            APIStatusError: `data` is `Busy | Full | UnknownVariant` (4XX).
        """
        return await self._engine.call(_calls.read_call(self._settings))

    async def edit(self) -> Thing:
        """Edit: things.

        `PUT /edit`. Retried on any transient failure.

        Raises:
            NotFoundError: `data` is `dict[str, Missing]` (404).
            ConflictError: `data` is `Literal["low", "high"] | Unrecognized` (409).
            UnprocessableEntityError: `data` is `list[Error]` (422).
            APIStatusError: `data` is `Error` (4XX).
        """
        return await self._engine.call(_calls.edit_call(self._settings))

    def watch(self) -> AsyncStream[ServerSentEvent]:
        """Watch: things.

        `GET /watch`. Retried on any transient failure.

        Returns:
            The items as they come; `with` closes the connection at its end.

        Raises:
            APIStatusError: `data` is `Busy | Full | UnknownVariant` (4XX).
        """
        return self._engine.stream(_calls.watch_call(self._settings))
