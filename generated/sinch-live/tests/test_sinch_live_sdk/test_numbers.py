"""The calls of `client.numbers`."""

from __future__ import annotations

import json

from sinch_live_sdk import (
    ActiveNumber,
    AvailableNumber,
    EmergencyAddress,
    EmergencyAddressValidation,
    Money,
    NumberCallbackConfiguration,
    NumberRegion,
    ScheduledSms,
    ScheduledVoice,
    SmsConfiguration,
    VoiceConfiguration,
)

from . import offline

AVAILABLE_NUMBER_JSON = {
    "phoneNumber": "text",
    "regionCode": "text",
    "type": "MOBILE",
    "capability": ["SMS"],
    "setupPrice": {"currencyCode": "text", "amount": "1.50"},
    "monthlyPrice": {"currencyCode": "text", "amount": "1.50"},
    "paymentIntervalMonths": 1,
    "supportingDocumentationRequired": True,
}
ACTIVE_NUMBER_JSON = {
    "phoneNumber": "text",
    "projectId": "text",
    "displayName": "text",
    "regionCode": "text",
    "type": "MOBILE",
    "capability": ["SMS"],
    "money": {"currencyCode": "text", "amount": "1.50"},
    "paymentIntervalMonths": 1,
    "nextChargeDate": "2026-01-31T12:00:00Z",
    "expireAt": "2026-01-31T12:00:00Z",
    "smsConfiguration": {
        "servicePlanId": "text",
        "campaignId": "text",
        "scheduledProvisioning": {
            "servicePlanId": "text",
            "campaignId": "text",
            "status": "PROVISIONING_STATUS_UNSPECIFIED",
            "lastUpdatedTime": "2026-01-31T12:00:00Z",
            "errorCodes": ["ERROR_CODE_UNSPECIFIED"],
        },
    },
    "voiceConfiguration": {
        "type": "RTC",
        "appId": "text",
        "trunkId": "text",
        "serviceId": "text",
        "lastUpdatedTime": "2026-01-31T12:00:00Z",
        "scheduledVoiceProvisioning": {
            "type": "RTC",
            "appId": "text",
            "trunkId": "text",
            "serviceId": "text",
            "status": "PROVISIONING_STATUS_UNSPECIFIED",
            "lastUpdatedTime": "2026-01-31T12:00:00Z",
        },
    },
    "callbackUrl": "text",
}
NUMBER_REGION_JSON = {"regionCode": "text", "regionName": "text", "types": ["MOBILE"]}
NUMBER_CALLBACK_CONFIGURATION_JSON = {"projectId": "text", "hmacSecret": "text"}
EMERGENCY_ADDRESS_VALIDATION_JSON = {
    "phoneNumber": "text",
    "displayName": "text",
    "validatedAddress": {
        "streetNumber": "text",
        "streetInfo": "text",
        "location": "text",
        "city": "text",
        "state": "text",
        "postalCode": "text",
        "postalCodePlusFour": "text",
    },
    "validationResult": "MATCH",
    "validationMessage": "text",
    "correctedAddress": {
        "streetNumber": "text",
        "streetInfo": "text",
        "location": "text",
        "city": "text",
        "state": "text",
        "postalCode": "text",
        "postalCodePlusFour": "text",
    },
    "candidateAddresses": [
        {
            "streetNumber": "text",
            "streetInfo": "text",
            "location": "text",
            "city": "text",
            "state": "text",
            "postalCode": "text",
            "postalCodePlusFour": "text",
        }
    ],
}
EMERGENCY_ADDRESS_JSON = {
    "streetNumber": "text",
    "streetInfo": "text",
    "location": "text",
    "city": "text",
    "state": "text",
    "postalCode": "text",
    "postalCodePlusFour": "text",
}


