"""The records and events of `verify` from JSON, and as JSON."""

from __future__ import annotations

from typing import Literal

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue, Unrecognized
from ..verify import Verification, VerifyFinished, VerifyRequested, VerifySmsDelivered
from . import currency_amount as _currency_amount_json
from . import verification_identity as _verification_identity_json
from . import verification_price as _verification_price_json

_VERIFICATION_STATUS = _decode.Known[Literal["PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR"]](
    "PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR"
)
_VERIFICATION_METHOD = _decode.Known[Literal["sms", "flashcall", "callout", "seamless", "whatsapp"]](
    "sms", "flashcall", "callout", "seamless", "whatsapp"
)
_VERIFICATION_REASON = _decode.Known[
    Literal[
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
    ]
](
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
_VERIFICATION_SOURCE = _decode.Known[Literal["intercepted", "manual"]]("intercepted", "manual")
_CALL_RESULT = _decode.Known[Literal["N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED"]](
    "N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED"
)
_VERIFY_REQUESTED_EVENT = _decode.Known[Literal["VerificationRequestEvent"]]("VerificationRequestEvent")
_VERIFY_FINISHED_EVENT = _decode.Known[Literal["VerificationResultEvent"]]("VerificationResultEvent")
_VERIFY_SMS_DELIVERED_EVENT = _decode.Known[Literal["VerificationSmsDeliveredEvent"]]("VerificationSmsDeliveredEvent")
_VERIFY_SMS_DELIVERED_SMS_RESULT = _decode.Known[Literal["Successful", "Failed"]]("Successful", "Failed")

_new_verification = _Maker(Verification)


def decode_verification(data: JsonValue, reading: _decode.Reading) -> Verification:
    """Decode a `Verification` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Verification.id", ("id",))
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "Verification.number", ("identity", "endpoint"))
    status: Literal["PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR"] | Unrecognized | None = (
        _VERIFICATION_STATUS[found]
        if type(found := top.get("status")) is str
        else (
            None if found is None else reading.optional(found, _VERIFICATION_STATUS, "Verification.status", ("status",))
        )
    )
    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (
            None if found is None else reading.optional(found, _VERIFICATION_METHOD, "Verification.method", ("method",))
        )
    )
    identity = (
        _verification_identity_json.decode_verification_identity(found, reading)
        if type(found := top.get("identity")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_verification_identity_json.decode_verification_identity),
                "Verification.identity",
                ("identity",),
            )
        )
    )
    reason: (
        Literal[
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
        ]
        | Unrecognized
        | None
    ) = (
        _VERIFICATION_REASON[found]
        if type(found := top.get("reason")) is str
        else (
            None if found is None else reading.optional(found, _VERIFICATION_REASON, "Verification.reason", ("reason",))
        )
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "Verification.reference", ("reference",))
    if type(country_id := top.get("countryId")) is not str and country_id is not None:
        country_id = reading.optional(country_id, _decode.text, "Verification.country_id", ("countryId",))
    verified_at = reading.optional(
        top.get("verificationTimestamp"), _decode.date_time, "Verification.verified_at", ("verificationTimestamp",)
    )
    source: Literal["intercepted", "manual"] | Unrecognized | None = (
        _VERIFICATION_SOURCE[found]
        if type(found := top.get("source")) is str
        else (
            None if found is None else reading.optional(found, _VERIFICATION_SOURCE, "Verification.source", ("source",))
        )
    )
    call_result: Literal["N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED"] | Unrecognized | None = (
        _CALL_RESULT[found]
        if type(found := top.get("callResult")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CALL_RESULT, "Verification.call_result", ("callResult",))
        )
    )
    if type(call_complete := top.get("callComplete")) is not bool and call_complete is not None:
        call_complete = reading.optional(
            call_complete, _decode.boolean, "Verification.call_complete", ("callComplete",)
        )
    price = (
        _verification_price_json.decode_verification_price(found, reading)
        if type(found := top.get("price")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_verification_price_json.decode_verification_price),
                "Verification.price",
                ("price",),
            )
        )
    )
    record = _new_verification.blank()
    _new_verification.fill(
        record,
        id,
        number,
        status,
        method,
        identity,
        reason,
        reference,
        country_id,
        verified_at,
        source,
        call_result,
        call_complete,
        price,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_verify_requested = _Maker(VerifyRequested)


def decode_verify_requested(data: JsonValue, reading: _decode.Reading) -> VerifyRequested:
    """Decode a `VerifyRequested` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifyRequested.id", ("id",))
    event: Literal["VerificationRequestEvent"] | Unrecognized | None = (
        _VERIFY_REQUESTED_EVENT[found]
        if type(found := top.get("event")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFY_REQUESTED_EVENT, "VerifyRequested.event", ("event",))
        )
    )
    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_METHOD, "VerifyRequested.method", ("method",))
        )
    )
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifyRequested.number", ("identity", "endpoint"))
    identity = (
        _verification_identity_json.decode_verification_identity(found, reading)
        if type(found := top.get("identity")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_verification_identity_json.decode_verification_identity),
                "VerifyRequested.identity",
                ("identity",),
            )
        )
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifyRequested.reference", ("reference",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifyRequested.custom", ("custom",))
    price = (
        _currency_amount_json.decode_currency_amount(found, reading)
        if type(found := top.get("price")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(_currency_amount_json.decode_currency_amount), "VerifyRequested.price", ("price",)
            )
        )
    )
    accept_language = reading.optional(
        top.get("acceptLanguage"), _decode.array(_decode.text), "VerifyRequested.accept_language", ("acceptLanguage",)
    )
    record = _new_verify_requested.blank()
    _new_verify_requested.fill(
        record, id, event, method, number, identity, reference, custom, price, accept_language, raw
    )
    return record


