"""The calls of `client.with_raw_response.sms`."""

from __future__ import annotations

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.sms import Sms
from .._calls import sms as _calls


class SmsResourceWithRawResponse(_SyncResource):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    def list(self, *, limit: int = 10) -> RawResponse[Page[Sms]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.list_call(self._settings, limit=limit))

    def read(self, id: str) -> RawResponse[Sms]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def create(self, *, to: str, body: str, from_: str) -> RawResponse[Sms]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(_calls.create_call(self._settings, to=to, body=body, from_=from_))


class AsyncSmsResourceWithRawResponse(_AsyncResource):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    async def list(self, *, limit: int = 10) -> RawResponse[AsyncPage[Sms]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_call(self._settings, limit=limit))

    async def read(self, id: str) -> RawResponse[Sms]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def create(self, *, to: str, body: str, from_: str) -> RawResponse[Sms]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(_calls.create_call(self._settings, to=to, body=body, from_=from_))
