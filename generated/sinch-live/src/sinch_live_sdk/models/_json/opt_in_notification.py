"""The type `OptInNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
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


def decode_opt_in_notification(data: JsonObject, reading: _decode.Reading) -> OptInNotification:
    """Decode an `OptInNotification` from received JSON."""
    if type(request_id := data.get("request_id")) is not str and request_id is not None:
        request_id = reading.optional(request_id, _decode.text, "OptInNotification.request_id")
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "OptInNotification.contact_id")
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := data.get("channel")) is str
        else (None if found is None else reading.optional(found, _CONVERSATION_CHANNEL, "OptInNotification.channel"))
    )
    if type(identity := data.get("identity")) is not str and identity is not None:
        identity = reading.optional(identity, _decode.text, "OptInNotification.identity")
    status = (
        _OPT_IN_NOTIFICATION_STATUS[found]
        if type(found := data.get("status")) is str
        else (
            None if found is None else reading.optional(found, _OPT_IN_NOTIFICATION_STATUS, "OptInNotification.status")
        )
    )
    error_details = reading.record(
        data.get("error_details"), _opt_error_details_json.decode_opt_error_details, "OptInNotification.error_details"
    )
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := data.get("processing_mode")) is str
        else (None if found is None else reading.optional(found, _PROCESSING_MODE, "OptInNotification.processing_mode"))
    )
    record = _new_opt_in_notification.blank()
    _new_opt_in_notification.fill(
        record, request_id, contact_id, channel, identity, status, error_details, processing_mode, data
    )
    return record


def encode_opt_in_notification(value: object) -> JsonInput:
    """Write an `OptInNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OptInNotification,
        decode_opt_in_notification,
        {
            "request_id": _wire.text,
            "contact_id": _wire.text,
            "channel": _wire.known(*_CONVERSATION_CHANNEL),
            "identity": _wire.text,
            "status": _wire.known(*_OPT_IN_NOTIFICATION_STATUS),
            "error_details": _opt_error_details_json.encode_opt_error_details,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
        },
    )


ENCODERS: dict[type, object] = {OptInNotification: encode_opt_in_notification}
