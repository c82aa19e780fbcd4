"""The type `StopRecordingInstruction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..stop_recording_instruction import StopRecordingInstruction

_STOP_RECORDING_INSTRUCTION_NAME = _decode.Known("stopRecording")

_new_stop_recording_instruction = _Maker(StopRecordingInstruction)


def decode_stop_recording_instruction(data: JsonObject, reading: _decode.Reading) -> StopRecordingInstruction:
    """Decode a `StopRecordingInstruction` from received JSON."""
    name = (
        _STOP_RECORDING_INSTRUCTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "stopRecording"
            if found is None
            else reading.required(found, _STOP_RECORDING_INSTRUCTION_NAME, "StopRecordingInstruction.name")
        )
    )
    record = _new_stop_recording_instruction.blank()
    _new_stop_recording_instruction.fill(record, name, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_stop_recording_instruction(value: object) -> JsonInput:
    """Write a `StopRecordingInstruction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        StopRecordingInstruction,
        decode_stop_recording_instruction,
        {"name": _wire.known(*_STOP_RECORDING_INSTRUCTION_NAME)},
    )


ENCODERS: dict[type, object] = {StopRecordingInstruction: encode_stop_recording_instruction}
