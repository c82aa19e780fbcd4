"""The records and events of `numbers` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..numbers import ActiveNumber, AvailableNumber, NumberUpdated

_new_active_number = _Maker(ActiveNumber)


def decode_active_number(data: JsonValue, reading: _decode.Reading) -> ActiveNumber:
    """Decode an `ActiveNumber` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(phone_number := top.get("phoneNumber")) is not str:
        phone_number = reading.required(phone_number, _decode.text, "ActiveNumber.phone_number", ("phoneNumber",))
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ActiveNumber.project_id", ("projectId",))
    if type(display_name := top.get("displayName")) is not str and display_name is not None:
        display_name = reading.optional(display_name, _decode.text, "ActiveNumber.display_name", ("displayName",))
    if type(region_code := top.get("regionCode")) is not str and region_code is not None:
        region_code = reading.optional(region_code, _decode.text, "ActiveNumber.region_code", ("regionCode",))
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "ActiveNumber.type", ("type",))
    capability = reading.optional(
        top.get("capability"), _decode.array(_decode.text), "ActiveNumber.capability", ("capability",)
    )
    in_money = found if type(found := top.get("money")) is dict else _decode.members(found)
    if type(currency_code := in_money.get("currencyCode")) is not str and currency_code is not None:
        currency_code = reading.optional(
            currency_code, _decode.text, "ActiveNumber.currency_code", ("money", "currencyCode")
        )
    if type(amount := in_money.get("amount")) is not str and amount is not None:
        amount = reading.optional(amount, _decode.text, "ActiveNumber.amount", ("money", "amount"))
    if (
        type(payment_interval_months := top.get("paymentIntervalMonths")) is not int
        and payment_interval_months is not None
    ):
        payment_interval_months = reading.optional(
            payment_interval_months, _decode.integer, "ActiveNumber.payment_interval_months", ("paymentIntervalMonths",)
        )
    next_charge_date = reading.optional(
        top.get("nextChargeDate"), _decode.date_time, "ActiveNumber.next_charge_date", ("nextChargeDate",)
    )
    expire_at = reading.optional(top.get("expireAt"), _decode.date_time, "ActiveNumber.expire_at", ("expireAt",))
    in_sms_configuration = found if type(found := top.get("smsConfiguration")) is dict else _decode.members(found)
    if type(service_plan_id := in_sms_configuration.get("servicePlanId")) is not str and service_plan_id is not None:
        service_plan_id = reading.optional(
            service_plan_id, _decode.text, "ActiveNumber.service_plan_id", ("smsConfiguration", "servicePlanId")
        )
    if type(campaign_id := in_sms_configuration.get("campaignId")) is not str and campaign_id is not None:
        campaign_id = reading.optional(
            campaign_id, _decode.text, "ActiveNumber.campaign_id", ("smsConfiguration", "campaignId")
        )
    in_sms_configuration_scheduled_provisioning = (
        found if type(found := in_sms_configuration.get("scheduledProvisioning")) is dict else _decode.members(found)
    )
    if (
        type(scheduled_service_plan_id := in_sms_configuration_scheduled_provisioning.get("servicePlanId")) is not str
        and scheduled_service_plan_id is not None
    ):
        scheduled_service_plan_id = reading.optional(
            scheduled_service_plan_id,
            _decode.text,
            "ActiveNumber.scheduled_service_plan_id",
            ("smsConfiguration", "scheduledProvisioning", "servicePlanId"),
        )
    if (
        type(sms_provisioning_status := in_sms_configuration_scheduled_provisioning.get("status")) is not str
        and sms_provisioning_status is not None
    ):
        sms_provisioning_status = reading.optional(
            sms_provisioning_status,
            _decode.text,
            "ActiveNumber.sms_provisioning_status",
            ("smsConfiguration", "scheduledProvisioning", "status"),
        )
    in_voice_configuration = found if type(found := top.get("voiceConfiguration")) is dict else _decode.members(found)
    if type(voice_type := in_voice_configuration.get("type")) is not str and voice_type is not None:
        voice_type = reading.optional(
            voice_type, _decode.text, "ActiveNumber.voice_type", ("voiceConfiguration", "type")
        )
    if type(voice_app_id := in_voice_configuration.get("appId")) is not str and voice_app_id is not None:
        voice_app_id = reading.optional(
            voice_app_id, _decode.text, "ActiveNumber.voice_app_id", ("voiceConfiguration", "appId")
        )
    in_voice_configuration_scheduled_voice_provisioning = (
        found
        if type(found := in_voice_configuration.get("scheduledVoiceProvisioning")) is dict
        else _decode.members(found)
    )
    if (
        type(scheduled_voice_app_id := in_voice_configuration_scheduled_voice_provisioning.get("appId")) is not str
        and scheduled_voice_app_id is not None
    ):
        scheduled_voice_app_id = reading.optional(
            scheduled_voice_app_id,
            _decode.text,
            "ActiveNumber.scheduled_voice_app_id",
            ("voiceConfiguration", "scheduledVoiceProvisioning", "appId"),
        )
    if (
        type(voice_provisioning_status := in_voice_configuration_scheduled_voice_provisioning.get("status")) is not str
        and voice_provisioning_status is not None
    ):
        voice_provisioning_status = reading.optional(
            voice_provisioning_status,
            _decode.text,
            "ActiveNumber.voice_provisioning_status",
            ("voiceConfiguration", "scheduledVoiceProvisioning", "status"),
        )
    if type(callback_url := top.get("callbackUrl")) is not str and callback_url is not None:
        callback_url = reading.optional(callback_url, _decode.text, "ActiveNumber.callback_url", ("callbackUrl",))
    record = _new_active_number.blank()
    _new_active_number.fill(
        record,
        phone_number=phone_number,
        project_id=project_id,
        display_name=display_name,
        region_code=region_code,
        type=type_,
        capability=capability,
        currency_code=currency_code,
        amount=amount,
        payment_interval_months=payment_interval_months,
        next_charge_date=next_charge_date,
        expire_at=expire_at,
        service_plan_id=service_plan_id,
        campaign_id=campaign_id,
        scheduled_service_plan_id=scheduled_service_plan_id,
        sms_provisioning_status=sms_provisioning_status,
        voice_type=voice_type,
        voice_app_id=voice_app_id,
        scheduled_voice_app_id=scheduled_voice_app_id,
        voice_provisioning_status=voice_provisioning_status,
        callback_url=callback_url,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_available_number = _Maker(AvailableNumber)


def decode_available_number(data: JsonValue, reading: _decode.Reading) -> AvailableNumber:
    """Decode an `AvailableNumber` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(phone_number := top.get("phoneNumber")) is not str:
        phone_number = reading.required(phone_number, _decode.text, "AvailableNumber.phone_number", ("phoneNumber",))
    if type(region_code := top.get("regionCode")) is not str and region_code is not None:
        region_code = reading.optional(region_code, _decode.text, "AvailableNumber.region_code", ("regionCode",))
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "AvailableNumber.type", ("type",))
    capability = reading.optional(
        top.get("capability"), _decode.array(_decode.text), "AvailableNumber.capability", ("capability",)
    )
    in_setup_price = found if type(found := top.get("setupPrice")) is dict else _decode.members(found)
    if type(setup_currency_code := in_setup_price.get("currencyCode")) is not str and setup_currency_code is not None:
        setup_currency_code = reading.optional(
            setup_currency_code, _decode.text, "AvailableNumber.setup_currency_code", ("setupPrice", "currencyCode")
        )
    if type(setup_price := in_setup_price.get("amount")) is not str and setup_price is not None:
        setup_price = reading.optional(
            setup_price, _decode.text, "AvailableNumber.setup_price", ("setupPrice", "amount")
        )
    in_monthly_price = found if type(found := top.get("monthlyPrice")) is dict else _decode.members(found)
    if (
        type(monthly_currency_code := in_monthly_price.get("currencyCode")) is not str
        and monthly_currency_code is not None
    ):
        monthly_currency_code = reading.optional(
            monthly_currency_code,
            _decode.text,
            "AvailableNumber.monthly_currency_code",
            ("monthlyPrice", "currencyCode"),
        )
    if type(monthly_price := in_monthly_price.get("amount")) is not str and monthly_price is not None:
        monthly_price = reading.optional(
            monthly_price, _decode.text, "AvailableNumber.monthly_price", ("monthlyPrice", "amount")
        )
    if (
        type(payment_interval_months := top.get("paymentIntervalMonths")) is not int
        and payment_interval_months is not None
    ):
        payment_interval_months = reading.optional(
            payment_interval_months,
            _decode.integer,
            "AvailableNumber.payment_interval_months",
            ("paymentIntervalMonths",),
        )
    if (
        type(supporting_documentation_required := top.get("supportingDocumentationRequired")) is not bool
        and supporting_documentation_required is not None
    ):
        supporting_documentation_required = reading.optional(
            supporting_documentation_required,
            _decode.boolean,
            "AvailableNumber.supporting_documentation_required",
            ("supportingDocumentationRequired",),
        )
    record = _new_available_number.blank()
    _new_available_number.fill(
        record,
        phone_number=phone_number,
        region_code=region_code,
        type=type_,
        capability=capability,
        setup_currency_code=setup_currency_code,
        setup_price=setup_price,
        monthly_currency_code=monthly_currency_code,
        monthly_price=monthly_price,
        payment_interval_months=payment_interval_months,
        supporting_documentation_required=supporting_documentation_required,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_number_updated = _Maker(NumberUpdated)


def decode_number_updated(data: JsonValue, reading: _decode.Reading) -> NumberUpdated:
    """Decode a `NumberUpdated` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(event_id := top.get("eventId")) is not str and event_id is not None:
        event_id = reading.optional(event_id, _decode.text, "NumberUpdated.event_id", ("eventId",))
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "NumberUpdated.timestamp", ("timestamp",))
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "NumberUpdated.project_id", ("projectId",))
    if type(resource_id := top.get("resourceId")) is not str and resource_id is not None:
        resource_id = reading.optional(resource_id, _decode.text, "NumberUpdated.resource_id", ("resourceId",))
    if type(resource_type := top.get("resourceType")) is not str and resource_type is not None:
        resource_type = reading.optional(resource_type, _decode.text, "NumberUpdated.resource_type", ("resourceType",))
    if type(event_type := top.get("eventType")) is not str and event_type is not None:
        event_type = reading.optional(event_type, _decode.text, "NumberUpdated.event_type", ("eventType",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "NumberUpdated.status", ("status",))
    if type(failure_code := top.get("failureCode")) is not str and failure_code is not None:
        failure_code = reading.optional(failure_code, _decode.text, "NumberUpdated.failure_code", ("failureCode",))
    if type(internal_failure_code := top.get("internalFailureCode")) is not str and internal_failure_code is not None:
        internal_failure_code = reading.optional(
            internal_failure_code, _decode.text, "NumberUpdated.internal_failure_code", ("internalFailureCode",)
        )
    record = _new_number_updated.blank()
    _new_number_updated.fill(
        record,
        event_id=event_id,
        timestamp=timestamp,
        project_id=project_id,
        resource_id=resource_id,
        resource_type=resource_type,
        event_type=event_type,
        status=status,
        failure_code=failure_code,
        internal_failure_code=internal_failure_code,
        raw=raw,
    )
    return record


def encode_active_number(value: object) -> JsonInput:
    """Write an `ActiveNumber`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ActiveNumber,
        decode_active_number,
        (
            _encode.Member("phone_number", ("phoneNumber",), _wire.text, needed=True),
            _encode.Member("project_id", ("projectId",), _wire.text),
            _encode.Member("display_name", ("displayName",), _wire.text),
            _encode.Member("region_code", ("regionCode",), _wire.text),
            _encode.Member("type", ("type",), _wire.text),
            _encode.Member("capability", ("capability",), _wire.list_of(_wire.text)),
            _encode.Member("payment_interval_months", ("paymentIntervalMonths",), _wire.whole),
            _encode.Member("next_charge_date", ("nextChargeDate",), _wire.date_time),
            _encode.Member("expire_at", ("expireAt",), _wire.date_time),
            _encode.Member("callback_url", ("callbackUrl",), _wire.text),
            _encode.Member("currency_code", ("money", "currencyCode"), _wire.text),
            _encode.Member("amount", ("money", "amount"), _wire.text),
            _encode.Member("service_plan_id", ("smsConfiguration", "servicePlanId"), _wire.text),
            _encode.Member("campaign_id", ("smsConfiguration", "campaignId"), _wire.text),
            _encode.Member("voice_type", ("voiceConfiguration", "type"), _wire.text),
            _encode.Member("voice_app_id", ("voiceConfiguration", "appId"), _wire.text),
            _encode.Member(
                "scheduled_service_plan_id", ("smsConfiguration", "scheduledProvisioning", "servicePlanId"), _wire.text
            ),
            _encode.Member(
                "sms_provisioning_status", ("smsConfiguration", "scheduledProvisioning", "status"), _wire.text
            ),
            _encode.Member(
                "scheduled_voice_app_id", ("voiceConfiguration", "scheduledVoiceProvisioning", "appId"), _wire.text
            ),
            _encode.Member(
                "voice_provisioning_status", ("voiceConfiguration", "scheduledVoiceProvisioning", "status"), _wire.text
            ),
        ),
    )


def encode_available_number(value: object) -> JsonInput:
    """Write an `AvailableNumber`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        AvailableNumber,
        decode_available_number,
        (
            _encode.Member("phone_number", ("phoneNumber",), _wire.text, needed=True),
            _encode.Member("region_code", ("regionCode",), _wire.text),
            _encode.Member("type", ("type",), _wire.text),
            _encode.Member("capability", ("capability",), _wire.list_of(_wire.text)),
            _encode.Member("payment_interval_months", ("paymentIntervalMonths",), _wire.whole),
            _encode.Member("supporting_documentation_required", ("supportingDocumentationRequired",), _wire.truth),
            _encode.Member("setup_currency_code", ("setupPrice", "currencyCode"), _wire.text),
            _encode.Member("setup_price", ("setupPrice", "amount"), _wire.text),
            _encode.Member("monthly_currency_code", ("monthlyPrice", "currencyCode"), _wire.text),
            _encode.Member("monthly_price", ("monthlyPrice", "amount"), _wire.text),
        ),
    )


def encode_number_updated(value: object) -> JsonInput:
    """Write a `NumberUpdated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumberUpdated,
        decode_number_updated,
        (
            _encode.Member("event_id", ("eventId",), _wire.text),
            _encode.Member("timestamp", ("timestamp",), _wire.date_time),
            _encode.Member("project_id", ("projectId",), _wire.text),
            _encode.Member("resource_id", ("resourceId",), _wire.text),
            _encode.Member("resource_type", ("resourceType",), _wire.text),
            _encode.Member("event_type", ("eventType",), _wire.text),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("failure_code", ("failureCode",), _wire.text),
            _encode.Member("internal_failure_code", ("internalFailureCode",), _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {
    ActiveNumber: encode_active_number,
    AvailableNumber: encode_available_number,
    NumberUpdated: encode_number_updated,
}
