"""The calls of `client.conversation`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_live_sdk import AsyncPage, AsyncSinch, Message, SentMessage, Sinch

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
            key_id="key-id",
            key_secret="key-secret",
            token_url="https://token-url.example",
            project_auth="oauth2",
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            conversation_region="us",
            service_plan_id="service-plan-id",
            project_id="project-id",
            sms_region="us",
            voice_region="global",
            base_url=BASE_URL,
            http_client=http,
        )

    def async_client(self) -> AsyncSinch:
        """An async client of this server."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncSinch(
            key_id="key-id",
            key_secret="key-secret",
            token_url="https://token-url.example",
            project_auth="oauth2",
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            conversation_region="us",
            service_plan_id="service-plan-id",
            project_id="project-id",
            sms_region="us",
            voice_region="global",
            base_url=BASE_URL,
            http_client=http,
        )


def test_read() -> None:
    server = Server(
        {
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
    )
    client = server.client()
    result = client.conversation.read("id")
    request = server.called("GET", "/v1/projects/project-id/messages/id")
    assert request.headers["Authorization"] == "Bearer token"
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


def test_read_async() -> None:
    server = Server(
        {
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
    )
    client = server.async_client()

    async def call() -> Message:
        return await client.conversation.read("id")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/messages/id")
    assert request.headers["Authorization"] == "Bearer token"
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


def test_list() -> None:
    server = Server(
        {
            "messages": [
                {
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
            ]
        }
    )
    client = server.client()
    result = client.conversation.list()
    request = server.called("GET", "/v1/projects/project-id/messages")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
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


def test_list_async() -> None:
    server = Server(
        {
            "messages": [
                {
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
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[Message]:
        return await client.conversation.list()

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/messages")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
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


def test_send() -> None:
    server = Server({"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"})
    client = server.client()
    result = client.conversation.send(app_id="app-id", contact_id="contact-id", text="text")
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"


def test_send_async() -> None:
    server = Server({"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"})
    client = server.async_client()

    async def call() -> SentMessage:
        return await client.conversation.send(app_id="app-id", contact_id="contact-id", text="text")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"


def test_send_to_channel() -> None:
    server = Server({"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"})
    client = server.client()
    result = client.conversation.send_to_channel(app_id="app-id", channel="channel", identity="identity", text="text")
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"


def test_send_to_channel_async() -> None:
    server = Server({"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"})
    client = server.async_client()

    async def call() -> SentMessage:
        return await client.conversation.send_to_channel(
            app_id="app-id", channel="channel", identity="identity", text="text"
        )

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"


def test_send_message() -> None:
    server = Server({"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"})
    client = server.client()
    result = client.conversation.send_message(app_id="app-id", contact_id="contact-id", message={"key": "value"})
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"


def test_send_message_async() -> None:
    server = Server({"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"})
    client = server.async_client()

    async def call() -> SentMessage:
        return await client.conversation.send_message(
            app_id="app-id", contact_id="contact-id", message={"key": "value"}
        )

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"


def test_send_message_to_channel() -> None:
    server = Server({"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"})
    client = server.client()
    result = client.conversation.send_message_to_channel(
        app_id="app-id", channel="channel", identity="identity", message={"key": "value"}
    )
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"


def test_send_message_to_channel_async() -> None:
    server = Server({"message_id": "text", "accepted_time": "2026-01-31T12:00:00Z"})
    client = server.async_client()

    async def call() -> SentMessage:
        return await client.conversation.send_message_to_channel(
            app_id="app-id", channel="channel", identity="identity", message={"key": "value"}
        )

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/messages:send")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, SentMessage)
    assert result.message_id == "text"


def test_delete() -> None:
    server = Server(
        {
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
    )
    client = server.client()
    client.conversation.delete("id")
    request = server.called("DELETE", "/v1/projects/project-id/messages/id")
    assert request.headers["Authorization"] == "Bearer token"


def test_delete_async() -> None:
    server = Server(
        {
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
    )
    client = server.async_client()

    async def call() -> None:
        return await client.conversation.delete("id")

    asyncio.run(call())
    request = server.called("DELETE", "/v1/projects/project-id/messages/id")
    assert request.headers["Authorization"] == "Bearer token"
