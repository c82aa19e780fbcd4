"""The calls of `client.sms.groups`."""

from __future__ import annotations

import json

from sinch_live_sdk import SmsGroup, SmsGroupAutoUpdate, SmsGroupKeyword

from . import offline

SMS_GROUP_JSON = {
    "id": "text",
    "name": "text",
    "size": 1,
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "child_groups": ["text"],
    "auto_update": {
        "to": "text",
        "add": {"first_word": "text", "second_word": "text"},
        "remove": {"first_word": "text", "second_word": "text"},
    },
}


def test_list() -> None:
    server = offline.Server(
        {
            "count": 1,
            "page": 1,
            "page_size": 1,
            "groups": [
                {
                    "id": "text",
                    "name": "text",
                    "size": 1,
                    "created_at": "2026-01-31T12:00:00Z",
                    "modified_at": "2026-01-31T12:00:00Z",
                    "child_groups": ["text"],
                    "auto_update": {
                        "to": "text",
                        "add": {"first_word": "text", "second_word": "text"},
                        "remove": {"first_word": "text", "second_word": "text"},
                    },
                }
            ],
        }
    )
    result = server.client.sms.groups.list()
    other = offline.awaited(server.async_client.sms.groups.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, SmsGroup)
    assert item.id == "text"
    assert item.name == "text"
    assert item.child_groups
    assert item.child_groups[0] == "text"
    assert isinstance(item.auto_update, SmsGroupAutoUpdate)
    assert item.auto_update.to == "text"
    assert isinstance(item.auto_update.add, SmsGroupKeyword)
    assert item.auto_update.add.first_word == "text"
    assert item.auto_update.add.second_word == "text"
    assert isinstance(item.auto_update.remove, SmsGroupKeyword)
    assert item.auto_update.remove.first_word == "text"
    assert item.auto_update.remove.second_word == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/groups"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_create() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.create(name="Friends", members=["+15551230001"])
    assert offline.awaited(server.async_client.sms.groups.create(name="Friends", members=["+15551230001"])) == result
    assert isinstance(result, SmsGroup)
    assert result.id == "text"
    assert result.name == "text"
    assert result.child_groups
    assert result.child_groups[0] == "text"
    assert isinstance(result.auto_update, SmsGroupAutoUpdate)
    assert result.auto_update.to == "text"
    assert isinstance(result.auto_update.add, SmsGroupKeyword)
    assert result.auto_update.add.first_word == "text"
    assert result.auto_update.add.second_word == "text"
    assert isinstance(result.auto_update.remove, SmsGroupKeyword)
    assert result.auto_update.remove.first_word == "text"
    assert result.auto_update.remove.second_word == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/groups"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"name": "Friends", "members": ["+15551230001"]}


def test_read() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.read("id")
    assert offline.awaited(server.async_client.sms.groups.read("id")) == result
    assert isinstance(result, SmsGroup)
    assert result.id == "text"
    assert result.name == "text"
    assert result.child_groups
    assert result.child_groups[0] == "text"
    assert isinstance(result.auto_update, SmsGroupAutoUpdate)
    assert result.auto_update.to == "text"
    assert isinstance(result.auto_update.add, SmsGroupKeyword)
    assert result.auto_update.add.first_word == "text"
    assert result.auto_update.add.second_word == "text"
    assert isinstance(result.auto_update.remove, SmsGroupKeyword)
    assert result.auto_update.remove.first_word == "text"
    assert result.auto_update.remove.second_word == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/groups/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_update() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.update("id")
    assert offline.awaited(server.async_client.sms.groups.update("id")) == result
    assert isinstance(result, SmsGroup)
    assert result.id == "text"
    assert result.name == "text"
    assert result.child_groups
    assert result.child_groups[0] == "text"
    assert isinstance(result.auto_update, SmsGroupAutoUpdate)
    assert result.auto_update.to == "text"
    assert isinstance(result.auto_update.add, SmsGroupKeyword)
    assert result.auto_update.add.first_word == "text"
    assert result.auto_update.add.second_word == "text"
    assert isinstance(result.auto_update.remove, SmsGroupKeyword)
    assert result.auto_update.remove.first_word == "text"
    assert result.auto_update.remove.second_word == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/groups/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_replace() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.replace("id", members=["members"])
    assert offline.awaited(server.async_client.sms.groups.replace("id", members=["members"])) == result
    assert isinstance(result, SmsGroup)
    assert result.id == "text"
    assert result.name == "text"
    assert result.child_groups
    assert result.child_groups[0] == "text"
    assert isinstance(result.auto_update, SmsGroupAutoUpdate)
    assert result.auto_update.to == "text"
    assert isinstance(result.auto_update.add, SmsGroupKeyword)
    assert result.auto_update.add.first_word == "text"
    assert result.auto_update.add.second_word == "text"
    assert isinstance(result.auto_update.remove, SmsGroupKeyword)
    assert result.auto_update.remove.first_word == "text"
    assert result.auto_update.remove.second_word == "text"
    for request in server.called("PUT", "/xms/v1/service-plan-id/groups/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"members": ["members"]}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.sms.groups.delete("id")
    offline.awaited(server.async_client.sms.groups.delete("id"))
    for request in server.called("DELETE", "/xms/v1/service-plan-id/groups/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_list_members() -> None:
    server = offline.Server(["text"])
    result = server.client.sms.groups.list_members("id")
    assert offline.awaited(server.async_client.sms.groups.list_members("id")) == result
    assert result
    assert result[0] == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/groups/id/members"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
