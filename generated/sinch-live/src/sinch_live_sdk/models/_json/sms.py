"""The records and events of `sms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..sms import SmsDelivered, TextSms

_TEXT_SMS_TYPE = _decode.Known("mt_text")
_SMS_REPORTING = _decode.Known("none", "summary", "full", "per_recipient", "per_recipient_final")
_SMS_STATUS = _decode.Known(
    "Queued", "Dispatched", "Aborted", "Cancelled", "Rejected", "Deleted", "Delivered", "Failed", "Expired", "Unknown"
)
_SMS_DELIVERED_ENCODING = _decode.Known("GSM", "UNICODE")
_SMS_DELIVERED_TYPE = _decode.Known("recipient_delivery_report_sms", "recipient_delivery_report_mms")

_new_text_sms = _Maker(TextSms)


def decode_text_sms(data: JsonValue, reading: _decode.Reading) -> TextSms:
    """Decode a `TextSms` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "TextSms.id")
    if type(body := top.get("body")) is not str and body is not None:
        body = reading.optional(body, _decode.text, "TextSms.body")
    to = reading.optional(top.get("to"), _decode.array(_decode.text), "TextSms.to")
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "TextSms.from_", "from")
    type_ = (
        _TEXT_SMS_TYPE[found]
        if type(found := top.get("type")) is str
        else ("mt_text" if found is None else reading.required(found, _TEXT_SMS_TYPE, "TextSms.type"))
    )
    parameters = reading.optional(
        top.get("parameters"), _decode.map_of(_decode.map_of(_decode.text)), "TextSms.parameters"
    )
    if type(canceled := top.get("canceled")) is not bool and canceled is not None:
        canceled = reading.optional(canceled, _decode.boolean, "TextSms.canceled")
    delivery_report = (
        _SMS_REPORTING[found]
        if type(found := top.get("delivery_report")) is str
        else (None if found is None else reading.optional(found, _SMS_REPORTING, "TextSms.delivery_report"))
    )
    created_at = reading.optional(top.get("created_at"), _decode.date_time, "TextSms.created_at")
    modified_at = reading.optional(top.get("modified_at"), _decode.date_time, "TextSms.modified_at")
    send_at = reading.optional(top.get("send_at"), _decode.date_time, "TextSms.send_at")
    expire_at = reading.optional(top.get("expire_at"), _decode.date_time, "TextSms.expire_at")
    if type(callback_url := top.get("callback_url")) is not str and callback_url is not None:
        callback_url = reading.optional(callback_url, _decode.text, "TextSms.callback_url")
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(client_reference, _decode.text, "TextSms.client_reference")
    if type(feedback_enabled := top.get("feedback_enabled")) is not bool and feedback_enabled is not None:
        feedback_enabled = reading.optional(feedback_enabled, _decode.boolean, "TextSms.feedback_enabled")
    if type(flash_message := top.get("flash_message")) is not bool and flash_message is not None:
        flash_message = reading.optional(flash_message, _decode.boolean, "TextSms.flash_message")
    if type(truncate_concat := top.get("truncate_concat")) is not bool and truncate_concat is not None:
        truncate_concat = reading.optional(truncate_concat, _decode.boolean, "TextSms.truncate_concat")
    if (
        type(max_number_of_message_parts := top.get("max_number_of_message_parts")) is not int
        and max_number_of_message_parts is not None
    ):
        max_number_of_message_parts = reading.optional(
            max_number_of_message_parts, _decode.integer, "TextSms.max_number_of_message_parts"
        )
    if type(from_ton := top.get("from_ton")) is not int and from_ton is not None:
        from_ton = reading.optional(from_ton, _decode.integer, "TextSms.from_ton")
    if type(from_npi := top.get("from_npi")) is not int and from_npi is not None:
        from_npi = reading.optional(from_npi, _decode.integer, "TextSms.from_npi")
    record = _new_text_sms.blank()
    _new_text_sms.fill(
        record,
        id,
        body,
        to,
        from_,
        type_,
        parameters,
        canceled,
        delivery_report,
        created_at,
        modified_at,
        send_at,
        expire_at,
        callback_url,
        client_reference,
        feedback_enabled,
        flash_message,
        truncate_concat,
        max_number_of_message_parts,
        from_ton,
        from_npi,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_sms_delivered = _Maker(SmsDelivered)


def decode_sms_delivered(data: JsonValue, reading: _decode.Reading) -> SmsDelivered:
    """Decode a `SmsDelivered` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(message_id := top.get("batch_id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "SmsDelivered.message_id", "batch_id")
    status = (
        _SMS_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _SMS_STATUS, "SmsDelivered.status"))
    )
    if type(code := top.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "SmsDelivered.code")
    if type(recipient := top.get("recipient")) is not str and recipient is not None:
        recipient = reading.optional(recipient, _decode.text, "SmsDelivered.recipient")
    at = reading.optional(top.get("at"), _decode.date_time, "SmsDelivered.at")
    operator_status_at = reading.optional(
        top.get("operator_status_at"), _decode.date_time, "SmsDelivered.operator_status_at"
    )
    if type(operator := top.get("operator")) is not str and operator is not None:
        operator = reading.optional(operator, _decode.text, "SmsDelivered.operator")
    if type(applied_originator := top.get("applied_originator")) is not str and applied_originator is not None:
        applied_originator = reading.optional(applied_originator, _decode.text, "SmsDelivered.applied_originator")
    encoding = (
        _SMS_DELIVERED_ENCODING[found]
        if type(found := top.get("encoding")) is str
        else (None if found is None else reading.optional(found, _SMS_DELIVERED_ENCODING, "SmsDelivered.encoding"))
    )
    if (
        type(number_of_message_parts := top.get("number_of_message_parts")) is not int
        and number_of_message_parts is not None
    ):
        number_of_message_parts = reading.optional(
            number_of_message_parts, _decode.integer, "SmsDelivered.number_of_message_parts"
        )
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(client_reference, _decode.text, "SmsDelivered.client_reference")
    type_ = (
        _SMS_DELIVERED_TYPE[found]
        if type(found := top.get("type")) is str
        else (None if found is None else reading.optional(found, _SMS_DELIVERED_TYPE, "SmsDelivered.type"))
    )
    record = _new_sms_delivered.blank()
    _new_sms_delivered.fill(
        record,
        message_id,
        status,
        code,
        recipient,
        at,
        operator_status_at,
        operator,
        applied_originator,
        encoding,
        number_of_message_parts,
        client_reference,
        type_,
        raw,
    )
    return record


def encode_text_sms(value: object) -> JsonInput:
    """Write a `TextSms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TextSms,
        decode_text_sms,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "body": _wire.text,
            "to": _wire.list_of(_wire.text),
            "from_": ("from", _wire.text),
            "type": _wire.known(*_TEXT_SMS_TYPE),
            "parameters": _wire.map_of(_wire.map_of(_wire.text)),
            "canceled": _wire.truth,
            "delivery_report": _wire.known(*_SMS_REPORTING),
            "created_at": _wire.date_time,
            "modified_at": _wire.date_time,
            "send_at": _wire.date_time,
            "expire_at": _wire.date_time,
            "callback_url": _wire.text,
            "client_reference": _wire.text,
            "feedback_enabled": _wire.truth,
            "flash_message": _wire.truth,
            "truncate_concat": _wire.truth,
            "max_number_of_message_parts": _wire.whole,
            "from_ton": _wire.whole,
            "from_npi": _wire.whole,
        },
    )


def encode_sms_delivered(value: object) -> JsonInput:
    """Write a `SmsDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsDelivered,
        decode_sms_delivered,
        {
            "message_id": ("batch_id", _wire.text),
            "status": _wire.known(*_SMS_STATUS),
            "code": _wire.whole,
            "recipient": _wire.text,
            "at": _wire.date_time,
            "operator_status_at": _wire.date_time,
            "operator": _wire.text,
            "applied_originator": _wire.text,
            "encoding": _wire.known(*_SMS_DELIVERED_ENCODING),
            "number_of_message_parts": _wire.whole,
            "client_reference": _wire.text,
            "type": _wire.known(*_SMS_DELIVERED_TYPE),
        },
    )


ENCODERS: dict[type, object] = {TextSms: encode_text_sms, SmsDelivered: encode_sms_delivered}
