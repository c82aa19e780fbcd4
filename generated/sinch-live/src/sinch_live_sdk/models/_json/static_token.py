"""The type `StaticToken` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..static_token import StaticToken

_new_static_token = _Maker(StaticToken)


def decode_static_token(data: JsonObject, reading: _decode.Reading) -> StaticToken:
    """Decode a `StaticToken` from received JSON."""
    if type(token := data.get("token")) is not str:
        token = reading.required(token, _decode.text, "StaticToken.token")
    record = _new_static_token.blank()
    _new_static_token.fill(record, token, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_static_token(value: object) -> JsonInput:
    """Write a `StaticToken`, or a mapping of its members, as JSON."""
    return _encode.record(value, StaticToken, decode_static_token, {"token": _encode.Member(_wire.text, needed=True)})


ENCODERS: dict[type, object] = {StaticToken: encode_static_token}
