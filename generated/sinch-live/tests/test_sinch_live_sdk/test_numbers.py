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
    "phoneNumber": "+12025550123",
    "regionCode": "DE",
    "type": "MOBILE",
    "capability": ["SMS"],
    "setupPrice": {"currencyCode": "EUR", "amount": "19.99"},
    "monthlyPrice": {"currencyCode": "EUR", "amount": "19.99"},
    "paymentIntervalMonths": 1,
    "supportingDocumentationRequired": True,
}
ACTIVE_NUMBER_JSON = {
    "phoneNumber": "+12025550123",
    "projectId": "project_2fb3",
    "displayName": "My number",
    "regionCode": "DE",
    "type": "MOBILE",
    "capability": ["SMS"],
    "money": {"currencyCode": "EUR", "amount": "19.99"},
    "paymentIntervalMonths": 1,
    "nextChargeDate": "2026-01-31T12:00:00Z",
    "expireAt": "2026-02-28T12:00:00Z",
    "smsConfiguration": {
        "servicePlanId": "plan_dd5a",
        "campaignId": "campaign_1f15",
        "scheduledProvisioning": {
            "servicePlanId": "plan_dd5a",
            "campaignId": "campaign_1f15",
            "status": "PROVISIONING_STATUS_UNSPECIFIED",
            "lastUpdatedTime": "2026-01-31T12:00:00Z",
            "errorCodes": ["ERROR_CODE_UNSPECIFIED"],
        },
    },
    "voiceConfiguration": {
        "type": "RTC",
        "appId": "app_c96e",
        "trunkId": "trunk_7862",
        "serviceId": "service_e19d",
        "lastUpdatedTime": "2026-01-31T12:00:00Z",
        "scheduledVoiceProvisioning": {
            "type": "RTC",
            "appId": "app_c96e",
            "trunkId": "trunk_7862",
            "serviceId": "service_e19d",
            "status": "PROVISIONING_STATUS_UNSPECIFIED",
            "lastUpdatedTime": "2026-01-31T12:00:00Z",
        },
    },
    "callbackUrl": "https://example.com/webhooks",
}
NUMBER_REGION_JSON = {"regionCode": "DE", "regionName": "My region", "types": ["MOBILE"]}
NUMBER_CALLBACK_CONFIGURATION_JSON = {"projectId": "project_2fb3", "hmacSecret": "tok_7d1a"}
EMERGENCY_ADDRESS_VALIDATION_JSON = {
    "phoneNumber": "+12025550123",
    "displayName": "My validation",
    "validatedAddress": {
        "streetNumber": "12",
        "streetInfo": "street-info",
        "location": "Berlin",
        "city": "Berlin",
        "state": "BE",
        "postalCode": "10115",
        "postalCodePlusFour": "postal-code-plus-four",
    },
    "validationResult": "MATCH",
    "validationMessage": "Hello",
    "correctedAddress": {
        "streetNumber": "12",
        "streetInfo": "street-info",
        "location": "Berlin",
        "city": "Berlin",
        "state": "BE",
        "postalCode": "10115",
        "postalCodePlusFour": "postal-code-plus-four",
    },
    "candidateAddresses": [
        {
            "streetNumber": "12",
            "streetInfo": "street-info",
            "location": "Berlin",
            "city": "Berlin",
            "state": "BE",
            "postalCode": "10115",
            "postalCodePlusFour": "postal-code-plus-four",
        }
    ],
}
EMERGENCY_ADDRESS_JSON = {
    "streetNumber": "12",
    "streetInfo": "street-info",
    "location": "Berlin",
    "city": "Berlin",
    "state": "BE",
    "postalCode": "10115",
    "postalCodePlusFour": "postal-code-plus-four",
}


def check_available_number(record: object) -> None:
    assert isinstance(record, AvailableNumber)
    assert record.phone_number == "+12025550123"
    assert record.region_code == "DE"
    assert record.type == "MOBILE"
    assert record.capability
    assert record.capability[0] == "SMS"
    assert isinstance(record.setup_price, Money)
    assert record.setup_price.currency_code == "EUR"
    assert isinstance(record.monthly_price, Money)
    assert record.monthly_price.currency_code == "EUR"


