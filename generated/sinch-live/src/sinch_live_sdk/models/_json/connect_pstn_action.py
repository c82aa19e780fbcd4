"""The type `ConnectPstnAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..connect_pstn_action import ConnectPstnAction
from . import machine_detection_options as _machine_detection_options_json

_CONNECT_PSTN_ACTION_NAME = _decode.Known("connectPstn")

_new_connect_pstn_action = _Maker(ConnectPstnAction)


def decode_connect_pstn_action(data: JsonValue, reading: _decode.Reading) -> ConnectPstnAction:
    """Decode a `ConnectPstnAction` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    name = (
        _CONNECT_PSTN_ACTION_NAME[found]
        if type(found := top.get("name")) is str
        else reading.required(found, _CONNECT_PSTN_ACTION_NAME, "ConnectPstnAction.name")
    )
    if type(number := top.get("number")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "ConnectPstnAction.number")
    if type(locale := top.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "ConnectPstnAction.locale")
    if type(max_duration := top.get("maxDuration")) is not int and max_duration is not None:
        max_duration = reading.optional(
            max_duration, _decode.integer, "ConnectPstnAction.max_duration", ("maxDuration",)
        )
    if type(dial_timeout := top.get("dialTimeout")) is not int and dial_timeout is not None:
        dial_timeout = reading.optional(
            dial_timeout, _decode.integer, "ConnectPstnAction.dial_timeout", ("dialTimeout",)
        )
    if type(cli := top.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "ConnectPstnAction.cli")
    if type(suppress_callbacks := top.get("suppressCallbacks")) is not bool and suppress_callbacks is not None:
        suppress_callbacks = reading.optional(
            suppress_callbacks, _decode.boolean, "ConnectPstnAction.suppress_callbacks", ("suppressCallbacks",)
        )
    if type(dtmf := top.get("dtmf")) is not str and dtmf is not None:
        dtmf = reading.optional(dtmf, _decode.text, "ConnectPstnAction.dtmf")
    if type(indications := top.get("indications")) is not str and indications is not None:
        indications = reading.optional(indications, _decode.text, "ConnectPstnAction.indications")
    amd = (
        _machine_detection_options_json.decode_machine_detection_options(found, reading)
        if type(found := top.get("amd")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_machine_detection_options_json.decode_machine_detection_options),
                "ConnectPstnAction.amd",
            )
        )
    )
    record = _new_connect_pstn_action.blank()
    _new_connect_pstn_action.fill(
        record, name, number, locale, max_duration, dial_timeout, cli, suppress_callbacks, dtmf, indications, amd, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_connect_pstn_action(value: object) -> JsonInput:
    """Write a `ConnectPstnAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConnectPstnAction,
        decode_connect_pstn_action,
        (
            _encode.Member("name", _wire.known(*_CONNECT_PSTN_ACTION_NAME), needed=True),
            _encode.Member("number", _wire.text),
            _encode.Member("locale", _wire.text),
            _encode.Member("max_duration", _wire.whole, path=("maxDuration",)),
            _encode.Member("dial_timeout", _wire.whole, path=("dialTimeout",)),
            _encode.Member("cli", _wire.text),
            _encode.Member("suppress_callbacks", _wire.truth, path=("suppressCallbacks",)),
            _encode.Member("dtmf", _wire.text),
            _encode.Member("indications", _wire.text),
            _encode.Member("amd", _machine_detection_options_json.encode_machine_detection_options),
        ),
    )


ENCODERS: dict[type, object] = {ConnectPstnAction: encode_connect_pstn_action}
