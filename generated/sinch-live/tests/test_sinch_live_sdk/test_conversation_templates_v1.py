"""The calls of `client.conversation.templates_v1`."""

from __future__ import annotations

from sinch_live_sdk import TemplateTextTranslation, TemplateVariable, TextTemplate

from . import offline

# pyright: reportDeprecated=false

TEXT_TEMPLATE_JSON = {
    "id": "text",
    "channel": "UNSPECIFIED",
    "description": "text",
    "default_translation": "text",
    "translations": [
        {
            "language_code": "text",
            "content": "text",
            "version": "text",
            "variables": [{"key": "text", "preview_value": "text"}],
            "create_time": "2026-01-31T12:00:00Z",
            "update_time": "2026-01-31T12:00:00Z",
        }
    ],
    "create_time": "2026-01-31T12:00:00Z",
    "update_time": "2026-01-31T12:00:00Z",
}


def test_list() -> None:
    server = offline.Server({"templates": [TEXT_TEMPLATE_JSON]})
    result = server.client.conversation.templates_v1.list()
    assert offline.awaited(server.async_client.conversation.templates_v1.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, TextTemplate)
    assert item.id == "text"
    assert item.channel == "UNSPECIFIED"
    assert item.description == "text"
    assert item.default_translation == "text"
    assert item.translations
    assert isinstance(item.translations[0], TemplateTextTranslation)
    assert item.translations[0].language_code == "text"
    assert item.translations[0].content == "text"
    assert item.translations[0].version == "text"
    assert item.translations[0].variables
    assert isinstance(item.translations[0].variables[0], TemplateVariable)
    assert item.translations[0].variables[0].key == "text"
    assert item.translations[0].variables[0].preview_value == "text"
    for request in server.called("GET", "/v1/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.create()
    assert offline.awaited(server.async_client.conversation.templates_v1.create()) == result
    assert isinstance(result, TextTemplate)
    assert result.id == "text"
    assert result.channel == "UNSPECIFIED"
    assert result.description == "text"
    assert result.default_translation == "text"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTextTranslation)
    assert result.translations[0].language_code == "text"
    assert result.translations[0].content == "text"
    assert result.translations[0].version == "text"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "text"
    assert result.translations[0].variables[0].preview_value == "text"
    for request in server.called("POST", "/v1/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.read("id")
    assert offline.awaited(server.async_client.conversation.templates_v1.read("id")) == result
    assert isinstance(result, TextTemplate)
    assert result.id == "text"
    assert result.channel == "UNSPECIFIED"
    assert result.description == "text"
    assert result.default_translation == "text"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTextTranslation)
    assert result.translations[0].language_code == "text"
    assert result.translations[0].content == "text"
    assert result.translations[0].version == "text"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "text"
    assert result.translations[0].variables[0].preview_value == "text"
    for request in server.called("GET", "/v1/projects/project-id/templates/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.update("id")
    assert offline.awaited(server.async_client.conversation.templates_v1.update("id")) == result
    assert isinstance(result, TextTemplate)
    assert result.id == "text"
    assert result.channel == "UNSPECIFIED"
    assert result.description == "text"
    assert result.default_translation == "text"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTextTranslation)
    assert result.translations[0].language_code == "text"
    assert result.translations[0].content == "text"
    assert result.translations[0].version == "text"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "text"
    assert result.translations[0].variables[0].preview_value == "text"
    for request in server.called("PATCH", "/v1/projects/project-id/templates/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.templates_v1.delete("id")
    offline.awaited(server.async_client.conversation.templates_v1.delete("id"))
    for request in server.called("DELETE", "/v1/projects/project-id/templates/id"):
        assert request.headers["Authorization"] == "Bearer token"
