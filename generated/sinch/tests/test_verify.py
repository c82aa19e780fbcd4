"""The calls of `client.verify`."""

from __future__ import annotations

import asyncio
import httpx
import json
from sinch_sdk import AsyncSinch, Sinch, Verify

"""The calls of `client.verify`, each against a transport that answers without a network."""

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


def test_create() -> None:
    server = Server({"id": "text", "number": "text", "status": "text", "method": "text"})
    client = server.client()
    result = client.verify.create(number="number")
    request = server.called("POST", "/v1/verifications")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert json.loads(request.content) == {"identity": {"type": "number", "endpoint": "number"}, "method": "sms"}
    assert isinstance(result, Verify)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"


def test_create_async() -> None:
    server = Server({"id": "text", "number": "text", "status": "text", "method": "text"})
    client = server.async_client()

    async def call() -> Verify:
        return await client.verify.create(number="number")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/verifications")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert json.loads(request.content) == {"identity": {"type": "number", "endpoint": "number"}, "method": "sms"}
    assert isinstance(result, Verify)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"


def test_read() -> None:
    server = Server({"id": "text", "number": "text", "status": "text", "method": "text"})
    client = server.client()
    result = client.verify.read("id")
    request = server.called("GET", "/v1/verifications/id")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert isinstance(result, Verify)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"


def test_read_async() -> None:
    server = Server({"id": "text", "number": "text", "status": "text", "method": "text"})
    client = server.async_client()

    async def call() -> Verify:
        return await client.verify.read("id")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/verifications/id")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert isinstance(result, Verify)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
