"""The calls of `client.verify`."""

from __future__ import annotations

import json

from sinch_live_sdk import (
    CurrencyAmount,
    StartedFlashCall,
    StartedSeamless,
    StartedSms,
    StartedVerification,
    StartedWhatsApp,
    Verification,
    VerificationIdentity,
    VerificationLink,
    VerificationPrice,
    VerificationReport,
)

from . import offline

STARTED_VERIFICATION_JSON = {
    "id": "text",
    "method": "sms",
    "sms": {"key": "text", "template": "text", "interceptionTimeout": 1, "codeType": "Numeric"},
    "flashCall": {"key": "text", "cliFilter": "text", "interceptionTimeout": 1, "reportTimeout": 1, "denyCallAfter": 1},
    "callout": {"key": "text"},
    "seamless": {"key": "text", "targetUri": "text"},
    "whatsapp": {"key": "text", "codeType": "Numeric"},
    "_links": [{"rel": "text", "href": "text", "method": "GET"}],
}
VERIFICATION_JSON = {
    "id": "text",
    "identity": {"endpoint": "text"},
    "status": "PENDING",
    "method": "sms",
    "reason": "Fraud",
    "reference": "text",
    "countryId": "text",
    "verificationTimestamp": "2026-01-31T12:00:00Z",
    "source": "intercepted",
    "callResult": "N/A",
    "callComplete": True,
    "price": {
        "verificationPrice": {"currencyId": "text", "amount": 1.5},
        "terminationPrice": {"currencyId": "text", "amount": 1.5},
        "billableDuration": 1,
    },
}
VERIFICATION_REPORT_JSON = {
    "id": "text",
    "method": "sms",
    "status": "PENDING",
    "reason": "Fraud",
    "reference": "text",
    "callComplete": True,
}


def test_create() -> None:
    server = offline.Server(STARTED_VERIFICATION_JSON)
    result = server.client.verify.create(
        number="+15551230001", method="sms", sms_options={"expiry": "00:10:00", "codeType": "Numeric"}
    )
    assert (
        offline.awaited(
            server.async_client.verify.create(
                number="+15551230001", method="sms", sms_options={"expiry": "00:10:00", "codeType": "Numeric"}
            )
        )
        == result
    )
    assert isinstance(result, StartedVerification)
    assert result.id == "text"
    assert result.method == "sms"
    assert isinstance(result.sms, StartedSms)
    assert result.sms.template == "text"
    assert result.sms.code_type == "Numeric"
    assert isinstance(result.flash_call, StartedFlashCall)
    assert result.flash_call.cli_filter == "text"
    assert isinstance(result.seamless, StartedSeamless)
    assert result.seamless.target_uri == "text"
    assert isinstance(result.whatsapp, StartedWhatsApp)
    assert result.whatsapp.code_type == "Numeric"
    assert result.links
    assert isinstance(result.links[0], VerificationLink)
    assert result.links[0].rel == "text"
    assert result.links[0].href == "text"
    assert result.links[0].method == "GET"
    for request in server.called("POST", "/verification/v1/verifications"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_read() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read("id")
    assert offline.awaited(server.async_client.verify.read("id")) == result
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "PENDING"
    assert result.method == "sms"
    assert isinstance(result.identity, VerificationIdentity)
    assert result.identity.endpoint == "text"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "intercepted"
    assert result.call_result == "N/A"
    assert isinstance(result.price, VerificationPrice)
    assert isinstance(result.price.verification_price, CurrencyAmount)
    assert result.price.verification_price.currency_id == "text"
    assert isinstance(result.price.termination_price, CurrencyAmount)
    assert result.price.termination_price.currency_id == "text"
    for request in server.called("GET", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_read_by_number() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read_by_number("sms", "number")
    assert offline.awaited(server.async_client.verify.read_by_number("sms", "number")) == result
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "PENDING"
    assert result.method == "sms"
    assert isinstance(result.identity, VerificationIdentity)
    assert result.identity.endpoint == "text"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "intercepted"
    assert result.call_result == "N/A"
    assert isinstance(result.price, VerificationPrice)
    assert isinstance(result.price.verification_price, CurrencyAmount)
    assert result.price.verification_price.currency_id == "text"
    assert isinstance(result.price.termination_price, CurrencyAmount)
    assert result.price.termination_price.currency_id == "text"
    for request in server.called("GET", "/verification/v1/verifications/sms/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_read_by_reference() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read_by_reference("reference")
    assert offline.awaited(server.async_client.verify.read_by_reference("reference")) == result
    assert isinstance(result, Verification)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "PENDING"
    assert result.method == "sms"
    assert isinstance(result.identity, VerificationIdentity)
    assert result.identity.endpoint == "text"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    assert result.country_id == "text"
    assert result.source == "intercepted"
    assert result.call_result == "N/A"
    assert isinstance(result.price, VerificationPrice)
    assert isinstance(result.price.verification_price, CurrencyAmount)
    assert result.price.verification_price.currency_id == "text"
    assert isinstance(result.price.termination_price, CurrencyAmount)
    assert result.price.termination_price.currency_id == "text"
    for request in server.called("GET", "/verification/v1/verifications/reference/reference"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_report_sms() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_sms("id", code="code")
    assert offline.awaited(server.async_client.verify.report_sms("id", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "sms"
    assert result.status == "PENDING"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    for request in server.called("PUT", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "sms", "sms": {"code": "code"}}


def test_report_flashcall() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_flashcall("id", cli="cli")
    assert offline.awaited(server.async_client.verify.report_flashcall("id", cli="cli")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "sms"
    assert result.status == "PENDING"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    for request in server.called("PUT", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "cli"}}


def test_report_callout() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_callout("id", code="code")
    assert offline.awaited(server.async_client.verify.report_callout("id", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "sms"
    assert result.status == "PENDING"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    for request in server.called("PUT", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "callout", "callout": {"code": "code"}}


def test_report_whatsapp() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_whatsapp("id", code="code")
    assert offline.awaited(server.async_client.verify.report_whatsapp("id", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "sms"
    assert result.status == "PENDING"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    for request in server.called("PUT", "/verification/v1/verifications/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "code"}}


def test_report_sms_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_sms_by_number("number", code="code")
    assert offline.awaited(server.async_client.verify.report_sms_by_number("number", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "sms"
    assert result.status == "PENDING"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    for request in server.called("PUT", "/verification/v1/verifications/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "sms", "sms": {"code": "code"}}


def test_report_flashcall_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_flashcall_by_number("number", cli="cli")
    assert offline.awaited(server.async_client.verify.report_flashcall_by_number("number", cli="cli")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "sms"
    assert result.status == "PENDING"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    for request in server.called("PUT", "/verification/v1/verifications/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "cli"}}


def test_report_callout_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_callout_by_number("number", code="code")
    assert offline.awaited(server.async_client.verify.report_callout_by_number("number", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "sms"
    assert result.status == "PENDING"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    for request in server.called("PUT", "/verification/v1/verifications/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "callout", "callout": {"code": "code"}}


def test_report_whatsapp_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_whatsapp_by_number("number", code="code")
    assert offline.awaited(server.async_client.verify.report_whatsapp_by_number("number", code="code")) == result
    assert isinstance(result, VerificationReport)
    assert result.id == "text"
    assert result.method == "sms"
    assert result.status == "PENDING"
    assert result.reason == "Fraud"
    assert result.reference == "text"
    for request in server.called("PUT", "/verification/v1/verifications/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "code"}}
