"""The calls of `client.with_raw_response.conversation.consents`."""

from __future__ import annotations

from typing import Literal

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import Unrecognized
from ...models.consent_identity_list import ConsentIdentityList
from ...models.conversation_consents import ConsentAudit, ConsentIdentity
from .._calls import conversation_consents as _calls


class ConversationConsentsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationConsentsResource`, each returning the `RawResponse`."""

    def list_identities(
        self,
        app_id: str,
        list_type: Literal["OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION"] | Unrecognized,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[EnvelopePage[ConsentIdentity, ConsentIdentityList]]:
        """`list_identities`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_identities_call(self._settings, app_id, list_type, page_size=page_size, page_token=page_token)
        )

    def read_audit_records(self, app_id: str, identity: str) -> RawResponse[ConsentAudit]:
        """`read_audit_records`, returning the raw response."""
        return self._engine.raw_call(_calls.read_audit_records_call(self._settings, app_id, identity))


class AsyncConversationConsentsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationConsentsResource`, each returning the `RawResponse`."""

    async def list_identities(
        self,
        app_id: str,
        list_type: Literal["OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION"] | Unrecognized,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncEnvelopePage[ConsentIdentity, ConsentIdentityList]]:
        """`list_identities`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_identities_call(self._settings, app_id, list_type, page_size=page_size, page_token=page_token)
        )

    async def read_audit_records(self, app_id: str, identity: str) -> RawResponse[ConsentAudit]:
        """`read_audit_records`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_audit_records_call(self._settings, app_id, identity))
