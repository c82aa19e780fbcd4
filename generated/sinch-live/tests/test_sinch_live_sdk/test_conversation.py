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
    "id": "message_b6bd",
    "contact_id": "contact_4c62",
    "direction": "UNDEFINED_DIRECTION",
    "app_message": {"text_message": {"text": "Hello"}},
    "contact_message": {"text_message": {"text": "Hello"}, "reply_to": {"message_id": "message_b6bd"}},
    "channel_identity": {"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"},
    "conversation_id": "conversation_8a8e",
    "accept_time": "2026-01-31T12:00:00Z",
    "metadata": "order-1042",
    "sender_id": "sender_5f00",
    "processing_mode": "CONVERSATION",
    "injected": True,
    "message_status": {
        "status": "STATUS_UNSPECIFIED",
        "event_time": "2026-01-31T12:00:00Z",
        "reason": "No longer needed",
    },
}
SENT_MESSAGE_JSON = {"message_id": "message_b6bd", "accepted_time": "2026-01-31T12:00:00Z"}
TRANSCODED_MESSAGE_JSON = {"transcoded_message": {"first": "Hello"}}


def test_read() -> None:
    server = offline.Server(MESSAGE_JSON)
    result = server.client.conversation.read("conversation_8a8e")
    assert offline.awaited(server.async_client.conversation.read("conversation_8a8e")) == result
    assert isinstance(result, Message)
    assert result.id == "message_b6bd"
    assert result.contact_id == "contact_4c62"
    assert result.direction == "UNDEFINED_DIRECTION"
    assert result.text == "Hello"
    assert isinstance(result.app_message, AppMessage)
    assert isinstance(result.app_message.content, TextMessage)
    assert result.app_message.content.text == "Hello"
    assert isinstance(result.contact_message, ContactMessage)
    assert isinstance(result.contact_message.content, TextMessage)
    assert result.contact_message.content.text == "Hello"
    assert isinstance(result.contact_message.reply_to, ReplyTo)
    assert result.contact_message.reply_to.message_id == "message_b6bd"
    assert isinstance(result.channel_identity, ChannelIdentity)
    assert result.channel_identity.channel == "WHATSAPP"
    assert result.channel_identity.identity == "+12025550123"
    assert result.channel_identity.app_id == "app_c96e"
    assert result.conversation_id == "conversation_8a8e"
    assert result.metadata == "order-1042"
    assert result.sender_id == "sender_5f00"
    assert result.processing_mode == "CONVERSATION"
    assert isinstance(result.message_status, MessageStatus)
    assert result.message_status.status == "STATUS_UNSPECIFIED"
    assert result.message_status.reason == "No longer needed"
    for request in server.called("GET", "/v1/projects/project-id/messages/conversation_8a8e"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list() -> None:
    server = offline.Server(
        {
            "messages": [
                {
                    "id": "message_b6bd",
                    "contact_id": "contact_4c62",
                    "direction": "UNDEFINED_DIRECTION",
                    "app_message": {"text_message": {"text": "Hello"}},
                    "contact_message": {"text_message": {"text": "Hello"}, "reply_to": {"message_id": "message_b6bd"}},
                    "channel_identity": {"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"},
                    "conversation_id": "conversation_8a8e",
                    "accept_time": "2026-01-31T12:00:00Z",
                    "metadata": "order-1042",
                    "sender_id": "sender_5f00",
                    "processing_mode": "CONVERSATION",
                    "injected": True,
                    "message_status": {
                        "status": "STATUS_UNSPECIFIED",
                        "event_time": "2026-01-31T12:00:00Z",
                        "reason": "No longer needed",
                    },
                }
            ],
            "next_page_token": "c2Vjb25k",
        }
    )
    result = server.client.conversation.list()
    other = offline.awaited(server.async_client.conversation.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, Message)
    assert item.id == "message_b6bd"
    assert item.contact_id == "contact_4c62"
    assert item.direction == "UNDEFINED_DIRECTION"
    assert item.text == "Hello"
    assert isinstance(item.app_message, AppMessage)
    assert isinstance(item.app_message.content, TextMessage)
    assert item.app_message.content.text == "Hello"
    assert isinstance(item.contact_message, ContactMessage)
    assert isinstance(item.contact_message.content, TextMessage)
    assert item.contact_message.content.text == "Hello"
    assert isinstance(item.contact_message.reply_to, ReplyTo)
    assert item.contact_message.reply_to.message_id == "message_b6bd"
    assert isinstance(item.channel_identity, ChannelIdentity)
    assert item.channel_identity.channel == "WHATSAPP"
    assert item.channel_identity.identity == "+12025550123"
    assert item.channel_identity.app_id == "app_c96e"
    assert item.conversation_id == "conversation_8a8e"
    assert item.metadata == "order-1042"
    assert item.sender_id == "sender_5f00"
    assert item.processing_mode == "CONVERSATION"
    assert isinstance(item.message_status, MessageStatus)
    assert item.message_status.status == "STATUS_UNSPECIFIED"
    assert item.message_status.reason == "No longer needed"
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
                    "id": "message_b6bd",
                    "contact_id": "contact_4c62",
                    "direction": "UNDEFINED_DIRECTION",
                    "app_message": {"text_message": {"text": "Hello"}},
                    "contact_message": {"text_message": {"text": "Hello"}, "reply_to": {"message_id": "message_b6bd"}},
                    "channel_identity": {"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"},
                    "conversation_id": "conversation_8a8e",
                    "accept_time": "2026-01-31T12:00:00Z",
                    "metadata": "order-1042",
                    "sender_id": "sender_5f00",
                    "processing_mode": "CONVERSATION",
                    "injected": True,
                    "message_status": {
                        "status": "STATUS_UNSPECIFIED",
                        "event_time": "2026-01-31T12:00:00Z",
                        "reason": "No longer needed",
                    },
                }
            ],
            "next_page_token": "c2Vjb25k",
        }
    )
    result = server.client.conversation.list_last(app_id="app_c96e")
    other = offline.awaited(server.async_client.conversation.list_last(app_id="app_c96e"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, Message)
    assert item.id == "message_b6bd"
    assert item.contact_id == "contact_4c62"
    assert item.direction == "UNDEFINED_DIRECTION"
    assert item.text == "Hello"
    assert isinstance(item.app_message, AppMessage)
    assert isinstance(item.app_message.content, TextMessage)
    assert item.app_message.content.text == "Hello"
    assert isinstance(item.contact_message, ContactMessage)
    assert isinstance(item.contact_message.content, TextMessage)
    assert item.contact_message.content.text == "Hello"
    assert isinstance(item.contact_message.reply_to, ReplyTo)
    assert item.contact_message.reply_to.message_id == "message_b6bd"
    assert isinstance(item.channel_identity, ChannelIdentity)
    assert item.channel_identity.channel == "WHATSAPP"
    assert item.channel_identity.identity == "+12025550123"
    assert item.channel_identity.app_id == "app_c96e"
    assert item.conversation_id == "conversation_8a8e"
    assert item.metadata == "order-1042"
    assert item.sender_id == "sender_5f00"
    assert item.processing_mode == "CONVERSATION"
    assert isinstance(item.message_status, MessageStatus)
    assert item.message_status.status == "STATUS_UNSPECIFIED"
    assert item.message_status.reason == "No longer needed"
    for request in server.called("POST", "/v1/projects/project-id/messages:fetch-last-message"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"app_id": "app_c96e"}


def test_send_to_channel() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_to_channel(
        app_id="app_c96e", channel="WHATSAPP", identity="+12025550123", text="Hello"
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_to_channel(
                app_id="app_c96e", channel="WHATSAPP", identity="+12025550123", text="Hello"
            )
        )
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "message_b6bd"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {
                "identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]}
            },
            "message": {"text_message": {"text": "Hello"}},
        }


