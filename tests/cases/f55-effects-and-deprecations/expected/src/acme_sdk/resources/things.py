"""The calls of `client.things`."""

from __future__ import annotations

from typing import overload

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.things import Thing
from . import _calls


class ThingsResource(_SyncResource):
    """The calls of `client.things`."""

    def read(self, id: str) -> Thing:
        """Read one thing.

        Args:
            id: Example: `"t1"`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.read_call(self._settings, id))

    @overload
    def send(self, *, to: str) -> Thing: ...
    @overload
    @_deprecated("sender: use `from`.")
    def send(self, *, to: str, sender: str | None = None) -> Thing: ...
    def send(self, *, to: str, sender: str | None = None) -> Thing:
        """Send: things.

        Args:
            to: Example: `"+1666"`.
            sender: Deprecated: use `from`.

        `POST /`. It costs money. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.things.send_call(self._settings, to=to, sender=sender))

    def search(self) -> Page[Thing]:
        """Search: things.

        Returns:
            The only page; iterate over it for its items.

        `POST /search`. It only reads. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.list(_calls.things.search_call(self._settings))

    @_deprecated("use `remove`.")
    def drop(self) -> Thing:
        """Drop: things.

        Deprecated: use `remove`.

        `POST /drop`. It destroys data. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.things.drop_call(self._settings))

    def remove(self) -> None:
        """Remove: things.

        `DELETE /`. Retried on any transient failure.
        """
        return self._engine.call(_calls.things.remove_call(self._settings))


class AsyncThingsResource(_AsyncResource):
    """The calls of `client.things`, asynchronously."""

    async def read(self, id: str) -> Thing:
        """Read one thing.

        Args:
            id: Example: `"t1"`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.read_call(self._settings, id))

    @overload
    async def send(self, *, to: str) -> Thing: ...
    @overload
    @_deprecated("sender: use `from`.")
    async def send(self, *, to: str, sender: str | None = None) -> Thing: ...
    async def send(self, *, to: str, sender: str | None = None) -> Thing:
        """Send: things.

        Args:
            to: Example: `"+1666"`.
            sender: Deprecated: use `from`.

        `POST /`. It costs money. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.things.send_call(self._settings, to=to, sender=sender))

    def search(self) -> AsyncPager[Thing]:
        """Search: things.

        Returns:
            The only page; iterate over it for its items.

        `POST /search`. It only reads. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.list(_calls.things.search_call(self._settings))

    @_deprecated("use `remove`.")
    async def drop(self) -> Thing:
        """Drop: things.

        Deprecated: use `remove`.

        `POST /drop`. It destroys data. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.things.drop_call(self._settings))

    async def remove(self) -> None:
        """Remove: things.

        `DELETE /`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.things.remove_call(self._settings))
