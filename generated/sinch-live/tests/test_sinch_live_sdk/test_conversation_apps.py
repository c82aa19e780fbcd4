"""The calls of `client.conversation.apps`."""

from __future__ import annotations

import json

from sinch_live_sdk import (
    CallbackSettings,
    ChannelCredential,
    ChannelState,
    ConversationApps,
    DispatchRetentionPolicy,
    RetentionPolicy,
    StaticBearer,
)

from . import offline

CONVERSATION_APPS_JSON = {
    "id": "text",
    "display_name": "text",
    "channel_credentials": [
        {
            "static_bearer": {"claimed_identity": "text", "token": "text"},
            "channel": "WHATSAPP",
            "callback_secret": "text",
            "credential_ordinal_number": 1,
            "state": {"status": "PENDING", "description": "text"},
            "channel_known_id": "text",
        }
    ],
    "processing_mode": "CONVERSATION",
    "conversation_metadata_report_view": "NONE",
    "retention_policy": {"retention_type": "MESSAGE_EXPIRE_POLICY", "ttl_days": 1},
    "dispatch_retention_policy": {"retention_type": "MESSAGE_EXPIRE_POLICY", "ttl_days": 1},
    "smart_conversation": {"enabled": True},
    "persist_message_status": {"enabled": True},
    "message_search": {"enabled": True},
    "callback_settings": {"secret_for_overridden_callback_urls": "text"},
    "delivery_report_based_fallback": {"enabled": True, "delivery_report_waiting_time": 1},
    "message_retry_settings": {"retry_duration": 1},
    "queue_stats": {"outbound_size": 1, "outbound_limit": 1},
    "rate_limits": {"inbound": 1, "outbound": 1, "webhooks": 1},
}


def test_list() -> None:
    server = offline.Server({"apps": [CONVERSATION_APPS_JSON]})
    result = server.client.conversation.apps.list()
    assert offline.awaited(server.async_client.conversation.apps.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, ConversationApps)
    assert item.id == "text"
    assert item.display_name == "text"
    assert item.channel_credentials
    assert isinstance(item.channel_credentials[0], ChannelCredential)
    assert item.channel_credentials[0].channel == "WHATSAPP"
    assert isinstance(item.channel_credentials[0].keys, StaticBearer)
    assert item.channel_credentials[0].keys.claimed_identity == "text"
    assert item.channel_credentials[0].keys.token == "text"
    assert item.channel_credentials[0].callback_secret == "text"
    assert isinstance(item.channel_credentials[0].state, ChannelState)
    assert item.channel_credentials[0].state.status == "PENDING"
    assert item.channel_credentials[0].state.description == "text"
    assert item.channel_credentials[0].channel_known_id == "text"
    assert item.processing_mode == "CONVERSATION"
    assert item.conversation_metadata_report_view == "NONE"
    assert isinstance(item.retention_policy, RetentionPolicy)
    assert item.retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(item.dispatch_retention_policy, DispatchRetentionPolicy)
    assert item.dispatch_retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(item.callback_settings, CallbackSettings)
    assert item.callback_settings.secret_for_overridden_callback_urls == "text"
    for request in server.called("GET", "/v1/projects/project-id/apps"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(CONVERSATION_APPS_JSON)
    result = server.client.conversation.apps.create(display_name="Support")
    assert offline.awaited(server.async_client.conversation.apps.create(display_name="Support")) == result
    assert isinstance(result, ConversationApps)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.channel_credentials
    assert isinstance(result.channel_credentials[0], ChannelCredential)
    assert result.channel_credentials[0].channel == "WHATSAPP"
    assert isinstance(result.channel_credentials[0].keys, StaticBearer)
    assert result.channel_credentials[0].keys.claimed_identity == "text"
    assert result.channel_credentials[0].keys.token == "text"
    assert result.channel_credentials[0].callback_secret == "text"
    assert isinstance(result.channel_credentials[0].state, ChannelState)
    assert result.channel_credentials[0].state.status == "PENDING"
    assert result.channel_credentials[0].state.description == "text"
    assert result.channel_credentials[0].channel_known_id == "text"
    assert result.processing_mode == "CONVERSATION"
    assert result.conversation_metadata_report_view == "NONE"
    assert isinstance(result.retention_policy, RetentionPolicy)
    assert result.retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(result.dispatch_retention_policy, DispatchRetentionPolicy)
    assert result.dispatch_retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(result.callback_settings, CallbackSettings)
    assert result.callback_settings.secret_for_overridden_callback_urls == "text"
    for request in server.called("POST", "/v1/projects/project-id/apps"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"display_name": "Support"}


def test_read() -> None:
    server = offline.Server(CONVERSATION_APPS_JSON)
    result = server.client.conversation.apps.read("id")
    assert offline.awaited(server.async_client.conversation.apps.read("id")) == result
    assert isinstance(result, ConversationApps)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.channel_credentials
    assert isinstance(result.channel_credentials[0], ChannelCredential)
    assert result.channel_credentials[0].channel == "WHATSAPP"
    assert isinstance(result.channel_credentials[0].keys, StaticBearer)
    assert result.channel_credentials[0].keys.claimed_identity == "text"
    assert result.channel_credentials[0].keys.token == "text"
    assert result.channel_credentials[0].callback_secret == "text"
    assert isinstance(result.channel_credentials[0].state, ChannelState)
    assert result.channel_credentials[0].state.status == "PENDING"
    assert result.channel_credentials[0].state.description == "text"
    assert result.channel_credentials[0].channel_known_id == "text"
    assert result.processing_mode == "CONVERSATION"
    assert result.conversation_metadata_report_view == "NONE"
    assert isinstance(result.retention_policy, RetentionPolicy)
    assert result.retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(result.dispatch_retention_policy, DispatchRetentionPolicy)
    assert result.dispatch_retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(result.callback_settings, CallbackSettings)
    assert result.callback_settings.secret_for_overridden_callback_urls == "text"
    for request in server.called("GET", "/v1/projects/project-id/apps/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(CONVERSATION_APPS_JSON)
    result = server.client.conversation.apps.update("id")
    assert offline.awaited(server.async_client.conversation.apps.update("id")) == result
    assert isinstance(result, ConversationApps)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.channel_credentials
    assert isinstance(result.channel_credentials[0], ChannelCredential)
    assert result.channel_credentials[0].channel == "WHATSAPP"
    assert isinstance(result.channel_credentials[0].keys, StaticBearer)
    assert result.channel_credentials[0].keys.claimed_identity == "text"
    assert result.channel_credentials[0].keys.token == "text"
    assert result.channel_credentials[0].callback_secret == "text"
    assert isinstance(result.channel_credentials[0].state, ChannelState)
    assert result.channel_credentials[0].state.status == "PENDING"
    assert result.channel_credentials[0].state.description == "text"
    assert result.channel_credentials[0].channel_known_id == "text"
    assert result.processing_mode == "CONVERSATION"
    assert result.conversation_metadata_report_view == "NONE"
    assert isinstance(result.retention_policy, RetentionPolicy)
    assert result.retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(result.dispatch_retention_policy, DispatchRetentionPolicy)
    assert result.dispatch_retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(result.callback_settings, CallbackSettings)
    assert result.callback_settings.secret_for_overridden_callback_urls == "text"
    for request in server.called("PATCH", "/v1/projects/project-id/apps/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.apps.delete("id")
    offline.awaited(server.async_client.conversation.apps.delete("id"))
    for request in server.called("DELETE", "/v1/projects/project-id/apps/id"):
        assert request.headers["Authorization"] == "Bearer token"
