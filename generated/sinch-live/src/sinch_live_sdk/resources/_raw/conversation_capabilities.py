"""The calls of `client.with_raw_response.conversation.capabilities`."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.conversation_capabilities import CapabilityRequest
from ...types.channel_identity import ChannelIdentityInput
from .._calls import conversation_capabilities as _calls


class ConversationCapabilitiesResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationCapabilitiesResource`, each returning the `RawResponse`."""

    def query(self, *, app_id: str, contact_id: str, request_id: str | None = None) -> RawResponse[CapabilityRequest]:
        """`query`, returning the raw response."""
        return self._engine.raw_call(
            _calls.query_call(self._settings, app_id=app_id, contact_id=contact_id, request_id=request_id)
        )

    def query_identities(
        self, *, app_id: str, channel_identities: Sequence[ChannelIdentityInput], request_id: str | None = None
    ) -> RawResponse[CapabilityRequest]:
        """`query_identities`, returning the raw response."""
        return self._engine.raw_call(
            _calls.query_identities_call(
                self._settings, app_id=app_id, channel_identities=channel_identities, request_id=request_id
            )
        )


class AsyncConversationCapabilitiesResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationCapabilitiesResource`, each returning the `RawResponse`."""

    async def query(
        self, *, app_id: str, contact_id: str, request_id: str | None = None
    ) -> RawResponse[CapabilityRequest]:
        """`query`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.query_call(self._settings, app_id=app_id, contact_id=contact_id, request_id=request_id)
        )

    async def query_identities(
        self, *, app_id: str, channel_identities: Sequence[ChannelIdentityInput], request_id: str | None = None
    ) -> RawResponse[CapabilityRequest]:
        """`query_identities`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.query_identities_call(
                self._settings, app_id=app_id, channel_identities=channel_identities, request_id=request_id
            )
        )
