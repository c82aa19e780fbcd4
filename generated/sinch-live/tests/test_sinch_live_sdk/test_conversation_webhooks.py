"""The calls of `client.conversation.webhooks`."""

from __future__ import annotations

import json

from sinch_live_sdk import ConversationWebhook, WebhookCredentials

from . import offline

CONVERSATION_WEBHOOK_JSON = {
    "id": "text",
    "app_id": "text",
    "target": "text",
    "target_type": "DISMISS",
    "triggers": ["UNSPECIFIED_TRIGGER"],
    "secret": "text",
    "client_credentials": {"client_id": "text", "client_secret": "text", "endpoint": "text"},
}


def test_list() -> None:
    server = offline.Server({"webhooks": [CONVERSATION_WEBHOOK_JSON]})
    result = server.client.conversation.webhooks.list("app-id")
    assert offline.awaited(server.async_client.conversation.webhooks.list("app-id")).items == result.items
    (item,) = result.items
    assert isinstance(item, ConversationWebhook)
    assert item.id == "text"
    assert item.app_id == "text"
    assert item.target == "text"
    assert item.target_type == "DISMISS"
    assert item.triggers
    assert item.triggers[0] == "UNSPECIFIED_TRIGGER"
    assert item.secret == "text"
    assert isinstance(item.client_credentials, WebhookCredentials)
    assert item.client_credentials.client_id == "text"
    assert item.client_credentials.client_secret == "text"
    assert item.client_credentials.endpoint == "text"
    for request in server.called("GET", "/v1/projects/project-id/apps/app-id/webhooks"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(CONVERSATION_WEBHOOK_JSON)
    result = server.client.conversation.webhooks.create(
        app_id="app-id", target="https://acme.example/webhooks", triggers=["MESSAGE_INBOUND", "MESSAGE_DELIVERY"]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.webhooks.create(
                app_id="app-id",
                target="https://acme.example/webhooks",
                triggers=["MESSAGE_INBOUND", "MESSAGE_DELIVERY"],
            )
        )
        == result
    )
    assert isinstance(result, ConversationWebhook)
    assert result.id == "text"
    assert result.app_id == "text"
    assert result.target == "text"
    assert result.target_type == "DISMISS"
    assert result.triggers
    assert result.triggers[0] == "UNSPECIFIED_TRIGGER"
    assert result.secret == "text"
    assert isinstance(result.client_credentials, WebhookCredentials)
    assert result.client_credentials.client_id == "text"
    assert result.client_credentials.client_secret == "text"
    assert result.client_credentials.endpoint == "text"
    for request in server.called("POST", "/v1/projects/project-id/webhooks"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "target": "https://acme.example/webhooks",
            "triggers": ["MESSAGE_INBOUND", "MESSAGE_DELIVERY"],
        }


def test_read() -> None:
    server = offline.Server(CONVERSATION_WEBHOOK_JSON)
    result = server.client.conversation.webhooks.read("id")
    assert offline.awaited(server.async_client.conversation.webhooks.read("id")) == result
    assert isinstance(result, ConversationWebhook)
    assert result.id == "text"
    assert result.app_id == "text"
    assert result.target == "text"
    assert result.target_type == "DISMISS"
    assert result.triggers
    assert result.triggers[0] == "UNSPECIFIED_TRIGGER"
    assert result.secret == "text"
    assert isinstance(result.client_credentials, WebhookCredentials)
    assert result.client_credentials.client_id == "text"
    assert result.client_credentials.client_secret == "text"
    assert result.client_credentials.endpoint == "text"
    for request in server.called("GET", "/v1/projects/project-id/webhooks/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(CONVERSATION_WEBHOOK_JSON)
    result = server.client.conversation.webhooks.update("id")
    assert offline.awaited(server.async_client.conversation.webhooks.update("id")) == result
    assert isinstance(result, ConversationWebhook)
    assert result.id == "text"
    assert result.app_id == "text"
    assert result.target == "text"
    assert result.target_type == "DISMISS"
    assert result.triggers
    assert result.triggers[0] == "UNSPECIFIED_TRIGGER"
    assert result.secret == "text"
    assert isinstance(result.client_credentials, WebhookCredentials)
    assert result.client_credentials.client_id == "text"
    assert result.client_credentials.client_secret == "text"
    assert result.client_credentials.endpoint == "text"
    for request in server.called("PATCH", "/v1/projects/project-id/webhooks/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.webhooks.delete("id")
    offline.awaited(server.async_client.conversation.webhooks.delete("id"))
    for request in server.called("DELETE", "/v1/projects/project-id/webhooks/id"):
        assert request.headers["Authorization"] == "Bearer token"
