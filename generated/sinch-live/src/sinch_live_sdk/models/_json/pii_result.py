"""The type `PiiResult` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..pii_result import PiiResult

_new_pii_result = _Maker(PiiResult)


def decode_pii_result(data: JsonObject, reading: _decode.Reading) -> PiiResult:
    """Decode a `PiiResult` from received JSON."""
    if type(message := data.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "PiiResult.message")
    if type(masked := data.get("masked")) is not str and masked is not None:
        masked = reading.optional(masked, _decode.text, "PiiResult.masked")
    record = _new_pii_result.blank()
    _new_pii_result.fill(record, message, masked, data)
    return record


def encode_pii_result(value: object) -> JsonInput:
    """Write a `PiiResult`, or a mapping of its members, as JSON."""
    return _encode.record(value, PiiResult, decode_pii_result, {"message": _wire.text, "masked": _wire.text})


ENCODERS: dict[type, object] = {PiiResult: encode_pii_result}
