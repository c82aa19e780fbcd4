"""The calls of `client.sms`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_live_sdk import (
    AsyncPage,
    AsyncSinch,
    InboundSms,
    MediaSms,
    Sinch,
    Sms,
    SmsBatchReport,
    SmsDryRun,
    SmsRecipientReport,
)

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


def test_list() -> None:
    server = Server(
        {
            "batches": [
                {
                    "id": "text",
                    "body": "text",
                    "to": ["text"],
                    "from": "text",
                    "type": "text",
                    "canceled": True,
                    "delivery_report": "text",
                    "created_at": "2026-01-31T12:00:00Z",
                    "modified_at": "2026-01-31T12:00:00Z",
                    "send_at": "2026-01-31T12:00:00Z",
                    "expire_at": "2026-01-31T12:00:00Z",
                    "callback_url": "text",
                    "client_reference": "text",
                    "feedback_enabled": True,
                    "flash_message": True,
                    "udh": "text",
                }
            ]
        }
    )
    client = server.client()
    result = client.sms.list()
    request = server.called("GET", "/xms/v1/service-plan-id/batches")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Sms)
    assert item.id == "text"
    assert item.body == "text"
    assert item.from_ == "text"
    assert item.type == "text"
    assert item.delivery_report == "text"
    assert item.callback_url == "text"
    assert item.client_reference == "text"
    assert item.udh == "text"


def test_list_async() -> None:
    server = Server(
        {
            "batches": [
                {
                    "id": "text",
                    "body": "text",
                    "to": ["text"],
                    "from": "text",
                    "type": "text",
                    "canceled": True,
                    "delivery_report": "text",
                    "created_at": "2026-01-31T12:00:00Z",
                    "modified_at": "2026-01-31T12:00:00Z",
                    "send_at": "2026-01-31T12:00:00Z",
                    "expire_at": "2026-01-31T12:00:00Z",
                    "callback_url": "text",
                    "client_reference": "text",
                    "feedback_enabled": True,
                    "flash_message": True,
                    "udh": "text",
                }
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[Sms]:
        return await client.sms.list()

    result = asyncio.run(call())
    request = server.called("GET", "/xms/v1/service-plan-id/batches")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Sms)
    assert item.id == "text"
    assert item.body == "text"
    assert item.from_ == "text"
    assert item.type == "text"
    assert item.delivery_report == "text"
    assert item.callback_url == "text"
    assert item.client_reference == "text"
    assert item.udh == "text"


def test_read() -> None:
    server = Server(
        {
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "type": "text",
            "canceled": True,
            "delivery_report": "text",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "udh": "text",
        }
    )
    client = server.client()
    result = client.sms.read("id")
    request = server.called("GET", "/xms/v1/service-plan-id/batches/id")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"


def test_read_async() -> None:
    server = Server(
        {
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "type": "text",
            "canceled": True,
            "delivery_report": "text",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "udh": "text",
        }
    )
    client = server.async_client()

    async def call() -> Sms:
        return await client.sms.read("id")

    result = asyncio.run(call())
    request = server.called("GET", "/xms/v1/service-plan-id/batches/id")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"


def test_create() -> None:
    server = Server(
        {
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "type": "text",
            "canceled": True,
            "delivery_report": "text",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "udh": "text",
        }
    )
    client = server.client()
    result = client.sms.create(to=["to"], body="body")
    request = server.called("POST", "/xms/v1/service-plan-id/batches")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"


def test_create_async() -> None:
    server = Server(
        {
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "type": "text",
            "canceled": True,
            "delivery_report": "text",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "udh": "text",
        }
    )
    client = server.async_client()

    async def call() -> Sms:
        return await client.sms.create(to=["to"], body="body")

    result = asyncio.run(call())
    request = server.called("POST", "/xms/v1/service-plan-id/batches")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"


def test_create_binary() -> None:
    server = Server(
        {
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "type": "text",
            "canceled": True,
            "delivery_report": "text",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "udh": "text",
        }
    )
    client = server.client()
    result = client.sms.create_binary(to=["to"], body=b"content", udh="udh")
    request = server.called("POST", "/xms/v1/service-plan-id/batches")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"


def test_create_binary_async() -> None:
    server = Server(
        {
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "type": "text",
            "canceled": True,
            "delivery_report": "text",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "udh": "text",
        }
    )
    client = server.async_client()

    async def call() -> Sms:
        return await client.sms.create_binary(to=["to"], body=b"content", udh="udh")

    result = asyncio.run(call())
    request = server.called("POST", "/xms/v1/service-plan-id/batches")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"


def test_create_media() -> None:
    server = Server(
        {
            "id": "text",
            "to": ["text"],
            "from": "text",
            "body": {"url": "text", "message": "text", "subject": "text"},
            "canceled": True,
            "created_at": "2026-01-31T12:00:00Z",
        }
    )
    client = server.client()
    result = client.sms.create_media(to=["to"], url="url")
    request = server.called("POST", "/xms/v1/service-plan-id/batches")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, MediaSms)
    assert result.id == "text"
    assert result.from_ == "text"
    assert result.url == "text"
    assert result.message == "text"
    assert result.subject == "text"


def test_create_media_async() -> None:
    server = Server(
        {
            "id": "text",
            "to": ["text"],
            "from": "text",
            "body": {"url": "text", "message": "text", "subject": "text"},
            "canceled": True,
            "created_at": "2026-01-31T12:00:00Z",
        }
    )
    client = server.async_client()

    async def call() -> MediaSms:
        return await client.sms.create_media(to=["to"], url="url")

    result = asyncio.run(call())
    request = server.called("POST", "/xms/v1/service-plan-id/batches")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, MediaSms)
    assert result.id == "text"
    assert result.from_ == "text"
    assert result.url == "text"
    assert result.message == "text"
    assert result.subject == "text"


def test_dry_run() -> None:
    server = Server({"number_of_recipients": 1, "number_of_messages": 1, "per_recipient": [{"key": "value"}]})
    client = server.client()
    result = client.sms.dry_run(to=["to"], body="body")
    request = server.called("POST", "/xms/v1/service-plan-id/batches/dry_run")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, SmsDryRun)


def test_dry_run_async() -> None:
    server = Server({"number_of_recipients": 1, "number_of_messages": 1, "per_recipient": [{"key": "value"}]})
    client = server.async_client()

    async def call() -> SmsDryRun:
        return await client.sms.dry_run(to=["to"], body="body")

    result = asyncio.run(call())
    request = server.called("POST", "/xms/v1/service-plan-id/batches/dry_run")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, SmsDryRun)


def test_cancel() -> None:
    server = Server(
        {
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "type": "text",
            "canceled": True,
            "delivery_report": "text",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "udh": "text",
        }
    )
    client = server.client()
    result = client.sms.cancel("id")
    request = server.called("DELETE", "/xms/v1/service-plan-id/batches/id")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"


def test_cancel_async() -> None:
    server = Server(
        {
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "type": "text",
            "canceled": True,
            "delivery_report": "text",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "udh": "text",
        }
    )
    client = server.async_client()

    async def call() -> Sms:
        return await client.sms.cancel("id")

    result = asyncio.run(call())
    request = server.called("DELETE", "/xms/v1/service-plan-id/batches/id")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"


def test_delivery_report() -> None:
    server = Server(
        {
            "batch_id": "text",
            "type": "text",
            "statuses": [{"key": "value"}],
            "total_message_count": 1,
            "client_reference": "text",
        }
    )
    client = server.client()
    result = client.sms.delivery_report("id")
    request = server.called("GET", "/xms/v1/service-plan-id/batches/id/delivery_report")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, SmsBatchReport)
    assert result.type == "text"
    assert result.batch_id == "text"
    assert result.client_reference == "text"


def test_delivery_report_async() -> None:
    server = Server(
        {
            "batch_id": "text",
            "type": "text",
            "statuses": [{"key": "value"}],
            "total_message_count": 1,
            "client_reference": "text",
        }
    )
    client = server.async_client()

    async def call() -> SmsBatchReport:
        return await client.sms.delivery_report("id")

    result = asyncio.run(call())
    request = server.called("GET", "/xms/v1/service-plan-id/batches/id/delivery_report")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, SmsBatchReport)
    assert result.type == "text"
    assert result.batch_id == "text"
    assert result.client_reference == "text"


def test_recipient_report() -> None:
    server = Server(
        {
            "batch_id": "text",
            "type": "text",
            "recipient": "text",
            "code": 1,
            "status": "text",
            "at": "2026-01-31T12:00:00Z",
            "operator": "text",
            "operator_status_at": "2026-01-31T12:00:00Z",
            "applied_originator": "text",
            "client_reference": "text",
            "encoding": "text",
            "number_of_message_parts": 1,
        }
    )
    client = server.client()
    result = client.sms.recipient_report("id", "recipient")
    request = server.called("GET", "/xms/v1/service-plan-id/batches/id/delivery_report/recipient")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, SmsRecipientReport)
    assert result.type == "text"
    assert result.batch_id == "text"
    assert result.recipient == "text"
    assert result.status == "text"
    assert result.operator == "text"
    assert result.applied_originator == "text"
    assert result.client_reference == "text"
    assert result.encoding == "text"


def test_recipient_report_async() -> None:
    server = Server(
        {
            "batch_id": "text",
            "type": "text",
            "recipient": "text",
            "code": 1,
            "status": "text",
            "at": "2026-01-31T12:00:00Z",
            "operator": "text",
            "operator_status_at": "2026-01-31T12:00:00Z",
            "applied_originator": "text",
            "client_reference": "text",
            "encoding": "text",
            "number_of_message_parts": 1,
        }
    )
    client = server.async_client()

    async def call() -> SmsRecipientReport:
        return await client.sms.recipient_report("id", "recipient")

    result = asyncio.run(call())
    request = server.called("GET", "/xms/v1/service-plan-id/batches/id/delivery_report/recipient")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, SmsRecipientReport)
    assert result.type == "text"
    assert result.batch_id == "text"
    assert result.recipient == "text"
    assert result.status == "text"
    assert result.operator == "text"
    assert result.applied_originator == "text"
    assert result.client_reference == "text"
    assert result.encoding == "text"


def test_list_reports() -> None:
    server = Server(
        {
            "delivery_reports": [
                {
                    "batch_id": "text",
                    "type": "text",
                    "recipient": "text",
                    "code": 1,
                    "status": "text",
                    "at": "2026-01-31T12:00:00Z",
                    "operator": "text",
                    "operator_status_at": "2026-01-31T12:00:00Z",
                    "applied_originator": "text",
                    "client_reference": "text",
                    "encoding": "text",
                    "number_of_message_parts": 1,
                }
            ]
        }
    )
    client = server.client()
    result = client.sms.list_reports()
    request = server.called("GET", "/xms/v1/service-plan-id/delivery_reports")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, SmsRecipientReport)
    assert item.type == "text"
    assert item.batch_id == "text"
    assert item.recipient == "text"
    assert item.status == "text"
    assert item.operator == "text"
    assert item.applied_originator == "text"
    assert item.client_reference == "text"
    assert item.encoding == "text"


def test_list_reports_async() -> None:
    server = Server(
        {
            "delivery_reports": [
                {
                    "batch_id": "text",
                    "type": "text",
                    "recipient": "text",
                    "code": 1,
                    "status": "text",
                    "at": "2026-01-31T12:00:00Z",
                    "operator": "text",
                    "operator_status_at": "2026-01-31T12:00:00Z",
                    "applied_originator": "text",
                    "client_reference": "text",
                    "encoding": "text",
                    "number_of_message_parts": 1,
                }
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[SmsRecipientReport]:
        return await client.sms.list_reports()

    result = asyncio.run(call())
    request = server.called("GET", "/xms/v1/service-plan-id/delivery_reports")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, SmsRecipientReport)
    assert item.type == "text"
    assert item.batch_id == "text"
    assert item.recipient == "text"
    assert item.status == "text"
    assert item.operator == "text"
    assert item.applied_originator == "text"
    assert item.client_reference == "text"
    assert item.encoding == "text"


def test_list_inbound() -> None:
    server = Server(
        {
            "inbounds": [
                {
                    "id": "text",
                    "type": "text",
                    "from": "text",
                    "to": "text",
                    "body": "text",
                    "received_at": "2026-01-31T12:00:00Z",
                    "sent_at": "2026-01-31T12:00:00Z",
                    "operator_id": "text",
                    "client_reference": "text",
                }
            ]
        }
    )
    client = server.client()
    result = client.sms.list_inbound()
    request = server.called("GET", "/xms/v1/service-plan-id/inbounds")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, InboundSms)
    assert item.id == "text"
    assert item.type == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.body == "text"
    assert item.operator_id == "text"
    assert item.client_reference == "text"


def test_list_inbound_async() -> None:
    server = Server(
        {
            "inbounds": [
                {
                    "id": "text",
                    "type": "text",
                    "from": "text",
                    "to": "text",
                    "body": "text",
                    "received_at": "2026-01-31T12:00:00Z",
                    "sent_at": "2026-01-31T12:00:00Z",
                    "operator_id": "text",
                    "client_reference": "text",
                }
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[InboundSms]:
        return await client.sms.list_inbound()

    result = asyncio.run(call())
    request = server.called("GET", "/xms/v1/service-plan-id/inbounds")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, InboundSms)
    assert item.id == "text"
    assert item.type == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.body == "text"
    assert item.operator_id == "text"
    assert item.client_reference == "text"


def test_read_inbound() -> None:
    server = Server(
        {
            "id": "text",
            "type": "text",
            "from": "text",
            "to": "text",
            "body": "text",
            "received_at": "2026-01-31T12:00:00Z",
            "sent_at": "2026-01-31T12:00:00Z",
            "operator_id": "text",
            "client_reference": "text",
        }
    )
    client = server.client()
    result = client.sms.read_inbound("id")
    request = server.called("GET", "/xms/v1/service-plan-id/inbounds/id")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, InboundSms)
    assert result.id == "text"
    assert result.type == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.body == "text"
    assert result.operator_id == "text"
    assert result.client_reference == "text"


def test_read_inbound_async() -> None:
    server = Server(
        {
            "id": "text",
            "type": "text",
            "from": "text",
            "to": "text",
            "body": "text",
            "received_at": "2026-01-31T12:00:00Z",
            "sent_at": "2026-01-31T12:00:00Z",
            "operator_id": "text",
            "client_reference": "text",
        }
    )
    client = server.async_client()

    async def call() -> InboundSms:
        return await client.sms.read_inbound("id")

    result = asyncio.run(call())
    request = server.called("GET", "/xms/v1/service-plan-id/inbounds/id")
    assert request.headers["Authorization"] == "Bearer service-plan-token"
    assert isinstance(result, InboundSms)
    assert result.id == "text"
    assert result.type == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.body == "text"
    assert result.operator_id == "text"
    assert result.client_reference == "text"
