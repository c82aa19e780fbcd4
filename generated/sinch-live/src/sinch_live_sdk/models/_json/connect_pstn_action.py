"""The type `ConnectPstnAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..connect_pstn_action import ConnectPstnAction
from . import machine_detection_options as _machine_detection_options_json

_CONNECT_PSTN_ACTION_NAME = _decode.Known("connectPstn")

_new_connect_pstn_action = _Maker(ConnectPstnAction)


def decode_connect_pstn_action(data: JsonObject, reading: _decode.Reading) -> ConnectPstnAction:
    """Decode a `ConnectPstnAction` from received JSON."""
    name = (
        _CONNECT_PSTN_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "connectPstn"
            if found is None
            else reading.required(found, _CONNECT_PSTN_ACTION_NAME, "ConnectPstnAction.name")
        )
    )
    if type(number := data.get("number")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "ConnectPstnAction.number")
    if type(locale := data.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "ConnectPstnAction.locale")
    if type(max_duration := data.get("maxDuration")) is not int and max_duration is not None:
        max_duration = reading.optional(max_duration, _decode.integer, "ConnectPstnAction.max_duration", "maxDuration")
    if type(dial_timeout := data.get("dialTimeout")) is not int and dial_timeout is not None:
        dial_timeout = reading.optional(dial_timeout, _decode.integer, "ConnectPstnAction.dial_timeout", "dialTimeout")
    if type(cli := data.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "ConnectPstnAction.cli")
    if type(suppress_callbacks := data.get("suppressCallbacks")) is not bool and suppress_callbacks is not None:
        suppress_callbacks = reading.optional(
            suppress_callbacks, _decode.boolean, "ConnectPstnAction.suppress_callbacks", "suppressCallbacks"
        )
    if type(dtmf := data.get("dtmf")) is not str and dtmf is not None:
        dtmf = reading.optional(dtmf, _decode.text, "ConnectPstnAction.dtmf")
    if type(indications := data.get("indications")) is not str and indications is not None:
        indications = reading.optional(indications, _decode.text, "ConnectPstnAction.indications")
    amd = reading.record(
        data.get("amd"), _machine_detection_options_json.decode_machine_detection_options, "ConnectPstnAction.amd"
    )
    record = _new_connect_pstn_action.blank()
    _new_connect_pstn_action.fill(
        record, name, number, locale, max_duration, dial_timeout, cli, suppress_callbacks, dtmf, indications, amd, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_connect_pstn_action(value: object) -> JsonInput:
    """Write a `ConnectPstnAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConnectPstnAction,
        decode_connect_pstn_action,
        {
            "name": _wire.known(*_CONNECT_PSTN_ACTION_NAME),
            "number": _wire.text,
            "locale": _wire.text,
            "max_duration": ("maxDuration", _wire.whole),
            "dial_timeout": ("dialTimeout", _wire.whole),
            "cli": _wire.text,
            "suppress_callbacks": ("suppressCallbacks", _wire.truth),
            "dtmf": _wire.text,
            "indications": _wire.text,
            "amd": _machine_detection_options_json.encode_machine_detection_options,
        },
    )


ENCODERS: dict[type, object] = {ConnectPstnAction: encode_connect_pstn_action}