def test_search() -> None:
    server = offline.Server({"availableNumbers": [AVAILABLE_NUMBER_JSON]})
    result = server.client.numbers.search(region_code="US", type="LOCAL", capabilities=["SMS"])
    assert (
        offline.awaited(server.async_client.numbers.search(region_code="US", type="LOCAL", capabilities=["SMS"])).items
        == result.items
    )
    (item,) = result.items
    assert isinstance(item, AvailableNumber)
    assert item.phone_number == "text"
    assert item.region_code == "text"
    assert item.type == "MOBILE"
    assert item.capability
    assert item.capability[0] == "SMS"
    assert isinstance(item.setup_price, Money)
    assert item.setup_price.currency_code == "text"
    assert isinstance(item.monthly_price, Money)
    assert item.monthly_price.currency_code == "text"
    for request in server.called("GET", "/v1/projects/project-id/availableNumbers"):
        assert request.headers["Authorization"] == "Bearer token"


def test_check() -> None:
    server = offline.Server(AVAILABLE_NUMBER_JSON)
    result = server.client.numbers.check("phone-number")
    assert offline.awaited(server.async_client.numbers.check("phone-number")) == result
    assert isinstance(result, AvailableNumber)
    assert result.phone_number == "text"
    assert result.region_code == "text"
    assert result.type == "MOBILE"
    assert result.capability
    assert result.capability[0] == "SMS"
    assert isinstance(result.setup_price, Money)
    assert result.setup_price.currency_code == "text"
    assert isinstance(result.monthly_price, Money)
    assert result.monthly_price.currency_code == "text"
    for request in server.called("GET", "/v1/projects/project-id/availableNumbers/phone-number"):
        assert request.headers["Authorization"] == "Bearer token"


def test_rent() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.rent(
        "+12065550100",
        sms_configuration={"servicePlanId": "plan-1"},
        voice_configuration={"type": "RTC", "appId": "app-1"},
    )
    assert (
        offline.awaited(
            server.async_client.numbers.rent(
                "+12065550100",
                sms_configuration={"servicePlanId": "plan-1"},
                voice_configuration={"type": "RTC", "appId": "app-1"},
            )
        )
        == result
    )
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "MOBILE"
    assert result.capability
    assert result.capability[0] == "SMS"
    assert isinstance(result.money, Money)
    assert result.money.currency_code == "text"
    assert isinstance(result.sms_configuration, SmsConfiguration)
    assert result.sms_configuration.service_plan_id == "text"
    assert result.sms_configuration.campaign_id == "text"
    assert isinstance(result.sms_configuration.scheduled_provisioning, ScheduledSms)
    assert result.sms_configuration.scheduled_provisioning.service_plan_id == "text"
    assert result.sms_configuration.scheduled_provisioning.campaign_id == "text"
    assert result.sms_configuration.scheduled_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.sms_configuration.scheduled_provisioning.error_codes
    assert result.sms_configuration.scheduled_provisioning.error_codes[0] == "ERROR_CODE_UNSPECIFIED"
    assert isinstance(result.voice_configuration, VoiceConfiguration)
    assert result.voice_configuration.type == "RTC"
    assert result.voice_configuration.app_id == "text"
    assert result.voice_configuration.trunk_id == "text"
    assert result.voice_configuration.service_id == "text"
    assert isinstance(result.voice_configuration.scheduled_voice_provisioning, ScheduledVoice)
    assert result.voice_configuration.scheduled_voice_provisioning.type == "RTC"
    assert result.voice_configuration.scheduled_voice_provisioning.app_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.trunk_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.service_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.callback_url == "text"
    for request in server.called("POST", "/v1/projects/project-id/availableNumbers/%2B12065550100:rent"):
        assert request.headers["Authorization"] == "Bearer token"


