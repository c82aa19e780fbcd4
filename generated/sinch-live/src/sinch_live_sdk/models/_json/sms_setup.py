"""The type `SmsSetup` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..sms_setup import SmsSetup

_new_sms_setup = _Maker(SmsSetup)


def decode_sms_setup(data: JsonObject, reading: _decode.Reading) -> SmsSetup:
    """Decode a `SmsSetup` from received JSON."""
    if type(service_plan_id := data.get("servicePlanId")) is not str:
        service_plan_id = reading.required(service_plan_id, _decode.text, "SmsSetup.service_plan_id", "servicePlanId")
    if type(campaign_id := data.get("campaignId")) is not str and campaign_id is not None:
        campaign_id = reading.optional(campaign_id, _decode.text, "SmsSetup.campaign_id", "campaignId")
    record = _new_sms_setup.blank()
    _new_sms_setup.fill(record, service_plan_id, campaign_id, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_sms_setup(value: object) -> JsonInput:
    """Write a `SmsSetup`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsSetup,
        decode_sms_setup,
        {
            "service_plan_id": _encode.Member(_wire.text, path=("servicePlanId",), needed=True),
            "campaign_id": ("campaignId", _wire.text),
        },
    )


ENCODERS: dict[type, object] = {SmsSetup: encode_sms_setup}
