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
    "id": "conversation_8a8e",
    "app_id": "app_c96e",
    "contact_id": "contact_4c62",
    "active": True,
    "active_channel": "WHATSAPP",
    "last_received": "2026-01-31T12:00:00Z",
    "metadata": "order-1042",
    "metadata_json": {"first": "metadata-json"},
    "correlation_id": "correlation_5ba3",
}
RECENT_CONVERSATION_JSON: dict[str, object] = {
    "conversation": {
        "id": "conversation_8a8e",
        "app_id": "app_c96e",
        "contact_id": "contact_4c62",
        "active": True,
        "active_channel": "WHATSAPP",
        "last_received": "2026-01-31T12:00:00Z",
        "metadata": "order-1042",
        "metadata_json": {"first": "metadata-json"},
        "correlation_id": "correlation_5ba3",
    },
    "last_message": {
        "id": "message_b6bd",
        "contact_id": "contact_4c62",
        "direction": "UNDEFINED_DIRECTION",
        "app_message": {"text_message": {"text": "Hello"}},
        "contact_message": {},
        "channel_identity": {"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"},
        "conversation_id": "conversation_8a8e",
        "accept_time": "2026-01-31T12:00:00Z",
        "metadata": "order-1042",
        "sender_id": "sender_5f00",
        "processing_mode": "CONVERSATION",
        "injected": True,
        "message_status": {"status": "STATUS_UNSPECIFIED", "event_time": "2026-01-31T12:00:00Z"},
    },
}
SENT_EVENT_JSON = {"event_id": "event_3bae", "accepted_time": "2026-01-31T12:00:00Z"}
LIST_RECENT_REPLY: dict[str, object] = {
    "conversations": [
        {
            "conversation": {
                "id": "conversation_8a8e",
                "app_id": "app_c96e",
                "contact_id": "contact_4c62",
                "active": True,
                "active_channel": "WHATSAPP",
                "last_received": "2026-01-31T12:00:00Z",
                "metadata": "order-1042",
                "metadata_json": {"first": "metadata-json"},
                "correlation_id": "correlation_5ba3",
            },
            "last_message": {
                "id": "message_b6bd",
                "contact_id": "contact_4c62",
                "direction": "UNDEFINED_DIRECTION",
                "app_message": {"text_message": {"text": "Hello"}},
                "contact_message": {},
                "channel_identity": {"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"},
                "conversation_id": "conversation_8a8e",
                "accept_time": "2026-01-31T12:00:00Z",
                "metadata": "order-1042",
                "sender_id": "sender_5f00",
                "processing_mode": "CONVERSATION",
                "injected": True,
                "message_status": {"status": "STATUS_UNSPECIFIED", "event_time": "2026-01-31T12:00:00Z"},
            },
        }
    ],
    "next_page_token": "c2Vjb25k",
}


def check_conversation(record: object) -> None:
    assert isinstance(record, Conversation)
    assert record.id == "conversation_8a8e"
    assert record.app_id == "app_c96e"
    assert record.contact_id == "contact_4c62"
    assert record.active_channel == "WHATSAPP"
    assert record.metadata == "order-1042"
    assert record.correlation_id == "correlation_5ba3"


def test_list() -> None:
    server = offline.Server(
        {
            "conversations": [
                {
                    "id": "conversation_8a8e",
                    "app_id": "app_c96e",
                    "contact_id": "contact_4c62",
                    "active": True,
                    "active_channel": "WHATSAPP",
                    "last_received": "2026-01-31T12:00:00Z",
                    "metadata": "order-1042",
                    "metadata_json": {"first": "metadata-json"},
                    "correlation_id": "correlation_5ba3",
                }
            ],
            "next_page_token": "c2Vjb25k",
            "total_size": 2048,
        }
    )
    result = server.client.conversation.conversations.list(only_active=True)
    other = offline.awaited(server.async_client.conversation.conversations.list(only_active=True))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    check_conversation(item)
    for request in server.called("GET", "/v1/projects/project-id/conversations"):
        assert request.url.params.multi_items() == [("only_active", "true")]
        assert request.headers["Authorization"] == "Bearer token"


