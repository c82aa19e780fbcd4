"""The calls of `client.conversation.events`."""

from __future__ import annotations

from sinch_live_sdk import ChannelIdentity, ConversationEvent, ReactionEvent, SentEvent

from . import offline

SENT_EVENT_JSON = {"event_id": "text", "accepted_time": "2026-01-31T12:00:00Z"}
CONVERSATION_EVENT_JSON: object = {
    "id": "text",
    "direction": "UNDEFINED_DIRECTION",
    "app_event": {"composing_event": {}},
    "contact_event": {"composing_event": {}},
    "contact_message_event": {
        "reaction_event": {
            "emoji": "text",
            "action": "REACTION_ACTION_UNKNOWN",
            "message_id": "text",
            "reaction_category": "text",
        }
    },
    "channel_identity": {"channel": "WHATSAPP", "identity": "text", "app_id": "text"},
    "contact_id": "text",
    "conversation_id": "text",
    "accept_time": "2026-01-31T12:00:00Z",
    "processing_mode": "CONVERSATION",
}


def test_send() -> None:
    server = offline.Server(SENT_EVENT_JSON)
    result = server.client.conversation.events.send(
        app_id="app-id", contact_id="contact-id", event={"composing_event": {}}
    )
    assert (
        offline.awaited(
            server.async_client.conversation.events.send(
                app_id="app-id", contact_id="contact-id", event={"composing_event": {}}
            )
        )
        == result
    )
    assert isinstance(result, SentEvent)
    assert result.event_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/events:send"):
        assert request.headers["Authorization"] == "Bearer token"


def test_send_to_channel() -> None:
    server = offline.Server(SENT_EVENT_JSON)
    result = server.client.conversation.events.send_to_channel(
        app_id="app-id", channel="WHATSAPP", identity="identity", event={"composing_event": {}}
    )
    assert (
        offline.awaited(
            server.async_client.conversation.events.send_to_channel(
                app_id="app-id", channel="WHATSAPP", identity="identity", event={"composing_event": {}}
            )
        )
        == result
    )
    assert isinstance(result, SentEvent)
    assert result.event_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/events:send"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list() -> None:
    server = offline.Server(
        {
            "events": [
                {
                    "id": "text",
                    "direction": "UNDEFINED_DIRECTION",
                    "app_event": {"composing_event": {}},
                    "contact_event": {"composing_event": {}},
                    "contact_message_event": {
                        "reaction_event": {
                            "emoji": "text",
                            "action": "REACTION_ACTION_UNKNOWN",
                            "message_id": "text",
                            "reaction_category": "text",
                        }
                    },
                    "channel_identity": {"channel": "WHATSAPP", "identity": "text", "app_id": "text"},
                    "contact_id": "text",
                    "conversation_id": "text",
                    "accept_time": "2026-01-31T12:00:00Z",
                    "processing_mode": "CONVERSATION",
                }
            ],
            "next_page_token": "text",
        }
    )
    result = server.client.conversation.events.list()
    other = offline.awaited(server.async_client.conversation.events.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, ConversationEvent)
    assert item.id == "text"
    assert item.direction == "UNDEFINED_DIRECTION"
    assert isinstance(item.contact_message_event, ReactionEvent)
    assert item.contact_message_event.emoji == "text"
    assert item.contact_message_event.action == "REACTION_ACTION_UNKNOWN"
    assert item.contact_message_event.message_id == "text"
    assert item.contact_message_event.reaction_category == "text"
    assert isinstance(item.channel_identity, ChannelIdentity)
    assert item.channel_identity.channel == "WHATSAPP"
    assert item.channel_identity.identity == "text"
    assert item.channel_identity.app_id == "text"
    assert item.contact_id == "text"
    assert item.conversation_id == "text"
    assert item.processing_mode == "CONVERSATION"
    for request in server.called("GET", "/v1/projects/project-id/events"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(CONVERSATION_EVENT_JSON)
    result = server.client.conversation.events.read("id")
    assert offline.awaited(server.async_client.conversation.events.read("id")) == result
    assert isinstance(result, ConversationEvent)
    assert result.id == "text"
    assert result.direction == "UNDEFINED_DIRECTION"
    assert isinstance(result.contact_message_event, ReactionEvent)
    assert result.contact_message_event.emoji == "text"
    assert result.contact_message_event.action == "REACTION_ACTION_UNKNOWN"
    assert result.contact_message_event.message_id == "text"
    assert result.contact_message_event.reaction_category == "text"
    assert isinstance(result.channel_identity, ChannelIdentity)
    assert result.channel_identity.channel == "WHATSAPP"
    assert result.channel_identity.identity == "text"
    assert result.channel_identity.app_id == "text"
    assert result.contact_id == "text"
    assert result.conversation_id == "text"
    assert result.processing_mode == "CONVERSATION"
    for request in server.called("GET", "/v1/projects/project-id/events/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.events.delete("id")
    offline.awaited(server.async_client.conversation.events.delete("id"))
    for request in server.called("DELETE", "/v1/projects/project-id/events/id"):
        assert request.headers["Authorization"] == "Bearer token"
