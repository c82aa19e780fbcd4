"""The calls of `client.conversation.conversations`."""

from __future__ import annotations

import datetime
import json

from sinch_live_sdk import (
    AppMessage,
    ChannelIdentity,
    Conversation,
    Message,
    MessageStatus,
    RecentConversation,
    SentEvent,
    TextMessage,
)

from . import offline

CONVERSATION_JSON = {
    "id": "text",
    "app_id": "text",
    "contact_id": "text",
    "active": True,
    "active_channel": "WHATSAPP",
    "last_received": "2026-01-31T12:00:00Z",
    "metadata": "text",
    "metadata_json": {"key": "text"},
    "correlation_id": "text",
}
RECENT_CONVERSATION_JSON: object = {
    "conversation": {
        "id": "text",
        "app_id": "text",
        "contact_id": "text",
        "active": True,
        "active_channel": "WHATSAPP",
        "last_received": "2026-01-31T12:00:00Z",
        "metadata": "text",
        "metadata_json": {"key": "text"},
        "correlation_id": "text",
    },
    "last_message": {
        "id": "text",
        "contact_id": "text",
        "direction": "UNDEFINED_DIRECTION",
        "app_message": {"text_message": {"text": "text"}},
        "contact_message": {},
        "channel_identity": {"channel": "WHATSAPP", "identity": "text", "app_id": "text"},
        "conversation_id": "text",
        "accept_time": "2026-01-31T12:00:00Z",
        "metadata": "text",
        "sender_id": "text",
        "processing_mode": "CONVERSATION",
        "injected": True,
        "message_status": {"status": "STATUS_UNSPECIFIED", "event_time": "2026-01-31T12:00:00Z"},
    },
}
SENT_EVENT_JSON = {"event_id": "text", "accepted_time": "2026-01-31T12:00:00Z"}


def test_list() -> None:
    server = offline.Server(
        {
            "conversations": [
                {
                    "id": "text",
                    "app_id": "text",
                    "contact_id": "text",
                    "active": True,
                    "active_channel": "WHATSAPP",
                    "last_received": "2026-01-31T12:00:00Z",
                    "metadata": "text",
                    "metadata_json": {"key": "text"},
                    "correlation_id": "text",
                }
            ],
            "next_page_token": "text",
            "total_size": 1,
        }
    )
    result = server.client.conversation.conversations.list(only_active=True)
    other = offline.awaited(server.async_client.conversation.conversations.list(only_active=True))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, Conversation)
    assert item.id == "text"
    assert item.app_id == "text"
    assert item.contact_id == "text"
    assert item.active_channel == "WHATSAPP"
    assert item.metadata == "text"
    assert item.correlation_id == "text"
    for request in server.called("GET", "/v1/projects/project-id/conversations"):
        assert request.url.params.multi_items() == [("only_active", "true")]
        assert request.headers["Authorization"] == "Bearer token"


