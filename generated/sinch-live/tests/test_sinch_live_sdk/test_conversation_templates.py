"""The calls of `client.conversation.templates`."""

from __future__ import annotations

import json

from sinch_live_sdk import MessageTemplate, TemplateTranslation, TemplateVariable, TextMessage

from . import offline

MESSAGE_TEMPLATE_JSON = {
    "id": "template_9760",
    "description": "A blue lamp",
    "version": 1,
    "default_translation": "en",
    "translations": [
        {
            "text_message": {"text": "Hello"},
            "language_code": "en",
            "version": "1.0",
            "variables": [{"key": "blue-lamp", "preview_value": "blue"}],
            "channel_template_overrides": {"first": {"parameter_mappings": {"first": "parameter-mapping"}}},
            "create_time": "2026-01-31T12:00:00Z",
            "update_time": "2026-01-31T12:00:00Z",
        }
    ],
    "create_time": "2026-01-31T12:00:00Z",
    "update_time": "2026-01-31T12:00:00Z",
}
TEMPLATE_TRANSLATION_JSON = {
    "text_message": {"text": "Hello"},
    "language_code": "en",
    "version": "1.0",
    "variables": [{"key": "blue-lamp", "preview_value": "blue"}],
    "channel_template_overrides": {
        "first": {
            "template_reference": {
                "template_id": "template_9760",
                "version": "1.0",
                "language_code": "en",
                "parameters": {"color": "color"},
            },
            "parameter_mappings": {"first": "parameter-mapping"},
        }
    },
    "create_time": "2026-01-31T12:00:00Z",
    "update_time": "2026-01-31T12:00:00Z",
}


def check_message_template(record: object) -> None:
    assert isinstance(record, MessageTemplate)
    assert record.id == "template_9760"
    assert record.description == "A blue lamp"
    assert record.default_translation == "en"
    assert record.translations
    assert isinstance(record.translations[0], TemplateTranslation)
    assert record.translations[0].language_code == "en"
    assert isinstance(record.translations[0].content, TextMessage)
    assert record.translations[0].content.text == "Hello"
    assert record.translations[0].version == "1.0"
    assert record.translations[0].variables
    assert isinstance(record.translations[0].variables[0], TemplateVariable)
    assert record.translations[0].variables[0].key == "blue-lamp"
    assert record.translations[0].variables[0].preview_value == "blue"


def test_list() -> None:
    server = offline.Server({"templates": [MESSAGE_TEMPLATE_JSON]})
    result = server.client.conversation.templates.list()
    assert offline.awaited(server.async_client.conversation.templates.list()).items == result.items
    (item,) = result.items
    check_message_template(item)
    for request in server.called("GET", "/v2/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(MESSAGE_TEMPLATE_JSON)
    result = server.client.conversation.templates.create(
        default_translation="en", translations=[{"language_code": "en"}]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.templates.create(
                default_translation="en", translations=[{"language_code": "en"}]
            )
        )
        == result
    )
    check_message_template(result)
    for request in server.called("POST", "/v2/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"default_translation": "en", "translations": [{"language_code": "en"}]}


def test_read() -> None:
    server = offline.Server(MESSAGE_TEMPLATE_JSON)
    result = server.client.conversation.templates.read("template_9760")
    assert offline.awaited(server.async_client.conversation.templates.read("template_9760")) == result
    check_message_template(result)
    for request in server.called("GET", "/v2/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(MESSAGE_TEMPLATE_JSON)
    result = server.client.conversation.templates.update(
        "template_9760", version=1, default_translation="en", translations=[{"language_code": "en"}]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.templates.update(
                "template_9760", version=1, default_translation="en", translations=[{"language_code": "en"}]
            )
        )
        == result
    )
    check_message_template(result)
    for request in server.called("PUT", "/v2/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "version": 1,
            "default_translation": "en",
            "translations": [{"language_code": "en"}],
        }


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.templates.delete("template_9760")
    offline.awaited(server.async_client.conversation.templates.delete("template_9760"))
    for request in server.called("DELETE", "/v2/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_translations() -> None:
    server = offline.Server({"translations": [TEMPLATE_TRANSLATION_JSON]})
    result = server.client.conversation.templates.list_translations("template_9760")
    assert (
        offline.awaited(server.async_client.conversation.templates.list_translations("template_9760")).items
        == result.items
    )
    (item,) = result.items
    assert isinstance(item, TemplateTranslation)
    assert item.language_code == "en"
    assert isinstance(item.content, TextMessage)
    assert item.content.text == "Hello"
    assert item.version == "1.0"
    assert item.variables
    assert isinstance(item.variables[0], TemplateVariable)
    assert item.variables[0].key == "blue-lamp"
    assert item.variables[0].preview_value == "blue"
    for request in server.called("GET", "/v2/projects/project-id/templates/template_9760/translations"):
        assert request.headers["Authorization"] == "Bearer token"