def test_rent_any() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.rent_any(region_code="region-code", type="MOBILE")
    assert offline.awaited(server.async_client.numbers.rent_any(region_code="region-code", type="MOBILE")) == result
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "MOBILE"
    assert result.capability
    assert result.capability[0] == "SMS"
    assert isinstance(result.money, Money)
    assert result.money.currency_code == "text"
    assert isinstance(result.sms_configuration, SmsConfiguration)
    assert result.sms_configuration.service_plan_id == "text"
    assert result.sms_configuration.campaign_id == "text"
    assert isinstance(result.sms_configuration.scheduled_provisioning, ScheduledSms)
    assert result.sms_configuration.scheduled_provisioning.service_plan_id == "text"
    assert result.sms_configuration.scheduled_provisioning.campaign_id == "text"
    assert result.sms_configuration.scheduled_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.sms_configuration.scheduled_provisioning.error_codes
    assert result.sms_configuration.scheduled_provisioning.error_codes[0] == "ERROR_CODE_UNSPECIFIED"
    assert isinstance(result.voice_configuration, VoiceConfiguration)
    assert result.voice_configuration.type == "RTC"
    assert result.voice_configuration.app_id == "text"
    assert result.voice_configuration.trunk_id == "text"
    assert result.voice_configuration.service_id == "text"
    assert isinstance(result.voice_configuration.scheduled_voice_provisioning, ScheduledVoice)
    assert result.voice_configuration.scheduled_voice_provisioning.type == "RTC"
    assert result.voice_configuration.scheduled_voice_provisioning.app_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.trunk_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.service_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.callback_url == "text"
    for request in server.called("POST", "/v1/projects/project-id/availableNumbers:rentAny"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"regionCode": "region-code", "type": "MOBILE"}


