"""The calls of `client.with_raw_response.conversation.webhooks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import ListInput, Unrecognized
from ...models.conversation_webhooks import ConversationWebhook
from ...types.webhook_credentials import WebhookCredentialsInput
from .._calls import conversation_webhooks as _calls


class ConversationWebhooksResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationWebhooksResource`, each returning the `RawResponse`."""

    def list(self, app_id: str) -> RawResponse[Page[ConversationWebhook]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.list_call(self._settings, app_id))

    def create(
        self,
        *,
        app_id: str,
        target: str,
        triggers: Sequence[
            Literal[
                "UNSPECIFIED_TRIGGER",
                "MESSAGE_DELIVERY",
                "MESSAGE_SUBMIT",
                "MESSAGE_INBOUND",
                "EVENT_DELIVERY",
                "EVENT_INBOUND",
                "CONVERSATION_START",
                "CONVERSATION_STOP",
                "CONVERSATION_DELETE",
                "CONTACT_CREATE",
                "CONTACT_DELETE",
                "CONTACT_MERGE",
                "CONTACT_UPDATE",
                "CONTACT_IDENTITIES_DUPLICATION",
                "OPT_IN",
                "OPT_OUT",
                "CAPABILITY",
                "CHANNEL_EVENT",
                "UNSUPPORTED",
                "RECORD_NOTIFICATION",
                "BATCH_STATUS_UPDATE",
                "SMART_CONVERSATION",
                "SMART_CONVERSATIONS",
                "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
            ]
            | Unrecognized
        ],
        target_type: Literal["DISMISS", "HTTP"] | Unrecognized | None = None,
        secret: str | None = None,
        client_credentials: WebhookCredentialsInput | None = None,
    ) -> RawResponse[ConversationWebhook]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings,
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    def read(self, id: str) -> RawResponse[ConversationWebhook]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        app_id: str | None = None,
        target: str | None = None,
        triggers: (
            Sequence[
                Literal[
                    "UNSPECIFIED_TRIGGER",
                    "MESSAGE_DELIVERY",
                    "MESSAGE_SUBMIT",
                    "MESSAGE_INBOUND",
                    "EVENT_DELIVERY",
                    "EVENT_INBOUND",
                    "CONVERSATION_START",
                    "CONVERSATION_STOP",
                    "CONVERSATION_DELETE",
                    "CONTACT_CREATE",
                    "CONTACT_DELETE",
                    "CONTACT_MERGE",
                    "CONTACT_UPDATE",
                    "CONTACT_IDENTITIES_DUPLICATION",
                    "OPT_IN",
                    "OPT_OUT",
                    "CAPABILITY",
                    "CHANNEL_EVENT",
                    "UNSUPPORTED",
                    "RECORD_NOTIFICATION",
                    "BATCH_STATUS_UPDATE",
                    "SMART_CONVERSATION",
                    "SMART_CONVERSATIONS",
                    "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        target_type: Literal["DISMISS", "HTTP"] | Unrecognized | None = None,
        secret: str | None = None,
        client_credentials: WebhookCredentialsInput | None = None,
    ) -> RawResponse[ConversationWebhook]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))


class AsyncConversationWebhooksResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationWebhooksResource`, each returning the `RawResponse`."""

    async def list(self, app_id: str) -> RawResponse[AsyncPage[ConversationWebhook]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_call(self._settings, app_id))

    async def create(
        self,
        *,
        app_id: str,
        target: str,
        triggers: Sequence[
            Literal[
                "UNSPECIFIED_TRIGGER",
                "MESSAGE_DELIVERY",
                "MESSAGE_SUBMIT",
                "MESSAGE_INBOUND",
                "EVENT_DELIVERY",
                "EVENT_INBOUND",
                "CONVERSATION_START",
                "CONVERSATION_STOP",
                "CONVERSATION_DELETE",
                "CONTACT_CREATE",
                "CONTACT_DELETE",
                "CONTACT_MERGE",
                "CONTACT_UPDATE",
                "CONTACT_IDENTITIES_DUPLICATION",
                "OPT_IN",
                "OPT_OUT",
                "CAPABILITY",
                "CHANNEL_EVENT",
                "UNSUPPORTED",
                "RECORD_NOTIFICATION",
                "BATCH_STATUS_UPDATE",
                "SMART_CONVERSATION",
                "SMART_CONVERSATIONS",
                "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
            ]
            | Unrecognized
        ],
        target_type: Literal["DISMISS", "HTTP"] | Unrecognized | None = None,
        secret: str | None = None,
        client_credentials: WebhookCredentialsInput | None = None,
    ) -> RawResponse[ConversationWebhook]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings,
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    async def read(self, id: str) -> RawResponse[ConversationWebhook]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        app_id: str | None = None,
        target: str | None = None,
        triggers: (
            Sequence[
                Literal[
                    "UNSPECIFIED_TRIGGER",
                    "MESSAGE_DELIVERY",
                    "MESSAGE_SUBMIT",
                    "MESSAGE_INBOUND",
                    "EVENT_DELIVERY",
                    "EVENT_INBOUND",
                    "CONVERSATION_START",
                    "CONVERSATION_STOP",
                    "CONVERSATION_DELETE",
                    "CONTACT_CREATE",
                    "CONTACT_DELETE",
                    "CONTACT_MERGE",
                    "CONTACT_UPDATE",
                    "CONTACT_IDENTITIES_DUPLICATION",
                    "OPT_IN",
                    "OPT_OUT",
                    "CAPABILITY",
                    "CHANNEL_EVENT",
                    "UNSUPPORTED",
                    "RECORD_NOTIFICATION",
                    "BATCH_STATUS_UPDATE",
                    "SMART_CONVERSATION",
                    "SMART_CONVERSATIONS",
                    "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        target_type: Literal["DISMISS", "HTTP"] | Unrecognized | None = None,
        secret: str | None = None,
        client_credentials: WebhookCredentialsInput | None = None,
    ) -> RawResponse[ConversationWebhook]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))
