"""The calls of `client.verify`."""

from __future__ import annotations

import json

from sinch_sdk import Verify

from . import offline

VERIFY_JSON = {"id": "text", "number": "text", "status": "text", "method": "text"}


def test_create() -> None:
    server = offline.Server(VERIFY_JSON)
    result = server.client.verify.create(number="number")
    assert offline.awaited(server.async_client.verify.create(number="number")) == result
    assert isinstance(result, Verify)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
    for request in server.called("POST", "/v1/verifications"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {"identity": {"type": "number", "endpoint": "number"}, "method": "sms"}


def test_read() -> None:
    server = offline.Server(VERIFY_JSON)
    result = server.client.verify.read("id")
    assert offline.awaited(server.async_client.verify.read("id")) == result
    assert isinstance(result, Verify)
    assert result.id == "text"
    assert result.number == "text"
    assert result.status == "text"
    assert result.method == "text"
    for request in server.called("GET", "/v1/verifications/id"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
