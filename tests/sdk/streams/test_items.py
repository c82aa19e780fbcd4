"""Events and lines: when they come, how they break, and what is left of them."""

from __future__ import annotations

import asyncio
import gc
import gzip
import socket
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

import anyio
import pytest
from sse_starlette.sse import EventSourceResponse
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route

from tests.sdk.streams.conftest import Reads
from tests.support import faults
from tests.support.faults import Seen, reply
from tests.support.serving import serving

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def event(text: str) -> bytes:
    """A server-sent event with a piece of text."""
    return f'event: delta\ndata: {{"type": "text_delta", "text": "{text}"}}\n\n'.encode()


def chunk(data: bytes) -> bytes:
    """A chunk of a body."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def sends(*pieces: bytes, pause: float = 0) -> faults.Fault:
    """Send pieces one after the other."""

    def fault(connection: socket.socket, seen: Seen) -> None:
        with suppress(OSError):
            for piece in pieces:
                connection.sendall(piece)
                time.sleep(pause)

    return fault


def follow(client: Any) -> Any:
    """The events of a GET."""
    return client.messages.follow()


def create(client: Any) -> Any:
    """The events of a POST."""
    return client.messages.stream(prompt="p")


def tail(client: Any) -> Any:
    """Lines of JSON."""
    return client.messages.tail()


def text(item: Any) -> str:
    """The text of an event."""
    found: str = item.text
    return found


def test_an_event_is_there_before_the_next_is_sent(server: faults.Server, reads: Reads) -> None:
    read = threading.Semaphore(0)

    def fault(connection: socket.socket, seen: Seen) -> None:
        connection.sendall(HEAD)
        for number in range(5):
            connection.sendall(event(str(number)))
            assert read.acquire(timeout=10)

    def each(item: Any) -> str:
        read.release()
        return text(item)

    server.fault = fault
    assert reads(server.url, follow, each) == (["0", "1", "2", "3", "4"], None)


def test_both_ways_of_one_operation(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(HEAD, event("a"), b"data: [DONE]\n\n", event("never"))
    assert reads(server.url, create, text) == (["a"], None)
    assert server.seen[-1].body == b'{"prompt":"p","stream":true}'
    assert server.seen[-1].headers["accept"] == "text/event-stream"
    server.fault = faults.answers("200 OK", b'{"id": "m"}')
    with sdk.Flow(base_url=server.url) as client:
        assert client.messages.create(prompt="p").id == "m"
    assert server.seen[-1].body == b'{"prompt":"p","stream":false}'


@pytest.mark.parametrize("size", [1, 2, 7])
def test_pieces_of_any_size(server: faults.Server, reads: Reads, size: int) -> None:
    data = event("é€😀") + event("b")
    server.fault = sends(HEAD, *(data[at : at + size] for at in range(0, len(data), size)), pause=0.001)
    assert reads(server.url, follow, text) == (["é€😀", "b"], None)


def test_what_came_before_a_break_stays(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(CHUNKED, chunk(event("a")), chunk(event("b")), b"ff\r\ndata: ")
    found, error = reads(server.url, follow, text)
    assert found == ["a", "b"]
    assert isinstance(error, sdk.APIConnectionError)
    assert error.may_have_arrived
    assert error.retryable
    assert len(server.seen) == 1


def test_a_stream_without_its_end(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(HEAD, event("a"))
    found, error = reads(server.url, create, text)
    assert found == ["a"]
    assert isinstance(error, sdk.APIConnectionError)
    assert "ended before its last item" in str(error)
    assert not error.retryable


def test_a_break_inside_a_character(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(HEAD, event("a"), 'data: {"type": "text_delta", "text": "é"}'.encode()[:-3])
    found, error = reads(server.url, follow, text)
    assert found == ["a"]
    assert isinstance(error, sdk.ResponseDecodeError)
    assert "event 2: not UTF-8" in str(error)


def test_a_bad_event_hides_no_other(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(HEAD, event("a"), b"data: {oops\n\n", event("b"), b'data: {"type": "new"}\n\n')
    found, error = reads(server.url, follow, repr, go_on=True)
    first, second = "TextDelta(type='text_delta', text='a')", "TextDelta(type='text_delta', text='b')"
    assert found == [first, second, "UnknownVariant(tag='new', raw={'type': 'new'})"]
    assert isinstance(error, sdk.ResponseDecodeError)
    assert error.selector == "event 2"
    assert error.response is not None


def test_strict_refuses_an_item_that_does_not_fit(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(HEAD, b'data: {"type": "text_delta"}\n\n', event("b"))
    found, error = reads(server.url, follow, text, go_on=True, strict=True)
    assert found == ["b"]
    assert isinstance(error, sdk.ResponseDecodeError)
    assert error.selector == "text"


def test_lines(server: faults.Server, reads: Reads, sdk: Any) -> None:
    head = HEAD.replace(b"text/event-stream", b"application/x-ndjson")
    server.fault = sends(head, b'{"n": 1}\n\n{"n": ', b'2}\r\n{"n"', b": 3}")
    assert reads(server.url, tail, lambda item: item.n) == ([1, 2, 3], None)
    server.fault = sends(head, b'{"n": 1}\n{"n": \n{"n": 3}\n')
    found, error = reads(server.url, tail, lambda item: item.n, go_on=True)
    assert found == [1, 3]
    assert isinstance(error, sdk.ResponseDecodeError)
    assert error.selector == "line 2"


@pytest.mark.usefixtures("no_wait")
def test_a_refusal_is_retried_as_any_other(server: faults.Server, reads: Reads, sdk: Any) -> None:
    answers: list[faults.Fault] = []

    def fault(connection: socket.socket, seen: Seen) -> None:
        answers.pop(0)(connection, seen)

    server.fault = fault
    answers[:] = [faults.answers("503 No"), faults.resets, sends(HEAD, event("a"))]
    assert reads(server.url, follow, text) == (["a"], None)
    answers[:] = [faults.answers("503 No", b'{"message": "busy"}')]
    _, error = reads(server.url, create, text)
    assert isinstance(error, sdk.ServerError)
    assert error.message == "busy"
    answers[:] = [faults.answers("200 OK", b'{"error": "no stream"}')]
    _, error = reads(server.url, create, text)
    assert isinstance(error, sdk.ResponseDecodeError)
    assert "application/json, not a stream of events" in str(error)


def test_time_is_counted_for_each_item(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(HEAD, *[event("a")] * 6, pause=0.15)
    assert reads(server.url, follow, text, timeout=0.5) == (["a"] * 6, None)
    server.fault = sends(HEAD, event("a"), *[b": ping\n"] * 6, event("b"), pause=0.15)
    assert reads(server.url, follow, text, timeout=0.5) == (["a", "b"], None)
    server.fault = sends(HEAD, event("a"), b"data: ", *[b"x"] * 20, pause=0.1)
    found, error = reads(server.url, follow, text, timeout=0.5)
    assert found == ["a"]
    assert isinstance(error, sdk.APITimeoutError)


def test_a_deadline_is_for_the_whole_stream(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(HEAD, *[event("a")] * 100, pause=0.1)
    start = time.monotonic()
    found, error = reads(server.url, follow, text, deadline=2)
    assert 0 < len(found) < 30
    assert isinstance(error, sdk.APITimeoutError)
    assert time.monotonic() - start < 8


def test_size_is_limited_for_each_item(server: faults.Server, reads: Reads, sdk: Any) -> None:
    server.fault = sends(HEAD, *[event("a" * 300)] * 50)
    found, error = reads(server.url, follow, text, max_response_bytes=1000)
    assert (len(found), error) == (50, None)
    for endless in (b"data: x\n", b"x", b"data: "):
        server.fault = sends(HEAD, event("a"), *[endless] * 5000)
        found, error = reads(server.url, follow, text, max_response_bytes=1000)
        assert found == ["a"]
        assert isinstance(error, sdk.ResponseDecodeError), endless
        assert "over 1000 bytes" in str(error)


def is_closed_by_the_client(connection: socket.socket) -> bool:
    """Whether the client closes the connection."""
    connection.settimeout(10)
    with suppress(ConnectionError):
        return connection.recv(1) == b""
    return True


def test_leaving_early_gives_the_connection_back(server: faults.Server, reads: Reads) -> None:
    closed = threading.Event()

    def fault(connection: socket.socket, seen: Seen) -> None:
        connection.sendall(HEAD + event("a") * 3)
        if is_closed_by_the_client(connection):
            closed.set()

    server.fault = fault
    assert reads(server.url, follow, text, most=2) == (["a", "a"], None)
    assert closed.wait(10)


def test_a_pool_of_one_connection_serves_stream_after_stream(server: faults.Server, sdk: Any) -> None:
    server.fault = sends(HEAD, event("a") * 3)
    http = import_module(sdk.__name__.rpartition("_")[2])
    limits = http.Limits(max_connections=1)
    with sdk.Flow(base_url=server.url, http_client=http.Client(limits=limits, timeout=5)) as client:
        for _ in range(3):
            with client.messages.follow() as events:
                assert next(events).text == "a"
            for item in client.messages.follow():
                assert item.text == "a"


def left(client: Any, ring: list[Any]) -> None:
    """Leave a stream early, without `with`."""
    for _ in client.messages.follow():
        break


def raw(client: Any, ring: list[Any]) -> None:
    """Leave an answer whose items were never asked for."""
    client.with_raw_response.messages.follow()


def collected(client: Any, ring: list[Any]) -> None:
    """Leave a stream to the garbage collector, which runs when it likes: while the pool's lock is held, too."""
    events = client.messages.follow()
    next(events)
    ring[:] = [[ring, events]]
    ring[0].append(ring[0])


