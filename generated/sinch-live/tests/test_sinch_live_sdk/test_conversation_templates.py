"""The calls of `client.conversation.templates`."""

from __future__ import annotations

import json

from sinch_live_sdk import MessageTemplate, TemplateTranslation, TemplateVariable, TextMessage

from . import offline

MESSAGE_TEMPLATE_JSON = {
    "id": "text",
    "description": "text",
    "version": 1,
    "default_translation": "text",
    "translations": [
        {
            "text_message": {"text": "text"},
            "language_code": "text",
            "version": "text",
            "variables": [{"key": "text", "preview_value": "text"}],
            "channel_template_overrides": {"key": {"parameter_mappings": {"key": "text"}}},
            "create_time": "2026-01-31T12:00:00Z",
            "update_time": "2026-01-31T12:00:00Z",
        }
    ],
    "create_time": "2026-01-31T12:00:00Z",
    "update_time": "2026-01-31T12:00:00Z",
}
TEMPLATE_TRANSLATION_JSON = {
    "text_message": {"text": "text"},
    "language_code": "text",
    "version": "text",
    "variables": [{"key": "text", "preview_value": "text"}],
    "channel_template_overrides": {
        "key": {
            "template_reference": {
                "template_id": "text",
                "version": "text",
                "language_code": "text",
                "parameters": {"key": "text"},
            },
            "parameter_mappings": {"key": "text"},
        }
    },
    "create_time": "2026-01-31T12:00:00Z",
    "update_time": "2026-01-31T12:00:00Z",
}


def test_list() -> None:
    server = offline.Server({"templates": [MESSAGE_TEMPLATE_JSON]})
    result = server.client.conversation.templates.list()
    assert offline.awaited(server.async_client.conversation.templates.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, MessageTemplate)
    assert item.id == "text"
    assert item.description == "text"
    assert item.default_translation == "text"
    assert item.translations
    assert isinstance(item.translations[0], TemplateTranslation)
    assert item.translations[0].language_code == "text"
    assert isinstance(item.translations[0].content, TextMessage)
    assert item.translations[0].content.text == "text"
    assert item.translations[0].version == "text"
    assert item.translations[0].variables
    assert isinstance(item.translations[0].variables[0], TemplateVariable)
    assert item.translations[0].variables[0].key == "text"
    assert item.translations[0].variables[0].preview_value == "text"
    for request in server.called("GET", "/v2/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(MESSAGE_TEMPLATE_JSON)
    result = server.client.conversation.templates.create(
        default_translation="default-translation", translations=[{"language_code": "language-code"}]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.templates.create(
                default_translation="default-translation", translations=[{"language_code": "language-code"}]
            )
        )
        == result
    )
    assert isinstance(result, MessageTemplate)
    assert result.id == "text"
    assert result.description == "text"
    assert result.default_translation == "text"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTranslation)
    assert result.translations[0].language_code == "text"
    assert isinstance(result.translations[0].content, TextMessage)
    assert result.translations[0].content.text == "text"
    assert result.translations[0].version == "text"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "text"
    assert result.translations[0].variables[0].preview_value == "text"
    for request in server.called("POST", "/v2/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "default_translation": "default-translation",
            "translations": [{"language_code": "language-code"}],
        }


def test_read() -> None:
    server = offline.Server(MESSAGE_TEMPLATE_JSON)
    result = server.client.conversation.templates.read("id")
    assert offline.awaited(server.async_client.conversation.templates.read("id")) == result
    assert isinstance(result, MessageTemplate)
    assert result.id == "text"
    assert result.description == "text"
    assert result.default_translation == "text"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTranslation)
    assert result.translations[0].language_code == "text"
    assert isinstance(result.translations[0].content, TextMessage)
    assert result.translations[0].content.text == "text"
    assert result.translations[0].version == "text"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "text"
    assert result.translations[0].variables[0].preview_value == "text"
    for request in server.called("GET", "/v2/projects/project-id/templates/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(MESSAGE_TEMPLATE_JSON)
    result = server.client.conversation.templates.update(
        "id", version=1, default_translation="default-translation", translations=[{"language_code": "language-code"}]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.templates.update(
                "id",
                version=1,
                default_translation="default-translation",
                translations=[{"language_code": "language-code"}],
            )
        )
        == result
    )
    assert isinstance(result, MessageTemplate)
    assert result.id == "text"
    assert result.description == "text"
    assert result.default_translation == "text"
    assert result.translations
    assert isinstance(result.translations[0], TemplateTranslation)
    assert result.translations[0].language_code == "text"
    assert isinstance(result.translations[0].content, TextMessage)
    assert result.translations[0].content.text == "text"
    assert result.translations[0].version == "text"
    assert result.translations[0].variables
    assert isinstance(result.translations[0].variables[0], TemplateVariable)
    assert result.translations[0].variables[0].key == "text"
    assert result.translations[0].variables[0].preview_value == "text"
    for request in server.called("PUT", "/v2/projects/project-id/templates/id"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "version": 1,
            "default_translation": "default-translation",
            "translations": [{"language_code": "language-code"}],
        }


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.templates.delete("id")
    offline.awaited(server.async_client.conversation.templates.delete("id"))
    for request in server.called("DELETE", "/v2/projects/project-id/templates/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_translations() -> None:
    server = offline.Server({"translations": [TEMPLATE_TRANSLATION_JSON]})
    result = server.client.conversation.templates.list_translations("id")
    assert offline.awaited(server.async_client.conversation.templates.list_translations("id")).items == result.items
    (item,) = result.items
    assert isinstance(item, TemplateTranslation)
    assert item.language_code == "text"
    assert isinstance(item.content, TextMessage)
    assert item.content.text == "text"
    assert item.version == "text"
    assert item.variables
    assert isinstance(item.variables[0], TemplateVariable)
    assert item.variables[0].key == "text"
    assert item.variables[0].preview_value == "text"
    for request in server.called("GET", "/v2/projects/project-id/templates/id/translations"):
        assert request.headers["Authorization"] == "Bearer token"
