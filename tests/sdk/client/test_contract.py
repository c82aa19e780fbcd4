"""Settings, paths, pages and errors: values refused before sending, and values read from responses."""

from __future__ import annotations

import copy
import gzip
import inspect
import pickle
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from tests.sdk.client.conftest import SECRET, Library

URL = "http://api.test/v1"
STYLES = ("token", "number", "offset", "link", "header")


def mocked(library: Library, answer: Callable[[Any], Any], **options: Any) -> Any:
    """Return a client whose requests this function answers."""
    http = library.http.Client(transport=library.http.MockTransport(answer))
    return library.client(options.pop("url", URL), http_client=http, **options)


def paged(library: Library, style: str) -> Callable[[Any], Any]:
    """Answer with five items in pages of two."""

    def answer(request: Any) -> Any:
        query = request.url.params
        start = {"number": 2 * (int(query.get("page", "1")) - 1), "offset": int(query.get("skip", "0"))}.get(
            style, int(query.get("after", "0"))
        )
        items = [{"id": item} for item in range(start, min(start + 2, 5))]
        following = f"/v1/pages/{style}?after={start + 2}" if start + 2 < 5 else None
        body: dict[str, Any] = {"items": items, "total": 5}
        headers: dict[str, str] = {}
        if style == "token" and following:
            body["next"] = str(start + 2)
        elif style == "link":
            body["next"] = following
        elif style == "header" and following:
            headers["Link"] = f'<{following}>; rel="next"'
        return library.http.Response(200, json=body, headers=headers)

    return answer


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_pages(library: Library, style: str) -> None:
    operation = getattr(mocked(library, paged(library, style)).pages, style)
    page = operation()
    assert [item.id for item in page] == [0, 1, 2, 3, 4]
    assert [len(each.items) for each in page.pages() if each.items] == [2, 2, 1]
    assert page.raw["total"] == 5
    *_, last = page.pages()
    assert not last.has_next
    with pytest.raises(LookupError, match="has_next"):
        last.next_page()

    async def work() -> None:
        http = library.http.AsyncClient(transport=library.http.MockTransport(paged(library, style)))
        operation = getattr(library.async_client(URL, http_client=http).pages, style)
        assert [item.id async for item in operation()] == [0, 1, 2, 3, 4]
        assert len((await operation()).items) == 2

    anyio.run(work)


@pytest.mark.parametrize("link", ["http://evil.test/v1", "//evil.test/", "https://api.test/v1", "http://u@api.test/"])
def test_a_link_to_another_origin_is_refused(library: Library, link: str) -> None:
    asked: list[str] = []

    def answer(request: Any) -> Any:
        asked.append(request.url.host)
        return library.http.Response(200, json={"items": [{"id": 1}], "next": link})

    page = mocked(library, answer).pages.link()
    with pytest.raises(library.package.ConfigurationError, match="origin"):
        page.next_page()
    assert asked == ["api.test"]


def test_a_link_that_has_the_key_already_gets_it_once(library: Library) -> None:
    queries: list[Any] = []

    def answer(request: Any) -> Any:
        queries.append(request.url.params.multi_items())
        return library.http.Response(200, json={"items": [{"id": "1"}], "next": "/v1/keys?key=stale&page=2"})

    page = mocked(library, answer).keys.list()
    page.next_page()
    assert sorted(queries[1]) == [("key", f"{SECRET}-key"), ("page", "2")]


@pytest.mark.parametrize(
    "path",
    ["//evil.test/x", "/a//b", "/a/../b", "/a/%2E%2e/b", "/./a", "/a\\b", "/a b", "/a\nb", "/a\tb", "/a#b",
     "http://evil.test/", "HTTP://evil.test/", "http://api.test:81/v1", "http://u:p@api.test/v1", "ftp://api.test/"],
)  # fmt: skip
def test_a_path_that_leads_elsewhere_is_refused(library: Library, path: str) -> None:
    sent: list[Any] = []
    client = mocked(library, sent.append)
    with pytest.raises(library.package.ConfigurationError) as refused:
        client.request("GET", path)
    assert isinstance(refused.value, ValueError)
    assert not sent