def test_list_recent() -> None:
    server = offline.Server(
        {
            "conversations": [
                {
                    "conversation": {
                        "id": "text",
                        "app_id": "text",
                        "contact_id": "text",
                        "active": True,
                        "active_channel": "WHATSAPP",
                        "last_received": "2026-01-31T12:00:00Z",
                        "metadata": "text",
                        "metadata_json": {"key": "text"},
                        "correlation_id": "text",
                    },
                    "last_message": {
                        "id": "text",
                        "contact_id": "text",
                        "direction": "UNDEFINED_DIRECTION",
                        "app_message": {"text_message": {"text": "text"}},
                        "contact_message": {},
                        "channel_identity": {"channel": "WHATSAPP", "identity": "text", "app_id": "text"},
                        "conversation_id": "text",
                        "accept_time": "2026-01-31T12:00:00Z",
                        "metadata": "text",
                        "sender_id": "text",
                        "processing_mode": "CONVERSATION",
                        "injected": True,
                        "message_status": {"status": "STATUS_UNSPECIFIED", "event_time": "2026-01-31T12:00:00Z"},
                    },
                }
            ],
            "next_page_token": "text",
        }
    )
    result = server.client.conversation.conversations.list_recent(app_id="app-id")
    other = offline.awaited(server.async_client.conversation.conversations.list_recent(app_id="app-id"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, RecentConversation)
    assert isinstance(item.conversation, Conversation)
    assert item.conversation.id == "text"
    assert item.conversation.app_id == "text"
    assert item.conversation.contact_id == "text"
    assert item.conversation.active_channel == "WHATSAPP"
    assert item.conversation.metadata == "text"
    assert item.conversation.correlation_id == "text"
    assert isinstance(item.last_message, Message)
    assert item.last_message.id == "text"
    assert item.last_message.contact_id == "text"
    assert item.last_message.direction == "UNDEFINED_DIRECTION"
    assert item.last_message.text == "text"
    assert isinstance(item.last_message.app_message, AppMessage)
    assert isinstance(item.last_message.app_message.content, TextMessage)
    assert item.last_message.app_message.content.text == "text"
    assert isinstance(item.last_message.channel_identity, ChannelIdentity)
    assert item.last_message.channel_identity.channel == "WHATSAPP"
    assert item.last_message.channel_identity.identity == "text"
    assert item.last_message.channel_identity.app_id == "text"
    assert item.last_message.conversation_id == "text"
    assert item.last_message.metadata == "text"
    assert item.last_message.sender_id == "text"
    assert item.last_message.processing_mode == "CONVERSATION"
    assert isinstance(item.last_message.message_status, MessageStatus)
    assert item.last_message.message_status.status == "STATUS_UNSPECIFIED"
    for request in server.called("GET", "/v1/projects/project-id/conversations:recent"):
        assert request.url.params.multi_items() == [("app_id", "app-id")]
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.conversations.create(app_id="app-id", contact_id="contact-id")
    assert (
        offline.awaited(server.async_client.conversation.conversations.create(app_id="app-id", contact_id="contact-id"))
        == result
    )
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.active_channel == "WHATSAPP"
    assert result.metadata == "text"
    assert result.correlation_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/conversations"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"app_id": "app-id", "contact_id": "contact-id"}


def test_read() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.conversations.read("id")
    assert offline.awaited(server.async_client.conversation.conversations.read("id")) == result
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.active_channel == "WHATSAPP"
    assert result.metadata == "text"
    assert result.correlation_id == "text"
    for request in server.called("GET", "/v1/projects/project-id/conversations/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.conversations.update("id")
    assert offline.awaited(server.async_client.conversation.conversations.update("id")) == result
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.active_channel == "WHATSAPP"
    assert result.metadata == "text"
    assert result.correlation_id == "text"
    for request in server.called("PATCH", "/v1/projects/project-id/conversations/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_stop() -> None:
    server = offline.Server(b"")
    server.client.conversation.conversations.stop("id")
    offline.awaited(server.async_client.conversation.conversations.stop("id"))
    for request in server.called("POST", "/v1/projects/project-id/conversations/id:stop"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.conversations.delete("id")
    offline.awaited(server.async_client.conversation.conversations.delete("id"))
    for request in server.called("DELETE", "/v1/projects/project-id/conversations/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_inject_message() -> None:
    server = offline.Server(b"")
    server.client.conversation.conversations.inject_message(
        "id",
        direction="UNDEFINED_DIRECTION",
        accept_time=datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.timezone.utc),
        channel_identity={"channel": "WHATSAPP", "identity": "identity"},
        contact_id="contact-id",
    )
    offline.awaited(
        server.async_client.conversation.conversations.inject_message(
            "id",
            direction="UNDEFINED_DIRECTION",
            accept_time=datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.timezone.utc),
            channel_identity={"channel": "WHATSAPP", "identity": "identity"},
            contact_id="contact-id",
        )
    )
    for request in server.called("POST", "/v1/projects/project-id/conversations/id:inject-message"):
        assert request.headers["Authorization"] == "Bearer token"


def test_inject_event() -> None:
    server = offline.Server(SENT_EVENT_JSON)
    result = server.client.conversation.conversations.inject_event(
        "id", accept_time=datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.timezone.utc)
    )
    assert (
        offline.awaited(
            server.async_client.conversation.conversations.inject_event(
                "id", accept_time=datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.timezone.utc)
            )
        )
        == result
    )
    assert isinstance(result, SentEvent)
    assert result.event_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/conversations/id:inject-event"):
        assert request.headers["Authorization"] == "Bearer token"
