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


def check_text_template(record: object) -> None:
    assert isinstance(record, TextTemplate)
    assert record.id == "template_9760"
    assert record.channel == "UNSPECIFIED"
    assert record.description == "A blue lamp"
    assert record.default_translation == "en"
    assert record.translations
    assert isinstance(record.translations[0], TemplateTextTranslation)
    assert record.translations[0].language_code == "en"
    assert record.translations[0].content == "Hello"
    assert record.translations[0].version == "1.0"
    assert record.translations[0].variables
    assert isinstance(record.translations[0].variables[0], TemplateVariable)
    assert record.translations[0].variables[0].key == "blue-lamp"
    assert record.translations[0].variables[0].preview_value == "blue"


def test_list() -> None:
    server = offline.Server({"templates": [TEXT_TEMPLATE_JSON]})
    result = server.client.conversation.templates_v1.list()
    assert offline.awaited(server.async_client.conversation.templates_v1.list()).items == result.items
    (item,) = result.items
    check_text_template(item)
    for request in server.called("GET", "/v1/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.create(id="template_9760")
    assert offline.awaited(server.async_client.conversation.templates_v1.create(id="template_9760")) == result
    check_text_template(result)
    for request in server.called("POST", "/v1/projects/project-id/templates"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"id": "template_9760"}


def test_read() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.read("template_9760")
    assert offline.awaited(server.async_client.conversation.templates_v1.read("template_9760")) == result
    check_text_template(result)
    for request in server.called("GET", "/v1/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(TEXT_TEMPLATE_JSON)
    result = server.client.conversation.templates_v1.update("template_9760", channel="UNSPECIFIED")
    assert (
        offline.awaited(server.async_client.conversation.templates_v1.update("template_9760", channel="UNSPECIFIED"))
        == result
    )
    check_text_template(result)
    for request in server.called("PATCH", "/v1/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"channel": "UNSPECIFIED"}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.conversation.templates_v1.delete("template_9760")
    offline.awaited(server.async_client.conversation.templates_v1.delete("template_9760"))
    for request in server.called("DELETE", "/v1/projects/project-id/templates/template_9760"):
        assert request.headers["Authorization"] == "Bearer token"
