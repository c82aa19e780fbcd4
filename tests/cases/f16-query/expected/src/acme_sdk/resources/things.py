"""Things."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.things import Thing
from ._calls import things as _calls


class ThingsResource(_SyncResource):
    """Things."""

    def list(self, *, q: str, limit: int = 10, tag: str | None = None, ids: Sequence[int] | None = None) -> Page[Thing]:
        """List things.

        `GET /`. Retried on any transient failure.

        Args:
            q: The query parameter `q`.
            limit: The query parameter `limit`.
            tag: The query parameter `tag`.
            ids: The query parameter `ids`.

        Returns:
            The only page; iterate over it for its items.
        """
        return self._engine.list(_calls.list_call(self._settings, q=q, limit=limit, tag=tag, ids=ids))


class AsyncThingsResource(_AsyncResource):
    """Things, asynchronously."""

    def list(
        self, *, q: str, limit: int = 10, tag: str | None = None, ids: Sequence[int] | None = None
    ) -> AsyncPager[Thing]:
        """List things.

        `GET /`. Retried on any transient failure.

        Args:
            q: The query parameter `q`.
            limit: The query parameter `limit`.
            tag: The query parameter `tag`.
            ids: The query parameter `ids`.

        Returns:
            The only page; iterate over it for its items.
        """
        return self._engine.list(_calls.list_call(self._settings, q=q, limit=limit, tag=tag, ids=ids))
