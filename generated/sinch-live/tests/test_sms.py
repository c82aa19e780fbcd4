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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/batches")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Sms)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/batches")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Sms)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/batches/id")
    assert isinstance(result, Sms)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/batches/id")
    assert isinstance(result, Sms)


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
    assert (server.method, server.path) == ("POST", "/xms/v1/service-plan-id/batches")
    assert isinstance(result, Sms)


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
    assert (server.method, server.path) == ("POST", "/xms/v1/service-plan-id/batches")
    assert isinstance(result, Sms)


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
    assert (server.method, server.path) == ("POST", "/xms/v1/service-plan-id/batches")
    assert isinstance(result, Sms)


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
    assert (server.method, server.path) == ("POST", "/xms/v1/service-plan-id/batches")
    assert isinstance(result, Sms)


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
    assert (server.method, server.path) == ("POST", "/xms/v1/service-plan-id/batches")
    assert isinstance(result, MediaSms)


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
    assert (server.method, server.path) == ("POST", "/xms/v1/service-plan-id/batches")
    assert isinstance(result, MediaSms)


def test_dry_run() -> None:
    server = Server({"number_of_recipients": 1, "number_of_messages": 1, "per_recipient": [{"key": "value"}]})
    client = server.client()
    result = client.sms.dry_run(to=["to"], body="body")
    assert (server.method, server.path) == ("POST", "/xms/v1/service-plan-id/batches/dry_run")
    assert isinstance(result, SmsDryRun)


def test_dry_run_async() -> None:
    server = Server({"number_of_recipients": 1, "number_of_messages": 1, "per_recipient": [{"key": "value"}]})
    client = server.async_client()

    async def call() -> SmsDryRun:
        return await client.sms.dry_run(to=["to"], body="body")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/xms/v1/service-plan-id/batches/dry_run")
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
    assert (server.method, server.path) == ("DELETE", "/xms/v1/service-plan-id/batches/id")
    assert isinstance(result, Sms)


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
    assert (server.method, server.path) == ("DELETE", "/xms/v1/service-plan-id/batches/id")
    assert isinstance(result, Sms)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/batches/id/delivery_report")
    assert isinstance(result, SmsBatchReport)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/batches/id/delivery_report")
    assert isinstance(result, SmsBatchReport)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/batches/id/delivery_report/recipient")
    assert isinstance(result, SmsRecipientReport)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/batches/id/delivery_report/recipient")
    assert isinstance(result, SmsRecipientReport)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/delivery_reports")
    assert len(result.items) == 1
    assert isinstance(result.items[0], SmsRecipientReport)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/delivery_reports")
    assert len(result.items) == 1
    assert isinstance(result.items[0], SmsRecipientReport)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/inbounds")
    assert len(result.items) == 1
    assert isinstance(result.items[0], InboundSms)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/inbounds")
    assert len(result.items) == 1
    assert isinstance(result.items[0], InboundSms)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/inbounds/id")
    assert isinstance(result, InboundSms)


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
    assert (server.method, server.path) == ("GET", "/xms/v1/service-plan-id/inbounds/id")
    assert isinstance(result, InboundSms)
