"""The type `NumbersErrorDetail` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..numbers_error_detail import NumbersErrorDetail, NumbersFieldViolation

_new_numbers_field_violation = _Maker(NumbersFieldViolation)


def decode_numbers_field_violation(data: JsonObject, reading: _decode.Reading) -> NumbersFieldViolation:
    """Decode a `NumbersFieldViolation` from received JSON."""
    if type(field := data.get("field")) is not str and field is not None:
        field = reading.optional(field, _decode.text, "NumbersFieldViolation.field")
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "NumbersFieldViolation.description")
    record = _new_numbers_field_violation.blank()
    _new_numbers_field_violation.fill(record, field, description, data)
    return record


_new_numbers_error_detail = _Maker(NumbersErrorDetail)


def decode_numbers_error_detail(data: JsonObject, reading: _decode.Reading) -> NumbersErrorDetail:
    """Decode a `NumbersErrorDetail` from received JSON."""
    if type(type_ := data.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "NumbersErrorDetail.type")
    if type(resource_type := data.get("resourceType")) is not str and resource_type is not None:
        resource_type = reading.optional(
            resource_type, _decode.text, "NumbersErrorDetail.resource_type", "resourceType"
        )
    if type(resource_name := data.get("resourceName")) is not str and resource_name is not None:
        resource_name = reading.optional(
            resource_name, _decode.text, "NumbersErrorDetail.resource_name", "resourceName"
        )
    if type(owner := data.get("owner")) is not str and owner is not None:
        owner = reading.optional(owner, _decode.text, "NumbersErrorDetail.owner")
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "NumbersErrorDetail.description")
    field_violations = reading.records(
        data.get("fieldViolations"),
        decode_numbers_field_violation,
        "NumbersErrorDetail.field_violations",
        "fieldViolations",
    )
    record = _new_numbers_error_detail.blank()
    _new_numbers_error_detail.fill(
        record, type_, resource_type, resource_name, owner, description, field_violations, data
    )
    return record


def encode_numbers_field_violation(value: object) -> JsonInput:
    """Write a `NumbersFieldViolation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, NumbersFieldViolation, decode_numbers_field_violation, {"field": _wire.text, "description": _wire.text}
    )


def encode_numbers_error_detail(value: object) -> JsonInput:
    """Write a `NumbersErrorDetail`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumbersErrorDetail,
        decode_numbers_error_detail,
        {
            "type": _wire.text,
            "resource_type": ("resourceType", _wire.text),
            "resource_name": ("resourceName", _wire.text),
            "owner": _wire.text,
            "description": _wire.text,
            "field_violations": ("fieldViolations", _wire.list_of(encode_numbers_field_violation)),
        },
    )


ENCODERS: dict[type, object] = {
    NumbersFieldViolation: encode_numbers_field_violation,
    NumbersErrorDetail: encode_numbers_error_detail,
}
