"""The type `AnswerInstruction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..answer_instruction import AnswerInstruction

_ANSWER_INSTRUCTION_NAME = _decode.Known("answer")

_new_answer_instruction = _Maker(AnswerInstruction)


def decode_answer_instruction(data: JsonObject, reading: _decode.Reading) -> AnswerInstruction:
    """Decode an `AnswerInstruction` from received JSON."""
    name = (
        _ANSWER_INSTRUCTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "answer" if found is None else reading.required(found, _ANSWER_INSTRUCTION_NAME, "AnswerInstruction.name")
        )
    )
    record = _new_answer_instruction.blank()
    _new_answer_instruction.fill(record, name, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_answer_instruction(value: object) -> JsonInput:
    """Write an `AnswerInstruction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, AnswerInstruction, decode_answer_instruction, {"name": _wire.known(*_ANSWER_INSTRUCTION_NAME)}
    )


ENCODERS: dict[type, object] = {AnswerInstruction: encode_answer_instruction}