def test_list_recent() -> None:
    server = offline.Server(LIST_RECENT_REPLY)
    result = server.client.conversation.conversations.list_recent(app_id="app_c96e")
    other = offline.awaited(server.async_client.conversation.conversations.list_recent(app_id="app_c96e"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, RecentConversation)
    assert isinstance(item.conversation, Conversation)
    assert item.conversation.id == "conversation_8a8e"
    assert item.conversation.app_id == "app_c96e"
    assert item.conversation.contact_id == "contact_4c62"
    assert item.conversation.active_channel == "WHATSAPP"
    assert item.conversation.metadata == "order-1042"
    assert item.conversation.correlation_id == "correlation_5ba3"
    assert isinstance(item.last_message, Message)
    assert item.last_message.id == "message_b6bd"
    assert item.last_message.contact_id == "contact_4c62"
    assert item.last_message.direction == "UNDEFINED_DIRECTION"
    assert item.last_message.text == "Hello"
    assert isinstance(item.last_message.app_message, AppMessage)
    assert isinstance(item.last_message.app_message.content, TextMessage)
    assert item.last_message.app_message.content.text == "Hello"
    assert isinstance(item.last_message.channel_identity, ChannelIdentity)
    assert item.last_message.channel_identity.channel == "WHATSAPP"
    assert item.last_message.channel_identity.identity == "+12025550123"
    assert item.last_message.channel_identity.app_id == "app_c96e"
    assert item.last_message.conversation_id == "conversation_8a8e"
    assert item.last_message.metadata == "order-1042"
    assert item.last_message.sender_id == "sender_5f00"
    assert item.last_message.processing_mode == "CONVERSATION"
    assert isinstance(item.last_message.message_status, MessageStatus)
    assert item.last_message.message_status.status == "STATUS_UNSPECIFIED"
    for request in server.called("GET", "/v1/projects/project-id/conversations:recent"):
        assert request.url.params.multi_items() == [("app_id", "app_c96e")]
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.conversations.create(app_id="app_c96e", contact_id="contact_4c62")
    assert (
        offline.awaited(
            server.async_client.conversation.conversations.create(app_id="app_c96e", contact_id="contact_4c62")
        )
        == result
    )
    check_conversation(result)
    for request in server.called("POST", "/v1/projects/project-id/conversations"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"app_id": "app_c96e", "contact_id": "contact_4c62"}


def test_read() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.conversations.read("conversation_8a8e")
    assert offline.awaited(server.async_client.conversation.conversations.read("conversation_8a8e")) == result
    check_conversation(result)
    for request in server.called("GET", "/v1/projects/project-id/conversations/conversation_8a8e"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.conversations.update("conversation_8a8e", app_id="app_c96e")
    assert (
        offline.awaited(server.async_client.conversation.conversations.update("conversation_8a8e", app_id="app_c96e"))
        == result
    )
    check_conversation(result)
    for request in server.called("PATCH", "/v1/projects/project-id/conversations/conversation_8a8e"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"app_id": "app_c96e"}


def test_stop() -> None:
    server = offline.Server(b"")
    server.client.conversation.conversations.stop("conversation_8a8e")
    offline.awaited(server.async_client.conversation.conversations.stop("conversation_8a8e"))
    for request in server.called("POST", "/v1/projects/project-id/conversations/conversation_8a8e:stop"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.conversations.delete("conversation_8a8e")
    offline.awaited(server.async_client.conversation.conversations.delete("conversation_8a8e"))
    for request in server.called("DELETE", "/v1/projects/project-id/conversations/conversation_8a8e"):
        assert request.headers["Authorization"] == "Bearer token"


def test_inject_message() -> None:
    server = offline.Server(b"")
    server.client.conversation.conversations.inject_message(
        "conversation_8a8e",
        direction="UNDEFINED_DIRECTION",
        accept_time=datetime.datetime(2026, 1, 31, 12, 0, tzinfo=datetime.timezone.utc),
        channel_identity={"channel": "WHATSAPP", "identity": "+12025550123"},
        contact_id="contact_4c62",
    )
    offline.awaited(
        server.async_client.conversation.conversations.inject_message(
            "conversation_8a8e",
            direction="UNDEFINED_DIRECTION",
            accept_time=datetime.datetime(2026, 1, 31, 12, 0, tzinfo=datetime.timezone.utc),
            channel_identity={"channel": "WHATSAPP", "identity": "+12025550123"},
            contact_id="contact_4c62",
        )
    )
    for request in server.called("POST", "/v1/projects/project-id/conversations/conversation_8a8e:inject-message"):
        assert request.headers["Authorization"] == "Bearer token"


def test_inject_event() -> None:
    server = offline.Server(SENT_EVENT_JSON)
    result = server.client.conversation.conversations.inject_event(
        "conversation_8a8e", accept_time=datetime.datetime(2026, 1, 31, 12, 0, tzinfo=datetime.timezone.utc)
    )
    assert (
        offline.awaited(
            server.async_client.conversation.conversations.inject_event(
                "conversation_8a8e", accept_time=datetime.datetime(2026, 1, 31, 12, 0, tzinfo=datetime.timezone.utc)
            )
        )
        == result
    )
    assert isinstance(result, SentEvent)
    assert result.event_id == "event_3bae"
    for request in server.called("POST", "/v1/projects/project-id/conversations/conversation_8a8e:inject-event"):
        assert request.headers["Authorization"] == "Bearer token"
