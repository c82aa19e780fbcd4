"""The type `MediaSms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..media_sms import MediaSms
from . import media_body as _media_body_json

_MEDIA_SMS_TYPE = _decode.Known("mt_media")
_SMS_REPORTING = _decode.Known("none", "summary", "full", "per_recipient", "per_recipient_final")

_new_media_sms = _Maker(MediaSms)


def decode_media_sms(data: JsonValue, reading: _decode.Reading) -> MediaSms:
    """Decode a `MediaSms` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "MediaSms.id")
    type_ = (
        _MEDIA_SMS_TYPE[found]
        if type(found := top.get("type")) is str
        else ("mt_media" if found is None else reading.required(found, _MEDIA_SMS_TYPE, "MediaSms.type"))
    )
    body = reading.record(top.get("body"), _media_body_json.decode_media_body, "MediaSms.body")
    parameters = reading.optional(
        top.get("parameters"), _decode.map_of(_decode.map_of(_decode.text)), "MediaSms.parameters"
    )
    if type(strict_validation := top.get("strict_validation")) is not bool and strict_validation is not None:
        strict_validation = reading.optional(strict_validation, _decode.boolean, "MediaSms.strict_validation")
    to = reading.optional(top.get("to"), _decode.array(_decode.text), "MediaSms.to")
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "MediaSms.from_", "from")
    if type(canceled := top.get("canceled")) is not bool and canceled is not None:
        canceled = reading.optional(canceled, _decode.boolean, "MediaSms.canceled")
    delivery_report = (
        _SMS_REPORTING[found]
        if type(found := top.get("delivery_report")) is str
        else (None if found is None else reading.optional(found, _SMS_REPORTING, "MediaSms.delivery_report"))
    )
    created_at = reading.optional(top.get("created_at"), _decode.date_time, "MediaSms.created_at")
    modified_at = reading.optional(top.get("modified_at"), _decode.date_time, "MediaSms.modified_at")
    send_at = reading.optional(top.get("send_at"), _decode.date_time, "MediaSms.send_at")
    expire_at = reading.optional(top.get("expire_at"), _decode.date_time, "MediaSms.expire_at")
    if type(callback_url := top.get("callback_url")) is not str and callback_url is not None:
        callback_url = reading.optional(callback_url, _decode.text, "MediaSms.callback_url")
    if type(client_reference := top.get("client_reference")) is not str and client_reference is not None:
        client_reference = reading.optional(client_reference, _decode.text, "MediaSms.client_reference")
    if type(feedback_enabled := top.get("feedback_enabled")) is not bool and feedback_enabled is not None:
        feedback_enabled = reading.optional(feedback_enabled, _decode.boolean, "MediaSms.feedback_enabled")
    record = _new_media_sms.blank()
    _new_media_sms.fill(
        record,
        id,
        type_,
        body,
        parameters,
        strict_validation,
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
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_media_sms(value: object) -> JsonInput:
    """Write a `MediaSms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MediaSms,
        decode_media_sms,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "type": _wire.known(*_MEDIA_SMS_TYPE),
            "body": _media_body_json.encode_media_body,
            "parameters": _wire.map_of(_wire.map_of(_wire.text)),
            "strict_validation": _wire.truth,
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
        },
    )


ENCODERS: dict[type, object] = {MediaSms: encode_media_sms}
