"""The records and events of `sms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..sms import Sms, SmsDelivered

_new_sms = _Maker(Sms)


def decode_sms(data: JsonValue, reading: _decode.Reading) -> Sms:
    """Decode a `Sms` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "Sms.id")
    if type(body := top.get("body")) is not str and body is not None:
        body = reading.optional(body, _decode.text, "Sms.body")
    in_to = found if type(found := top.get("to")) is dict else _decode.members(found)
    if type(to := in_to.get("number")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "Sms.to", ("to", "number"))
    in_from = found if type(found := top.get("from")) is dict else _decode.members(found)
    if type(from_ := in_from.get("number")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "Sms.from_", ("from", "number"))
    in_status = found if type(found := top.get("status")) is dict else _decode.members(found)
    if type(status := in_status.get("code")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "Sms.status", ("status", "code"))
    record = _new_sms.blank()
    _new_sms.fill(record, id, body, to, from_, status, raw)
    return record


_new_sms_delivered = _Maker(SmsDelivered)


def decode_sms_delivered(data: JsonValue, reading: _decode.Reading) -> SmsDelivered:
    """Decode a `SmsDelivered` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(message_id := top.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "SmsDelivered.message_id")
    in_status = found if type(found := top.get("status")) is dict else _decode.members(found)
    if type(status := in_status.get("code")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "SmsDelivered.status", ("status", "code"))
    record = _new_sms_delivered.blank()
    _new_sms_delivered.fill(record, message_id, status, raw)
    return record


def encode_sms(value: object) -> JsonInput:
    """Write a `Sms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Sms,
        decode_sms,
        {
            "id": _wire.text,
            "body": _wire.text,
            "to": _encode.Member(_wire.text, path=("to", "number")),
            "from_": _encode.Member(_wire.text, path=("from", "number")),
            "status": _encode.Member(_wire.text, path=("status", "code")),
        },
    )


def encode_sms_delivered(value: object) -> JsonInput:
    """Write a `SmsDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsDelivered,
        decode_sms_delivered,
        {"message_id": _wire.text, "status": _encode.Member(_wire.text, path=("status", "code"))},
    )


ENCODERS: dict[type, object] = {Sms: encode_sms, SmsDelivered: encode_sms_delivered}
