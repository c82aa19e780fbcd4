"""The type `PlayFilesInstruction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..play_files_instruction import PlayFilesInstruction

_PLAY_FILES_INSTRUCTION_NAME = _decode.Known("playFiles")

_new_play_files_instruction = _Maker(PlayFilesInstruction)


def decode_play_files_instruction(data: JsonObject, reading: _decode.Reading) -> PlayFilesInstruction:
    """Decode a `PlayFilesInstruction` from received JSON."""
    name = (
        _PLAY_FILES_INSTRUCTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "playFiles"
            if found is None
            else reading.required(found, _PLAY_FILES_INSTRUCTION_NAME, "PlayFilesInstruction.name")
        )
    )
    ids = reading.required(data.get("ids"), _decode.array(_decode.text), "PlayFilesInstruction.ids")
    if type(locale := data.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "PlayFilesInstruction.locale")
    record = _new_play_files_instruction.blank()
    _new_play_files_instruction.fill(record, name, ids, locale, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_play_files_instruction(value: object) -> JsonInput:
    """Write a `PlayFilesInstruction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        PlayFilesInstruction,
        decode_play_files_instruction,
        {
            "name": _wire.known(*_PLAY_FILES_INSTRUCTION_NAME),
            "ids": _encode.Member(_wire.list_of(_wire.text), needed=True),
            "locale": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {PlayFilesInstruction: encode_play_files_instruction}
