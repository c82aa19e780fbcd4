"""The type `DispatchRetentionPolicy` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..dispatch_retention_policy import DispatchRetentionPolicy

_DISPATCH_RETENTION_POLICY_RETENTION_TYPE = _decode.Known("MESSAGE_EXPIRE_POLICY")

_new_dispatch_retention_policy = _Maker(DispatchRetentionPolicy)


def decode_dispatch_retention_policy(data: JsonObject, reading: _decode.Reading) -> DispatchRetentionPolicy:
    """Decode a `DispatchRetentionPolicy` from received JSON."""
    retention_type = (
        _DISPATCH_RETENTION_POLICY_RETENTION_TYPE[found]
        if type(found := data.get("retention_type")) is str
        else (
            None
            if found is None
            else reading.optional(
                found, _DISPATCH_RETENTION_POLICY_RETENTION_TYPE, "DispatchRetentionPolicy.retention_type"
            )
        )
    )
    if type(ttl_days := data.get("ttl_days")) is not int and ttl_days is not None:
        ttl_days = reading.optional(ttl_days, _decode.integer, "DispatchRetentionPolicy.ttl_days")
    record = _new_dispatch_retention_policy.blank()
    _new_dispatch_retention_policy.fill(record, retention_type, ttl_days, data)
    return record


def encode_dispatch_retention_policy(value: object) -> JsonInput:
    """Write a `DispatchRetentionPolicy`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DispatchRetentionPolicy,
        decode_dispatch_retention_policy,
        {"retention_type": _wire.known(*_DISPATCH_RETENTION_POLICY_RETENTION_TYPE), "ttl_days": _wire.whole},
    )


ENCODERS: dict[type, object] = {DispatchRetentionPolicy: encode_dispatch_retention_policy}
