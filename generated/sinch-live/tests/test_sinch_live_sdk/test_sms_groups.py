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


def check_sms_group(record: object) -> None:
    assert isinstance(record, SmsGroup)
    assert record.id == "group_6dc0"
    assert record.name == "My group"
    assert record.child_groups
    assert record.child_groups[0] == "child-group"
    assert isinstance(record.auto_update, SmsGroupAutoUpdate)
    assert record.auto_update.to == "+12025550123"
    assert isinstance(record.auto_update.add, SmsGroupKeyword)
    assert record.auto_update.add.first_word == "first-word"
    assert record.auto_update.add.second_word == "second-word"
    assert isinstance(record.auto_update.remove, SmsGroupKeyword)
    assert record.auto_update.remove.first_word == "first-word"
    assert record.auto_update.remove.second_word == "second-word"


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
    check_sms_group(item)
    for request in server.called("GET", "/xms/v1/service-plan-id/groups"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_create() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.create(name="Friends", members=["+15551230001"])
    assert offline.awaited(server.async_client.sms.groups.create(name="Friends", members=["+15551230001"])) == result
    check_sms_group(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/groups"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"name": "Friends", "members": ["+15551230001"]}


def test_read() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.read("group_6dc0")
    assert offline.awaited(server.async_client.sms.groups.read("group_6dc0")) == result
    check_sms_group(result)
    for request in server.called("GET", "/xms/v1/service-plan-id/groups/group_6dc0"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_update() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.update("group_6dc0", name="My group")
    assert offline.awaited(server.async_client.sms.groups.update("group_6dc0", name="My group")) == result
    check_sms_group(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/groups/group_6dc0"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"name": "My group"}


def test_replace() -> None:
    server = offline.Server(SMS_GROUP_JSON)
    result = server.client.sms.groups.replace("group_6dc0", members=["+12025550123"])
    assert offline.awaited(server.async_client.sms.groups.replace("group_6dc0", members=["+12025550123"])) == result
    check_sms_group(result)
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
