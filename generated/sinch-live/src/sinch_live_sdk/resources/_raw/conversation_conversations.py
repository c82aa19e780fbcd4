"""The calls of `client.with_raw_response.conversation.conversations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, overload

from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import IsoDateTime, ListInput, Unrecognized
from ...models.conversation_conversations import Conversation, RecentConversation, SentEvent
from ...models.conversation_list import ConversationList
from ...models.recent_conversation_list import RecentConversationList
from ...types.app_event import AppEventInput
from ...types.app_message import AppMessageInput
from ...types.channel_identity import ChannelIdentityInput
from ...types.contact_event import ContactEventInput
from ...types.contact_message import ContactMessageInput
from ...types.contact_message_event import ContactMessageEventInput
from ...types.free_value import FreeValueInput
from .._calls import conversation_conversations as _calls


class ConversationConversationsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationConversationsResource`, each returning the `RawResponse`."""

    def list(
        self,
        *,
        only_active: bool,
        app_id: str | None = None,
        contact_id: str | None = None,
        active_channel: (
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
            | None
        ) = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[EnvelopePage[Conversation, ConversationList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                only_active=only_active,
                app_id=app_id,
                contact_id=contact_id,
                active_channel=active_channel,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def list_recent(
        self,
        *,
        app_id: str,
        only_active: bool | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[EnvelopePage[RecentConversation, RecentConversationList]]:
        """`list_recent`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_recent_call(
                self._settings,
                app_id=app_id,
                only_active=only_active,
                order=order,
                page_size=page_size,
                page_token=page_token,
            )
        )

    @overload
    def create(
        self,
        *,
        app_id: str,
        contact_id: str,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]: ...
    @overload
    @_deprecated("metadata: use `metadata_json`.")
    def create(
        self,
        *,
        app_id: str,
        contact_id: str,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        metadata: str | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]: ...
    def create(
        self,
        *,
        app_id: str,
        contact_id: str,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        metadata: str | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                active=active,
                active_channel=active_channel,
                metadata_json=metadata_json,
                metadata=metadata,
                correlation_id=correlation_id,
            )
        )

    def read(self, id: str) -> RawResponse[Conversation]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    @overload
    def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]: ...
    @overload
    @_deprecated("metadata: use `metadata_json`.")
    def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        metadata: str | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]: ...
    def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        metadata: str | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                metadata_update_strategy=metadata_update_strategy,
                app_id=app_id,
                contact_id=contact_id,
                active=active,
                active_channel=active_channel,
                metadata_json=metadata_json,
                metadata=metadata,
                correlation_id=correlation_id,
            )
        )

    def stop(self, id: str) -> RawResponse[None]:
        """`stop`, returning the raw response."""
        return self._engine.raw_call(_calls.stop_call(self._settings, id))

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))

    def inject_message(
        self,
        id: str,
        *,
        direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized,
        accept_time: IsoDateTime,
        channel_identity: ChannelIdentityInput,
        contact_id: str,
        app_message: AppMessageInput | None = None,
        contact_message: ContactMessageInput | None = None,
        conversation_id: str | None = None,
        sender_id: str | None = None,
        processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
        metadata: str | None = None,
    ) -> RawResponse[None]:
        """`inject_message`, returning the raw response."""
        return self._engine.raw_call(
            _calls.inject_message_call(
                self._settings,
                id,
                direction=direction,
                accept_time=accept_time,
                channel_identity=channel_identity,
                contact_id=contact_id,
                app_message=app_message,
                contact_message=contact_message,
                conversation_id=conversation_id,
                sender_id=sender_id,
                processing_mode=processing_mode,
                metadata=metadata,
            )
        )

    def inject_event(
        self,
        id: str,
        *,
        accept_time: IsoDateTime,
        app_event: AppEventInput | None = None,
        contact_event: ContactEventInput | None = None,
        contact_message_event: ContactMessageEventInput | None = None,
        channel_identity: ChannelIdentityInput | None = None,
        contact_id: str | None = None,
        conversation_id: str | None = None,
        processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
    ) -> RawResponse[SentEvent]:
        """`inject_event`, returning the raw response."""
        return self._engine.raw_call(
            _calls.inject_event_call(
                self._settings,
                id,
                accept_time=accept_time,
                app_event=app_event,
                contact_event=contact_event,
                contact_message_event=contact_message_event,
                channel_identity=channel_identity,
                contact_id=contact_id,
                conversation_id=conversation_id,
                processing_mode=processing_mode,
            )
        )


class AsyncConversationConversationsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationConversationsResource`, each returning the `RawResponse`."""

    async def list(
        self,
        *,
        only_active: bool,
        app_id: str | None = None,
        contact_id: str | None = None,
        active_channel: (
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
            | None
        ) = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncEnvelopePage[Conversation, ConversationList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                only_active=only_active,
                app_id=app_id,
                contact_id=contact_id,
                active_channel=active_channel,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def list_recent(
        self,
        *,
        app_id: str,
        only_active: bool | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncEnvelopePage[RecentConversation, RecentConversationList]]:
        """`list_recent`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_recent_call(
                self._settings,
                app_id=app_id,
                only_active=only_active,
                order=order,
                page_size=page_size,
                page_token=page_token,
            )
        )

    @overload
    async def create(
        self,
        *,
        app_id: str,
        contact_id: str,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]: ...
    @overload
    @_deprecated("metadata: use `metadata_json`.")
    async def create(
        self,
        *,
        app_id: str,
        contact_id: str,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        metadata: str | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]: ...
    async def create(
        self,
        *,
        app_id: str,
        contact_id: str,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        metadata: str | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                active=active,
                active_channel=active_channel,
                metadata_json=metadata_json,
                metadata=metadata,
                correlation_id=correlation_id,
            )
        )

    async def read(self, id: str) -> RawResponse[Conversation]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    @overload
    async def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]: ...
    @overload
    @_deprecated("metadata: use `metadata_json`.")
    async def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        metadata: str | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]: ...
    async def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active: bool | None = None,
        active_channel: (
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
            | None
        ) = None,
        metadata_json: Mapping[str, FreeValueInput | None] | None = None,
        metadata: str | None = None,
        correlation_id: str | None = None,
    ) -> RawResponse[Conversation]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                metadata_update_strategy=metadata_update_strategy,
                app_id=app_id,
                contact_id=contact_id,
                active=active,
                active_channel=active_channel,
                metadata_json=metadata_json,
                metadata=metadata,
                correlation_id=correlation_id,
            )
        )

    async def stop(self, id: str) -> RawResponse[None]:
        """`stop`, returning the raw response."""
        return await self._engine.raw_call(_calls.stop_call(self._settings, id))

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))

    async def inject_message(
        self,
        id: str,
        *,
        direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized,
        accept_time: IsoDateTime,
        channel_identity: ChannelIdentityInput,
        contact_id: str,
        app_message: AppMessageInput | None = None,
        contact_message: ContactMessageInput | None = None,
        conversation_id: str | None = None,
        sender_id: str | None = None,
        processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
        metadata: str | None = None,
    ) -> RawResponse[None]:
        """`inject_message`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.inject_message_call(
                self._settings,
                id,
                direction=direction,
                accept_time=accept_time,
                channel_identity=channel_identity,
                contact_id=contact_id,
                app_message=app_message,
                contact_message=contact_message,
                conversation_id=conversation_id,
                sender_id=sender_id,
                processing_mode=processing_mode,
                metadata=metadata,
            )
        )

    async def inject_event(
        self,
        id: str,
        *,
        accept_time: IsoDateTime,
        app_event: AppEventInput | None = None,
        contact_event: ContactEventInput | None = None,
        contact_message_event: ContactMessageEventInput | None = None,
        channel_identity: ChannelIdentityInput | None = None,
        contact_id: str | None = None,
        conversation_id: str | None = None,
        processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
    ) -> RawResponse[SentEvent]:
        """`inject_event`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.inject_event_call(
                self._settings,
                id,
                accept_time=accept_time,
                app_event=app_event,
                contact_event=contact_event,
                contact_message_event=contact_message_event,
                channel_identity=channel_identity,
                contact_id=contact_id,
                conversation_id=conversation_id,
                processing_mode=processing_mode,
            )
        )
