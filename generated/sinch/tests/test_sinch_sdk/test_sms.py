"""The calls of `client.sms`."""

from __future__ import annotations

import json

from sinch_sdk import Sms

from . import offline

SMS_JSON = {
    "id": "sms_b0a9",
    "body": "Hello",
    "to": {"number": "+12025550123"},
    "from": {"number": "+12025550199"},
    "status": {"code": "active"},
}


def test_list() -> None:
    server = offline.Server([SMS_JSON])
    result = server.client.sms.list()
    assert offline.awaited(server.async_client.sms.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Sms)
    assert item.id == "sms_b0a9"
    assert item.body == "Hello"
    assert item.to == "+12025550123"
    assert item.from_ == "+12025550199"
    assert item.status == "active"
    for request in server.called("GET", "/v1/sms"):
        assert request.url.params.multi_items() == [("limit", "10")]
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_read() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.read("sms_b0a9")
    assert offline.awaited(server.async_client.sms.read("sms_b0a9")) == result
    assert isinstance(result, Sms)
    assert result.id == "sms_b0a9"
    assert result.body == "Hello"
    assert result.to == "+12025550123"
    assert result.from_ == "+12025550199"
    assert result.status == "active"
    for request in server.called("GET", "/v1/sms/sms_b0a9"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_create() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.create(to="+12025550123", body="Hello", from_="+12025550199")
    assert (
        offline.awaited(server.async_client.sms.create(to="+12025550123", body="Hello", from_="+12025550199")) == result
    )
    assert isinstance(result, Sms)
    assert result.id == "sms_b0a9"
    assert result.body == "Hello"
    assert result.to == "+12025550123"
    assert result.from_ == "+12025550199"
    assert result.status == "active"
    for request in server.called("POST", "/v1/sms"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {
            "to": [{"number": "+12025550123"}],
            "body": "Hello",
            "from": "+12025550199",
        }
