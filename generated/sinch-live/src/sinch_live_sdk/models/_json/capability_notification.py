"""The type `CapabilityNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..capability_notification import CapabilityNotification
from . import reason as _reason_json

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
_CAPABILITY_NOTIFICATION_CAPABILITY_STATUS = _decode.Known(
    "CAPABILITY_UNKNOWN", "CAPABILITY_FULL", "CAPABILITY_PARTIAL", "NO_CAPABILITY"
)

_new_capability_notification = _Maker(CapabilityNotification)


def decode_capability_notification(data: JsonObject, reading: _decode.Reading) -> CapabilityNotification:
    """Decode a `CapabilityNotification` from received JSON."""
    if type(request_id := data.get("request_id")) is not str and request_id is not None:
        request_id = reading.optional(request_id, _decode.text, "CapabilityNotification.request_id")
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "CapabilityNotification.contact_id")
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := data.get("channel")) is str
        else (
            None if found is None else reading.optional(found, _CONVERSATION_CHANNEL, "CapabilityNotification.channel")
        )
    )
    if type(identity := data.get("identity")) is not str and identity is not None:
        identity = reading.optional(identity, _decode.text, "CapabilityNotification.identity")
    capability_status = (
        _CAPABILITY_NOTIFICATION_CAPABILITY_STATUS[found]
        if type(found := data.get("capability_status")) is str
        else (
            None
            if found is None
            else reading.optional(
                found, _CAPABILITY_NOTIFICATION_CAPABILITY_STATUS, "CapabilityNotification.capability_status"
            )
        )
    )
    channel_capabilities = reading.optional(
        data.get("channel_capabilities"), _decode.array(_decode.text), "CapabilityNotification.channel_capabilities"
    )
    reason = reading.record(data.get("reason"), _reason_json.decode_reason, "CapabilityNotification.reason")
    record = _new_capability_notification.blank()
    _new_capability_notification.fill(
        record, request_id, contact_id, channel, identity, capability_status, channel_capabilities, reason, data
    )
    return record


def encode_capability_notification(value: object) -> JsonInput:
    """Write a `CapabilityNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CapabilityNotification,
        decode_capability_notification,
        {
            "request_id": _wire.text,
            "contact_id": _wire.text,
            "channel": _wire.known(*_CONVERSATION_CHANNEL),
            "identity": _wire.text,
            "capability_status": _wire.known(*_CAPABILITY_NOTIFICATION_CAPABILITY_STATUS),
            "channel_capabilities": _wire.list_of(_wire.text),
            "reason": _reason_json.encode_reason,
        },
    )


ENCODERS: dict[type, object] = {CapabilityNotification: encode_capability_notification}
