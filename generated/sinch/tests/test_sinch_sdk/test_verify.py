"""The calls of `client.verify`."""

from __future__ import annotations

import json

from sinch_sdk import Verify

from . import offline

VERIFY_JSON = {"id": "verify_a125", "number": "1042", "status": "active", "method": "method"}


def check_verify(record: object) -> None:
    assert isinstance(record, Verify)
    assert record.id == "verify_a125"
    assert record.number == "1042"
    assert record.status == "active"
    assert record.method == "method"


def test_create() -> None:
    server = offline.Server(VERIFY_JSON)
    result = server.client.verify.create(number="1042")
    assert offline.awaited(server.async_client.verify.create(number="1042")) == result
    check_verify(result)
    for request in server.called("POST", "/v1/verifications"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {"identity": {"type": "number", "endpoint": "1042"}, "method": "sms"}


def test_read() -> None:
    server = offline.Server(VERIFY_JSON)
    result = server.client.verify.read("verify_a125")
    assert offline.awaited(server.async_client.verify.read("verify_a125")) == result
    check_verify(result)
    for request in server.called("GET", "/v1/verifications/verify_a125"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
