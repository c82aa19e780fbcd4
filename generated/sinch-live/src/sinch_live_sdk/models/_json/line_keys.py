"""The type `LineKeys` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..line_keys import LineKeys

_new_line_keys = _Maker(LineKeys)


def decode_line_keys(data: JsonObject, reading: _decode.Reading) -> LineKeys:
    """Decode a `LineKeys` from received JSON."""
    if type(token := data.get("token")) is not str:
        token = reading.required(token, _decode.text, "LineKeys.token")
    if type(secret := data.get("secret")) is not str:
        secret = reading.required(secret, _decode.text, "LineKeys.secret")
    record = _new_line_keys.blank()
    _new_line_keys.fill(record, token, secret, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_line_keys(value: object) -> JsonInput:
    """Write a `LineKeys`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LineKeys,
        decode_line_keys,
        {"token": _encode.Member(_wire.text, needed=True), "secret": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {LineKeys: encode_line_keys}
