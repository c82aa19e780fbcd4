"""The calls of `client.with_raw_response.conversation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import IsoDateTime, JsonInput, ListInput
from ...models.conversation import Message, SentMessage
from .._calls import conversation as _calls


class ConversationResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationResource`, each returning the `RawResponse`."""

    def read(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> RawResponse[Message]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id, messages_source=messages_source))

    def list(
        self,
        *,
        app_id: str | None = None,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        channel: str | None = None,
        channel_identity: str | None = None,
        start_time: IsoDateTime | None = None,
        end_time: IsoDateTime | None = None,
        view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | None = None,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
        only_recipient_originated: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[Page[Message]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(
            _calls.list_call(
                self._settings,
                app_id=app_id,
                conversation_id=conversation_id,
                contact_id=contact_id,
                channel=channel,
                channel_identity=channel_identity,
                start_time=start_time,
                end_time=end_time,
                view=view,
                messages_source=messages_source,
                only_recipient_originated=only_recipient_originated,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def send(
        self,
        *,
        app_id: str,
        contact_id: str,
        text: str,
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    def send_to_channel(
        self,
        *,
        app_id: str,
        channel: str,
        identity: str,
        text: str,
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_to_channel`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    def send_message(
        self,
        *,
        app_id: str,
        contact_id: str,
        message: Mapping[str, JsonInput],
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_message`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_message_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                message=message,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    def send_message_to_channel(
        self,
        *,
        app_id: str,
        channel: str,
        identity: str,
        message: Mapping[str, JsonInput],
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_message_to_channel`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_message_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                message=message,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    def delete(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id, messages_source=messages_source))


class AsyncConversationResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationResource`, each returning the `RawResponse`."""

    async def read(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> RawResponse[Message]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id, messages_source=messages_source))

    async def list(
        self,
        *,
        app_id: str | None = None,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        channel: str | None = None,
        channel_identity: str | None = None,
        start_time: IsoDateTime | None = None,
        end_time: IsoDateTime | None = None,
        view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | None = None,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
        only_recipient_originated: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncPage[Message]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.list_call(
                self._settings,
                app_id=app_id,
                conversation_id=conversation_id,
                contact_id=contact_id,
                channel=channel,
                channel_identity=channel_identity,
                start_time=start_time,
                end_time=end_time,
                view=view,
                messages_source=messages_source,
                only_recipient_originated=only_recipient_originated,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def send(
        self,
        *,
        app_id: str,
        contact_id: str,
        text: str,
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    async def send_to_channel(
        self,
        *,
        app_id: str,
        channel: str,
        identity: str,
        text: str,
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_to_channel`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    async def send_message(
        self,
        *,
        app_id: str,
        contact_id: str,
        message: Mapping[str, JsonInput],
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_message`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_message_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                message=message,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    async def send_message_to_channel(
        self,
        *,
        app_id: str,
        channel: str,
        identity: str,
        message: Mapping[str, JsonInput],
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_message_to_channel`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_message_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                message=message,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    async def delete(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id, messages_source=messages_source))
