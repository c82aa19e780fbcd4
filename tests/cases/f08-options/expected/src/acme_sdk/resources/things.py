"""The calls of `client.things`."""

from __future__ import annotations

from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def list(self, *, state: Literal["open", "on hold"] = "open", size: Literal[10, 50] | None = None) -> Page[Thing]:
        """List things.

        Returns:
            The only page; iterate over it for its items.

        `GET /`. Retried on any transient failure.
        """
        return self._engine.list(_calls.things.list_call(self._settings, state=state, size=size))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    def list(
        self, *, state: Literal["open", "on hold"] = "open", size: Literal[10, 50] | None = None
    ) -> AsyncPager[Thing]:
        """List things.

        Returns:
            The only page; iterate over it for its items.

        `GET /`. Retried on any transient failure.
        """
        return self._engine.list(_calls.things.list_call(self._settings, state=state, size=size))
