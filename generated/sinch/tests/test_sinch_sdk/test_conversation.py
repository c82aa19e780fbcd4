"""The calls of `client.conversation`."""

from __future__ import annotations

import json

from sinch_sdk import Conversation

from . import offline

CONVERSATION_JSON = {
    "id": "conversation_8a8e",
    "project_id": "project_2fb3",
    "app_id": "app_c96e",
    "contact_id": "contact_4c62",
    "direction": "direction",
    "message": {"text_message": {"text": "Hello"}},
}


def check_conversation(record: object) -> None:
    assert isinstance(record, Conversation)
    assert record.id == "conversation_8a8e"
    assert record.project_id == "project_2fb3"
    assert record.app_id == "app_c96e"
    assert record.contact_id == "contact_4c62"
    assert record.direction == "direction"
    assert record.text == "Hello"


def test_read() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.read("conversation_8a8e")
    assert offline.awaited(server.async_client.conversation.read("conversation_8a8e")) == result
    check_conversation(result)
    for request in server.called("GET", "/v1/projects/project-id/messages/conversation_8a8e"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_list() -> None:
    server = offline.Server([CONVERSATION_JSON])
    result = server.client.conversation.list()
    assert offline.awaited(server.async_client.conversation.list()).items == result.items
    (item,) = result.items
    check_conversation(item)
    for request in server.called("GET", "/v1/projects/project-id/messages"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_send() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.send(
        app_id="app_c96e", contact_id="contact_4c62", text="Hello", channel="channel"
    )
    assert (
        offline.awaited(
            server.async_client.conversation.send(
                app_id="app_c96e", contact_id="contact_4c62", text="Hello", channel="channel"
            )
        )
        == result
    )
    check_conversation(result)
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {"contact_id": "contact_4c62"},
            "message": {"text_message": {"text": "Hello"}},
            "channel_priority_order": ["channel"],
        }
