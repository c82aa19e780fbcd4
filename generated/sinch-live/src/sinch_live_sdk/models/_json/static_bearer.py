"""The type `StaticBearer` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..static_bearer import StaticBearer

_new_static_bearer = _Maker(StaticBearer)


def decode_static_bearer(data: JsonObject, reading: _decode.Reading) -> StaticBearer:
    """Decode a `StaticBearer` from received JSON."""
    if type(claimed_identity := data.get("claimed_identity")) is not str:
        claimed_identity = reading.required(claimed_identity, _decode.text, "StaticBearer.claimed_identity")
    if type(token := data.get("token")) is not str:
        token = reading.required(token, _decode.text, "StaticBearer.token")
    record = _new_static_bearer.blank()
    _new_static_bearer.fill(record, claimed_identity, token, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_static_bearer(value: object) -> JsonInput:
    """Write a `StaticBearer`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        StaticBearer,
        decode_static_bearer,
        {"claimed_identity": _encode.Member(_wire.text, needed=True), "token": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {StaticBearer: encode_static_bearer}
