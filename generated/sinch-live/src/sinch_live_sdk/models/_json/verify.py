"""The records and events of `verify` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..verify import (
    StartedVerification,
    Verification,
    VerificationReport,
    VerifyFinished,
    VerifyRequested,
    VerifySmsDelivered,
)

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
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "Verification.status", ("status",))
    if type(method := top.get("method")) is not str and method is not None:
        method = reading.optional(method, _decode.text, "Verification.method", ("method",))
    if type(reason := top.get("reason")) is not str and reason is not None:
        reason = reading.optional(reason, _decode.text, "Verification.reason", ("reason",))
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "Verification.reference", ("reference",))
    if type(country_id := top.get("countryId")) is not str and country_id is not None:
        country_id = reading.optional(country_id, _decode.text, "Verification.country_id", ("countryId",))
    verified_at = reading.optional(
        top.get("verificationTimestamp"), _decode.date_time, "Verification.verified_at", ("verificationTimestamp",)
    )
    if type(source := top.get("source")) is not str and source is not None:
        source = reading.optional(source, _decode.text, "Verification.source", ("source",))
    if type(call_result := top.get("callResult")) is not str and call_result is not None:
        call_result = reading.optional(call_result, _decode.text, "Verification.call_result", ("callResult",))
    if type(call_complete := top.get("callComplete")) is not bool and call_complete is not None:
        call_complete = reading.optional(
            call_complete, _decode.boolean, "Verification.call_complete", ("callComplete",)
        )
    in_price = found if type(found := top.get("price")) is dict else _decode.members(found)
    in_price_verification_price = (
        found if type(found := in_price.get("verificationPrice")) is dict else _decode.members(found)
    )
    if type(price_currency := in_price_verification_price.get("currencyId")) is not str and price_currency is not None:
        price_currency = reading.optional(
            price_currency, _decode.text, "Verification.price_currency", ("price", "verificationPrice", "currencyId")
        )
    if type(price := in_price_verification_price.get("amount")) is not float and price is not None:
        price = reading.optional(price, _decode.number, "Verification.price", ("price", "verificationPrice", "amount"))
    record = _new_verification.blank()
    _new_verification.fill(
        record,
        id=id,
        number=number,
        status=status,
        method=method,
        reason=reason,
        reference=reference,
        country_id=country_id,
        verified_at=verified_at,
        source=source,
        call_result=call_result,
        call_complete=call_complete,
        price_currency=price_currency,
        price=price,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_started_verification = _Maker(StartedVerification)


def decode_started_verification(data: JsonValue, reading: _decode.Reading) -> StartedVerification:
    """Decode a `StartedVerification` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "StartedVerification.id", ("id",))
    if type(method := top.get("method")) is not str and method is not None:
        method = reading.optional(method, _decode.text, "StartedVerification.method", ("method",))
    in_sms = found if type(found := top.get("sms")) is dict else _decode.members(found)
    if type(sms_template := in_sms.get("template")) is not str and sms_template is not None:
        sms_template = reading.optional(
            sms_template, _decode.text, "StartedVerification.sms_template", ("sms", "template")
        )
    in_whatsapp = found if type(found := top.get("whatsapp")) is dict else _decode.members(found)
    if (
        type(code_type := _decode.first(in_sms.get("codeType"), in_whatsapp.get("codeType"))) is not str
        and code_type is not None
    ):
        code_type = reading.optional(code_type, _decode.text, "StartedVerification.code_type", ("sms", "codeType"))
    in_flash_call = found if type(found := top.get("flashCall")) is dict else _decode.members(found)
    if (
        type(
            interception_timeout := _decode.first(
                in_sms.get("interceptionTimeout"), in_flash_call.get("interceptionTimeout")
            )
        )
        is not int
        and interception_timeout is not None
    ):
        interception_timeout = reading.optional(
            interception_timeout,
            _decode.integer,
            "StartedVerification.interception_timeout",
            ("sms", "interceptionTimeout"),
        )
    if type(cli_filter := in_flash_call.get("cliFilter")) is not str and cli_filter is not None:
        cli_filter = reading.optional(
            cli_filter, _decode.text, "StartedVerification.cli_filter", ("flashCall", "cliFilter")
        )
    if type(report_timeout := in_flash_call.get("reportTimeout")) is not int and report_timeout is not None:
        report_timeout = reading.optional(
            report_timeout, _decode.integer, "StartedVerification.report_timeout", ("flashCall", "reportTimeout")
        )
    in_seamless = found if type(found := top.get("seamless")) is dict else _decode.members(found)
    if type(target_uri := in_seamless.get("targetUri")) is not str and target_uri is not None:
        target_uri = reading.optional(
            target_uri, _decode.text, "StartedVerification.target_uri", ("seamless", "targetUri")
        )
    record = _new_started_verification.blank()
    _new_started_verification.fill(
        record,
        id=id,
        method=method,
        sms_template=sms_template,
        code_type=code_type,
        interception_timeout=interception_timeout,
        cli_filter=cli_filter,
        report_timeout=report_timeout,
        target_uri=target_uri,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_verification_report = _Maker(VerificationReport)


def decode_verification_report(data: JsonValue, reading: _decode.Reading) -> VerificationReport:
    """Decode a `VerificationReport` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "VerificationReport.id", ("id",))
    if type(method := top.get("method")) is not str and method is not None:
        method = reading.optional(method, _decode.text, "VerificationReport.method", ("method",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "VerificationReport.status", ("status",))
    if type(reason := top.get("reason")) is not str and reason is not None:
        reason = reading.optional(reason, _decode.text, "VerificationReport.reason", ("reason",))
    if type(call_complete := top.get("callComplete")) is not bool and call_complete is not None:
        call_complete = reading.optional(
            call_complete, _decode.boolean, "VerificationReport.call_complete", ("callComplete",)
        )
    record = _new_verification_report.blank()
    _new_verification_report.fill(
        record, id=id, method=method, status=status, reason=reason, call_complete=call_complete, raw=raw
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_verify_requested = _Maker(VerifyRequested)


def decode_verify_requested(data: JsonValue, reading: _decode.Reading) -> VerifyRequested:
    """Decode a `VerifyRequested` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifyRequested.id", ("id",))
    if type(method := top.get("method")) is not str and method is not None:
        method = reading.optional(method, _decode.text, "VerifyRequested.method", ("method",))
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifyRequested.number", ("identity", "endpoint"))
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifyRequested.reference", ("reference",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifyRequested.custom", ("custom",))
    in_price = found if type(found := top.get("price")) is dict else _decode.members(found)
    if type(price_currency := in_price.get("currencyId")) is not str and price_currency is not None:
        price_currency = reading.optional(
            price_currency, _decode.text, "VerifyRequested.price_currency", ("price", "currencyId")
        )
    if type(price := in_price.get("amount")) is not float and price is not None:
        price = reading.optional(price, _decode.number, "VerifyRequested.price", ("price", "amount"))
    record = _new_verify_requested.blank()
    _new_verify_requested.fill(
        record,
        id=id,
        method=method,
        number=number,
        reference=reference,
        custom=custom,
        price_currency=price_currency,
        price=price,
        raw=raw,
    )
    return record


