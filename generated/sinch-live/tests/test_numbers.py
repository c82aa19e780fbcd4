"""The calls of `client.numbers`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_live_sdk import ActiveNumber, AsyncPage, AsyncSinch, AvailableNumber, Sinch

"""The calls of `client.numbers`, each against a transport that answers without a network."""

BASE_URL = "http://127.0.0.1:9"


class Server:
    """Answers every request alike, and keeps them."""

    def __init__(self, reply: object) -> None:
        self.reply = reply
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host != "127.0.0.1":
            return httpx.Response(200, json={"access_token": "token", "expires_in": 3600})
        self.requests.append(request)
        return httpx.Response(200, json=self.reply)

    def called(self, method: str, path: str) -> httpx.Request:
        """The one request, which was for this."""
        assert len(self.requests) == 1
        request = self.requests[0]
        assert (request.method, request.url.raw_path.decode().partition("?")[0]) == (method, path)
        return request

    def client(self) -> Sinch:
        """A client of this server."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Sinch(
            key_id="key-id",
            key_secret="key-secret",
            token_url="https://token-url.example",
            project_auth="oauth2",
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            conversation_region="us",
            service_plan_id="service-plan-id",
            project_id="project-id",
            sms_region="us",
            voice_region="global",
            base_url=BASE_URL,
            http_client=http,
        )

    def async_client(self) -> AsyncSinch:
        """An async client of this server."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncSinch(
            key_id="key-id",
            key_secret="key-secret",
            token_url="https://token-url.example",
            project_auth="oauth2",
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            conversation_region="us",
            service_plan_id="service-plan-id",
            project_id="project-id",
            sms_region="us",
            voice_region="global",
            base_url=BASE_URL,
            http_client=http,
        )


def test_search() -> None:
    server = Server(
        {
            "availableNumbers": [
                {
                    "phoneNumber": "text",
                    "regionCode": "text",
                    "type": "text",
                    "capability": ["text"],
                    "setupPrice": {"currencyCode": "text", "amount": "text"},
                    "monthlyPrice": {"currencyCode": "text", "amount": "text"},
                    "paymentIntervalMonths": 1,
                    "supportingDocumentationRequired": True,
                }
            ]
        }
    )
    client = server.client()
    result = client.numbers.search(region_code="region-code", type="MOBILE")
    request = server.called("GET", "/v1/projects/project-id/availableNumbers")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, AvailableNumber)
    assert item.phone_number == "text"
    assert item.region_code == "text"
    assert item.type == "text"
    assert item.setup_currency_code == "text"
    assert item.setup_price == "text"
    assert item.monthly_currency_code == "text"
    assert item.monthly_price == "text"


def test_search_async() -> None:
    server = Server(
        {
            "availableNumbers": [
                {
                    "phoneNumber": "text",
                    "regionCode": "text",
                    "type": "text",
                    "capability": ["text"],
                    "setupPrice": {"currencyCode": "text", "amount": "text"},
                    "monthlyPrice": {"currencyCode": "text", "amount": "text"},
                    "paymentIntervalMonths": 1,
                    "supportingDocumentationRequired": True,
                }
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[AvailableNumber]:
        return await client.numbers.search(region_code="region-code", type="MOBILE")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/availableNumbers")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, AvailableNumber)
    assert item.phone_number == "text"
    assert item.region_code == "text"
    assert item.type == "text"
    assert item.setup_currency_code == "text"
    assert item.setup_price == "text"
    assert item.monthly_currency_code == "text"
    assert item.monthly_price == "text"


def test_check() -> None:
    server = Server(
        {
            "phoneNumber": "text",
            "regionCode": "text",
            "type": "text",
            "capability": ["text"],
            "setupPrice": {"currencyCode": "text", "amount": "text"},
            "monthlyPrice": {"currencyCode": "text", "amount": "text"},
            "paymentIntervalMonths": 1,
            "supportingDocumentationRequired": True,
        }
    )
    client = server.client()
    result = client.numbers.check("phone-number")
    request = server.called("GET", "/v1/projects/project-id/availableNumbers/phone-number")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, AvailableNumber)
    assert result.phone_number == "text"
    assert result.region_code == "text"
    assert result.type == "text"
    assert result.setup_currency_code == "text"
    assert result.setup_price == "text"
    assert result.monthly_currency_code == "text"
    assert result.monthly_price == "text"


def test_check_async() -> None:
    server = Server(
        {
            "phoneNumber": "text",
            "regionCode": "text",
            "type": "text",
            "capability": ["text"],
            "setupPrice": {"currencyCode": "text", "amount": "text"},
            "monthlyPrice": {"currencyCode": "text", "amount": "text"},
            "paymentIntervalMonths": 1,
            "supportingDocumentationRequired": True,
        }
    )
    client = server.async_client()

    async def call() -> AvailableNumber:
        return await client.numbers.check("phone-number")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/availableNumbers/phone-number")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, AvailableNumber)
    assert result.phone_number == "text"
    assert result.region_code == "text"
    assert result.type == "text"
    assert result.setup_currency_code == "text"
    assert result.setup_price == "text"
    assert result.monthly_currency_code == "text"
    assert result.monthly_price == "text"


def test_rent() -> None:
    server = Server(
        {
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
    )
    client = server.client()
    result = client.numbers.rent("phone-number")
    request = server.called("POST", "/v1/projects/project-id/availableNumbers/phone-number:rent")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_rent_async() -> None:
    server = Server(
        {
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
    )
    client = server.async_client()

    async def call() -> ActiveNumber:
        return await client.numbers.rent("phone-number")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/availableNumbers/phone-number:rent")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_rent_any() -> None:
    server = Server(
        {
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
    )
    client = server.client()
    result = client.numbers.rent_any(region_code="region-code", type="MOBILE")
    request = server.called("POST", "/v1/projects/project-id/availableNumbers:rentAny")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_rent_any_async() -> None:
    server = Server(
        {
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
    )
    client = server.async_client()

    async def call() -> ActiveNumber:
        return await client.numbers.rent_any(region_code="region-code", type="MOBILE")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/availableNumbers:rentAny")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_list() -> None:
    server = Server(
        {
            "activeNumbers": [
                {
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
            ]
        }
    )
    client = server.client()
    result = client.numbers.list(region_code="region-code", type="MOBILE")
    request = server.called("GET", "/v1/projects/project-id/activeNumbers")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, ActiveNumber)
    assert item.phone_number == "text"
    assert item.project_id == "text"
    assert item.display_name == "text"
    assert item.region_code == "text"
    assert item.type == "text"
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


def test_list_async() -> None:
    server = Server(
        {
            "activeNumbers": [
                {
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
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[ActiveNumber]:
        return await client.numbers.list(region_code="region-code", type="MOBILE")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/activeNumbers")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, ActiveNumber)
    assert item.phone_number == "text"
    assert item.project_id == "text"
    assert item.display_name == "text"
    assert item.region_code == "text"
    assert item.type == "text"
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


def test_read() -> None:
    server = Server(
        {
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
    )
    client = server.client()
    result = client.numbers.read("phone-number")
    request = server.called("GET", "/v1/projects/project-id/activeNumbers/phone-number")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_read_async() -> None:
    server = Server(
        {
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
    )
    client = server.async_client()

    async def call() -> ActiveNumber:
        return await client.numbers.read("phone-number")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/activeNumbers/phone-number")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_update() -> None:
    server = Server(
        {
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
    )
    client = server.client()
    result = client.numbers.update("phone-number")
    request = server.called("PATCH", "/v1/projects/project-id/activeNumbers/phone-number")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_update_async() -> None:
    server = Server(
        {
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
    )
    client = server.async_client()

    async def call() -> ActiveNumber:
        return await client.numbers.update("phone-number")

    result = asyncio.run(call())
    request = server.called("PATCH", "/v1/projects/project-id/activeNumbers/phone-number")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_release() -> None:
    server = Server(
        {
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
    )
    client = server.client()
    result = client.numbers.release("phone-number")
    request = server.called("POST", "/v1/projects/project-id/activeNumbers/phone-number:release")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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


def test_release_async() -> None:
    server = Server(
        {
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
    )
    client = server.async_client()

    async def call() -> ActiveNumber:
        return await client.numbers.release("phone-number")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/activeNumbers/phone-number:release")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, ActiveNumber)
    assert result.phone_number == "text"
    assert result.project_id == "text"
    assert result.display_name == "text"
    assert result.region_code == "text"
    assert result.type == "text"
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
