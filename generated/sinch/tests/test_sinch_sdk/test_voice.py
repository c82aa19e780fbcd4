"""The calls of `client.voice`."""

from __future__ import annotations

import json

from sinch_sdk import Voice

from . import offline

VOICE_JSON = {
    "id": "voice_e7fb",
    "status": "active",
    "direction": "direction",
    "from": {"number": "+12025550199"},
    "to": {"number": "+12025550123"},
}


def check_voice(record: object) -> None:
    assert isinstance(record, Voice)
    assert record.id == "voice_e7fb"
    assert record.status == "active"
    assert record.direction == "direction"
    assert record.from_ == "+12025550199"
    assert record.to == "+12025550123"


def test_list() -> None:
    server = offline.Server([VOICE_JSON])
    result = server.client.voice.list()
    assert offline.awaited(server.async_client.voice.list()).items == result.items
    (item,) = result.items
    check_voice(item)
    for request in server.called("GET", "/v1/calls"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_read() -> None:
    server = offline.Server(VOICE_JSON)
    result = server.client.voice.read("voice_e7fb")
    assert offline.awaited(server.async_client.voice.read("voice_e7fb")) == result
    check_voice(result)
    for request in server.called("GET", "/v1/calls/voice_e7fb"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_create() -> None:
    server = offline.Server(VOICE_JSON)
    result = server.client.voice.create(to="+12025550123", from_="+12025550199")
    assert offline.awaited(server.async_client.voice.create(to="+12025550123", from_="+12025550199")) == result
    check_voice(result)
    for request in server.called("POST", "/v1/calls"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {"destination": {"number": "+12025550123"}, "cli": "+12025550199"}
