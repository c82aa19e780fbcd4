"""mypy and pyright on correct and wrong uses of the committed package."""

from __future__ import annotations

from pathlib import Path

from tests.support.checkers import lines_with_errors
from tests.support.paths import ROOT

SOURCE = ROOT / "generated/sinch/src"

HEAD = """
import asyncio
from datetime import datetime
import httpx
from typing import Literal, assert_type
from sinch_sdk import Sinch, AsyncSinch, Sms, Contact, Conversation, Verify, Voice, Page, AsyncPage, AsyncPager
from sinch_sdk import RawResponse, JsonValue, APIStatusError, RateLimitError, APIConnectionError, NotFoundError

client = Sinch(username="u", password="p", region="us", project_id="prj")
aclient = AsyncSinch(username="u", password="p", region="us", project_id="prj")
sms = client.sms.read("1")
"""

RIGHT = """
assert_type(client.sms.create(to="+1", body="b", from_="+2"), Sms)
assert_type(sms.id, str | None)
assert_type(sms.status, str | None)
assert_type(client.sms.list(limit=5), Page[Sms])
assert_type(client.sms.list().items, list[Sms])
assert_type(client.sms.list().has_next, bool)
assert_type(client.sms.list().next_page(), Page[Sms])
assert_type([item for item in client.contact.list()], list[Contact])
assert_type([page for page in client.contact.list().pages()], list[Page[Contact]])
assert_type(client.verify.create(number="+1"), Verify)
assert_type(client.verify.create(number="+1", method="flashcall"), Verify)
assert_type(client.conversation.send(app_id="a", contact_id="c", text="t", channel="x"), Conversation)
assert_type(client.contact.create(channel="SMS", identity="+1", display_name=None), Contact)
assert_type(client.voice.read("1"), Voice)
assert_type(client.with_options(timeout=5.0, max_retries=0, project_id="other"), Sinch)
assert_type(client.with_options(timeout=None), Sinch)
assert_type(client.with_options(timeout=httpx.Timeout(5.0)), Sinch)
assert_type(aclient.with_options(base_url="http://127.0.0.1"), AsyncSinch)
assert_type(client.with_raw_response.sms.read("1"), RawResponse[Sms])
assert_type(client.with_raw_response.sms.read("1").parse(), Sms)
assert_type(client.with_raw_response.sms.read("1").status_code, int)
assert_type(client.with_raw_response.sms.read("1").http_response, httpx.Response)
assert_type(client.with_raw_response.sms.list().parse(), Page[Sms])
assert_type(client.request("GET", "/v1/x", params={"a": "b"}), RawResponse[JsonValue])
Sinch(http_client=httpx.Client(), timeout=3, default_headers={"a": "b"}, strict=True)
with Sinch() as entered:
    assert_type(entered, Sinch)


async def calls() -> None:
    assert_type(await aclient.sms.read("1"), Sms)
    assert_type(aclient.sms.list(), AsyncPager[Sms])
    assert_type(await aclient.sms.list(), AsyncPage[Sms])
    assert_type([item async for item in aclient.contact.list()], list[Contact])
    assert_type([page async for page in aclient.contact.list().pages()], list[AsyncPage[Contact]])
    assert_type((await aclient.with_raw_response.sms.list()).parse(), AsyncPage[Sms])
    assert_type(await aclient.request("GET", "/"), RawResponse[JsonValue])
    async with AsyncSinch() as entered:
        assert_type(entered, AsyncSinch)


try:
    client.sms.read("1")
except RateLimitError as error:
    assert_type(error.retry_after, float | None)
except APIStatusError as error:
    assert_type(error.status_code, int)
    assert_type(error.code, str | None)
    assert_type(error.body, JsonValue)
    assert_type(error.response, httpx.Response)
except APIConnectionError as error:
    assert_type(error.retryable, bool)
"""

