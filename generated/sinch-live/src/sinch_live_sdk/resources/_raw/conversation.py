"""The calls of `client.with_raw_response.conversation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.resources import AsyncHolder as _AsyncHolder
from ..._runtime.resources import SyncHolder as _SyncHolder
from ..._runtime.values import IsoDateTime, ListInput, Unrecognized
from ...models.conversation import Message, SentMessage, TranscodedMessage
from ...models.message_list import MessageList
from ...types.app_message import AppMessageInput
from ...types.channel_identity import ChannelIdentityInput
from ...types.channel_properties import ChannelPropertiesInput
from ...types.free_value import FreeValueInput
from .. import _raw as _resources
from .._calls import conversation as _calls


class ConversationResourceWithRawResponse(_SyncHolder):
    """The calls of `ConversationResource`, each returning the `RawResponse`."""

    apps: _resources.conversation_apps.ConversationAppsResourceWithRawResponse
    """Apps of the Conversation API: the channels of a sender, and their settings."""

    webhooks: _resources.conversation_webhooks.ConversationWebhooksResourceWithRawResponse
    """Webhooks of apps: where events are sent, and which; 5 an app."""

    conversations: _resources.conversation_conversations.ConversationConversationsResourceWithRawResponse
    """Conversations of an app with a contact: one goes on at a time."""

    events: _resources.conversation_events.ConversationEventsResourceWithRawResponse
    """Events of apps and contacts that are no messages, such as typing or a reaction."""

    capabilities: _resources.conversation_capabilities.ConversationCapabilitiesResourceWithRawResponse
    """What channels of a contact can do: asked for here, answered by the event `conversation/capability_checked`."""

    consents: _resources.conversation_consents.ConversationConsentsResourceWithRawResponse
    """Who has opted out of what, and since when."""

    settings: _resources.conversation_settings.ConversationSettingsResourceWithRawResponse
    """Settings of the project."""

    batches: _resources.conversation_batches.ConversationBatchesResourceWithRawResponse
    """Batches: one message to up to 1000 recipients, with words of their own, now or later."""

    templates: _resources.conversation_templates.ConversationTemplatesResourceWithRawResponse
    """Templates of messages for all channels, in several languages; a region has its own."""

    templates_v1: _resources.conversation_templates_v1.ConversationTemplatesV1ResourceWithRawResponse
    """Templates of version 1, which has ended."""

    def read(
        self,
        id: str,
        *,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> RawResponse[Message]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id, messages_source=messages_source))

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
    ) -> RawResponse[EnvelopePage[Message, MessageList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_call(
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
    ) -> RawResponse[EnvelopePage[Message, MessageList]]:
        """`list_last`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_last_call(
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
    ) -> RawResponse[SentMessage]:
        """`send_message`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_message_call(
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
    ) -> RawResponse[SentMessage]:
        """`send_message_to_identities`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_message_to_identities_call(
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
    ) -> RawResponse[Message]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(self._settings, id, metadata=metadata, messages_source=messages_source)
        )

    def delete(
        self,
        id: str,
        *,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id, messages_source=messages_source))

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
    ) -> RawResponse[TranscodedMessage]:
        """`transcode`, returning the raw response."""
        return self._engine.raw_call(
            _calls.transcode_call(
                self._settings, app_id=app_id, app_message=app_message, channels=channels, from_=from_, to=to
            )
        )


class AsyncConversationResourceWithRawResponse(_AsyncHolder):
    """The calls of `ConversationResource`, each returning the `RawResponse`."""

    apps: _resources.conversation_apps.AsyncConversationAppsResourceWithRawResponse
    """Apps of the Conversation API: the channels of a sender, and their settings."""

    webhooks: _resources.conversation_webhooks.AsyncConversationWebhooksResourceWithRawResponse
    """Webhooks of apps: where events are sent, and which; 5 an app."""

    conversations: _resources.conversation_conversations.AsyncConversationConversationsResourceWithRawResponse
    """Conversations of an app with a contact: one goes on at a time."""

    events: _resources.conversation_events.AsyncConversationEventsResourceWithRawResponse
    """Events of apps and contacts that are no messages, such as typing or a reaction."""

    capabilities: _resources.conversation_capabilities.AsyncConversationCapabilitiesResourceWithRawResponse
    """What channels of a contact can do: asked for here, answered by the event `conversation/capability_checked`."""

    consents: _resources.conversation_consents.AsyncConversationConsentsResourceWithRawResponse
    """Who has opted out of what, and since when."""

    settings: _resources.conversation_settings.AsyncConversationSettingsResourceWithRawResponse
    """Settings of the project."""

    batches: _resources.conversation_batches.AsyncConversationBatchesResourceWithRawResponse
    """Batches: one message to up to 1000 recipients, with words of their own, now or later."""

    templates: _resources.conversation_templates.AsyncConversationTemplatesResourceWithRawResponse
    """Templates of messages for all channels, in several languages; a region has its own."""

    templates_v1: _resources.conversation_templates_v1.AsyncConversationTemplatesV1ResourceWithRawResponse
    """Templates of version 1, which has ended."""

    async def read(
        self,
        id: str,
        *,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> RawResponse[Message]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id, messages_source=messages_source))

    async def list(
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
    ) -> RawResponse[AsyncEnvelopePage[Message, MessageList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_call(
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
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
                message_content_type=message_content_type,
            )
        )

    async def list_last(
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
    ) -> RawResponse[AsyncEnvelopePage[Message, MessageList]]:
        """`list_last`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_last_call(
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
    ) -> RawResponse[SentMessage]:
        """`send_message`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_message_call(
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
    ) -> RawResponse[SentMessage]:
        """`send_message_to_identities`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_message_to_identities_call(
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
    ) -> RawResponse[Message]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(self._settings, id, metadata=metadata, messages_source=messages_source)
        )

    async def delete(
        self,
        id: str,
        *,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    ) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id, messages_source=messages_source))

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
    ) -> RawResponse[TranscodedMessage]:
        """`transcode`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.transcode_call(
                self._settings, app_id=app_id, app_message=app_message, channels=channels, from_=from_, to=to
            )
        )
