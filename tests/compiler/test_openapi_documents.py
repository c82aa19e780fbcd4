"""Small documents of every construct, in the folder `openapi`: what each becomes, for type checkers and on the wire.

`schemas.yaml`, `requests.yaml` and `replies.yaml` have a property, an operation or a reply for each construct, called
by what it shows; `openapi/uses.py.txt` says what type each has.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from tests.support.checkers import mypy, pyright
from tests.support.packages import Package, compiled, imported, shared_runtime, sharing, written
from tests.support.paths import ROOT

DOCUMENTS = ROOT / "tests/compiler/openapi"
NAMES = ("schemas", "requests", "replies")
POINT = {"x": 1, "y": 2}
TEXTS = ["a", "b"]

pytestmark = pytest.mark.xdist_group("openapi documents")


def test_types_are_what_the_documents_say(tmp_path: Path) -> None:
    for name in NAMES:
        written(sharing(compiled(DOCUMENTS / f"{name}.yaml")), tmp_path / name)
    source = tmp_path / "src"
    source.mkdir()
    for name in NAMES:
        (tmp_path / name / "src" / f"{name}_sdk").rename(source / f"{name}_sdk")
    (source / "uses.py").write_text((DOCUMENTS / "uses.py.txt").read_text(encoding="utf-8"), encoding="utf-8")
    assert mypy(source, ".", sources=[shared_runtime(tmp_path / "runtime")]) == []


def test_pyright_knows_texts_deep_in_lists_and_events_that_are_a_union(tmp_path: Path) -> None:
    written(sharing(compiled(DOCUMENTS / "deep.yaml")), tmp_path)
    sources: list[str | Path] = ["src", "tests", shared_runtime(tmp_path / "runtime")]
    assert pyright(tmp_path, "src", "tests", sources=sources) == []


@pytest.fixture(scope="module")
def requests_package() -> Generator[Package]:
    with imported(compiled(DOCUMENTS / "requests.yaml")) as package:
        yield package


@pytest.fixture(scope="module")
def replies_package() -> Generator[Package]:
    with imported(compiled(DOCUMENTS / "replies.yaml")) as package:
        yield package


def sent(package: Package, call: str, *arguments: object, **named: object) -> httpx.Request:
    """The request of a call."""
    received: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        received.append(request)
        return httpx.Response(204)

    client = package.client({}, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    attrgetter(call)(client)(*arguments, **named)
    (request,) = received
    return request


def test_parameters_in_a_path_in_every_style(requests_package: Package) -> None:
    request = sent(requests_package, "styles.path", TEXTS, POINT, TEXTS, POINT, TEXTS, TEXTS)
    assert request.url.raw_path.decode() == (
        "/styles/a,b/x=1,y=2/.a,b/.x=1.y=2/;matrix=a,b/;matrix_exploded=a;matrix_exploded=b"
    )


QUERIES: dict[str, tuple[object, str]] = {
    "form": (TEXTS, "form=a&form=b"),
    "form_joined": (TEXTS, "form_joined=a,b"),
    "form_either": (TEXTS, "form_either=a,b"),
    "form_anything": ("text", "form_anything=text"),
    "form_several": (TEXTS, "form_several=a&form_several=b"),
    "form_kinds": (TEXTS, "form_kinds=a&form_kinds=b"),
    "form_objects": ({"z": 3}, "z=3"),
    "form_object": (POINT, "x=1&y=2"),
    "form_object_joined": (POINT, "form_object_joined=x,1,y,2"),
    "space": (TEXTS, "space=a b"),
    "pipe": (TEXTS, "pipe=a|b"),
    "pipe_exploded": (TEXTS, "pipe_exploded=a&pipe_exploded=b"),
    "deep": (POINT, "deep[x]=1&deep[y]=2"),
    "json": (POINT, 'json={"x":1,"y":2}'),
    "filter_name": ("n", "filter[name]=n"),
    "top": (3, "$top=3"),
    "no": ("NO", "NO=NO"),
    "moment": (datetime(2026, 1, 2, tzinfo=UTC), "moment=2026-01-02T00:00:00Z"),
    "flag": (True, "flag=true"),
}


@pytest.mark.parametrize("name", QUERIES)
def test_parameters_in_the_query_in_every_style(requests_package: Package, name: str) -> None:
    value, query = QUERIES[name]
    request = sent(requests_package, "styles.query", **{name: value})
    fixed = "fixed=always&yes=true"
    wanted = f"{query}&{fixed}" if name in [*QUERIES][:14] else f"{fixed}&{query}"
    assert unquote(request.url.query.decode()) == wanted


def test_parameters_in_headers_and_cookies(requests_package: Package) -> None:
    named: dict[str, object] = {"x_text": "t", "x_list": TEXTS, "x_object": POINT, "x_object_exploded": POINT}
    request = sent(requests_package, "styles.headers", **named, x_several=TEXTS, x_json=POINT, session="s", ids=[1, 2])
    assert {key: request.headers[key] for key in request.headers if key.startswith(("x-", "cookie"))} == {
        "x-text": "t",
        "x-list": "a,b",
        "x-several": "a,b",
        "x-object": "x,1,y,2",
        "x-object-exploded": "x=1,y=2",
        "x-json": '{"x":1,"y":2}',
        "cookie": "session=s; ids=1,2",
    }


def test_parameters_of_a_media_type_are_json_in_every_place(requests_package: Package) -> None:
    named: dict[str, object] = {"word": "w", "number": 3, "x_text": "é", "x_list": TEXTS, "note": "n"}
    request = sent(requests_package, "styles.json", "t/u", TEXTS, **named)
    assert request.url.raw_path == b"/json/%22t%2Fu%22/%5B%22a%22%2C%22b%22%5D?word=%22w%22&number=3"
    assert request.headers["x-text"] == r'"\u00e9"'
    assert request.headers["x-list"] == '["a","b"]'
    assert request.headers["cookie"] == "note=%22n%22"


def test_parameters_in_cookies_in_every_style(requests_package: Package) -> None:
    named: dict[str, object] = {"text": "t", "texts": TEXTS, "texts_joined": ["a b", "c"]}
    request = sent(requests_package, "styles.cookies", **named, point=POINT, point_joined=POINT)
    wanted = "text=t; texts=a,b; texts_joined=a%20b,c; point=x=1,y=2; point_joined=x,1,y,2"
    assert request.headers["cookie"] == wanted


def test_one_name_in_several_places(requests_package: Package) -> None:
    named: dict[str, object] = {"page": 2, "query_id": 3, "header_id": "h", "body_id": True, "body": "b"}
    more: dict[str, object] = {"userId": "u", "user_id": "v", "self_": "s", "class_": "c"}
    request = sent(requests_package, "places.same_name", "p", **named, **more)
    assert str(request.url) == "https://api.requests.example/places/p?page=2&id=3"
    assert request.headers["id"] == "h"
    assert json.loads(request.content) == {
        "id": True,
        "body": "b",
        "userId": "u",
        "user_id": "v",
        "self": "s",
        "class": "c",
    }


PATHS: dict[str, tuple[tuple[object, ...], str]] = {
    "holes": (("n", "e", 1, "z"), "/files/n.e/from-1/toz"),
    "one": ((), "/variants"),
    "two": ((), "/variants"),
    "root": (("r",), "/r"),
}


@pytest.mark.parametrize("name", PATHS)
def test_holes_of_paths(requests_package: Package, name: str) -> None:
    arguments, path = PATHS[name]
    assert sent(requests_package, f"places.{name}", *arguments).url.raw_path.decode() == path


@pytest.mark.parametrize(("call", "method"), [("shared", "GET"), ("beside", "PUT")])
def test_what_stands_beside_the_reference_of_a_path_counts(requests_package: Package, call: str, method: str) -> None:
    request = sent(requests_package, f"places.{call}", "i", page=2)
    assert (request.method, request.url.raw_path) == (method, b"/beside/i?page=2")


BODIES: list[tuple[str, dict[str, object], str, str]] = [
    ("object", {"name": "n"}, "application/json", '{"name":"n","kind":"fixed"}'),
    ("object", {"name": "n", "note": None}, "application/json", '{"name":"n","kind":"fixed","note":null}'),
    (
        "object",
        {"name": "n", "secret": "s", "point": POINT, "inner": {"deep": {"deeper": 1}}, "tags": TEXTS},
        "application/json",
        (
            '{"name":"n","kind":"fixed","secret":"s","point":{"x":1,"y":2},"inner":{"deep":{"deeper":1}},'
            '"tags":["a","b"]}'
        ),
    ),
    ("array", {"body": [POINT]}, "application/json", '[{"x":1,"y":2}]'),
    ("scalar", {"body": 3}, "application/json", "3"),
    ("union", {"body": POINT}, "application/json", '{"x":1,"y":2}'),
    ("union", {"body": "t"}, "application/json", '"t"'),
    ("nullable", {"body": None}, "application/json", "null"),
    ("nullable", {"body": {"x": 1}}, "application/json", '{"x":1}'),
    ("optional", {}, "", ""),
    ("optional", {"body": TEXTS}, "application/json", '["a","b"]'),
    ("map", {"body": {"a": 1}}, "application/json", '{"a":1}'),
    ("extra", {"body": {"x": 1, "z": "q"}}, "application/json", '{"x":1,"z":"q"}'),
    ("free", {"body": [1, None]}, "application/json", "[1,null]"),
    ("merge", {"x": 1}, "application/merge-patch+json", '{"x":1}'),
    (
        "form",
        {"name": "n", "tags": TEXTS, "joined": TEXTS, "several": TEXTS, "point": POINT, "plain": POINT},
        "application/x-www-form-urlencoded",
        'name=n&tags=a&tags=b&joined=a,b&several=a&several=b&point[x]=1&point[y]=2&plain={"x":1,"y":2}',
    ),
    (
        "extra_form",
        {"extra": "e", "extra_2": {"a b": 1, "c": 2}},
        "application/x-www-form-urlencoded",
        "extra=e&a+b=1&c=2",
    ),
    ("spelled", {"x": 1}, "text/json", '{"x":1}'),
    ("inherited", {"body": {"wheels": "Car", "doors": 3}}, "application/json", '{"wheels":"Car","doors":3}'),
    ("heir", {"wheels": "Car", "doors": 3}, "application/json", '{"wheels":"Car","doors":3}'),
    ("any", {"x": 1}, "application/json", '{"x":1}'),
    ("any_bytes", {"body": b"1"}, "application/octet-stream", "1"),
    ("raw", {"body": b"\1"}, "application/octet-stream", "\1"),
    ("image", {"body": b"I"}, "image/png", "I"),
    ("text", {"body": "t"}, "text/plain", "t"),
    ("several", {"name": "n", "tags": TEXTS}, "application/json", '{"name":"n","tags":["a","b"]}'),
    (
        "several",
        {"name": "n", "size": 1, "content_type": "application/x-www-form-urlencoded"},
        "application/x-www-form-urlencoded",
        "name=n&size=1",
    ),
    ("several", {"body": b"<a/>", "content_type": "application/xml"}, "application/xml", "<a/>"),
]


@pytest.mark.parametrize(("name", "arguments", "kind", "content"), BODIES)
def test_bodies(requests_package: Package, name: str, arguments: dict[str, object], kind: str, content: str) -> None:
    request = sent(requests_package, f"bodies.{name}", **arguments)
    assert request.headers.get("content-type", "") == kind
    body = request.content.decode()
    assert (unquote(body) if "urlencoded" in kind else body) == content


def test_parts_that_the_document_does_not_name(requests_package: Package) -> None:
    request = sent(requests_package, "bodies.extra_parts", file=b"F", extra={"one": POINT, "two": {"x": 2}})
    boundary = request.headers["content-type"].partition("boundary=")[2]
    parts = request.content.decode().split(f"--{boundary}")[2:-1]
    head = 'Content-Disposition: form-data; name="{}"\r\nContent-Type: application/json\r\n\r\n{}'
    assert [part.strip() for part in parts] == [head.format("one", '{"x":1,"y":2}'), head.format("two", '{"x":2}')]


def test_a_multipart_body(requests_package: Package) -> None:
    files: dict[str, object] = {"file": ("a.txt", b"A", "text/csv"), "files": [b"1", b"2"], "picture": b"P"}
    more: dict[str, object] = {"scan": b"S", "pages": [b"3"], "notes": TEXTS}
    request = sent(requests_package, "bodies.multipart", **files, **more, title="T", about=POINT, details={"name": "n"})
    boundary = request.headers["content-type"].partition("boundary=")[2]
    parts = [part.strip().replace("\r\n", "\n") for part in request.content.decode().split(f"--{boundary}")[1:-1]]
    form = "Content-Disposition: form-data; name="
    octets = "Content-Type: application/octet-stream"
    assert parts == [
        f'{form}"file"; filename="a.txt"\nContent-Type: text/csv\n\nA',
        f'{form}"files"; filename="upload"\n{octets}\n\n1',
        f'{form}"files"; filename="upload"\n{octets}\n\n2',
        f'{form}"title"\n\nT',
        f'{form}"about"\nContent-Type: application/json\n\n{{"x":1,"y":2}}',
        f'{form}"details"\nContent-Type: application/json\n\n{{"name":"n"}}',
        f'{form}"picture"; filename="upload"\nContent-Type: image/png\n\nP',
        f'{form}"scan"; filename="upload"\nContent-Type: application/pdf\n\nS',
        f'{form}"pages"; filename="upload"\n{octets}\n\n3',
        f'{form}"notes"\n\na',
        f'{form}"notes"\n\nb',
    ]


def answered(package: Package, response: httpx.Response) -> tuple[Any, list[httpx.Request]]:
    """A client that is always answered with a response, and what it sent."""
    received: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        received.append(request)
        return response

    transport = httpx.MockTransport(answer)
    return package.client({}, http_client=httpx.Client(transport=transport), max_retries=0), received


JSON = "application/json"
REPLIES: list[tuple[str, int, str, str, str]] = [
    ("record", 200, JSON, '{"id": 1}', "Thing(id=1)"),
    ("inline", 200, JSON, '{"inner": {"id": 1}}', "ReplyInlineResponse(inner=ReplyInlineResponseInner(id=1))"),
    ("several", 202, JSON, '{"job": "j"}', "Job(job='j')"),
    ("or_nothing", 204, "", "", "None"),
    ("nothing", 204, "", "", "None"),
    ("undeclared", 200, JSON, "{}", "None"),
    ("default", 200, JSON, '{"id": 1}', "Thing(id=1)"),
    ("range", 206, JSON, '{"id": 1}', "Thing(id=1)"),
    ("text", 200, "text/plain", "t", "'t'"),
    ("csv", 200, "text/csv", "a,b", "'a,b'"),
    ("xml", 200, "application/xml", "<a/>", "'<a/>'"),
    ("binary", 200, "application/octet-stream", "b", "b'b'"),
    ("image", 200, "image/png", "i", "b'i'"),
    ("anything", 200, JSON, '{"id": 1}', "Thing(id=1)"),
    ("whole", 200, JSON, "3", "3"),
    ("json_text", 200, JSON, '"t"', "'t'"),
    ("flag", 200, JSON, "true", "True"),
    ("texts", 200, JSON, '["a"]', "['a']"),
    ("lists", 200, JSON, "[[1], []]", "[[1], []]"),
    ("things", 200, JSON, '[{"id": 1}]', "[Thing(id=1)]"),
    ("map", 200, JSON, '{"a": {"id": 1}}', "{'a': Thing(id=1)}"),
    ("nullable", 200, JSON, "null", "None"),
    ("union", 200, JSON, '{"job": "j"}', "Job(job='j')"),
    ("free", 200, JSON, "[1, null]", "[1, None]"),
    ("head", 200, "", "", "None"),
]


@pytest.mark.parametrize(("name", "status", "kind", "body", "result"), REPLIES, ids=lambda value: str(value)[:20])
def test_replies(replies_package: Package, name: str, status: int, kind: str, body: str, result: str) -> None:
    headers = {"content-type": kind} if kind else {}
    client, received = answered(replies_package, httpx.Response(status, text=body, headers=headers))
    found = attrgetter(f"replies.{name}")(client)()
    assert repr(found) == result
    assert received[0].headers["accept"] == (JSON if status == 204 or "/" not in kind else kind)


@pytest.mark.parametrize(
    ("status", "data"), [(404, "Lost(where='w')"), (409, "Problem(title='t')"), (503, "Failure(message='m', code='c')")]
)
def test_errors_have_the_type_of_their_status(replies_package: Package, status: int, data: str) -> None:
    body = {"where": "w", "title": "t", "message": "m", "code": "c"}
    client, _ = answered(replies_package, httpx.Response(status, json=body))
    with pytest.raises(replies_package.module.APIStatusError) as caught:
        client.replies.errors()
    assert repr(caught.value.data) == data


@pytest.mark.parametrize(
    ("status", "body", "data"),
    [
        (400, {"where": "w", "kind": "k"}, "Missing(where='w', kind='k')"),
        (401, {"job": "j"}, "Job(job='j')"),
        (404, [{"job": "j"}], "[Job(job='j')]"),
        (409, [{"job": "j"}, {"id": 1}], "[Job(job='j'), Thing(id=1)]"),
        (410, [[{"job": "j"}]], "[[Job(job='j')]]"),
    ],
)
def test_errors_may_be_of_several_types(replies_package: Package, status: int, body: object, data: str) -> None:
    client, _ = answered(replies_package, httpx.Response(status, json=body))
    with pytest.raises(replies_package.module.APIStatusError) as caught:
        client.replies.unions()
    assert repr(caught.value.data) == data


def test_headers_of_replies_are_told(replies_package: Package) -> None:
    client, _ = answered(replies_package, httpx.Response(200, json={"id": 1}, headers={"x-rate-limit": "7"}))
    call: Callable[[], Any] = client.with_raw_response.replies.headers
    assert call().headers["X-Rate-Limit"] == "7"
    assert "- `X-Rate-Limit`: What is left.\n" in str(call.__doc__)
    assert "- `ETag`" in str(call.__doc__)


STREAMS: list[tuple[str, dict[str, object], str, str, str]] = [
    ("events", {}, "text/event-stream", 'data: {"id": 1}\n\ndata: {"id": 2}\n\n', "[Thing(id=1), Thing(id=2)]"),
    ("items", {}, "text/event-stream", 'data: {"id": 1}\n\n', "[Thing(id=1)]"),
    ("lines", {}, "application/jsonl", '{"id": 1}\n{"id": 2}\n', "[Thing(id=1), Thing(id=2)]"),
    ("ndjson", {}, "application/x-ndjson", '{"id": 1}\n', "[Thing(id=1)]"),
    ("frames", {}, "text/event-stream", 'event: a\ndata: {"id": 1}\n\n', "[Thing(id=1)]"),
    (
        "framed_text",
        {},
        "text/event-stream",
        "event: a\ndata: b\n\n",
        "[ServerSentEvent(event='a', data='b', id='')]",
    ),
    (
        "named",
        {},
        "text/event-stream",
        'event: thing\ndata: {"id": 1}\n\nevent: job\ndata: {"job": "j"}\n\nevent: done\ndata: [DONE]\n\n',
        "[Thing(id=1), Job(job='j')]",
    ),
    ("narrowed", {}, "text/event-stream", "event: count\ndata: 7\n\n", "[7]"),
    (
        "enveloped",
        {},
        "text/event-stream",
        'data: {"id": "e", "data": {"id": 1}}\n\n',
        "[StreamEnvelopedResponseEvent(id='e', data=Thing(id=1))]",
    ),
    ("either_stream", {"prompt": "p"}, "text/event-stream", 'data: {"job": "j"}\n\n', "[Job(job='j')]"),
    ("said", {}, "text/event-stream", 'data: {"id": 1}\n\ndata: END\n\n', "[Thing(id=1)]"),
    ("said_in_lines", {}, "application/json", '{"id": 1}\n{"id": 2}\n', "[Thing(id=1), Thing(id=2)]"),
    ("asked_stream", {"prompt": "p"}, "application/json", '{"job": "j"}\n', "[Job(job='j')]"),
]


@pytest.mark.parametrize(("name", "arguments", "kind", "body", "items"), STREAMS, ids=lambda value: str(value)[:20])
def test_streams(
    replies_package: Package, name: str, arguments: dict[str, object], kind: str, body: str, items: str
) -> None:
    client, requests = answered(replies_package, httpx.Response(200, text=body, headers={"content-type": kind}))
    with attrgetter(f"streams.{name}")(client)(**arguments) as stream:
        assert repr([*stream]) == items
    if arguments:
        assert json.loads(requests[0].content) == {"prompt": "p", "stream": True}
