"""Conversations of an app with a contact: one goes on at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, overload

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import IsoDateTime, ListInput, Unrecognized
from ..models.conversation_conversations import Conversation, RecentConversation, SentEvent
from ..models.conversation_list import ConversationList
from ..models.recent_conversation_list import RecentConversationList
from ..types.app_event import AppEventInput
from ..types.app_message import AppMessageInput
from ..types.channel_identity import ChannelIdentityInput
from ..types.contact_event import ContactEventInput
from ..types.contact_message import ContactMessageInput
from ..types.contact_message_event import ContactMessageEventInput
from ..types.free_value import FreeValueInput
from . import _calls


class ConversationConversationsResource(_SyncResource):
    """Conversations of an app with a contact: one goes on at a time."""

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
    ) -> EnvelopePage[Conversation, ConversationList]:
        """List conversations of an app or of a contact.

        Args:
            only_active: Whether to leave out those that are over.
            app_id: Those of this app; it or `contact_id` is needed.
            contact_id: Those with this contact.
            active_channel: Those over this channel.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/conversations`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation_conversations.list_call(
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
    ) -> EnvelopePage[RecentConversation, RecentConversationList]:
        """List conversations of an app with their last messages.

        Args:
            app_id: The Conversation app.
            only_active: Whether to leave out those that are over.
            order: By their last messages: the newest first if not given.
            page_size: How many to a page: 10 if not given, 50 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/conversations:recent`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation_conversations.list_recent_call(
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
    ) -> Conversation: ...
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
    ) -> Conversation: ...
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
    ) -> Conversation:
        """Create a conversation; sending a message does so, too.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            active: Whether it goes on.
            active_channel: The channel that messages go over.
            metadata_json: Your own data, sent along in events.
            metadata: Your own text. Deprecated: use `metadata_json`.
            correlation_id: Your own reference: 128 characters at most.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/conversations`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
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

    def read(self, id: str) -> Conversation:
        """Read one conversation.

        Args:
            id: The conversation.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/conversations/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_conversations.read_call(self._settings, id))

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
    ) -> Conversation: ...
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
    ) -> Conversation: ...
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
    ) -> Conversation:
        """Change a conversation: only what is given.

        Args:
            id: The conversation.
            update_mask: What to change, by the names of fields; what is given if not said.
            metadata_update_strategy: How `metadata_json` is changed.
            app_id: The Conversation app.
            contact_id: The contact.
            active: Whether it goes on.
            active_channel: The channel that messages go over.
            metadata_json: Your own data, sent along in events.
            metadata: Your own text. Deprecated: use `metadata_json`.
            correlation_id: Your own reference: 128 characters at most.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/conversations/{id}`. Retried only if the request never reached the server, or
        on 429.
        """
        return self._engine.call(
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

    def stop(self, id: str) -> None:
        """End a conversation; the next message begins a new one.

        Args:
            id: The conversation.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/conversations/{id}:stop`. Retried only if the request never reached the server,
        or on 429.
        """
        return self._engine.call(_calls.conversation_conversations.stop_call(self._settings, id))

    def delete(self, id: str) -> None:
        """Delete a conversation and its messages.

        Args:
            id: The conversation.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/conversations/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_conversations.delete_call(self._settings, id))

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
    ) -> None:
        """Put a message in that was sent or received elsewhere.

        Args:
            id: The conversation.
            direction: Which way it went.
            accept_time: When it was sent: in the last 30 days.
            channel_identity: The address of the contact.
            contact_id: The contact.
            app_message: What the app said; it or `contact_message` is needed.
            contact_message: What the contact said.
            conversation_id: The conversation.
            sender_id: Who it was sent to, in messages of a contact.
            processing_mode: The mode of the app.
            metadata: Your own text.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/conversations/{id}:inject-message`. Retried only if the request never reached
        the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_conversations.inject_message_call(
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
    ) -> SentEvent:
        """Put an event in that happened elsewhere.

        Args:
            id: The conversation.
            accept_time: When it happened: in the last 30 days.
            app_event: What the app did; one of three is needed.
            contact_event: What the contact did.
            contact_message_event: What the contact did to a message.
            channel_identity: The address of the contact.
            contact_id: The contact.
            conversation_id: The conversation.
            processing_mode: The mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/conversations/{id}:inject-event`. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_conversations.inject_event_call(
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


class AsyncConversationConversationsResource(_AsyncResource):
    """Conversations of an app with a contact: one goes on at a time, asynchronously."""

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
    ) -> AsyncEnvelopePager[Conversation, ConversationList]:
        """List conversations of an app or of a contact.

        Args:
            only_active: Whether to leave out those that are over.
            app_id: Those of this app; it or `contact_id` is needed.
            contact_id: Those with this contact.
            active_channel: Those over this channel.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/conversations`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation_conversations.list_call(
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
    ) -> AsyncEnvelopePager[RecentConversation, RecentConversationList]:
        """List conversations of an app with their last messages.

        Args:
            app_id: The Conversation app.
            only_active: Whether to leave out those that are over.
            order: By their last messages: the newest first if not given.
            page_size: How many to a page: 10 if not given, 50 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/conversations:recent`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation_conversations.list_recent_call(
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
    ) -> Conversation: ...
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
    ) -> Conversation: ...
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
    ) -> Conversation:
        """Create a conversation; sending a message does so, too.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            active: Whether it goes on.
            active_channel: The channel that messages go over.
            metadata_json: Your own data, sent along in events.
            metadata: Your own text. Deprecated: use `metadata_json`.
            correlation_id: Your own reference: 128 characters at most.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/conversations`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
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

    async def read(self, id: str) -> Conversation:
        """Read one conversation.

        Args:
            id: The conversation.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/conversations/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_conversations.read_call(self._settings, id))

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
    ) -> Conversation: ...
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
    ) -> Conversation: ...
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
    ) -> Conversation:
        """Change a conversation: only what is given.

        Args:
            id: The conversation.
            update_mask: What to change, by the names of fields; what is given if not said.
            metadata_update_strategy: How `metadata_json` is changed.
            app_id: The Conversation app.
            contact_id: The contact.
            active: Whether it goes on.
            active_channel: The channel that messages go over.
            metadata_json: Your own data, sent along in events.
            metadata: Your own text. Deprecated: use `metadata_json`.
            correlation_id: Your own reference: 128 characters at most.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/conversations/{id}`. Retried only if the request never reached the server, or
        on 429.
        """
        return await self._engine.call(
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

    async def stop(self, id: str) -> None:
        """End a conversation; the next message begins a new one.

        Args:
            id: The conversation.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/conversations/{id}:stop`. Retried only if the request never reached the server,
        or on 429.
        """
        return await self._engine.call(_calls.conversation_conversations.stop_call(self._settings, id))

    async def delete(self, id: str) -> None:
        """Delete a conversation and its messages.

        Args:
            id: The conversation.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/conversations/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_conversations.delete_call(self._settings, id))

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
    ) -> None:
        """Put a message in that was sent or received elsewhere.

        Args:
            id: The conversation.
            direction: Which way it went.
            accept_time: When it was sent: in the last 30 days.
            channel_identity: The address of the contact.
            contact_id: The contact.
            app_message: What the app said; it or `contact_message` is needed.
            contact_message: What the contact said.
            conversation_id: The conversation.
            sender_id: Who it was sent to, in messages of a contact.
            processing_mode: The mode of the app.
            metadata: Your own text.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/conversations/{id}:inject-message`. Retried only if the request never reached
        the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_conversations.inject_message_call(
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
    ) -> SentEvent:
        """Put an event in that happened elsewhere.

        Args:
            id: The conversation.
            accept_time: When it happened: in the last 30 days.
            app_event: What the app did; one of three is needed.
            contact_event: What the contact did.
            contact_message_event: What the contact did to a message.
            channel_identity: The address of the contact.
            contact_id: The contact.
            conversation_id: The conversation.
            processing_mode: The mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/conversations/{id}:inject-event`. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_conversations.inject_event_call(
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