def check_active_number(record: object) -> None:
    assert isinstance(record, ActiveNumber)
    assert record.phone_number == "+12025550123"
    assert record.project_id == "project_2fb3"
    assert record.display_name == "My number"
    assert record.region_code == "DE"
    assert record.type == "MOBILE"
    assert record.capability
    assert record.capability[0] == "SMS"
    assert isinstance(record.money, Money)
    assert record.money.currency_code == "EUR"
    assert isinstance(record.sms_configuration, SmsConfiguration)
    assert record.sms_configuration.service_plan_id == "plan_dd5a"
    assert record.sms_configuration.campaign_id == "campaign_1f15"
    assert isinstance(record.sms_configuration.scheduled_provisioning, ScheduledSms)
    assert record.sms_configuration.scheduled_provisioning.service_plan_id == "plan_dd5a"
    assert record.sms_configuration.scheduled_provisioning.campaign_id == "campaign_1f15"
    assert record.sms_configuration.scheduled_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert record.sms_configuration.scheduled_provisioning.error_codes
    assert record.sms_configuration.scheduled_provisioning.error_codes[0] == "ERROR_CODE_UNSPECIFIED"
    assert isinstance(record.voice_configuration, VoiceConfiguration)
    assert record.voice_configuration.type == "RTC"
    assert record.voice_configuration.app_id == "app_c96e"
    assert record.voice_configuration.trunk_id == "trunk_7862"
    assert record.voice_configuration.service_id == "service_e19d"
    assert isinstance(record.voice_configuration.scheduled_voice_provisioning, ScheduledVoice)
    assert record.voice_configuration.scheduled_voice_provisioning.type == "RTC"
    assert record.voice_configuration.scheduled_voice_provisioning.app_id == "app_c96e"
    assert record.voice_configuration.scheduled_voice_provisioning.trunk_id == "trunk_7862"
    assert record.voice_configuration.scheduled_voice_provisioning.service_id == "service_e19d"
    assert record.voice_configuration.scheduled_voice_provisioning.status == "PROVISIONING_STATUS_UNSPECIFIED"
    assert record.callback_url == "https://example.com/webhooks"


def check_number_callback_configuration(record: object) -> None:
    assert isinstance(record, NumberCallbackConfiguration)
    assert record.project_id == "project_2fb3"
    assert record.hmac_secret == "tok_7d1a"


def check_emergency_address(record: object) -> None:
    assert isinstance(record, EmergencyAddress)
    assert record.street_number == "12"
    assert record.street_info == "street-info"
    assert record.location == "Berlin"
    assert record.city == "Berlin"
    assert record.state == "BE"
    assert record.postal_code == "10115"
    assert record.postal_code_plus_four == "postal-code-plus-four"


def test_search() -> None:
    server = offline.Server({"availableNumbers": [AVAILABLE_NUMBER_JSON]})
    result = server.client.numbers.search(region_code="US", type="LOCAL", capabilities=["SMS"])
    assert (
        offline.awaited(server.async_client.numbers.search(region_code="US", type="LOCAL", capabilities=["SMS"])).items
        == result.items
    )
    (item,) = result.items
    check_available_number(item)
    for request in server.called("GET", "/v1/projects/project-id/availableNumbers"):
        assert request.headers["Authorization"] == "Bearer token"


def test_check() -> None:
    server = offline.Server(AVAILABLE_NUMBER_JSON)
    result = server.client.numbers.check("+12025550123")
    assert offline.awaited(server.async_client.numbers.check("+12025550123")) == result
    check_available_number(result)
    for request in server.called("GET", "/v1/projects/project-id/availableNumbers/%2B12025550123"):
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
    check_active_number(result)
    for request in server.called("POST", "/v1/projects/project-id/availableNumbers/%2B12065550100:rent"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "smsConfiguration": {"servicePlanId": "plan-1"},
            "voiceConfiguration": {"type": "RTC", "appId": "app-1"},
        }