def test_list() -> None:
    server = offline.Server(
        {
            "activeNumbers": [
                {
                    "phoneNumber": "text",
                    "projectId": "text",
                    "displayName": "text",
                    "regionCode": "text",
                    "type": "MOBILE",
                    "capability": ["SMS"],
                    "money": {"currencyCode": "text", "amount": "1.50"},
                    "paymentIntervalMonths": 1,
                    "nextChargeDate": "2026-01-31T12:00:00Z",
                    "expireAt": "2026-01-31T12:00:00Z",
                    "smsConfiguration": {
                        "servicePlanId": "text",
                        "campaignId": "text",
                        "scheduledProvisioning": {
                            "servicePlanId": "text",
                            "campaignId": "text",
                            "status": "PROVISIONING_STATUS_UNSPECIFIED",
                            "lastUpdatedTime": "2026-01-31T12:00:00Z",
                            "errorCodes": ["ERROR_CODE_UNSPECIFIED"],
                        },
                    },
                    "voiceConfiguration": {
                        "type": "RTC",
                        "appId": "text",
                        "trunkId": "text",
                        "serviceId": "text",
                        "lastUpdatedTime": "2026-01-31T12:00:00Z",
                        "scheduledVoiceProvisioning": {
                            "type": "RTC",
                            "appId": "text",
                            "trunkId": "text",
                            "serviceId": "text",
                            "status": "PROVISIONING_STATUS_UNSPECIFIED",
                            "lastUpdatedTime": "2026-01-31T12:00:00Z",
                        },
                    },
                    "callbackUrl": "text",
                }
            ],
            "nextPageToken": "text",
            "totalSize": 1,
        }
    )
    result = server.client.numbers.list(region_code="region-code", type="MOBILE")
    other = offline.awaited(server.async_client.numbers.list(region_code="region-code", type="MOBILE"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, ActiveNumber)
    assert item.phone_number == "text"
    assert item.project_id == "text"
    assert item.display_name == "text"
    assert item.region_code == "text"
    assert item.type == "MOBILE"
    assert item.capability
    assert item.capability[0] == "SMS"
    assert isinstance(item.money, Money)
    assert item.money.currency_code == "text"
    assert isinstance(item.sms_configuration, SmsConfiguration)
    assert item.sms_configuration.service_plan_id == "text"
    assert item.sms_configuration.campaign_id == "text"
    assert isinstance(item.sms_configuration.scheduled_provisioning, ScheduledSms)
    assert item.sms_configuration.scheduled_provisioning.service_plan_id == "text"
    assert item.sms_configuration.scheduled_provisioning.campaign_id == "text"
    assert item.sms_configuration.scheduled_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert item.sms_configuration.scheduled_provisioning.error_codes
    assert item.sms_configuration.scheduled_provisioning.error_codes[0] == "ERROR_CODE_UNSPECIFIED"
    assert isinstance(item.voice_configuration, VoiceConfiguration)
    assert item.voice_configuration.type == "RTC"
    assert item.voice_configuration.app_id == "text"
    assert item.voice_configuration.trunk_id == "text"
    assert item.voice_configuration.service_id == "text"
    assert isinstance(item.voice_configuration.scheduled_voice_provisioning, ScheduledVoice)
    assert item.voice_configuration.scheduled_voice_provisioning.type == "RTC"
    assert item.voice_configuration.scheduled_voice_provisioning.app_id == "text"
    assert item.voice_configuration.scheduled_voice_provisioning.trunk_id == "text"
    assert item.voice_configuration.scheduled_voice_provisioning.service_id == "text"
    assert item.voice_configuration.scheduled_voice_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert item.callback_url == "text"
    for request in server.called("GET", "/v1/projects/project-id/activeNumbers"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.read("phone-number")
    assert offline.awaited(server.async_client.numbers.read("phone-number")) == result
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "MOBILE"
    assert result.capability
    assert result.capability[0] == "SMS"
    assert isinstance(result.money, Money)
    assert result.money.currency_code == "text"
    assert isinstance(result.sms_configuration, SmsConfiguration)
    assert result.sms_configuration.service_plan_id == "text"
    assert result.sms_configuration.campaign_id == "text"
    assert isinstance(result.sms_configuration.scheduled_provisioning, ScheduledSms)
    assert result.sms_configuration.scheduled_provisioning.service_plan_id == "text"
    assert result.sms_configuration.scheduled_provisioning.campaign_id == "text"
    assert result.sms_configuration.scheduled_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.sms_configuration.scheduled_provisioning.error_codes
    assert result.sms_configuration.scheduled_provisioning.error_codes[0] == "ERROR_CODE_UNSPECIFIED"
    assert isinstance(result.voice_configuration, VoiceConfiguration)
    assert result.voice_configuration.type == "RTC"
    assert result.voice_configuration.app_id == "text"
    assert result.voice_configuration.trunk_id == "text"
    assert result.voice_configuration.service_id == "text"
    assert isinstance(result.voice_configuration.scheduled_voice_provisioning, ScheduledVoice)
    assert result.voice_configuration.scheduled_voice_provisioning.type == "RTC"
    assert result.voice_configuration.scheduled_voice_provisioning.app_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.trunk_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.service_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.callback_url == "text"
    for request in server.called("GET", "/v1/projects/project-id/activeNumbers/phone-number"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.update("phone-number")
    assert offline.awaited(server.async_client.numbers.update("phone-number")) == result
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "MOBILE"
    assert result.capability
    assert result.capability[0] == "SMS"
    assert isinstance(result.money, Money)
    assert result.money.currency_code == "text"
    assert isinstance(result.sms_configuration, SmsConfiguration)
    assert result.sms_configuration.service_plan_id == "text"
    assert result.sms_configuration.campaign_id == "text"
    assert isinstance(result.sms_configuration.scheduled_provisioning, ScheduledSms)
    assert result.sms_configuration.scheduled_provisioning.service_plan_id == "text"
    assert result.sms_configuration.scheduled_provisioning.campaign_id == "text"
    assert result.sms_configuration.scheduled_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.sms_configuration.scheduled_provisioning.error_codes
    assert result.sms_configuration.scheduled_provisioning.error_codes[0] == "ERROR_CODE_UNSPECIFIED"
    assert isinstance(result.voice_configuration, VoiceConfiguration)
    assert result.voice_configuration.type == "RTC"
    assert result.voice_configuration.app_id == "text"
    assert result.voice_configuration.trunk_id == "text"
    assert result.voice_configuration.service_id == "text"
    assert isinstance(result.voice_configuration.scheduled_voice_provisioning, ScheduledVoice)
    assert result.voice_configuration.scheduled_voice_provisioning.type == "RTC"
    assert result.voice_configuration.scheduled_voice_provisioning.app_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.trunk_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.service_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.callback_url == "text"
    for request in server.called("PATCH", "/v1/projects/project-id/activeNumbers/phone-number"):
        assert request.headers["Authorization"] == "Bearer token"


def test_release() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.release("phone-number")
    assert offline.awaited(server.async_client.numbers.release("phone-number")) == result
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "MOBILE"
    assert result.capability
    assert result.capability[0] == "SMS"
    assert isinstance(result.money, Money)
    assert result.money.currency_code == "text"
    assert isinstance(result.sms_configuration, SmsConfiguration)
    assert result.sms_configuration.service_plan_id == "text"
    assert result.sms_configuration.campaign_id == "text"
    assert isinstance(result.sms_configuration.scheduled_provisioning, ScheduledSms)
    assert result.sms_configuration.scheduled_provisioning.service_plan_id == "text"
    assert result.sms_configuration.scheduled_provisioning.campaign_id == "text"
    assert result.sms_configuration.scheduled_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.sms_configuration.scheduled_provisioning.error_codes
    assert result.sms_configuration.scheduled_provisioning.error_codes[0] == "ERROR_CODE_UNSPECIFIED"
    assert isinstance(result.voice_configuration, VoiceConfiguration)
    assert result.voice_configuration.type == "RTC"
    assert result.voice_configuration.app_id == "text"
    assert result.voice_configuration.trunk_id == "text"
    assert result.voice_configuration.service_id == "text"
    assert isinstance(result.voice_configuration.scheduled_voice_provisioning, ScheduledVoice)
    assert result.voice_configuration.scheduled_voice_provisioning.type == "RTC"
    assert result.voice_configuration.scheduled_voice_provisioning.app_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.trunk_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.service_id == "text"
    assert result.voice_configuration.scheduled_voice_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert result.callback_url == "text"
    for request in server.called("POST", "/v1/projects/project-id/activeNumbers/phone-number:release"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_regions() -> None:
    server = offline.Server({"availableRegions": [NUMBER_REGION_JSON]})
    result = server.client.numbers.list_regions()
    assert offline.awaited(server.async_client.numbers.list_regions()).items == result.items
    (item,) = result.items
    assert isinstance(item, NumberRegion)
    assert item.region_code == "text"
    assert item.region_name == "text"
    assert item.types
    assert item.types[0] == "MOBILE"
    for request in server.called("GET", "/v1/projects/project-id/availableRegions"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read_callback_configuration() -> None:
    server = offline.Server(NUMBER_CALLBACK_CONFIGURATION_JSON)
    result = server.client.numbers.read_callback_configuration()
    assert offline.awaited(server.async_client.numbers.read_callback_configuration()) == result
    assert isinstance(result, NumberCallbackConfiguration)
    assert result.project_id == "text"
    assert result.hmac_secret == "text"
    for request in server.called("GET", "/v1/projects/project-id/callbackConfiguration"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update_callback_configuration() -> None:
    server = offline.Server(NUMBER_CALLBACK_CONFIGURATION_JSON)
    result = server.client.numbers.update_callback_configuration(hmac_secret="hmac-secret")
    assert (
        offline.awaited(server.async_client.numbers.update_callback_configuration(hmac_secret="hmac-secret")) == result
    )
    assert isinstance(result, NumberCallbackConfiguration)
    assert result.project_id == "text"
    assert result.hmac_secret == "text"
    for request in server.called("PATCH", "/v1/projects/project-id/callbackConfiguration"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"hmacSecret": "hmac-secret"}


def test_validate_emergency_address() -> None:
    server = offline.Server(EMERGENCY_ADDRESS_VALIDATION_JSON)
    result = server.client.numbers.validate_emergency_address("phone-number", display_name="display-name", address={})
    assert (
        offline.awaited(
            server.async_client.numbers.validate_emergency_address(
                "phone-number", display_name="display-name", address={}
            )
        )
        == result
    )
    assert isinstance(result, EmergencyAddressValidation)
    assert result.phone_number == "text"
    assert result.display_name == "text"
    assert isinstance(result.validated_address, EmergencyAddress)
    assert result.validated_address.street_number == "text"
    assert result.validated_address.street_info == "text"
    assert result.validated_address.location == "text"
    assert result.validated_address.city == "text"
    assert result.validated_address.state == "text"
    assert result.validated_address.postal_code == "text"
    assert result.validated_address.postal_code_plus_four == "text"
    assert result.validation_result == "MATCH"
    assert result.validation_message == "text"
    assert isinstance(result.corrected_address, EmergencyAddress)
    assert result.corrected_address.street_number == "text"
    assert result.corrected_address.street_info == "text"
    assert result.corrected_address.location == "text"
    assert result.corrected_address.city == "text"
    assert result.corrected_address.state == "text"
    assert result.corrected_address.postal_code == "text"
    assert result.corrected_address.postal_code_plus_four == "text"
    assert result.candidate_addresses
    assert isinstance(result.candidate_addresses[0], EmergencyAddress)
    assert result.candidate_addresses[0].street_number == "text"
    assert result.candidate_addresses[0].street_info == "text"
    assert result.candidate_addresses[0].location == "text"
    assert result.candidate_addresses[0].city == "text"
    assert result.candidate_addresses[0].state == "text"
    assert result.candidate_addresses[0].postal_code == "text"
    assert result.candidate_addresses[0].postal_code_plus_four == "text"
    for request in server.called(
        "POST", "/v1/projects/project-id/activeNumbers/phone-number/emergencyAddress:validate"
    ):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"displayName": "display-name", "address": {}}


def test_provision_emergency_address() -> None:
    server = offline.Server(EMERGENCY_ADDRESS_JSON)
    result = server.client.numbers.provision_emergency_address(
        "+12065550100",
        display_name="Ada",
        address={"streetNumber": "1", "streetInfo": "Main St", "city": "Seattle", "state": "WA", "postalCode": "98101"},
    )
    assert (
        offline.awaited(
            server.async_client.numbers.provision_emergency_address(
                "+12065550100",
                display_name="Ada",
                address={
                    "streetNumber": "1",
                    "streetInfo": "Main St",
                    "city": "Seattle",
                    "state": "WA",
                    "postalCode": "98101",
                },
            )
        )
        == result
    )
    assert isinstance(result, EmergencyAddress)
    assert result.street_number == "text"
    assert result.street_info == "text"
    assert result.location == "text"
    assert result.city == "text"
    assert result.state == "text"
    assert result.postal_code == "text"
    assert result.postal_code_plus_four == "text"
    for request in server.called(
        "POST", "/v1/projects/project-id/activeNumbers/%2B12065550100/emergencyAddress:provision"
    ):
        assert request.headers["Authorization"] == "Bearer token"


def test_read_emergency_address() -> None:
    server = offline.Server(EMERGENCY_ADDRESS_JSON)
    result = server.client.numbers.read_emergency_address("phone-number")
    assert offline.awaited(server.async_client.numbers.read_emergency_address("phone-number")) == result
    assert isinstance(result, EmergencyAddress)
    assert result.street_number == "text"
    assert result.street_info == "text"
    assert result.location == "text"
    assert result.city == "text"
    assert result.state == "text"
    assert result.postal_code == "text"
    assert result.postal_code_plus_four == "text"
    for request in server.called("GET", "/v1/projects/project-id/activeNumbers/phone-number/emergencyAddress"):
        assert request.headers["Authorization"] == "Bearer token"


def test_deprovision_emergency_address() -> None:
    server = offline.Server(b"")
    server.client.numbers.deprovision_emergency_address("phone-number")
    offline.awaited(server.async_client.numbers.deprovision_emergency_address("phone-number"))
    for request in server.called(
        "POST", "/v1/projects/project-id/activeNumbers/phone-number/emergencyAddress:deprovision"
    ):
        assert request.headers["Authorization"] == "Bearer token"
