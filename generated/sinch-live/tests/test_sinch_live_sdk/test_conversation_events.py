"""The calls of `client.conversation.events`."""

from __future__ import annotations

import json

from sinch_live_sdk import ChannelIdentity, ConversationEvent, ReactionEvent, SentEvent

from . import offline

SENT_EVENT_JSON = {"event_id": "event_3bae", "accepted_time": "2026-01-31T12:00:00Z"}
CONVERSATION_EVENT_JSON: dict[str, object] = {
    "id": "event_3bae",
    "direction": "UNDEFINED_DIRECTION",
    "app_event": {"composing_event": {}},
    "contact_event": {"composing_event": {}},
    "contact_message_event": {
        "reaction_event": {
            "emoji": "\U0001f44d",
            "action": "REACTION_ACTION_UNKNOWN",
            "message_id": "message_b6bd",
            "reaction_category": "lamps",
        }
    },
    "channel_identity": {"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"},
    "contact_id": "contact_4c62",
    "conversation_id": "conversation_8a8e",
    "accept_time": "2026-01-31T12:00:00Z",
    "processing_mode": "CONVERSATION",
}
LIST_REPLY: dict[str, object] = {
    "events": [
        {
            "id": "event_3bae",
            "direction": "UNDEFINED_DIRECTION",
            "app_event": {"composing_event": {}},
            "contact_event": {"composing_event": {}},
            "contact_message_event": {
                "reaction_event": {
                    "emoji": "\U0001f44d",
                    "action": "REACTION_ACTION_UNKNOWN",
                    "message_id": "message_b6bd",
                    "reaction_category": "lamps",
                }
            },
            "channel_identity": {"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"},
            "contact_id": "contact_4c62",
            "conversation_id": "conversation_8a8e",
            "accept_time": "2026-01-31T12:00:00Z",
            "processing_mode": "CONVERSATION",
        }
    ],
    "next_page_token": "c2Vjb25k",
}


def check_sent_event(record: object) -> None:
    assert isinstance(record, SentEvent)
    assert record.event_id == "event_3bae"


def check_conversation_event(record: object) -> None:
    assert isinstance(record, ConversationEvent)
    assert record.id == "event_3bae"
    assert record.direction == "UNDEFINED_DIRECTION"
    assert isinstance(record.contact_message_event, ReactionEvent)
    assert record.contact_message_event.emoji == "\U0001f44d"
    assert record.contact_message_event.action == "REACTION_ACTION_UNKNOWN"
    assert record.contact_message_event.message_id == "message_b6bd"
    assert record.contact_message_event.reaction_category == "lamps"
    assert isinstance(record.channel_identity, ChannelIdentity)
    assert record.channel_identity.channel == "WHATSAPP"
    assert record.channel_identity.identity == "+12025550123"
    assert record.channel_identity.app_id == "app_c96e"
    assert record.contact_id == "contact_4c62"
    assert record.conversation_id == "conversation_8a8e"
    assert record.processing_mode == "CONVERSATION"


def test_send() -> None:
    server = offline.Server(SENT_EVENT_JSON)
    result = server.client.conversation.events.send(
        app_id="app_c96e", contact_id="contact_4c62", event={"composing_event": {}}
    )
    assert (
        offline.awaited(
            server.async_client.conversation.events.send(
                app_id="app_c96e", contact_id="contact_4c62", event={"composing_event": {}}
            )
        )
        == result
    )
    check_sent_event(result)
    for request in server.called("POST", "/v1/projects/project-id/events:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {"contact_id": "contact_4c62"},
            "event": {"composing_event": {}},
        }


def test_send_to_channel() -> None:
    server = offline.Server(SENT_EVENT_JSON)
    result = server.client.conversation.events.send_to_channel(
        app_id="app_c96e", channel="WHATSAPP", identity="+12025550123", event={"composing_event": {}}
    )
    assert (
        offline.awaited(
            server.async_client.conversation.events.send_to_channel(
                app_id="app_c96e", channel="WHATSAPP", identity="+12025550123", event={"composing_event": {}}
            )
        )
        == result
    )
    check_sent_event(result)
    for request in server.called("POST", "/v1/projects/project-id/events:send"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {
                "identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]}
            },
            "event": {"composing_event": {}},
        }


def test_list() -> None:
    server = offline.Server(LIST_REPLY)
    result = server.client.conversation.events.list()
    other = offline.awaited(server.async_client.conversation.events.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    check_conversation_event(item)
    for request in server.called("GET", "/v1/projects/project-id/events"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(CONVERSATION_EVENT_JSON)
    result = server.client.conversation.events.read("event_3bae")
    assert offline.awaited(server.async_client.conversation.events.read("event_3bae")) == result
    check_conversation_event(result)
    for request in server.called("GET", "/v1/projects/project-id/events/event_3bae"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.events.delete("event_3bae")
    offline.awaited(server.async_client.conversation.events.delete("event_3bae"))
    for request in server.called("DELETE", "/v1/projects/project-id/events/event_3bae"):
        assert request.headers["Authorization"] == "Bearer token"
