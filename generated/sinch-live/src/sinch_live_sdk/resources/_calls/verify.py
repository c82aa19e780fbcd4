"""The requests of `client.verify`, and the readers of their replies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonValue
from ...models import _json as _readers
from ...models._json.started_verification import decode_started_verification
from ...models._json.verification_callout_options import encode_verification_callout_options
from ...models._json.verification_flash_call_options import encode_verification_flash_call_options
from ...models._json.verification_report import decode_verification_report
from ...models._json.verification_sms_options import encode_verification_sms_options
from ...models._json.verification_whats_app_options import encode_verification_whats_app_options
from ...models._json.verify import decode_verification
from ...models.started_verification import StartedVerification
from ...models.verification_report import VerificationReport
from ...models.verify import Verification
from ...types.verification_callout_options import VerificationCalloutOptionsInput
from ...types.verification_flash_call_options import VerificationFlashCallOptionsInput
from ...types.verification_sms_options import VerificationSmsOptionsInput
from ...types.verification_whats_app_options import VerificationWhatsAppOptionsInput

if TYPE_CHECKING:
    from ...models.application_error import ApplicationError


def _base_url(_settings: _Settings) -> str:
    return "https://verification.api.sinch.com"


def _read_create_error_default(data: JsonValue, reading: _decode.Reading) -> ApplicationError:
    return reading.whole(data, reading.of_record(_readers.application_error.decode_application_error))


_POLICY = _Policy(
    base_url=_base_url,
    auth="verification_application",
    errors=_ErrorFields(("errorCode",), ("message",), {"default": _read_create_error_default}),
)
_STARTED_VERIFICATION = _returns.record(decode_started_verification)
_VERIFICATION = _returns.record(decode_verification)
_VERIFICATION_REPORT = _returns.record(decode_verification_report)


def create_call(
    _settings: _Settings,
    /,
    *,
    number: str,
    accept_language: str | None = None,
    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] = "sms",
    reference: str | None = None,
    custom: str | None = None,
    sms_options: VerificationSmsOptionsInput | None = None,
    flash_call_options: VerificationFlashCallOptionsInput | None = None,
    callout_options: VerificationCalloutOptionsInput | None = None,
    whatsapp_options: VerificationWhatsAppOptionsInput | None = None,
) -> _Call[StartedVerification]:
    return _Call(
        "POST",
        "/verification/v1/verifications",
        _STARTED_VERIFICATION,
        headers={"Accept-Language": _wire.optional(accept_language, _wire.text, "accept_language")},
        body=_body.json_body(
            {
                "identity": {"type": "number", "endpoint": _wire.argument(number, _wire.text, "number")},
                "method": _wire.argument(
                    _wire.default(method, "sms"),
                    _wire.among(_wire.text, "sms", "flashcall", "callout", "seamless", "whatsapp"),
                    "method",
                ),
                "reference": _wire.optional(reference, _wire.text, "reference"),
                "custom": _wire.optional(custom, _wire.text, "custom"),
                "smsOptions": _wire.optional(sms_options, encode_verification_sms_options, "sms_options"),
                "flashCallOptions": _wire.optional(
                    flash_call_options, encode_verification_flash_call_options, "flash_call_options"
                ),
                "calloutOptions": _wire.optional(
                    callout_options, encode_verification_callout_options, "callout_options"
                ),
                "whatsappOptions": _wire.optional(
                    whatsapp_options, encode_verification_whats_app_options, "whatsapp_options"
                ),
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
        "/verification/v1/verifications/"
        + _wire.segment(
            _wire.argument(
                method, _wire.among(_wire.text, "sms", "flashcall", "callout", "seamless", "whatsapp"), "method"
            ),
            "method",
        )
        + "/number/"
        + _wire.segment(number, "number"),
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
