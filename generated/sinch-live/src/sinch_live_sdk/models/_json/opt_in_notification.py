"""The type `OptInNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..opt_in_notification import OptInNotification
from . import opt_error_details as _opt_error_details_json

_CONVERSATION_CHANNEL = _decode.Known(
    "WHATSAPP",
    "RCS",
    "SMS",
    "MESSENGER",
    "VIBER",
    "VIBERBM",
    "MMS",
    "INSTAGRAM",
    "TELEGRAM",
    "KAKAOTALK",
    "KAKAOTALKCHAT",
    "LINE",
    "WECHAT",
    "APPLEBC",
    "CHANNEL_UNSPECIFIED",
)
_OPT_IN_NOTIFICATION_STATUS = _decode.Known("OPT_IN_STATUS_UNSPECIFIED", "OPT_IN_SUCCEEDED", "OPT_IN_FAILED")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_opt_in_notification = _Maker(OptInNotification)


def decode_opt_in_notification(data: JsonValue, reading: _decode.Reading) -> OptInNotification:
    """Decode an `OptInNotification` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(request_id := top.get("request_id")) is not str and request_id is not None:
        request_id = reading.optional(request_id, _decode.text, "OptInNotification.request_id")
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "OptInNotification.contact_id")
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := top.get("channel")) is str
        else (None if found is None else reading.optional(found, _CONVERSATION_CHANNEL, "OptInNotification.channel"))
    )
    if type(identity := top.get("identity")) is not str and identity is not None:
        identity = reading.optional(identity, _decode.text, "OptInNotification.identity")
    status = (
        _OPT_IN_NOTIFICATION_STATUS[found]
        if type(found := top.get("status")) is str
        else (
            None if found is None else reading.optional(found, _OPT_IN_NOTIFICATION_STATUS, "OptInNotification.status")
        )
    )
    error_details = (
        _opt_error_details_json.decode_opt_error_details(found, reading)
        if type(found := top.get("error_details")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_opt_error_details_json.decode_opt_error_details),
                "OptInNotification.error_details",
            )
        )
    )
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := top.get("processing_mode")) is str
        else (None if found is None else reading.optional(found, _PROCESSING_MODE, "OptInNotification.processing_mode"))
    )
    record = _new_opt_in_notification.blank()
    _new_opt_in_notification.fill(
        record, request_id, contact_id, channel, identity, status, error_details, processing_mode, raw
    )
    return record


def encode_opt_in_notification(value: object) -> JsonInput:
    """Write an `OptInNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OptInNotification,
        decode_opt_in_notification,
        (
            _encode.Member("request_id", _wire.text),
            _encode.Member("contact_id", _wire.text),
            _encode.Member("channel", _wire.known(*_CONVERSATION_CHANNEL)),
            _encode.Member("identity", _wire.text),
            _encode.Member("status", _wire.known(*_OPT_IN_NOTIFICATION_STATUS)),
            _encode.Member("error_details", _opt_error_details_json.encode_opt_error_details),
            _encode.Member("processing_mode", _wire.known(*_PROCESSING_MODE)),
        ),
    )


ENCODERS: dict[type, object] = {OptInNotification: encode_opt_in_notification}
