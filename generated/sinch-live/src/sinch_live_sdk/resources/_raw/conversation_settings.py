"""The calls of `client.with_raw_response.conversation.settings`."""

from __future__ import annotations

from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.conversation_settings import ProjectSettings
from .._calls import conversation_settings as _calls


class ConversationSettingsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationSettingsResource`, each returning the `RawResponse`."""

    def read(self) -> RawResponse[ProjectSettings]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings))

    def create(self, *, unified_contact_id_enabled: bool) -> RawResponse[ProjectSettings]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(self._settings, unified_contact_id_enabled=unified_contact_id_enabled)
        )

    def update(self, *, unified_contact_id_enabled: bool) -> RawResponse[ProjectSettings]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(self._settings, unified_contact_id_enabled=unified_contact_id_enabled)
        )

    def delete(self) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings))


class AsyncConversationSettingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationSettingsResource`, each returning the `RawResponse`."""

    async def read(self) -> RawResponse[ProjectSettings]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings))

    async def create(self, *, unified_contact_id_enabled: bool) -> RawResponse[ProjectSettings]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(self._settings, unified_contact_id_enabled=unified_contact_id_enabled)
        )

    async def update(self, *, unified_contact_id_enabled: bool) -> RawResponse[ProjectSettings]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(self._settings, unified_contact_id_enabled=unified_contact_id_enabled)
        )

    async def delete(self) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings))
