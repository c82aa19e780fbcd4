"""The calls of `client.conversation`."""

from __future__ import annotations

import json

from sinch_sdk import Conversation

from . import offline

CONVERSATION_JSON = {
    "id": "text",
    "project_id": "text",
    "app_id": "text",
    "contact_id": "text",
    "direction": "text",
    "message": {"text_message": {"text": "text"}},
}


def test_read() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.read("id")
    assert offline.awaited(server.async_client.conversation.read("id")) == result
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.project_id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.direction == "text"
    assert result.text == "text"
    for request in server.called("GET", "/v1/projects/project-id/messages/id"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_list() -> None:
    server = offline.Server([CONVERSATION_JSON])
    result = server.client.conversation.list()
    assert offline.awaited(server.async_client.conversation.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Conversation)
    assert item.id == "text"
    assert item.project_id == "text"
    assert item.app_id == "text"
    assert item.contact_id == "text"
    assert item.direction == "text"
    assert item.text == "text"
    for request in server.called("GET", "/v1/projects/project-id/messages"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_send() -> None:
    server = offline.Server(CONVERSATION_JSON)
    result = server.client.conversation.send(app_id="app-id", contact_id="contact-id", text="text", channel="channel")
    assert (
        offline.awaited(
            server.async_client.conversation.send(
                app_id="app-id", contact_id="contact-id", text="text", channel="channel"
            )
        )
        == result
    )
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.project_id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.direction == "text"
    assert result.text == "text"
    for request in server.called("POST", "/v1/projects/project-id/messages:send"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "recipient": {"contact_id": "contact-id"},
            "message": {"text_message": {"text": "text"}},
            "channel_priority_order": ["channel"],
        }
