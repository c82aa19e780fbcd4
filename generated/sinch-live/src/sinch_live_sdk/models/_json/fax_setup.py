"""The type `FaxSetup` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..fax_setup import FaxSetup

_FAX_SETUP_TYPE = _decode.Known("FAX")

_new_fax_setup = _Maker(FaxSetup)


def decode_fax_setup(data: JsonObject, reading: _decode.Reading) -> FaxSetup:
    """Decode a `FaxSetup` from received JSON."""
    type_ = (
        _FAX_SETUP_TYPE[found]
        if type(found := data.get("type")) is str
        else ("FAX" if found is None else reading.required(found, _FAX_SETUP_TYPE, "FaxSetup.type"))
    )
    if type(service_id := data.get("serviceId")) is not str:
        service_id = reading.required(service_id, _decode.text, "FaxSetup.service_id", "serviceId")
    record = _new_fax_setup.blank()
    _new_fax_setup.fill(record, type_, service_id, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_fax_setup(value: object) -> JsonInput:
    """Write a `FaxSetup`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxSetup,
        decode_fax_setup,
        {
            "type": _wire.known(*_FAX_SETUP_TYPE),
            "service_id": _encode.Member(_wire.text, path=("serviceId",), needed=True),
        },
    )


ENCODERS: dict[type, object] = {FaxSetup: encode_fax_setup}
