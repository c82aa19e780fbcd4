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
    "id": "verification_5af1",
    "method": "sms",
    "sms": {"first": "text", "template": "welcome", "interceptionTimeout": 60, "codeType": "Numeric"},
    "flashCall": {
        "first": "text",
        "cliFilter": "cli-filter",
        "interceptionTimeout": 60,
        "reportTimeout": 60,
        "denyCallAfter": 1,
    },
    "callout": {"first": "text"},
    "seamless": {"first": "text", "targetUri": "https://example.com"},
    "whatsapp": {"first": "text", "codeType": "Numeric"},
    "_links": [{"rel": "rel", "href": "https://example.com", "method": "GET"}],
}
VERIFICATION_JSON = {
    "id": "verification_5af1",
    "identity": {"endpoint": "1042"},
    "status": "PENDING",
    "method": "sms",
    "reason": "Fraud",
    "reference": "order-1042",
    "countryId": "country_5373",
    "verificationTimestamp": "2026-01-31T12:00:00Z",
    "source": "intercepted",
    "callResult": "N/A",
    "callComplete": True,
    "price": {
        "verificationPrice": {"currencyId": "EUR", "amount": 19.99},
        "terminationPrice": {"currencyId": "EUR", "amount": 19.99},
        "billableDuration": 60,
    },
}
VERIFICATION_REPORT_JSON = {
    "id": "report_c42f",
    "method": "sms",
    "status": "PENDING",
    "reason": "Fraud",
    "reference": "order-1042",
    "callComplete": True,
}


def check_verification(record: object) -> None:
    assert isinstance(record, Verification)
    assert record.id == "verification_5af1"
    assert record.number == "1042"
    assert record.status == "PENDING"
    assert record.method == "sms"
    assert isinstance(record.identity, VerificationIdentity)
    assert record.identity.endpoint == "1042"
    assert record.reason == "Fraud"
    assert record.reference == "order-1042"
    assert record.country_id == "country_5373"
    assert record.source == "intercepted"
    assert record.call_result == "N/A"
    assert isinstance(record.price, VerificationPrice)
    assert isinstance(record.price.verification_price, CurrencyAmount)
    assert record.price.verification_price.currency_id == "EUR"
    assert isinstance(record.price.termination_price, CurrencyAmount)
    assert record.price.termination_price.currency_id == "EUR"


def check_verification_report(record: object) -> None:
    assert isinstance(record, VerificationReport)
    assert record.id == "report_c42f"
    assert record.method == "sms"
    assert record.status == "PENDING"
    assert record.reason == "Fraud"
    assert record.reference == "order-1042"


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
    assert result.id == "verification_5af1"
    assert result.method == "sms"
    assert isinstance(result.sms, StartedSms)
    assert result.sms.template == "welcome"
    assert result.sms.code_type == "Numeric"
    assert isinstance(result.flash_call, StartedFlashCall)
    assert result.flash_call.cli_filter == "cli-filter"
    assert isinstance(result.seamless, StartedSeamless)
    assert result.seamless.target_uri == "https://example.com"
    assert isinstance(result.whatsapp, StartedWhatsApp)
    assert result.whatsapp.code_type == "Numeric"
    assert result.links
    assert isinstance(result.links[0], VerificationLink)
    assert result.links[0].rel == "rel"
    assert result.links[0].href == "https://example.com"
    assert result.links[0].method == "GET"
    for request in server.called("POST", "/verification/v1/verifications"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {
            "identity": {"type": "number", "endpoint": "+15551230001"},
            "method": "sms",
            "smsOptions": {"expiry": "00:10:00", "codeType": "Numeric"},
        }


def test_read() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read("verify_a125")
    assert offline.awaited(server.async_client.verify.read("verify_a125")) == result
    check_verification(result)
    for request in server.called("GET", "/verification/v1/verifications/id/verify_a125"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_read_by_number() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read_by_number("sms", "+12025550123")
    assert offline.awaited(server.async_client.verify.read_by_number("sms", "+12025550123")) == result
    check_verification(result)
    for request in server.called("GET", "/verification/v1/verifications/sms/number/%2B12025550123"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_read_by_reference() -> None:
    server = offline.Server(VERIFICATION_JSON)
    result = server.client.verify.read_by_reference("order-1042")
    assert offline.awaited(server.async_client.verify.read_by_reference("order-1042")) == result
    check_verification(result)
    for request in server.called("GET", "/verification/v1/verifications/reference/order-1042"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_report_sms() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_sms("verify_a125", code="4711")
    assert offline.awaited(server.async_client.verify.report_sms("verify_a125", code="4711")) == result
    check_verification_report(result)
    for request in server.called("PUT", "/verification/v1/verifications/id/verify_a125"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "sms", "sms": {"code": "4711"}}


def test_report_flashcall() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_flashcall("verify_a125", cli="+12025550199")
    assert offline.awaited(server.async_client.verify.report_flashcall("verify_a125", cli="+12025550199")) == result
    check_verification_report(result)
    for request in server.called("PUT", "/verification/v1/verifications/id/verify_a125"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "+12025550199"}}


def test_report_callout() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_callout("verify_a125", code="4711")
    assert offline.awaited(server.async_client.verify.report_callout("verify_a125", code="4711")) == result
    check_verification_report(result)
    for request in server.called("PUT", "/verification/v1/verifications/id/verify_a125"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "callout", "callout": {"code": "4711"}}


def test_report_whatsapp() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_whatsapp("verify_a125", code="4711")
    assert offline.awaited(server.async_client.verify.report_whatsapp("verify_a125", code="4711")) == result
    check_verification_report(result)
    for request in server.called("PUT", "/verification/v1/verifications/id/verify_a125"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "4711"}}


def test_report_sms_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_sms_by_number("+12025550123", code="4711")
    assert offline.awaited(server.async_client.verify.report_sms_by_number("+12025550123", code="4711")) == result
    check_verification_report(result)
    for request in server.called("PUT", "/verification/v1/verifications/number/%2B12025550123"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "sms", "sms": {"code": "4711"}}


def test_report_flashcall_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_flashcall_by_number("+12025550123", cli="+12025550199")
    assert (
        offline.awaited(server.async_client.verify.report_flashcall_by_number("+12025550123", cli="+12025550199"))
        == result
    )
    check_verification_report(result)
    for request in server.called("PUT", "/verification/v1/verifications/number/%2B12025550123"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "flashcall", "flashCall": {"cli": "+12025550199"}}


def test_report_callout_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_callout_by_number("+12025550123", code="4711")
    assert offline.awaited(server.async_client.verify.report_callout_by_number("+12025550123", code="4711")) == result
    check_verification_report(result)
    for request in server.called("PUT", "/verification/v1/verifications/number/%2B12025550123"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "callout", "callout": {"code": "4711"}}


def test_report_whatsapp_by_number() -> None:
    server = offline.Server(VERIFICATION_REPORT_JSON)
    result = server.client.verify.report_whatsapp_by_number("+12025550123", code="4711")
    assert offline.awaited(server.async_client.verify.report_whatsapp_by_number("+12025550123", code="4711")) == result
    check_verification_report(result)
    for request in server.called("PUT", "/verification/v1/verifications/number/%2B12025550123"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"method": "whatsapp", "whatsapp": {"code": "4711"}}