def test_any_request_with_proof_and_errors(library: Library) -> None:
    client = mocked(library, lambda request: library.http.Response(200, json={"url": str(request.url)}))
    assert client.request("get", "/x", params={"a": ["b", "c"]}).json() == {"url": f"{URL}/x?a=b&a=c"}
    assert client.request("GET", f"{URL}/y?q=1", params={"a": "b"}).parse() == {"url": f"{URL}/y?q=1&a=b"}
    raw = client.with_raw_response.things.read("1")
    assert (raw.status_code, raw.headers["content-type"], raw.parse().id) == (200, "application/json", None)


def test_a_raw_method_has_the_parameters_of_its_call(library: Library) -> None:
    client = mocked(library, lambda request: library.http.Response(200, json={}))
    asynchronous = library.async_client(URL)
    raw = asynchronous.with_raw_response.things.read
    for method in (client.with_raw_response.things.read, raw):
        assert [*inspect.signature(method).parameters] == [*inspect.signature(client.things.read).parameters]
    assert inspect.iscoroutinefunction(raw)


@pytest.mark.parametrize("value", ["a\nb", "a\x00b", "\u20ac"])
def test_a_header_that_cannot_be_sent_is_not_shown(library: Library, value: str) -> None:
    client = mocked(library, lambda request: library.http.Response(200, json={}), tenant=f"{SECRET}{value}")
    with pytest.raises(library.package.InvalidValueError, match="X-Tenant") as refused:
        client.things.read("1")
    assert SECRET not in repr(refused.value)
    assert refused.value.__context__ is None


