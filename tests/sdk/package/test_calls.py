"""The committed package: every operation over a real socket, with both clients."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import TypeGuard, assert_type

import pytest
from sinch_sdk import AsyncPage, AsyncSinch, Contact, Conversation, Page, Sinch, Sms, Verify, Voice

from tests.support.packages import compiled
from tests.support.paths import ROOT
from tests.support.server import Request, Server, json_reply, running

HARD = 'He said "hi"\n\t{{to}} }} {"a": [1]} \\ ☃ \U0001f600'
"""A text that must arrive unchanged."""


@dataclass(frozen=True)
class Row:
    """An operation called with both clients, and the expected request."""

    sync: Callable[[Sinch], object]
    awaited: Callable[[AsyncSinch], Awaitable[object]]
    method: str
    target: str
    body: object = None


ROWS = {
    "sms.list": Row(lambda c: c.sms.list(), lambda c: c.sms.list(), "GET", "/v1/sms?limit=10"),
    "sms.list limit": Row(lambda c: c.sms.list(limit=50), lambda c: c.sms.list(limit=50), "GET", "/v1/sms?limit=50"),
    "sms.read": Row(lambda c: c.sms.read("01ABC"), lambda c: c.sms.read("01ABC"), "GET", "/v1/sms/01ABC"),
    "sms.read encoded": Row(
        lambda c: c.sms.read("a/b?c#d%+: é"),
        lambda c: c.sms.read("a/b?c#d%+: é"),
        "GET",
        "/v1/sms/a%2Fb%3Fc%23d%25%2B%3A%20%C3%A9",
    ),
    "sms.create": Row(
        lambda c: c.sms.create(to="+15551230001", body=HARD, from_="+15551230002"),
        lambda c: c.sms.create(to="+15551230001", body=HARD, from_="+15551230002"),
        "POST",
        "/v1/sms",
        {"to": [{"number": "+15551230001"}], "body": HARD, "from": "+15551230002"},
    ),
    "voice.list": Row(lambda c: c.voice.list(), lambda c: c.voice.list(), "GET", "/v1/calls"),
    "voice.read": Row(lambda c: c.voice.read("c1"), lambda c: c.voice.read("c1"), "GET", "/v1/calls/c1"),
    "voice.create": Row(
        lambda c: c.voice.create(to="+1", from_="+2"),
        lambda c: c.voice.create(to="+1", from_="+2"),
        "POST",
        "/v1/calls",
        {"destination": {"number": "+1"}, "cli": "+2"},
    ),
    "verify.create": Row(
        lambda c: c.verify.create(number="+1"),
        lambda c: c.verify.create(number="+1"),
        "POST",
        "/v1/verifications",
        {"identity": {"type": "number", "endpoint": "+1"}, "method": "sms"},
    ),
    "verify.create method": Row(
        lambda c: c.verify.create(number="+1", method="flashcall"),
        lambda c: c.verify.create(number="+1", method="flashcall"),
        "POST",
        "/v1/verifications",
        {"identity": {"type": "number", "endpoint": "+1"}, "method": "flashcall"},
    ),
    "verify.read": Row(lambda c: c.verify.read("v1"), lambda c: c.verify.read("v1"), "GET", "/v1/verifications/v1"),
    "conversation.read": Row(
        lambda c: c.conversation.read("m1"),
        lambda c: c.conversation.read("m1"),
        "GET",
        "/v1/projects/prj/messages/m1",
    ),
    "conversation.list": Row(
        lambda c: c.conversation.list(), lambda c: c.conversation.list(), "GET", "/v1/projects/prj/messages"
    ),
    "conversation.send": Row(
        lambda c: c.conversation.send(app_id="a", contact_id="k", text=HARD, channel="SMS"),
        lambda c: c.conversation.send(app_id="a", contact_id="k", text=HARD, channel="SMS"),
        "POST",
        "/v1/projects/prj/messages:send",
        {
            "app_id": "a",
            "recipient": {"contact_id": "k"},
            "message": {"text_message": {"text": HARD}},
            "channel_priority_order": ["SMS"],
        },
    ),
    "contact.read": Row(
        lambda c: c.contact.read("k1"), lambda c: c.contact.read("k1"), "GET", "/v1/projects/prj/contacts/k1"
    ),
    "contact.list": Row(lambda c: c.contact.list(), lambda c: c.contact.list(), "GET", "/v1/projects/prj/contacts"),
    "contact.create": Row(
        lambda c: c.contact.create(channel="SMS", identity="+1"),
        lambda c: c.contact.create(channel="SMS", identity="+1"),
        "POST",
        "/v1/projects/prj/contacts",
        {"channel_identities": [{"channel": "SMS", "identity": "+1"}]},
    ),
    "contact.create language": Row(
        lambda c: c.contact.create(channel="SMS", identity="+1", language="EN_US"),
        lambda c: c.contact.create(channel="SMS", identity="+1", language="EN_US"),
        "POST",
        "/v1/projects/prj/contacts",
        {"channel_identities": [{"channel": "SMS", "identity": "+1"}], "language": "EN_US"},
    ),
}


@pytest.fixture
def server() -> Iterator[Server]:
    """Start a server that answers a list with a page of one record, and other calls with a record."""
    with running() as http_server:
        http_server.answer = lambda request: json_reply({"items": [RECORD]} if _is_list(request) else RECORD)
        yield http_server


RECORD = {"id": "1", "status": {"code": 7}, "to": {"number": "+1"}, "more": [None]}


def _is_list(request: Request) -> bool:
    path = request.target.partition("?")[0]
    return request.method == "GET" and path.endswith(("/sms", "/calls", "/messages", "/contacts"))


@pytest.mark.parametrize("name", ROWS)
def test_every_operation(name: str, server: Server) -> None:
    row = ROWS[name]
    with Sinch(username="ü", password="p:w", project_id="prj", base_url=server.url) as client:
        results = [row.sync(client)]

    async def call() -> object:
        async with AsyncSinch(username="ü", password="p:w", project_id="prj", base_url=server.url) as awaited:
            return await row.awaited(awaited)

    results.append(asyncio.run(call()))
    requests = server.take()
    assert len(requests) == 2
    for request in requests:
        assert (request.method, request.target) == (row.method, row.target)
        assert request.header("authorization") == "Basic w7w6cDp3"
        assert request.header("accept") == "application/json"
        assert request.header("content-type") == (None if row.body is None else "application/json")
        assert (json.loads(request.body) if request.body else None) == row.body
    for result in results:
        (record,) = result.items if is_page(result) else (result,)
        assert isinstance(record, (Sms, Voice, Verify, Conversation, Contact))
        assert record.id == "1"
        assert record.raw == RECORD


def is_page(value: object) -> TypeGuard[Page[object] | AsyncPage[object]]:
    """Whether a result is a page of either client."""
    return isinstance(value, (Page, AsyncPage))


def test_every_operation_is_in_the_table() -> None:
    connector = compiled(ROOT / "specs/sinch")
    known = {f"{item.name}.{operation.name}" for item in connector.resources for operation in item.operations}
    assert {name.partition(" ")[0] for name in ROWS} == known


def test_types(server: Server) -> None:
    with Sinch(username="u", password="p", project_id="prj", base_url=server.url) as client:
        sms = assert_type(client.sms.read("1"), Sms)
        assert_type(sms.status, str | None)
        page = assert_type(client.sms.list(), Page[Sms])
        assert_type(page.items, list[Sms])
        assert [assert_type(item, Sms).to for item in page] == ["+1"]
        assert (sms.status, sms.to, sms.from_) == ("7", "+1", None)
