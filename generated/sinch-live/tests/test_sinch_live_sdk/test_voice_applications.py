"""The calls of `client.voice.applications`."""

from __future__ import annotations

import json

from sinch_live_sdk import (
    CurrencyAmount,
    QueriedNumber,
    QueriedNumberDetails,
    VoiceCallbacks,
    VoiceCallbackUrls,
    VoiceNumber,
)

from . import offline

VOICE_NUMBER_JSON = {"number": "+12025550123", "applicationkey": "applicationkey", "capability": "voice"}
VOICE_CALLBACKS_JSON = {"url": {"primary": "https://example.com", "fallback": "https://example.com"}}
QUERIED_NUMBER_JSON = {
    "method": "method",
    "number": {
        "countryId": "DE",
        "numberType": "Unknown",
        "normalizedNumber": "+12025550123",
        "restricted": True,
        "rate": {"currencyId": "EUR", "amount": 19.99},
    },
}


def test_list_numbers() -> None:
    server = offline.Server({"numbers": [VOICE_NUMBER_JSON]})
    result = server.client.voice.applications.list_numbers()
    assert offline.awaited(server.async_client.voice.applications.list_numbers()).items == result.items
    (item,) = result.items
    assert isinstance(item, VoiceNumber)
    assert item.number == "+12025550123"
    assert item.applicationkey == "applicationkey"
    assert item.capability == "voice"
    for request in server.called("GET", "/v1/configuration/numbers"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_assign_numbers() -> None:
    server = offline.Server(b"")
    server.client.voice.applications.assign_numbers(numbers=["+12025550123"])
    offline.awaited(server.async_client.voice.applications.assign_numbers(numbers=["+12025550123"]))
    for request in server.called("POST", "/v1/configuration/numbers"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"numbers": ["+12025550123"]}


def test_unassign_number() -> None:
    server = offline.Server(b"")
    server.client.voice.applications.unassign_number(number="+12025550123")
    offline.awaited(server.async_client.voice.applications.unassign_number(number="+12025550123"))
    for request in server.called("DELETE", "/v1/configuration/numbers"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"number": "+12025550123"}


def test_read_callbacks() -> None:
    server = offline.Server(VOICE_CALLBACKS_JSON)
    result = server.client.voice.applications.read_callbacks("applicationkey")
    assert offline.awaited(server.async_client.voice.applications.read_callbacks("applicationkey")) == result
    assert isinstance(result, VoiceCallbacks)
    assert isinstance(result.url, VoiceCallbackUrls)
    assert result.url.primary == "https://example.com"
    assert result.url.fallback == "https://example.com"
    for request in server.called("GET", "/v1/configuration/callbacks/applications/applicationkey"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_update_callbacks() -> None:
    server = offline.Server(b"")
    server.client.voice.applications.update_callbacks("applicationkey", primary="https://example.com")
    offline.awaited(
        server.async_client.voice.applications.update_callbacks("applicationkey", primary="https://example.com")
    )
    for request in server.called("POST", "/v1/configuration/callbacks/applications/applicationkey"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"url": {"primary": "https://example.com"}}


def test_query_number() -> None:
    server = offline.Server(QUERIED_NUMBER_JSON)
    result = server.client.voice.applications.query_number("+12025550123")
    assert offline.awaited(server.async_client.voice.applications.query_number("+12025550123")) == result
    assert isinstance(result, QueriedNumber)
    assert result.method == "method"
    assert isinstance(result.number, QueriedNumberDetails)
    assert result.number.country_id == "DE"
    assert result.number.number_type == "Unknown"
    assert result.number.normalized_number == "+12025550123"
    assert isinstance(result.number.rate, CurrencyAmount)
    assert result.number.rate.currency_id == "EUR"
    for request in server.called("GET", "/v1/calling/query/number/%2B12025550123"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
