"""The calls of `client.fax`."""

from __future__ import annotations

import asyncio
import httpx
import json
from sinch_live_sdk import AsyncPage, AsyncSinch, Fax, Sinch

"""The calls of `client.fax`, each against a transport that answers without a network."""

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
    request = server.called("POST", "/v3/projects/project-id/faxes")
    assert request.headers["Authorization"] == "Bearer token"
    assert json.loads(request.content) == {"to": "to", "contentUrl": ["content-url"]}
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"


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
    request = server.called("POST", "/v3/projects/project-id/faxes")
    assert request.headers["Authorization"] == "Bearer token"
    assert json.loads(request.content) == {"to": "to", "contentUrl": ["content-url"]}
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"


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
    request = server.called("POST", "/v3/projects/project-id/faxes")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"


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
    request = server.called("POST", "/v3/projects/project-id/faxes")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"


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
    request = server.called("POST", "/v3/projects/project-id/faxes")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Fax)
    assert item.id == "text"
    assert item.direction == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.status == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    assert item.price_per_page == "text"
    assert item.currency_code == "text"
    assert item.amount == "text"
    assert item.header_time_zone == "text"
    assert item.image_conversion_method == "text"
    assert item.callback_url_content_type == "text"
    assert item.error_type == "text"
    assert item.error_message == "text"


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
    request = server.called("POST", "/v3/projects/project-id/faxes")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Fax)
    assert item.id == "text"
    assert item.direction == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.status == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    assert item.price_per_page == "text"
    assert item.currency_code == "text"
    assert item.amount == "text"
    assert item.header_time_zone == "text"
    assert item.image_conversion_method == "text"
    assert item.callback_url_content_type == "text"
    assert item.error_type == "text"
    assert item.error_message == "text"


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
    request = server.called("GET", "/v3/projects/project-id/faxes")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Fax)
    assert item.id == "text"
    assert item.direction == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.status == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    assert item.price_per_page == "text"
    assert item.currency_code == "text"
    assert item.amount == "text"
    assert item.header_time_zone == "text"
    assert item.image_conversion_method == "text"
    assert item.callback_url_content_type == "text"
    assert item.error_type == "text"
    assert item.error_message == "text"


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
    request = server.called("GET", "/v3/projects/project-id/faxes")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Fax)
    assert item.id == "text"
    assert item.direction == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.status == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    assert item.price_per_page == "text"
    assert item.currency_code == "text"
    assert item.amount == "text"
    assert item.header_time_zone == "text"
    assert item.image_conversion_method == "text"
    assert item.callback_url_content_type == "text"
    assert item.error_type == "text"
    assert item.error_message == "text"


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
    request = server.called("GET", "/v3/projects/project-id/faxes/id")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"


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
    request = server.called("GET", "/v3/projects/project-id/faxes/id")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"
