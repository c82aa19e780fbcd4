"""The type `ConnectSipAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..connect_sip_action import ConnectSipAction
from . import call_endpoint as _call_endpoint_json
from . import call_header as _call_header_json

_CONNECT_SIP_ACTION_NAME = _decode.Known("connectSip")
_CONNECT_SIP_ACTION_TRANSPORT = _decode.Known("udp", "tcp", "tls", "UDP", "TCP", "TLS")
_MUSIC_ON_HOLD = _decode.Known("ring", "music1", "music2", "music3")

_new_connect_sip_action = _Maker(ConnectSipAction)


def decode_connect_sip_action(data: JsonObject, reading: _decode.Reading) -> ConnectSipAction:
    """Decode a `ConnectSipAction` from received JSON."""
    name = (
        _CONNECT_SIP_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "connectSip"
            if found is None
            else reading.required(found, _CONNECT_SIP_ACTION_NAME, "ConnectSipAction.name")
        )
    )
    destination = reading.required_record(
        data.get("destination"), _call_endpoint_json.decode_call_endpoint, "ConnectSipAction.destination"
    )
    if type(max_duration := data.get("maxDuration")) is not int and max_duration is not None:
        max_duration = reading.optional(max_duration, _decode.integer, "ConnectSipAction.max_duration", "maxDuration")
    if type(cli := data.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "ConnectSipAction.cli")
    transport = (
        _CONNECT_SIP_ACTION_TRANSPORT[found]
        if type(found := data.get("transport")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONNECT_SIP_ACTION_TRANSPORT, "ConnectSipAction.transport")
        )
    )
    if type(suppress_callbacks := data.get("suppressCallbacks")) is not bool and suppress_callbacks is not None:
        suppress_callbacks = reading.optional(
            suppress_callbacks, _decode.boolean, "ConnectSipAction.suppress_callbacks", "suppressCallbacks"
        )
    call_headers = reading.records(
        data.get("callHeaders"), _call_header_json.decode_call_header, "ConnectSipAction.call_headers", "callHeaders"
    )
    moh = (
        _MUSIC_ON_HOLD[found]
        if type(found := data.get("moh")) is str
        else (None if found is None else reading.optional(found, _MUSIC_ON_HOLD, "ConnectSipAction.moh"))
    )
    record = _new_connect_sip_action.blank()
    _new_connect_sip_action.fill(
        record, name, destination, max_duration, cli, transport, suppress_callbacks, call_headers, moh, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_connect_sip_action(value: object) -> JsonInput:
    """Write a `ConnectSipAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConnectSipAction,
        decode_connect_sip_action,
        {
            "name": _wire.known(*_CONNECT_SIP_ACTION_NAME),
            "destination": _encode.Member(_call_endpoint_json.encode_call_endpoint, needed=True),
            "max_duration": ("maxDuration", _wire.whole),
            "cli": _wire.text,
            "transport": _wire.known(*_CONNECT_SIP_ACTION_TRANSPORT),
            "suppress_callbacks": ("suppressCallbacks", _wire.truth),
            "call_headers": ("callHeaders", _wire.list_of(_call_header_json.encode_call_header)),
            "moh": _wire.known(*_MUSIC_ON_HOLD),
        },
    )


ENCODERS: dict[type, object] = {ConnectSipAction: encode_connect_sip_action}
