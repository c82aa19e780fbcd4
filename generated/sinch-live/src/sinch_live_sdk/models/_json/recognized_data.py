"""The type `RecognizedData` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..recognized_data import RecognizedData

_new_recognized_data = _Maker(RecognizedData)


def decode_recognized_data(data: JsonObject, reading: _decode.Reading) -> RecognizedData:
    """Decode a `RecognizedData` from received JSON."""
    data_ = reading.optional(data.get("data"), _decode.array(_decode.text), "RecognizedData.data")
    record = _new_recognized_data.blank()
    _new_recognized_data.fill(record, data_, data)
    return record


def encode_recognized_data(value: object) -> JsonInput:
    """Write a `RecognizedData`, or a mapping of its members, as JSON."""
    return _encode.record(value, RecognizedData, decode_recognized_data, {"data": _wire.list_of(_wire.text)})


ENCODERS: dict[type, object] = {RecognizedData: encode_recognized_data}
