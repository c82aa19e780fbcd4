"""The type `NumbersError` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..numbers_error import NumbersError, NumbersErrorBody
from . import numbers_error_detail as _numbers_error_detail_json

_new_numbers_error_body = _Maker(NumbersErrorBody)


def decode_numbers_error_body(data: JsonObject, reading: _decode.Reading) -> NumbersErrorBody:
    """Decode a `NumbersErrorBody` from received JSON."""
    if type(code := data.get("code")) is not int and code is not None:
        code = reading.optional(code, _decode.integer, "NumbersErrorBody.code")
    if type(message := data.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "NumbersErrorBody.message")
    if type(status := data.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "NumbersErrorBody.status")
    details = reading.records(
        data.get("details"), _numbers_error_detail_json.decode_numbers_error_detail, "NumbersErrorBody.details"
    )
    record = _new_numbers_error_body.blank()
    _new_numbers_error_body.fill(record, code, message, status, details, data)
    return record


_new_numbers_error = _Maker(NumbersError)


def decode_numbers_error(data: JsonValue, reading: _decode.Reading) -> NumbersError:
    """Decode a `NumbersError` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    error = reading.required_record(top.get("error"), decode_numbers_error_body, "NumbersError.error")
    record = _new_numbers_error.blank()
    _new_numbers_error.fill(record, error, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_numbers_error_body(value: object) -> JsonInput:
    """Write a `NumbersErrorBody`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumbersErrorBody,
        decode_numbers_error_body,
        {
            "code": _wire.whole,
            "message": _wire.text,
            "status": _wire.text,
            "details": _wire.list_of(_numbers_error_detail_json.encode_numbers_error_detail),
        },
    )


def encode_numbers_error(value: object) -> JsonInput:
    """Write a `NumbersError`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, NumbersError, decode_numbers_error, {"error": _encode.Member(encode_numbers_error_body, needed=True)}
    )


ENCODERS: dict[type, object] = {NumbersErrorBody: encode_numbers_error_body, NumbersError: encode_numbers_error}
