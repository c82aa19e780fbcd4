"""The calls of `client.conversation.templates_v1`."""

from __future__ import annotations

import json

from sinch_live_sdk import TemplateTextTranslation, TemplateVariable, TextTemplate

from . import offline

# pyright: reportDeprecated=false

TEXT_TEMPLATE_JSON = {
    "id": "template_9760",
    "channel": "UNSPECIFIED",
    "description": "A blue lamp",
    "default_translation": "en",
    "translations": [
        {
            "language_code": "en",
            "content": "Hello",
            "version": "1.0",
            "variables": [{"key": "blue-lamp", "preview_value": "blue"}],
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
    assert item.id == "template_9760"
    assert item.channel == "UNSPECIFIED"
    assert item.description == "A blue lamp"
    assert item.default_translation == "en"
    assert item.translations
    assert isinstance(item.translations[0], TemplateTextTranslation)
    assert item.translations[0].language_code == "en"
    assert item.translations[0].content == "Hello"
    assert item.translations[0].version == "1.0"
    assert item.translations[0].variables
    assert isinstance(item.translations[0].variables[0], TemplateVariable)
    assert item.translations[0].variables[0].key == "blue-lamp"
    assert item.translations[0].variables[0].preview_value == "blue"
    for request in server.called("GET", "/v1/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.create(id="template_9760")
    assert offline.awaited(server.async_client.conversation.templates_v1.create(id="template_9760")) == result
    assert isinstance(result, TextTemplate)
    assert result.id == "template_9760"
    assert result.channel == "UNSPECIFIED"
    assert result.description == "A blue lamp"
    assert result.default_translation == "en"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTextTranslation)
    assert result.translations[0].language_code == "en"
    assert result.translations[0].content == "Hello"
    assert result.translations[0].version == "1.0"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "blue-lamp"
    assert result.translations[0].variables[0].preview_value == "blue"
    for request in server.called("POST", "/v1/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"id": "template_9760"}


def test_read() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.read("template_9760")
    assert offline.awaited(server.async_client.conversation.templates_v1.read("template_9760")) == result
    assert isinstance(result, TextTemplate)
    assert result.id == "template_9760"
    assert result.channel == "UNSPECIFIED"
    assert result.description == "A blue lamp"
    assert result.default_translation == "en"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTextTranslation)
    assert result.translations[0].language_code == "en"
    assert result.translations[0].content == "Hello"
    assert result.translations[0].version == "1.0"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "blue-lamp"
    assert result.translations[0].variables[0].preview_value == "blue"
    for request in server.called("GET", "/v1/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.update("template_9760", channel="UNSPECIFIED")
    assert (
        offline.awaited(server.async_client.conversation.templates_v1.update("template_9760", channel="UNSPECIFIED"))
        == result
    )
    assert isinstance(result, TextTemplate)
    assert result.id == "template_9760"
    assert result.channel == "UNSPECIFIED"
    assert result.description == "A blue lamp"
    assert result.default_translation == "en"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTextTranslation)
    assert result.translations[0].language_code == "en"
    assert result.translations[0].content == "Hello"
    assert result.translations[0].version == "1.0"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "blue-lamp"
    assert result.translations[0].variables[0].preview_value == "blue"
    for request in server.called("PATCH", "/v1/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"channel": "UNSPECIFIED"}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.templates_v1.delete("template_9760")
    offline.awaited(server.async_client.conversation.templates_v1.delete("template_9760"))
    for request in server.called("DELETE", "/v1/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"
