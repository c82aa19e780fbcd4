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


def test_list() -> None:
    server = offline.Server([VOICE_JSON])
    result = server.client.voice.list()
    assert offline.awaited(server.async_client.voice.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Voice)
    assert item.id == "voice_e7fb"
    assert item.status == "active"
    assert item.direction == "direction"
    assert item.from_ == "+12025550199"
    assert item.to == "+12025550123"
    for request in server.called("GET", "/v1/calls"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_read() -> None:
    server = offline.Server(VOICE_JSON)
    result = server.client.voice.read("voice_e7fb")
    assert offline.awaited(server.async_client.voice.read("voice_e7fb")) == result
    assert isinstance(result, Voice)
    assert result.id == "voice_e7fb"
    assert result.status == "active"
    assert result.direction == "direction"
    assert result.from_ == "+12025550199"
    assert result.to == "+12025550123"
    for request in server.called("GET", "/v1/calls/voice_e7fb"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_create() -> None:
    server = offline.Server(VOICE_JSON)
    result = server.client.voice.create(to="+12025550123", from_="+12025550199")
    assert offline.awaited(server.async_client.voice.create(to="+12025550123", from_="+12025550199")) == result
    assert isinstance(result, Voice)
    assert result.id == "voice_e7fb"
    assert result.status == "active"
    assert result.direction == "direction"
    assert result.from_ == "+12025550199"
    assert result.to == "+12025550123"
    for request in server.called("POST", "/v1/calls"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {"destination": {"number": "+12025550123"}, "cli": "+12025550199"}