def test_settings_that_are_missing(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    make, error = library.package.Parcel, library.package.ConfigurationError
    with pytest.raises(error, match=r"username=.*PARCEL_USERNAME"):
        make(base_url=URL)
    with pytest.raises(error, match=r"region=.*PARCEL_REGION"):
        make(username="u", password="p")
    client = make(username="u", password="p", base_url=URL)
    with pytest.raises(error, match=r"zone=.*PARCEL_ZONE"):
        client.regions.read("1")
    monkeypatch.setenv("PARCEL_REGION", "eu")
    assert repr(make(username="u", password="p")) == "Parcel(base_url='https://eu.parcel.example/api')"
    monkeypatch.setenv("PARCEL_REGION", "evil.test/")
    with pytest.raises(library.package.InvalidValueError):
        make(username="u", password="p")


def test_a_base_url_replaces_the_resources_own(library: Library) -> None:
    asked: list[Any] = []

    def answer(request: Any) -> Any:
        asked.append(request)
        return library.http.Response(200, json={})

    mocked(library, answer).regions.read("1")
    mocked(library, answer, url=None, region="eu").regions.read("1")
    assert [str(request.url) for request in asked] == [
        f"{URL}/z/regions/1",
        "https://regions.parcel.example/z/regions/1",
    ]
    assert asked[0].headers["cookie"] == f"session={SECRET}-session"
    assert asked[0].headers["user-agent"].startswith("parcel-sdk/0.1.0 python/3.")
    assert library.name in asked[0].headers["user-agent"]


def pickled(error: Exception) -> object:
    """Return the error after pickling."""
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("again", [copy.copy, pickled])
def test_errors_can_be_copied_and_pickled(library: Library, again: Callable[[Any], Any]) -> None:
    def answer(request: Any) -> Any:
        return library.http.Response(429, json={"code": 7, "text": "wait"}, headers={"Retry-After": "90"})

    with pytest.raises(library.package.RateLimitError) as failed:
        mocked(library, answer).things.read("1")
    copied = again(failed.value)
    assert (str(copied), copied.code, copied.message, copied.retry_after) == (str(failed.value), "7", "wait", 90.0)
    assert copied.response.status_code == 429


@pytest.mark.parametrize("content", [None, b"", b'{"id": 1}', gzip.compress(b'{"id": 1}', mtime=0)])
def test_an_answer_that_was_read_already(library: Library, content: bytes | None) -> None:
    headers = {"content-encoding": "gzip"} if content and content[0] == 0x1F else {}

    def answer(request: Any) -> Any:
        return library.http.Response(404, content=content, headers=headers)

    with pytest.raises(library.module("errors").NotFoundError):
        mocked(library, answer).request("GET", "/any")

    async def work() -> None:
        http = library.http.AsyncClient(transport=library.http.MockTransport(answer))
        with pytest.raises(library.module("errors").NotFoundError):
            await library.async_client(URL, http_client=http).request("GET", "/any")

    anyio.run(work)


def test_an_answer_that_was_read_already_is_held_to_the_limit(library: Library) -> None:
    packed = gzip.compress(bytes(1000))

    def answer(request: Any) -> Any:
        return library.http.Response(200, content=packed, headers={"content-encoding": "gzip"})

    with pytest.raises(library.module("errors").ResponseDecodeError, match="max_response_bytes"):
        mocked(library, answer, max_response_bytes=999).request("GET", "/any")


def test_query_parameters_of_any_request(library: Library) -> None:
    def answer(request: Any) -> Any:
        return library.http.Response(200, json=str(request.url.query, "ascii"))

    parameters = {"text": "a b", "many": ["x", 2], "number": 1.5, "count": 3, "flag": True}
    value = mocked(library, answer).request("GET", "/any", params=parameters).parse()
    assert value == "text=a+b&many=x&many=2&number=1.5&count=3&flag=true"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"method": 5}, "method: expected a string, got int"),
        ({"path": 5}, "path: expected a string, got int"),
        ({"params": [("a", "b")]}, "params: expected a mapping, got list"),
        ({"params": {"a": None}}, "params.a: expected a list, got NoneType"),
        ({"params": {"a": ["b", None]}}, r"params.a\[1\]: expected a string, got NoneType"),
        ({"params": {5: "a"}}, "params.5: expected a string, got int"),
        ({"headers": [("A", "b")]}, "headers: expected a mapping, got list"),
        ({"headers": {"A": None}}, "a value in headers: expected a string, got NoneType"),
        ({"json": {"a": b"b"}}, "can't be sent as JSON: Object of type bytes"),
        ({"json": {"a": [{"b"}]}}, "can't be sent as JSON: Object of type set"),
    ],
)
def test_a_request_of_wrong_arguments_is_not_sent(library: Library, arguments: dict[str, Any], message: str) -> None:
    asked: list[Any] = []
    client = mocked(library, asked.append)
    with pytest.raises(library.package.InvalidValueError, match=message):
        client.request(**{"method": "POST", "path": "/any", **arguments})
    assert not asked


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("base_url", 5), ("timeout", "5"), ("timeout", -1), ("timeout", (1, 2, 3, 4)), ("deadline", "5"),
        ("max_retries", "2"), ("max_retries", 2.0), ("max_retries", -1), ("max_response_bytes", None),
        ("default_headers", [("A", "b")]), ("default_headers", {"A": 5}), ("default_headers", {5: "a"}),
    ],
)  # fmt: skip
def test_an_option_of_another_type_is_named(library: Library, option: str, value: object) -> None:
    for make in (library.client, library.async_client):
        with pytest.raises(library.package.ConfigurationError, match=option):
            make(URL, **{option: value})
        with pytest.raises(library.package.ConfigurationError, match=option):
            make(URL).with_options(**{option: value})


def test_an_http_client_of_the_other_kind_is_refused(library: Library) -> None:
    for make, kind, other in (
        (library.client, "Client", library.http.AsyncClient),
        (library.async_client, "AsyncClient", library.http.Client),
        (library.client, "Client", object),
    ):
        with pytest.raises(library.package.ConfigurationError, match=f"http_client is not an {library.name}.{kind}: "):
            make(URL, http_client=other())


def test_a_tuple_that_is_no_file_says_what_one_is(library: Library) -> None:
    def answer(request: Any) -> Any:
        raise AssertionError("nothing is sent")

    error = library.package.InvalidValueError
    with pytest.raises(error, match=r"\(name, content\) or \(name, content, type\), got 1 parts"):
        mocked(library, answer).things.upload("any", photo=("name.txt",))


def test_a_file_may_have_a_name_without_a_type(library: Library) -> None:
    def answer(request: Any) -> Any:
        part = request.read().decode().split("\r\n\r\n")[0]
        assert 'name="photo"; filename="name.txt"' in part
        return library.http.Response(200, json={})

    mocked(library, answer).things.upload("any", photo=("name.txt", b"content"))
