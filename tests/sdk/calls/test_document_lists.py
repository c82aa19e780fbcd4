"""Lists of OpenAPI documents, walked over a socket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterable, Callable, Iterable
from typing import cast

import pytest

from generator.text.jsonvalue import Json
from tests.support.packages import compiled_text, imported
from tests.support.server import Reply, Request, json_reply, running

COUNT = 250
SIZE = 100

THING: Json = {"type": "object", "properties": {"id": {"type": "integer"}}}
TEXT: Json = {"type": "string"}


def document(query: str, schema: Json, **members: Json) -> str:
    """A document with one list."""
    parameters: list[Json] = [{"name": query, "in": "query", "schema": schema}]
    parameters.append({"name": "limit", "in": "query", "schema": {"type": "integer"}})
    reply: Json = {"type": "object", "properties": {"things": {"type": "array", "items": THING}, **members}}
    success: Json = {"description": "", "content": {"application/json": {"schema": reply}}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Acme", "version": "1"},
            "servers": [{"url": "https://api.acme.example"}],
            "paths": {"/things": {"get": {"parameters": parameters, "responses": {"200": success}}}},
        }
    )


def things(start: int) -> list[Json]:
    """A page of things."""
    return [{"id": number} for number in range(start, min(start + SIZE, COUNT))]


def after_the_last_item(request: Request) -> Reply:
    start = int(dict(request.query).get("starting_after", "-1")) + 1
    return json_reply({"things": things(start), "has_more": start + SIZE < COUNT})


def by_token(request: Request) -> Reply:
    start = int(dict(request.query).get("cursor", "t0")[1:])
    return json_reply({"things": things(start), "done": start + SIZE >= COUNT, "next_cursor": f"t{start + SIZE}"})


def by_number(request: Request) -> Reply:
    number = int(dict(request.query).get("page", "0"))
    return json_reply({"things": things(number * SIZE)})


def by_link(request: Request) -> Reply:
    start = int(dict(request.query).get("from", "0"))
    following = f"/things?from={start + SIZE}" if start + SIZE < COUNT else None
    return json_reply({"things": things(start), "links": {"next": following}})


INTEGER: Json = {"type": "integer"}
TRUTH: Json = {"type": "boolean"}


@pytest.mark.parametrize(
    ("text", "answer", "calls"),
    [
        (document("starting_after", INTEGER, has_more=TRUTH), after_the_last_item, 3),
        (document("cursor", TEXT, done=TRUTH, next_cursor=TEXT), by_token, 3),
        (document("page", {"type": "integer", "default": 0}), by_number, 4),
        (document("tag", TEXT, links={"type": "object", "properties": {"next": TEXT}}), by_link, 3),
    ],
)
def test_every_item_comes_once(text: str, answer: Callable[[Request], Reply], calls: int) -> None:
    with running() as server, imported(compiled_text(text)) as package:
        server.answer = answer
        client = package.client({}, base_url=server.url)
        found = list(cast("Iterable[object]", package.call(client, "things", "list", {})))
        assert [cast("int", getattr(item, "id")) for item in found] == list(range(COUNT))  # noqa: B009
        assert len(server.take()) == calls

        async def walk() -> list[object]:
            waiting = package.client({}, asynchronous=True, base_url=server.url)
            pager = cast("AsyncIterable[object]", package.call(waiting, "things", "list", {}))
            return [item async for item in pager]

        assert asyncio.run(walk()) == found
        assert len(server.take()) == calls
