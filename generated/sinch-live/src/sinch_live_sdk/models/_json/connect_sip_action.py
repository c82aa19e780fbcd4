"""The type `ConnectSipAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..connect_sip_action import ConnectSipAction
from . import call_endpoint as _call_endpoint_json
from . import call_header as _call_header_json

_CONNECT_SIP_ACTION_NAME = _decode.Known("connectSip")
_CONNECT_SIP_ACTION_TRANSPORT = _decode.Known("udp", "tcp", "tls", "UDP", "TCP", "TLS")
_MUSIC_ON_HOLD = _decode.Known("ring", "music1", "music2", "music3")

_new_connect_sip_action = _Maker(ConnectSipAction)


def decode_connect_sip_action(data: JsonValue, reading: _decode.Reading) -> ConnectSipAction:
    """Decode a `ConnectSipAction` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    name = (
        _CONNECT_SIP_ACTION_NAME[found]
        if type(found := top.get("name")) is str
        else reading.required(found, _CONNECT_SIP_ACTION_NAME, "ConnectSipAction.name")
    )
    destination = (
        _call_endpoint_json.decode_call_endpoint(found, reading)
        if type(found := top.get("destination")) is dict and reading.is_lenient
        else reading.required(
            found, reading.object(_call_endpoint_json.decode_call_endpoint), "ConnectSipAction.destination"
        )
    )
    if type(max_duration := top.get("maxDuration")) is not int and max_duration is not None:
        max_duration = reading.optional(
            max_duration, _decode.integer, "ConnectSipAction.max_duration", ("maxDuration",)
        )
    if type(cli := top.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "ConnectSipAction.cli")
    transport = (
        _CONNECT_SIP_ACTION_TRANSPORT[found]
        if type(found := top.get("transport")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONNECT_SIP_ACTION_TRANSPORT, "ConnectSipAction.transport")
        )
    )
    if type(suppress_callbacks := top.get("suppressCallbacks")) is not bool and suppress_callbacks is not None:
        suppress_callbacks = reading.optional(
            suppress_callbacks, _decode.boolean, "ConnectSipAction.suppress_callbacks", ("suppressCallbacks",)
        )
    call_headers = (
        [_call_header_json.decode_call_header(item, reading) for item in found]
        if _decode.are_objects(found := top.get("callHeaders")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.object(_call_header_json.decode_call_header)),
                "ConnectSipAction.call_headers",
                ("callHeaders",),
            )
        )
    )
    moh = (
        _MUSIC_ON_HOLD[found]
        if type(found := top.get("moh")) is str
        else (None if found is None else reading.optional(found, _MUSIC_ON_HOLD, "ConnectSipAction.moh"))
    )
    record = _new_connect_sip_action.blank()
    _new_connect_sip_action.fill(
        record, name, destination, max_duration, cli, transport, suppress_callbacks, call_headers, moh, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_connect_sip_action(value: object) -> JsonInput:
    """Write a `ConnectSipAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConnectSipAction,
        decode_connect_sip_action,
        (
            _encode.Member("name", _wire.known(*_CONNECT_SIP_ACTION_NAME), needed=True),
            _encode.Member("destination", _call_endpoint_json.encode_call_endpoint, needed=True),
            _encode.Member("max_duration", _wire.whole, path=("maxDuration",)),
            _encode.Member("cli", _wire.text),
            _encode.Member("transport", _wire.known(*_CONNECT_SIP_ACTION_TRANSPORT)),
            _encode.Member("suppress_callbacks", _wire.truth, path=("suppressCallbacks",)),
            _encode.Member("call_headers", _wire.list_of(_call_header_json.encode_call_header), path=("callHeaders",)),
            _encode.Member("moh", _wire.known(*_MUSIC_ON_HOLD)),
        ),
    )


ENCODERS: dict[type, object] = {ConnectSipAction: encode_connect_sip_action}
