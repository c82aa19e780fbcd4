"""The type `MessageDeliveryReport` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..message_delivery_report import MessageDeliveryReport
from . import channel_identity as _channel_identity_json
from . import reason as _reason_json

_DELIVERY_STATUS = _decode.Known("QUEUED_ON_CHANNEL", "DELIVERED", "READ", "FAILED", "SWITCHING_CHANNEL")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_message_delivery_report = _Maker(MessageDeliveryReport)


def decode_message_delivery_report(data: JsonValue, reading: _decode.Reading) -> MessageDeliveryReport:
    """Decode a `MessageDeliveryReport` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(message_id := top.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "MessageDeliveryReport.message_id")
    if type(conversation_id := top.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "MessageDeliveryReport.conversation_id")
    status = (
        _DELIVERY_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _DELIVERY_STATUS, "MessageDeliveryReport.status"))
    )
    reason = (
        _reason_json.decode_reason(found, reading)
        if type(found := top.get("reason")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.object(_reason_json.decode_reason), "MessageDeliveryReport.reason")
        )
    )
    channel_identity = (
        _channel_identity_json.decode_channel_identity(found, reading)
        if type(found := top.get("channel_identity")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_channel_identity_json.decode_channel_identity),
                "MessageDeliveryReport.channel_identity",
            )
        )
    )
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "MessageDeliveryReport.contact_id")
    if type(metadata := top.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "MessageDeliveryReport.metadata")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := top.get("processing_mode")) is str
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
        raw,
    )
    return record


def encode_message_delivery_report(value: object) -> JsonInput:
    """Write a `MessageDeliveryReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MessageDeliveryReport,
        decode_message_delivery_report,
        (
            _encode.Member("message_id", _wire.text),
            _encode.Member("conversation_id", _wire.text),
            _encode.Member("status", _wire.known(*_DELIVERY_STATUS)),
            _encode.Member("reason", _reason_json.encode_reason),
            _encode.Member("channel_identity", _channel_identity_json.encode_channel_identity),
            _encode.Member("contact_id", _wire.text),
            _encode.Member("metadata", _wire.text),
            _encode.Member("processing_mode", _wire.known(*_PROCESSING_MODE)),
        ),
    )


ENCODERS: dict[type, object] = {MessageDeliveryReport: encode_message_delivery_report}