_new_verify_finished = _Maker(VerifyFinished)


def decode_verify_finished(data: JsonValue, reading: _decode.Reading) -> VerifyFinished:
    """Decode a `VerifyFinished` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifyFinished.id", ("id",))
    event: Literal["VerificationResultEvent"] | Unrecognized | None = (
        _VERIFY_FINISHED_EVENT[found]
        if type(found := top.get("event")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFY_FINISHED_EVENT, "VerifyFinished.event", ("event",))
        )
    )
    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_METHOD, "VerifyFinished.method", ("method",))
        )
    )
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifyFinished.number", ("identity", "endpoint"))
    identity = (
        _verification_identity_json.decode_verification_identity(found, reading)
        if type(found := top.get("identity")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_verification_identity_json.decode_verification_identity),
                "VerifyFinished.identity",
                ("identity",),
            )
        )
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifyFinished.reference", ("reference",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifyFinished.custom", ("custom",))
    status: Literal["PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR"] | Unrecognized | None = (
        _VERIFICATION_STATUS[found]
        if type(found := top.get("status")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_STATUS, "VerifyFinished.status", ("status",))
        )
    )
    reason: (
        Literal[
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
        ]
        | Unrecognized
        | None
    ) = (
        _VERIFICATION_REASON[found]
        if type(found := top.get("reason")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_REASON, "VerifyFinished.reason", ("reason",))
        )
    )
    source: Literal["intercepted", "manual"] | Unrecognized | None = (
        _VERIFICATION_SOURCE[found]
        if type(found := top.get("source")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_SOURCE, "VerifyFinished.source", ("source",))
        )
    )
    record = _new_verify_finished.blank()
    _new_verify_finished.fill(
        record, id, event, method, number, identity, reference, custom, status, reason, source, raw
    )
    return record


_new_verify_sms_delivered = _Maker(VerifySmsDelivered)


def decode_verify_sms_delivered(data: JsonValue, reading: _decode.Reading) -> VerifySmsDelivered:
    """Decode a `VerifySmsDelivered` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifySmsDelivered.id", ("id",))
    event: Literal["VerificationSmsDeliveredEvent"] | Unrecognized | None = (
        _VERIFY_SMS_DELIVERED_EVENT[found]
        if type(found := top.get("event")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFY_SMS_DELIVERED_EVENT, "VerifySmsDelivered.event", ("event",))
        )
    )
    method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] | Unrecognized | None = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFICATION_METHOD, "VerifySmsDelivered.method", ("method",))
        )
    )
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifySmsDelivered.number", ("identity", "endpoint"))
    identity = (
        _verification_identity_json.decode_verification_identity(found, reading)
        if type(found := top.get("identity")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_verification_identity_json.decode_verification_identity),
                "VerifySmsDelivered.identity",
                ("identity",),
            )
        )
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifySmsDelivered.reference", ("reference",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifySmsDelivered.custom", ("custom",))
    sms_result: Literal["Successful", "Failed"] | Unrecognized | None = (
        _VERIFY_SMS_DELIVERED_SMS_RESULT[found]
        if type(found := top.get("smsResult")) is str
        else (
            None
            if found is None
            else reading.optional(
                found, _VERIFY_SMS_DELIVERED_SMS_RESULT, "VerifySmsDelivered.sms_result", ("smsResult",)
            )
        )
    )
    record = _new_verify_sms_delivered.blank()
    _new_verify_sms_delivered.fill(record, id, event, method, number, identity, reference, custom, sms_result, raw)
    return record


