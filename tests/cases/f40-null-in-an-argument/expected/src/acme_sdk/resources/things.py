"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def find(self, ids: Sequence[int], *, name: str | None = None) -> None:
        """Find: things.

        Raises:
            InvalidValueError: `ids` is empty.

        `GET /{ids}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.find_call(self._settings, ids, name=name))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def find(self, ids: Sequence[int], *, name: str | None = None) -> None:
        """Find: things.

        Raises:
            InvalidValueError: `ids` is empty.

        `GET /{ids}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.find_call(self._settings, ids, name=name))
