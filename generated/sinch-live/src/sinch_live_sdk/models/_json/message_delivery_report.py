"""The type `MessageDeliveryReport` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..message_delivery_report import MessageDeliveryReport
from . import channel_identity as _channel_identity_json
from . import reason as _reason_json

_DELIVERY_STATUS = _decode.Known("QUEUED_ON_CHANNEL", "DELIVERED", "READ", "FAILED", "SWITCHING_CHANNEL")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_message_delivery_report = _Maker(MessageDeliveryReport)


def decode_message_delivery_report(data: JsonObject, reading: _decode.Reading) -> MessageDeliveryReport:
    """Decode a `MessageDeliveryReport` from received JSON."""
    if type(message_id := data.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "MessageDeliveryReport.message_id")
    if type(conversation_id := data.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "MessageDeliveryReport.conversation_id")
    status = (
        _DELIVERY_STATUS[found]
        if type(found := data.get("status")) is str
        else (None if found is None else reading.optional(found, _DELIVERY_STATUS, "MessageDeliveryReport.status"))
    )
    reason = reading.record(data.get("reason"), _reason_json.decode_reason, "MessageDeliveryReport.reason")
    channel_identity = reading.record(
        data.get("channel_identity"),
        _channel_identity_json.decode_channel_identity,
        "MessageDeliveryReport.channel_identity",
    )
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "MessageDeliveryReport.contact_id")
    if type(metadata := data.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "MessageDeliveryReport.metadata")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := data.get("processing_mode")) is str
        else (
            None
            if found is None
            else reading.optional(found, _PROCESSING_MODE, "MessageDeliveryReport.processing_mode")
        )
    )
    record = _new_message_delivery_report.blank()
    _new_message_delivery_report.fill(
        record,
        message_id,
        conversation_id,
        status,
        reason,
        channel_identity,
        contact_id,
        metadata,
        processing_mode,
        data,
    )
    return record


def encode_message_delivery_report(value: object) -> JsonInput:
    """Write a `MessageDeliveryReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MessageDeliveryReport,
        decode_message_delivery_report,
        {
            "message_id": _wire.text,
            "conversation_id": _wire.text,
            "status": _wire.known(*_DELIVERY_STATUS),
            "reason": _reason_json.encode_reason,
            "channel_identity": _channel_identity_json.encode_channel_identity,
            "contact_id": _wire.text,
            "metadata": _wire.text,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
        },
    )


ENCODERS: dict[type, object] = {MessageDeliveryReport: encode_message_delivery_report}
