"""The type `EventDeliveryReport` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..event_delivery_report import EventDeliveryReport
from . import channel_identity as _channel_identity_json
from . import reason as _reason_json

_DELIVERY_STATUS = _decode.Known("QUEUED_ON_CHANNEL", "DELIVERED", "READ", "FAILED", "SWITCHING_CHANNEL")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_event_delivery_report = _Maker(EventDeliveryReport)


def decode_event_delivery_report(data: JsonObject, reading: _decode.Reading) -> EventDeliveryReport:
    """Decode an `EventDeliveryReport` from received JSON."""
    if type(event_id := data.get("event_id")) is not str and event_id is not None:
        event_id = reading.optional(event_id, _decode.text, "EventDeliveryReport.event_id")
    status = (
        _DELIVERY_STATUS[found]
        if type(found := data.get("status")) is str
        else (None if found is None else reading.optional(found, _DELIVERY_STATUS, "EventDeliveryReport.status"))
    )
    reason = reading.record(data.get("reason"), _reason_json.decode_reason, "EventDeliveryReport.reason")
    channel_identity = reading.record(
        data.get("channel_identity"),
        _channel_identity_json.decode_channel_identity,
        "EventDeliveryReport.channel_identity",
    )
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "EventDeliveryReport.contact_id")
    if type(metadata := data.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "EventDeliveryReport.metadata")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := data.get("processing_mode")) is str
        else (
            None if found is None else reading.optional(found, _PROCESSING_MODE, "EventDeliveryReport.processing_mode")
        )
    )
    record = _new_event_delivery_report.blank()
    _new_event_delivery_report.fill(
        record, event_id, status, reason, channel_identity, contact_id, metadata, processing_mode, data
    )
    return record


def encode_event_delivery_report(value: object) -> JsonInput:
    """Write an `EventDeliveryReport`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        EventDeliveryReport,
        decode_event_delivery_report,
        {
            "event_id": _wire.text,
            "status": _wire.known(*_DELIVERY_STATUS),
            "reason": _reason_json.encode_reason,
            "channel_identity": _channel_identity_json.encode_channel_identity,
            "contact_id": _wire.text,
            "metadata": _wire.text,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
        },
    )


ENCODERS: dict[type, object] = {EventDeliveryReport: encode_event_delivery_report}
