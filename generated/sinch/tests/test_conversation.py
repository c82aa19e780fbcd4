"""The calls of `client.conversation`."""

from __future__ import annotations

import asyncio
import httpx
import json
from sinch_sdk import AsyncPage, AsyncSinch, Conversation, Sinch

"""The calls of `client.conversation`, each against a transport that answers without a network."""

BASE_URL = "http://127.0.0.1:9"


class Server:
    """Answers every request alike, and keeps them."""

    def __init__(self, reply: object) -> None:
        self.reply = reply
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host != "127.0.0.1":
            return httpx.Response(200, json={"access_token": "token", "expires_in": 3600})
        self.requests.append(request)
        return httpx.Response(200, json=self.reply)

    def called(self, method: str, path: str) -> httpx.Request:
        """The one request, which was for this."""
        assert len(self.requests) == 1
        request = self.requests[0]
        assert (request.method, request.url.raw_path.decode().partition("?")[0]) == (method, path)
        return request

    def client(self) -> Sinch:
        """A client of this server."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Sinch(
            username="username",
            password="password",
            region="region",
            project_id="project-id",
            base_url=BASE_URL,
            http_client=http,
        )

    def async_client(self) -> AsyncSinch:
        """An async client of this server."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncSinch(
            username="username",
            password="password",
            region="region",
            project_id="project-id",
            base_url=BASE_URL,
            http_client=http,
        )


def test_read() -> None:
    server = Server(
        {
            "id": "text",
            "project_id": "text",
            "app_id": "text",
            "contact_id": "text",
            "direction": "text",
            "message": {"text_message": {"text": "text"}},
        }
    )
    client = server.client()
    result = client.conversation.read("id")
    request = server.called("GET", "/v1/projects/project-id/messages/id")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.project_id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.direction == "text"
    assert result.text == "text"


def test_read_async() -> None:
    server = Server(
        {
            "id": "text",
            "project_id": "text",
            "app_id": "text",
            "contact_id": "text",
            "direction": "text",
            "message": {"text_message": {"text": "text"}},
        }
    )
    client = server.async_client()

    async def call() -> Conversation:
        return await client.conversation.read("id")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/messages/id")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.project_id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.direction == "text"
    assert result.text == "text"


def test_list() -> None:
    server = Server(
        [
            {
                "id": "text",
                "project_id": "text",
                "app_id": "text",
                "contact_id": "text",
                "direction": "text",
                "message": {"text_message": {"text": "text"}},
            }
        ]
    )
    client = server.client()
    result = client.conversation.list()
    request = server.called("GET", "/v1/projects/project-id/messages")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Conversation)
    assert item.id == "text"
    assert item.project_id == "text"
    assert item.app_id == "text"
    assert item.contact_id == "text"
    assert item.direction == "text"
    assert item.text == "text"


def test_list_async() -> None:
    server = Server(
        [
            {
                "id": "text",
                "project_id": "text",
                "app_id": "text",
                "contact_id": "text",
                "direction": "text",
                "message": {"text_message": {"text": "text"}},
            }
        ]
    )
    client = server.async_client()

    async def call() -> AsyncPage[Conversation]:
        return await client.conversation.list()

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/messages")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Conversation)
    assert item.id == "text"
    assert item.project_id == "text"
    assert item.app_id == "text"
    assert item.contact_id == "text"
    assert item.direction == "text"
    assert item.text == "text"


def test_send() -> None:
    server = Server(
        {
            "id": "text",
            "project_id": "text",
            "app_id": "text",
            "contact_id": "text",
            "direction": "text",
            "message": {"text_message": {"text": "text"}},
        }
    )
    client = server.client()
    result = client.conversation.send(app_id="app-id", contact_id="contact-id", text="text", channel="channel")
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert json.loads(request.content) == {
        "app_id": "app-id",
        "recipient": {"contact_id": "contact-id"},
        "message": {"text_message": {"text": "text"}},
        "channel_priority_order": ["channel"],
    }
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.project_id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.direction == "text"
    assert result.text == "text"


def test_send_async() -> None:
    server = Server(
        {
            "id": "text",
            "project_id": "text",
            "app_id": "text",
            "contact_id": "text",
            "direction": "text",
            "message": {"text_message": {"text": "text"}},
        }
    )
    client = server.async_client()

    async def call() -> Conversation:
        return await client.conversation.send(app_id="app-id", contact_id="contact-id", text="text", channel="channel")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert json.loads(request.content) == {
        "app_id": "app-id",
        "recipient": {"contact_id": "contact-id"},
        "message": {"text_message": {"text": "text"}},
        "channel_priority_order": ["channel"],
    }
    assert isinstance(result, Conversation)
    assert result.id == "text"
    assert result.project_id == "text"
    assert result.app_id == "text"
    assert result.contact_id == "text"
    assert result.direction == "text"
    assert result.text == "text"
