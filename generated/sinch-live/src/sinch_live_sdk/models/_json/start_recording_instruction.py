"""The type `StartRecordingInstruction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..start_recording_instruction import StartRecordingInstruction
from . import recording_options as _recording_options_json

_START_RECORDING_INSTRUCTION_NAME = _decode.Known("startRecording")

_new_start_recording_instruction = _Maker(StartRecordingInstruction)


def decode_start_recording_instruction(data: JsonObject, reading: _decode.Reading) -> StartRecordingInstruction:
    """Decode a `StartRecordingInstruction` from received JSON."""
    name = (
        _START_RECORDING_INSTRUCTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "startRecording"
            if found is None
            else reading.required(found, _START_RECORDING_INSTRUCTION_NAME, "StartRecordingInstruction.name")
        )
    )
    options = reading.record(
        data.get("options"), _recording_options_json.decode_recording_options, "StartRecordingInstruction.options"
    )
    record = _new_start_recording_instruction.blank()
    _new_start_recording_instruction.fill(record, name, options, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_start_recording_instruction(value: object) -> JsonInput:
    """Write a `StartRecordingInstruction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        StartRecordingInstruction,
        decode_start_recording_instruction,
        {
            "name": _wire.known(*_START_RECORDING_INSTRUCTION_NAME),
            "options": _recording_options_json.encode_recording_options,
        },
    )


ENCODERS: dict[type, object] = {StartRecordingInstruction: encode_start_recording_instruction}
