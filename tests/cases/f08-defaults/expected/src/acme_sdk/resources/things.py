"""The calls of `client.things`."""

from __future__ import annotations

from .._runtime import decode as _decode
from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import IsoDateTime
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

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

        Returns:
            The only page; iterate over it for its items.

        `GET /`. Retried on any transient failure.
        """
        return self._engine.list(
            _calls.things.list_call(self._settings, count=count, flag=flag, ratio=ratio, since=since, word=word)
        )


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

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

        Returns:
            The only page; iterate over it for its items.

        `GET /`. Retried on any transient failure.
        """
        return self._engine.list(
            _calls.things.list_call(self._settings, count=count, flag=flag, ratio=ratio, since=since, word=word)
        )
