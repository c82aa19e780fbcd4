"""The calls of `client.things`."""

from __future__ import annotations

import json

from acme_sdk import Thing

from . import offline

# pyright: reportDeprecated=false

THING_JSON = {"id": 1042, "nick": "nick", "name": "My thing"}


def check_thing(record: object) -> None:
    assert isinstance(record, Thing)
    assert record.name == "My thing"


def test_read() -> None:
    server = offline.Server(THING_JSON)
    result = server.client.things.read("t1")
    assert offline.awaited(server.async_client.things.read("t1")) == result
    check_thing(result)
    server.called("GET", "/t1")


def test_send() -> None:
    server = offline.Server({"id": 7, "more": "x"})
    result = server.client.things.send(to="+1666")
    assert offline.awaited(server.async_client.things.send(to="+1666")) == result
    assert isinstance(result, Thing)
    for request in server.called("POST", "/"):
        assert json.loads(request.content) == {"to": "+1666"}


def test_search() -> None:
    server = offline.Server({"data": [{"id": 1}, {"id": 2}], "total": 2})
    result = server.client.things.search()
    assert offline.awaited(server.async_client.things.search()).items == result.items
    item = result.items[0]
    assert isinstance(item, Thing)
    server.called("POST", "/search")


def test_drop() -> None:
    server = offline.Server(THING_JSON)
    result = server.client.things.drop()
    assert offline.awaited(server.async_client.things.drop()) == result
    check_thing(result)
    server.called("POST", "/drop")


def test_remove() -> None:
    server = offline.Server(b"")
    server.client.things.remove()
    offline.awaited(server.async_client.things.remove())
    server.called("DELETE", "/")
