"""The type `LineCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..line_credentials import LineCredentials

_new_line_credentials = _Maker(LineCredentials)


def decode_line_credentials(data: JsonObject, reading: _decode.Reading) -> LineCredentials:
    """Decode a `LineCredentials` from received JSON."""
    if type(token := data.get("token")) is not str:
        token = reading.required(token, _decode.text, "LineCredentials.token")
    if type(secret := data.get("secret")) is not str:
        secret = reading.required(secret, _decode.text, "LineCredentials.secret")
    if type(is_default := data.get("is_default")) is not bool and is_default is not None:
        is_default = reading.optional(is_default, _decode.boolean, "LineCredentials.is_default")
    record = _new_line_credentials.blank()
    _new_line_credentials.fill(record, token, secret, is_default, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_line_credentials(value: object) -> JsonInput:
    """Write a `LineCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LineCredentials,
        decode_line_credentials,
        {
            "token": _encode.Member(_wire.text, needed=True),
            "secret": _encode.Member(_wire.text, needed=True),
            "is_default": _wire.truth,
        },
    )


ENCODERS: dict[type, object] = {LineCredentials: encode_line_credentials}
