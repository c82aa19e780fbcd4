"""The type `ScheduledVoice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..scheduled_voice import ScheduledVoice

_VOICE_TYPE = _decode.Known("RTC", "EST", "FAX")
_PROVISIONING_STATUS = _decode.Known("PROVISIONING_STATUS_UNSPECIFIED", "WAITING", "IN_PROGRESS", "FAILED")

_new_scheduled_voice = _Maker(ScheduledVoice)


def decode_scheduled_voice(data: JsonValue, reading: _decode.Reading) -> ScheduledVoice:
    """Decode a `ScheduledVoice` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    type_ = (
        _VOICE_TYPE[found]
        if type(found := top.get("type")) is str
        else (None if found is None else reading.optional(found, _VOICE_TYPE, "ScheduledVoice.type"))
    )
    if type(app_id := top.get("appId")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ScheduledVoice.app_id", ("appId",))
    if type(trunk_id := top.get("trunkId")) is not str and trunk_id is not None:
        trunk_id = reading.optional(trunk_id, _decode.text, "ScheduledVoice.trunk_id", ("trunkId",))
    if type(service_id := top.get("serviceId")) is not str and service_id is not None:
        service_id = reading.optional(service_id, _decode.text, "ScheduledVoice.service_id", ("serviceId",))
    status = (
        _PROVISIONING_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _PROVISIONING_STATUS, "ScheduledVoice.status"))
    )
    last_updated_time = reading.optional(
        top.get("lastUpdatedTime"), _decode.date_time, "ScheduledVoice.last_updated_time", ("lastUpdatedTime",)
    )
    record = _new_scheduled_voice.blank()
    _new_scheduled_voice.fill(record, type_, app_id, trunk_id, service_id, status, last_updated_time, raw)
    return record


def encode_scheduled_voice(value: object) -> JsonInput:
    """Write a `ScheduledVoice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ScheduledVoice,
        decode_scheduled_voice,
        (
            _encode.Member("type", _wire.known(*_VOICE_TYPE)),
            _encode.Member("app_id", _wire.text, path=("appId",)),
            _encode.Member("trunk_id", _wire.text, path=("trunkId",)),
            _encode.Member("service_id", _wire.text, path=("serviceId",)),
            _encode.Member("status", _wire.known(*_PROVISIONING_STATUS)),
            _encode.Member("last_updated_time", _wire.date_time, path=("lastUpdatedTime",)),
        ),
    )


ENCODERS: dict[type, object] = {ScheduledVoice: encode_scheduled_voice}
