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


def check_message(record: object) -> None:
    assert isinstance(record, Message)
    assert record.id == "message_b6bd"
    assert record.contact_id == "contact_4c62"
    assert record.direction == "UNDEFINED_DIRECTION"
    assert record.text == "Hello"
    assert isinstance(record.app_message, AppMessage)
    assert isinstance(record.app_message.content, TextMessage)
    assert record.app_message.content.text == "Hello"
    assert isinstance(record.contact_message, ContactMessage)
    assert isinstance(record.contact_message.content, TextMessage)
    assert record.contact_message.content.text == "Hello"
    assert isinstance(record.contact_message.reply_to, ReplyTo)
    assert record.contact_message.reply_to.message_id == "message_b6bd"
    assert isinstance(record.channel_identity, ChannelIdentity)
    assert record.channel_identity.channel == "WHATSAPP"
    assert record.channel_identity.identity == "+12025550123"
    assert record.channel_identity.app_id == "app_c96e"
    assert record.conversation_id == "conversation_8a8e"
    assert record.metadata == "order-1042"
    assert record.sender_id == "sender_5f00"
    assert record.processing_mode == "CONVERSATION"
    assert isinstance(record.message_status, MessageStatus)
    assert record.message_status.status == "STATUS_UNSPECIFIED"
    assert record.message_status.reason == "No longer needed"


def check_sent_message(record: object) -> None:
    assert isinstance(record, SentMessage)
    assert record.message_id == "message_b6bd"


def test_read() -> None:
    server = offline.Server(MESSAGE_JSON)
    result = server.client.conversation.read("conversation_8a8e")
    assert offline.awaited(server.async_client.conversation.read("conversation_8a8e")) == result
    check_message(result)
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
    check_message(item)
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
    check_message(item)
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
    check_sent_message(result)
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
    check_sent_message(result)
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
    check_sent_message(result)
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
    check_sent_message(result)
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
    check_message(result)
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
