"""The calls of `client.conversation`."""

from __future__ import annotations

import json

from sinch_live_sdk import (
    AppMessage,
    ChannelIdentity,
    ContactMessage,
    Message,
    MessageStatus,
    ReplyTo,
    SentMessage,
    TextMessage,
    TranscodedMessage,
)

from . import offline

MESSAGE_JSON = {
    "id": "text",
    "contact_id": "text",
    "direction": "UNDEFINED_DIRECTION",
    "app_message": {"text_message": {"text": "text"}},
    "contact_message": {"text_message": {"text": "text"}, "reply_to": {"message_id": "text"}},
    "channel_identity": {"channel": "WHATSAPP", "identity": "text", "app_id": "text"},
    "conversation_id": "text",
    "accept_time": "2026-01-31T12:00:00Z",
    "metadata": "text",
    "sender_id": "text",
    "processing_mode": "CONVERSATION",
    "injected": True,
    "message_status": {"status": "STATUS_UNSPECIFIED", "event_time": "2026-01-31T12:00:00Z", "reason": "text"},
}
SENT_MESSAGE_JSON = {"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"}
TRANSCODED_MESSAGE_JSON = {"transcoded_message": {"key": "text"}}


def test_read() -> None:
    server = offline.Server(MESSAGE_JSON)
    result = server.client.conversation.read("id")
    assert offline.awaited(server.async_client.conversation.read("id")) == result
    assert isinstance(result, Message)
    assert result.id == "text"
    assert result.contact_id == "text"
    assert result.direction == "UNDEFINED_DIRECTION"
    assert result.text == "text"
    assert isinstance(result.app_message, AppMessage)
    assert isinstance(result.app_message.content, TextMessage)
    assert result.app_message.content.text == "text"
    assert isinstance(result.contact_message, ContactMessage)
    assert isinstance(result.contact_message.content, TextMessage)
    assert result.contact_message.content.text == "text"
    assert isinstance(result.contact_message.reply_to, ReplyTo)
    assert result.contact_message.reply_to.message_id == "text"
    assert isinstance(result.channel_identity, ChannelIdentity)
    assert result.channel_identity.channel == "WHATSAPP"
    assert result.channel_identity.identity == "text"
    assert result.channel_identity.app_id == "text"
    assert result.conversation_id == "text"
    assert result.metadata == "text"
    assert result.sender_id == "text"
    assert result.processing_mode == "CONVERSATION"
    assert isinstance(result.message_status, MessageStatus)
    assert result.message_status.status == "STATUS_UNSPECIFIED"
    assert result.message_status.reason == "text"
    for request in server.called("GET", "/v1/projects/project-id/messages/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list() -> None:
    server = offline.Server(
        {
            "messages": [
                {
                    "id": "text",
                    "contact_id": "text",
                    "direction": "UNDEFINED_DIRECTION",
                    "app_message": {"text_message": {"text": "text"}},
                    "contact_message": {"text_message": {"text": "text"}, "reply_to": {"message_id": "text"}},
                    "channel_identity": {"channel": "WHATSAPP", "identity": "text", "app_id": "text"},
                    "conversation_id": "text",
                    "accept_time": "2026-01-31T12:00:00Z",
                    "metadata": "text",
                    "sender_id": "text",
                    "processing_mode": "CONVERSATION",
                    "injected": True,
                    "message_status": {
                        "status": "STATUS_UNSPECIFIED",
                        "event_time": "2026-01-31T12:00:00Z",
                        "reason": "text",
                    },
                }
            ],
            "next_page_token": "text",
        }
    )
    result = server.client.conversation.list()
    other = offline.awaited(server.async_client.conversation.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, Message)
    assert item.id == "text"
    assert item.contact_id == "text"
    assert item.direction == "UNDEFINED_DIRECTION"
    assert item.text == "text"
    assert isinstance(item.app_message, AppMessage)
    assert isinstance(item.app_message.content, TextMessage)
    assert item.app_message.content.text == "text"
    assert isinstance(item.contact_message, ContactMessage)
    assert isinstance(item.contact_message.content, TextMessage)
    assert item.contact_message.content.text == "text"
    assert isinstance(item.contact_message.reply_to, ReplyTo)
    assert item.contact_message.reply_to.message_id == "text"
    assert isinstance(item.channel_identity, ChannelIdentity)
    assert item.channel_identity.channel == "WHATSAPP"
    assert item.channel_identity.identity == "text"
    assert item.channel_identity.app_id == "text"
    assert item.conversation_id == "text"
    assert item.metadata == "text"
    assert item.sender_id == "text"
    assert item.processing_mode == "CONVERSATION"
    assert isinstance(item.message_status, MessageStatus)
    assert item.message_status.status == "STATUS_UNSPECIFIED"
    assert item.message_status.reason == "text"
    for request in server.called("GET", "/v1/projects/project-id/messages"):
        assert request.headers["Authorization"] == "Bearer token"


def test_send() -> None:
    server = offline.Server({"message_id": "01GHI", "accepted_time": "2026-05-06T07:08:09Z"})
    result = server.client.conversation.send(app_id="01ABC", contact_id="01DEF", text="Hello")
    assert (
        offline.awaited(server.async_client.conversation.send(app_id="01ABC", contact_id="01DEF", text="Hello"))
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "01GHI"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "01ABC",
            "recipient": {"contact_id": "01DEF"},
            "message": {"text_message": {"text": "Hello"}},
        }


def test_list_last() -> None:
    server = offline.Server(
        {
            "messages": [
                {
                    "id": "text",
                    "contact_id": "text",
                    "direction": "UNDEFINED_DIRECTION",
                    "app_message": {"text_message": {"text": "text"}},
                    "contact_message": {"text_message": {"text": "text"}, "reply_to": {"message_id": "text"}},
                    "channel_identity": {"channel": "WHATSAPP", "identity": "text", "app_id": "text"},
                    "conversation_id": "text",
                    "accept_time": "2026-01-31T12:00:00Z",
                    "metadata": "text",
                    "sender_id": "text",
                    "processing_mode": "CONVERSATION",
                    "injected": True,
                    "message_status": {
                        "status": "STATUS_UNSPECIFIED",
                        "event_time": "2026-01-31T12:00:00Z",
                        "reason": "text",
                    },
                }
            ],
            "next_page_token": "text",
        }
    )
    result = server.client.conversation.list_last()
    other = offline.awaited(server.async_client.conversation.list_last())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, Message)
    assert item.id == "text"
    assert item.contact_id == "text"
    assert item.direction == "UNDEFINED_DIRECTION"
    assert item.text == "text"
    assert isinstance(item.app_message, AppMessage)
    assert isinstance(item.app_message.content, TextMessage)
    assert item.app_message.content.text == "text"
    assert isinstance(item.contact_message, ContactMessage)
    assert isinstance(item.contact_message.content, TextMessage)
    assert item.contact_message.content.text == "text"
    assert isinstance(item.contact_message.reply_to, ReplyTo)
    assert item.contact_message.reply_to.message_id == "text"
    assert isinstance(item.channel_identity, ChannelIdentity)
    assert item.channel_identity.channel == "WHATSAPP"
    assert item.channel_identity.identity == "text"
    assert item.channel_identity.app_id == "text"
    assert item.conversation_id == "text"
    assert item.metadata == "text"
    assert item.sender_id == "text"
    assert item.processing_mode == "CONVERSATION"
    assert isinstance(item.message_status, MessageStatus)
    assert item.message_status.status == "STATUS_UNSPECIFIED"
    assert item.message_status.reason == "text"
    for request in server.called("POST", "/v1/projects/project-id/messages:fetch-last-message"):
        assert request.headers["Authorization"] == "Bearer token"


