"""Arguments of calls: a wrong one is named, with the path to the value; what an annotation accepts is sent."""

from __future__ import annotations

import asyncio
import datetime
import json
import math
from collections import ChainMap, UserList
from collections.abc import Mapping
from types import MappingProxyType

import pytest
from sinch_live_sdk import AsyncSinch, InvalidValueError, Sinch

from generator.runtime._runtime import body, wire
from generator.runtime._runtime.values import JsonInput
from tests.support.packages import compiled_document, imported

CIRCLE: dict[str, object] = {}
CIRCLE["again"] = {"deeper": CIRCLE}

CHATS = {
    "handle": "acme",
    "service": {"baseURL": "https://a.example"},
    "resources": [
        {
            "handle": "chats",
            "endpoint": "/chats",
            "fields": [{"name": "id", "type": "ID", "selector": ["id"]}],
            "operations": {
                "create": {
                    "method": "POST",
                    "path": {
                        "value": "/{{room}}/{{page}}",
                        "placeholders": [
                            {"name": "room", "type": "String", "required": True},
                            {"name": "page", "type": "Integer", "default": "1"},
                        ],
                    },
                    "bodyTemplate": {
                        "value": '{"messages": {{messages}}, "options": {{options}}, "at": "{{at}}", "any": {{any}},'
                        ' "weight": {{weight}}, "class": {{class}}}',
                        "placeholders": [
                            {"name": "messages", "type": "Object[]"},
                            {"name": "options", "type": "Object"},
                            {"name": "at", "type": "DateTime"},
                            {"name": "any", "type": "Any"},
                            {"name": "weight", "type": "Float"},
                            {"name": "class", "type": "Boolean"},
                        ],
                    },
                }
            },
        }
    ],
}

WRONG: list[tuple[Mapping[str, object], str]] = [
    ({"room": 7}, "room: expected a string, got int"),
    ({"room": ".."}, "room: a path segment can't be '..': it would address another resource"),
    ({"page": "2"}, "page: expected an int, got str"),
    ({"messages": "hi"}, "messages: expected a list, got str"),
    ({"messages": ["hi"]}, "messages[0]: expected a mapping, got str"),
    ({"messages": [{}, {}, {"content": [1, {2}]}]}, "messages[2].content[1]: the value can't be sent as JSON: "),
    ({"messages": [{"content": "\ud800"}]}, "messages[0]: a string has half of a surrogate pair"),
    ({"options": [("a", 1)]}, "options: expected a mapping, got list"),
    ({"options": CIRCLE}, "options.again.deeper: the value can't be sent as JSON: "),
    ({"any": {"a": {"b": math.inf}}}, "any.a.b: the value can't be sent as JSON: "),
    ({"at": "now"}, "at: expected a datetime, got str"),
    ({"at": datetime.datetime(2026, 1, 31)}, "at: a datetime without a time zone is ambiguous"),
    ({"weight": "1"}, "weight: expected a float, got str"),
    ({"class": 1}, "class_: expected a bool, got int"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG, ids=[message for _, message in WRONG])
def test_a_wrong_argument_is_named(arguments: Mapping[str, object], message: str) -> None:
    with imported(compiled_document(CHATS)) as package:
        client = package.client({}, base_url="http://127.0.0.1:9")
        with pytest.raises(ValueError) as caught:  # noqa: PT011  its message is compared below
            package.call(client, "chats", "create", {"room": "1", **arguments})
    assert str(caught.value).startswith(message)


def test_both_clients_name_it() -> None:
    with pytest.raises(InvalidValueError, match=r"^to: expected a list, got str$"):
        Sinch(service_plan_id="p").sms.create(to="+1", body="x")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(InvalidValueError, match=r"^to\[1\]: expected a string, got int$"):
        asyncio.run(AsyncSinch(service_plan_id="p").sms.create(to=["+1", 2], body="x"))  # type: ignore[list-item]  # pyright: ignore
    with pytest.raises(InvalidValueError, match=r"^id: a path segment can't be ''"):
        Sinch(service_plan_id="p").sms.read("")


NOTHING: Mapping[str, JsonInput] = MappingProxyType({})

SENT: list[Mapping[str, JsonInput]] = [
    MappingProxyType({"a": 1}),
    ChainMap({"a": 1}),
    {"a": NOTHING},
    {"a": UserList([1]), "b": (1, 2)},
]


@pytest.mark.parametrize("value", SENT, ids=str)
def test_any_mapping_and_any_sequence_is_sent(value: Mapping[str, JsonInput]) -> None:
    text = body.json_body({"value": wire.mapping(value)}).value
    assert isinstance(text, str)
    assert json.loads(text) == {"value": json.loads(wire.mapping_text(value))}
    assert json.loads(wire.mapping_text(value)).keys() == dict(value).keys()