_new_verify_finished = _Maker(VerifyFinished)


def decode_verify_finished(data: JsonValue, reading: _decode.Reading) -> VerifyFinished:
    """Decode a `VerifyFinished` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifyFinished.id", ("id",))
    if type(method := top.get("method")) is not str and method is not None:
        method = reading.optional(method, _decode.text, "VerifyFinished.method", ("method",))
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifyFinished.number", ("identity", "endpoint"))
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifyFinished.reference", ("reference",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifyFinished.custom", ("custom",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "VerifyFinished.status", ("status",))
    if type(reason := top.get("reason")) is not str and reason is not None:
        reason = reading.optional(reason, _decode.text, "VerifyFinished.reason", ("reason",))
    if type(source := top.get("source")) is not str and source is not None:
        source = reading.optional(source, _decode.text, "VerifyFinished.source", ("source",))
    record = _new_verify_finished.blank()
    _new_verify_finished.fill(
        record,
        id=id,
        method=method,
        number=number,
        reference=reference,
        custom=custom,
        status=status,
        reason=reason,
        source=source,
        raw=raw,
    )
    return record


_new_verify_sms_delivered = _Maker(VerifySmsDelivered)


def decode_verify_sms_delivered(data: JsonValue, reading: _decode.Reading) -> VerifySmsDelivered:
    """Decode a `VerifySmsDelivered` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "VerifySmsDelivered.id", ("id",))
    if type(method := top.get("method")) is not str and method is not None:
        method = reading.optional(method, _decode.text, "VerifySmsDelivered.method", ("method",))
    in_identity = found if type(found := top.get("identity")) is dict else _decode.members(found)
    if type(number := in_identity.get("endpoint")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "VerifySmsDelivered.number", ("identity", "endpoint"))
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "VerifySmsDelivered.reference", ("reference",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VerifySmsDelivered.custom", ("custom",))
    if type(sms_result := top.get("smsResult")) is not str and sms_result is not None:
        sms_result = reading.optional(sms_result, _decode.text, "VerifySmsDelivered.sms_result", ("smsResult",))
    record = _new_verify_sms_delivered.blank()
    _new_verify_sms_delivered.fill(
        record, id=id, method=method, number=number, reference=reference, custom=custom, sms_result=sms_result, raw=raw
    )
    return record


def encode_verification(value: object) -> JsonInput:
    """Write a `Verification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Verification,
        decode_verification,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("method", ("method",), _wire.text),
            _encode.Member("reason", ("reason",), _wire.text),
            _encode.Member("reference", ("reference",), _wire.text),
            _encode.Member("country_id", ("countryId",), _wire.text),
            _encode.Member("verified_at", ("verificationTimestamp",), _wire.date_time),
            _encode.Member("source", ("source",), _wire.text),
            _encode.Member("call_result", ("callResult",), _wire.text),
            _encode.Member("call_complete", ("callComplete",), _wire.truth),
            _encode.Member("number", ("identity", "endpoint"), _wire.text),
            _encode.Member("price_currency", ("price", "verificationPrice", "currencyId"), _wire.text),
            _encode.Member("price", ("price", "verificationPrice", "amount"), _wire.real),
        ),
    )


def encode_started_verification(value: object) -> JsonInput:
    """Write a `StartedVerification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        StartedVerification,
        decode_started_verification,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("method", ("method",), _wire.text),
            _encode.Member("sms_template", ("sms", "template"), _wire.text),
            _encode.Member("cli_filter", ("flashCall", "cliFilter"), _wire.text),
            _encode.Member("report_timeout", ("flashCall", "reportTimeout"), _wire.whole),
            _encode.Member("target_uri", ("seamless", "targetUri"), _wire.text),
        ),
    )


def encode_verification_report(value: object) -> JsonInput:
    """Write a `VerificationReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VerificationReport,
        decode_verification_report,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("method", ("method",), _wire.text),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("reason", ("reason",), _wire.text),
            _encode.Member("call_complete", ("callComplete",), _wire.truth),
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
            _encode.Member("method", ("method",), _wire.text),
            _encode.Member("reference", ("reference",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("number", ("identity", "endpoint"), _wire.text),
            _encode.Member("price_currency", ("price", "currencyId"), _wire.text),
            _encode.Member("price", ("price", "amount"), _wire.real),
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
            _encode.Member("method", ("method",), _wire.text),
            _encode.Member("reference", ("reference",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("reason", ("reason",), _wire.text),
            _encode.Member("source", ("source",), _wire.text),
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
            _encode.Member("method", ("method",), _wire.text),
            _encode.Member("reference", ("reference",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("sms_result", ("smsResult",), _wire.text),
            _encode.Member("number", ("identity", "endpoint"), _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {
    Verification: encode_verification,
    StartedVerification: encode_started_verification,
    VerificationReport: encode_verification_report,
    VerifyRequested: encode_verify_requested,
    VerifyFinished: encode_verify_finished,
    VerifySmsDelivered: encode_verify_sms_delivered,
}
