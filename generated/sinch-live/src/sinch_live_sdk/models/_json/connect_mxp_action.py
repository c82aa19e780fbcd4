"""The type `ConnectMxpAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..connect_mxp_action import ConnectMxpAction
from . import call_endpoint as _call_endpoint_json
from . import call_header as _call_header_json

_CONNECT_MXP_ACTION_NAME = _decode.Known("connectMxp")

_new_connect_mxp_action = _Maker(ConnectMxpAction)


def decode_connect_mxp_action(data: JsonObject, reading: _decode.Reading) -> ConnectMxpAction:
    """Decode a `ConnectMxpAction` from received JSON."""
    name = (
        _CONNECT_MXP_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "connectMxp"
            if found is None
            else reading.required(found, _CONNECT_MXP_ACTION_NAME, "ConnectMxpAction.name")
        )
    )
    destination = reading.record(
        data.get("destination"), _call_endpoint_json.decode_call_endpoint, "ConnectMxpAction.destination"
    )
    callheaders = reading.records(
        data.get("callheaders"), _call_header_json.decode_call_header, "ConnectMxpAction.callheaders"
    )
    record = _new_connect_mxp_action.blank()
    _new_connect_mxp_action.fill(record, name, destination, callheaders, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_connect_mxp_action(value: object) -> JsonInput:
    """Write a `ConnectMxpAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConnectMxpAction,
        decode_connect_mxp_action,
        {
            "name": _wire.known(*_CONNECT_MXP_ACTION_NAME),
            "destination": _call_endpoint_json.encode_call_endpoint,
            "callheaders": _wire.list_of(_call_header_json.encode_call_header),
        },
    )


ENCODERS: dict[type, object] = {ConnectMxpAction: encode_connect_mxp_action}
