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
    "id": "app_c96e",
    "display_name": "My app",
    "channel_credentials": [
        {
            "static_bearer": {"claimed_identity": "claimed-identity", "token": "tok_7d1a"},
            "channel": "WHATSAPP",
            "callback_secret": "tok_7d1a",
            "credential_ordinal_number": 1042,
            "state": {"status": "PENDING", "description": "A blue lamp"},
            "channel_known_id": "known_7ac6",
        }
    ],
    "processing_mode": "CONVERSATION",
    "conversation_metadata_report_view": "NONE",
    "retention_policy": {"retention_type": "MESSAGE_EXPIRE_POLICY", "ttl_days": 1},
    "dispatch_retention_policy": {"retention_type": "MESSAGE_EXPIRE_POLICY", "ttl_days": 1},
    "smart_conversation": {"enabled": True},
    "persist_message_status": {"enabled": True},
    "message_search": {"enabled": True},
    "callback_settings": {"secret_for_overridden_callback_urls": "secret-for-overridden-callback-urls"},
    "delivery_report_based_fallback": {"enabled": True, "delivery_report_waiting_time": 1},
    "message_retry_settings": {"retry_duration": 60},
    "queue_stats": {"outbound_size": 2048, "outbound_limit": 20},
    "rate_limits": {"inbound": 1, "outbound": 1, "webhooks": 1},
}


def check_conversation_apps(record: object) -> None:
    assert isinstance(record, ConversationApps)
    assert record.id == "app_c96e"
    assert record.display_name == "My app"
    assert record.channel_credentials
    assert isinstance(record.channel_credentials[0], ChannelCredential)
    assert record.channel_credentials[0].channel == "WHATSAPP"
    assert isinstance(record.channel_credentials[0].keys, StaticBearer)
    assert record.channel_credentials[0].keys.claimed_identity == "claimed-identity"
    assert record.channel_credentials[0].keys.token == "tok_7d1a"
    assert record.channel_credentials[0].callback_secret == "tok_7d1a"
    assert isinstance(record.channel_credentials[0].state, ChannelState)
    assert record.channel_credentials[0].state.status == "PENDING"
    assert record.channel_credentials[0].state.description == "A blue lamp"
    assert record.channel_credentials[0].channel_known_id == "known_7ac6"
    assert record.processing_mode == "CONVERSATION"
    assert record.conversation_metadata_report_view == "NONE"
    assert isinstance(record.retention_policy, RetentionPolicy)
    assert record.retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(record.dispatch_retention_policy, DispatchRetentionPolicy)
    assert record.dispatch_retention_policy.retention_type == "MESSAGE_EXPIRE_POLICY"
    assert isinstance(record.callback_settings, CallbackSettings)
    assert record.callback_settings.secret_for_overridden_callback_urls == "secret-for-overridden-callback-urls"


def test_list() -> None:
    server = offline.Server({"apps": [CONVERSATION_APPS_JSON]})
    result = server.client.conversation.apps.list()
    assert offline.awaited(server.async_client.conversation.apps.list()).items == result.items
    (item,) = result.items
    check_conversation_apps(item)
    for request in server.called("GET", "/v1/projects/project-id/apps"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(CONVERSATION_APPS_JSON)
    result = server.client.conversation.apps.create(display_name="Support")
    assert offline.awaited(server.async_client.conversation.apps.create(display_name="Support")) == result
    check_conversation_apps(result)
    for request in server.called("POST", "/v1/projects/project-id/apps"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"display_name": "Support"}


def test_read() -> None:
    server = offline.Server(CONVERSATION_APPS_JSON)
    result = server.client.conversation.apps.read("app_c96e")
    assert offline.awaited(server.async_client.conversation.apps.read("app_c96e")) == result
    check_conversation_apps(result)
    for request in server.called("GET", "/v1/projects/project-id/apps/app_c96e"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(CONVERSATION_APPS_JSON)
    result = server.client.conversation.apps.update("app_c96e", display_name="My app")
    assert offline.awaited(server.async_client.conversation.apps.update("app_c96e", display_name="My app")) == result
    check_conversation_apps(result)
    for request in server.called("PATCH", "/v1/projects/project-id/apps/app_c96e"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"display_name": "My app"}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.apps.delete("app_c96e")
    offline.awaited(server.async_client.conversation.apps.delete("app_c96e"))
    for request in server.called("DELETE", "/v1/projects/project-id/apps/app_c96e"):
        assert request.headers["Authorization"] == "Bearer token"
