"""The type `VoiceConfiguration` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..voice_configuration import VoiceConfiguration
from . import scheduled_voice as _scheduled_voice_json

_VOICE_TYPE = _decode.Known("RTC", "EST", "FAX")

_new_voice_configuration = _Maker(VoiceConfiguration)


def decode_voice_configuration(data: JsonObject, reading: _decode.Reading) -> VoiceConfiguration:
    """Decode a `VoiceConfiguration` from received JSON."""
    type_ = (
        _VOICE_TYPE[found]
        if type(found := data.get("type")) is str
        else (None if found is None else reading.optional(found, _VOICE_TYPE, "VoiceConfiguration.type"))
    )
    if type(app_id := data.get("appId")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "VoiceConfiguration.app_id", "appId")
    if type(trunk_id := data.get("trunkId")) is not str and trunk_id is not None:
        trunk_id = reading.optional(trunk_id, _decode.text, "VoiceConfiguration.trunk_id", "trunkId")
    if type(service_id := data.get("serviceId")) is not str and service_id is not None:
        service_id = reading.optional(service_id, _decode.text, "VoiceConfiguration.service_id", "serviceId")
    last_updated_time = reading.optional(
        data.get("lastUpdatedTime"), _decode.date_time, "VoiceConfiguration.last_updated_time", "lastUpdatedTime"
    )
    scheduled_voice_provisioning = reading.record(
        data.get("scheduledVoiceProvisioning"),
        _scheduled_voice_json.decode_scheduled_voice,
        "VoiceConfiguration.scheduled_voice_provisioning",
        "scheduledVoiceProvisioning",
    )
    record = _new_voice_configuration.blank()
    _new_voice_configuration.fill(
        record, type_, app_id, trunk_id, service_id, last_updated_time, scheduled_voice_provisioning, data
    )
    return record


def encode_voice_configuration(value: object) -> JsonInput:
    """Write a `VoiceConfiguration`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceConfiguration,
        decode_voice_configuration,
        {
            "type": _wire.known(*_VOICE_TYPE),
            "app_id": ("appId", _wire.text),
            "trunk_id": ("trunkId", _wire.text),
            "service_id": ("serviceId", _wire.text),
            "last_updated_time": ("lastUpdatedTime", _wire.date_time),
            "scheduled_voice_provisioning": (
                "scheduledVoiceProvisioning",
                _scheduled_voice_json.encode_scheduled_voice,
            ),
        },
    )


ENCODERS: dict[type, object] = {VoiceConfiguration: encode_voice_configuration}
