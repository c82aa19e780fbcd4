"""The type `Svaml` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..svaml import Svaml
from . import svaml_action as _svaml_action_json
from . import svaml_instruction as _svaml_instruction_json

_new_svaml = _Maker(Svaml)


def decode_svaml(data: JsonValue, reading: _decode.Reading) -> Svaml:
    """Decode a `Svaml` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    instructions = (
        [_svaml_instruction_json.decode_svaml_instruction(item, reading) for item in found]
        if type(found := top.get("instructions")) is list and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.union(_svaml_instruction_json.decode_svaml_instruction)),
                "Svaml.instructions",
            )
        )
    )
    action = (
        _svaml_action_json.decode_svaml_action(found, reading)
        if (found := top.get("action")) is not None and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.union(_svaml_action_json.decode_svaml_action), "Svaml.action")
        )
    )
    record = _new_svaml.blank()
    _new_svaml.fill(record, instructions, action, raw)
    return record


def encode_svaml(value: object) -> JsonInput:
    """Write a `Svaml`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Svaml,
        decode_svaml,
        (
            _encode.Member("instructions", _wire.list_of(_svaml_instruction_json.encode_svaml_instruction)),
            _encode.Member("action", _svaml_action_json.encode_svaml_action),
        ),
    )


ENCODERS: dict[type, object] = {Svaml: encode_svaml}
