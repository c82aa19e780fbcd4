"""The records and events of `numbers` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..numbers import ActiveNumber, EmergencyAddressValidation, NumberCallbackConfiguration, NumberRegion, NumberUpdated
from . import emergency_address as _emergency_address_json
from . import money as _money_json
from . import sms_configuration as _sms_configuration_json
from . import voice_configuration as _voice_configuration_json

_NUMBER_TYPE = _decode.Known("MOBILE", "LOCAL", "TOLL_FREE")
_NUMBER_CAPABILITY = _decode.Known("SMS", "VOICE")
_NUMBER_CAPABILITY_VALUES = _decode.array(_NUMBER_CAPABILITY)
_NUMBER_TYPE_VALUES = _decode.array(_NUMBER_TYPE)
_EMERGENCY_ADDRESS_VALIDATION_VALIDATION_RESULT = _decode.Known("MATCH", "NEAR_MATCH", "NO_MATCH")
_NUMBER_UPDATED_RESOURCE_TYPE = _decode.Known("ACTIVE_NUMBER")
_NUMBER_EVENT_TYPE = _decode.Known(
    "PROVISIONING_TO_SMS_PLATFORM",
    "DEPROVISIONING_FROM_SMS_PLATFORM",
    "PROVISIONING_TO_CAMPAIGN",
    "DEPROVISIONING_FROM_CAMPAIGN",
    "PROVISIONING_TO_VOICE_PLATFORM",
    "DEPROVISIONING_FROM_VOICE_PLATFORM",
)
_NUMBER_UPDATED_STATUS = _decode.Known("SUCCEEDED", "FAILED")
_NUMBER_FAILURE = _decode.Known(
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

_new_active_number = _Maker(ActiveNumber)


def decode_active_number(data: JsonValue, reading: _decode.Reading) -> ActiveNumber:
    """Decode an `ActiveNumber` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(phone_number := top.get("phoneNumber")) is not str:
        phone_number = reading.required(phone_number, _decode.text, "ActiveNumber.phone_number", "phoneNumber")
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ActiveNumber.project_id", "projectId")
    if type(display_name := top.get("displayName")) is not str and display_name is not None:
        display_name = reading.optional(display_name, _decode.text, "ActiveNumber.display_name", "displayName")
    if type(region_code := top.get("regionCode")) is not str and region_code is not None:
        region_code = reading.optional(region_code, _decode.text, "ActiveNumber.region_code", "regionCode")
    type_ = (
        _NUMBER_TYPE[found]
        if type(found := top.get("type")) is str
        else (None if found is None else reading.optional(found, _NUMBER_TYPE, "ActiveNumber.type"))
    )
    capability = reading.optional(top.get("capability"), _NUMBER_CAPABILITY_VALUES, "ActiveNumber.capability")
    money = reading.record(top.get("money"), _money_json.decode_money, "ActiveNumber.money")
    if (
        type(payment_interval_months := top.get("paymentIntervalMonths")) is not int
        and payment_interval_months is not None
    ):
        payment_interval_months = reading.optional(
            payment_interval_months, _decode.integer, "ActiveNumber.payment_interval_months", "paymentIntervalMonths"
        )
    next_charge_date = reading.optional(
        top.get("nextChargeDate"), _decode.date_time, "ActiveNumber.next_charge_date", "nextChargeDate"
    )
    expire_at = reading.optional(top.get("expireAt"), _decode.date_time, "ActiveNumber.expire_at", "expireAt")
    sms_configuration = reading.record(
        top.get("smsConfiguration"),
        _sms_configuration_json.decode_sms_configuration,
        "ActiveNumber.sms_configuration",
        "smsConfiguration",
    )
    voice_configuration = reading.record(
        top.get("voiceConfiguration"),
        _voice_configuration_json.decode_voice_configuration,
        "ActiveNumber.voice_configuration",
        "voiceConfiguration",
    )
    if type(callback_url := top.get("callbackUrl")) is not str and callback_url is not None:
        callback_url = reading.optional(callback_url, _decode.text, "ActiveNumber.callback_url", "callbackUrl")
    record = _new_active_number.blank()
    _new_active_number.fill(
        record,
        phone_number,
        project_id,
        display_name,
        region_code,
        type_,
        capability,
        money,
        payment_interval_months,
        next_charge_date,
        expire_at,
        sms_configuration,
        voice_configuration,
        callback_url,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_number_region = _Maker(NumberRegion)


def decode_number_region(data: JsonValue, reading: _decode.Reading) -> NumberRegion:
    """Decode a `NumberRegion` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(region_code := top.get("regionCode")) is not str:
        region_code = reading.required(region_code, _decode.text, "NumberRegion.region_code", "regionCode")
    if type(region_name := top.get("regionName")) is not str and region_name is not None:
        region_name = reading.optional(region_name, _decode.text, "NumberRegion.region_name", "regionName")
    types = reading.optional(top.get("types"), _NUMBER_TYPE_VALUES, "NumberRegion.types")
    record = _new_number_region.blank()
    _new_number_region.fill(record, region_code, region_name, types, raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_number_callback_configuration = _Maker(NumberCallbackConfiguration)


def decode_number_callback_configuration(data: JsonValue, reading: _decode.Reading) -> NumberCallbackConfiguration:
    """Decode a `NumberCallbackConfiguration` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "NumberCallbackConfiguration.project_id", "projectId")
    if type(hmac_secret := top.get("hmacSecret")) is not str and hmac_secret is not None:
        hmac_secret = reading.optional(
            hmac_secret, _decode.text, "NumberCallbackConfiguration.hmac_secret", "hmacSecret"
        )
    record = _new_number_callback_configuration.blank()
    _new_number_callback_configuration.fill(record, project_id, hmac_secret, raw)
    return record


