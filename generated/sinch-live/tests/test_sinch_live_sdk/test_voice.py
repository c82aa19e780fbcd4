"""The calls of `client.voice`."""

from __future__ import annotations

import json

from sinch_live_sdk import Call, StartedCall

from . import offline

CALL_JSON = {
    "callId": "text",
    "status": "text",
    "from": {"endpoint": "text"},
    "to": {"endpoint": "text", "type": "text"},
    "domain": "text",
    "result": "text",
    "reason": "text",
    "duration": 1,
    "timestamp": "2026-01-31T12:00:00Z",
    "custom": "text",
    "userRate": {"currencyId": "text", "amount": 1.5},
    "debit": {"currencyId": "text", "amount": 1.5},
}
STARTED_CALL_JSON = {"callId": "text"}


def test_read() -> None:
    server = offline.Server(CALL_JSON)
    result = server.client.voice.read("id")
    assert offline.awaited(server.async_client.voice.read("id")) == result
    assert isinstance(result, Call)
    assert result.id == "text"
    assert result.status == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.to_type == "text"
    assert result.domain == "text"
    assert result.result == "text"
    assert result.reason == "text"
    assert result.custom == "text"
    assert result.rate_currency == "text"
    assert result.debit_currency == "text"
    for request in server.called("GET", "/calling/v1/calls/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="


def test_create() -> None:
    server = offline.Server(STARTED_CALL_JSON)
    result = server.client.voice.create(to="to")
    assert offline.awaited(server.async_client.voice.create(to="to")) == result
    assert isinstance(result, StartedCall)
    assert result.id == "text"
    for request in server.called("POST", "/calling/v1/callouts"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {
            "method": "ttsCallout",
            "ttsCallout": {"destination": {"type": "number", "endpoint": "to"}},
        }


def test_create_conference() -> None:
    server = offline.Server(STARTED_CALL_JSON)
    result = server.client.voice.create_conference(to="to", conference_id="conference-id")
    assert (
        offline.awaited(server.async_client.voice.create_conference(to="to", conference_id="conference-id")) == result
    )
    assert isinstance(result, StartedCall)
    assert result.id == "text"
    for request in server.called("POST", "/calling/v1/callouts"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {
            "method": "conferenceCallout",
            "conferenceCallout": {"destination": {"type": "number", "endpoint": "to"}, "conferenceId": "conference-id"},
        }


def test_create_custom() -> None:
    server = offline.Server(STARTED_CALL_JSON)
    result = server.client.voice.create_custom(to="to")
    assert offline.awaited(server.async_client.voice.create_custom(to="to")) == result
    assert isinstance(result, StartedCall)
    assert result.id == "text"
    for request in server.called("POST", "/calling/v1/callouts"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
        assert json.loads(request.content) == {
            "method": "customCallout",
            "customCallout": {"destination": {"type": "number", "endpoint": "to"}},
        }


def test_update() -> None:
    server = offline.Server(b"")
    server.client.voice.update("id", action={"key": "value"})
    offline.awaited(server.async_client.voice.update("id", action={"key": "value"}))
    for request in server.called("PATCH", "/calling/v1/calls/id/id"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmFwcGxpY2F0aW9uLXNlY3JldA=="
