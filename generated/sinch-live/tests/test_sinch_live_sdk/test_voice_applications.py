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

VOICE_NUMBER_JSON = {"number": "text", "applicationkey": "text", "capability": "voice"}
VOICE_CALLBACKS_JSON = {"url": {"primary": "text", "fallback": "text"}}
QUERIED_NUMBER_JSON = {
    "method": "text",
    "number": {
        "countryId": "text",
        "numberType": "Unknown",
        "normalizedNumber": "text",
        "restricted": True,
        "rate": {"currencyId": "text", "amount": 1.5},
    },
}


def test_list_numbers() -> None:
    server = offline.Server({"numbers": [VOICE_NUMBER_JSON]})
    result = server.client.voice.applications.list_numbers()
    assert offline.awaited(server.async_client.voice.applications.list_numbers()).items == result.items
    (item,) = result.items
    assert isinstance(item, VoiceNumber)
    assert item.number == "text"
    assert item.applicationkey == "text"
    assert item.capability == "voice"
    for request in server.called("GET", "/v1/configuration/numbers"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_assign_numbers() -> None:
    server = offline.Server(b"")
    server.client.voice.applications.assign_numbers(numbers=["numbers"])
    offline.awaited(server.async_client.voice.applications.assign_numbers(numbers=["numbers"]))
    for request in server.called("POST", "/v1/configuration/numbers"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"numbers": ["numbers"]}


def test_unassign_number() -> None:
    server = offline.Server(b"")
    server.client.voice.applications.unassign_number(number="number")
    offline.awaited(server.async_client.voice.applications.unassign_number(number="number"))
    for request in server.called("DELETE", "/v1/configuration/numbers"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"number": "number"}


def test_read_callbacks() -> None:
    server = offline.Server(VOICE_CALLBACKS_JSON)
    result = server.client.voice.applications.read_callbacks("applicationkey")
    assert offline.awaited(server.async_client.voice.applications.read_callbacks("applicationkey")) == result
    assert isinstance(result, VoiceCallbacks)
    assert isinstance(result.url, VoiceCallbackUrls)
    assert result.url.primary == "text"
    assert result.url.fallback == "text"
    for request in server.called("GET", "/v1/configuration/callbacks/applications/applicationkey"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_update_callbacks() -> None:
    server = offline.Server(b"")
    server.client.voice.applications.update_callbacks("applicationkey", primary="primary")
    offline.awaited(server.async_client.voice.applications.update_callbacks("applicationkey", primary="primary"))
    for request in server.called("POST", "/v1/configuration/callbacks/applications/applicationkey"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"url": {"primary": "primary"}}


def test_query_number() -> None:
    server = offline.Server(QUERIED_NUMBER_JSON)
    result = server.client.voice.applications.query_number("number")
    assert offline.awaited(server.async_client.voice.applications.query_number("number")) == result
    assert isinstance(result, QueriedNumber)
    assert result.method == "text"
    assert isinstance(result.number, QueriedNumberDetails)
    assert result.number.country_id == "text"
    assert result.number.number_type == "Unknown"
    assert result.number.normalized_number == "text"
    assert isinstance(result.number.rate, CurrencyAmount)
    assert result.number.rate.currency_id == "text"
    for request in server.called("GET", "/v1/calling/query/number/number"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
