"""The calls of `client.contact`."""

from __future__ import annotations

import json

from sinch_sdk import Contact

from . import offline

CONTACT_JSON = {"id": "text", "display_name": "text", "email": "text", "external_id": "text", "language": "text"}


def test_read() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.read("id")
    assert offline.awaited(server.async_client.contact.read("id")) == result
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    for request in server.called("GET", "/v1/projects/project-id/contacts/id"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_list() -> None:
    server = offline.Server([CONTACT_JSON])
    result = server.client.contact.list()
    assert offline.awaited(server.async_client.contact.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Contact)
    assert item.id == "text"
    assert item.display_name == "text"
    assert item.email == "text"
    assert item.external_id == "text"
    assert item.language == "text"
    for request in server.called("GET", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_create() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.create(channel="channel", identity="identity")
    assert offline.awaited(server.async_client.contact.create(channel="channel", identity="identity")) == result
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    for request in server.called("POST", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {"channel_identities": [{"channel": "channel", "identity": "identity"}]}
