"""Replies of any type over real sockets: both clients, both HTTP libraries, raw responses and strict clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Protocol

import pytest

from tests.support.importing import imported
from tests.support.packages import compiled, kept
from tests.support.paths import CONNECTORS
from tests.support.server import Reply, Server, running

pytestmark = pytest.mark.xdist_group("replies")
JSON = {"Content-Type": "application/json"}
Call = Callable[[Any], Any]


class Returned(Protocol):
    """Returns what a call of a client returns, where the server answers with a body."""

    def __call__(self, call: Call, body: str | bytes, headers: dict[str, str] = ..., **options: Any) -> Any: ...


@cache
def built(http: str) -> Any:
    """Build the package for an HTTP library, once."""
    module = f"shelter_on_{http}"
    return imported(kept(compiled(CONNECTORS / "shelter"), module, http), module)


@pytest.fixture(scope="module", params=["httpx", "httpx2"])
def sdk(request: pytest.FixtureRequest) -> Any:
    """The package on an HTTP library."""
    return built(request.param)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Start a server whose answer a test sets."""
    with running() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def returned(request: pytest.FixtureRequest, sdk: Any, server: Server) -> Returned:
    """Return what a call returns, by one of the clients, where the server answers with a body."""

    def sync(call: Call, **options: Any) -> Any:
        with sdk.Shelter(token="t", base_url=server.url, **options) as client:
            return call(client)

    async def asynchronous(call: Call, **options: Any) -> Any:
        async with sdk.AsyncShelter(token="t", base_url=server.url, **options) as client:
            return await call(client)

    def read(call: Call, body: str | bytes, headers: dict[str, str] = JSON, **options: Any) -> Any:
        content = body if isinstance(body, bytes) else body.encode()
        server.reply = Reply(200 if content else 204, content, headers)
        return sync(call, **options) if request.param == "sync" else asyncio.run(asynchronous(call, **options))

    return read


def test_a_union(returned: Returned, sdk: Any) -> None:
    assert returned(lambda it: it.pets.read("a"), '{"kind": "cat", "name": "Tom"}') == sdk.Cat(
        kind="cat", name="Tom", lives=None
    )
    unknown = returned(lambda it: it.pets.read("a"), '{"kind": "fish"}')
    assert unknown == sdk.UnknownVariant("fish", {"kind": "fish"})


@pytest.mark.parametrize(("body", "found"), [("null", "null"), ("", "an empty body"), (" \n", "an empty body")])
def test_what_is_due_must_be_there(returned: Returned, sdk: Any, body: str, found: str) -> None:
    calls: list[Call] = [lambda it: it.pets.read("a"), lambda it: it.pets.all(), lambda it: it.pets.count()]
    for call in calls:
        with pytest.raises(sdk.ResponseDecodeError) as caught:
            returned(call, body)
        assert caught.value.found == found
        assert caught.value.response is not None


@pytest.mark.parametrize("body", ["null", "", " null\n"])
def test_what_may_be_null(returned: Returned, body: str) -> None:
    assert returned(lambda it: it.pets.friend(), body) is None
    assert returned(lambda it: it.pets.since(), body) is None
    assert returned(lambda it: it.pets.delete("a"), body) is None
    raw = returned(lambda it: it.with_raw_response.pets.friend(), body)
    assert raw.parse() is None


def test_a_record_in_a_list_is_as_lenient_as_ever(returned: Returned, sdk: Any) -> None:
    (cat,) = returned(lambda it: it.pets.all(), '[{"kind": "cat"}]')
    with pytest.raises(sdk.MissingValueError):
        cat.name  # noqa: B018  reading it is what raises
    with pytest.raises(sdk.ResponseDecodeError) as caught:
        returned(lambda it: it.pets.all(), '[{"kind": "cat", "name": "Tom"}, {"kind": "dog"}]', strict=True)
    assert caught.value.selector == "[1].name"


def test_an_item_that_does_not_fit(returned: Returned, sdk: Any) -> None:
    misfits: list[tuple[Call, str, str]] = [
        (lambda it: it.pets.names(), '{"names": ["a", []]}', "names[1]"),
        (lambda it: it.pets.rows(), '[["a"], ["b", {}]]', "[1][1]"),
        (lambda it: it.pets.tables(), '{"total": 1, "tables": [{"a": "many"}]}', "[0].a"),
        (lambda it: it.pets.moods(), '{"Tom": 7.5, "Rex": {}}', "Rex"),
    ]
    for call, body, place in misfits:
        with pytest.raises(sdk.ResponseDecodeError) as caught:
            returned(call, body)
        assert caught.value.selector == place


def test_a_strict_client_and_a_value_of_a_union(returned: Returned, sdk: Any) -> None:
    assert returned(lambda it: it.pets.either(), "1.5") == sdk.UnknownVariant(None, 1.5)
    with pytest.raises(sdk.ResponseDecodeError):
        returned(lambda it: it.pets.either(), "1.5", strict=True)


def test_single_values(returned: Returned) -> None:
    assert returned(lambda it: it.pets.count(), "7.0") == 7
    assert returned(lambda it: it.pets.open(), "false") is False
    assert str(returned(lambda it: it.pets.fee(), "12.50")) == "12.50"
    assert returned(lambda it: it.pets.mood(), '"calm"') == "calm"


@pytest.mark.parametrize(
    ("content", "media_type", "text"),
    [
        ("größer", "text/plain", "größer"),
        ("größer".encode("latin-1"), "text/plain; charset=iso-8859-1", "größer"),
        ("größer".encode("utf-16"), "text/plain; charset=utf-16", "größer"),
        ("\ufeffa", "text/plain; charset=utf-8", "a"),
        (b"\xff", "text/plain", "\ufffd"),
        (b"a", "text/plain; charset=hex", "a"),
        (b"a", 'text/plain; charset*="', "a"),
        (b"", "text/plain", ""),
    ],
)
def test_text(returned: Returned, server: Server, content: Any, media_type: str, text: str) -> None:
    assert returned(lambda it: it.pets.report(), content, {"Content-Type": media_type}) == text
    assert server.requests[-1].header("accept") == "text/plain, */*;q=0.1"
    assert returned(lambda it: it.pets.table(), content, {"Content-Type": media_type}) == text
    assert server.requests[-1].header("accept") == "text/csv"


@pytest.mark.parametrize(
    ("content", "media_type", "value"),
    [
        ('{"a": 1}', "text/plain", {"a": 1}),
        ("a;b\n1;2\n", "text/csv; charset=utf-8", "a;b\n1;2\n"),
        ("größer".encode("latin-1"), "TEXT/plain; charset=iso-8859-1", "größer"),
        (" ", "text/plain", {}),
    ],
)
def test_any_json_may_be_text(returned: Returned, content: Any, media_type: str, value: object) -> None:
    assert returned(lambda it: it.pets.anything(), content, {"Content-Type": media_type}) == value


@pytest.mark.parametrize(
    ("media_type", "strict"),
    [("text/html", False), ("application/json", False), ("application/zip", False), ("text/csv", True)],
)
def test_what_is_no_text_must_be_json(returned: Returned, sdk: Any, media_type: str, strict: bool) -> None:
    with pytest.raises(sdk.ResponseDecodeError, match="not valid JSON"):
        returned(lambda it: it.pets.anything(), "a;b", {"Content-Type": media_type}, strict=strict)


def test_text_is_no_json_of_a_type(returned: Returned, sdk: Any) -> None:
    with pytest.raises(sdk.ResponseDecodeError, match="not valid JSON"):
        returned(lambda it: it.pets.mood(), "calm", {"Content-Type": "text/plain"})
