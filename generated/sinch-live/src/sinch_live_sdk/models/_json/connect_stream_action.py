"""The type `ConnectStreamAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..connect_stream_action import ConnectStreamAction
from . import call_endpoint as _call_endpoint_json
from . import call_header as _call_header_json

_CONNECT_STREAM_ACTION_NAME = _decode.Known("connectStream")

_new_connect_stream_action = _Maker(ConnectStreamAction)


def decode_connect_stream_action(data: JsonObject, reading: _decode.Reading) -> ConnectStreamAction:
    """Decode a `ConnectStreamAction` from received JSON."""
    name = (
        _CONNECT_STREAM_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "connectStream"
            if found is None
            else reading.required(found, _CONNECT_STREAM_ACTION_NAME, "ConnectStreamAction.name")
        )
    )
    destination = reading.required_record(
        data.get("destination"), _call_endpoint_json.decode_call_endpoint, "ConnectStreamAction.destination"
    )
    if type(max_duration := data.get("maxDuration")) is not int and max_duration is not None:
        max_duration = reading.optional(
            max_duration, _decode.integer, "ConnectStreamAction.max_duration", "maxDuration"
        )
    call_headers = reading.records(
        data.get("callHeaders"), _call_header_json.decode_call_header, "ConnectStreamAction.call_headers", "callHeaders"
    )
    record = _new_connect_stream_action.blank()
    _new_connect_stream_action.fill(record, name, destination, max_duration, call_headers, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_connect_stream_action(value: object) -> JsonInput:
    """Write a `ConnectStreamAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConnectStreamAction,
        decode_connect_stream_action,
        {
            "name": _wire.known(*_CONNECT_STREAM_ACTION_NAME),
            "destination": _encode.Member(_call_endpoint_json.encode_call_endpoint, needed=True),
            "max_duration": ("maxDuration", _wire.whole),
            "call_headers": ("callHeaders", _wire.list_of(_call_header_json.encode_call_header)),
        },
    )


ENCODERS: dict[type, object] = {ConnectStreamAction: encode_connect_stream_action}
