"""Bodies of answers: read to their end in every encoding, held to the limit, and never stronger than the status."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import partial

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime._runtime.inflate import Body, BodyError
from tests.sdk.client.conftest import Call, Library
from tests.support import faults
from tests.support.faults import Seen, answers, reply, sends, stalls

TEXT = b'{"id": "' + b"x" * 5000 + b'"}'


def raw_deflate(data: bytes) -> bytes:
    """Deflate without a header."""
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


ENCODED = {
    "two members": ("gzip", gzip.compress(TEXT[:9]) + gzip.compress(TEXT[9:])),
    "a member at each byte": ("gzip", b"".join(gzip.compress(TEXT[at : at + 1]) for at in range(len(TEXT)))),
    "an empty member between": ("gzip", gzip.compress(TEXT[:9]) + gzip.compress(b"") + gzip.compress(TEXT[9:])),
    "padded by zeros": ("gzip", gzip.compress(TEXT) + bytes(512)),
    "x-gzip": ("X-GZip", gzip.compress(TEXT)),
    "deflate": ("deflate", zlib.compress(TEXT)),
    "raw deflate": ("deflate", raw_deflate(TEXT)),
    "listed": ("deflate, gzip", gzip.compress(zlib.compress(TEXT))),
    "listed with itself": ("gzip,gzip", gzip.compress(gzip.compress(TEXT))),
    "listed with identity": ("identity, gzip, ", gzip.compress(TEXT)),
    "identity": ("identity", TEXT),
    "unknown": ("aws-chunked", TEXT),
    "unknown beside gzip": ("utf-8, gzip", gzip.compress(TEXT)),
}


def chunks(data: bytes, size: int, *headers: str) -> faults.Fault:
    """An answer in chunks of a size."""

    def fault(connection: socket.socket, seen: Seen) -> None:
        head = "\r\n".join(["HTTP/1.1 200 OK", *headers, "Transfer-Encoding: chunked", "Connection: close", "", ""])
        pieces = [data[at : at + size] for at in range(0, len(data), size)]
        body = b"".join(f"{len(piece):x}\r\n".encode() + piece + b"\r\n" for piece in [*pieces, b""])
        connection.sendall(head.encode() + body)

    return fault


@pytest.mark.parametrize("name", ENCODED)
@pytest.mark.parametrize("size", [None, 7, 4096])
def test_a_body_is_read_to_its_end(call: Call, server: faults.Server, name: str, size: int | None) -> None:
    encoding, data = ENCODED[name]
    header = f"Content-Encoding: {encoding}"
    server.fault = answers("200 OK", data, header) if size is None else chunks(data, size, header)
    raw = call(server.url, lambda client: client.with_raw_response.things.read("a"))
    assert raw.content == TEXT
    assert raw.parse().id == "x" * 5000


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("gzip", gzip.compress(TEXT) + b"more"),
        ("gzip", gzip.compress(TEXT) + gzip.compress(TEXT)[:-5]),
        ("gzip", gzip.compress(TEXT)[:1]),
        ("gzip", TEXT),
        ("deflate", zlib.compress(TEXT)[:-1]),
        ("deflate", raw_deflate(TEXT)[:-3]),
        ("deflate, gzip", gzip.compress(TEXT)),
        (", ".join(["gzip"] * 9), gzip.compress(TEXT)),
    ],
    ids=["garbage", "half a member", "a byte", "no gzip", "half zlib", "half deflate", "half listed", "many"],
)
def test_a_broken_body_is_an_error(
    call: Call, library: Library, server: faults.Server, encoding: str, data: bytes
) -> None:
    server.fault = answers("200 OK", data, f"Content-Encoding: {encoding}")
    with pytest.raises(library.package.ResponseDecodeError, match="can't be read") as failed:
        call(server.url, lambda client: client.things.read("a"))
    response = failed.value.response
    assert (TEXT + TEXT).startswith(response.content)  # what was read before the error
    assert response.text == response.content.decode()
    assert response.elapsed


def endless(*headers: str, piece: bytes = b"a" * 65_536) -> faults.Fault:
    """An answer that never ends."""

    def fault(connection: socket.socket, seen: Seen) -> None:
        head = "\r\n".join(["HTTP/1.1 200 OK", *headers, "Transfer-Encoding: chunked", "", ""])
        connection.sendall(head.encode())
        while True:
            connection.sendall(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")

    return fault


EMPTY_MEMBERS = gzip.compress(b"", mtime=0) * 3000
EMPTY_BLOCKS = b"\x00\x00\x00\xff\xff" * 10_000


@pytest.mark.parametrize("path", ["/things/a", "/token"])
@pytest.mark.parametrize(
    "fault",
    [
        endless(),
        endless("Content-Length: 10"),
        endless("Content-Encoding: gzip", piece=EMPTY_MEMBERS),
        endless("Content-Encoding: deflate", piece=EMPTY_BLOCKS),
        endless("Content-Encoding: aws-chunked"),
        answers("200 OK", gzip.compress(bytes(2_000_000)), "Content-Encoding: gzip"),
        answers("200 OK", gzip.compress(gzip.compress(bytes(90_000_000))), "Content-Encoding: gzip, gzip"),
        answers("200 OK", zlib.compress(bytes(2_000_000), 0), "Content-Encoding: deflate"),
        answers("200 OK", bytes(1_000_001)),
    ],
    ids=["endless", "length", "members", "blocks", "unknown", "bomb", "bomb in a bomb", "stored", "plain"],
)
def test_the_limit_holds_whatever_the_headers_say(
    call: Call, library: Library, server: faults.Server, fault: faults.Fault, path: str
) -> None:
    server.fault = fault
    kind = "orders" if path == "/token" else "things"
    with pytest.raises(library.package.ResponseDecodeError, match="max_response_bytes"):
        call(
            server.url,
            lambda client: getattr(client, kind).read("a"),
            max_response_bytes=1_000_000,
            token_url=f"{server.url}/token",
        )
    assert set(server.counts()) == {path}


def test_the_time_for_many_members_grows_with_the_input() -> None:
    def seconds(members: int) -> float:
        body = Body(httpx.Response(200, headers={"content-encoding": "gzip"}), 1 << 30)
        data = gzip.compress(b"", mtime=0) * members
        start = time.process_time()
        for _ in body.add(data):
            pass
        return time.process_time() - start

    seconds(1000)
    assert seconds(80_000) < 30 * seconds(8000)


@given(st.lists(st.binary(max_size=200), max_size=6), st.integers(1, 50), st.sampled_from(["gzip", "deflate"]))
def test_every_sequence_of_members_is_read_whole(parts: list[bytes], size: int, encoding: str) -> None:
    compress = gzip.compress if encoding == "gzip" else zlib.compress
    data = b"".join(map(compress, parts))
    body = Body(httpx.Response(200, headers={"content-encoding": encoding}), 10_000)
    pieces = [piece for at in range(0, len(data), size) for piece in body.add(data[at : at + size])]
    body.finish()
    assert b"".join(pieces) == b"".join(parts)


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "gzip, deflate"]))
def test_any_bytes_are_read_or_refused(data: bytes, encoding: str) -> None:
    body = Body(httpx.Response(200, headers={"content-encoding": encoding}), 1000)
    with suppress(BodyError):
        assert sum(map(len, body.add(data))) <= 1000
        body.finish()


BAD_BODIES: dict[str, Callable[[str], faults.Fault]] = {
    "over the limit": lambda status: answers(status, bytes(2_000_000)),
    "a bomb": lambda status: answers(status, faults.BOMB, "Content-Encoding: gzip"),
    "not gzip": lambda status: answers(status, b"no", "Content-Encoding: gzip"),
    "half of gzip": lambda status: answers(status, faults.GZIP[:-9], "Content-Encoding: gzip"),
    "cut off": lambda status: sends(reply(status, b"{", length=99)),
    "cut off in chunks": lambda status: sends(
        f"HTTP/1.1 {status}\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{{".encode()
    ),
    "stalled": lambda status: stalls(reply(status, b"{", length=99)),
    "a surrogate": lambda status: answers(status, b'{"message": "\\ud800"}'),
    "deep": lambda status: answers(status, b"[" * 100_000),
    "a number beyond every float": lambda status: answers(status, b'{"code": 1' + b"0" * 309 + b"}"),
    "a long number": lambda status: answers(status, b'{"code": ' + b"1" * 5000 + b"}"),
    **{
        f"in {name}": partial(answers, body=b"oops\xff", kind=f"text/plain; charset={name}")
        for name in ("rot13", "idna", "hex", "zlib", "undefined", "punycode", "unicode_escape", "none", '"', "a\x01b")
    },
}


@pytest.mark.parametrize("name", BAD_BODIES)
@pytest.mark.usefixtures("no_wait")
def test_the_status_decides_before_the_body(call: Call, library: Library, server: faults.Server, name: str) -> None:
    options = {"max_response_bytes": 1_000_000, "timeout": 0.3 if name == "stalled" else 20.0}
    server.fault = BAD_BODIES[name]("401 Unauthorized")
    with pytest.raises(library.package.AuthenticationError) as refused:
        call(server.url, lambda client: client.things.create("a", name="n"), **options)
    assert isinstance(refused.value.response.text, str)
    assert refused.value.response.elapsed
    server.fault = BAD_BODIES[name]("503 Unavailable")
    with pytest.raises(library.package.ServerError):
        call(server.url, lambda client: client.things.read("b"), **options)
    server.fault = BAD_BODIES[name]("200 OK")
    assert call(server.url, lambda client: client.things.delete("c"), **options) is None
    assert server.counts() == {"/things/a": 1, "/things/b": 3, "/things/c": 1}


CONTENT_TYPES = {
    "pieces out of order": "charset*=utf-8; charset*0=utf-8",
    "pieces of another parameter": "a*=b; a*0=b",
    "a long number": f"charset*{'9' * 5000}=b",
    "a long number of another parameter": f"a*{'9' * 5000}*=b",
    "thousands of semicolons": f'charset=latin-1; a="{";" * 90_000}',
}


@pytest.mark.parametrize("name", CONTENT_TYPES)
def test_a_content_type_that_python_does_not_parse(
    call: Call, library: Library, server: faults.Server, name: str
) -> None:
    """Python's parser raises errors of its own, or takes quadratic time: six seconds for the last one."""
    kind, body = f"application/json; {CONTENT_TYPES[name]}", '{"id": "é"}'.encode()
    server.fault = answers("200 OK", body, kind=kind)
    raw = call(server.url, lambda client: client.with_raw_response.things.read("a"))
    assert (raw.parse().id, raw.json(), raw.text) == ("é", {"id": "é"}, body.decode())
    server.fault = answers("404 No", "né".encode(), kind=kind)
    with pytest.raises(library.package.NotFoundError) as failed:
        call(server.url, lambda client: client.things.read("a"))
    assert failed.value.body == failed.value.response.text == "né"


