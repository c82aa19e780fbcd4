"""Headers merged once for many calls: each request equals the one that its HTTP client would build."""

from __future__ import annotations

import re
from collections.abc import Generator
from typing import Any

import httpx
import pytest

from tests.support.packages import Package, compiled_document, imported
from tests.support.server import Reply, Request, Server, json_reply, running

DOCUMENT: dict[str, object] = {
    "handle": "acme",
    "service": {"baseURL": "https://acme.example", "headers": {"X-Version": "7"}},
    "resources": [
        {
            "handle": "things",
            "endpoint": "/things",
            "fields": [{"name": "id", "type": "String", "selector": ["id"]}],
            "operations": {
                "read": {
                    "method": "GET",
                    "path": {"value": "/{{id}}", "placeholders": [{"name": "id", "type": "String", "required": True}]},
                },
                "create": {
                    "method": "POST",
                    "bodyTemplate": {
                        "value": '{"name": "{{name}}"}',
                        "placeholders": [{"name": "name", "type": "String", "required": True}],
                    },
                },
                "touch": {"method": "POST", "path": "/touch"},
            },
        }
    ],
}


@pytest.fixture(scope="module")
def package() -> Generator[Package]:
    with imported(compiled_document(DOCUMENT)) as imported_package:
        yield imported_package


@pytest.fixture(scope="module")
def running_server() -> Generator[Server]:
    with running() as server:
        yield server


@pytest.fixture
def server(running_server: Server) -> Server:
    running_server.answer = None
    running_server.reply = json_reply({"id": "a"})
    running_server.take()
    return running_server


def read(package: Package, client: object, *ids: str) -> None:
    for id in ids:
        package.call(client, "things", "read", {"id": id})


def test_calls_that_are_alike_are_sent_alike(package: Package, server: Server) -> None:
    client = package.client({}, base_url=server.url)
    for _ in range(3):
        read(package, client, "a")
        package.call(client, "things", "create", {"name": "é"})
        package.call(client, "things", "touch", {})
    sent = server.take()
    for first, *others in (sent[0::3], sent[1::3], sent[2::3]):
        for other in others:
            assert (other.method, other.target, other.body) == (first.method, first.target, first.body)
            assert sorted(other.headers) == sorted(first.headers)
    reading, creating, touching = sent[-3:]
    assert (reading.header("content-length"), touching.header("content-length")) == (None, "0")
    assert (creating.header("content-length"), creating.body) == ("13", '{"name":"é"}'.encode())
    assert creating.header("content-type") == "application/json"


def test_headers_of_the_client_are_sent_as_they_are_now(package: Package, server: Server) -> None:
    with httpx.Client(headers={"X-Team": "a", "X-Version": "1", "Accept": "text/plain"}) as http:
        client = package.client({}, base_url=server.url, http_client=http)
        read(package, client, "a", "b")
        http.headers["X-Team"] = "b"
        read(package, client, "c")
        del http.headers["X-Team"]
        read(package, client, "d")
    sent = server.take()
    assert [request.header("x-team") for request in sent] == ["a", "a", "b", None]
    assert {request.header("x-version") for request in sent} == {"7"}
    assert {request.header("accept") for request in sent} == {"application/json"}


def test_cookies_of_the_client_are_sent_and_kept(package: Package, server: Server) -> None:
    server.reply = Reply(200, b"{}", {"Set-Cookie": "session=s1; Path=/"})
    with httpx.Client() as http:
        client = package.client({}, base_url=server.url, http_client=http)
        read(package, client, "a", "b")
        http.cookies.set("theme", "dark")
        read(package, client, "c")
        http.cookies.clear()
        server.reply = json_reply({})
        read(package, client, "d", "e")
    assert [request.header("cookie") for request in server.take()] == [
        None,
        "session=s1",
        "session=s1; theme=dark",
        None,
        None,
    ]


def test_without_a_client_of_the_users_no_cookie_is_kept(package: Package, server: Server) -> None:
    server.reply = Reply(200, b"{}", {"Set-Cookie": "session=s1; Path=/"})
    read(package, package.client({}, base_url=server.url), "a", "b")
    assert [request.header("cookie") for request in server.take()] == [None, None]


def test_parameters_of_the_client_are_sent(package: Package, server: Server) -> None:
    with httpx.Client() as http:
        client = package.client({}, base_url=server.url, http_client=http)
        read(package, client, "a", "b")
        http.params = httpx.QueryParams({"tenant": "t"})
        read(package, client, "c")
    assert [request.query for request in server.take()] == [[], [], [("tenant", "t")]]


