"""The type `FeatureFlag` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..feature_flag import FeatureFlag

_new_feature_flag = _Maker(FeatureFlag)


def decode_feature_flag(data: JsonObject, reading: _decode.Reading) -> FeatureFlag:
    """Decode a `FeatureFlag` from received JSON."""
    if type(enabled := data.get("enabled")) is not bool and enabled is not None:
        enabled = reading.optional(enabled, _decode.boolean, "FeatureFlag.enabled")
    record = _new_feature_flag.blank()
    _new_feature_flag.fill(record, enabled, data)
    return record


def encode_feature_flag(value: object) -> JsonInput:
    """Write a `FeatureFlag`, or a mapping of its members, as JSON."""
    return _encode.record(value, FeatureFlag, decode_feature_flag, {"enabled": _wire.truth})


ENCODERS: dict[type, object] = {FeatureFlag: encode_feature_flag}
