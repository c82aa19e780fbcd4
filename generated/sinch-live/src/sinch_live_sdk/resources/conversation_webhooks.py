"""Webhooks of apps: where events are sent, and which; 5 an app."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import ListInput, Unrecognized
from ..models.conversation_webhooks import ConversationWebhook
from ..types.webhook_credentials import WebhookCredentialsInput
from . import _calls


class ConversationWebhooksResource(_SyncResource):
    """Webhooks of apps: where events are sent, and which; 5 an app."""

    def list(self, app_id: str) -> Page[ConversationWebhook]:
        """List the webhooks of an app.

        Args:
            app_id: The Conversation app.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `app_id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/apps/{app_id}/webhooks`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation_webhooks.list_call(self._settings, app_id))

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
    ) -> ConversationWebhook:
        """Create a webhook.

        Args:
            app_id: The Conversation app.
            target: Where events are sent: 742 characters at most. Example: `"https://acme.example/webhooks"`.
            triggers: Which events are sent. Example: `["MESSAGE_INBOUND","MESSAGE_DELIVERY"]`.
            target_type: How events are sent.
            secret: The secret that signs the events.
            client_credentials: What Sinch authenticates with, by OAuth2.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/webhooks`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_webhooks.create_call(
                self._settings,
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    def read(self, id: str) -> ConversationWebhook:
        """Read one webhook.

        Args:
            id: The webhook.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/webhooks/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_webhooks.read_call(self._settings, id))

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
    ) -> ConversationWebhook:
        """Change a webhook: only what is given.

        Args:
            id: The webhook.
            update_mask: What to change, by the names of fields; what is given if not said.
            app_id: The Conversation app.
            target: Where events are sent: 742 characters at most.
            triggers: Which events are sent.
            target_type: How events are sent.
            secret: The secret that signs the events.
            client_credentials: What Sinch authenticates with, by OAuth2.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/webhooks/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return self._engine.call(
            _calls.conversation_webhooks.update_call(
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

    def delete(self, id: str) -> None:
        """Delete a webhook.

        Args:
            id: The webhook.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/webhooks/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_webhooks.delete_call(self._settings, id))


class AsyncConversationWebhooksResource(_AsyncResource):
    """Webhooks of apps: where events are sent, and which; 5 an app, asynchronously."""

    def list(self, app_id: str) -> AsyncPager[ConversationWebhook]:
        """List the webhooks of an app.

        Args:
            app_id: The Conversation app.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `app_id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/apps/{app_id}/webhooks`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation_webhooks.list_call(self._settings, app_id))

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
    ) -> ConversationWebhook:
        """Create a webhook.

        Args:
            app_id: The Conversation app.
            target: Where events are sent: 742 characters at most. Example: `"https://acme.example/webhooks"`.
            triggers: Which events are sent. Example: `["MESSAGE_INBOUND","MESSAGE_DELIVERY"]`.
            target_type: How events are sent.
            secret: The secret that signs the events.
            client_credentials: What Sinch authenticates with, by OAuth2.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/webhooks`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_webhooks.create_call(
                self._settings,
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    async def read(self, id: str) -> ConversationWebhook:
        """Read one webhook.

        Args:
            id: The webhook.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/webhooks/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_webhooks.read_call(self._settings, id))

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
    ) -> ConversationWebhook:
        """Change a webhook: only what is given.

        Args:
            id: The webhook.
            update_mask: What to change, by the names of fields; what is given if not said.
            app_id: The Conversation app.
            target: Where events are sent: 742 characters at most.
            triggers: Which events are sent.
            target_type: How events are sent.
            secret: The secret that signs the events.
            client_credentials: What Sinch authenticates with, by OAuth2.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/webhooks/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return await self._engine.call(
            _calls.conversation_webhooks.update_call(
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

    async def delete(self, id: str) -> None:
        """Delete a webhook.

        Args:
            id: The webhook.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/webhooks/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_webhooks.delete_call(self._settings, id))
