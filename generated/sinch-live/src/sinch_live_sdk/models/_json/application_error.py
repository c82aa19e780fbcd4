"""The type `ApplicationError` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..application_error import ApplicationError

_new_application_error = _Maker(ApplicationError)


def decode_application_error(data: JsonValue, reading: _decode.Reading) -> ApplicationError:
    """Decode an `ApplicationError` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(error_code := top.get("errorCode")) is not int:
        error_code = reading.required(error_code, _decode.integer, "ApplicationError.error_code", "errorCode")
    if type(message := top.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "ApplicationError.message")
    if type(reference := top.get("reference")) is not str and reference is not None:
        reference = reading.optional(reference, _decode.text, "ApplicationError.reference")
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "ApplicationError.status")
    record = _new_application_error.blank()
    _new_application_error.fill(record, error_code, message, reference, status, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_application_error(value: object) -> JsonInput:
    """Write an `ApplicationError`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ApplicationError,
        decode_application_error,
        {
            "error_code": _encode.Member(_wire.whole, path=("errorCode",), needed=True),
            "message": _wire.text,
            "reference": _wire.text,
            "status": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {ApplicationError: encode_application_error}
