"""The calls of `client.with_raw_response.conversation`."""

from __future__ import annotations

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.conversation import Conversation
from .._calls import conversation as _calls


class ConversationResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationResource`, each returning the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Conversation]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def list(self) -> RawResponse[Page[Conversation]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.list_call(self._settings))

    def send(self, *, app_id: str, contact_id: str, text: str, channel: str) -> RawResponse[Conversation]:
        """`send`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_call(self._settings, app_id=app_id, contact_id=contact_id, text=text, channel=channel)
        )


class AsyncConversationResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationResource`, each returning the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Conversation]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def list(self) -> RawResponse[AsyncPage[Conversation]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_call(self._settings))

    async def send(self, *, app_id: str, contact_id: str, text: str, channel: str) -> RawResponse[Conversation]:
        """`send`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_call(self._settings, app_id=app_id, contact_id=contact_id, text=text, channel=channel)
        )
