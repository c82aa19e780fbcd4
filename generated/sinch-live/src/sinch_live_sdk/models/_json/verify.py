"""The records and events of `verify` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..verify import Verification, VerifyFinished, VerifyRequested, VerifySmsDelivered
from . import currency_amount as _currency_amount_json
from . import verification_identity as _verification_identity_json
from . import verification_price as _verification_price_json

_VERIFICATION_STATUS = _decode.Known("PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR")
_VERIFICATION_METHOD = _decode.Known("sms", "flashcall", "callout", "seamless", "whatsapp")
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
_VERIFICATION_SOURCE = _decode.Known("intercepted", "manual")
_CALL_RESULT = _decode.Known("N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED")
_VERIFY_REQUESTED_EVENT = _decode.Known("VerificationRequestEvent")
_VERIFY_FINISHED_EVENT = _decode.Known("VerificationResultEvent")
_VERIFY_SMS_DELIVERED_EVENT = _decode.Known("VerificationSmsDeliveredEvent")
_VERIFY_SMS_DELIVERED_SMS_RESULT = _decode.Known("Successful", "Failed")

_new_verification = _Maker(Verification)


def decode_verification(data: JsonValue, reading: _decode.Reading) -> Verification:
    """Decode a `Verification` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Verification.id")
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "Verification.number", ("identity", "endpoint"))
    status = (
        _VERIFICATION_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_STATUS, "Verification.status"))
    )
    method = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_METHOD, "Verification.method"))
    )
    identity = reading.record(
        top.get("identity"), _verification_identity_json.decode_verification_identity, "Verification.identity"
    )
    reason = (
        _VERIFICATION_REASON[found]
        if type(found := top.get("reason")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_REASON, "Verification.reason"))
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "Verification.reference")
    if type(country_id := top.get("countryId")) is not str and country_id is not None:
        country_id = reading.optional(country_id, _decode.text, "Verification.country_id", "countryId")
    verified_at = reading.optional(
        top.get("verificationTimestamp"), _decode.date_time, "Verification.verified_at", "verificationTimestamp"
    )
    source = (
        _VERIFICATION_SOURCE[found]
        if type(found := top.get("source")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_SOURCE, "Verification.source"))
    )
    call_result = (
        _CALL_RESULT[found]
        if type(found := top.get("callResult")) is str
        else (
            None if found is None else reading.optional(found, _CALL_RESULT, "Verification.call_result", "callResult")
        )
    )
    if type(call_complete := top.get("callComplete")) is not bool and call_complete is not None:
        call_complete = reading.optional(call_complete, _decode.boolean, "Verification.call_complete", "callComplete")
    price = reading.record(top.get("price"), _verification_price_json.decode_verification_price, "Verification.price")
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
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifyRequested.id")
    event = (
        _VERIFY_REQUESTED_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _VERIFY_REQUESTED_EVENT, "VerifyRequested.event"))
    )
    method = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_METHOD, "VerifyRequested.method"))
    )
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifyRequested.number", ("identity", "endpoint"))
    identity = reading.record(
        top.get("identity"), _verification_identity_json.decode_verification_identity, "VerifyRequested.identity"
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifyRequested.reference")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifyRequested.custom")
    price = reading.record(top.get("price"), _currency_amount_json.decode_currency_amount, "VerifyRequested.price")
    accept_language = reading.optional(
        top.get("acceptLanguage"), _decode.array(_decode.text), "VerifyRequested.accept_language", "acceptLanguage"
    )
    record = _new_verify_requested.blank()
    _new_verify_requested.fill(
        record, id, event, method, number, identity, reference, custom, price, accept_language, raw
    )
    return record


_new_verify_finished = _Maker(VerifyFinished)


