"""The calls of `client.conversation.webhooks`."""

from __future__ import annotations

import json

from sinch_live_sdk import ConversationWebhook, WebhookCredentials

from . import offline

CONVERSATION_WEBHOOK_JSON = {
    "id": "webhook_8a74",
    "app_id": "app_c96e",
    "target": "target",
    "target_type": "DISMISS",
    "triggers": ["UNSPECIFIED_TRIGGER"],
    "secret": "tok_7d1a",
    "client_credentials": {"client_id": "client_c744", "client_secret": "tok_7d1a", "endpoint": "endpoint"},
}


def check_conversation_webhook(record: object) -> None:
    assert isinstance(record, ConversationWebhook)
    assert record.id == "webhook_8a74"
    assert record.app_id == "app_c96e"
    assert record.target == "target"
    assert record.target_type == "DISMISS"
    assert record.triggers
    assert record.triggers[0] == "UNSPECIFIED_TRIGGER"
    assert record.secret == "tok_7d1a"
    assert isinstance(record.client_credentials, WebhookCredentials)
    assert record.client_credentials.client_id == "client_c744"
    assert record.client_credentials.client_secret == "tok_7d1a"
    assert record.client_credentials.endpoint == "endpoint"


def test_list() -> None:
    server = offline.Server({"webhooks": [CONVERSATION_WEBHOOK_JSON]})
    result = server.client.conversation.webhooks.list("app_c96e")
    assert offline.awaited(server.async_client.conversation.webhooks.list("app_c96e")).items == result.items
    (item,) = result.items
    check_conversation_webhook(item)
    for request in server.called("GET", "/v1/projects/project-id/apps/app_c96e/webhooks"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(CONVERSATION_WEBHOOK_JSON)
    result = server.client.conversation.webhooks.create(
        app_id="app_c96e", target="https://acme.example/webhooks", triggers=["MESSAGE_INBOUND", "MESSAGE_DELIVERY"]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.webhooks.create(
                app_id="app_c96e",
                target="https://acme.example/webhooks",
                triggers=["MESSAGE_INBOUND", "MESSAGE_DELIVERY"],
            )
        )
        == result
    )
    check_conversation_webhook(result)
    for request in server.called("POST", "/v1/projects/project-id/webhooks"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "target": "https://acme.example/webhooks",
            "triggers": ["MESSAGE_INBOUND", "MESSAGE_DELIVERY"],
        }


def test_read() -> None:
    server = offline.Server(CONVERSATION_WEBHOOK_JSON)
    result = server.client.conversation.webhooks.read("webhook_8a74")
    assert offline.awaited(server.async_client.conversation.webhooks.read("webhook_8a74")) == result
    check_conversation_webhook(result)
    for request in server.called("GET", "/v1/projects/project-id/webhooks/webhook_8a74"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(CONVERSATION_WEBHOOK_JSON)
    result = server.client.conversation.webhooks.update("webhook_8a74", app_id="app_c96e")
    assert (
        offline.awaited(server.async_client.conversation.webhooks.update("webhook_8a74", app_id="app_c96e")) == result
    )
    check_conversation_webhook(result)
    for request in server.called("PATCH", "/v1/projects/project-id/webhooks/webhook_8a74"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"app_id": "app_c96e"}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.webhooks.delete("webhook_8a74")
    offline.awaited(server.async_client.conversation.webhooks.delete("webhook_8a74"))
    for request in server.called("DELETE", "/v1/projects/project-id/webhooks/webhook_8a74"):
        assert request.headers["Authorization"] == "Bearer token"
