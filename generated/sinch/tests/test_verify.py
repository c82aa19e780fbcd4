"""The calls of `client.verify`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_sdk import AsyncSinch, Sinch, Verify

"""The calls of `client.verify`, each against a transport that answers without a network."""

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
    assert (server.method, server.path) == ("POST", "/v1/verifications")
    assert isinstance(result, Verify)


def test_create_async() -> None:
    server = Server({"id": "text", "number": "text", "status": "text", "method": "text"})
    client = server.async_client()

    async def call() -> Verify:
        return await client.verify.create(number="number")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/v1/verifications")
    assert isinstance(result, Verify)


def test_read() -> None:
    server = Server({"id": "text", "number": "text", "status": "text", "method": "text"})
    client = server.client()
    result = client.verify.read("id")
    assert (server.method, server.path) == ("GET", "/v1/verifications/id")
    assert isinstance(result, Verify)


def test_read_async() -> None:
    server = Server({"id": "text", "number": "text", "status": "text", "method": "text"})
    client = server.async_client()

    async def call() -> Verify:
        return await client.verify.read("id")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("GET", "/v1/verifications/id")
    assert isinstance(result, Verify)
