"""The type `ScheduledVoice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..scheduled_voice import ScheduledVoice

_VOICE_TYPE = _decode.Known("RTC", "EST", "FAX")
_PROVISIONING_STATUS = _decode.Known("PROVISIONING_STATUS_UNSPECIFIED", "WAITING", "IN_PROGRESS", "FAILED")

_new_scheduled_voice = _Maker(ScheduledVoice)


def decode_scheduled_voice(data: JsonObject, reading: _decode.Reading) -> ScheduledVoice:
    """Decode a `ScheduledVoice` from received JSON."""
    type_ = (
        _VOICE_TYPE[found]
        if type(found := data.get("type")) is str
        else (None if found is None else reading.optional(found, _VOICE_TYPE, "ScheduledVoice.type"))
    )
    if type(app_id := data.get("appId")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ScheduledVoice.app_id", "appId")
    if type(trunk_id := data.get("trunkId")) is not str and trunk_id is not None:
        trunk_id = reading.optional(trunk_id, _decode.text, "ScheduledVoice.trunk_id", "trunkId")
    if type(service_id := data.get("serviceId")) is not str and service_id is not None:
        service_id = reading.optional(service_id, _decode.text, "ScheduledVoice.service_id", "serviceId")
    status = (
        _PROVISIONING_STATUS[found]
        if type(found := data.get("status")) is str
        else (None if found is None else reading.optional(found, _PROVISIONING_STATUS, "ScheduledVoice.status"))
    )
    last_updated_time = reading.optional(
        data.get("lastUpdatedTime"), _decode.date_time, "ScheduledVoice.last_updated_time", "lastUpdatedTime"
    )
    record = _new_scheduled_voice.blank()
    _new_scheduled_voice.fill(record, type_, app_id, trunk_id, service_id, status, last_updated_time, data)
    return record


def encode_scheduled_voice(value: object) -> JsonInput:
    """Write a `ScheduledVoice`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ScheduledVoice,
        decode_scheduled_voice,
        {
            "type": _wire.known(*_VOICE_TYPE),
            "app_id": ("appId", _wire.text),
            "trunk_id": ("trunkId", _wire.text),
            "service_id": ("serviceId", _wire.text),
            "status": _wire.known(*_PROVISIONING_STATUS),
            "last_updated_time": ("lastUpdatedTime", _wire.date_time),
        },
    )


ENCODERS: dict[type, object] = {ScheduledVoice: encode_scheduled_voice}
