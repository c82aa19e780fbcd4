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


def check_sms(record: object) -> None:
    assert isinstance(record, Sms)
    assert record.id == "sms_b0a9"
    assert record.body == "Hello"
    assert record.to == "+12025550123"
    assert record.from_ == "+12025550199"
    assert record.status == "active"


def test_list() -> None:
    server = offline.Server([SMS_JSON])
    result = server.client.sms.list()
    assert offline.awaited(server.async_client.sms.list()).items == result.items
    (item,) = result.items
    check_sms(item)
    for request in server.called("GET", "/v1/sms"):
        assert request.url.params.multi_items() == [("limit", "10")]
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_read() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.read("sms_b0a9")
    assert offline.awaited(server.async_client.sms.read("sms_b0a9")) == result
    check_sms(result)
    for request in server.called("GET", "/v1/sms/sms_b0a9"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_create() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.create(to="+12025550123", body="Hello", from_="+12025550199")
    assert (
        offline.awaited(server.async_client.sms.create(to="+12025550123", body="Hello", from_="+12025550199")) == result
    )
    check_sms(result)
    for request in server.called("POST", "/v1/sms"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {
            "to": [{"number": "+12025550123"}],
            "body": "Hello",
            "from": "+12025550199",
        }
