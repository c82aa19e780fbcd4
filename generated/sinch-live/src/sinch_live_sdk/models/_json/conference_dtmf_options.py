"""The type `ConferenceDtmfOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..conference_dtmf_options import ConferenceDtmfOptions

_CONFERENCE_DTMF_OPTIONS_MODE = _decode.Known("ignore", "forward", "detect")

_new_conference_dtmf_options = _Maker(ConferenceDtmfOptions)


def decode_conference_dtmf_options(data: JsonObject, reading: _decode.Reading) -> ConferenceDtmfOptions:
    """Decode a `ConferenceDtmfOptions` from received JSON."""
    mode = (
        _CONFERENCE_DTMF_OPTIONS_MODE[found]
        if type(found := data.get("mode")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONFERENCE_DTMF_OPTIONS_MODE, "ConferenceDtmfOptions.mode")
        )
    )
    if type(max_digits := data.get("maxDigits")) is not int and max_digits is not None:
        max_digits = reading.optional(max_digits, _decode.integer, "ConferenceDtmfOptions.max_digits", "maxDigits")
    if type(timeout_mills := data.get("timeoutMills")) is not int and timeout_mills is not None:
        timeout_mills = reading.optional(
            timeout_mills, _decode.integer, "ConferenceDtmfOptions.timeout_mills", "timeoutMills"
        )
    record = _new_conference_dtmf_options.blank()
    _new_conference_dtmf_options.fill(record, mode, max_digits, timeout_mills, data)
    return record


def encode_conference_dtmf_options(value: object) -> JsonInput:
    """Write a `ConferenceDtmfOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConferenceDtmfOptions,
        decode_conference_dtmf_options,
        {
            "mode": _wire.known(*_CONFERENCE_DTMF_OPTIONS_MODE),
            "max_digits": ("maxDigits", _wire.whole),
            "timeout_mills": ("timeoutMills", _wire.whole),
        },
    )


ENCODERS: dict[type, object] = {ConferenceDtmfOptions: encode_conference_dtmf_options}
