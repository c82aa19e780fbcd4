"""The calls of `client.with_raw_response.conversation.conversations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, overload

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import ListInput, Unrecognized
from ...models.conversation_conversations import Conversation
from ...types.free_value import FreeValueInput
from .. import _calls


class ConversationConversationsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationConversationsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_envelope_list(_calls.conversation_conversations.list_call)
    list_recent: Final = _raw_methods.raw_envelope_list(_calls.conversation_conversations.list_recent_call)
    read: Final = _raw_methods.raw_call(_calls.conversation_conversations.read_call)
    stop: Final = _raw_methods.raw_call(_calls.conversation_conversations.stop_call)
    delete: Final = _raw_methods.raw_call(_calls.conversation_conversations.delete_call)
    inject_message: Final = _raw_methods.raw_call(_calls.conversation_conversations.inject_message_call)
    inject_event: Final = _raw_methods.raw_call(_calls.conversation_conversations.inject_event_call)

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
            _calls.conversation_conversations.create_call(
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
            _calls.conversation_conversations.update_call(
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


class AsyncConversationConversationsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationConversationsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_envelope_list(_calls.conversation_conversations.list_call)
    list_recent: Final = _raw_methods.async_raw_envelope_list(_calls.conversation_conversations.list_recent_call)
    read: Final = _raw_methods.async_raw_call(_calls.conversation_conversations.read_call)
    stop: Final = _raw_methods.async_raw_call(_calls.conversation_conversations.stop_call)
    delete: Final = _raw_methods.async_raw_call(_calls.conversation_conversations.delete_call)
    inject_message: Final = _raw_methods.async_raw_call(_calls.conversation_conversations.inject_message_call)
    inject_event: Final = _raw_methods.async_raw_call(_calls.conversation_conversations.inject_event_call)

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
            _calls.conversation_conversations.create_call(
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
            _calls.conversation_conversations.update_call(
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