def decode_verify_finished(data: JsonValue, reading: _decode.Reading) -> VerifyFinished:
    """Decode a `VerifyFinished` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifyFinished.id")
    event = (
        _VERIFY_FINISHED_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _VERIFY_FINISHED_EVENT, "VerifyFinished.event"))
    )
    method = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_METHOD, "VerifyFinished.method"))
    )
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifyFinished.number", ("identity", "endpoint"))
    identity = reading.record(
        top.get("identity"), _verification_identity_json.decode_verification_identity, "VerifyFinished.identity"
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifyFinished.reference")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifyFinished.custom")
    status = (
        _VERIFICATION_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_STATUS, "VerifyFinished.status"))
    )
    reason = (
        _VERIFICATION_REASON[found]
        if type(found := top.get("reason")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_REASON, "VerifyFinished.reason"))
    )
    source = (
        _VERIFICATION_SOURCE[found]
        if type(found := top.get("source")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_SOURCE, "VerifyFinished.source"))
    )
    record = _new_verify_finished.blank()
    _new_verify_finished.fill(
        record, id, event, method, number, identity, reference, custom, status, reason, source, raw
    )
    return record


_new_verify_sms_delivered = _Maker(VerifySmsDelivered)


def decode_verify_sms_delivered(data: JsonValue, reading: _decode.Reading) -> VerifySmsDelivered:
    """Decode a `VerifySmsDelivered` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifySmsDelivered.id")
    event = (
        _VERIFY_SMS_DELIVERED_EVENT[found]
        if type(found := top.get("event")) is str
        else (
            None if found is None else reading.optional(found, _VERIFY_SMS_DELIVERED_EVENT, "VerifySmsDelivered.event")
        )
    )
    method = (
        _VERIFICATION_METHOD[found]
        if type(found := top.get("method")) is str
        else (None if found is None else reading.optional(found, _VERIFICATION_METHOD, "VerifySmsDelivered.method"))
    )
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifySmsDelivered.number", ("identity", "endpoint"))
    identity = reading.record(
        top.get("identity"), _verification_identity_json.decode_verification_identity, "VerifySmsDelivered.identity"
    )
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifySmsDelivered.reference")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifySmsDelivered.custom")
    sms_result = (
        _VERIFY_SMS_DELIVERED_SMS_RESULT[found]
        if type(found := top.get("smsResult")) is str
        else (
            None
            if found is None
            else reading.optional(found, _VERIFY_SMS_DELIVERED_SMS_RESULT, "VerifySmsDelivered.sms_result", "smsResult")
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
        {
            "id": _encode.Member(_wire.text, needed=True),
            "status": _wire.known(*_VERIFICATION_STATUS),
            "method": _wire.known(*_VERIFICATION_METHOD),
            "identity": _verification_identity_json.encode_verification_identity,
            "reason": _wire.known(*_VERIFICATION_REASON),
            "reference": _wire.text,
            "country_id": ("countryId", _wire.text),
            "verified_at": ("verificationTimestamp", _wire.date_time),
            "source": _wire.known(*_VERIFICATION_SOURCE),
            "call_result": ("callResult", _wire.known(*_CALL_RESULT)),
            "call_complete": ("callComplete", _wire.truth),
            "price": _verification_price_json.encode_verification_price,
            "number": _encode.Member(_wire.text, path=("identity", "endpoint")),
        },
    )


def encode_verify_requested(value: object) -> JsonInput:
    """Write a `VerifyRequested`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerifyRequested,
        decode_verify_requested,
        {
            "id": _wire.text,
            "event": _wire.known(*_VERIFY_REQUESTED_EVENT),
            "method": _wire.known(*_VERIFICATION_METHOD),
            "identity": _verification_identity_json.encode_verification_identity,
            "reference": _wire.text,
            "custom": _wire.text,
            "price": _currency_amount_json.encode_currency_amount,
            "accept_language": ("acceptLanguage", _wire.list_of(_wire.text)),
            "number": _encode.Member(_wire.text, path=("identity", "endpoint")),
        },
    )


def encode_verify_finished(value: object) -> JsonInput:
    """Write a `VerifyFinished`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerifyFinished,
        decode_verify_finished,
        {
            "id": _wire.text,
            "event": _wire.known(*_VERIFY_FINISHED_EVENT),
            "method": _wire.known(*_VERIFICATION_METHOD),
            "identity": _verification_identity_json.encode_verification_identity,
            "reference": _wire.text,
            "custom": _wire.text,
            "status": _wire.known(*_VERIFICATION_STATUS),
            "reason": _wire.known(*_VERIFICATION_REASON),
            "source": _wire.known(*_VERIFICATION_SOURCE),
            "number": _encode.Member(_wire.text, path=("identity", "endpoint")),
        },
    )


def encode_verify_sms_delivered(value: object) -> JsonInput:
    """Write a `VerifySmsDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerifySmsDelivered,
        decode_verify_sms_delivered,
        {
            "id": _wire.text,
            "event": _wire.known(*_VERIFY_SMS_DELIVERED_EVENT),
            "method": _wire.known(*_VERIFICATION_METHOD),
            "identity": _verification_identity_json.encode_verification_identity,
            "reference": _wire.text,
            "custom": _wire.text,
            "sms_result": ("smsResult", _wire.known(*_VERIFY_SMS_DELIVERED_SMS_RESULT)),
            "number": _encode.Member(_wire.text, path=("identity", "endpoint")),
        },
    )


ENCODERS: dict[type, object] = {
    Verification: encode_verification,
    VerifyRequested: encode_verify_requested,
    VerifyFinished: encode_verify_finished,
    VerifySmsDelivered: encode_verify_sms_delivered,
}
