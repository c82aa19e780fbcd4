"""The calls of `client.fax`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_live_sdk import AsyncPage, AsyncSinch, Fax, Sinch

"""The calls of `client.fax`, each against a transport that answers without a network."""

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


def test_send() -> None:
    server = Server(
        {
            "id": "text",
            "direction": "text",
            "from": "text",
            "to": "text",
            "status": "text",
            "numberOfPages": 1,
            "contentUrl": ["text"],
            "hasFile": True,
            "projectId": "text",
            "serviceId": "text",
            "pricePerPage": "text",
            "price": {"currencyCode": "text", "amount": "text"},
            "headerTimeZone": "text",
            "headerPageNumbers": True,
            "imageConversionMethod": "text",
            "maxRetries": 1,
            "retryDelaySeconds": 1,
            "callbackUrlContentType": "text",
            "createTime": "2026-01-31T12:00:00Z",
            "completedTime": "2026-01-31T12:00:00Z",
            "errorType": "text",
            "errorCode": 1,
            "errorMessage": "text",
        }
    )
    client = server.client()
    result = client.fax.send(to="to", content_url="content-url")
    assert (server.method, server.path) == ("POST", "/v3/projects/project-id/faxes")
    assert isinstance(result, Fax)


def test_send_async() -> None:
    server = Server(
        {
            "id": "text",
            "direction": "text",
            "from": "text",
            "to": "text",
            "status": "text",
            "numberOfPages": 1,
            "contentUrl": ["text"],
            "hasFile": True,
            "projectId": "text",
            "serviceId": "text",
            "pricePerPage": "text",
            "price": {"currencyCode": "text", "amount": "text"},
            "headerTimeZone": "text",
            "headerPageNumbers": True,
            "imageConversionMethod": "text",
            "maxRetries": 1,
            "retryDelaySeconds": 1,
            "callbackUrlContentType": "text",
            "createTime": "2026-01-31T12:00:00Z",
            "completedTime": "2026-01-31T12:00:00Z",
            "errorType": "text",
            "errorCode": 1,
            "errorMessage": "text",
        }
    )
    client = server.async_client()

    async def call() -> Fax:
        return await client.fax.send(to="to", content_url="content-url")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/v3/projects/project-id/faxes")
    assert isinstance(result, Fax)


def test_send_file() -> None:
    server = Server(
        {
            "id": "text",
            "direction": "text",
            "from": "text",
            "to": "text",
            "status": "text",
            "numberOfPages": 1,
            "contentUrl": ["text"],
            "hasFile": True,
            "projectId": "text",
            "serviceId": "text",
            "pricePerPage": "text",
            "price": {"currencyCode": "text", "amount": "text"},
            "headerTimeZone": "text",
            "headerPageNumbers": True,
            "imageConversionMethod": "text",
            "maxRetries": 1,
            "retryDelaySeconds": 1,
            "callbackUrlContentType": "text",
            "createTime": "2026-01-31T12:00:00Z",
            "completedTime": "2026-01-31T12:00:00Z",
            "errorType": "text",
            "errorCode": 1,
            "errorMessage": "text",
        }
    )
    client = server.client()
    result = client.fax.send_file(to="to", file=("file.txt", b"content", "text/plain"))
    assert (server.method, server.path) == ("POST", "/v3/projects/project-id/faxes")
    assert isinstance(result, Fax)


def test_send_file_async() -> None:
    server = Server(
        {
            "id": "text",
            "direction": "text",
            "from": "text",
            "to": "text",
            "status": "text",
            "numberOfPages": 1,
            "contentUrl": ["text"],
            "hasFile": True,
            "projectId": "text",
            "serviceId": "text",
            "pricePerPage": "text",
            "price": {"currencyCode": "text", "amount": "text"},
            "headerTimeZone": "text",
            "headerPageNumbers": True,
            "imageConversionMethod": "text",
            "maxRetries": 1,
            "retryDelaySeconds": 1,
            "callbackUrlContentType": "text",
            "createTime": "2026-01-31T12:00:00Z",
            "completedTime": "2026-01-31T12:00:00Z",
            "errorType": "text",
            "errorCode": 1,
            "errorMessage": "text",
        }
    )
    client = server.async_client()

    async def call() -> Fax:
        return await client.fax.send_file(to="to", file=("file.txt", b"content", "text/plain"))

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/v3/projects/project-id/faxes")
    assert isinstance(result, Fax)


def test_send_to_many() -> None:
    server = Server(
        {
            "faxes": [
                {
                    "id": "text",
                    "direction": "text",
                    "from": "text",
                    "to": "text",
                    "status": "text",
                    "numberOfPages": 1,
                    "contentUrl": ["text"],
                    "hasFile": True,
                    "projectId": "text",
                    "serviceId": "text",
                    "pricePerPage": "text",
                    "price": {"currencyCode": "text", "amount": "text"},
                    "headerTimeZone": "text",
                    "headerPageNumbers": True,
                    "imageConversionMethod": "text",
                    "maxRetries": 1,
                    "retryDelaySeconds": 1,
                    "callbackUrlContentType": "text",
                    "createTime": "2026-01-31T12:00:00Z",
                    "completedTime": "2026-01-31T12:00:00Z",
                    "errorType": "text",
                    "errorCode": 1,
                    "errorMessage": "text",
                }
            ]
        }
    )
    client = server.client()
    result = client.fax.send_to_many(to=["to"], content_url=["content-url"])
    assert (server.method, server.path) == ("POST", "/v3/projects/project-id/faxes")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Fax)


def test_send_to_many_async() -> None:
    server = Server(
        {
            "faxes": [
                {
                    "id": "text",
                    "direction": "text",
                    "from": "text",
                    "to": "text",
                    "status": "text",
                    "numberOfPages": 1,
                    "contentUrl": ["text"],
                    "hasFile": True,
                    "projectId": "text",
                    "serviceId": "text",
                    "pricePerPage": "text",
                    "price": {"currencyCode": "text", "amount": "text"},
                    "headerTimeZone": "text",
                    "headerPageNumbers": True,
                    "imageConversionMethod": "text",
                    "maxRetries": 1,
                    "retryDelaySeconds": 1,
                    "callbackUrlContentType": "text",
                    "createTime": "2026-01-31T12:00:00Z",
                    "completedTime": "2026-01-31T12:00:00Z",
                    "errorType": "text",
                    "errorCode": 1,
                    "errorMessage": "text",
                }
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[Fax]:
        return await client.fax.send_to_many(to=["to"], content_url=["content-url"])

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/v3/projects/project-id/faxes")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Fax)


def test_list() -> None:
    server = Server(
        {
            "faxes": [
                {
                    "id": "text",
                    "direction": "text",
                    "from": "text",
                    "to": "text",
                    "status": "text",
                    "numberOfPages": 1,
                    "contentUrl": ["text"],
                    "hasFile": True,
                    "projectId": "text",
                    "serviceId": "text",
                    "pricePerPage": "text",
                    "price": {"currencyCode": "text", "amount": "text"},
                    "headerTimeZone": "text",
                    "headerPageNumbers": True,
                    "imageConversionMethod": "text",
                    "maxRetries": 1,
                    "retryDelaySeconds": 1,
                    "callbackUrlContentType": "text",
                    "createTime": "2026-01-31T12:00:00Z",
                    "completedTime": "2026-01-31T12:00:00Z",
                    "errorType": "text",
                    "errorCode": 1,
                    "errorMessage": "text",
                }
            ]
        }
    )
    client = server.client()
    result = client.fax.list()
    assert (server.method, server.path) == ("GET", "/v3/projects/project-id/faxes")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Fax)


def test_list_async() -> None:
    server = Server(
        {
            "faxes": [
                {
                    "id": "text",
                    "direction": "text",
                    "from": "text",
                    "to": "text",
                    "status": "text",
                    "numberOfPages": 1,
                    "contentUrl": ["text"],
                    "hasFile": True,
                    "projectId": "text",
                    "serviceId": "text",
                    "pricePerPage": "text",
                    "price": {"currencyCode": "text", "amount": "text"},
                    "headerTimeZone": "text",
                    "headerPageNumbers": True,
                    "imageConversionMethod": "text",
                    "maxRetries": 1,
                    "retryDelaySeconds": 1,
                    "callbackUrlContentType": "text",
                    "createTime": "2026-01-31T12:00:00Z",
                    "completedTime": "2026-01-31T12:00:00Z",
                    "errorType": "text",
                    "errorCode": 1,
                    "errorMessage": "text",
                }
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[Fax]:
        return await client.fax.list()

    result = asyncio.run(call())
    assert (server.method, server.path) == ("GET", "/v3/projects/project-id/faxes")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Fax)


def test_read() -> None:
    server = Server(
        {
            "id": "text",
            "direction": "text",
            "from": "text",
            "to": "text",
            "status": "text",
            "numberOfPages": 1,
            "contentUrl": ["text"],
            "hasFile": True,
            "projectId": "text",
            "serviceId": "text",
            "pricePerPage": "text",
            "price": {"currencyCode": "text", "amount": "text"},
            "headerTimeZone": "text",
            "headerPageNumbers": True,
            "imageConversionMethod": "text",
            "maxRetries": 1,
            "retryDelaySeconds": 1,
            "callbackUrlContentType": "text",
            "createTime": "2026-01-31T12:00:00Z",
            "completedTime": "2026-01-31T12:00:00Z",
            "errorType": "text",
            "errorCode": 1,
            "errorMessage": "text",
        }
    )
    client = server.client()
    result = client.fax.read("id")
    assert (server.method, server.path) == ("GET", "/v3/projects/project-id/faxes/id")
    assert isinstance(result, Fax)


def test_read_async() -> None:
    server = Server(
        {
            "id": "text",
            "direction": "text",
            "from": "text",
            "to": "text",
            "status": "text",
            "numberOfPages": 1,
            "contentUrl": ["text"],
            "hasFile": True,
            "projectId": "text",
            "serviceId": "text",
            "pricePerPage": "text",
            "price": {"currencyCode": "text", "amount": "text"},
            "headerTimeZone": "text",
            "headerPageNumbers": True,
            "imageConversionMethod": "text",
            "maxRetries": 1,
            "retryDelaySeconds": 1,
            "callbackUrlContentType": "text",
            "createTime": "2026-01-31T12:00:00Z",
            "completedTime": "2026-01-31T12:00:00Z",
            "errorType": "text",
            "errorCode": 1,
            "errorMessage": "text",
        }
    )
    client = server.async_client()

    async def call() -> Fax:
        return await client.fax.read("id")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("GET", "/v3/projects/project-id/faxes/id")
    assert isinstance(result, Fax)
