"""The calls of `client.sms.groups`."""

from __future__ import annotations

import json

from sinch_live_sdk import SmsGroup, SmsGroupAutoUpdate, SmsGroupKeyword

from . import offline

SMS_GROUP_JSON = {
    "id": "group_6dc0",
    "name": "My group",
    "size": 2048,
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "child_groups": ["child-group"],
    "auto_update": {
        "to": "+12025550123",
        "add": {"first_word": "first-word", "second_word": "second-word"},
        "remove": {"first_word": "first-word", "second_word": "second-word"},
    },
}


def test_list() -> None:
    server = offline.Server(
        {
            "count": 3,
            "page": 1,
            "page_size": 20,
            "groups": [
                {
                    "id": "group_6dc0",
                    "name": "My group",
                    "size": 2048,
                    "created_at": "2026-01-31T12:00:00Z",
                    "modified_at": "2026-01-31T12:00:00Z",
                    "child_groups": ["child-group"],
                    "auto_update": {
                        "to": "+12025550123",
                        "add": {"first_word": "first-word", "second_word": "second-word"},
                        "remove": {"first_word": "first-word", "second_word": "second-word"},
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
    assert item.id == "group_6dc0"
    assert item.name == "My group"
    assert item.child_groups
    assert item.child_groups[0] == "child-group"
    assert isinstance(item.auto_update, SmsGroupAutoUpdate)
    assert item.auto_update.to == "+12025550123"
    assert isinstance(item.auto_update.add, SmsGroupKeyword)
    assert item.auto_update.add.first_word == "first-word"
    assert item.auto_update.add.second_word == "second-word"
    assert isinstance(item.auto_update.remove, SmsGroupKeyword)
    assert item.auto_update.remove.first_word == "first-word"
    assert item.auto_update.remove.second_word == "second-word"
    for request in server.called("GET", "/xms/v1/service-plan-id/groups"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_create() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.create(name="Friends", members=["+15551230001"])
    assert offline.awaited(server.async_client.sms.groups.create(name="Friends", members=["+15551230001"])) == result
    assert isinstance(result, SmsGroup)
    assert result.id == "group_6dc0"
    assert result.name == "My group"
    assert result.child_groups
    assert result.child_groups[0] == "child-group"
    assert isinstance(result.auto_update, SmsGroupAutoUpdate)
    assert result.auto_update.to == "+12025550123"
    assert isinstance(result.auto_update.add, SmsGroupKeyword)
    assert result.auto_update.add.first_word == "first-word"
    assert result.auto_update.add.second_word == "second-word"
    assert isinstance(result.auto_update.remove, SmsGroupKeyword)
    assert result.auto_update.remove.first_word == "first-word"
    assert result.auto_update.remove.second_word == "second-word"
    for request in server.called("POST", "/xms/v1/service-plan-id/groups"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"name": "Friends", "members": ["+15551230001"]}


def test_read() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.read("group_6dc0")
    assert offline.awaited(server.async_client.sms.groups.read("group_6dc0")) == result
    assert isinstance(result, SmsGroup)
    assert result.id == "group_6dc0"
    assert result.name == "My group"
    assert result.child_groups
    assert result.child_groups[0] == "child-group"
    assert isinstance(result.auto_update, SmsGroupAutoUpdate)
    assert result.auto_update.to == "+12025550123"
    assert isinstance(result.auto_update.add, SmsGroupKeyword)
    assert result.auto_update.add.first_word == "first-word"
    assert result.auto_update.add.second_word == "second-word"
    assert isinstance(result.auto_update.remove, SmsGroupKeyword)
    assert result.auto_update.remove.first_word == "first-word"
    assert result.auto_update.remove.second_word == "second-word"
    for request in server.called("GET", "/xms/v1/service-plan-id/groups/group_6dc0"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_update() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.update("group_6dc0", name="My group")
    assert offline.awaited(server.async_client.sms.groups.update("group_6dc0", name="My group")) == result
    assert isinstance(result, SmsGroup)
    assert result.id == "group_6dc0"
    assert result.name == "My group"
    assert result.child_groups
    assert result.child_groups[0] == "child-group"
    assert isinstance(result.auto_update, SmsGroupAutoUpdate)
    assert result.auto_update.to == "+12025550123"
    assert isinstance(result.auto_update.add, SmsGroupKeyword)
    assert result.auto_update.add.first_word == "first-word"
    assert result.auto_update.add.second_word == "second-word"
    assert isinstance(result.auto_update.remove, SmsGroupKeyword)
    assert result.auto_update.remove.first_word == "first-word"
    assert result.auto_update.remove.second_word == "second-word"
    for request in server.called("POST", "/xms/v1/service-plan-id/groups/group_6dc0"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"name": "My group"}


def test_replace() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.replace("group_6dc0", members=["+12025550123"])
    assert offline.awaited(server.async_client.sms.groups.replace("group_6dc0", members=["+12025550123"])) == result
    assert isinstance(result, SmsGroup)
    assert result.id == "group_6dc0"
    assert result.name == "My group"
    assert result.child_groups
    assert result.child_groups[0] == "child-group"
    assert isinstance(result.auto_update, SmsGroupAutoUpdate)
    assert result.auto_update.to == "+12025550123"
    assert isinstance(result.auto_update.add, SmsGroupKeyword)
    assert result.auto_update.add.first_word == "first-word"
    assert result.auto_update.add.second_word == "second-word"
    assert isinstance(result.auto_update.remove, SmsGroupKeyword)
    assert result.auto_update.remove.first_word == "first-word"
    assert result.auto_update.remove.second_word == "second-word"
    for request in server.called("PUT", "/xms/v1/service-plan-id/groups/group_6dc0"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"members": ["+12025550123"]}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.sms.groups.delete("group_6dc0")
    offline.awaited(server.async_client.sms.groups.delete("group_6dc0"))
    for request in server.called("DELETE", "/xms/v1/service-plan-id/groups/group_6dc0"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_list_members() -> None:
    server = offline.Server(["text"])
    result = server.client.sms.groups.list_members("group_6dc0")
    assert offline.awaited(server.async_client.sms.groups.list_members("group_6dc0")) == result
    assert result
    assert result[0] == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/groups/group_6dc0/members"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
