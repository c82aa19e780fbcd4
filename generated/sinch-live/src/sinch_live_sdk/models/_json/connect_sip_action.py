"""The type `ConnectSipAction` from JSON, and as JSON."""

from __future__ import annotations

from typing import Literal

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue, Unrecognized
from ..connect_sip_action import ConnectSipAction
from . import call_endpoint as _call_endpoint_json
from . import call_header as _call_header_json

_CONNECT_SIP_ACTION_NAME = _decode.Known[Literal["connectSip"]]("connectSip")
_CONNECT_SIP_ACTION_TRANSPORT = _decode.Known[Literal["udp", "tcp", "tls", "UDP", "TCP", "TLS"]](
    "udp", "tcp", "tls", "UDP", "TCP", "TLS"
)
_MUSIC_ON_HOLD = _decode.Known[Literal["ring", "music1", "music2", "music3"]]("ring", "music1", "music2", "music3")

_new_connect_sip_action = _Maker(ConnectSipAction)


def decode_connect_sip_action(data: JsonValue, reading: _decode.Reading) -> ConnectSipAction:
    """Decode a `ConnectSipAction` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    name: Literal["connectSip"] | Unrecognized = (
        _CONNECT_SIP_ACTION_NAME[found]
        if type(found := top.get("name")) is str
        else reading.required(found, _CONNECT_SIP_ACTION_NAME, "ConnectSipAction.name", ("name",))
    )
    destination = (
        _call_endpoint_json.decode_call_endpoint(found, reading)
        if type(found := top.get("destination")) is dict and reading.is_lenient
        else reading.required(
            found,
            reading.object(_call_endpoint_json.decode_call_endpoint),
            "ConnectSipAction.destination",
            ("destination",),
        )
    )
    if type(max_duration := top.get("maxDuration")) is not int and max_duration is not None:
        max_duration = reading.optional(
            max_duration, _decode.integer, "ConnectSipAction.max_duration", ("maxDuration",)
        )
    if type(cli := top.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "ConnectSipAction.cli", ("cli",))
    transport: Literal["udp", "tcp", "tls", "UDP", "TCP", "TLS"] | Unrecognized | None = (
        _CONNECT_SIP_ACTION_TRANSPORT[found]
        if type(found := top.get("transport")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONNECT_SIP_ACTION_TRANSPORT, "ConnectSipAction.transport", ("transport",))
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
    moh: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = (
        _MUSIC_ON_HOLD[found]
        if type(found := top.get("moh")) is str
        else (None if found is None else reading.optional(found, _MUSIC_ON_HOLD, "ConnectSipAction.moh", ("moh",)))
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
            _encode.Member("name", ("name",), _wire.known("connectSip"), needed=True),
            _encode.Member("destination", ("destination",), _call_endpoint_json.encode_call_endpoint, needed=True),
            _encode.Member("max_duration", ("maxDuration",), _wire.whole),
            _encode.Member("cli", ("cli",), _wire.text),
            _encode.Member("transport", ("transport",), _wire.known("udp", "tcp", "tls", "UDP", "TCP", "TLS")),
            _encode.Member("suppress_callbacks", ("suppressCallbacks",), _wire.truth),
            _encode.Member("call_headers", ("callHeaders",), _wire.list_of(_call_header_json.encode_call_header)),
            _encode.Member("moh", ("moh",), _wire.known("ring", "music1", "music2", "music3")),
        ),
    )


ENCODERS: dict[type, object] = {ConnectSipAction: encode_connect_sip_action}
