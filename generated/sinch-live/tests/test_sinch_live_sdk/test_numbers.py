"""The calls of `client.numbers`."""

from __future__ import annotations

import json

from sinch_live_sdk import ActiveNumber, AvailableNumber

from . import offline

AVAILABLE_NUMBER_JSON = {
    "phoneNumber": "text",
    "regionCode": "text",
    "type": "text",
    "capability": ["text"],
    "setupPrice": {"currencyCode": "text", "amount": "text"},
    "monthlyPrice": {"currencyCode": "text", "amount": "text"},
    "paymentIntervalMonths": 1,
    "supportingDocumentationRequired": True,
}
ACTIVE_NUMBER_JSON = {
    "phoneNumber": "text",
    "projectId": "text",
    "displayName": "text",
    "regionCode": "text",
    "type": "text",
    "capability": ["text"],
    "money": {"currencyCode": "text", "amount": "text"},
    "paymentIntervalMonths": 1,
    "nextChargeDate": "2026-01-31T12:00:00Z",
    "expireAt": "2026-01-31T12:00:00Z",
    "smsConfiguration": {
        "servicePlanId": "text",
        "campaignId": "text",
        "scheduledProvisioning": {"servicePlanId": "text", "status": "text"},
    },
    "voiceConfiguration": {
        "type": "text",
        "appId": "text",
        "scheduledVoiceProvisioning": {"appId": "text", "status": "text"},
    },
    "callbackUrl": "text",
}


def test_search() -> None:
    server = offline.Server({"availableNumbers": [AVAILABLE_NUMBER_JSON]})
    result = server.client.numbers.search(region_code="region-code", type="MOBILE")
    assert (
        offline.awaited(server.async_client.numbers.search(region_code="region-code", type="MOBILE")).items
        == result.items
    )
    (item,) = result.items
    assert isinstance(item, AvailableNumber)
    assert item.phone_number == "text"
    assert item.region_code == "text"
    assert item.type == "text"
    assert item.capability
    assert item.capability[0] == "text"
    assert item.setup_currency_code == "text"
    assert item.setup_price == "text"
    assert item.monthly_currency_code == "text"
    assert item.monthly_price == "text"
    for request in server.called("GET", "/v1/projects/project-id/availableNumbers"):
        assert request.url.params.multi_items() == [("regionCode", "region-code"), ("type", "MOBILE")]
        assert request.headers["Authorization"] == "Bearer token"


def test_check() -> None:
    server = offline.Server(AVAILABLE_NUMBER_JSON)
    result = server.client.numbers.check("phone-number")
    assert offline.awaited(server.async_client.numbers.check("phone-number")) == result
    assert isinstance(result, AvailableNumber)
    assert result.phone_number == "text"
    assert result.region_code == "text"
    assert result.type == "text"
    assert result.capability
    assert result.capability[0] == "text"
    assert result.setup_currency_code == "text"
    assert result.setup_price == "text"
    assert result.monthly_currency_code == "text"
    assert result.monthly_price == "text"
    for request in server.called("GET", "/v1/projects/project-id/availableNumbers/phone-number"):
        assert request.headers["Authorization"] == "Bearer token"


def test_rent() -> None:
    server = offline.Server(ACTIVE_NUMBER_JSON)
    result = server.client.numbers.rent("phone-number")
    assert offline.awaited(server.async_client.numbers.rent("phone-number")) == result
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
    assert result.capability
    assert result.capability[0] == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.service_plan_id == "text"
    assert result.campaign_id == "text"
    assert result.scheduled_service_plan_id == "text"
    assert result.sms_provisioning_status == "text"
    assert result.voice_type == "text"
    assert result.voice_app_id == "text"
    assert result.scheduled_voice_app_id == "text"
    assert result.voice_provisioning_status == "text"
    assert result.callback_url == "text"
    for request in server.called("POST", "/v1/projects/project-id/availableNumbers/phone-number:rent"):
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
    assert result.type == "text"
    assert result.capability
    assert result.capability[0] == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.service_plan_id == "text"
    assert result.campaign_id == "text"
    assert result.scheduled_service_plan_id == "text"
    assert result.sms_provisioning_status == "text"
    assert result.voice_type == "text"
    assert result.voice_app_id == "text"
    assert result.scheduled_voice_app_id == "text"
    assert result.voice_provisioning_status == "text"
    assert result.callback_url == "text"
    for request in server.called("POST", "/v1/projects/project-id/availableNumbers:rentAny"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"regionCode": "region-code", "type": "MOBILE"}


def test_list() -> None:
    server = offline.Server({"activeNumbers": [ACTIVE_NUMBER_JSON]})
    result = server.client.numbers.list(region_code="region-code", type="MOBILE")
    assert (
        offline.awaited(server.async_client.numbers.list(region_code="region-code", type="MOBILE")).items
        == result.items
    )
    (item,) = result.items
    assert isinstance(item, ActiveNumber)
    assert item.phone_number == "text"
    assert item.project_id == "text"
    assert item.display_name == "text"
    assert item.region_code == "text"
    assert item.type == "text"
    assert item.capability
    assert item.capability[0] == "text"
    assert item.currency_code == "text"
    assert item.amount == "text"
    assert item.service_plan_id == "text"
    assert item.campaign_id == "text"
    assert item.scheduled_service_plan_id == "text"
    assert item.sms_provisioning_status == "text"
    assert item.voice_type == "text"
    assert item.voice_app_id == "text"
    assert item.scheduled_voice_app_id == "text"
    assert item.voice_provisioning_status == "text"
    assert item.callback_url == "text"
    for request in server.called("GET", "/v1/projects/project-id/activeNumbers"):
        assert request.url.params.multi_items() == [("regionCode", "region-code"), ("type", "MOBILE")]
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
    assert result.type == "text"
    assert result.capability
    assert result.capability[0] == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.service_plan_id == "text"
    assert result.campaign_id == "text"
    assert result.scheduled_service_plan_id == "text"
    assert result.sms_provisioning_status == "text"
    assert result.voice_type == "text"
    assert result.voice_app_id == "text"
    assert result.scheduled_voice_app_id == "text"
    assert result.voice_provisioning_status == "text"
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
    assert result.type == "text"
    assert result.capability
    assert result.capability[0] == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.service_plan_id == "text"
    assert result.campaign_id == "text"
    assert result.scheduled_service_plan_id == "text"
    assert result.sms_provisioning_status == "text"
    assert result.voice_type == "text"
    assert result.voice_app_id == "text"
    assert result.scheduled_voice_app_id == "text"
    assert result.voice_provisioning_status == "text"
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
    assert result.type == "text"
    assert result.capability
    assert result.capability[0] == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.service_plan_id == "text"
    assert result.campaign_id == "text"
    assert result.scheduled_service_plan_id == "text"
    assert result.sms_provisioning_status == "text"
    assert result.voice_type == "text"
    assert result.voice_app_id == "text"
    assert result.scheduled_voice_app_id == "text"
    assert result.voice_provisioning_status == "text"
    assert result.callback_url == "text"
    for request in server.called("POST", "/v1/projects/project-id/activeNumbers/phone-number:release"):
        assert request.headers["Authorization"] == "Bearer token"
