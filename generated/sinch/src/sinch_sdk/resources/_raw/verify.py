"""The calls of `client.with_raw_response.verify`."""

from __future__ import annotations

from typing import Literal

from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.verify import Verify
from .._calls import verify as _calls


class VerifyResourceWithRawResponse(_SyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    def create(self, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> RawResponse[Verify]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(_calls.create_call(self._settings, number=number, method=method))

    def read(self, id: str) -> RawResponse[Verify]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))


class AsyncVerifyResourceWithRawResponse(_AsyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    async def create(self, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> RawResponse[Verify]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(_calls.create_call(self._settings, number=number, method=method))

    async def read(self, id: str) -> RawResponse[Verify]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))
