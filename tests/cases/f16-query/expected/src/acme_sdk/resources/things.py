"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def list(self, *, q: str, limit: int = 10, tag: str | None = None, ids: Sequence[int] | None = None) -> Page[Thing]:
        """List things.

        Returns:
            The only page; iterate over it for its items.

        `GET /`. Retried on any transient failure.
        """
        return self._engine.list(_calls.things.list_call(self._settings, q=q, limit=limit, tag=tag, ids=ids))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    def list(
        self, *, q: str, limit: int = 10, tag: str | None = None, ids: Sequence[int] | None = None
    ) -> AsyncPager[Thing]:
        """List things.

        Returns:
            The only page; iterate over it for its items.

        `GET /`. Retried on any transient failure.
        """
        return self._engine.list(_calls.things.list_call(self._settings, q=q, limit=limit, tag=tag, ids=ids))
