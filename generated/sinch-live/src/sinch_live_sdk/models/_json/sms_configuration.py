"""The type `SmsConfiguration` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..sms_configuration import SmsConfiguration
from . import scheduled_sms as _scheduled_sms_json

_new_sms_configuration = _Maker(SmsConfiguration)


def decode_sms_configuration(data: JsonObject, reading: _decode.Reading) -> SmsConfiguration:
    """Decode a `SmsConfiguration` from received JSON."""
    if type(service_plan_id := data.get("servicePlanId")) is not str and service_plan_id is not None:
        service_plan_id = reading.optional(
            service_plan_id, _decode.text, "SmsConfiguration.service_plan_id", "servicePlanId"
        )
    if type(campaign_id := data.get("campaignId")) is not str and campaign_id is not None:
        campaign_id = reading.optional(campaign_id, _decode.text, "SmsConfiguration.campaign_id", "campaignId")
    scheduled_provisioning = reading.record(
        data.get("scheduledProvisioning"),
        _scheduled_sms_json.decode_scheduled_sms,
        "SmsConfiguration.scheduled_provisioning",
        "scheduledProvisioning",
    )
    record = _new_sms_configuration.blank()
    _new_sms_configuration.fill(record, service_plan_id, campaign_id, scheduled_provisioning, data)
    return record


def encode_sms_configuration(value: object) -> JsonInput:
    """Write a `SmsConfiguration`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsConfiguration,
        decode_sms_configuration,
        {
            "service_plan_id": ("servicePlanId", _wire.text),
            "campaign_id": ("campaignId", _wire.text),
            "scheduled_provisioning": ("scheduledProvisioning", _scheduled_sms_json.encode_scheduled_sms),
        },
    )


ENCODERS: dict[type, object] = {SmsConfiguration: encode_sms_configuration}
