"""The type `ScheduledSms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..scheduled_sms import ScheduledSms

_PROVISIONING_STATUS = _decode.Known("PROVISIONING_STATUS_UNSPECIFIED", "WAITING", "IN_PROGRESS", "FAILED")
_PROVISIONING_ERROR = _decode.Known(
    "ERROR_CODE_UNSPECIFIED",
    "INTERNAL_ERROR",
    "SMS_PROVISIONING_FAILED",
    "CAMPAIGN_PROVISIONING_FAILED",
    "CAMPAIGN_NOT_AVAILABLE",
    "EXCEEDED_10DLC_LIMIT",
    "NUMBER_PROVISIONING_FAILED",
    "PARTNER_SERVICE_UNAVAILABLE",
    "CAMPAIGN_PENDING_ACCEPTANCE",
    "MNO_SHARING_ERROR",
    "CAMPAIGN_EXPIRED",
    "CAMPAIGN_MNO_REJECTED",
    "CAMPAIGN_MNO_SUSPENDED",
    "CAMPAIGN_MNO_REVIEW",
    "INSUFFICIENT_BALANCE",
    "MOCK_CAMPAIGN_NOT_ALLOWED",
    "TFN_NOT_ALLOWED",
    "INVALID_NNID",
)
_PROVISIONING_ERROR_VALUES = _decode.array(_PROVISIONING_ERROR)

_new_scheduled_sms = _Maker(ScheduledSms)


def decode_scheduled_sms(data: JsonObject, reading: _decode.Reading) -> ScheduledSms:
    """Decode a `ScheduledSms` from received JSON."""
    if type(service_plan_id := data.get("servicePlanId")) is not str and service_plan_id is not None:
        service_plan_id = reading.optional(
            service_plan_id, _decode.text, "ScheduledSms.service_plan_id", "servicePlanId"
        )
    if type(campaign_id := data.get("campaignId")) is not str and campaign_id is not None:
        campaign_id = reading.optional(campaign_id, _decode.text, "ScheduledSms.campaign_id", "campaignId")
    status = (
        _PROVISIONING_STATUS[found]
        if type(found := data.get("status")) is str
        else (None if found is None else reading.optional(found, _PROVISIONING_STATUS, "ScheduledSms.status"))
    )
    last_updated_time = reading.optional(
        data.get("lastUpdatedTime"), _decode.date_time, "ScheduledSms.last_updated_time", "lastUpdatedTime"
    )
    error_codes = reading.optional(
        data.get("errorCodes"), _PROVISIONING_ERROR_VALUES, "ScheduledSms.error_codes", "errorCodes"
    )
    record = _new_scheduled_sms.blank()
    _new_scheduled_sms.fill(record, service_plan_id, campaign_id, status, last_updated_time, error_codes, data)
    return record


def encode_scheduled_sms(value: object) -> JsonInput:
    """Write a `ScheduledSms`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ScheduledSms,
        decode_scheduled_sms,
        {
            "service_plan_id": ("servicePlanId", _wire.text),
            "campaign_id": ("campaignId", _wire.text),
            "status": _wire.known(*_PROVISIONING_STATUS),
            "last_updated_time": ("lastUpdatedTime", _wire.date_time),
            "error_codes": ("errorCodes", _wire.list_of(_wire.known(*_PROVISIONING_ERROR))),
        },
    )


ENCODERS: dict[type, object] = {ScheduledSms: encode_scheduled_sms}
