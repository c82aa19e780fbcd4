"""Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .. import resources as _resources
from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncHolder as _AsyncHolder
from .._runtime.resource import SyncHolder as _SyncHolder
from .._runtime.values import IsoDateTime, ListInput, Unrecognized
from ..models.conversation import Message, SentMessage, TranscodedMessage
from ..models.message_list import MessageList
from ..types.app_message import AppMessageInput
from ..types.channel_identity import ChannelIdentityInput
from ..types.channel_properties import ChannelPropertiesInput
from ..types.free_value import FreeValueInput
from . import _calls


class ConversationResource(_SyncHolder):
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

    apps: _resources.conversation_apps.ConversationAppsResource
    """Apps of the Conversation API: the channels of a sender, and their settings."""

    webhooks: _resources.conversation_webhooks.ConversationWebhooksResource
    """Webhooks of apps: where events are sent, and which; 5 an app."""

    conversations: _resources.conversation_conversations.ConversationConversationsResource
    """Conversations of an app with a contact: one goes on at a time."""

    events: _resources.conversation_events.ConversationEventsResource
    """Events of apps and contacts that are no messages, such as typing or a reaction."""

    capabilities: _resources.conversation_capabilities.ConversationCapabilitiesResource
    """What channels of a contact can do: asked for here, answered by the event `conversation/capability_checked`."""

    consents: _resources.conversation_consents.ConversationConsentsResource
    """Who has opted out of what, and since when."""

    settings: _resources.conversation_settings.ConversationSettingsResource
    """Settings of the project."""

    batches: _resources.conversation_batches.ConversationBatchesResource
    """Batches: one message to up to 1000 recipients, with words of their own, now or later."""

    templates: _resources.conversation_templates.ConversationTemplatesResource
    """Templates of messages for all channels, in several languages; a region has its own."""

    templates_v1: _resources.conversation_templates_v1.ConversationTemplatesV1Resource
    """Templates of version 1, which has ended."""

    def read(
        self,
        id: str,
        *,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> Message:
        """Read one message.

        Args:
            id: The message.
            messages_source: Which mode it was sent in; `CONVERSATION_SOURCE` if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation.read_call(self._settings, id, messages_source=messages_source))

    def list(
        self,
        *,
        app_id: str | None = None,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        channel: (
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
        channel_identity: str | None = None,
        direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None,
        start_time: IsoDateTime | None = None,
        end_time: IsoDateTime | None = None,
        view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | Unrecognized | None = None,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
        only_recipient_originated: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> EnvelopePage[Message, MessageList]:
        """List messages, the newest first.

        Args:
            app_id: Those of this app.
            conversation_id: Those of this conversation.
            contact_id: Those with this contact.
            channel: Those over this channel, such as `SMS`.
            channel_identity: Those with this address.
            direction: Those that went this way.
            start_time: Those from then on.
            end_time: Those before then.
            view: Whether metadata is read as well.
            messages_source: Which mode they were sent in; `CONVERSATION_SOURCE` if not given.
            only_recipient_originated: Whether to leave out what the app sent, in `DISPATCH_SOURCE`.
            page_size: How many to a page: 10 if not given, 1000 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/messages`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation.list_call(
                self._settings,
                app_id=app_id,
                conversation_id=conversation_id,
                contact_id=contact_id,
                channel=channel,
                channel_identity=channel_identity,
                direction=direction,
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
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send a text to a contact.

        Args:
            app_id: The Conversation app. Example: `"01ABC"`.
            contact_id: The contact. Example: `"01DEF"`.
            text: The text. Example: `"Hello"`.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.conversation.send_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    def list_last(
        self,
        *,
        app_id: str | None = None,
        channel_identities: ListInput[str] | None = None,
        contact_ids: ListInput[str] | None = None,
        channel: (
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
        direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None,
        start_time: IsoDateTime | None = None,
        end_time: IsoDateTime | None = None,
        view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | Unrecognized | None = None,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> EnvelopePage[Message, MessageList]:
        """List the last message with each of these addresses or contacts.

        Args:
            app_id: Those of this app.
            channel_identities: Those with these addresses; not together with `contact_ids`.
            contact_ids: Those with these contacts, in `CONVERSATION_SOURCE`.
            channel: Those over this channel.
            direction: Those that went this way.
            start_time: Those from then on.
            end_time: Those before then.
            view: Whether metadata is read as well.
            messages_source: Which mode they were sent in; `DISPATCH_SOURCE` if not given.
            page_size: How many to a page: 10 if not given, 1000 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:fetch-last-message`. It only reads. Retried only if the request never
        reached the server, or on 429.
        """
        return self._engine.envelope_list(
            _calls.conversation.list_last_call(
                self._settings,
                app_id=app_id,
                channel_identities=channel_identities,
                contact_ids=contact_ids,
                channel=channel,
                direction=direction,
                start_time=start_time,
                end_time=end_time,
                view=view,
                messages_source=messages_source,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def send_to_channel(
        self,
        *,
        app_id: str,
        channel: (
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
        ),
        identity: str,
        text: str,
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
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send a text to an address on a channel: the way in DISPATCH mode, where there are no contacts.

        Args:
            app_id: The Conversation app.
            channel: The channel, such as `SMS`.
            identity: The address on it, such as a number in E.164.
            text: The text.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.conversation.send_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    def send_message(
        self,
        *,
        app_id: str,
        contact_id: str,
        message: AppMessageInput,
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
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send any message to a contact: media, cards, choices, templates.

        Args:
            app_id: The Conversation app. Example: `"01ABC"`.
            contact_id: The contact. Example: `"01DEF"`.
            message: The message: an `AppMessage`, or its JSON, such as `{"media_message": {"url": "..."}}`. Example:
                `{"choice_message":{"text_message":{"text":"Shall we call
                you?"},"choices":[{"text_message":{"text":"Yes"}},{"text_message":{"text":"No"}}]}}`.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            channel_properties: What only some channels know, such as `SMS_SENDER`.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.conversation.send_message_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                message=message,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    def send_message_to_channel(
        self,
        *,
        app_id: str,
        channel: (
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
        ),
        identity: str,
        message: AppMessageInput,
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
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send any message to an address on a channel: the way in DISPATCH mode.

        Args:
            app_id: The Conversation app.
            channel: The channel, such as `SMS`.
            identity: The address on it, such as a number in E.164.
            message: The message: an `AppMessage`, or its JSON, such as `{"media_message": {"url": "..."}}`.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            channel_properties: What only some channels know, such as `SMS_SENDER`.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.conversation.send_message_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                message=message,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    def send_message_to_identities(
        self,
        *,
        app_id: str,
        channel_identities: Sequence[ChannelIdentityInput],
        message: AppMessageInput,
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
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send any message to the first of several addresses that can be reached.

        Args:
            app_id: The Conversation app.
            channel_identities: The addresses, tried in the order of `channel_priority_order`, else in this one.
            message: The message: an `AppMessage`, or its JSON, such as `{"media_message": {"url": "..."}}`.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            channel_properties: What only some channels know, such as `SMS_SENDER`.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.conversation.send_message_to_identities_call(
                self._settings,
                app_id=app_id,
                channel_identities=channel_identities,
                message=message,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    def update(
        self,
        id: str,
        *,
        metadata: str,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> Message:
        """Change the metadata of a message.

        Args:
            id: The message.
            metadata: A text of your own: 1024 characters at most.
            messages_source: Which mode it was sent in; `CONVERSATION_SOURCE` if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/messages/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return self._engine.call(
            _calls.conversation.update_call(self._settings, id, metadata=metadata, messages_source=messages_source)
        )

    def delete(
        self,
        id: str,
        *,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> None:
        """Delete a message from the conversation; it is not taken back.

        Args:
            id: The message.
            messages_source: Which mode it was sent in; `CONVERSATION_SOURCE` if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation.delete_call(self._settings, id, messages_source=messages_source))

    def transcode(
        self,
        *,
        app_id: str,
        app_message: AppMessageInput,
        channels: Sequence[
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
        ],
        from_: str | None = None,
        to: str | None = None,
    ) -> TranscodedMessage:
        """Show what a message becomes on channels, without sending it.

        Args:
            app_id: The Conversation app.
            app_message: The message.
            channels: The channels.
            from_: The sender.
            to: The recipient.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:transcode`. It only reads. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.conversation.transcode_call(
                self._settings, app_id=app_id, app_message=app_message, channels=channels, from_=from_, to=to
            )
        )


class AsyncConversationResource(_AsyncHolder):
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address, asynchronously."""

    apps: _resources.conversation_apps.AsyncConversationAppsResource
    """Apps of the Conversation API: the channels of a sender, and their settings."""

    webhooks: _resources.conversation_webhooks.AsyncConversationWebhooksResource
    """Webhooks of apps: where events are sent, and which; 5 an app."""

    conversations: _resources.conversation_conversations.AsyncConversationConversationsResource
    """Conversations of an app with a contact: one goes on at a time."""

    events: _resources.conversation_events.AsyncConversationEventsResource
    """Events of apps and contacts that are no messages, such as typing or a reaction."""

    capabilities: _resources.conversation_capabilities.AsyncConversationCapabilitiesResource
    """What channels of a contact can do: asked for here, answered by the event `conversation/capability_checked`."""

    consents: _resources.conversation_consents.AsyncConversationConsentsResource
    """Who has opted out of what, and since when."""

    settings: _resources.conversation_settings.AsyncConversationSettingsResource
    """Settings of the project."""

    batches: _resources.conversation_batches.AsyncConversationBatchesResource
    """Batches: one message to up to 1000 recipients, with words of their own, now or later."""

    templates: _resources.conversation_templates.AsyncConversationTemplatesResource
    """Templates of messages for all channels, in several languages; a region has its own."""

    templates_v1: _resources.conversation_templates_v1.AsyncConversationTemplatesV1Resource
    """Templates of version 1, which has ended."""

    async def read(
        self,
        id: str,
        *,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> Message:
        """Read one message.

        Args:
            id: The message.
            messages_source: Which mode it was sent in; `CONVERSATION_SOURCE` if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.conversation.read_call(self._settings, id, messages_source=messages_source)
        )

    def list(
        self,
        *,
        app_id: str | None = None,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        channel: (
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
        channel_identity: str | None = None,
        direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None,
        start_time: IsoDateTime | None = None,
        end_time: IsoDateTime | None = None,
        view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | Unrecognized | None = None,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
        only_recipient_originated: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncEnvelopePager[Message, MessageList]:
        """List messages, the newest first.

        Args:
            app_id: Those of this app.
            conversation_id: Those of this conversation.
            contact_id: Those with this contact.
            channel: Those over this channel, such as `SMS`.
            channel_identity: Those with this address.
            direction: Those that went this way.
            start_time: Those from then on.
            end_time: Those before then.
            view: Whether metadata is read as well.
            messages_source: Which mode they were sent in; `CONVERSATION_SOURCE` if not given.
            only_recipient_originated: Whether to leave out what the app sent, in `DISPATCH_SOURCE`.
            page_size: How many to a page: 10 if not given, 1000 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/messages`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation.list_call(
                self._settings,
                app_id=app_id,
                conversation_id=conversation_id,
                contact_id=contact_id,
                channel=channel,
                channel_identity=channel_identity,
                direction=direction,
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
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send a text to a contact.

        Args:
            app_id: The Conversation app. Example: `"01ABC"`.
            contact_id: The contact. Example: `"01DEF"`.
            text: The text. Example: `"Hello"`.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation.send_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    def list_last(
        self,
        *,
        app_id: str | None = None,
        channel_identities: ListInput[str] | None = None,
        contact_ids: ListInput[str] | None = None,
        channel: (
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
        direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None,
        start_time: IsoDateTime | None = None,
        end_time: IsoDateTime | None = None,
        view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | Unrecognized | None = None,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncEnvelopePager[Message, MessageList]:
        """List the last message with each of these addresses or contacts.

        Args:
            app_id: Those of this app.
            channel_identities: Those with these addresses; not together with `contact_ids`.
            contact_ids: Those with these contacts, in `CONVERSATION_SOURCE`.
            channel: Those over this channel.
            direction: Those that went this way.
            start_time: Those from then on.
            end_time: Those before then.
            view: Whether metadata is read as well.
            messages_source: Which mode they were sent in; `DISPATCH_SOURCE` if not given.
            page_size: How many to a page: 10 if not given, 1000 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:fetch-last-message`. It only reads. Retried only if the request never
        reached the server, or on 429.
        """
        return self._engine.envelope_list(
            _calls.conversation.list_last_call(
                self._settings,
                app_id=app_id,
                channel_identities=channel_identities,
                contact_ids=contact_ids,
                channel=channel,
                direction=direction,
                start_time=start_time,
                end_time=end_time,
                view=view,
                messages_source=messages_source,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def send_to_channel(
        self,
        *,
        app_id: str,
        channel: (
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
        ),
        identity: str,
        text: str,
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
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send a text to an address on a channel: the way in DISPATCH mode, where there are no contacts.

        Args:
            app_id: The Conversation app.
            channel: The channel, such as `SMS`.
            identity: The address on it, such as a number in E.164.
            text: The text.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation.send_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    async def send_message(
        self,
        *,
        app_id: str,
        contact_id: str,
        message: AppMessageInput,
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
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send any message to a contact: media, cards, choices, templates.

        Args:
            app_id: The Conversation app. Example: `"01ABC"`.
            contact_id: The contact. Example: `"01DEF"`.
            message: The message: an `AppMessage`, or its JSON, such as `{"media_message": {"url": "..."}}`. Example:
                `{"choice_message":{"text_message":{"text":"Shall we call
                you?"},"choices":[{"text_message":{"text":"Yes"}},{"text_message":{"text":"No"}}]}}`.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            channel_properties: What only some channels know, such as `SMS_SENDER`.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation.send_message_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                message=message,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    async def send_message_to_channel(
        self,
        *,
        app_id: str,
        channel: (
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
        ),
        identity: str,
        message: AppMessageInput,
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
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send any message to an address on a channel: the way in DISPATCH mode.

        Args:
            app_id: The Conversation app.
            channel: The channel, such as `SMS`.
            identity: The address on it, such as a number in E.164.
            message: The message: an `AppMessage`, or its JSON, such as `{"media_message": {"url": "..."}}`.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            channel_properties: What only some channels know, such as `SMS_SENDER`.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation.send_message_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                message=message,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    async def send_message_to_identities(
        self,
        *,
        app_id: str,
        channel_identities: Sequence[ChannelIdentityInput],
        message: AppMessageInput,
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
        message_metadata: str | None = None,
        conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
        conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
        message_content_type: (
            Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
        ) = None,
    ) -> SentMessage:
        """Send any message to the first of several addresses that can be reached.

        Args:
            app_id: The Conversation app.
            channel_identities: The addresses, tried in the order of `channel_priority_order`, else in this one.
            message: The message: an `AppMessage`, or its JSON, such as `{"media_message": {"url": "..."}}`.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            channel_properties: What only some channels know, such as `SMS_SENDER`.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            conversation_metadata: Data of your own, kept with the conversation and sent along in its events.
            conversation_metadata_update_strategy: How that data is changed.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.
            message_content_type: What it is about: who has opted out of that doesn't get it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:send`. It costs money. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation.send_message_to_identities_call(
                self._settings,
                app_id=app_id,
                channel_identities=channel_identities,
                message=message,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                callback_url=callback_url,
                message_metadata=message_metadata,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    async def update(
        self,
        id: str,
        *,
        metadata: str,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> Message:
        """Change the metadata of a message.

        Args:
            id: The message.
            metadata: A text of your own: 1024 characters at most.
            messages_source: Which mode it was sent in; `CONVERSATION_SOURCE` if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/messages/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return await self._engine.call(
            _calls.conversation.update_call(self._settings, id, metadata=metadata, messages_source=messages_source)
        )

    async def delete(
        self,
        id: str,
        *,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> None:
        """Delete a message from the conversation; it is not taken back.

        Args:
            id: The message.
            messages_source: Which mode it was sent in; `CONVERSATION_SOURCE` if not given.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.conversation.delete_call(self._settings, id, messages_source=messages_source)
        )

    async def transcode(
        self,
        *,
        app_id: str,
        app_message: AppMessageInput,
        channels: Sequence[
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
        ],
        from_: str | None = None,
        to: str | None = None,
    ) -> TranscodedMessage:
        """Show what a message becomes on channels, without sending it.

        Args:
            app_id: The Conversation app.
            app_message: The message.
            channels: The channels.
            from_: The sender.
            to: The recipient.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/messages:transcode`. It only reads. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.conversation.transcode_call(
                self._settings, app_id=app_id, app_message=app_message, channels=channels, from_=from_, to=to
            )
        )
