"""The type `SmsRecipientReport` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..sms_recipient_report import SmsRecipientReport

_SMS_RECIPIENT_REPORT_TYPE = _decode.Known("recipient_delivery_report_sms", "recipient_delivery_report_mms")
_SMS_STATUS = _decode.Known(
    "Queued", "Dispatched", "Aborted", "Cancelled", "Rejected", "Deleted", "Delivered", "Failed", "Expired", "Unknown"
)
_SMS_RECIPIENT_REPORT_ENCODING = _decode.Known("GSM", "UNICODE")

_new_sms_recipient_report = _Maker(SmsRecipientReport)


def decode_sms_recipient_report(data: JsonValue, reading: _decode.Reading) -> SmsRecipientReport:
    """Decode a `SmsRecipientReport` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    type_ = (
        _SMS_RECIPIENT_REPORT_TYPE[found]
        if type(found := top.get("type")) is str
        else (None if found is None else reading.optional(found, _SMS_RECIPIENT_REPORT_TYPE, "SmsRecipientReport.type"))
    )
    if type(batch_id := top.get("batch_id")) is not str:
        batch_id = reading.required(batch_id, _decode.text, "SmsRecipientReport.batch_id")
    if type(recipient := top.get("recipient")) is not str and recipient is not None:
        recipient = reading.optional(recipient, _decode.text, "SmsRecipientReport.recipient")
    if type(code := top.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "SmsRecipientReport.code")
    status = (
        _SMS_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _SMS_STATUS, "SmsRecipientReport.status"))
    )
    at = reading.optional(top.get("at"), _decode.date_time, "SmsRecipientReport.at")
    if type(operator := top.get("operator")) is not str and operator is not None:
        operator = reading.optional(operator, _decode.text, "SmsRecipientReport.operator")
    operator_status_at = reading.optional(
        top.get("operator_status_at"), _decode.date_time, "SmsRecipientReport.operator_status_at"
    )
    if type(applied_originator := top.get("applied_originator")) is not str and applied_originator is not None:
        applied_originator = reading.optional(applied_originator, _decode.text, "SmsRecipientReport.applied_originator")
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(client_reference, _decode.text, "SmsRecipientReport.client_reference")
    encoding = (
        _SMS_RECIPIENT_REPORT_ENCODING[found]
        if type(found := top.get("encoding")) is str
        else (
            None
            if found is None
            else reading.optional(found, _SMS_RECIPIENT_REPORT_ENCODING, "SmsRecipientReport.encoding")
        )
    )
    if (
        type(number_of_message_parts := top.get("number_of_message_parts")) is not int
        and number_of_message_parts is not None
    ):
        number_of_message_parts = reading.optional(
            number_of_message_parts, _decode.integer, "SmsRecipientReport.number_of_message_parts"
        )
    record = _new_sms_recipient_report.blank()
    _new_sms_recipient_report.fill(
        record,
        type_,
        batch_id,
        recipient,
        code,
        status,
        at,
        operator,
        operator_status_at,
        applied_originator,
        client_reference,
        encoding,
        number_of_message_parts,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_sms_recipient_report(value: object) -> JsonInput:
    """Write a `SmsRecipientReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsRecipientReport,
        decode_sms_recipient_report,
        {
            "type": _wire.known(*_SMS_RECIPIENT_REPORT_TYPE),
            "batch_id": _encode.Member(_wire.text, needed=True),
            "recipient": _wire.text,
            "code": _wire.whole,
            "status": _wire.known(*_SMS_STATUS),
            "at": _wire.date_time,
            "operator": _wire.text,
            "operator_status_at": _wire.date_time,
            "applied_originator": _wire.text,
            "client_reference": _wire.text,
            "encoding": _wire.known(*_SMS_RECIPIENT_REPORT_ENCODING),
            "number_of_message_parts": _wire.whole,
        },
    )


ENCODERS: dict[type, object] = {SmsRecipientReport: encode_sms_recipient_report}
