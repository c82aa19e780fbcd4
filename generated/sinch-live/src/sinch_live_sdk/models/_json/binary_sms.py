"""The type `BinarySms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..binary_sms import BinarySms

_BINARY_SMS_TYPE = _decode.Known("mt_binary")
_SMS_REPORTING = _decode.Known("none", "summary", "full", "per_recipient", "per_recipient_final")

_new_binary_sms = _Maker(BinarySms)


def decode_binary_sms(data: JsonValue, reading: _decode.Reading) -> BinarySms:
    """Decode a `BinarySms` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "BinarySms.id")
    type_ = (
        _BINARY_SMS_TYPE[found]
        if type(found := top.get("type")) is str
        else ("mt_binary" if found is None else reading.required(found, _BINARY_SMS_TYPE, "BinarySms.type"))
    )
    if type(body := top.get("body")) is not str and body is not None:
        body = reading.optional(body, _decode.text, "BinarySms.body")
    if type(udh := top.get("udh")) is not str and udh is not None:
        udh = reading.optional(udh, _decode.text, "BinarySms.udh")
    to = reading.optional(top.get("to"), _decode.array(_decode.text), "BinarySms.to")
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "BinarySms.from_", "from")
    if type(canceled := top.get("canceled")) is not bool and canceled is not None:
        canceled = reading.optional(canceled, _decode.boolean, "BinarySms.canceled")
    delivery_report = (
        _SMS_REPORTING[found]
        if type(found := top.get("delivery_report")) is str
        else (None if found is None else reading.optional(found, _SMS_REPORTING, "BinarySms.delivery_report"))
    )
    created_at = reading.optional(top.get("created_at"), _decode.date_time, "BinarySms.created_at")
    modified_at = reading.optional(top.get("modified_at"), _decode.date_time, "BinarySms.modified_at")
    send_at = reading.optional(top.get("send_at"), _decode.date_time, "BinarySms.send_at")
    expire_at = reading.optional(top.get("expire_at"), _decode.date_time, "BinarySms.expire_at")
    if type(callback_url := top.get("callback_url")) is not str and callback_url is not None:
        callback_url = reading.optional(callback_url, _decode.text, "BinarySms.callback_url")
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(client_reference, _decode.text, "BinarySms.client_reference")
    if type(feedback_enabled := top.get("feedback_enabled")) is not bool and feedback_enabled is not None:
        feedback_enabled = reading.optional(feedback_enabled, _decode.boolean, "BinarySms.feedback_enabled")
    if type(flash_message := top.get("flash_message")) is not bool and flash_message is not None:
        flash_message = reading.optional(flash_message, _decode.boolean, "BinarySms.flash_message")
    if type(truncate_concat := top.get("truncate_concat")) is not bool and truncate_concat is not None:
        truncate_concat = reading.optional(truncate_concat, _decode.boolean, "BinarySms.truncate_concat")
    if (
        type(max_number_of_message_parts := top.get("max_number_of_message_parts")) is not int
        and max_number_of_message_parts is not None
    ):
        max_number_of_message_parts = reading.optional(
            max_number_of_message_parts, _decode.integer, "BinarySms.max_number_of_message_parts"
        )
    if type(from_ton := top.get("from_ton")) is not int and from_ton is not None:
        from_ton = reading.optional(from_ton, _decode.integer, "BinarySms.from_ton")
    if type(from_npi := top.get("from_npi")) is not int and from_npi is not None:
        from_npi = reading.optional(from_npi, _decode.integer, "BinarySms.from_npi")
    record = _new_binary_sms.blank()
    _new_binary_sms.fill(
        record,
        id,
        type_,
        body,
        udh,
        to,
        from_,
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


def encode_binary_sms(value: object) -> JsonInput:
    """Write a `BinarySms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        BinarySms,
        decode_binary_sms,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "type": _wire.known(*_BINARY_SMS_TYPE),
            "body": _wire.text,
            "udh": _wire.text,
            "to": _wire.list_of(_wire.text),
            "from_": ("from", _wire.text),
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


ENCODERS: dict[type, object] = {BinarySms: encode_binary_sms}