_new_emergency_address_validation = _Maker(EmergencyAddressValidation)


def decode_emergency_address_validation(data: JsonValue, reading: _decode.Reading) -> EmergencyAddressValidation:
    """Decode an `EmergencyAddressValidation` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(phone_number := top.get("phoneNumber")) is not str and phone_number is not None:
        phone_number = reading.optional(
            phone_number, _decode.text, "EmergencyAddressValidation.phone_number", "phoneNumber"
        )
    if type(display_name := top.get("displayName")) is not str and display_name is not None:
        display_name = reading.optional(
            display_name, _decode.text, "EmergencyAddressValidation.display_name", "displayName"
        )
    validated_address = reading.record(
        top.get("validatedAddress"),
        _emergency_address_json.decode_emergency_address,
        "EmergencyAddressValidation.validated_address",
        "validatedAddress",
    )
    validation_result = (
        _EMERGENCY_ADDRESS_VALIDATION_VALIDATION_RESULT[found]
        if type(found := top.get("validationResult")) is str
        else (
            None
            if found is None
            else reading.optional(
                found,
                _EMERGENCY_ADDRESS_VALIDATION_VALIDATION_RESULT,
                "EmergencyAddressValidation.validation_result",
                "validationResult",
            )
        )
    )
    if type(validation_message := top.get("validationMessage")) is not str and validation_message is not None:
        validation_message = reading.optional(
            validation_message, _decode.text, "EmergencyAddressValidation.validation_message", "validationMessage"
        )
    corrected_address = reading.record(
        top.get("correctedAddress"),
        _emergency_address_json.decode_emergency_address,
        "EmergencyAddressValidation.corrected_address",
        "correctedAddress",
    )
    candidate_addresses = reading.records(
        top.get("candidateAddresses"),
        _emergency_address_json.decode_emergency_address,
        "EmergencyAddressValidation.candidate_addresses",
        "candidateAddresses",
    )
    record = _new_emergency_address_validation.blank()
    _new_emergency_address_validation.fill(
        record,
        phone_number,
        display_name,
        validated_address,
        validation_result,
        validation_message,
        corrected_address,
        candidate_addresses,
        raw,
    )
    return record


_new_number_updated = _Maker(NumberUpdated)


def decode_number_updated(data: JsonValue, reading: _decode.Reading) -> NumberUpdated:
    """Decode a `NumberUpdated` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(event_id := top.get("eventId")) is not str and event_id is not None:
        event_id = reading.optional(event_id, _decode.text, "NumberUpdated.event_id", "eventId")
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "NumberUpdated.timestamp")
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "NumberUpdated.project_id", "projectId")
    if type(resource_id := top.get("resourceId")) is not str and resource_id is not None:
        resource_id = reading.optional(resource_id, _decode.text, "NumberUpdated.resource_id", "resourceId")
    resource_type = (
        _NUMBER_UPDATED_RESOURCE_TYPE[found]
        if type(found := top.get("resourceType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _NUMBER_UPDATED_RESOURCE_TYPE, "NumberUpdated.resource_type", "resourceType")
        )
    )
    event_type = (
        _NUMBER_EVENT_TYPE[found]
        if type(found := top.get("eventType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _NUMBER_EVENT_TYPE, "NumberUpdated.event_type", "eventType")
        )
    )
    status = (
        _NUMBER_UPDATED_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _NUMBER_UPDATED_STATUS, "NumberUpdated.status"))
    )
    failure_code = (
        _NUMBER_FAILURE[found]
        if type(found := top.get("failureCode")) is str
        else (
            None
            if found is None
            else reading.optional(found, _NUMBER_FAILURE, "NumberUpdated.failure_code", "failureCode")
        )
    )
    if type(internal_failure_code := top.get("internalFailureCode")) is not str and internal_failure_code is not None:
        internal_failure_code = reading.optional(
            internal_failure_code, _decode.text, "NumberUpdated.internal_failure_code", "internalFailureCode"
        )
    record = _new_number_updated.blank()
    _new_number_updated.fill(
        record,
        event_id,
        timestamp,
        project_id,
        resource_id,
        resource_type,
        event_type,
        status,
        failure_code,
        internal_failure_code,
        raw,
    )
    return record