def test_send_message() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_message(
        app_id="01ABC",
        contact_id="01DEF",
        message={
            "choice_message": {
                "text_message": {"text": "Shall we call you?"},
                "choices": [{"text_message": {"text": "Yes"}}, {"text_message": {"text": "No"}}],
            }
        },
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_message(
                app_id="01ABC",
                contact_id="01DEF",
                message={
                    "choice_message": {
                        "text_message": {"text": "Shall we call you?"},
                        "choices": [{"text_message": {"text": "Yes"}}, {"text_message": {"text": "No"}}],
                    }
                },
            )
        )
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "message_b6bd"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "01ABC",
            "recipient": {"contact_id": "01DEF"},
            "message": {
                "choice_message": {
                    "text_message": {"text": "Shall we call you?"},
                    "choices": [{"text_message": {"text": "Yes"}}, {"text_message": {"text": "No"}}],
                }
            },
        }


def test_send_message_to_channel() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_message_to_channel(
        app_id="app_c96e",
        channel="WHATSAPP",
        identity="+12025550123",
        message={"explicit_channel_message": {"first": "Hello"}},
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_message_to_channel(
                app_id="app_c96e",
                channel="WHATSAPP",
                identity="+12025550123",
                message={"explicit_channel_message": {"first": "Hello"}},
            )
        )
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "message_b6bd"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {
                "identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]}
            },
            "message": {"explicit_channel_message": {"first": "Hello"}},
        }


