"""The type `LocationMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..location_message import LocationMessage
from . import coordinates as _coordinates_json

_new_location_message = _Maker(LocationMessage)


def decode_location_message(data: JsonObject, reading: _decode.Reading) -> LocationMessage:
    """Decode a `LocationMessage` from received JSON."""
    if type(title := data.get("title")) is not str and title is not None:
        title = reading.optional(title, _decode.text, "LocationMessage.title")
    coordinates = reading.required_record(
        data.get("coordinates"), _coordinates_json.decode_coordinates, "LocationMessage.coordinates"
    )
    if type(label := data.get("label")) is not str and label is not None:
        label = reading.optional(label, _decode.text, "LocationMessage.label")
    record = _new_location_message.blank()
    _new_location_message.fill(record, title, coordinates, label, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_location_message(value: object) -> JsonInput:
    """Write a `LocationMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LocationMessage,
        decode_location_message,
        {
            "title": _wire.text,
            "coordinates": _encode.Member(_coordinates_json.encode_coordinates, needed=True),
            "label": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {LocationMessage: encode_location_message}
