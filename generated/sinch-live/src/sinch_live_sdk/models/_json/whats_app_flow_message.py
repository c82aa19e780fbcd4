"""The type `WhatsAppFlowMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..whats_app_flow_message import WhatsAppFlowMessage
from . import whats_app_flow as _whats_app_flow_json

_WHATS_APP_FLOW_MESSAGE_MESSAGE_TYPE = _decode.Known("FLOWS")

_new_whats_app_flow_message = _Maker(WhatsAppFlowMessage)


def decode_whats_app_flow_message(data: JsonValue, reading: _decode.Reading) -> WhatsAppFlowMessage:
    """Decode a `WhatsAppFlowMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    message_type = (
        _WHATS_APP_FLOW_MESSAGE_MESSAGE_TYPE[found]
        if type(found := top.get("message_type")) is str
        else reading.required(found, _WHATS_APP_FLOW_MESSAGE_MESSAGE_TYPE, "WhatsAppFlowMessage.message_type")
    )
    message = (
        _whats_app_flow_json.decode_whats_app_flow(found, reading)
        if type(found := top.get("message")) is dict and reading.is_lenient
        else reading.required(
            found, reading.object(_whats_app_flow_json.decode_whats_app_flow), "WhatsAppFlowMessage.message"
        )
    )
    record = _new_whats_app_flow_message.blank()
    _new_whats_app_flow_message.fill(record, message_type, message, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_whats_app_flow_message(value: object) -> JsonInput:
    """Write a `WhatsAppFlowMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WhatsAppFlowMessage,
        decode_whats_app_flow_message,
        (
            _encode.Member("message_type", _wire.known(*_WHATS_APP_FLOW_MESSAGE_MESSAGE_TYPE), needed=True),
            _encode.Member("message", _whats_app_flow_json.encode_whats_app_flow, needed=True),
        ),
    )


ENCODERS: dict[type, object] = {WhatsAppFlowMessage: encode_whats_app_flow_message}
