"""Things."""

from __future__ import annotations

from .._runtime import decode as _decode
from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import IsoDateTime
from ..models.things import Thing
from ._calls import things as _calls


class ThingsResource(_SyncResource):
    """Things."""

    def list(
        self,
        *,
        count: int = 10,
        flag: bool = False,
        ratio: float = 0.5,
        since: IsoDateTime = _decode.date_time("2026-01-31T00:00:00+00:00"),
        word: str = "10",
    ) -> Page[Thing]:
        """List things.

        `GET /`. Retried on any transient failure.

        Args:
            count: The query parameter `q`.
            flag: The query parameter `q`.
            ratio: The query parameter `q`.
            since: The query parameter `q`.
            word: The query parameter `q`.

        Returns:
            The only page; iterate over it for its items.
        """
        return self._engine.list(
            _calls.list_call(self._settings, count=count, flag=flag, ratio=ratio, since=since, word=word)
        )


class AsyncThingsResource(_AsyncResource):
    """Things, asynchronously."""

    def list(
        self,
        *,
        count: int = 10,
        flag: bool = False,
        ratio: float = 0.5,
        since: IsoDateTime = _decode.date_time("2026-01-31T00:00:00+00:00"),
        word: str = "10",
    ) -> AsyncPager[Thing]:
        """List things.

        `GET /`. Retried on any transient failure.

        Args:
            count: The query parameter `q`.
            flag: The query parameter `q`.
            ratio: The query parameter `q`.
            since: The query parameter `q`.
            word: The query parameter `q`.

        Returns:
            The only page; iterate over it for its items.
        """
        return self._engine.list(
            _calls.list_call(self._settings, count=count, flag=flag, ratio=ratio, since=since, word=word)
        )
