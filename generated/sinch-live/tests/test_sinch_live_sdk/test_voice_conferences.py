"""The calls of `client.voice.conferences`."""

from __future__ import annotations

import json

from sinch_live_sdk import Conference, ConferenceParticipant

from . import offline

CONFERENCE_JSON = {
    "participants": [{"id": "participant_d79f", "cli": "+12025550199", "duration": 60, "muted": True, "onhold": True}]
}


def test_read() -> None:
    server = offline.Server(CONFERENCE_JSON)
    result = server.client.voice.conferences.read("conference_9115")
    assert offline.awaited(server.async_client.voice.conferences.read("conference_9115")) == result
    assert isinstance(result, Conference)
    assert result.participants
    assert isinstance(result.participants[0], ConferenceParticipant)
    assert result.participants[0].id == "participant_d79f"
    assert result.participants[0].cli == "+12025550199"
    for request in server.called("GET", "/calling/v1/conferences/id/conference_9115"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_manage_participant() -> None:
    server = offline.Server(b"")
    server.client.voice.conferences.manage_participant("conf-1", "call-1", command="mute")
    offline.awaited(server.async_client.voice.conferences.manage_participant("conf-1", "call-1", command="mute"))
    for request in server.called("PATCH", "/calling/v1/conferences/id/conf-1/call-1"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
        assert json.loads(request.content) == {"command": "mute"}


def test_kick_participant() -> None:
    server = offline.Server(b"")
    server.client.voice.conferences.kick_participant("conference_9115", "call_cc8e")
    offline.awaited(server.async_client.voice.conferences.kick_participant("conference_9115", "call_cc8e"))
    for request in server.called("DELETE", "/calling/v1/conferences/id/conference_9115/call_cc8e"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"


def test_kick_all() -> None:
    server = offline.Server(b"")
    server.client.voice.conferences.kick_all("conference_9115")
    offline.awaited(server.async_client.voice.conferences.kick_all("conference_9115"))
    for request in server.called("DELETE", "/calling/v1/conferences/id/conference_9115"):
        assert request.headers["Authorization"] == "Basic YXBwbGljYXRpb24ta2V5OmMyVmpjbVYw"
