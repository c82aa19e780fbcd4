"""The type `OptErrorDetails` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..opt_error_details import OptErrorDetails

_new_opt_error_details = _Maker(OptErrorDetails)


def decode_opt_error_details(data: JsonObject, reading: _decode.Reading) -> OptErrorDetails:
    """Decode an `OptErrorDetails` from received JSON."""
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "OptErrorDetails.description")
    record = _new_opt_error_details.blank()
    _new_opt_error_details.fill(record, description, data)
    return record


def encode_opt_error_details(value: object) -> JsonInput:
    """Write an `OptErrorDetails`, or a mapping of its members, as JSON."""
    return _encode.record(value, OptErrorDetails, decode_opt_error_details, {"description": _wire.text})


ENCODERS: dict[type, object] = {OptErrorDetails: encode_opt_error_details}
