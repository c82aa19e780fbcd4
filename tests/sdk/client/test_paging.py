"""Walks over lists: none ends early, none goes on for ever, and none loses what was read."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime._runtime.links import next_link
from generator.runtime._runtime.pagination import NextStart, NumberedPages, ReadPage
from tests.sdk.client.conftest import Call, Library, built
from tests.support import faults
from tests.support.faults import answers


def scripted(pages: Callable[[dict[str, str]], tuple[object, str | None]]) -> faults.Fault:
    """Answers by the parameters of the request: a body, and perhaps a `Link`."""

    def fault(connection: Any, seen: faults.Seen) -> None:
        query = {name: values[0] for name, values in parse_qs(urlsplit(seen.target).query).items()}
        body, link = pages(query)
        answers("200 OK", json.dumps(body).encode(), *([f"Link: {link}"] if link else []))(connection, seen)

    return fault


async def _listed(pages: Any) -> list[Any]:
    return [item async for item in pages]


def walked(style: str) -> Callable[[Any], Any]:
    """The ids of all items of a list."""

    def work(client: Any) -> Any:
        pages = getattr(client.pages, style)()
        return list(pages) if hasattr(pages, "items") else _listed(pages)

    return work


@pytest.mark.parametrize(
    ("requested", "following"), [(None, 2), (3, 4), ("3", 4), ("3.0", 4), ('{"number":3}', None), ("latest", None)]
)
def test_a_page_that_was_not_asked_for_by_its_number_has_no_next_one(requested: object, following: int | None) -> None:
    page = ReadPage(requested, [{"id": 1}], httpx.Response(200), 1, 1)
    found = NumberedPages(param="page").after(page)
    assert (found.value if isinstance(found, NextStart) else found) == following


@pytest.mark.parametrize("style", ["token", "link", "header"])
def test_an_empty_page_with_a_way_on_is_not_the_end(call: Call, server: faults.Server, style: str) -> None:
    items = {"0": [1], "1": [], "2": [], "3": [2, 3], "4": []}

    def page(query: dict[str, str]) -> tuple[object, str | None]:
        at = query.get("after", query.get("p", "0"))
        following = str(int(at) + 1) if at != "4" else None
        body: dict[str, object] = {"items": [{"id": item} for item in items[at]]}
        if following and style != "header":
            body["next"] = following if style == "token" else f"?p={following}"
        return body, f'</pages/header?p={following}>; rel="next"' if following and style == "header" else None

    server.fault = scripted(page)
    assert [item.id for item in call(server.url, walked(style))] == [1, 2, 3]
    assert len(server.seen) == 5


@pytest.mark.parametrize("style", ["number", "offset"])
def test_an_empty_page_ends_numbers(call: Call, server: faults.Server, style: str) -> None:
    def page(query: dict[str, str]) -> tuple[object, str | None]:
        start = 2 * (int(query.get("page", "1")) - 1) if style == "number" else int(query.get("skip", "0"))
        return {"items": [{"id": item} for item in range(start, min(start + 2, 3))]}, None

    server.fault = scripted(page)
    assert [item.id for item in call(server.url, walked(style))] == [0, 1, 2]


def test_an_offset_may_be_negative(call: Call, server: faults.Server) -> None:
    def page(query: dict[str, str]) -> tuple[object, str | None]:
        start = int(query.get("skip", "0"))
        return {"items": [{"id": item} for item in range(start, min(start + 2, 1))]}, None

    server.fault = scripted(page)

    def work(client: Any) -> Any:
        pages = client.pages.offset(skip=-3)
        return list(pages) if hasattr(pages, "items") else _listed(pages)

    assert [item.id for item in call(server.url, work)] == [-3, -2, -1, 0]


CYCLES: dict[str, tuple[str, Callable[[dict[str, str]], tuple[object, str | None]], int]] = {
    "one token for ever": ("token", lambda _: ({"items": [{"id": 1}], "next": "a"}, None), 2),
    "two tokens in turn": (
        "token",
        lambda query: ({"items": [{"id": 1}], "next": "a" if query.get("after") == "b" else "b"}, None),
        3,
    ),
    "empty pages in turn": (
        "token",
        lambda query: ({"items": [], "next": "a" if query.get("after") == "b" else "b"}, None),
        3,
    ),
    "one link for ever": ("link", lambda _: ({"items": [{"id": 1}], "next": "/pages/link?p=2"}, None), 2),
    "a link to itself": ("link", lambda _: ({"items": [{"id": 1}], "next": "/pages/link"}, None), 1),
    "a relative link to itself": ("link", lambda _: ({"items": [{"id": 1}], "next": "link"}, None), 1),
    "one Link for ever": ("header", lambda _: ({"items": [{"id": 1}]}, '<header?p=2>; rel="next"'), 2),
    "an ignored number": ("number", lambda _: ({"items": [{"id": 1}]}, None), 2),
    "an ignored offset": ("offset", lambda _: ({"items": [{"id": 1}]}, None), 2),
}


@pytest.mark.parametrize("name", CYCLES)
def test_a_walk_that_does_not_advance_is_an_error(
    call: Call, library: Library, server: faults.Server, name: str
) -> None:
    style, page, requests = CYCLES[name]
    server.fault = scripted(page)
    with pytest.raises(library.package.PaginationError) as failed:
        call(server.url, walked(style))
    assert len(server.seen) == requests
    assert failed.value.page.raw["items"] in ([], [{"id": 1}])
    assert isinstance(failed.value.page, (library.package.Page, library.package.AsyncPage))


def test_a_key_in_the_query_does_not_hide_a_cycle(call: Call, library: Library, server: faults.Server) -> None:
    server.fault = scripted(lambda _: ({"items": [{"id": 1}], "next": "/keys/?p=2"}, None))

    def work(client: Any) -> Any:
        pages = client.keys.list()
        return list(pages) if hasattr(pages, "items") else _listed(pages)

    with pytest.raises(library.package.PaginationError):
        call(server.url, work)
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    "link", ["http://xn--/", "http://[", "\ud800", "http://a..b/", "http://" + "a" * 70 + ".test/"]
)
def test_a_page_before_a_bad_link_is_not_lost(call: Call, library: Library, server: faults.Server, link: str) -> None:
    server.fault = scripted(lambda _: ({"items": [{"id": 1}], "next": link}, None))
    first = call(server.url, lambda client: client.pages.link())
    assert [item.id for item in first.items] == [1]
    assert first.has_next
    with pytest.raises((library.package.ResponseDecodeError, library.package.InvalidValueError)):
        call(server.url, walked("link"))


def test_a_walk_ends_after_the_most_pages() -> None:
    library, count = built("httpx"), 0

    def answer(request: Any) -> Any:
        nonlocal count
        count += 1
        return library.http.Response(200, json={"items": [], "next": str(count)})

    http = library.http.Client(transport=library.http.MockTransport(answer))
    with pytest.raises(library.package.PaginationError, match="more than 10000 pages") as failed:
        list(library.client("http://api.test", http_client=http).pages.token())
    assert failed.value.page.raw == {"items": [], "next": "10000"}
    assert count == 10_000


def test_a_walk_can_be_repeated_from_any_page(library: Library, server: faults.Server) -> None:
    """A second walk from the same page meets the same cursors, which is no cycle."""
    count = 0

    def page(query: dict[str, str]) -> tuple[object, str | None]:
        nonlocal count
        count += 1
        at = int(query.get("after", "0").partition("-")[0])
        return {"items": [{"id": at}], **({"next": f"{at + 1}-{count}"} if at < 3 else {})}, None

    server.fault = scripted(page)
    with library.client(server.url) as client:
        first = client.pages.token()
        for start in (first, first, first.next_page(), first):
            assert [item.id for item in start][-1] == 3


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('</a?sort=name;asc&page=2>; rel="next"', "/a?sort=name;asc&page=2"),
        ('</a?ids=1,2>; rel=next, </b>; rel="last"', "/a?ids=1,2"),
        ('</p>; rel="prev", </n>; rel="next"', "/n"),
        ('</p>; title="a, <b>; rel=\\"next\\""; rel="prev", </n>;rel=next', "/n"),
        ('</n>; rel="last NEXT"', "/n"),
        ("</n> ; REL = next", "/n"),
        ('</n>; rel="prev"; rel="next"', None),
        ('</other>; rel="next"; anchor="#x", </n>; rel="next"', "/n"),
        ("</n>; rel*=utf-8''next", None),
        ('</n>; rel="next', "/n"),
        ("</n>;;; rel=next", "/n"),
        ("</n>; rel", None),
        ("</n", None),
        ("", None),
        ("next", None),
        ("<>; rel=next", ""),
    ],
)
def test_a_link_header(header: str, target: str | None) -> None:
    assert next_link(header) == target


@given(st.text(alphabet="<>;,=\"\\ relnxt/a'*"))
def test_any_link_header_is_read(header: str) -> None:
    found = next_link(header)
    assert found is None or found in header


def test_several_link_headers(call: Call, server: faults.Server) -> None:
    def page(query: dict[str, str]) -> tuple[object, str | None]:
        if "p" in query:
            return {"items": [{"id": 2}]}, None
        return {"items": [{"id": 1}]}, '</other>; rel="prev"\r\nLink: </pages/header?p=a;b>; rel="next"'

    server.fault = scripted(page)
    assert [item.id for item in call(server.url, walked("header"))] == [1, 2]
    assert server.seen[1].target == "/pages/header?p=a;b"


def test_pages_are_copied_and_pickled(library: Library, server: faults.Server) -> None:
    server.fault = scripted(lambda query: ({"items": [{"id": 1}], "next": "" if "after" in query else "b"}, None))
    with library.client(server.url) as client:
        page = client.pages.token()
        for other in (copy.copy(page), copy.deepcopy(page)):
            assert (other.items, other.raw, other.has_next) == (page.items, page.raw, True)
            assert other.next_page().items == page.items
        other = pickle.loads(pickle.dumps(page))
        assert (other.items, other.raw, other.has_next) == (page.items, page.raw, True)
        with pytest.raises(library.package.ConfigurationError, match="unpickled"):
            other.next_page()
        last = pickle.loads(pickle.dumps(page.next_page()))
        assert not last.has_next


def searched(connection: Any, seen: faults.Seen) -> None:
    """Answers a search in the body: the ids after the last one, up to 7."""
    body = json.loads(seen.body)
    after, size = body["page"].get("after", 0), body["page"]["size"]
    items = [{"id": item} for item in range(after + 1, min(after + size, 7) + 1)]
    answers("200 OK", json.dumps({"items": items, "more": after + size < 7}).encode())(connection, seen)


def test_a_walk_by_the_last_item_in_the_body(call: Call, server: faults.Server) -> None:
    server.fault = searched
    since = datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)
    tags = ["a"]

    def work(client: Any) -> Any:
        pages = client.pages.search(text="x", tags=tags, since=since, size=3)
        return list(pages) if hasattr(pages, "items") else _listed(pages)

    assert [item.id for item in call(server.url, work)] == [1, 2, 3, 4, 5, 6, 7]
    fixed = {"text": "x", "tags": ["a"], "since": "2026-01-31T00:00:00Z"}
    assert [json.loads(seen.body) for seen in server.seen] == [
        {**fixed, "page": {"size": 3}},
        {**fixed, "page": {"after": 3, "size": 3}},
        {**fixed, "page": {"after": 6, "size": 3}},
    ]


def test_a_walk_keeps_the_arguments_that_it_began_with(library: Library, server: faults.Server) -> None:
    server.fault = searched
    tags = ["a"]
    with library.client(server.url) as client:
        pages = client.pages.search(text="x", tags=tags).pages()
        next(pages)
        tags.append("b")
        assert len(list(pages)) == 3
    assert [json.loads(seen.body)["tags"] for seen in server.seen] == [["a"]] * 4


async def _all_of(pages: Any) -> list[Any]:
    return [page async for page in pages]


@pytest.mark.parametrize(
    ("style", "arguments", "fault"),
    [
        ("search", {"text": "x", "since": datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)}, searched),
        ("token", {}, None),
        ("number", {}, None),
        ("offset", {"skip": 1}, None),
        ("link", {}, None),
        ("header", {}, None),
    ],
)
def test_another_process_goes_on_from_any_page(
    call: Call, server: faults.Server, style: str, arguments: dict[str, Any], fault: faults.Fault | None
) -> None:
    """The items after each page are those that its `next_arguments` lead to, through JSON."""

    def page(query: dict[str, str]) -> tuple[object, str | None]:
        at = int(query.get("after") or query.get("p") or query.get("skip") or query.get("page") or 0)
        items = [{"id": at}] if at < 5 else []
        body = {"items": items, "next": str(at + 1) if style == "token" else f"{style}?p={at + 1}"}
        return body if items else {"items": []}, f'<{style}?p={at + 1}>; rel="next"' if items else None

    server.fault = fault or scripted(page)

    def whole(given: dict[str, Any]) -> Any:
        def work(client: Any) -> Any:
            pages = getattr(client.pages, style)(**given).pages()
            return list(pages) if hasattr(pages, "send") and not hasattr(pages, "asend") else _all_of(pages)

        return call(server.url, work)

    read = whole(arguments)
    assert len(read) >= 4
    ids = [[item.id for item in each.items] for each in read]
    for number, each in enumerate(read[:-1], 1):
        copied = pickle.loads(pickle.dumps(each)).next_arguments
        assert copied == each.next_arguments
        rest = whole(json.loads(json.dumps(copied)))
        assert [[item.id for item in later.items] for later in rest] == ids[number:]
    assert read[-1].next_arguments is None


@pytest.mark.parametrize(
    "link", ["http://elsewhere.test/pages/link?p=2", "{url}/pages/link?p=2#resources.keys.operations.list", "?p=2", ""]
)
def test_a_link_of_another_list_is_refused(call: Call, library: Library, server: faults.Server, link: str) -> None:
    with pytest.raises(library.package.InvalidValueError):
        call(server.url, lambda client: client.pages.link(next_link=link.replace("{url}", server.url)))
    assert server.seen == []


def test_a_cursor_that_its_argument_does_not_take(call: Call, library: Library, server: faults.Server) -> None:
    body = {"items": [{"id": "new"}], "more": True}
    server.fault = answers("200 OK", json.dumps(body).encode())
    page = call(server.url, lambda client: client.pages.search(text="x"))
    assert (page.has_next, page.next_arguments, page.raw) == (True, None, body)

    def work(client: Any) -> Any:
        pages = client.pages.search(text="x")
        return list(pages) if hasattr(pages, "items") else _listed(pages)

    with pytest.raises(library.package.ResponseDecodeError, match="can't be sent as 'last'"):
        call(server.url, work)


def test_more_pages_than_the_overlay_allows(call: Call, library: Library, server: faults.Server) -> None:
    def endless(connection: Any, seen: faults.Seen) -> None:
        after = json.loads(seen.body)["page"].get("after", 0)
        body = {"items": [{"id": after + 1}], "more": True}
        answers("200 OK", json.dumps(body).encode())(connection, seen)

    server.fault = endless

    def work(client: Any) -> Any:
        pages = client.pages.search(text="x")
        return list(pages) if hasattr(pages, "items") else _listed(pages)

    with pytest.raises(library.package.PaginationError, match="more than 50 pages") as failed:
        call(server.url, work)
    assert failed.value.page.next_arguments == {"text": "x", "last": 50, "size": 2}


def test_a_credential_in_a_link_is_not_in_the_arguments(call: Call, library: Library, server: faults.Server) -> None:
    link = f"/keys/?key={library.settings['key']}&p=2"
    server.fault = scripted(lambda query: ({"items": [{"id": 1}], **({} if "p" in query else {"next": link})}, None))
    page = call(server.url, lambda client: client.keys.list())
    assert page.next_arguments["next_link"].partition("#")[0] == f"{server.url}/keys/?p=2"
    call(server.url, lambda client: client.keys.list(**page.next_arguments))
    assert library.settings["key"] in server.seen[-1].target
