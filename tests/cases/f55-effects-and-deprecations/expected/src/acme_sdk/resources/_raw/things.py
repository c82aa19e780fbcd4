"""The calls of `client.with_raw_response.things`."""

from __future__ import annotations

from typing import Final, overload

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.things import Thing
from .. import _calls


class ThingsResourceWithRawResponse(_SyncResource):
    """The calls of `ThingsResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.raw_call(_calls.things.read_call)
    search: Final = _raw_methods.raw_list(_calls.things.search_call)
    remove: Final = _raw_methods.raw_call(_calls.things.remove_call)

    @overload
    def send(self, *, to: str) -> RawResponse[Thing]: ...
    @overload
    @_deprecated("sender: use `from`.")
    def send(self, *, to: str, sender: str | None = None) -> RawResponse[Thing]: ...
    def send(self, *, to: str, sender: str | None = None) -> RawResponse[Thing]:
        """`send`, returning the raw response."""
        return self._engine.raw_call(_calls.things.send_call(self._settings, to=to, sender=sender))

    @_deprecated("use `remove`.")
    def drop(self) -> RawResponse[Thing]:
        """`drop`, returning the raw response."""
        return self._engine.raw_call(_calls.things.drop_call(self._settings))


class AsyncThingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ThingsResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.async_raw_call(_calls.things.read_call)
    search: Final = _raw_methods.async_raw_list(_calls.things.search_call)
    remove: Final = _raw_methods.async_raw_call(_calls.things.remove_call)

    @overload
    async def send(self, *, to: str) -> RawResponse[Thing]: ...
    @overload
    @_deprecated("sender: use `from`.")
    async def send(self, *, to: str, sender: str | None = None) -> RawResponse[Thing]: ...
    async def send(self, *, to: str, sender: str | None = None) -> RawResponse[Thing]:
        """`send`, returning the raw response."""
        return await self._engine.raw_call(_calls.things.send_call(self._settings, to=to, sender=sender))

    @_deprecated("use `remove`.")
    async def drop(self) -> RawResponse[Thing]:
        """`drop`, returning the raw response."""
        return await self._engine.raw_call(_calls.things.drop_call(self._settings))
