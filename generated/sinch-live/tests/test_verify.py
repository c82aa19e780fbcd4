"""The calls of `client.verify`."""

from __future__ import annotations

import asyncio
import httpx
import json
from sinch_live_sdk import AsyncSinch, Sinch, StartedVerification, Verification, VerificationReport

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


def test_create() -> None:
    server = Server(
        {
            "id": "text",
            "method": "text",
            "sms": {"template": "text", "codeType": "text", "interceptionTimeout": 1},
            "flashCall": {"cliFilter": "text", "reportTimeout": 1},
            "seamless": {"targetUri": "text"},
        }
    )
    client = server.client()
    result = client.verify.create(number="number")
    request = server.called("POST", "/verification/v1/verifications")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"identity": {"type": "number", "endpoint": "number"}, "method": "sms"}
    assert isinstance(result, StartedVerification)
    assert result.id == "text"
    assert result.method == "text"
    assert result.sms_template == "text"
    assert result.code_type == "text"
    assert result.cli_filter == "text"
    assert result.target_uri == "text"


def test_create_async() -> None:
    server = Server(
        {
            "id": "text",
            "method": "text",
            "sms": {"template": "text", "codeType": "text", "interceptionTimeout": 1},
            "flashCall": {"cliFilter": "text", "reportTimeout": 1},
            "seamless": {"targetUri": "text"},
        }
    )
    client = server.async_client()

    async def call() -> StartedVerification:
        return await client.verify.create(number="number")

    result = asyncio.run(call())
    request = server.called("POST", "/verification/v1/verifications")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"identity": {"type": "number", "endpoint": "number"}, "method": "sms"}
    assert isinstance(result, StartedVerification)
    assert result.id == "text"
    assert result.method == "text"
    assert result.sms_template == "text"
    assert result.code_type == "text"
    assert result.cli_filter == "text"
    assert result.target_uri == "text"


