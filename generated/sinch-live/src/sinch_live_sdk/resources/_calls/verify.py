"""What each method of `client.verify` sends, and how its reply is read."""

from __future__ import annotations

from typing import Literal

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.settings import Settings as _Settings
from ...models._json.verify import decode_started_verification, decode_verification, decode_verification_report
from ...models.verify import StartedVerification, Verification, VerificationReport


def _base_url(_settings: _Settings) -> str:
    return "https://verification.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="application", errors=_ErrorFields(("errorCode",), ("message",)))
_STARTED_VERIFICATION = _returns.record(decode_started_verification)
_VERIFICATION = _returns.record(decode_verification)
_VERIFICATION_REPORT = _returns.record(decode_verification_report)


def create_call(
    _settings: _Settings,
    /,
    *,
    number: str,
    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] = "sms",
    reference: str | None = None,
    custom: str | None = None,
    sms_code_type: Literal["Numeric", "Alpha", "Alphanumeric"] | None = None,
    sms_expiry: str | None = None,
    flash_call_dial_timeout: int | None = None,
    callout_locale: str | None = None,
    whatsapp_code_type: Literal["Numeric", "Alpha", "Alphanumeric"] | None = None,
) -> _Call[StartedVerification]:
    return _Call(
        "POST",
        "/verification/v1/verifications",
        _STARTED_VERIFICATION,
        body=_body.json_body(
            {
                "identity": {"type": "number", "endpoint": _wire.argument(number, _wire.text, "number")},
                "method": _wire.argument(_wire.default(method, "sms"), _wire.text, "method"),
                "reference": _wire.optional(reference, _wire.text, "reference"),
                "custom": _wire.optional(custom, _wire.text, "custom"),
                "smsOptions": {
                    "codeType": _wire.optional(sms_code_type, _wire.text, "sms_code_type"),
                    "expiry": _wire.optional(sms_expiry, _wire.text, "sms_expiry"),
                },
                "flashCallOptions": {
                    "dialTimeout": _wire.optional(flash_call_dial_timeout, _wire.whole, "flash_call_dial_timeout")
                },
                "calloutOptions": {"speech": {"locale": _wire.optional(callout_locale, _wire.text, "callout_locale")}},
                "whatsappOptions": {"codeType": _wire.optional(whatsapp_code_type, _wire.text, "whatsapp_code_type")},
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[Verification]:
    return _Call("GET", f"/verification/v1/verifications/id/{_wire.segment(id, 'id')}", _VERIFICATION, policy=_POLICY)


def read_by_number_call(
    _settings: _Settings, /, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
) -> _Call[Verification]:
    return _Call(
        "GET",
        f"/verification/v1/verifications/{_wire.segment(method, 'method')}/number/{_wire.segment(number, 'number')}",
        _VERIFICATION,
        policy=_POLICY,
    )


def read_by_reference_call(_settings: _Settings, /, reference: str) -> _Call[Verification]:
    return _Call(
        "GET",
        f"/verification/v1/verifications/reference/{_wire.segment(reference, 'reference')}",
        _VERIFICATION,
        policy=_POLICY,
    )


def report_sms_call(_settings: _Settings, /, id: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/id/{_wire.segment(id, 'id')}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "sms", "sms": {"code": _wire.argument(code, _wire.text, "code")}}),
        policy=_POLICY,
    )


def report_flashcall_call(_settings: _Settings, /, id: str, *, cli: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/id/{_wire.segment(id, 'id')}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "flashcall", "flashCall": {"cli": _wire.argument(cli, _wire.text, "cli")}}),
        policy=_POLICY,
    )


def report_callout_call(_settings: _Settings, /, id: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/id/{_wire.segment(id, 'id')}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "callout", "callout": {"code": _wire.argument(code, _wire.text, "code")}}),
        policy=_POLICY,
    )


def report_whatsapp_call(_settings: _Settings, /, id: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/id/{_wire.segment(id, 'id')}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "whatsapp", "whatsapp": {"code": _wire.argument(code, _wire.text, "code")}}),
        policy=_POLICY,
    )


def report_sms_by_number_call(_settings: _Settings, /, number: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/number/{_wire.segment(number, 'number')}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "sms", "sms": {"code": _wire.argument(code, _wire.text, "code")}}),
        policy=_POLICY,
    )


def report_flashcall_by_number_call(_settings: _Settings, /, number: str, *, cli: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/number/{_wire.segment(number, 'number')}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "flashcall", "flashCall": {"cli": _wire.argument(cli, _wire.text, "cli")}}),
        policy=_POLICY,
    )


def report_callout_by_number_call(_settings: _Settings, /, number: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/number/{_wire.segment(number, 'number')}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "callout", "callout": {"code": _wire.argument(code, _wire.text, "code")}}),
        policy=_POLICY,
    )


def report_whatsapp_by_number_call(_settings: _Settings, /, number: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/number/{_wire.segment(number, 'number')}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "whatsapp", "whatsapp": {"code": _wire.argument(code, _wire.text, "code")}}),
        policy=_POLICY,
    )