def test_what_a_hook_changes_stays_in_its_request(package: Package, server: Server) -> None:
    seen: list[bytes] = []

    def hook(request: httpx.Request) -> None:
        seen.append(request.content)
        request.headers["X-Call"] = str(len(seen))
        request.extensions["timeout"]["read"] = 1.0 + request.extensions["timeout"]["read"]

    answers: list[int] = []

    def answered(response: httpx.Response) -> None:
        answers.append(response.status_code)

    with httpx.Client(event_hooks={"request": [hook], "response": [answered]}) as http:
        client = package.client({}, base_url=server.url, http_client=http)
        read(package, client, "a", "b")
        package.call(client, "things", "create", {"name": "n"})
        package.call(client, "things", "create", {"name": "o"})
        http.event_hooks = {}
        read(package, client, "c")
        assert http.timeout == httpx.Timeout(5)
    sent = server.take()
    assert [request.header("x-call") for request in sent] == ["1", "2", "3", "4", None]
    assert seen == [b"", b"", b'{"name":"n"}', b'{"name":"o"}']
    assert answers == [200] * 4


def test_credentials_of_the_client_are_sent(package: Package, server: Server) -> None:
    with httpx.Client(auth=("u", "p")) as http:
        client = package.client({}, base_url=server.url, http_client=http)
        read(package, client, "a", "b")
    assert [request.header("authorization") for request in server.take()] == ["Basic dTpw", "Basic dTpw"]


class Signing(httpx.Client):
    """An HTTP client with its own way to build requests."""

    def build_request(self, *arguments: Any, **options: Any) -> httpx.Request:
        request = super().build_request(*arguments, **options)
        request.headers["X-Signature"] = request.url.path
        return request


def test_a_client_that_builds_requests_itself_builds_each(package: Package, server: Server) -> None:
    with Signing() as http:
        read(package, package.client({}, base_url=server.url, http_client=http), "a", "b")
    assert [request.header("x-signature") for request in server.take()] == ["/things/a", "/things/b"]


def test_copies_have_headers_of_their_own(package: Package, server: Server) -> None:
    client = package.client({}, base_url=server.url)
    read(package, client, "a")
    with_options = getattr(client, "with_options")  # noqa: B009  the client is made by the test
    read(package, with_options(default_headers={"X-Team": "b"}), "b", "c")
    read(package, client, "d")
    assert [request.header("x-team") for request in server.take()] == [None, "b", "b", None]


def test_a_path_stays_below_the_base_url(package: Package, server: Server) -> None:
    client = package.client({}, base_url=f"{server.url}/api/v1/")
    request = getattr(client, "request")  # noqa: B009  the client is made by the test
    request("GET", "/a?x=1", params={"y": ["2", "3 4"]})
    request("GET", "b", params={"y": "&#?"})
    request("GET", f"{server.url}/other?x=1", params={"y": "2"})
    sent: list[Request] = server.take()
    assert [each.target.partition("?")[0] for each in sent] == ["/api/v1/a", "/api/v1/b", "/other"]
    assert [each.query for each in sent] == [
        [("x", "1"), ("y", "2"), ("y", "3 4")],
        [("y", "&#?")],
        [("x", "1"), ("y", "2")],
    ]


def test_what_is_no_json_is_refused_with_its_place(package: Package, server: Server) -> None:
    """Bytes and sets are no lists, beside omitted values too."""
    omit = package.public("OMIT")
    request = getattr(package.client({}, base_url=server.url), "request")  # noqa: B009  the client is made by the test
    for value, place in (
        ({"a": b"xy"}, "a"),
        ({"a": omit, "b": [omit], "c": {"d": [1, {2}]}}, "c.d[1]"),
        ({"a": [{"b": iter([1])}]}, "a[0].b"),
        ({"a": omit, "b": [1, 10**5000]}, "b[1]"),
    ):
        with pytest.raises(ValueError, match=rf"^{re.escape(place)}: the value can't be sent as JSON"):
            request("POST", "/things", json=value)
    assert server.take() == []


def test_json_that_holds_itself_is_refused(package: Package, server: Server) -> None:
    endless: list[object] = []
    endless.append(endless)
    client = package.client({}, base_url=server.url)
    request = getattr(client, "request")  # noqa: B009  the client is made by the test
    for value in (endless, [package.public("OMIT"), endless], {"n": float("nan")}, object()):
        with pytest.raises(ValueError, match="can't be sent as JSON"):
            request("POST", "/things", json=value)
    assert server.take() == []