def test_read() -> None:
    server = Server(
        {
            "id": "text",
            "identity": {"endpoint": "text"},
            "status": "text",
            "method": "text",
            "reason": "text",
            "reference": "text",
            "countryId": "text",
            "verificationTimestamp": "2026-01-31T12:00:00Z",
            "source": "text",
            "callResult": "text",
            "callComplete": True,
            "price": {"verificationPrice": {"currencyId": "text", "amount": 1.5}},
        }
    )
    client = server.client()
    result = client.verify.read("id")
    request = server.called("GET", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
    assert result.reason == "text"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "text"
    assert result.call_result == "text"
    assert result.price_currency == "text"


def test_read_async() -> None:
    server = Server(
        {
            "id": "text",
            "identity": {"endpoint": "text"},
            "status": "text",
            "method": "text",
            "reason": "text",
            "reference": "text",
            "countryId": "text",
            "verificationTimestamp": "2026-01-31T12:00:00Z",
            "source": "text",
            "callResult": "text",
            "callComplete": True,
            "price": {"verificationPrice": {"currencyId": "text", "amount": 1.5}},
        }
    )
    client = server.async_client()

    async def call() -> Verification:
        return await client.verify.read("id")

    result = asyncio.run(call())
    request = server.called("GET", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
    assert result.reason == "text"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "text"
    assert result.call_result == "text"
    assert result.price_currency == "text"


def test_read_by_number() -> None:
    server = Server(
        {
            "id": "text",
            "identity": {"endpoint": "text"},
            "status": "text",
            "method": "text",
            "reason": "text",
            "reference": "text",
            "countryId": "text",
            "verificationTimestamp": "2026-01-31T12:00:00Z",
            "source": "text",
            "callResult": "text",
            "callComplete": True,
            "price": {"verificationPrice": {"currencyId": "text", "amount": 1.5}},
        }
    )
    client = server.client()
    result = client.verify.read_by_number("sms", "number")
    request = server.called("GET", "/verification/v1/verifications/sms/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
    assert result.reason == "text"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "text"
    assert result.call_result == "text"
    assert result.price_currency == "text"


def test_read_by_number_async() -> None:
    server = Server(
        {
            "id": "text",
            "identity": {"endpoint": "text"},
            "status": "text",
            "method": "text",
            "reason": "text",
            "reference": "text",
            "countryId": "text",
            "verificationTimestamp": "2026-01-31T12:00:00Z",
            "source": "text",
            "callResult": "text",
            "callComplete": True,
            "price": {"verificationPrice": {"currencyId": "text", "amount": 1.5}},
        }
    )
    client = server.async_client()

    async def call() -> Verification:
        return await client.verify.read_by_number("sms", "number")

    result = asyncio.run(call())
    request = server.called("GET", "/verification/v1/verifications/sms/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
    assert result.reason == "text"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "text"
    assert result.call_result == "text"
    assert result.price_currency == "text"


def test_read_by_reference() -> None:
    server = Server(
        {
            "id": "text",
            "identity": {"endpoint": "text"},
            "status": "text",
            "method": "text",
            "reason": "text",
            "reference": "text",
            "countryId": "text",
            "verificationTimestamp": "2026-01-31T12:00:00Z",
            "source": "text",
            "callResult": "text",
            "callComplete": True,
            "price": {"verificationPrice": {"currencyId": "text", "amount": 1.5}},
        }
    )
    client = server.client()
    result = client.verify.read_by_reference("reference")
    request = server.called("GET", "/verification/v1/verifications/reference/reference")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
    assert result.reason == "text"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "text"
    assert result.call_result == "text"
    assert result.price_currency == "text"


def test_read_by_reference_async() -> None:
    server = Server(
        {
            "id": "text",
            "identity": {"endpoint": "text"},
            "status": "text",
            "method": "text",
            "reason": "text",
            "reference": "text",
            "countryId": "text",
            "verificationTimestamp": "2026-01-31T12:00:00Z",
            "source": "text",
            "callResult": "text",
            "callComplete": True,
            "price": {"verificationPrice": {"currencyId": "text", "amount": 1.5}},
        }
    )
    client = server.async_client()

    async def call() -> Verification:
        return await client.verify.read_by_reference("reference")

    result = asyncio.run(call())
    request = server.called("GET", "/verification/v1/verifications/reference/reference")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
    assert result.reason == "text"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "text"
    assert result.call_result == "text"
    assert result.price_currency == "text"


def test_report_sms() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.client()
    result = client.verify.report_sms("id", code="code")
    request = server.called("PUT", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "sms", "sms": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_sms_async() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.async_client()

    async def call() -> VerificationReport:
        return await client.verify.report_sms("id", code="code")

    result = asyncio.run(call())
    request = server.called("PUT", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "sms", "sms": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_flashcall() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.client()
    result = client.verify.report_flashcall("id", cli="cli")
    request = server.called("PUT", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "cli"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_flashcall_async() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.async_client()

    async def call() -> VerificationReport:
        return await client.verify.report_flashcall("id", cli="cli")

    result = asyncio.run(call())
    request = server.called("PUT", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "cli"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_callout() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.client()
    result = client.verify.report_callout("id", code="code")
    request = server.called("PUT", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "callout", "callout": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_callout_async() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.async_client()

    async def call() -> VerificationReport:
        return await client.verify.report_callout("id", code="code")

    result = asyncio.run(call())
    request = server.called("PUT", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "callout", "callout": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_whatsapp() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.client()
    result = client.verify.report_whatsapp("id", code="code")
    request = server.called("PUT", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_whatsapp_async() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.async_client()

    async def call() -> VerificationReport:
        return await client.verify.report_whatsapp("id", code="code")

    result = asyncio.run(call())
    request = server.called("PUT", "/verification/v1/verifications/id/id")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_sms_by_number() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.client()
    result = client.verify.report_sms_by_number("number", code="code")
    request = server.called("PUT", "/verification/v1/verifications/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "sms", "sms": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_sms_by_number_async() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.async_client()

    async def call() -> VerificationReport:
        return await client.verify.report_sms_by_number("number", code="code")

    result = asyncio.run(call())
    request = server.called("PUT", "/verification/v1/verifications/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "sms", "sms": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_flashcall_by_number() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.client()
    result = client.verify.report_flashcall_by_number("number", cli="cli")
    request = server.called("PUT", "/verification/v1/verifications/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "cli"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_flashcall_by_number_async() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.async_client()

    async def call() -> VerificationReport:
        return await client.verify.report_flashcall_by_number("number", cli="cli")

    result = asyncio.run(call())
    request = server.called("PUT", "/verification/v1/verifications/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "cli"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_callout_by_number() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.client()
    result = client.verify.report_callout_by_number("number", code="code")
    request = server.called("PUT", "/verification/v1/verifications/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "callout", "callout": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_callout_by_number_async() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.async_client()

    async def call() -> VerificationReport:
        return await client.verify.report_callout_by_number("number", code="code")

    result = asyncio.run(call())
    request = server.called("PUT", "/verification/v1/verifications/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "callout", "callout": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_whatsapp_by_number() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.client()
    result = client.verify.report_whatsapp_by_number("number", code="code")
    request = server.called("PUT", "/verification/v1/verifications/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"


def test_report_whatsapp_by_number_async() -> None:
    server = Server({"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True})
    client = server.async_client()

    async def call() -> VerificationReport:
        return await client.verify.report_whatsapp_by_number("number", code="code")

    result = asyncio.run(call())
    request = server.called("PUT", "/verification/v1/verifications/number/number")
    assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
    assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "code"}}
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