WRONG = """
client.sms.reed("1")
client.smss.read("1")
client.sms.read()
client.sms.read(1)
client.sms.read(None)
client.sms.read("1", "2")
client.sms.read(ident="1")
client.sms.read("1").statuss
client.sms.read("1").status.upper()
client.sms.read("1").id + "x"
client.sms.list(5)
client.sms.list(limit="5")
client.sms.list(limit=None)
client.sms.list(limit=5.5)
client.sms.list(limits=5)
client.sms.list(page=2)
client.sms.create()
client.sms.create("+1", "b", "+2")
client.sms.create(to="+1", body="b")
client.sms.create(to="+1", from_="+2")
client.sms.create(to="+1", body="b", from_=2)
client.sms.create(to="+1", body=b"b", from_="+2")
client.sms.create(to=["+1"], body="b", from_="+2")
client.sms.create(to="+1", body="b", sender="+2")
client.sms.create(to="+1", body="b", from_="+2", extra="x")
client.sms.create(to="+1", body=None, from_="+2")
client.sms.list().itemz
client.sms.list().items[0].nothing
client.sms.list()[0]
client.sms.list().items.read("1")
for wrong1 in client.sms: pass
for wrong2 in client.sms.read("1"): pass
for wrong3 in aclient.sms.list(): pass
client.verify.create()
client.verify.create(number=1)
client.verify.create(number="+1", method="pigeon")
client.verify.create(number="+1", method="SMS")
client.verify.create(number="+1", method=1)
client.verify.create(number="+1", methods="sms")
client.verify.delete("1")
client.conversation.send(app_id="a", contact_id="c", text="t")
client.conversation.send(app_id="a", contact_id="c", text=1, channel="x")
client.conversation.send("a", "c", "t", "x")
client.conversation.read("1", project_id="p")
client.contact.create(channel="SMS")
client.contact.create(channel="SMS", identity="+1", display_name=1)
client.contact.create(channel="SMS", identity="+1", language=["en"])
client.contact.create(channel="SMS", identity="+1", lang="en")
client.voice.create(to="+1")
client.voice.create(to="+1", from_=None)
Sinch("u", "p")
Sinch(user="u")
Sinch(username=1)
Sinch(timeout="5")
Sinch(max_retries="2")
Sinch(max_retries=None)
Sinch(strict="yes")
Sinch(default_headers=["a"])
Sinch(default_headers={"a": 1})
Sinch(http_client=httpx.AsyncClient())
AsyncSinch(http_client=httpx.Client())
client.with_options(retries=1)
client.with_options(timeout="5")
client.with_options(max_retries=1.5)
client.with_options(5.0)
client.with_raw_response.sms.read("1").id
client.with_raw_response.sms.read()
client.with_raw_response.sms.list(limt=1)
client.with_raw_response.sms.read("1").parse().nothing
client.request("GET")
client.request("GET", "/x", params={"a": object()})
client.request("GET", "/x", body="x")
client.request("POST", "/x", json=object())
client.request("GET", "/x").parse().id
sms.id = "x"
sms.raw["a"]["b"]
wrong4: str = sms.status
wrong5: int = sms.id
wrong6: Page[Contact] = client.sms.list()
wrong7: Sms = client.contact.read("1")
wrong8: list[Sms] = client.sms.list()
wrong9: Sms = aclient.sms.read("1")
aclient.sms.read("1").id
len(sms.body)
Sms(id="1").nothing
"""
"""Lines with one error each: missing, misspelt, wrong type, wrong literal, wrong order, unchecked optional."""


def test_correct_uses_and_wrong_ones(tmp_path: Path) -> None:
    head = HEAD
    (tmp_path / "uses.py").write_text(head + RIGHT + WRONG)
    first = len((head + RIGHT).splitlines()) + 1
    text = (head + RIGHT + WRONG).splitlines()
    wrong = {number for number, line in enumerate(text, 1) if number > first and line}
    assert len(wrong) >= 60
    by_mypy, by_pyright = lines_with_errors(tmp_path, "uses.py", SOURCE)
    for checker, found in (("mypy", by_mypy), ("pyright", by_pyright)):
        assert [text[number - 1] for number in sorted(wrong - found)] == [], checker
        assert [text[number - 1] for number in sorted(found - wrong)] == [], checker
