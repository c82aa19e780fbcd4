"""The type `VerificationReport` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..verification_report import VerificationReport

_VERIFICATION_METHOD = _decode.Known("sms", "flashcall", "callout", "seamless", "whatsapp")
_VERIFICATION_STATUS = _decode.Known("PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR")
_VERIFICATION_REASON = _decode.Known(
    "Fraud",
    "Not enough credit",
    "Blocked",
    "Denied by callback",
    "Invalid callback",
    "Internal error",
    "Destination denied",
    "Network error or number unreachable",
    "Failed pending",
    "SMS delivery failure",
    "Invalid CLI",
    "Invalid code",
    "Expired",
    "Hung up without entering valid code",
)

_new_verification_report = _Maker(VerificationReport)


def decode_verification_report(data: JsonValue, reading: _decode.Reading) -> VerificationReport:
    """Decode a `VerificationReport` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "VerificationReport.id")
    method = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_METHOD, "VerificationReport.method"))
    )
    status = (
        _VERIFICATION_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_STATUS, "VerificationReport.status"))
    )
    reason = (
        _VERIFICATION_REASON[found]
        if type(found := top.get("reason")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_REASON, "VerificationReport.reason"))
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerificationReport.reference")
    if type(call_complete := top.get("callComplete")) is not bool and call_complete is not None:
        call_complete = reading.optional(
            call_complete, _decode.boolean, "VerificationReport.call_complete", "callComplete"
        )
    record = _new_verification_report.blank()
    _new_verification_report.fill(record, id, method, status, reason, reference, call_complete, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_verification_report(value: object) -> JsonInput:
    """Write a `VerificationReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationReport,
        decode_verification_report,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "method": _wire.known(*_VERIFICATION_METHOD),
            "status": _wire.known(*_VERIFICATION_STATUS),
            "reason": _wire.known(*_VERIFICATION_REASON),
            "reference": _wire.text,
            "call_complete": ("callComplete", _wire.truth),
        },
    )


ENCODERS: dict[type, object] = {VerificationReport: encode_verification_report}