def test_rent_any() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.rent_any(region_code="DE", type="MOBILE")
    assert offline.awaited(server.async_client.numbers.rent_any(region_code="DE", type="MOBILE")) == result
    check_active_number(result)
    for request in server.called("POST", "/v1/projects/project-id/availableNumbers:rentAny"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"regionCode": "DE", "type": "MOBILE"}


def test_list() -> None:
    server = offline.Server(
        {
            "activeNumbers": [
                {
                    "phoneNumber": "+12025550123",
                    "projectId": "project_2fb3",
                    "displayName": "My number",
                    "regionCode": "DE",
                    "type": "MOBILE",
                    "capability": ["SMS"],
                    "money": {"currencyCode": "EUR", "amount": "19.99"},
                    "paymentIntervalMonths": 1,
                    "nextChargeDate": "2026-01-31T12:00:00Z",
                    "expireAt": "2026-02-28T12:00:00Z",
                    "smsConfiguration": {
                        "servicePlanId": "plan_dd5a",
                        "campaignId": "campaign_1f15",
                        "scheduledProvisioning": {
                            "servicePlanId": "plan_dd5a",
                            "campaignId": "campaign_1f15",
                            "status": "PROVISIONING_STATUS_UNSPECIFIED",
                            "lastUpdatedTime": "2026-01-31T12:00:00Z",
                            "errorCodes": ["ERROR_CODE_UNSPECIFIED"],
                        },
                    },
                    "voiceConfiguration": {
                        "type": "RTC",
                        "appId": "app_c96e",
                        "trunkId": "trunk_7862",
                        "serviceId": "service_e19d",
                        "lastUpdatedTime": "2026-01-31T12:00:00Z",
                        "scheduledVoiceProvisioning": {
                            "type": "RTC",
                            "appId": "app_c96e",
                            "trunkId": "trunk_7862",
                            "serviceId": "service_e19d",
                            "status": "PROVISIONING_STATUS_UNSPECIFIED",
                            "lastUpdatedTime": "2026-01-31T12:00:00Z",
                        },
                    },
                    "callbackUrl": "https://example.com/webhooks",
                }
            ],
            "nextPageToken": "c2Vjb25k",
            "totalSize": 2048,
        }
    )
    result = server.client.numbers.list(region_code="DE", type="MOBILE")
    other = offline.awaited(server.async_client.numbers.list(region_code="DE", type="MOBILE"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    check_active_number(item)
    for request in server.called("GET", "/v1/projects/project-id/activeNumbers"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.read("+12025550123")
    assert offline.awaited(server.async_client.numbers.read("+12025550123")) == result
    check_active_number(result)
    for request in server.called("GET", "/v1/projects/project-id/activeNumbers/%2B12025550123"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.update("+12025550123", display_name="My number")
    assert offline.awaited(server.async_client.numbers.update("+12025550123", display_name="My number")) == result
    check_active_number(result)
    for request in server.called("PATCH", "/v1/projects/project-id/activeNumbers/%2B12025550123"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"displayName": "My number"}


def test_release() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.release("+12025550123")
    assert offline.awaited(server.async_client.numbers.release("+12025550123")) == result
    check_active_number(result)
    for request in server.called("POST", "/v1/projects/project-id/activeNumbers/%2B12025550123:release"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_regions() -> None:
    server = offline.Server({"availableRegions": [NUMBER_REGION_JSON]})
    result = server.client.numbers.list_regions()
    assert offline.awaited(server.async_client.numbers.list_regions()).items == result.items
    (item,) = result.items
    assert isinstance(item, NumberRegion)
    assert item.region_code == "DE"
    assert item.region_name == "My region"
    assert item.types
    assert item.types[0] == "MOBILE"
    for request in server.called("GET", "/v1/projects/project-id/availableRegions"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read_callback_configuration() -> None:
    server = offline.Server(NUMBER_CALLBACK_CONFIGURATION_JSON)
    result = server.client.numbers.read_callback_configuration()
    assert offline.awaited(server.async_client.numbers.read_callback_configuration()) == result
    check_number_callback_configuration(result)
    for request in server.called("GET", "/v1/projects/project-id/callbackConfiguration"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update_callback_configuration() -> None:
    server = offline.Server(NUMBER_CALLBACK_CONFIGURATION_JSON)
    result = server.client.numbers.update_callback_configuration(hmac_secret="tok_7d1a")
    assert offline.awaited(server.async_client.numbers.update_callback_configuration(hmac_secret="tok_7d1a")) == result
    check_number_callback_configuration(result)
    for request in server.called("PATCH", "/v1/projects/project-id/callbackConfiguration"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"hmacSecret": "tok_7d1a"}


def test_validate_emergency_address() -> None:
    server = offline.Server(EMERGENCY_ADDRESS_VALIDATION_JSON)
    result = server.client.numbers.validate_emergency_address(
        "+12025550123", display_name="My number", address={"streetNumber": "12"}
    )
    assert (
        offline.awaited(
            server.async_client.numbers.validate_emergency_address(
                "+12025550123", display_name="My number", address={"streetNumber": "12"}
            )
        )
        == result
    )
    assert isinstance(result, EmergencyAddressValidation)
    assert result.phone_number == "+12025550123"
    assert result.display_name == "My validation"
    assert isinstance(result.validated_address, EmergencyAddress)
    assert result.validated_address.street_number == "12"
    assert result.validated_address.street_info == "street-info"
    assert result.validated_address.location == "Berlin"
    assert result.validated_address.city == "Berlin"
    assert result.validated_address.state == "BE"
    assert result.validated_address.postal_code == "10115"
    assert result.validated_address.postal_code_plus_four == "postal-code-plus-four"
    assert result.validation_result == "MATCH"
    assert result.validation_message == "Hello"
    assert isinstance(result.corrected_address, EmergencyAddress)
    assert result.corrected_address.street_number == "12"
    assert result.corrected_address.street_info == "street-info"
    assert result.corrected_address.location == "Berlin"
    assert result.corrected_address.city == "Berlin"
    assert result.corrected_address.state == "BE"
    assert result.corrected_address.postal_code == "10115"
    assert result.corrected_address.postal_code_plus_four == "postal-code-plus-four"
    assert result.candidate_addresses
    assert isinstance(result.candidate_addresses[0], EmergencyAddress)
    assert result.candidate_addresses[0].street_number == "12"
    assert result.candidate_addresses[0].street_info == "street-info"
    assert result.candidate_addresses[0].location == "Berlin"
    assert result.candidate_addresses[0].city == "Berlin"
    assert result.candidate_addresses[0].state == "BE"
    assert result.candidate_addresses[0].postal_code == "10115"
    assert result.candidate_addresses[0].postal_code_plus_four == "postal-code-plus-four"
    for request in server.called(
        "POST", "/v1/projects/project-id/activeNumbers/%2B12025550123/emergencyAddress:validate"
    ):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"displayName": "My number", "address": {"streetNumber": "12"}}


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
    check_emergency_address(result)
    for request in server.called(
        "POST", "/v1/projects/project-id/activeNumbers/%2B12065550100/emergencyAddress:provision"
    ):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "displayName": "Ada",
            "address": {
                "streetNumber": "1",
                "streetInfo": "Main St",
                "city": "Seattle",
                "state": "WA",
                "postalCode": "98101",
            },
        }


def test_read_emergency_address() -> None:
    server = offline.Server(EMERGENCY_ADDRESS_JSON)
    result = server.client.numbers.read_emergency_address("+12025550123")
    assert offline.awaited(server.async_client.numbers.read_emergency_address("+12025550123")) == result
    check_emergency_address(result)
    for request in server.called("GET", "/v1/projects/project-id/activeNumbers/%2B12025550123/emergencyAddress"):
        assert request.headers["Authorization"] == "Bearer token"


def test_deprovision_emergency_address() -> None:
    server = offline.Server(b"")
    server.client.numbers.deprovision_emergency_address("+12025550123")
    offline.awaited(server.async_client.numbers.deprovision_emergency_address("+12025550123"))
    for request in server.called(
        "POST", "/v1/projects/project-id/activeNumbers/%2B12025550123/emergencyAddress:deprovision"
    ):
        assert request.headers["Authorization"] == "Bearer token"
