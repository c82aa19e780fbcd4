"""Batches: one message to up to 1000 recipients, with words of their own, now or later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import IsoDateTime, Unrecognized
from ..models.conversation_batches import MessageBatch, SentBatch
from ..types.app_message import AppMessageInput
from ..types.batch_recipient import BatchRecipientInput
from ..types.channel_properties import ChannelPropertiesInput
from ..types.free_value import FreeValueInput
from . import _calls


class ConversationBatchesResource(_SyncResource):
    """Batches: one message to up to 1000 recipients, with words of their own, now or later."""

    def send(
        self,
        *,
        app_id: str,
        message: AppMessageInput,
        recipient_and_params: Sequence[BatchRecipientInput],
        send_after: IsoDateTime | None = None,
        batch_metadata: Mapping[str, FreeValueInput | None] | None = None,
        message_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        channel_priority_order: (
            Sequence[
                Literal[
                    "WHATSAPP",
                    "RCS",
                    "SMS",
                    "MESSENGER",
                    "VIBER",
                    "VIBERBM",
                    "MMS",
                    "INSTAGRAM",
                    "TELEGRAM",
                    "KAKAOTALK",
                    "KAKAOTALKCHAT",
                    "LINE",
                    "WECHAT",
                    "APPLEBC",
                    "CHANNEL_UNSPECIFIED",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        channel_properties: ChannelPropertiesInput | None = None,
        callback_url: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
    ) -> SentBatch:
        """Send a message to many recipients, or schedule it.

        Args:
            app_id: The Conversation app.
            message: The message; `${name}` stands for a parameter of each recipient.
            recipient_and_params: The recipients: 1000 at most.
            send_after: When to send it, in the next 7 days; the next 5 minutes are rounded up.
            batch_metadata: Your own data, by which a batch is found.
            message_metadata: Your own data, sent along in reports.
            conversation_metadata: Data of your own, kept with the conversations.
            channel_priority_order: The channels to try, in this order.
            channel_properties: What only some channels know, such as `SMS_SENDER`.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            correlation_id: Your own reference, sent along in events.
            ttl: How long to try, such as `3600s`.
            processing_strategy: `DISPATCH_ONLY` sends without conversations, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages`. It costs money. Retried only if the request never reached the server,
        or on 429.
        """
        return self._engine.call(
            _calls.conversation_batches.send_call(
                self._settings,
                app_id=app_id,
                message=message,
                recipient_and_params=recipient_and_params,
                send_after=send_after,
                batch_metadata=batch_metadata,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                callback_url=callback_url,
                correlation_id=correlation_id,
                ttl=ttl,
                processing_strategy=processing_strategy,
            )
        )

    def list(self, *, metadata_key: str, metadata_value: str) -> Page[MessageBatch]:
        """List batches by a value of their own data.

        Args:
            metadata_key: The key in `batch_metadata`.
            metadata_value: Its value.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/messages`. Retried on any transient failure.
        """
        return self._engine.list(
            _calls.conversation_batches.list_call(
                self._settings, metadata_key=metadata_key, metadata_value=metadata_value
            )
        )

    def read(self, batch_id: str) -> MessageBatch:
        """Read one batch.

        Args:
            batch_id: The batch.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `batch_id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/messages/{batch_id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_batches.read_call(self._settings, batch_id))

    def cancel(self, *, batch_id: str) -> None:
        """Cancel a batch that is scheduled.

        Args:
            batch_id: The batch.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `DELETE /v1/projects/{project_id}/messages`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_batches.cancel_call(self._settings, batch_id=batch_id))


class AsyncConversationBatchesResource(_AsyncResource):
    """Batches: one message to up to 1000 recipients, with words of their own, now or later, asynchronously."""

    async def send(
        self,
        *,
        app_id: str,
        message: AppMessageInput,
        recipient_and_params: Sequence[BatchRecipientInput],
        send_after: IsoDateTime | None = None,
        batch_metadata: Mapping[str, FreeValueInput | None] | None = None,
        message_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        channel_priority_order: (
            Sequence[
                Literal[
                    "WHATSAPP",
                    "RCS",
                    "SMS",
                    "MESSENGER",
                    "VIBER",
                    "VIBERBM",
                    "MMS",
                    "INSTAGRAM",
                    "TELEGRAM",
                    "KAKAOTALK",
                    "KAKAOTALKCHAT",
                    "LINE",
                    "WECHAT",
                    "APPLEBC",
                    "CHANNEL_UNSPECIFIED",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        channel_properties: ChannelPropertiesInput | None = None,
        callback_url: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
    ) -> SentBatch:
        """Send a message to many recipients, or schedule it.

        Args:
            app_id: The Conversation app.
            message: The message; `${name}` stands for a parameter of each recipient.
            recipient_and_params: The recipients: 1000 at most.
            send_after: When to send it, in the next 7 days; the next 5 minutes are rounded up.
            batch_metadata: Your own data, by which a batch is found.
            message_metadata: Your own data, sent along in reports.
            conversation_metadata: Data of your own, kept with the conversations.
            channel_priority_order: The channels to try, in this order.
            channel_properties: What only some channels know, such as `SMS_SENDER`.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            correlation_id: Your own reference, sent along in events.
            ttl: How long to try, such as `3600s`.
            processing_strategy: `DISPATCH_ONLY` sends without conversations, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages`. It costs money. Retried only if the request never reached the server,
        or on 429.
        """
        return await self._engine.call(
            _calls.conversation_batches.send_call(
                self._settings,
                app_id=app_id,
                message=message,
                recipient_and_params=recipient_and_params,
                send_after=send_after,
                batch_metadata=batch_metadata,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                callback_url=callback_url,
                correlation_id=correlation_id,
                ttl=ttl,
                processing_strategy=processing_strategy,
            )
        )

    def list(self, *, metadata_key: str, metadata_value: str) -> AsyncPager[MessageBatch]:
        """List batches by a value of their own data.

        Args:
            metadata_key: The key in `batch_metadata`.
            metadata_value: Its value.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/messages`. Retried on any transient failure.
        """
        return self._engine.list(
            _calls.conversation_batches.list_call(
                self._settings, metadata_key=metadata_key, metadata_value=metadata_value
            )
        )

    async def read(self, batch_id: str) -> MessageBatch:
        """Read one batch.

        Args:
            batch_id: The batch.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `batch_id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/messages/{batch_id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_batches.read_call(self._settings, batch_id))

    async def cancel(self, *, batch_id: str) -> None:
        """Cancel a batch that is scheduled.

        Args:
            batch_id: The batch.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `DELETE /v1/projects/{project_id}/messages`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_batches.cancel_call(self._settings, batch_id=batch_id))
