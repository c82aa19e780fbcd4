"""The calls of `client.verify`."""

from __future__ import annotations

import json

from sinch_live_sdk import StartedVerification, Verification, VerificationReport

from . import offline

STARTED_VERIFICATION_JSON = {
    "id": "text",
    "method": "text",
    "sms": {"template": "text", "codeType": "text", "interceptionTimeout": 1},
    "flashCall": {"cliFilter": "text", "reportTimeout": 1},
    "seamless": {"targetUri": "text"},
}
VERIFICATION_JSON = {
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
VERIFICATION_REPORT_JSON = {"id": "text", "method": "text", "status": "text", "reason": "text", "callComplete": True}


def test_create() -> None:
    server = offline.Server(STARTED_VERIFICATION_JSON)
    result = server.client.verify.create(number="number")
    assert offline.awaited(server.async_client.verify.create(number="number")) == result
    assert isinstance(result, StartedVerification)
    assert result.id == "text"
    assert result.method == "text"
    assert result.sms_template == "text"
    assert result.code_type == "text"
    assert result.cli_filter == "text"
    assert result.target_uri == "text"
    for request in server.called("POST", "/verification/v1/verifications"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"identity": {"type": "number", "endpoint": "number"}, "method": "sms"}


def test_read() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read("id")
    assert offline.awaited(server.async_client.verify.read("id")) == result
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
    for request in server.called("GET", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="


def test_read_by_number() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read_by_number("sms", "number")
    assert offline.awaited(server.async_client.verify.read_by_number("sms", "number")) == result
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
    for request in server.called("GET", "/verification/v1/verifications/sms/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="


def test_read_by_reference() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read_by_reference("reference")
    assert offline.awaited(server.async_client.verify.read_by_reference("reference")) == result
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
    for request in server.called("GET", "/verification/v1/verifications/reference/reference"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="


def test_report_sms() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_sms("id", code="code")
    assert offline.awaited(server.async_client.verify.report_sms("id", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
    for request in server.called("PUT", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"method": "sms", "sms": {"code": "code"}}


def test_report_flashcall() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_flashcall("id", cli="cli")
    assert offline.awaited(server.async_client.verify.report_flashcall("id", cli="cli")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
    for request in server.called("PUT", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "cli"}}


def test_report_callout() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_callout("id", code="code")
    assert offline.awaited(server.async_client.verify.report_callout("id", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
    for request in server.called("PUT", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"method": "callout", "callout": {"code": "code"}}


def test_report_whatsapp() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_whatsapp("id", code="code")
    assert offline.awaited(server.async_client.verify.report_whatsapp("id", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
    for request in server.called("PUT", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "code"}}


def test_report_sms_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_sms_by_number("number", code="code")
    assert offline.awaited(server.async_client.verify.report_sms_by_number("number", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
    for request in server.called("PUT", "/verification/v1/verifications/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"method": "sms", "sms": {"code": "code"}}


def test_report_flashcall_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_flashcall_by_number("number", cli="cli")
    assert offline.awaited(server.async_client.verify.report_flashcall_by_number("number", cli="cli")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
    for request in server.called("PUT", "/verification/v1/verifications/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "cli"}}


def test_report_callout_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_callout_by_number("number", code="code")
    assert offline.awaited(server.async_client.verify.report_callout_by_number("number", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
    for request in server.called("PUT", "/verification/v1/verifications/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"method": "callout", "callout": {"code": "code"}}


def test_report_whatsapp_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_whatsapp_by_number("number", code="code")
    assert offline.awaited(server.async_client.verify.report_whatsapp_by_number("number", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "text"
    assert result.status == "text"
    assert result.reason == "text"
    for request in server.called("PUT", "/verification/v1/verifications/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "code"}}
