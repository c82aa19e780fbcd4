"""The calls of `client.with_raw_response.voice`."""

from __future__ import annotations

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.voice import Voice
from .._calls import voice as _calls


class VoiceResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    def list(self) -> RawResponse[Page[Voice]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.list_call(self._settings))

    def read(self, id: str) -> RawResponse[Voice]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def create(self, *, to: str, from_: str) -> RawResponse[Voice]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(_calls.create_call(self._settings, to=to, from_=from_))


class AsyncVoiceResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceResource`, each returning the `RawResponse`."""

    async def list(self) -> RawResponse[AsyncPage[Voice]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_call(self._settings))

    async def read(self, id: str) -> RawResponse[Voice]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def create(self, *, to: str, from_: str) -> RawResponse[Voice]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(_calls.create_call(self._settings, to=to, from_=from_))
