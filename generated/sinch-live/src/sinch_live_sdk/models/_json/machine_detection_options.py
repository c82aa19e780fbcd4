"""The type `MachineDetectionOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..machine_detection_options import MachineDetectionOptions

_new_machine_detection_options = _Maker(MachineDetectionOptions)


def decode_machine_detection_options(data: JsonObject, reading: _decode.Reading) -> MachineDetectionOptions:
    """Decode a `MachineDetectionOptions` from received JSON."""
    if type(enabled := data.get("enabled")) is not bool and enabled is not None:
        enabled = reading.optional(enabled, _decode.boolean, "MachineDetectionOptions.enabled")
    if type(async_ := data.get("async")) is not bool and async_ is not None:
        async_ = reading.optional(async_, _decode.boolean, "MachineDetectionOptions.async_", "async")
    record = _new_machine_detection_options.blank()
    _new_machine_detection_options.fill(record, enabled, async_, data)
    return record


def encode_machine_detection_options(value: object) -> JsonInput:
    """Write a `MachineDetectionOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MachineDetectionOptions,
        decode_machine_detection_options,
        {"enabled": _wire.truth, "async_": ("async", _wire.truth)},
    )


ENCODERS: dict[type, object] = {MachineDetectionOptions: encode_machine_detection_options}