def test_send_message_to_identities() -> None:
    server = offline.Server(SENT_MESSAGE_JSON)
    result = server.client.conversation.send_message_to_identities(
        app_id="app_c96e",
        channel_identities=[{"channel": "WHATSAPP", "identity": "+12025550123"}],
        message={"explicit_channel_message": {"first": "Hello"}},
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send_message_to_identities(
                app_id="app_c96e",
                channel_identities=[{"channel": "WHATSAPP", "identity": "+12025550123"}],
                message={"explicit_channel_message": {"first": "Hello"}},
            )
        )
        == result
    )
    assert isinstance(result, SentMessage)
    assert result.message_id == "message_b6bd"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {
                "identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]}
            },
            "message": {"explicit_channel_message": {"first": "Hello"}},
        }


def test_update() -> None:
    server = offline.Server(MESSAGE_JSON)
    result = server.client.conversation.update("conversation_8a8e", metadata="order-1042")
    assert (
        offline.awaited(server.async_client.conversation.update("conversation_8a8e", metadata="order-1042")) == result
    )
    assert isinstance(result, Message)
    assert result.id == "message_b6bd"
    assert result.contact_id == "contact_4c62"
    assert result.direction == "UNDEFINED_DIRECTION"
    assert result.text == "Hello"
    assert isinstance(result.app_message, AppMessage)
    assert isinstance(result.app_message.content, TextMessage)
    assert result.app_message.content.text == "Hello"
    assert isinstance(result.contact_message, ContactMessage)
    assert isinstance(result.contact_message.content, TextMessage)
    assert result.contact_message.content.text == "Hello"
    assert isinstance(result.contact_message.reply_to, ReplyTo)
    assert result.contact_message.reply_to.message_id == "message_b6bd"
    assert isinstance(result.channel_identity, ChannelIdentity)
    assert result.channel_identity.channel == "WHATSAPP"
    assert result.channel_identity.identity == "+12025550123"
    assert result.channel_identity.app_id == "app_c96e"
    assert result.conversation_id == "conversation_8a8e"
    assert result.metadata == "order-1042"
    assert result.sender_id == "sender_5f00"
    assert result.processing_mode == "CONVERSATION"
    assert isinstance(result.message_status, MessageStatus)
    assert result.message_status.status == "STATUS_UNSPECIFIED"
    assert result.message_status.reason == "No longer needed"
    for request in server.called("PATCH", "/v1/projects/project-id/messages/conversation_8a8e"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"metadata": "order-1042"}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.delete("conversation_8a8e")
    offline.awaited(server.async_client.conversation.delete("conversation_8a8e"))
    for request in server.called("DELETE", "/v1/projects/project-id/messages/conversation_8a8e"):
        assert request.headers["Authorization"] == "Bearer token"


def test_transcode() -> None:
    server = offline.Server(TRANSCODED_MESSAGE_JSON)
    result = server.client.conversation.transcode(
        app_id="app_c96e", app_message={"explicit_channel_message": {"first": "Hello"}}, channels=["WHATSAPP"]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.transcode(
                app_id="app_c96e", app_message={"explicit_channel_message": {"first": "Hello"}}, channels=["WHATSAPP"]
            )
        )
        == result
    )
    assert isinstance(result, TranscodedMessage)
    for request in server.called("POST", "/v1/projects/project-id/messages:transcode"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "app_message": {"explicit_channel_message": {"first": "Hello"}},
            "channels": ["WHATSAPP"],
        }
