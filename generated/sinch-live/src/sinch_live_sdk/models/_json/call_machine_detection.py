"""The type `CallMachineDetection` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..call_machine_detection import CallMachineDetection

_CALL_MACHINE_DETECTION_STATUS = _decode.Known("human", "machine", "notsure", "hangup")
_CALL_MACHINE_DETECTION_REASON = _decode.Known("longgreeting", "initialsilence", "beep", "greeting", "n/a")

_new_call_machine_detection = _Maker(CallMachineDetection)


def decode_call_machine_detection(data: JsonObject, reading: _decode.Reading) -> CallMachineDetection:
    """Decode a `CallMachineDetection` from received JSON."""
    status = (
        _CALL_MACHINE_DETECTION_STATUS[found]
        if type(found := data.get("status")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CALL_MACHINE_DETECTION_STATUS, "CallMachineDetection.status")
        )
    )
    reason = (
        _CALL_MACHINE_DETECTION_REASON[found]
        if type(found := data.get("reason")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CALL_MACHINE_DETECTION_REASON, "CallMachineDetection.reason")
        )
    )
    if type(duration := data.get("duration")) is not int and duration is not None:
        duration = reading.optional(duration, _decode.integer, "CallMachineDetection.duration")
    record = _new_call_machine_detection.blank()
    _new_call_machine_detection.fill(record, status, reason, duration, data)
    return record


def encode_call_machine_detection(value: object) -> JsonInput:
    """Write a `CallMachineDetection`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CallMachineDetection,
        decode_call_machine_detection,
        {
            "status": _wire.known(*_CALL_MACHINE_DETECTION_STATUS),
            "reason": _wire.known(*_CALL_MACHINE_DETECTION_REASON),
            "duration": _wire.whole,
        },
    )


ENCODERS: dict[type, object] = {CallMachineDetection: encode_call_machine_detection}
