"""The calls of `client.verify`."""

from __future__ import annotations

import json

from sinch_sdk import Verify

from . import offline

VERIFY_JSON = {"id": "verify_a125", "number": "1042", "status": "active", "method": "method"}


def test_create() -> None:
    server = offline.Server(VERIFY_JSON)
    result = server.client.verify.create(number="1042")
    assert offline.awaited(server.async_client.verify.create(number="1042")) == result
    assert isinstance(result, Verify)
    assert result.id == "verify_a125"
    assert result.number == "1042"
    assert result.status == "active"
    assert result.method == "method"
    for request in server.called("POST", "/v1/verifications"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {"identity": {"type": "number", "endpoint": "1042"}, "method": "sms"}


def test_read() -> None:
    server = offline.Server(VERIFY_JSON)
    result = server.client.verify.read("verify_a125")
    assert offline.awaited(server.async_client.verify.read("verify_a125")) == result
    assert isinstance(result, Verify)
    assert result.id == "verify_a125"
    assert result.number == "1042"
    assert result.status == "active"
    assert result.method == "method"
    for request in server.called("GET", "/v1/verifications/verify_a125"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