@pytest.mark.parametrize("leave", [left, raw, collected])
def test_a_stream_that_is_left_gives_the_connection_back(
    server: faults.Server, sdk: Any, leave: Callable[[Any, list[Any]], None]
) -> None:
    server.fault = sends(HEAD, event("a"), pause=0.01)
    http = import_module(sdk.__name__.rpartition("_")[2])
    limits = http.Limits(max_connections=5)

    def work() -> None:
        with sdk.Flow(base_url=server.url, http_client=http.Client(limits=limits, timeout=5)) as client:
            for _ in range(40):
                leave(client, [])
                if leave is collected:
                    gc.collect()

    thread = threading.Thread(target=work, daemon=True)
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(20)  # often: a collection inside of the pool once waited for the lock that its own thread held
    try:
        thread.start()
        thread.join(60)
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
    assert not thread.is_alive()
    assert len(server.seen) == 40


async def left_async(client: Any) -> None:
    """Leave a stream early, without `async with`."""
    async for _ in client.messages.follow():
        break


async def raw_async(client: Any) -> None:
    """Leave an answer whose items were never asked for."""
    await client.with_raw_response.messages.follow()


async def unread_async(client: Any) -> None:
    """Leave a stream of which the head alone was asked for."""
    await client.messages.follow().response()


