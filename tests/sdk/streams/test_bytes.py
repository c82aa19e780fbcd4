"""Bytes: in pieces, whole, and saved to a file that is there when it is whole."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.support import faults
from tests.support.faults import Seen, reply

CONTENT = os.urandom(300_000)


class Does(Protocol):
    """Opens the download of a client, and calls a method of it."""

    def __call__(self, url: str, method: str, /, *arguments: object, **options: Any) -> Any: ...


@pytest.fixture(params=["sync", "async"])
def does(request: pytest.FixtureRequest, sdk: Any) -> Does:
    """A method of a download, by each client."""

    def blocking(url: str, method: str, /, *arguments: object, **options: Any) -> Any:
        with sdk.Flow(base_url=url, **options) as client, client.files.download("f") as data:
            return getattr(data, method)(*arguments)

    def awaited(url: str, method: str, /, *arguments: object, **options: Any) -> Any:
        async def run() -> Any:
            async with sdk.AsyncFlow(base_url=url, **options) as client, client.files.download("f") as data:
                return await getattr(data, method)(*arguments)

        return asyncio.run(run())

    return blocking if request.param == "sync" else awaited


def whole(*headers: str) -> faults.Fault:
    """Send everything."""
    return lambda connection, seen: connection.sendall(reply("200 OK", CONTENT, *headers))


def breaks_at(*places: int, headers: tuple[str, ...], etags: tuple[str, ...] = ("one",)) -> faults.Fault:
    """Answer ranges; break off the answers at these places of the content, one after the other."""
    left = [*places, len(CONTENT)]
    tags = [*etags]

    def fault(connection: socket.socket, seen: Seen) -> None:
        end, etag = left.pop(0), tags.pop(0) if len(tags) > 1 else tags[0]
        start = 0
        asked = re.fullmatch(r"bytes=(\d+)-", seen.headers.get("range", ""))
        status, extra = "200 OK", [f'ETag: "{etag}"', *headers]
        if asked and seen.headers.get("if-range") == f'"{etag}"':
            start = int(asked[1])
            status = "206 Partial Content"
            extra.append(f"Content-Range: bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}")
        connection.sendall(reply(status, CONTENT[start:end], *extra, length=len(CONTENT) - start))

    return fault


RANGES = ("Accept-Ranges: bytes",)


def test_whole_and_in_pieces(server: faults.Server, does: Does, sdk: Any) -> None:
    server.fault = whole()
    assert does(server.url, "read") == CONTENT
    assert server.seen[-1].headers["accept-encoding"] == "identity"
    with sdk.Flow(base_url=server.url) as client:
        assert b"".join(client.files.download("f")) == CONTENT


def test_what_is_read_whole_is_limited(server: faults.Server, does: Does, sdk: Any) -> None:
    server.fault = whole()
    with pytest.raises(sdk.ResponseDecodeError, match="over 1000 bytes"):
        does(server.url, "read", max_response_bytes=1000)


def test_a_file_is_there_when_it_is_whole(server: faults.Server, does: Does, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"old")
    server.fault = whole()
    does(server.url, "save", path, max_response_bytes=1000)
    assert path.read_bytes() == CONTENT
    assert os.listdir(tmp_path) == ["big.bin"]  # noqa: PTH208  names alone


@pytest.mark.usefixtures("no_wait")
@pytest.mark.parametrize("headers", [(), ("Accept-Ranges: none",)])
def test_a_download_that_breaks_leaves_nothing(
    server: faults.Server, does: Does, sdk: Any, tmp_path: Path, headers: tuple[str, ...]
) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"old")
    server.fault = breaks_at(1000, headers=headers)
    with pytest.raises(sdk.APIConnectionError):
        does(server.url, "save", path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["big.bin"]  # noqa: PTH208  names alone
    assert len(server.seen) == 1


@pytest.mark.usefixtures("no_wait")
def test_a_download_goes_on_where_it_broke(server: faults.Server, does: Does, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    server.fault = breaks_at(0, 70_000, 70_001, 200_000, headers=RANGES)
    does(server.url, "save", str(path))
    assert path.read_bytes() == CONTENT
    ranges = [seen.headers.get("range") for seen in server.seen]
    assert ranges == [None, None, "bytes=70000-", "bytes=70001-", "bytes=200000-"]


@pytest.mark.usefixtures("no_wait")
def test_a_file_that_changed_meanwhile_is_read_anew(server: faults.Server, does: Does, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    server.fault = breaks_at(70_000, headers=RANGES, etags=("one", "two"))
    does(server.url, "save", path)
    assert path.read_bytes() == CONTENT


@pytest.mark.usefixtures("no_wait")
def test_a_server_that_always_breaks_is_asked_no_more(
    server: faults.Server, does: Does, sdk: Any, tmp_path: Path
) -> None:
    server.fault = breaks_at(*[70_000] * 50, headers=RANGES)
    with pytest.raises(sdk.APIConnectionError):
        does(server.url, "save", tmp_path / "big.bin", max_retries=2)
    assert 2 <= len(server.seen) <= 5
    assert not any(tmp_path.iterdir())


@pytest.mark.usefixtures("no_wait")
def test_another_range_than_was_asked_for_is_refused(
    server: faults.Server, does: Does, sdk: Any, tmp_path: Path
) -> None:
    first = reply("200 OK", CONTENT[:10], 'ETag: "e"', *RANGES, length=100)
    second = reply("206 Partial Content", b"x" * 95, 'ETag: "e"', "Content-Range: bytes 5-99/100")
    answers = [first, second]
    server.fault = lambda connection, seen: connection.sendall(answers.pop(0))
    with pytest.raises(sdk.ResponseDecodeError, match="another range than was asked for"):
        does(server.url, "save", tmp_path / "big.bin")
    assert not any(tmp_path.iterdir())


@pytest.mark.usefixtures("no_wait")
@pytest.mark.parametrize("given", ["10-49/50", "10-49/99999999999999999999", "10/100", "ten-99/100", "10-9/5"])
def test_a_range_of_another_whole_is_refused(
    server: faults.Server, does: Does, sdk: Any, tmp_path: Path, given: str
) -> None:
    first = reply("200 OK", CONTENT[:10], 'ETag: "e"', *RANGES, length=100)
    second = reply("206 Partial Content", b"x" * 40, 'ETag: "e"', f"Content-Range: bytes {given}")
    answers = [first, second]
    server.fault = lambda connection, seen: connection.sendall(answers.pop(0))
    with pytest.raises(sdk.ResponseDecodeError, match="another range than was asked for") as caught:
        does(server.url, "save", tmp_path / "big.bin")
    assert (caught.value.expected, caught.value.found) == ("bytes 10-99/100", f"bytes {given}")
    assert not any(tmp_path.iterdir())


@pytest.mark.usefixtures("no_wait")
def test_more_than_the_whole_is_refused(server: faults.Server, does: Does, sdk: Any, tmp_path: Path) -> None:
    first = reply("200 OK", CONTENT[:10], 'ETag: "e"', *RANGES, length=100)
    second = reply("206 Partial Content", b"x" * 91, 'ETag: "e"', "Content-Range: bytes 10-99/100")
    answers = [first, second]
    server.fault = lambda connection, seen: connection.sendall(answers.pop(0))
    with pytest.raises(sdk.ResponseDecodeError, match="another range than was asked for"):
        does(server.url, "save", tmp_path / "big.bin")
    assert not any(tmp_path.iterdir())


@pytest.mark.usefixtures("no_wait")
@pytest.mark.parametrize("total", ["100", "*"])
def test_the_rest_may_come_in_parts(server: faults.Server, does: Does, tmp_path: Path, total: str) -> None:
    first = reply("200 OK", CONTENT[:10], 'ETag: "e"', *RANGES, length=100)
    second = reply("206 Partial Content", CONTENT[10:60], 'ETag: "e"', f"Content-Range: bytes 10-59/{total}")
    third = reply("206 Partial Content", CONTENT[60:100], 'ETag: "e"', f"Content-Range: bytes 60-99/{total}")
    answers = [first, second, third]
    server.fault = lambda connection, seen: connection.sendall(answers.pop(0))
    does(server.url, "save", tmp_path / "big.bin")
    assert (tmp_path / "big.bin").read_bytes() == CONTENT[:100]
    assert [seen.headers.get("range") for seen in server.seen] == [None, "bytes=10-", "bytes=60-"]


def test_a_file_that_cannot_be_written(server: faults.Server, does: Does, tmp_path: Path) -> None:
    server.fault = whole()
    path = tmp_path / "no such folder" / "big.bin"
    with pytest.raises(FileNotFoundError) as caught:
        does(server.url, "save", path)
    assert caught.value.filename == str(path)


@pytest.mark.parametrize(
    ("path", "words"), [(".", "is a folder: name a file in it"), ("a\0b", "can't be the path of a file")]
)
def test_a_path_of_no_file_is_refused(server: faults.Server, does: Does, sdk: Any, path: str, words: str) -> None:
    server.fault = whole()
    with pytest.raises(sdk.InvalidValueError, match=f"path: .* {words}"):
        does(server.url, "save", path)


def test_a_path_that_is_refused_reads_nothing(server: faults.Server, sdk: Any, tmp_path: Path) -> None:
    server.fault = whole()
    with sdk.Flow(base_url=server.url) as client, client.files.download("f") as data:
        with pytest.raises(sdk.InvalidValueError, match="is a folder"):
            data.save(tmp_path)
        with pytest.raises(sdk.InvalidValueError, match="expected the path of a file, got int"):
            data.save(5)
        data.save(tmp_path / "big.bin")
    assert (tmp_path / "big.bin").stat().st_size > 0
    assert len(server.seen) == 1


def test_a_long_name_is_saved(server: faults.Server, does: Does, tmp_path: Path) -> None:
    server.fault = whole()
    does(server.url, "save", tmp_path / ("b" * 250))
    assert (tmp_path / ("b" * 250)).stat().st_size > 0


def test_a_part_cannot_be_saved(server: faults.Server, sdk: Any, tmp_path: Path) -> None:
    server.fault = whole()
    with sdk.Flow(base_url=server.url) as client, client.files.download("f") as data:
        next(data)
        with pytest.raises(sdk.InvalidValueError, match="a part of the stream was read"):
            data.save(tmp_path / "big.bin")


def test_memory_stays_flat(server: faults.Server, sdk: Any, measured: Callable[[Callable[[], object]], int]) -> None:
    piece, times = os.urandom(1 << 20), 200
    digest = hashlib.sha256()

    def fault(connection: socket.socket, seen: Seen) -> None:
        connection.sendall(reply("200 OK", length=times * len(piece)))
        for _ in range(times):
            connection.sendall(piece)

    def work() -> None:
        with sdk.Flow(base_url=server.url) as client, client.files.download("f") as data:
            for part in data:
                digest.update(part)

    server.fault = fault
    assert measured(work) < 16 << 20
    expected = hashlib.sha256()
    for _ in range(times):
        expected.update(piece)
    assert digest.digest() == expected.digest()
