"""The type `NumbersErrorDetail` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..numbers_error_detail import NumbersErrorDetail, NumbersFieldViolation

_new_numbers_field_violation = _Maker(NumbersFieldViolation)


def decode_numbers_field_violation(data: JsonValue, reading: _decode.Reading) -> NumbersFieldViolation:
    """Decode a `NumbersFieldViolation` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(field := top.get("field")) is not str and field is not None:
        field = reading.optional(field, _decode.text, "NumbersFieldViolation.field")
    if type(description := top.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "NumbersFieldViolation.description")
    record = _new_numbers_field_violation.blank()
    _new_numbers_field_violation.fill(record, field, description, raw)
    return record


_new_numbers_error_detail = _Maker(NumbersErrorDetail)


def decode_numbers_error_detail(data: JsonValue, reading: _decode.Reading) -> NumbersErrorDetail:
    """Decode a `NumbersErrorDetail` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "NumbersErrorDetail.type")
    if type(resource_type := top.get("resourceType")) is not str and resource_type is not None:
        resource_type = reading.optional(
            resource_type, _decode.text, "NumbersErrorDetail.resource_type", ("resourceType",)
        )
    if type(resource_name := top.get("resourceName")) is not str and resource_name is not None:
        resource_name = reading.optional(
            resource_name, _decode.text, "NumbersErrorDetail.resource_name", ("resourceName",)
        )
    if type(owner := top.get("owner")) is not str and owner is not None:
        owner = reading.optional(owner, _decode.text, "NumbersErrorDetail.owner")
    if type(description := top.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "NumbersErrorDetail.description")
    field_violations = (
        [decode_numbers_field_violation(item, reading) for item in found]
        if _decode.are_objects(found := top.get("fieldViolations")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.object(decode_numbers_field_violation)),
                "NumbersErrorDetail.field_violations",
                ("fieldViolations",),
            )
        )
    )
    record = _new_numbers_error_detail.blank()
    _new_numbers_error_detail.fill(
        record, type_, resource_type, resource_name, owner, description, field_violations, raw
    )
    return record


def encode_numbers_field_violation(value: object) -> JsonInput:
    """Write a `NumbersFieldViolation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumbersFieldViolation,
        decode_numbers_field_violation,
        (_encode.Member("field", _wire.text), _encode.Member("description", _wire.text)),
    )


def encode_numbers_error_detail(value: object) -> JsonInput:
    """Write a `NumbersErrorDetail`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumbersErrorDetail,
        decode_numbers_error_detail,
        (
            _encode.Member("type", _wire.text),
            _encode.Member("resource_type", _wire.text, path=("resourceType",)),
            _encode.Member("resource_name", _wire.text, path=("resourceName",)),
            _encode.Member("owner", _wire.text),
            _encode.Member("description", _wire.text),
            _encode.Member(
                "field_violations", _wire.list_of(encode_numbers_field_violation), path=("fieldViolations",)
            ),
        ),
    )


ENCODERS: dict[type, object] = {
    NumbersFieldViolation: encode_numbers_field_violation,
    NumbersErrorDetail: encode_numbers_error_detail,
}
