"""The calls of `client.contact`."""

from __future__ import annotations

import json

from sinch_sdk import Contact

from . import offline

CONTACT_JSON = {
    "id": "contact_4c62",
    "display_name": "Ada Lovelace",
    "email": "ada@example.com",
    "external_id": "external_5852",
    "language": "en",
}


def check_contact(record: object) -> None:
    assert isinstance(record, Contact)
    assert record.id == "contact_4c62"
    assert record.display_name == "Ada Lovelace"
    assert record.email == "ada@example.com"
    assert record.external_id == "external_5852"
    assert record.language == "en"


def test_read() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.read("contact_4c62")
    assert offline.awaited(server.async_client.contact.read("contact_4c62")) == result
    check_contact(result)
    for request in server.called("GET", "/v1/projects/project-id/contacts/contact_4c62"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_list() -> None:
    server = offline.Server([CONTACT_JSON])
    result = server.client.contact.list()
    assert offline.awaited(server.async_client.contact.list()).items == result.items
    (item,) = result.items
    check_contact(item)
    for request in server.called("GET", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="


def test_create() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.create(channel="channel", identity="+12025550123")
    assert offline.awaited(server.async_client.contact.create(channel="channel", identity="+12025550123")) == result
    check_contact(result)
    for request in server.called("POST", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Basic dXNlcm5hbWU6cGFzc3dvcmQ="
        assert json.loads(request.content) == {
            "channel_identities": [{"channel": "channel", "identity": "+12025550123"}]
        }
