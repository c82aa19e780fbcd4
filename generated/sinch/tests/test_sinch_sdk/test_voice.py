"""The calls of `client.voice`."""

from __future__ import annotations

import json

from sinch_sdk import Voice

from . import offline

VOICE_JSON = {"id": "text", "status": "text", "direction": "text", "from": {"number": "text"}, "to": {"number": "text"}}


def test_list() -> None:
    server = offline.Server([VOICE_JSON])
    result = server.client.voice.list()
    assert offline.awaited(server.async_client.voice.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Voice)
    assert item.id == "text"
    assert item.status == "text"
    assert item.direction == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    for request in server.called("GET", "/v1/calls"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_read() -> None:
    server = offline.Server(VOICE_JSON)
    result = server.client.voice.read("id")
    assert offline.awaited(server.async_client.voice.read("id")) == result
    assert isinstance(result, Voice)
    assert result.id == "text"
    assert result.status == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    for request in server.called("GET", "/v1/calls/id"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_create() -> None:
    server = offline.Server(VOICE_JSON)
    result = server.client.voice.create(to="to", from_="from")
    assert offline.awaited(server.async_client.voice.create(to="to", from_="from")) == result
    assert isinstance(result, Voice)
    assert result.id == "text"
    assert result.status == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    for request in server.called("POST", "/v1/calls"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {"destination": {"number": "to"}, "cli": "from"}
