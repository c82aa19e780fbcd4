"""The calls of `client.with_raw_response.conversation.batches`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import IsoDateTime, Unrecognized
from ...models.conversation_batches import MessageBatch, SentBatch
from ...types.app_message import AppMessageInput
from ...types.batch_recipient import BatchRecipientInput
from ...types.channel_properties import ChannelPropertiesInput
from ...types.free_value import FreeValueInput
from .._calls import conversation_batches as _calls


class ConversationBatchesResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationBatchesResource`, each returning the `RawResponse`."""

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
    ) -> RawResponse[SentBatch]:
        """`send`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_call(
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

    def list(self, *, metadata_key: str, metadata_value: str) -> RawResponse[Page[MessageBatch]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(
            _calls.list_call(self._settings, metadata_key=metadata_key, metadata_value=metadata_value)
        )

    def read(self, batch_id: str) -> RawResponse[MessageBatch]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, batch_id))

    def cancel(self, *, batch_id: str) -> RawResponse[None]:
        """`cancel`, returning the raw response."""
        return self._engine.raw_call(_calls.cancel_call(self._settings, batch_id=batch_id))


class AsyncConversationBatchesResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationBatchesResource`, each returning the `RawResponse`."""

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
    ) -> RawResponse[SentBatch]:
        """`send`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_call(
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

    async def list(self, *, metadata_key: str, metadata_value: str) -> RawResponse[AsyncPage[MessageBatch]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.list_call(self._settings, metadata_key=metadata_key, metadata_value=metadata_value)
        )

    async def read(self, batch_id: str) -> RawResponse[MessageBatch]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, batch_id))

    async def cancel(self, *, batch_id: str) -> RawResponse[None]:
        """`cancel`, returning the raw response."""
        return await self._engine.raw_call(_calls.cancel_call(self._settings, batch_id=batch_id))
