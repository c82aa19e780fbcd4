"""The calls of `client.voice`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_live_sdk import AsyncSinch, Call, Sinch, StartedCall

"""The calls of `client.voice`, each against a transport that answers without a network."""

BASE_URL = "http://127.0.0.1:9"


class Server:
    """Answers every request alike, and keeps the last one."""

    def __init__(self, reply: object) -> None:
        self.reply = reply
        self.method = ""
        self.path = ""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host != "127.0.0.1":
            return httpx.Response(200, json={"access_token": "token", "expires_in": 3600})
        self.method = request.method
        self.path = request.url.raw_path.decode().partition("?")[0]
        return httpx.Response(200, json=self.reply)

    def client(self) -> Sinch:
        """A client of this server."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Sinch(
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            project_auth="oauth2",
            token_url="token-url",
            key_id="key-id",
            key_secret="key-secret",
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
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            project_auth="oauth2",
            token_url="token-url",
            key_id="key-id",
            key_secret="key-secret",
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
            "callId": "text",
            "status": "text",
            "from": {"endpoint": "text"},
            "to": {"endpoint": "text", "type": "text"},
            "domain": "text",
            "result": "text",
            "reason": "text",
            "duration": 1,
            "timestamp": "2026-01-31T12:00:00Z",
            "custom": "text",
            "userRate": {"currencyId": "text", "amount": 1.5},
            "debit": {"currencyId": "text", "amount": 1.5},
        }
    )
    client = server.client()
    result = client.voice.read("id")
    assert (server.method, server.path) == ("GET", "/calling/v1/calls/id/id")
    assert isinstance(result, Call)


def test_read_async() -> None:
    server = Server(
        {
            "callId": "text",
            "status": "text",
            "from": {"endpoint": "text"},
            "to": {"endpoint": "text", "type": "text"},
            "domain": "text",
            "result": "text",
            "reason": "text",
            "duration": 1,
            "timestamp": "2026-01-31T12:00:00Z",
            "custom": "text",
            "userRate": {"currencyId": "text", "amount": 1.5},
            "debit": {"currencyId": "text", "amount": 1.5},
        }
    )
    client = server.async_client()

    async def call() -> Call:
        return await client.voice.read("id")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("GET", "/calling/v1/calls/id/id")
    assert isinstance(result, Call)


def test_create() -> None:
    server = Server({"callId": "text"})
    client = server.client()
    result = client.voice.create(to="to")
    assert (server.method, server.path) == ("POST", "/calling/v1/callouts")
    assert isinstance(result, StartedCall)


def test_create_async() -> None:
    server = Server({"callId": "text"})
    client = server.async_client()

    async def call() -> StartedCall:
        return await client.voice.create(to="to")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/calling/v1/callouts")
    assert isinstance(result, StartedCall)


def test_create_conference() -> None:
    server = Server({"callId": "text"})
    client = server.client()
    result = client.voice.create_conference(to="to", conference_id="conference-id")
    assert (server.method, server.path) == ("POST", "/calling/v1/callouts")
    assert isinstance(result, StartedCall)


def test_create_conference_async() -> None:
    server = Server({"callId": "text"})
    client = server.async_client()

    async def call() -> StartedCall:
        return await client.voice.create_conference(to="to", conference_id="conference-id")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/calling/v1/callouts")
    assert isinstance(result, StartedCall)


def test_create_custom() -> None:
    server = Server({"callId": "text"})
    client = server.client()
    result = client.voice.create_custom(to="to")
    assert (server.method, server.path) == ("POST", "/calling/v1/callouts")
    assert isinstance(result, StartedCall)


def test_create_custom_async() -> None:
    server = Server({"callId": "text"})
    client = server.async_client()

    async def call() -> StartedCall:
        return await client.voice.create_custom(to="to")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/calling/v1/callouts")
    assert isinstance(result, StartedCall)


def test_update() -> None:
    server = Server(
        {
            "callId": "text",
            "status": "text",
            "from": {"endpoint": "text"},
            "to": {"endpoint": "text", "type": "text"},
            "domain": "text",
            "result": "text",
            "reason": "text",
            "duration": 1,
            "timestamp": "2026-01-31T12:00:00Z",
            "custom": "text",
            "userRate": {"currencyId": "text", "amount": 1.5},
            "debit": {"currencyId": "text", "amount": 1.5},
        }
    )
    client = server.client()
    client.voice.update("id", action={"key": "value"})
    assert (server.method, server.path) == ("PATCH", "/calling/v1/calls/id/id")


def test_update_async() -> None:
    server = Server(
        {
            "callId": "text",
            "status": "text",
            "from": {"endpoint": "text"},
            "to": {"endpoint": "text", "type": "text"},
            "domain": "text",
            "result": "text",
            "reason": "text",
            "duration": 1,
            "timestamp": "2026-01-31T12:00:00Z",
            "custom": "text",
            "userRate": {"currencyId": "text", "amount": 1.5},
            "debit": {"currencyId": "text", "amount": 1.5},
        }
    )
    client = server.async_client()

    async def call() -> None:
        return await client.voice.update("id", action={"key": "value"})

    asyncio.run(call())
    assert (server.method, server.path) == ("PATCH", "/calling/v1/calls/id/id")
