"""The type `SayInstruction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..say_instruction import SayInstruction

_SAY_INSTRUCTION_NAME = _decode.Known("say")

_new_say_instruction = _Maker(SayInstruction)


def decode_say_instruction(data: JsonObject, reading: _decode.Reading) -> SayInstruction:
    """Decode a `SayInstruction` from received JSON."""
    name = (
        _SAY_INSTRUCTION_NAME[found]
        if type(found := data.get("name")) is str
        else ("say" if found is None else reading.required(found, _SAY_INSTRUCTION_NAME, "SayInstruction.name"))
    )
    if type(text := data.get("text")) is not str and text is not None:
        text = reading.optional(text, _decode.text, "SayInstruction.text")
    if type(locale := data.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "SayInstruction.locale")
    record = _new_say_instruction.blank()
    _new_say_instruction.fill(record, name, text, locale, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_say_instruction(value: object) -> JsonInput:
    """Write a `SayInstruction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SayInstruction,
        decode_say_instruction,
        {"name": _wire.known(*_SAY_INSTRUCTION_NAME), "text": _wire.text, "locale": _wire.text},
    )


ENCODERS: dict[type, object] = {SayInstruction: encode_say_instruction}
