"""The calls of `client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def list(
        self,
        *,
        view: Literal["short list view", "dict or list", "list[str]"] | None = None,
        ids: Sequence[Literal["a list", "b"]] | None = None,
    ) -> Page[Thing]:
        """List things.

        Returns:
            The only page; iterate over it for its items.

        `GET /things`. Retried on any transient failure.
        """
        return self._engine.list(_calls.things.list_call(self._settings, view=view, ids=ids))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    def list(
        self,
        *,
        view: Literal["short list view", "dict or list", "list[str]"] | None = None,
        ids: Sequence[Literal["a list", "b"]] | None = None,
    ) -> AsyncPager[Thing]:
        """List things.

        Returns:
            The only page; iterate over it for its items.

        `GET /things`. Retried on any transient failure.
        """
        return self._engine.list(_calls.things.list_call(self._settings, view=view, ids=ids))