@pytest.mark.parametrize("location", ["http://[", "http://xn--/", "http://a:b/", f"/{'x' * 70_000}"])
def test_a_redirect_to_no_url_is_its_status(call: Call, library: Library, server: faults.Server, location: str) -> None:
    """The HTTP library reads the Location though it is not followed."""
    server.fault = answers("302 Found", b'{"message": "moved"}', f"Location: {location}")
    with pytest.raises(library.package.APIStatusError, match="302 Found: moved") as failed:
        call(server.url, lambda client: client.things.read("a"))
    assert failed.value.status_code == 302
    assert server.counts() == {"/things/a": 1}


@pytest.mark.parametrize(
    ("charset", "data"),
    [
        ("iso-8859-1", '{"id": "é"}'.encode("latin-1")),
        ("windows-1252", '{"id": "é"}'.encode("cp1252")),
        ("shift_jis", '{"id": "日"}'.encode("shift_jis")),
        ("utf-16", '{"id": "é"}'.encode("utf-16")),
        ("utf-16le", '{"id": "é"}'.encode("utf-16-le")),
        ("utf-8", '{"id": "é"}'.encode("utf-8-sig")),
        ("us-ascii", '{"id": "é"}'.encode()),
        ("rot13", '{"id": "é"}'.encode()),
    ],
    ids=["latin-1", "cp1252", "japanese", "utf-16", "without a mark", "with a mark", "wrong", "no charset"],
)
def test_json_is_read_in_its_charset(call: Call, server: faults.Server, charset: str, data: bytes) -> None:
    server.fault = answers("200 OK", data, kind=f"application/json; charset={charset}")
    raw = call(server.url, lambda client: client.with_raw_response.things.read("a"))
    assert raw.parse().id == ("日" if charset == "shift_jis" else "é")
    assert raw.json() == {"id": raw.parse().id}
