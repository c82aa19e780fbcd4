"""The calls of `client.sms`."""

from __future__ import annotations

import asyncio
import httpx
import json
from sinch_sdk import AsyncPage, AsyncSinch, Sinch, Sms

"""The calls of `client.sms`, each against a transport that answers without a network."""

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
    request = server.called("GET", "/v1/sms")
    assert request.url.params.multi_items() == [("limit", "10")]
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Sms)
    assert item.id == "text"
    assert item.body == "text"
    assert item.to == "text"
    assert item.from_ == "text"
    assert item.status == "text"


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
    request = server.called("GET", "/v1/sms")
    assert request.url.params.multi_items() == [("limit", "10")]
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Sms)
    assert item.id == "text"
    assert item.body == "text"
    assert item.to == "text"
    assert item.from_ == "text"
    assert item.status == "text"


def test_read() -> None:
    server = Server(
        {"id": "text", "body": "text", "to": {"number": "text"}, "from": {"number": "text"}, "status": {"code": "text"}}
    )
    client = server.client()
    result = client.sms.read("id")
    request = server.called("GET", "/v1/sms/id")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to == "text"
    assert result.from_ == "text"
    assert result.status == "text"


def test_read_async() -> None:
    server = Server(
        {"id": "text", "body": "text", "to": {"number": "text"}, "from": {"number": "text"}, "status": {"code": "text"}}
    )
    client = server.async_client()

    async def call() -> Sms:
        return await client.sms.read("id")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/sms/id")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to == "text"
    assert result.from_ == "text"
    assert result.status == "text"


def test_create() -> None:
    server = Server(
        {"id": "text", "body": "text", "to": {"number": "text"}, "from": {"number": "text"}, "status": {"code": "text"}}
    )
    client = server.client()
    result = client.sms.create(to="to", body="body", from_="from")
    request = server.called("POST", "/v1/sms")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert json.loads(request.content) == {"to": [{"number": "to"}], "body": "body", "from": "from"}
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to == "text"
    assert result.from_ == "text"
    assert result.status == "text"


def test_create_async() -> None:
    server = Server(
        {"id": "text", "body": "text", "to": {"number": "text"}, "from": {"number": "text"}, "status": {"code": "text"}}
    )
    client = server.async_client()

    async def call() -> Sms:
        return await client.sms.create(to="to", body="body", from_="from")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/sms")
    assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
    assert json.loads(request.content) == {"to": [{"number": "to"}], "body": "body", "from": "from"}
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to == "text"
    assert result.from_ == "text"
    assert result.status == "text"
