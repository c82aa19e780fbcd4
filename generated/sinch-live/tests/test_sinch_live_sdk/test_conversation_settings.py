"""The calls of `client.conversation.settings`."""

from __future__ import annotations

import json

from sinch_live_sdk import ProjectSettings

from . import offline

PROJECT_SETTINGS_JSON = {
    "project_id": "project_2fb3",
    "settings": {"contact_settings": {"unified_contact_id_enabled": True}},
}


def check_project_settings(record: object) -> None:
    assert isinstance(record, ProjectSettings)
    assert record.project_id == "project_2fb3"


def test_read() -> None:
    server = offline.Server(PROJECT_SETTINGS_JSON)
    result = server.client.conversation.settings.read()
    assert offline.awaited(server.async_client.conversation.settings.read()) == result
    check_project_settings(result)
    for request in server.called("GET", "/v1/projects/project-id/settings"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(PROJECT_SETTINGS_JSON)
    result = server.client.conversation.settings.create(unified_contact_id_enabled=True)
    assert offline.awaited(server.async_client.conversation.settings.create(unified_contact_id_enabled=True)) == result
    check_project_settings(result)
    for request in server.called("POST", "/v1/projects/project-id/settings"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"contact_settings": {"unified_contact_id_enabled": True}}


def test_update() -> None:
    server = offline.Server(PROJECT_SETTINGS_JSON)
    result = server.client.conversation.settings.update(unified_contact_id_enabled=True)
    assert offline.awaited(server.async_client.conversation.settings.update(unified_contact_id_enabled=True)) == result
    check_project_settings(result)
    for request in server.called("PATCH", "/v1/projects/project-id/settings"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"contact_settings": {"unified_contact_id_enabled": True}}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.settings.delete()
    offline.awaited(server.async_client.conversation.settings.delete())
    for request in server.called("DELETE", "/v1/projects/project-id/settings"):
        assert request.headers["Authorization"] == "Bearer token"
