"""The calls of `client.sms`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_sdk import AsyncPage, AsyncSinch, Sinch, Sms

"""The calls of `client.sms`, each against a transport that answers without a network."""

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


def test_list() -> None:
    server = Server(
        [
            {
                "id": "text",
                "body": "text",
                "to": {"number": "text"},
                "from": {"number": "text"},
                "status": {"code": "text"},
            }
        ]
    )
    client = server.client()
    result = client.sms.list()
    assert (server.method, server.path) == ("GET", "/v1/sms")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Sms)


def test_list_async() -> None:
    server = Server(
        [
            {
                "id": "text",
                "body": "text",
                "to": {"number": "text"},
                "from": {"number": "text"},
                "status": {"code": "text"},
            }
        ]
    )
    client = server.async_client()

    async def call() -> AsyncPage[Sms]:
        return await client.sms.list()

    result = asyncio.run(call())
    assert (server.method, server.path) == ("GET", "/v1/sms")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Sms)


def test_read() -> None:
    server = Server(
        {"id": "text", "body": "text", "to": {"number": "text"}, "from": {"number": "text"}, "status": {"code": "text"}}
    )
    client = server.client()
    result = client.sms.read("id")
    assert (server.method, server.path) == ("GET", "/v1/sms/id")
    assert isinstance(result, Sms)


def test_read_async() -> None:
    server = Server(
        {"id": "text", "body": "text", "to": {"number": "text"}, "from": {"number": "text"}, "status": {"code": "text"}}
    )
    client = server.async_client()

    async def call() -> Sms:
        return await client.sms.read("id")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("GET", "/v1/sms/id")
    assert isinstance(result, Sms)


def test_create() -> None:
    server = Server(
        {"id": "text", "body": "text", "to": {"number": "text"}, "from": {"number": "text"}, "status": {"code": "text"}}
    )
    client = server.client()
    result = client.sms.create(to="to", body="body", from_="from")
    assert (server.method, server.path) == ("POST", "/v1/sms")
    assert isinstance(result, Sms)


def test_create_async() -> None:
    server = Server(
        {"id": "text", "body": "text", "to": {"number": "text"}, "from": {"number": "text"}, "status": {"code": "text"}}
    )
    client = server.async_client()

    async def call() -> Sms:
        return await client.sms.create(to="to", body="body", from_="from")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/v1/sms")
    assert isinstance(result, Sms)
