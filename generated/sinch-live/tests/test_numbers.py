"""The calls of `client.numbers`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_live_sdk import ActiveNumber, AsyncPage, AsyncSinch, AvailableNumber, Sinch

"""The calls of `client.numbers`, each against a transport that answers without a network."""

BASE_URL = "http://127.0.0.1:9"


class Server:
    """Answers every request alike, and keeps the last one."""

    def __init__(self, reply: object) -> None:
        self.reply = reply
        self.method = ""
        self.path = ""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host != "127.0.0.1":
            return httpx.Response(200, json={"access_token": "token", "expires_in": 3600})
        self.method = request.method
        self.path = request.url.raw_path.decode().partition("?")[0]
        return httpx.Response(200, json=self.reply)

    def client(self) -> Sinch:
        """A client of this server."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Sinch(
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            project_auth="oauth2",
            token_url="token-url",
            key_id="key-id",
            key_secret="key-secret",
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
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            project_auth="oauth2",
            token_url="token-url",
            key_id="key-id",
            key_secret="key-secret",
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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/availableNumbers")
    assert len(result.items) == 1
    assert isinstance(result.items[0], AvailableNumber)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/availableNumbers")
    assert len(result.items) == 1
    assert isinstance(result.items[0], AvailableNumber)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/availableNumbers/phone-number")
    assert isinstance(result, AvailableNumber)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/availableNumbers/phone-number")
    assert isinstance(result, AvailableNumber)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/availableNumbers/phone-number:rent")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/availableNumbers/phone-number:rent")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/availableNumbers:rentAny")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/availableNumbers:rentAny")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/activeNumbers")
    assert len(result.items) == 1
    assert isinstance(result.items[0], ActiveNumber)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/activeNumbers")
    assert len(result.items) == 1
    assert isinstance(result.items[0], ActiveNumber)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/activeNumbers/phone-number")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/activeNumbers/phone-number")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("PATCH", "/v1/projects/project-id/activeNumbers/phone-number")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("PATCH", "/v1/projects/project-id/activeNumbers/phone-number")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/activeNumbers/phone-number:release")
    assert isinstance(result, ActiveNumber)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/activeNumbers/phone-number:release")
    assert isinstance(result, ActiveNumber)
