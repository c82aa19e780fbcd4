"""The calls of `client.voice`."""

from __future__ import annotations

import asyncio
import httpx
import json
from sinch_live_sdk import AsyncSinch, Call, Sinch, StartedCall

"""The calls of `client.voice`, each against a transport that answers without a network."""

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
    request = server.called("GET", "/calling/v1/calls/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert isinstance(result, Call)
    assert result.id == "text"
    assert result.status == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.to_type == "text"
    assert result.domain == "text"
    assert result.result == "text"
    assert result.reason == "text"
    assert result.custom == "text"
    assert result.rate_currency == "text"
    assert result.debit_currency == "text"


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
    request = server.called("GET", "/calling/v1/calls/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert isinstance(result, Call)
    assert result.id == "text"
    assert result.status == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.to_type == "text"
    assert result.domain == "text"
    assert result.result == "text"
    assert result.reason == "text"
    assert result.custom == "text"
    assert result.rate_currency == "text"
    assert result.debit_currency == "text"


def test_create() -> None:
    server = Server({"callId": "text"})
    client = server.client()
    result = client.voice.create(to="to")
    request = server.called("POST", "/calling/v1/callouts")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {
        "method": "ttsCallout",
        "ttsCallout": {"destination": {"type": "number", "endpoint": "to"}},
    }
    assert isinstance(result, StartedCall)
    assert result.id == "text"


def test_create_async() -> None:
    server = Server({"callId": "text"})
    client = server.async_client()

    async def call() -> StartedCall:
        return await client.voice.create(to="to")

    result = asyncio.run(call())
    request = server.called("POST", "/calling/v1/callouts")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {
        "method": "ttsCallout",
        "ttsCallout": {"destination": {"type": "number", "endpoint": "to"}},
    }
    assert isinstance(result, StartedCall)
    assert result.id == "text"


def test_create_conference() -> None:
    server = Server({"callId": "text"})
    client = server.client()
    result = client.voice.create_conference(to="to", conference_id="conference-id")
    request = server.called("POST", "/calling/v1/callouts")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {
        "method": "conferenceCallout",
        "conferenceCallout": {"destination": {"type": "number", "endpoint": "to"}, "conferenceId": "conference-id"},
    }
    assert isinstance(result, StartedCall)
    assert result.id == "text"


def test_create_conference_async() -> None:
    server = Server({"callId": "text"})
    client = server.async_client()

    async def call() -> StartedCall:
        return await client.voice.create_conference(to="to", conference_id="conference-id")

    result = asyncio.run(call())
    request = server.called("POST", "/calling/v1/callouts")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {
        "method": "conferenceCallout",
        "conferenceCallout": {"destination": {"type": "number", "endpoint": "to"}, "conferenceId": "conference-id"},
    }
    assert isinstance(result, StartedCall)
    assert result.id == "text"


def test_create_custom() -> None:
    server = Server({"callId": "text"})
    client = server.client()
    result = client.voice.create_custom(to="to")
    request = server.called("POST", "/calling/v1/callouts")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {
        "method": "customCallout",
        "customCallout": {"destination": {"type": "number", "endpoint": "to"}},
    }
    assert isinstance(result, StartedCall)
    assert result.id == "text"


def test_create_custom_async() -> None:
    server = Server({"callId": "text"})
    client = server.async_client()

    async def call() -> StartedCall:
        return await client.voice.create_custom(to="to")

    result = asyncio.run(call())
    request = server.called("POST", "/calling/v1/callouts")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {
        "method": "customCallout",
        "customCallout": {"destination": {"type": "number", "endpoint": "to"}},
    }
    assert isinstance(result, StartedCall)
    assert result.id == "text"


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
    request = server.called("PATCH", "/calling/v1/calls/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="


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
    request = server.called("PATCH", "/calling/v1/calls/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