def encode_active_number(value: object) -> JsonInput:
    """Write an `ActiveNumber`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ActiveNumber,
        decode_active_number,
        {
            "phone_number": _encode.Member(_wire.text, path=("phoneNumber",), needed=True),
            "project_id": ("projectId", _wire.text),
            "display_name": ("displayName", _wire.text),
            "region_code": ("regionCode", _wire.text),
            "type": _wire.known(*_NUMBER_TYPE),
            "capability": _wire.list_of(_wire.known(*_NUMBER_CAPABILITY)),
            "money": _money_json.encode_money,
            "payment_interval_months": ("paymentIntervalMonths", _wire.whole),
            "next_charge_date": ("nextChargeDate", _wire.date_time),
            "expire_at": ("expireAt", _wire.date_time),
            "sms_configuration": ("smsConfiguration", _sms_configuration_json.encode_sms_configuration),
            "voice_configuration": ("voiceConfiguration", _voice_configuration_json.encode_voice_configuration),
            "callback_url": ("callbackUrl", _wire.text),
        },
    )


def encode_number_region(value: object) -> JsonInput:
    """Write a `NumberRegion`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumberRegion,
        decode_number_region,
        {
            "region_code": _encode.Member(_wire.text, path=("regionCode",), needed=True),
            "region_name": ("regionName", _wire.text),
            "types": _wire.list_of(_wire.known(*_NUMBER_TYPE)),
        },
    )


def encode_number_callback_configuration(value: object) -> JsonInput:
    """Write a `NumberCallbackConfiguration`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumberCallbackConfiguration,
        decode_number_callback_configuration,
        {"project_id": ("projectId", _wire.text), "hmac_secret": ("hmacSecret", _wire.text)},
    )


def encode_emergency_address_validation(value: object) -> JsonInput:
    """Write an `EmergencyAddressValidation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        EmergencyAddressValidation,
        decode_emergency_address_validation,
        {
            "phone_number": ("phoneNumber", _wire.text),
            "display_name": ("displayName", _wire.text),
            "validated_address": ("validatedAddress", _emergency_address_json.encode_emergency_address),
            "validation_result": ("validationResult", _wire.known(*_EMERGENCY_ADDRESS_VALIDATION_VALIDATION_RESULT)),
            "validation_message": ("validationMessage", _wire.text),
            "corrected_address": ("correctedAddress", _emergency_address_json.encode_emergency_address),
            "candidate_addresses": (
                "candidateAddresses",
                _wire.list_of(_emergency_address_json.encode_emergency_address),
            ),
        },
    )


def encode_number_updated(value: object) -> JsonInput:
    """Write a `NumberUpdated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        NumberUpdated,
        decode_number_updated,
        {
            "event_id": ("eventId", _wire.text),
            "timestamp": _wire.date_time,
            "project_id": ("projectId", _wire.text),
            "resource_id": ("resourceId", _wire.text),
            "resource_type": ("resourceType", _wire.known(*_NUMBER_UPDATED_RESOURCE_TYPE)),
            "event_type": ("eventType", _wire.known(*_NUMBER_EVENT_TYPE)),
            "status": _wire.known(*_NUMBER_UPDATED_STATUS),
            "failure_code": ("failureCode", _wire.known(*_NUMBER_FAILURE)),
            "internal_failure_code": ("internalFailureCode", _wire.text),
        },
    )


ENCODERS: dict[type, object] = {
    ActiveNumber: encode_active_number,
    NumberRegion: encode_number_region,
    NumberCallbackConfiguration: encode_number_callback_configuration,
    EmergencyAddressValidation: encode_emergency_address_validation,
    NumberUpdated: encode_number_updated,
}
