"""The type `RetentionPolicy` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..retention_policy import RetentionPolicy

_RETENTION_POLICY_RETENTION_TYPE = _decode.Known(
    "MESSAGE_EXPIRE_POLICY", "CONVERSATION_EXPIRE_POLICY", "PERSIST_RETENTION_POLICY"
)

_new_retention_policy = _Maker(RetentionPolicy)


def decode_retention_policy(data: JsonObject, reading: _decode.Reading) -> RetentionPolicy:
    """Decode a `RetentionPolicy` from received JSON."""
    retention_type = (
        _RETENTION_POLICY_RETENTION_TYPE[found]
        if type(found := data.get("retention_type")) is str
        else (
            None
            if found is None
            else reading.optional(found, _RETENTION_POLICY_RETENTION_TYPE, "RetentionPolicy.retention_type")
        )
    )
    if type(ttl_days := data.get("ttl_days")) is not int and ttl_days is not None:
        ttl_days = reading.optional(ttl_days, _decode.integer, "RetentionPolicy.ttl_days")
    record = _new_retention_policy.blank()
    _new_retention_policy.fill(record, retention_type, ttl_days, data)
    return record


def encode_retention_policy(value: object) -> JsonInput:
    """Write a `RetentionPolicy`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RetentionPolicy,
        decode_retention_policy,
        {"retention_type": _wire.known(*_RETENTION_POLICY_RETENTION_TYPE), "ttl_days": _wire.whole},
    )


ENCODERS: dict[type, object] = {RetentionPolicy: encode_retention_policy}
