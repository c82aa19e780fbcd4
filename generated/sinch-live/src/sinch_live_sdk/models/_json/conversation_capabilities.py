"""The records and events of `conversation.capabilities` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_capabilities import CapabilityRequest
from . import recipient as _recipient_json

_new_capability_request = _Maker(CapabilityRequest)


def decode_capability_request(data: JsonValue, reading: _decode.Reading) -> CapabilityRequest:
    """Decode a `CapabilityRequest` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(request_id := top.get("request_id")) is not str and request_id is not None:
        request_id = reading.optional(request_id, _decode.text, "CapabilityRequest.request_id")
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "CapabilityRequest.app_id")
    recipient = reading.record(top.get("recipient"), _recipient_json.decode_recipient, "CapabilityRequest.recipient")
    record = _new_capability_request.blank()
    _new_capability_request.fill(record, request_id, app_id, recipient, raw)
    return record


def encode_capability_request(value: object) -> JsonInput:
    """Write a `CapabilityRequest`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CapabilityRequest,
        decode_capability_request,
        {"request_id": _wire.text, "app_id": _wire.text, "recipient": _recipient_json.encode_recipient},
    )


ENCODERS: dict[type, object] = {CapabilityRequest: encode_capability_request}
