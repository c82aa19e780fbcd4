"""The type `EmergencyAddress` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..emergency_address import EmergencyAddress

_new_emergency_address = _Maker(EmergencyAddress)


def decode_emergency_address(data: JsonValue, reading: _decode.Reading) -> EmergencyAddress:
    """Decode an `EmergencyAddress` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(street_number := top.get("streetNumber")) is not str and street_number is not None:
        street_number = reading.optional(street_number, _decode.text, "EmergencyAddress.street_number", "streetNumber")
    if type(street_info := top.get("streetInfo")) is not str and street_info is not None:
        street_info = reading.optional(street_info, _decode.text, "EmergencyAddress.street_info", "streetInfo")
    if type(location := top.get("location")) is not str and location is not None:
        location = reading.optional(location, _decode.text, "EmergencyAddress.location")
    if type(city := top.get("city")) is not str and city is not None:
        city = reading.optional(city, _decode.text, "EmergencyAddress.city")
    if type(state := top.get("state")) is not str and state is not None:
        state = reading.optional(state, _decode.text, "EmergencyAddress.state")
    if type(postal_code := top.get("postalCode")) is not str and postal_code is not None:
        postal_code = reading.optional(postal_code, _decode.text, "EmergencyAddress.postal_code", "postalCode")
    if type(postal_code_plus_four := top.get("postalCodePlusFour")) is not str and postal_code_plus_four is not None:
        postal_code_plus_four = reading.optional(
            postal_code_plus_four, _decode.text, "EmergencyAddress.postal_code_plus_four", "postalCodePlusFour"
        )
    record = _new_emergency_address.blank()
    _new_emergency_address.fill(
        record, street_number, street_info, location, city, state, postal_code, postal_code_plus_four, raw
    )
    return record


def encode_emergency_address(value: object) -> JsonInput:
    """Write an `EmergencyAddress`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        EmergencyAddress,
        decode_emergency_address,
        {
            "street_number": ("streetNumber", _wire.text),
            "street_info": ("streetInfo", _wire.text),
            "location": _wire.text,
            "city": _wire.text,
            "state": _wire.text,
            "postal_code": ("postalCode", _wire.text),
            "postal_code_plus_four": ("postalCodePlusFour", _wire.text),
        },
    )


ENCODERS: dict[type, object] = {EmergencyAddress: encode_emergency_address}
