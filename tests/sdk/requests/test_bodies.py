"""Bodies of several content types: the bytes that are sent, and what the mock reads from them."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest

from tests.sdk.requests.conftest import Sends, read

BODIES: dict[str, tuple[Callable[[Any], Any], str, bytes, dict[str, object]]] = {
    "the usual": (
        lambda client: client.bodies.create(title="t", url="u", note=None),
        "application/json",
        b'{"title":"t","url":"u","note":null}',
        {"title": "t", "url": "u", "note": None},
    ),
    "a form": (
        lambda client: client.bodies.create(note="n", content_type="application/x-www-form-urlencoded"),
        "application/x-www-form-urlencoded",
        b"note=n&size=5",
        {"note": "n", "size": 5},
    ),
    "a form without what is null": (
        lambda client: client.bodies.create(note=None, content_type="application/x-www-form-urlencoded"),
        "application/x-www-form-urlencoded",
        b"size=5",
        {"size": 5},
    ),
    "a text": (
        lambda client: client.bodies.create(text="é", content_type="text/plain"),
        "text/plain",
        "é".encode(),
        {"text": "é"},
    ),
    "any file with a type": (
        lambda client: client.bodies.any(content=("a", b"x", "application/zip")),
        "application/zip",
        b"x",
        {"content": "x"},
    ),
    "any file": (lambda client: client.bodies.any(content=b"x"), "application/octet-stream", b"x", {"content": "x"}),
    "any bytes of a range": (
        lambda client: client.bodies.image(content=b"x"),
        "application/octet-stream",
        b"x",
        {"content": "x"},
    ),
    "a type of a vendor": (
        lambda client: client.bodies.vendor(content=("a", b"x", "text/plain")),
        "application/vnd.acme.zip",
        b"x",
        {"content": "x"},
    ),
    "XML": (
        lambda client: client.bodies.xml(document="<é/>"),
        "application/xml; charset=utf-8",
        "<é/>".encode(),
        {"document": "<é/>"},
    ),
    "lines": (
        lambda client: client.bodies.lines(lines="{}\n{}\n"),
        "application/x-ndjson",
        b"{}\n{}\n",
        {"lines": "{}\n{}\n"},
    ),
    "a text of a range": (lambda client: client.bodies.text(text="a"), "text/plain", b"a", {"text": "a"}),
    "a GET": (lambda client: client.bodies.search(query="q"), "application/json", b'{"query":"q"}', {"query": "q"}),
    "a DELETE": (lambda client: client.bodies.remove(ids=["a"]), "application/json", b'{"ids":["a"]}', {"ids": ["a"]}),
    "fields": (
        lambda client: client.bodies.fields(meta={"R": 1}, words=["a", "b"], blobs=[b"x"]),
        "application/x-www-form-urlencoded",
        b"meta=%7B%22R%22%3A1%7D&words=a&words=b&blobs=eA%3D%3D",
        {"meta": {"R": 1}, "words": ["a", "b"], "blobs": ["eA=="]},
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies(sends: Sends, name: str) -> None:
    call, media_type, body, sent = BODIES[name]
    seen = sends(call)
    assert seen.headers["content-type"] == media_type
    assert seen.body == body
    assert read(seen) == sent


def test_a_file(sends: Sends) -> None:
    file = ("a.txt", b"content", "text/plain")
    seen = sends(lambda client: client.bodies.create(file=file, content_type="multipart/form-data"))
    boundary = seen.headers["content-type"].partition("boundary=")[2]
    assert seen.body.decode() == (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
        f"Content-Type: text/plain\r\n\r\ncontent\r\n--{boundary}--\r\n"
    )
    assert read(seen) == {"file": "a.txt"}


@pytest.mark.parametrize("content_type", ["a part", "the body"])
def test_a_file_is_sent_from_where_it_stands(sends: Sends, content_type: str) -> None:
    file = io.BytesIO(b"head rest")
    file.seek(5)
    if content_type == "the body":
        seen = sends(lambda client: client.bodies.any(content=file))
        assert seen.body == b"rest"
    else:
        seen = sends(lambda client: client.bodies.create(file=file, content_type="multipart/form-data"))
        assert b"\r\n\r\nrest\r\n--" in seen.body
    assert seen.headers["content-length"] == str(len(seen.body))


def test_parts(sends: Sends) -> None:
    seen = sends(
        lambda client: client.bodies.parts(
            meta={"R": 1},
            items=[{"R": 2}, {"R": 3}],
            words=["a", "b"],
            files=[("a.gif", b"gif", "image/gif"), b"png"],
            blobs=[b"x", b"y"],
        )
    )
    boundary = seen.headers["content-type"].partition("boundary=")[2]
    parts = [
        ('name="meta"\r\nContent-Type: application/json', '{"R":1}'),
        ('name="items"\r\nContent-Type: application/json', '{"R":2}'),
        ('name="items"\r\nContent-Type: application/json', '{"R":3}'),
        ('name="words"', "a"),
        ('name="words"', "b"),
        ('name="files"; filename="a.gif"\r\nContent-Type: image/gif', "gif"),
        ('name="files"; filename="upload"\r\nContent-Type: image/png', "png"),
        ('name="blobs"; filename="upload"\r\nContent-Type: application/octet-stream', "x"),
        ('name="blobs"; filename="upload"\r\nContent-Type: application/octet-stream', "y"),
    ]
    sent = "".join(f"--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n" for head, body in parts)
    assert seen.body.decode() == f"{sent}--{boundary}--\r\n"
    assert read(seen) == {
        "meta": {"R": 1},
        "items": [{"R": 2}, {"R": 3}],
        "words": ["a", "b"],
        "files": ["a.gif", "upload"],
        "blobs": ["upload", "upload"],
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"url": "u"}, "title: the body of this content type needs it"),
        ({"title": "t", "url": "u", "text": "x"}, "text: a body of application/json does not have it"),
        ({"text": "x", "note": None, "content_type": "text/plain"}, "note: a body of text/plain does not have it"),
        ({"content_type": "text/plain"}, "text: the body of this content type needs it"),
        ({"content_type": "image/png"}, "content_type: 'image/png' is not one of application/json,"),
    ],
)
def test_what_does_not_fit(sdk: Any, arguments: dict[str, object], message: str) -> None:
    with sdk.Reach(base_url="http://127.0.0.1:9") as client, pytest.raises(sdk.InvalidValueError) as caught:
        client.bodies.create(**arguments)
    assert str(caught.value).startswith(message)
