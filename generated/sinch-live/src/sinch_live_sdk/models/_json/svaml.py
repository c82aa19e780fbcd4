"""The type `Svaml` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..svaml import Svaml
from . import svaml_action as _svaml_action_json
from . import svaml_instruction as _svaml_instruction_json

_new_svaml = _Maker(Svaml)


def decode_svaml(data: JsonObject, reading: _decode.Reading) -> Svaml:
    """Decode a `Svaml` from received JSON."""
    instructions = reading.unions(
        data.get("instructions"), _svaml_instruction_json.decode_svaml_instruction, "Svaml.instructions"
    )
    action = reading.union(data.get("action"), _svaml_action_json.decode_svaml_action, "Svaml.action")
    record = _new_svaml.blank()
    _new_svaml.fill(record, instructions, action, data)
    return record


def encode_svaml(value: object) -> JsonInput:
    """Write a `Svaml`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Svaml,
        decode_svaml,
        {
            "instructions": _wire.list_of(_svaml_instruction_json.encode_svaml_instruction),
            "action": _svaml_action_json.encode_svaml_action,
        },
    )


ENCODERS: dict[type, object] = {Svaml: encode_svaml}
