"""The type `WhatsAppFlowMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..whats_app_flow_message import WhatsAppFlowMessage
from . import whats_app_flow as _whats_app_flow_json

_WHATS_APP_FLOW_MESSAGE_MESSAGE_TYPE = _decode.Known("FLOWS")

_new_whats_app_flow_message = _Maker(WhatsAppFlowMessage)


def decode_whats_app_flow_message(data: JsonObject, reading: _decode.Reading) -> WhatsAppFlowMessage:
    """Decode a `WhatsAppFlowMessage` from received JSON."""
    message_type = (
        _WHATS_APP_FLOW_MESSAGE_MESSAGE_TYPE[found]
        if type(found := data.get("message_type")) is str
        else (
            "FLOWS"
            if found is None
            else reading.required(found, _WHATS_APP_FLOW_MESSAGE_MESSAGE_TYPE, "WhatsAppFlowMessage.message_type")
        )
    )
    message = reading.required_record(
        data.get("message"), _whats_app_flow_json.decode_whats_app_flow, "WhatsAppFlowMessage.message"
    )
    record = _new_whats_app_flow_message.blank()
    _new_whats_app_flow_message.fill(record, message_type, message, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_whats_app_flow_message(value: object) -> JsonInput:
    """Write a `WhatsAppFlowMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WhatsAppFlowMessage,
        decode_whats_app_flow_message,
        {
            "message_type": _wire.known(*_WHATS_APP_FLOW_MESSAGE_MESSAGE_TYPE),
            "message": _encode.Member(_whats_app_flow_json.encode_whats_app_flow, needed=True),
        },
    )


ENCODERS: dict[type, object] = {WhatsAppFlowMessage: encode_whats_app_flow_message}
