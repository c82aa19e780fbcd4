"""The calls of `client.with_raw_response.conversation`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncHolder as _AsyncHolder
from ..._runtime.resource import SyncHolder as _SyncHolder
from .. import _calls
from .. import _raw as _resources


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

    read: Final = _raw_methods.raw_call(_calls.conversation.read_call)
    list: Final = _raw_methods.raw_envelope_list(_calls.conversation.list_call)
    send: Final = _raw_methods.raw_call(_calls.conversation.send_call)
    list_last: Final = _raw_methods.raw_envelope_list(_calls.conversation.list_last_call)
    send_to_channel: Final = _raw_methods.raw_call(_calls.conversation.send_to_channel_call)
    send_message: Final = _raw_methods.raw_call(_calls.conversation.send_message_call)
    send_message_to_channel: Final = _raw_methods.raw_call(_calls.conversation.send_message_to_channel_call)
    send_message_to_identities: Final = _raw_methods.raw_call(_calls.conversation.send_message_to_identities_call)
    update: Final = _raw_methods.raw_call(_calls.conversation.update_call)
    delete: Final = _raw_methods.raw_call(_calls.conversation.delete_call)
    transcode: Final = _raw_methods.raw_call(_calls.conversation.transcode_call)


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

    read: Final = _raw_methods.async_raw_call(_calls.conversation.read_call)
    list: Final = _raw_methods.async_raw_envelope_list(_calls.conversation.list_call)
    send: Final = _raw_methods.async_raw_call(_calls.conversation.send_call)
    list_last: Final = _raw_methods.async_raw_envelope_list(_calls.conversation.list_last_call)
    send_to_channel: Final = _raw_methods.async_raw_call(_calls.conversation.send_to_channel_call)
    send_message: Final = _raw_methods.async_raw_call(_calls.conversation.send_message_call)
    send_message_to_channel: Final = _raw_methods.async_raw_call(_calls.conversation.send_message_to_channel_call)
    send_message_to_identities: Final = _raw_methods.async_raw_call(_calls.conversation.send_message_to_identities_call)
    update: Final = _raw_methods.async_raw_call(_calls.conversation.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.conversation.delete_call)
    transcode: Final = _raw_methods.async_raw_call(_calls.conversation.transcode_call)
