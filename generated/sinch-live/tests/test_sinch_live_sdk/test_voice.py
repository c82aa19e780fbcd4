"""The calls of `client.voice`."""

from __future__ import annotations

import json

from sinch_live_sdk import Call, CallEndpoint, CurrencyAmount, StartedCall

from . import offline

CALL_JSON = {
    "callId": "call_cc8e",
    "status": "ONGOING",
    "from": {"type": "number", "endpoint": "endpoint"},
    "to": {"type": "number", "endpoint": "endpoint"},
    "domain": "pstn",
    "result": "N/A",
    "reason": "N/A",
    "duration": 60,
    "timestamp": "2026-01-31T12:00:00Z",
    "custom": "custom",
    "userRate": {"currencyId": "EUR", "amount": 19.99},
    "debit": {"currencyId": "EUR", "amount": 19.99},
}
STARTED_CALL_JSON = {"callId": "call_cc8e"}


def check_started_call(record: object) -> None:
    assert isinstance(record, StartedCall)
    assert record.id == "call_cc8e"


def test_read() -> None:
    server = offline.Server(CALL_JSON)
    result = server.client.voice.read("voice_e7fb")
    assert offline.awaited(server.async_client.voice.read("voice_e7fb")) == result
    assert isinstance(result, Call)
    assert result.id == "call_cc8e"
    assert result.status == "ONGOING"
    assert isinstance(result.from_, CallEndpoint)
    assert result.from_.type == "number"
    assert result.from_.endpoint == "endpoint"
    assert isinstance(result.to, CallEndpoint)
    assert result.to.type == "number"
    assert result.to.endpoint == "endpoint"
    assert result.domain == "pstn"
    assert result.result == "N/A"
    assert result.reason == "N/A"
    assert result.custom == "custom"
    assert isinstance(result.user_rate, CurrencyAmount)
    assert result.user_rate.currency_id == "EUR"
    assert isinstance(result.debit, CurrencyAmount)
    assert result.debit.currency_id == "EUR"
    for request in server.called("GET", "/calling/v1/calls/id/voice_e7fb"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_create() -> None:
    server = offline.Server(STARTED_CALL_JSON)
    result = server.client.voice.create(to="+15551230001", from_="+15551230002", text="Hello", locale="en-US")
    assert (
        offline.awaited(
            server.async_client.voice.create(to="+15551230001", from_="+15551230002", text="Hello", locale="en-US")
        )
        == result
    )
    check_started_call(result)
    for request in server.called("POST", "/calling/v1/callouts"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {
            "method": "ttsCallout",
            "ttsCallout": {
                "destination": {"type": "number", "endpoint": "+15551230001"},
                "cli": "+15551230002",
                "text": "Hello",
                "locale": "en-US",
            },
        }


def test_create_conference() -> None:
    server = offline.Server(STARTED_CALL_JSON)
    result = server.client.voice.create_conference(to="+15551230001", conference_id="conf-1", greeting="Welcome")
    assert (
        offline.awaited(
            server.async_client.voice.create_conference(to="+15551230001", conference_id="conf-1", greeting="Welcome")
        )
        == result
    )
    check_started_call(result)
    for request in server.called("POST", "/calling/v1/callouts"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {
            "method": "conferenceCallout",
            "conferenceCallout": {
                "destination": {"type": "number", "endpoint": "+15551230001"},
                "conferenceId": "conf-1",
                "greeting": "Welcome",
            },
        }


def test_create_custom() -> None:
    server = offline.Server(STARTED_CALL_JSON)
    result = server.client.voice.create_custom(to="+15551230001", ace={"action": {"name": "hangup"}})
    assert (
        offline.awaited(server.async_client.voice.create_custom(to="+15551230001", ace={"action": {"name": "hangup"}}))
        == result
    )
    check_started_call(result)
    for request in server.called("POST", "/calling/v1/callouts"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_update() -> None:
    server = offline.Server(b"")
    server.client.voice.update("call-1", action={"name": "hangup"}, instructions=[{"name": "say", "text": "Good bye"}])
    offline.awaited(
        server.async_client.voice.update(
            "call-1", action={"name": "hangup"}, instructions=[{"name": "say", "text": "Good bye"}]
        )
    )
    for request in server.called("PATCH", "/calling/v1/calls/id/call-1"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {
            "instructions": [{"name": "say", "text": "Good bye"}],
            "action": {"name": "hangup"},
        }


def test_update_leg() -> None:
    server = offline.Server(b"")
    server.client.voice.update_leg("voice_e7fb", "caller", action={"name": "hangup"})
    offline.awaited(server.async_client.voice.update_leg("voice_e7fb", "caller", action={"name": "hangup"}))
    for request in server.called("PATCH", "/calling/v1/calls/id/voice_e7fb/leg/caller"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"action": {"name": "hangup"}}
