"""The calls of `client.conversation`."""

from __future__ import annotations

import json

from sinch_live_sdk import Message, SentMessage

from . import offline

MESSAGE_JSON = {
    "id": "text",
    "channel_identity": {"app_id": "text", "channel": "text", "identity": "text"},
    "contact_id": "text",
    "direction": "text",
    "app_message": {"text_message": {"text": "text"}},
    "conversation_id": "text",
    "accept_time": "2026-01-31T12:00:00Z",
    "metadata": "text",
    "sender_id": "text",
    "processing_mode": "text",
    "injected": True,
    "contact_message": {"key": "value"},
}
SENT_MESSAGE_JSON = {"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"}


def test_read() -> None:
    server = offline.Server(MESSAGE_JSON)
    result = server.client.conversation.read("id")
    assert offline.awaited(server.async_client.conversation.read("id")) == result
    assert isinstance(result, Message)
    assert result.id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.direction == "text"
    assert result.text == "text"
    assert result.conversation_id == "text"
    assert result.channel == "text"
    assert result.identity == "text"
    assert result.metadata == "text"
    assert result.sender_id == "text"
    assert result.processing_mode == "text"
    for request in server.called("GET", "/v1/projects/project-id/messages/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list() -> None:
    server = offline.Server({"messages": [MESSAGE_JSON]})
    result = server.client.conversation.list()
    assert offline.awaited(server.async_client.conversation.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Message)
    assert item.id == "text"
    assert item.app_id == "text"
    assert item.contact_id == "text"
    assert item.direction == "text"
    assert item.text == "text"
    assert item.conversation_id == "text"
    assert item.channel == "text"
    assert item.identity == "text"
    assert item.metadata == "text"
    assert item.sender_id == "text"
    assert item.processing_mode == "text"
    for request in server.called("GET", "/v1/projects/project-id/messages"):
        assert request.headers["Authorization"] == "Bearer token"


def test_send() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send(app_id="app-id", contact_id="contact-id", text="text")
    assert (
        offline.awaited(server.async_client.conversation.send(app_id="app-id", contact_id="contact-id", text="text"))
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "recipient": {"contact_id": "contact-id"},
            "message": {"text_message": {"text": "text"}},
        }


def test_send_to_channel() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_to_channel(
        app_id="app-id", channel="channel", identity="identity", text="text"
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_to_channel(
                app_id="app-id", channel="channel", identity="identity", text="text"
            )
        )
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "recipient": {"identified_by": {"channel_identities": [{"channel": "channel", "identity": "identity"}]}},
            "message": {"text_message": {"text": "text"}},
        }


def test_send_message() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_message(app_id="app-id", contact_id="contact-id", message={"key": "value"})
    assert (
        offline.awaited(
            server.async_client.conversation.send_message(
                app_id="app-id", contact_id="contact-id", message={"key": "value"}
            )
        )
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"


def test_send_message_to_channel() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_message_to_channel(
        app_id="app-id", channel="channel", identity="identity", message={"key": "value"}
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_message_to_channel(
                app_id="app-id", channel="channel", identity="identity", message={"key": "value"}
            )
        )
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.delete("id")
    offline.awaited(server.async_client.conversation.delete("id"))
    for request in server.called("DELETE", "/v1/projects/project-id/messages/id"):
        assert request.headers["Authorization"] == "Bearer token"
