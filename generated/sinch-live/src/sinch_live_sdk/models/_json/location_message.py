"""The type `LocationMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..location_message import LocationMessage
from . import coordinates as _coordinates_json

_new_location_message = _Maker(LocationMessage)


def decode_location_message(data: JsonValue, reading: _decode.Reading) -> LocationMessage:
    """Decode a `LocationMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(title := top.get("title")) is not str and title is not None:
        title = reading.optional(title, _decode.text, "LocationMessage.title")
    coordinates = (
        _coordinates_json.decode_coordinates(found, reading)
        if type(found := top.get("coordinates")) is dict and reading.is_lenient
        else reading.required(
            found, reading.object(_coordinates_json.decode_coordinates), "LocationMessage.coordinates"
        )
    )
    if type(label := top.get("label")) is not str and label is not None:
        label = reading.optional(label, _decode.text, "LocationMessage.label")
    record = _new_location_message.blank()
    _new_location_message.fill(record, title, coordinates, label, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_location_message(value: object) -> JsonInput:
    """Write a `LocationMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LocationMessage,
        decode_location_message,
        (
            _encode.Member("title", _wire.text),
            _encode.Member("coordinates", _coordinates_json.encode_coordinates, needed=True),
            _encode.Member("label", _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {LocationMessage: encode_location_message}
