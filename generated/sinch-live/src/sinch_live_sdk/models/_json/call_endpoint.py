"""The type `CallEndpoint` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..call_endpoint import CallEndpoint

_ENDPOINT_TYPE = _decode.Known(
    "number", "Number", "username", "Username", "sip", "Sip", "did", "Did", "websocket", "Websocket"
)

_new_call_endpoint = _Maker(CallEndpoint)


def decode_call_endpoint(data: JsonObject, reading: _decode.Reading) -> CallEndpoint:
    """Decode a `CallEndpoint` from received JSON."""
    type_ = (
        _ENDPOINT_TYPE[found]
        if type(found := data.get("type")) is str
        else reading.required(found, _ENDPOINT_TYPE, "CallEndpoint.type")
    )
    if type(endpoint := data.get("endpoint")) is not str:
        endpoint = reading.required(endpoint, _decode.text, "CallEndpoint.endpoint")
    record = _new_call_endpoint.blank()
    _new_call_endpoint.fill(record, type_, endpoint, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_call_endpoint(value: object) -> JsonInput:
    """Write a `CallEndpoint`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CallEndpoint,
        decode_call_endpoint,
        {
            "type": _encode.Member(_wire.known(*_ENDPOINT_TYPE), needed=True),
            "endpoint": _encode.Member(_wire.text, needed=True),
        },
    )


ENCODERS: dict[type, object] = {CallEndpoint: encode_call_endpoint}
