"""Files and pieces as bodies: streamed, and sent again only if they can be."""

from __future__ import annotations

import asyncio
import io
import os
import re
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import anyio
import pytest

from tests.support import faults
from tests.support.faults import Seen

CONTENT = os.urandom(200_000)


def pieces() -> Iterator[bytes]:
    """The content once, piece by piece."""
    for at in range(0, len(CONTENT), 7000):
        yield CONTENT[at : at + 7000]


async def async_pieces() -> AsyncIterator[bytes]:
    """The content once, piece by piece, in an event loop."""
    for piece in pieces():
        yield piece


class Sends(Protocol):
    """Calls a method of `client.files`."""

    def __call__(self, url: str, method: str, /, *arguments: object, **keywords: object) -> None: ...


@pytest.fixture(params=["sync", "async"])
def sends(request: pytest.FixtureRequest, sdk: Any) -> Sends:
    """A call, by each client."""

    def blocking(url: str, method: str, /, *arguments: object, **keywords: object) -> None:
        with sdk.Flow(base_url=url) as client:
            getattr(client.files, method)(*arguments, **keywords)

    def awaited(url: str, method: str, /, *arguments: object, **keywords: object) -> None:
        async def run() -> None:
            async with sdk.AsyncFlow(base_url=url) as client:
                await getattr(client.files, method)(*arguments, **keywords)

        asyncio.run(run())

    return blocking if request.param == "sync" else awaited


def whole(seen: Seen) -> bytes:
    """The body of a request, out of its chunks."""
    if "content-length" in seen.headers:
        return seen.body
    found, rest = b"", seen.body
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        length = int(size, 16)
        found, rest = found + rest[:length], rest[length + 2 :]
    return found


def opened(path: Path) -> io.BufferedReader:
    """A file of the content, behind a line that is not sent."""
    path.write_bytes(b"line\n" + CONTENT)
    file = path.open("rb")
    file.readline()
    return file


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "list", "tuple"])
@pytest.mark.usefixtures("no_wait")
def test_what_can_be_sent_again_is(server: faults.Server, sends: Sends, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(CONTENT)
    values: dict[str, object] = {
        "bytes": CONTENT,
        "path": path,
        "file": opened(tmp_path / "behind.bin"),
        "list": [*pieces()],
        "tuple": ("file.bin", CONTENT, "image/png"),
    }
    answers = [faults.answers("503 No"), faults.answers("204 No Content", b"")]
    server.fault = lambda connection, seen: answers.pop(0)(connection, seen)
    sends(server.url, "put", "a", content=values[kind])
    assert [whole(seen) for seen in server.seen] == [CONTENT, CONTENT]
    assert server.seen[0].headers["content-type"] == "application/octet-stream"
    if kind != "list":
        assert server.seen[0].headers["content-length"] == str(len(CONTENT))


@pytest.mark.parametrize("method", ["put", "post"])
def test_what_comes_once_is_sent_once(server: faults.Server, sends: Sends, sdk: Any, method: str) -> None:
    server.fault = faults.answers("503 No")
    keywords: dict[str, object] = {"content" if method == "put" else "file": pieces()}
    with pytest.raises(sdk.ServerError):
        sends(server.url, method, *(["a"] if method == "put" else []), **keywords)
    assert len(server.seen) == 1
    assert CONTENT in whole(server.seen[0])


def test_pieces_of_an_event_loop(server: faults.Server, sdk: Any, tmp_path: Path) -> None:
    server.fault = faults.answers("204 No Content", b"")
    (tmp_path / "file.bin").write_bytes(CONTENT)

    async def work() -> None:
        async with sdk.AsyncFlow(base_url=server.url) as client:
            await client.files.put("a", content=async_pieces())
            async with await anyio.open_file(tmp_path / "file.bin", "rb") as file:
                await client.files.put("a", content=file)
            with pytest.raises(sdk.InvalidValueError, match="can't be a part of a form"):
                await client.files.post(file=async_pieces())

    asyncio.run(work())
    assert [whole(seen) for seen in server.seen] == [CONTENT, CONTENT]
    with (
        sdk.Flow(base_url=server.url) as client,
        pytest.raises(sdk.InvalidValueError, match="by an async client only"),
    ):
        client.files.put("a", content=async_pieces())
    assert len(server.seen) == 2


def test_a_file_that_is_not_there(server: faults.Server, sends: Sends, sdk: Any, tmp_path: Path) -> None:
    with pytest.raises(sdk.InvalidValueError, match="can't be read: No such file"):
        sends(server.url, "put", "a", content=tmp_path / "none")
    assert not server.seen


@pytest.mark.parametrize("method", ["put", "post"])
@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "expected a file: a path, bytes, a binary file or pieces, got NoneType"),
        (5, "got int"),
        (bytearray(b"a"), "got bytearray"),
        (io.StringIO("a"), "got a text file"),
        (("a.txt", b"a", "text/plain", "b"), "is (name, content) or (name, content, type), got 4 parts"),
    ],
)
def test_what_is_no_file(
    server: faults.Server, sends: Sends, sdk: Any, method: str, value: object, message: str
) -> None:
    name = "content" if method == "put" else "file"
    with pytest.raises(sdk.InvalidValueError, match=f"^{name}: .*{re.escape(message)}$"):
        sends(server.url, method, *(["a"] if method == "put" else []), **{name: value})
    assert not server.seen


@pytest.mark.parametrize("method", ["put", "post"])
def test_a_piece_that_is_no_bytes(server: faults.Server, sends: Sends, sdk: Any, method: str) -> None:
    name = "content" if method == "put" else "file"
    with pytest.raises(sdk.InvalidValueError, match=r"^a piece of a file: expected bytes, got str$"):
        sends(server.url, method, *(["a"] if method == "put" else []), **{name: iter([b"a", "b"])})


def test_memory_stays_flat(server: faults.Server, sdk: Any, measured: Callable[[Callable[[], object]], int]) -> None:
    piece = os.urandom(1 << 20)

    def fault(connection: socket.socket, seen: Seen) -> None:
        while not connection.recv(1 << 16).endswith(b"0\r\n\r\n"):
            pass
        connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

    def many() -> Iterator[bytes]:
        for _ in range(100):
            yield piece

    server.fault, server.early = fault, True
    with sdk.Flow(base_url=server.url) as client:
        assert measured(lambda: client.files.put("a", content=many())) < 8 << 20
