"""The type `Coordinates` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..coordinates import Coordinates

_new_coordinates = _Maker(Coordinates)


def decode_coordinates(data: JsonObject, reading: _decode.Reading) -> Coordinates:
    """Decode a `Coordinates` from received JSON."""
    if type(latitude := data.get("latitude")) is not float:
        latitude = reading.required(latitude, _decode.number, "Coordinates.latitude")
    if type(longitude := data.get("longitude")) is not float:
        longitude = reading.required(longitude, _decode.number, "Coordinates.longitude")
    record = _new_coordinates.blank()
    _new_coordinates.fill(record, latitude, longitude, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_coordinates(value: object) -> JsonInput:
    """Write a `Coordinates`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Coordinates,
        decode_coordinates,
        {"latitude": _encode.Member(_wire.real, needed=True), "longitude": _encode.Member(_wire.real, needed=True)},
    )


ENCODERS: dict[type, object] = {Coordinates: encode_coordinates}
