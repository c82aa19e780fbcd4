"""One client for many threads, tasks, event loops and processes: correct responses, no leaks."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.sdk.client.conftest import SECRET, Library, built
from tests.sdk.client.keepalive import Echo, echoing

BACKENDS = ("asyncio", "trio")
IDLE = 5.0
"""Seconds after which the HTTP libraries close a connection that nobody uses."""


def descriptors() -> int:
    """Return the number of open files of this process."""
    gc.collect()
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208  only the number


def assert_at_most(number: int) -> None:
    """Check the number of open files, once sockets that are being closed are."""
    deadline = time.monotonic() + 10
    while descriptors() > number and time.monotonic() < deadline:
        time.sleep(0.01)
    assert descriptors() <= number


def run(work: Callable[[], Coroutine[Any, Any, None]], backend: str = "asyncio") -> None:
    """Run a coroutine in its own event loop."""
    anyio.run(work, backend=backend)


@pytest.fixture
def echo() -> Any:
    """Start a server that keeps connections open."""
    with echoing() as server:
        yield server


def test_many_threads_share_a_client(library: Library, echo: Echo) -> None:
    began = time.monotonic()
    with library.client(echo.url) as client:
        client.things.read("first")
        before = descriptors()

        def work(thread: int) -> list[str]:
            return [client.things.read(f"{thread}-{call}").id for call in range(50)]

        with ThreadPoolExecutor(16) as threads:
            ids = list(threads.map(work, range(16)))
        assert ids == [[f"{thread}-{call}" for call in range(50)] for thread in range(16)]
        assert echo.connections <= 17 * (1 + (time.monotonic() - began) // IDLE)
        assert_at_most(before + 2 * 16)
    echo.wait_until_idle()
    assert_at_most(before)


@pytest.mark.parametrize("backend", BACKENDS)
def test_many_tasks_share_a_client(library: Library, echo: Echo, backend: str) -> None:
    ids: dict[int, str] = {}
    opened: list[int] = []

    async def work() -> None:
        async with library.async_client(echo.url) as client:

            async def call(number: int) -> None:
                ids[number] = (await client.things.read(str(number))).id

            opened.append(descriptors())
            async with anyio.create_task_group() as tasks:
                for number in range(200):
                    tasks.start_soon(call, number)
        echo.wait_until_idle()

    run(work, backend)
    assert ids == {number: str(number) for number in range(200)}
    assert echo.connections < 200
    assert_at_most(opened[0])


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_cancelled_call_leaves_no_connection(library: Library, echo: Echo, backend: str) -> None:
    async def work() -> None:
        async with library.async_client(echo.url) as client:
            await client.things.read("warm")
            before = descriptors()
            for _ in range(20):
                with anyio.move_on_after(0.01):
                    await client.things.read("stall")
            assert (await client.things.read("after")).id == "after"
            echo.let_go()
            echo.wait_until_idle(1)
            assert_at_most(before + 1)

    run(work, backend)


def test_a_client_serves_one_event_loop_after_another(library: Library, echo: Echo) -> None:
    client = library.async_client(echo.url)
    got: list[str] = []

    async def work() -> None:
        got.append((await client.things.read(str(len(got)))).id)
        await client.orders.read("x")

    client = client.with_options(token_url=f"{echo.url}/token")
    for backend in ("asyncio", "trio", "asyncio"):
        run(work, backend)
    assert got == ["0", "1", "2"]
    assert echo.count("/token") == 1


@pytest.mark.filterwarnings("ignore:This process.*fork:DeprecationWarning")
def test_a_child_of_fork_has_connections_of_its_own(library: Library, echo: Echo) -> None:
    with library.client(echo.url) as client:
        client.things.read("parent")
        child = os.fork()
        if not child:
            os._exit(0 if client.things.read("child").id == "child" else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert client.things.read("again").id == "again"
    assert echo.connections == 2


def test_a_closed_client_says_so(library: Library, echo: Echo) -> None:
    client = library.client(echo.url)
    copy = client.with_options(timeout=1.0)
    assert copy.things.read("a").id == "a"
    assert client.things.read("b").id == "b"
    assert echo.connections == 1
    client.close()
    client.close()
    for closed in (client, copy):
        with pytest.raises(library.package.ConfigurationError, match="closed"):
            closed.things.read("c")

    async def work() -> None:
        client = library.async_client(echo.url)
        await client.things.read("a")
        await client.close()
        await client.close()
        with pytest.raises(library.package.ConfigurationError, match="closed"):
            await client.things.read("b")

    run(work)


def test_an_http_client_that_was_passed_in_stays_open(library: Library, echo: Echo) -> None:
    sent: list[Any] = []
    http = library.http.Client(headers={"X-Mine": "1"}, event_hooks={"request": [sent.append]}, auth=("no", "no"))
    with library.client(echo.url, http_client=http) as client:
        client.things.read("a")
    assert not http.is_closed
    assert [request.headers["X-Mine"] for request in sent] == ["1"]
    assert echo.last["authorization"].startswith("Basic ")
    assert "bm86bm8=" not in echo.last["authorization"]
    http.close()
    with pytest.raises(library.package.ConfigurationError, match="http_client"):
        library.client(echo.url, http_client=http).things.read("b")


def test_a_timeout_that_was_given_wins_over_the_overlays(library: Library) -> None:
    seen: list[float] = []

    def answer(request: Any) -> Any:
        seen.append(request.extensions["timeout"]["read"])
        return library.http.Response(200, json={})

    http = library.http.Client(transport=library.http.MockTransport(answer), timeout=7.0)
    client = library.client("http://127.0.0.1", http_client=http)
    client.things.read("overlay")
    client.things.delete("of the http_client")
    client.with_options(timeout=2.0).things.read("given")
    library.client("http://127.0.0.1", http_client=http, timeout=3.0).things.read("given")
    assert seen == [30.0, 7.0, 2.0, 3.0]


def test_one_token_for_all_threads(library: Library, echo: Echo) -> None:
    with library.client(echo.url, token_url=f"{echo.url}/token", default_headers={"X-Secret": "api only"}) as client:
        copies = [client.with_options(timeout=5.0 + number) for number in range(50)]
        barrier = threading.Barrier(50)

        def work(copy: Any) -> str:
            barrier.wait()
            received: str = copy.orders.read("a").id
            return received

        with ThreadPoolExecutor(50) as threads:
            assert set(threads.map(work, copies)) == {"a"}
        assert echo.count("/token") == 1
        assert "x-secret" not in echo.headers_of("/token")
        assert "x-tenant" not in echo.headers_of("/token")
        echo.revoke()
        assert client.orders.create("b").id == "b"
        assert echo.count("/token") == 2
        echo.refuse = True
        with pytest.raises(library.package.AuthenticationError) as refused:
            client.orders.read("c")
        assert echo.count("/token") == 3
        assert SECRET not in str(refused.value) + repr(client)


@pytest.mark.parametrize("backend", BACKENDS)
def test_one_token_for_all_tasks(library: Library, echo: Echo, backend: str) -> None:
    async def work() -> None:
        async with library.async_client(echo.url, token_url=f"{echo.url}/token") as client:
            async with anyio.create_task_group() as tasks:
                for number in range(50):
                    tasks.start_soon(client.with_options(timeout=5.0 + number).orders.read, "a")
            assert echo.count("/token") == 1
            echo.revoke()
            await client.orders.create("b")
            assert echo.count("/token") == 2

    run(work, backend)


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [(403, b"{}", "PermissionDeniedError"), (200, b"{}", "ResponseDecodeError"), (200, b"<", "ResponseDecodeError")],
)
def test_a_token_endpoint_that_fails(library: Library, echo: Echo, status: int, body: bytes, error: str) -> None:
    echo.token_reply = status, body
    client = library.client(echo.url, token_url=f"{echo.url}/token")
    with client, pytest.raises(getattr(library.package, error)) as failed:
        client.orders.read("a")
    assert SECRET not in repr(failed.value)
    assert echo.count("/orders/a") == 0


def test_one_span_a_request(echo: Echo) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    try:
        library = built("httpx")
        with library.client(echo.url) as client:
            client.things.read("a")
            client.with_raw_response.things.create("b", name="n")

        async def work() -> None:
            async with library.async_client(echo.url) as client:
                await client.things.read("c")

        asyncio.run(work())
    finally:
        HTTPXClientInstrumentor().uninstrument()
    assert [span.attributes["http.method"] for span in exporter.get_finished_spans() if span.attributes] == [
        "GET", "POST", "GET",
    ]  # fmt: skip
