"""The records and events of `verify` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..verify import Verify

_new_verify = _Maker(Verify)


def decode_verify(data: JsonValue, reading: _decode.Reading) -> Verify:
    """Decode a `Verify` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "Verify.id")
    if type(number := top.get("number")) is not str and number is not None:
        number = reading.optional(number, _decode.text, "Verify.number")
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "Verify.status")
    if type(method := top.get("method")) is not str and method is not None:
        method = reading.optional(method, _decode.text, "Verify.method")
    record = _new_verify.blank()
    _new_verify.fill(record, id, number, status, method, raw)
    return record


def encode_verify(value: object) -> JsonInput:
    """Write a `Verify`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Verify,
        decode_verify,
        {"id": _wire.text, "number": _wire.text, "status": _wire.text, "method": _wire.text},
    )


ENCODERS: dict[type, object] = {Verify: encode_verify}
