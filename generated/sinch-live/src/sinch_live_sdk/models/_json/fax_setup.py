"""The type `FaxSetup` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..fax_setup import FaxSetup

_FAX_SETUP_TYPE = _decode.Known("FAX")

_new_fax_setup = _Maker(FaxSetup)


def decode_fax_setup(data: JsonValue, reading: _decode.Reading) -> FaxSetup:
    """Decode a `FaxSetup` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    type_ = (
        _FAX_SETUP_TYPE[found]
        if type(found := top.get("type")) is str
        else reading.required(found, _FAX_SETUP_TYPE, "FaxSetup.type")
    )
    if type(service_id := top.get("serviceId")) is not str:
        service_id = reading.required(service_id, _decode.text, "FaxSetup.service_id", ("serviceId",))
    record = _new_fax_setup.blank()
    _new_fax_setup.fill(record, type_, service_id, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_fax_setup(value: object) -> JsonInput:
    """Write a `FaxSetup`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxSetup,
        decode_fax_setup,
        (
            _encode.Member("type", _wire.known(*_FAX_SETUP_TYPE), needed=True),
            _encode.Member("service_id", _wire.text, path=("serviceId",), needed=True),
        ),
    )


ENCODERS: dict[type, object] = {FaxSetup: encode_fax_setup}
