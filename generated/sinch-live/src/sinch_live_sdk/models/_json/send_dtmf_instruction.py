"""The type `SendDtmfInstruction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..send_dtmf_instruction import SendDtmfInstruction

_SEND_DTMF_INSTRUCTION_NAME = _decode.Known("sendDtmf")

_new_send_dtmf_instruction = _Maker(SendDtmfInstruction)


def decode_send_dtmf_instruction(data: JsonObject, reading: _decode.Reading) -> SendDtmfInstruction:
    """Decode a `SendDtmfInstruction` from received JSON."""
    name = (
        _SEND_DTMF_INSTRUCTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "sendDtmf"
            if found is None
            else reading.required(found, _SEND_DTMF_INSTRUCTION_NAME, "SendDtmfInstruction.name")
        )
    )
    if type(value := data.get("value")) is not str:
        value = reading.required(value, _decode.text, "SendDtmfInstruction.value")
    record = _new_send_dtmf_instruction.blank()
    _new_send_dtmf_instruction.fill(record, name, value, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_send_dtmf_instruction(value: object) -> JsonInput:
    """Write a `SendDtmfInstruction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SendDtmfInstruction,
        decode_send_dtmf_instruction,
        {"name": _wire.known(*_SEND_DTMF_INSTRUCTION_NAME), "value": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {SendDtmfInstruction: encode_send_dtmf_instruction}