def test_send_to_channel() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_to_channel(
        app_id="app-id", channel="WHATSAPP", identity="identity", text="text"
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_to_channel(
                app_id="app-id", channel="WHATSAPP", identity="identity", text="text"
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
            "recipient": {"identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "identity"}]}},
            "message": {"text_message": {"text": "text"}},
        }


def test_send_message() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_message(app_id="01ABC", contact_id="01DEF", message={})
    assert (
        offline.awaited(server.async_client.conversation.send_message(app_id="01ABC", contact_id="01DEF", message={}))
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"


def test_send_message_to_channel() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_message_to_channel(
        app_id="app-id", channel="WHATSAPP", identity="identity", message={}
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_message_to_channel(
                app_id="app-id", channel="WHATSAPP", identity="identity", message={}
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
            "recipient": {"identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "identity"}]}},
            "message": {},
        }


def test_send_message_to_identities() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_message_to_identities(
        app_id="app-id", channel_identities=[{"channel": "WHATSAPP", "identity": "identity"}], message={}
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_message_to_identities(
                app_id="app-id", channel_identities=[{"channel": "WHATSAPP", "identity": "identity"}], message={}
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
            "recipient": {"identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "identity"}]}},
            "message": {},
        }


def test_update() -> None:
    server = offline.Server(MESSAGE_JSON)
    result = server.client.conversation.update("id", metadata="metadata")
    assert offline.awaited(server.async_client.conversation.update("id", metadata="metadata")) == result
    assert isinstance(result, Message)
    assert result.id == "text"
    assert result.contact_id == "text"
    assert result.direction == "UNDEFINED_DIRECTION"
    assert result.text == "text"
    assert isinstance(result.app_message, AppMessage)
    assert isinstance(result.app_message.content, TextMessage)
    assert result.app_message.content.text == "text"
    assert isinstance(result.contact_message, ContactMessage)
    assert isinstance(result.contact_message.content, TextMessage)
    assert result.contact_message.content.text == "text"
    assert isinstance(result.contact_message.reply_to, ReplyTo)
    assert result.contact_message.reply_to.message_id == "text"
    assert isinstance(result.channel_identity, ChannelIdentity)
    assert result.channel_identity.channel == "WHATSAPP"
    assert result.channel_identity.identity == "text"
    assert result.channel_identity.app_id == "text"
    assert result.conversation_id == "text"
    assert result.metadata == "text"
    assert result.sender_id == "text"
    assert result.processing_mode == "CONVERSATION"
    assert isinstance(result.message_status, MessageStatus)
    assert result.message_status.status == "STATUS_UNSPECIFIED"
    assert result.message_status.reason == "text"
    for request in server.called("PATCH", "/v1/projects/project-id/messages/id"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"metadata": "metadata"}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.delete("id")
    offline.awaited(server.async_client.conversation.delete("id"))
    for request in server.called("DELETE", "/v1/projects/project-id/messages/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_transcode() -> None:
    server = offline.Server(TRANSCODED_MESSAGE_JSON)
    result = server.client.conversation.transcode(app_id="app-id", app_message={}, channels=["WHATSAPP"])
    assert (
        offline.awaited(
            server.async_client.conversation.transcode(app_id="app-id", app_message={}, channels=["WHATSAPP"])
        )
        == result
    )
    assert isinstance(result, TranscodedMessage)
    for request in server.called("POST", "/v1/projects/project-id/messages:transcode"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"app_id": "app-id", "app_message": {}, "channels": ["WHATSAPP"]}