def encode_verification(value: object) -> JsonInput:
    """Write a `Verification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Verification,
        decode_verification,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member(
                "status", ("status",), _wire.known("PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR")
            ),
            _encode.Member("method", ("method",), _wire.known("sms", "flashcall", "callout", "seamless", "whatsapp")),
            _encode.Member("identity", ("identity",), _verification_identity_json.encode_verification_identity),
            _encode.Member(
                "reason",
                ("reason",),
                _wire.known(
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
                ),
            ),
            _encode.Member("reference", ("reference",), _wire.text),
            _encode.Member("country_id", ("countryId",), _wire.text),
            _encode.Member("verified_at", ("verificationTimestamp",), _wire.date_time),
            _encode.Member("source", ("source",), _wire.known("intercepted", "manual")),
            _encode.Member(
                "call_result", ("callResult",), _wire.known("N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED")
            ),
            _encode.Member("call_complete", ("callComplete",), _wire.truth),
            _encode.Member("price", ("price",), _verification_price_json.encode_verification_price),
            _encode.Member("number", ("identity", "endpoint"), _wire.text),
        ),
    )


def encode_verify_requested(value: object) -> JsonInput:
    """Write a `VerifyRequested`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerifyRequested,
        decode_verify_requested,
        (
            _encode.Member("id", ("id",), _wire.text),
            _encode.Member("event", ("event",), _wire.known("VerificationRequestEvent")),
            _encode.Member("method", ("method",), _wire.known("sms", "flashcall", "callout", "seamless", "whatsapp")),
            _encode.Member("identity", ("identity",), _verification_identity_json.encode_verification_identity),
            _encode.Member("reference", ("reference",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("price", ("price",), _currency_amount_json.encode_currency_amount),
            _encode.Member("accept_language", ("acceptLanguage",), _wire.list_of(_wire.text)),
            _encode.Member("number", ("identity", "endpoint"), _wire.text),
        ),
    )


def encode_verify_finished(value: object) -> JsonInput:
    """Write a `VerifyFinished`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerifyFinished,
        decode_verify_finished,
        (
            _encode.Member("id", ("id",), _wire.text),
            _encode.Member("event", ("event",), _wire.known("VerificationResultEvent")),
            _encode.Member("method", ("method",), _wire.known("sms", "flashcall", "callout", "seamless", "whatsapp")),
            _encode.Member("identity", ("identity",), _verification_identity_json.encode_verification_identity),
            _encode.Member("reference", ("reference",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member(
                "status", ("status",), _wire.known("PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR")
            ),
            _encode.Member(
                "reason",
                ("reason",),
                _wire.known(
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
                ),
            ),
            _encode.Member("source", ("source",), _wire.known("intercepted", "manual")),
            _encode.Member("number", ("identity", "endpoint"), _wire.text),
        ),
    )


def encode_verify_sms_delivered(value: object) -> JsonInput:
    """Write a `VerifySmsDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerifySmsDelivered,
        decode_verify_sms_delivered,
        (
            _encode.Member("id", ("id",), _wire.text),
            _encode.Member("event", ("event",), _wire.known("VerificationSmsDeliveredEvent")),
            _encode.Member("method", ("method",), _wire.known("sms", "flashcall", "callout", "seamless", "whatsapp")),
            _encode.Member("identity", ("identity",), _verification_identity_json.encode_verification_identity),
            _encode.Member("reference", ("reference",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("sms_result", ("smsResult",), _wire.known("Successful", "Failed")),
            _encode.Member("number", ("identity", "endpoint"), _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {
    Verification: encode_verification,
    VerifyRequested: encode_verify_requested,
    VerifyFinished: encode_verify_finished,
    VerifySmsDelivered: encode_verify_sms_delivered,
}
