"""The calls of `client.sms`."""

from __future__ import annotations

import json

from sinch_sdk import Sms

from . import offline

SMS_JSON = {
    "id": "text",
    "body": "text",
    "to": {"number": "text"},
    "from": {"number": "text"},
    "status": {"code": "text"},
}


def test_list() -> None:
    server = offline.Server([SMS_JSON])
    result = server.client.sms.list()
    assert offline.awaited(server.async_client.sms.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Sms)
    assert item.id == "text"
    assert item.body == "text"
    assert item.to == "text"
    assert item.from_ == "text"
    assert item.status == "text"
    for request in server.called("GET", "/v1/sms"):
        assert request.url.params.multi_items() == [("limit", "10")]
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_read() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.read("id")
    assert offline.awaited(server.async_client.sms.read("id")) == result
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to == "text"
    assert result.from_ == "text"
    assert result.status == "text"
    for request in server.called("GET", "/v1/sms/id"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_create() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.create(to="to", body="body", from_="from")
    assert offline.awaited(server.async_client.sms.create(to="to", body="body", from_="from")) == result
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to == "text"
    assert result.from_ == "text"
    assert result.status == "text"
    for request in server.called("POST", "/v1/sms"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {"to": [{"number": "to"}], "body": "body", "from": "from"}
