"""The type `RecordNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..record_notification import RecordNotification
from . import channel_identity as _channel_identity_json
from . import reason as _reason_json

_RECORD_NOTIFICATION_RECORD_STATUS = _decode.Known("RECORD_STATUS_UNSPECIFIED", "EVENT_RECORD_STORED")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_record_notification = _Maker(RecordNotification)


def decode_record_notification(data: JsonObject, reading: _decode.Reading) -> RecordNotification:
    """Decode a `RecordNotification` from received JSON."""
    if type(entity_id := data.get("entity_id")) is not str and entity_id is not None:
        entity_id = reading.optional(entity_id, _decode.text, "RecordNotification.entity_id")
    record_status = (
        _RECORD_NOTIFICATION_RECORD_STATUS[found]
        if type(found := data.get("record_status")) is str
        else (
            None
            if found is None
            else reading.optional(found, _RECORD_NOTIFICATION_RECORD_STATUS, "RecordNotification.record_status")
        )
    )
    channel_identity = reading.record(
        data.get("channel_identity"),
        _channel_identity_json.decode_channel_identity,
        "RecordNotification.channel_identity",
    )
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "RecordNotification.contact_id")
    if type(conversation_id := data.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "RecordNotification.conversation_id")
    reason = reading.record(data.get("reason"), _reason_json.decode_reason, "RecordNotification.reason")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := data.get("processing_mode")) is str
        else (
            None if found is None else reading.optional(found, _PROCESSING_MODE, "RecordNotification.processing_mode")
        )
    )
    record = _new_record_notification.blank()
    _new_record_notification.fill(
        record, entity_id, record_status, channel_identity, contact_id, conversation_id, reason, processing_mode, data
    )
    return record


def encode_record_notification(value: object) -> JsonInput:
    """Write a `RecordNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RecordNotification,
        decode_record_notification,
        {
            "entity_id": _wire.text,
            "record_status": _wire.known(*_RECORD_NOTIFICATION_RECORD_STATUS),
            "channel_identity": _channel_identity_json.encode_channel_identity,
            "contact_id": _wire.text,
            "conversation_id": _wire.text,
            "reason": _reason_json.encode_reason,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
        },
    )


ENCODERS: dict[type, object] = {RecordNotification: encode_record_notification}
