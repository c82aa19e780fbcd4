"""The type `WhatsAppFlow` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..whats_app_flow import FlowActionPayload, WhatsAppFlow
from . import free_value as _free_value_json
from . import whats_app_header as _whats_app_header_json
from . import whats_app_text as _whats_app_text_json

_WHATS_APP_FLOW_FLOW_MODE = _decode.Known("draft", "published")
_WHATS_APP_FLOW_FLOW_ACTION = _decode.Known("navigate", "data_exchange")

_new_flow_action_payload = _Maker(FlowActionPayload)


def decode_flow_action_payload(data: JsonObject, reading: _decode.Reading) -> FlowActionPayload:
    """Decode a `FlowActionPayload` from received JSON."""
    if type(screen := data.get("screen")) is not str and screen is not None:
        screen = reading.optional(screen, _decode.text, "FlowActionPayload.screen")
    data_ = reading.optional(
        data.get("data"),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "FlowActionPayload.data",
    )
    record = _new_flow_action_payload.blank()
    _new_flow_action_payload.fill(record, screen, data_, data)
    return record


_new_whats_app_flow = _Maker(WhatsAppFlow)


def decode_whats_app_flow(data: JsonObject, reading: _decode.Reading) -> WhatsAppFlow:
    """Decode a `WhatsAppFlow` from received JSON."""
    header = reading.union(data.get("header"), _whats_app_header_json.decode_whats_app_header, "WhatsAppFlow.header")
    body = reading.record(data.get("body"), _whats_app_text_json.decode_whats_app_text, "WhatsAppFlow.body")
    footer = reading.record(data.get("footer"), _whats_app_text_json.decode_whats_app_text, "WhatsAppFlow.footer")
    if type(flow_id := data.get("flow_id")) is not str:
        flow_id = reading.required(flow_id, _decode.text, "WhatsAppFlow.flow_id")
    if type(flow_cta := data.get("flow_cta")) is not str:
        flow_cta = reading.required(flow_cta, _decode.text, "WhatsAppFlow.flow_cta")
    if type(flow_token := data.get("flow_token")) is not str and flow_token is not None:
        flow_token = reading.optional(flow_token, _decode.text, "WhatsAppFlow.flow_token")
    flow_mode = (
        _WHATS_APP_FLOW_FLOW_MODE[found]
        if type(found := data.get("flow_mode")) is str
        else (None if found is None else reading.optional(found, _WHATS_APP_FLOW_FLOW_MODE, "WhatsAppFlow.flow_mode"))
    )
    flow_action = (
        _WHATS_APP_FLOW_FLOW_ACTION[found]
        if type(found := data.get("flow_action")) is str
        else (
            None if found is None else reading.optional(found, _WHATS_APP_FLOW_FLOW_ACTION, "WhatsAppFlow.flow_action")
        )
    )
    flow_action_payload = reading.record(
        data.get("flow_action_payload"), decode_flow_action_payload, "WhatsAppFlow.flow_action_payload"
    )
    record = _new_whats_app_flow.blank()
    _new_whats_app_flow.fill(
        record, header, body, footer, flow_id, flow_cta, flow_token, flow_mode, flow_action, flow_action_payload, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_flow_action_payload(value: object) -> JsonInput:
    """Write a `FlowActionPayload`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FlowActionPayload,
        decode_flow_action_payload,
        {"screen": _wire.text, "data": _wire.map_of(_wire.null_or(_free_value_json.encode_free_value))},
    )


def encode_whats_app_flow(value: object) -> JsonInput:
    """Write a `WhatsAppFlow`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        WhatsAppFlow,
        decode_whats_app_flow,
        {
            "header": _whats_app_header_json.encode_whats_app_header,
            "body": _whats_app_text_json.encode_whats_app_text,
            "footer": _whats_app_text_json.encode_whats_app_text,
            "flow_id": _encode.Member(_wire.text, needed=True),
            "flow_cta": _encode.Member(_wire.text, needed=True),
            "flow_token": _wire.text,
            "flow_mode": _wire.known(*_WHATS_APP_FLOW_FLOW_MODE),
            "flow_action": _wire.known(*_WHATS_APP_FLOW_FLOW_ACTION),
            "flow_action_payload": encode_flow_action_payload,
        },
    )


ENCODERS: dict[type, object] = {FlowActionPayload: encode_flow_action_payload, WhatsAppFlow: encode_whats_app_flow}
