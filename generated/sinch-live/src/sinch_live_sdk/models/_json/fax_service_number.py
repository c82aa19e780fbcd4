"""The type `FaxServiceNumber` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..fax_service_number import FaxServiceNumber

_new_fax_service_number = _Maker(FaxServiceNumber)


def decode_fax_service_number(data: JsonValue, reading: _decode.Reading) -> FaxServiceNumber:
    """Decode a `FaxServiceNumber` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(phone_number := top.get("phoneNumber")) is not str:
        phone_number = reading.required(phone_number, _decode.text, "FaxServiceNumber.phone_number", "phoneNumber")
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "FaxServiceNumber.project_id", "projectId")
    if type(service_id := top.get("serviceId")) is not str and service_id is not None:
        service_id = reading.optional(service_id, _decode.text, "FaxServiceNumber.service_id", "serviceId")
    record = _new_fax_service_number.blank()
    _new_fax_service_number.fill(record, phone_number, project_id, service_id, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_fax_service_number(value: object) -> JsonInput:
    """Write a `FaxServiceNumber`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxServiceNumber,
        decode_fax_service_number,
        {
            "phone_number": _encode.Member(_wire.text, path=("phoneNumber",), needed=True),
            "project_id": ("projectId", _wire.text),
            "service_id": ("serviceId", _wire.text),
        },
    )


ENCODERS: dict[type, object] = {FaxServiceNumber: encode_fax_service_number}
