"""The calls of `client.pets`."""

from __future__ import annotations

import json

from acme_sdk import Cat

from . import offline

CAT_JSON = {"kind": "cat", "lives": 1}


def test_list() -> None:
    server = offline.Server([{"kind": "cat", "lives": 1}])
    result = server.client.pets.list()
    assert offline.awaited(server.async_client.pets.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Cat)
    assert item.kind == "cat"
    server.called("GET", "/")


def test_names() -> None:
    server = offline.Server({"names": ["text"]})
    result = server.client.pets.names()
    assert offline.awaited(server.async_client.pets.names()).items == result.items
    (item,) = result.items
    assert item == "text"
    server.called("GET", "/names")


def test_mixed() -> None:
    server = offline.Server([[{"first": 1}]])
    result = server.client.pets.mixed()
    assert offline.awaited(server.async_client.pets.mixed()).items == result.items
    assert len(result.items) == 1
    server.called("GET", "/mixed")


def test_counts() -> None:
    server = offline.Server([{"first": 1}])
    result = server.client.pets.counts()
    assert offline.awaited(server.async_client.pets.counts()).items == result.items
    assert len(result.items) == 1
    server.called("GET", "/counts")


def test_read() -> None:
    server = offline.Server({"kind": "cat", "lives": 1})
    result = server.client.pets.read()
    assert offline.awaited(server.async_client.pets.read()) == result
    assert isinstance(result, Cat)
    assert result.kind == "cat"
    server.called("GET", "/one")


def test_find() -> None:
    server = offline.Server({"kind": "cat", "lives": 1})
    result = server.client.pets.find()
    assert offline.awaited(server.async_client.pets.find()) == result
    assert isinstance(result, Cat)
    assert result.kind == "cat"
    server.called("GET", "/find")


def test_favourite() -> None:
    server = offline.Server(1)
    result = server.client.pets.favourite()
    assert offline.awaited(server.async_client.pets.favourite()) == result
    server.called("GET", "/favourite")


def test_cat() -> None:
    server = offline.Server(CAT_JSON)
    result = server.client.pets.cat()
    assert offline.awaited(server.async_client.pets.cat()) == result
    assert isinstance(result, Cat)
    assert result.kind == "cat"
    server.called("GET", "/cat")


def test_every() -> None:
    server = offline.Server([{"kind": "cat", "lives": 1}])
    result = server.client.pets.every()
    assert offline.awaited(server.async_client.pets.every()) == result
    assert result
    assert isinstance(result[0], Cat)
    assert result[0].kind == "cat"
    server.called("GET", "/every")


def test_moods() -> None:
    server = offline.Server({"first": "good"})
    result = server.client.pets.moods()
    assert offline.awaited(server.async_client.pets.moods()) == result
    server.called("GET", "/moods")


def test_mood() -> None:
    server = offline.Server("good")
    result = server.client.pets.mood()
    assert offline.awaited(server.async_client.pets.mood()) == result
    assert result == "good"
    server.called("GET", "/mood")


def test_count() -> None:
    server = offline.Server(1)
    result = server.client.pets.count()
    assert offline.awaited(server.async_client.pets.count()) == result
    server.called("GET", "/count")


def test_since() -> None:
    server = offline.Server("2026-01-31T12:00:00Z")
    result = server.client.pets.since()
    assert offline.awaited(server.async_client.pets.since()) == result
    server.called("GET", "/since")


def test_delete() -> None:
    server = offline.Server([{"kind": "cat", "lives": 1}])
    result = server.client.pets.delete()
    assert offline.awaited(server.async_client.pets.delete()) == result
    assert result
    assert isinstance(result[0], Cat)
    assert result[0].kind == "cat"
    server.called("DELETE", "/")


def test_anything() -> None:
    server = offline.Server({"color": "blue"})
    result = server.client.pets.anything()
    assert offline.awaited(server.async_client.pets.anything()) == result
    assert result == {"color": "blue"}
    server.called("GET", "/anything")


def test_report() -> None:
    server = offline.Server(b"content")
    result = server.client.pets.report()
    assert offline.awaited(server.async_client.pets.report()) == result
    assert result == "content"
    server.called("GET", "/report")


def test_table() -> None:
    server = offline.Server(b"content")
    result = server.client.pets.table()
    assert offline.awaited(server.async_client.pets.table()) == result
    assert result == "content"
    for request in server.called("GET", "/table"):
        assert request.headers["Accept"] == "text/csv"


def test_watch() -> None:
    server = offline.Server(b'{"kind":"cat","lives":1}\n')
    result = list(server.client.pets.watch())
    assert offline.collected(server.async_client.pets.watch()) == result
    assert len(result) == 1
    server.called("GET", "/watch")


def test_ask() -> None:
    server = offline.Server([{"kind": "cat", "lives": 1}])
    result = server.client.pets.ask()
    assert offline.awaited(server.async_client.pets.ask()) == result
    assert result
    assert isinstance(result[0], Cat)
    assert result[0].kind == "cat"
    for request in server.called("POST", "/ask"):
        assert json.loads(request.content) == {"stream": False}


def test_ask_stream() -> None:
    server = offline.Server(b"data: text\n\n")
    result = list(server.client.pets.ask_stream())
    assert offline.collected(server.async_client.pets.ask_stream()) == result
    assert len(result) == 1
    for request in server.called("POST", "/ask"):
        assert json.loads(request.content) == {"stream": True}
