"""The type `MachineDetectionOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..machine_detection_options import MachineDetectionOptions

_new_machine_detection_options = _Maker(MachineDetectionOptions)


def decode_machine_detection_options(data: JsonValue, reading: _decode.Reading) -> MachineDetectionOptions:
    """Decode a `MachineDetectionOptions` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(enabled := top.get("enabled")) is not bool and enabled is not None:
        enabled = reading.optional(enabled, _decode.boolean, "MachineDetectionOptions.enabled")
    if type(async_ := top.get("async")) is not bool and async_ is not None:
        async_ = reading.optional(async_, _decode.boolean, "MachineDetectionOptions.async_", ("async",))
    record = _new_machine_detection_options.blank()
    _new_machine_detection_options.fill(record, enabled, async_, raw)
    return record


def encode_machine_detection_options(value: object) -> JsonInput:
    """Write a `MachineDetectionOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MachineDetectionOptions,
        decode_machine_detection_options,
        (_encode.Member("enabled", _wire.truth), _encode.Member("async_", _wire.truth, path=("async",))),
    )


ENCODERS: dict[type, object] = {MachineDetectionOptions: encode_machine_detection_options}