@pytest.mark.parametrize("leave", [left_async, raw_async, unread_async])
def test_an_async_stream_that_is_left_gives_the_connection_back(
    server: faults.Server, sdk: Any, leave: Callable[[Any], Awaitable[None]]
) -> None:
    server.fault = sends(HEAD, event("a"), pause=0.01)
    http = import_module(sdk.__name__.rpartition("_")[2])
    limits = http.Limits(max_connections=1)

    async def work() -> None:
        async with sdk.AsyncFlow(base_url=server.url, http_client=http.AsyncClient(limits=limits, timeout=5)) as client:
            for _ in range(20):
                await leave(client)

    gc.disable()
    try:
        asyncio.run(work())
    finally:
        gc.enable()
    assert len(server.seen) == 20


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_stream_closes_its_connection(server: faults.Server, sdk: Any, backend: str) -> None:
    closed = threading.Event()

    def fault(connection: socket.socket, seen: Seen) -> None:
        connection.sendall(HEAD + event("a"))
        if is_closed_by_the_client(connection):
            closed.set()

    async def work() -> None:
        async with sdk.AsyncFlow(base_url=server.url) as client:
            with anyio.CancelScope() as scope:
                async with client.messages.follow() as events:
                    async for item in events:
                        assert item.text == "a"
                        scope.cancel()
            assert scope.cancelled_caught
            await anyio.to_thread.run_sync(lambda: closed.wait(10))
            assert closed.is_set()

    server.fault = fault
    anyio.run(work, backend=backend)


def test_a_closed_stream_says_so(server: faults.Server, sdk: Any) -> None:
    server.fault = sends(HEAD, event("a") * 2)
    with sdk.Flow(base_url=server.url) as client:
        with client.messages.follow() as events:
            next(events)
        with pytest.raises(sdk.InvalidValueError, match="the stream is closed"):
            list(_after(events))


def _after(events: Any) -> Any:
    """The items behind those that came with the first piece."""
    next(events)
    yield next(events)


def test_the_answer_itself(server: faults.Server, sdk: Any) -> None:
    server.fault = sends(HEAD.replace(b"\r\n\r\n", b"\r\nX-Request-Id: r1\r\n\r\n"), event("a"))
    with sdk.Flow(base_url=server.url) as client:
        raw = client.with_raw_response.messages.follow()
        assert raw.headers["x-request-id"] == "r1"
        assert [item.text for item in raw.parse()] == ["a"]
        with client.messages.follow() as events:
            assert events.response.headers["x-request-id"] == "r1"

    async def work() -> None:
        async with sdk.AsyncFlow(base_url=server.url) as client:
            raw = await client.with_raw_response.messages.follow()
            assert raw.headers["x-request-id"] == "r1"
            assert [item.text async for item in raw.parse()] == ["a"]
            async with client.messages.follow() as events:
                assert (await events.response()).headers["x-request-id"] == "r1"

    asyncio.run(work())


def test_a_public_server_library(reads: Reads) -> None:
    async def events() -> AsyncIterator[dict[str, str]]:
        for number in range(3):
            yield {"event": "delta", "id": str(number), "data": f'{{"type": "text_delta", "text": "é{number}"}}'}
            await asyncio.sleep(0.01)

    async def lines() -> AsyncIterator[str]:
        for number in range(3):
            yield f'{{"n": {number}}}\n'

    def app(request: Request) -> EventSourceResponse:
        return EventSourceResponse(events(), ping=1, sep="\r\n")

    def log(request: Request) -> StreamingResponse:
        return StreamingResponse(lines(), media_type="application/x-ndjson")

    with serving(Starlette(routes=[Route("/follow", app), Route("/tail", log)])) as url:
        assert reads(url, follow, text) == (["é0", "é1", "é2"], None)
        assert reads(url, tail, lambda item: item.n) == ([0, 1, 2], None)


def test_compressed_events(server: faults.Server, reads: Reads) -> None:
    body = gzip.compress(event("a") + event("b"))
    server.fault = lambda connection, seen: connection.sendall(
        reply("200 OK", body, "Content-Type: text/event-stream", "Content-Encoding: gzip")
    )
    assert reads(server.url, follow, text) == (["a", "b"], None)
