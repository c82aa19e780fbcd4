"""The type `Address` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..address import Address

_COUNTRY = _decode.Known("IT", "FR")

_new_address = _Maker(Address)


def decode_address(data: JsonObject, reading: _decode.Reading) -> Address:
    """Decode an `Address` from received JSON."""
    if type(city := data.get("city")) is not str:
        city = reading.required(city, _decode.text, "Address.city")
    country = (
        _COUNTRY[found]
        if type(found := data.get("country")) is str
        else reading.required(found, _COUNTRY, "Address.country")
    )
    record = _new_address.blank()
    _new_address.fill(record, city, country, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_address(value: object) -> JsonInput:
    """Write an `Address`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Address,
        decode_address,
        {
            "city": _encode.Member(_wire.text, needed=True),
            "country": _encode.Member(_wire.known(*_COUNTRY), needed=True),
        },
    )


ENCODERS: dict[type, object] = {Address: encode_address}
