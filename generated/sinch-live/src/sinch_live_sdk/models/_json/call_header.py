"""The type `CallHeader` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..call_header import CallHeader

_new_call_header = _Maker(CallHeader)


def decode_call_header(data: JsonObject, reading: _decode.Reading) -> CallHeader:
    """Decode a `CallHeader` from received JSON."""
    if type(key := data.get("key")) is not str:
        key = reading.required(key, _decode.text, "CallHeader.key")
    if type(value := data.get("value")) is not str:
        value = reading.required(value, _decode.text, "CallHeader.value")
    record = _new_call_header.blank()
    _new_call_header.fill(record, key, value, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_call_header(value: object) -> JsonInput:
    """Write a `CallHeader`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CallHeader,
        decode_call_header,
        {"key": _encode.Member(_wire.text, needed=True), "value": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {CallHeader: encode_call_header}
