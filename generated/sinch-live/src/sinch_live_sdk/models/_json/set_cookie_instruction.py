"""The type `SetCookieInstruction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..set_cookie_instruction import SetCookieInstruction

_SET_COOKIE_INSTRUCTION_NAME = _decode.Known("setCookie")

_new_set_cookie_instruction = _Maker(SetCookieInstruction)


def decode_set_cookie_instruction(data: JsonObject, reading: _decode.Reading) -> SetCookieInstruction:
    """Decode a `SetCookieInstruction` from received JSON."""
    name = (
        _SET_COOKIE_INSTRUCTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "setCookie"
            if found is None
            else reading.required(found, _SET_COOKIE_INSTRUCTION_NAME, "SetCookieInstruction.name")
        )
    )
    if type(key := data.get("key")) is not str:
        key = reading.required(key, _decode.text, "SetCookieInstruction.key")
    if type(value := data.get("value")) is not str:
        value = reading.required(value, _decode.text, "SetCookieInstruction.value")
    record = _new_set_cookie_instruction.blank()
    _new_set_cookie_instruction.fill(record, name, key, value, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_set_cookie_instruction(value: object) -> JsonInput:
    """Write a `SetCookieInstruction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SetCookieInstruction,
        decode_set_cookie_instruction,
        {
            "name": _wire.known(*_SET_COOKIE_INSTRUCTION_NAME),
            "key": _encode.Member(_wire.text, needed=True),
            "value": _encode.Member(_wire.text, needed=True),
        },
    )


ENCODERS: dict[type, object] = {SetCookieInstruction: encode_set_cookie_instruction}
