"""Time: the deadline of a whole call, retries and the token included, and what concurrent calls share of a token."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest

from tests.sdk.client.conftest import SECRET, Call, Library
from tests.support import faults
from tests.support.faults import Seen, answers, reply, stalls


def drips(data: bytes, end: bytes) -> faults.Fault:
    """Some bytes, then one byte for ever: no single wait is long."""

    def fault(connection: socket.socket, seen: Seen) -> None:
        connection.sendall(data)
        while True:
            connection.sendall(end)
            time.sleep(0.05)

    return fault


SLOW: dict[str, faults.Fault] = {
    "no answer": stalls(b""),
    "a stalled body": stalls(reply("200 OK", b"{", length=99)),
    "a dripping body": drips(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b"x"),
    "a dripping header": drips(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"),
    "informational answers for ever": drips(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "a stalled error": stalls(reply("500 No", b"{", length=99)),
}


@pytest.mark.parametrize("name", SLOW)
@pytest.mark.parametrize("path", ["/things/a", "/token"])
def test_a_call_ends_at_its_deadline(call: Call, library: Library, server: faults.Server, name: str, path: str) -> None:
    server.fault = SLOW[name]
    kind = "orders" if path == "/token" else "things"
    start = time.monotonic()
    with pytest.raises(library.package.APITimeoutError) as failed:
        call(
            server.url,
            lambda client: getattr(client, kind).create("a", **({"name": "n"} if kind == "things" else {})),
            deadline=0.5,
            token_url=f"{server.url}/token",
        )
    assert 0.4 < time.monotonic() - start < 2
    assert failed.value.may_have_arrived
    assert failed.value.retryable is (path == "/token")
    assert set(server.counts()) == {path}
    assert SECRET not in str(failed.value)


def test_a_read_that_times_out_at_the_deadline_is_a_call_that_does(
    library: Library, server: faults.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine, the read's own time-out may come first; the status alone is no answer then."""

    def late(seconds: float, work: Callable[[], object]) -> object:
        return work()

    monkeypatch.setattr(library.module("_runtime.engine"), "within", late)
    server.fault = SLOW["a stalled error"]
    with library.client(server.url, deadline=0.3) as client:
        for call in (client.things.read, client.things.delete):
            with pytest.raises(library.package.APITimeoutError, match="within the deadline"):
                call("a")


def test_retries_and_pauses_count(call: Call, library: Library, server: faults.Server) -> None:
    server.fault = answers("503 No", b"{}", "Retry-After: 1")
    start = time.monotonic()
    with pytest.raises(library.package.ServerError):
        call(server.url, lambda client: client.things.read("a"), deadline=0.5, max_retries=9)
    assert time.monotonic() - start < 0.5
    assert server.counts() == {"/things/a": 1}


def test_work_that_ends_at_the_last_moment(library: Library) -> None:
    """It has its result or misses the deadline; the time-out of the waiting thread is never the caller's."""
    within, missed = (getattr(library.module("_runtime.deadline"), name) for name in ("within", "DeadlineError"))

    def ends() -> str:
        time.sleep(0.02)
        return "done"

    for _ in range(50):
        with suppress(missed):
            assert within(0.02, ends) == "done"

    def times_out() -> None:
        raise TimeoutError("the work's own")

    with pytest.raises(TimeoutError, match="the work's own"):
        within(5, times_out)


def test_a_call_within_its_deadline(call: Call, server: faults.Server) -> None:
    server.fault = faults.dribbles
    assert call(server.url, lambda client: client.things.read("a"), deadline=5.0).id == "slow"
    assert call(server.url, lambda client: client.with_options(deadline=None).things.read("a"), deadline=0.0).id


def test_a_deadline_that_is_over_sends_nothing(call: Call, library: Library, server: faults.Server) -> None:
    with pytest.raises(library.package.APITimeoutError, match="within the deadline") as failed:
        call(server.url, lambda client: client.things.create("a", name="n"), deadline=0.0)
    assert not failed.value.may_have_arrived
    assert failed.value.retryable
    assert not server.seen


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), float("inf"), 1e300])
@pytest.mark.parametrize("name", ["deadline", "timeout"])
def test_absurd_waits_are_refused(library: Library, name: str, seconds: float) -> None:
    with pytest.raises(library.package.ConfigurationError, match=name):
        library.client("http://api.test", **{name: seconds})
    with pytest.raises(library.package.ConfigurationError, match=name):
        library.async_client("http://api.test").with_options(**{name: seconds})


Outcomes = Callable[[Library, faults.Server, "list[dict[str, Any]]"], "list[BaseException | float]"]


def _threads(library: Library, server: faults.Server, options: list[dict[str, Any]]) -> list[BaseException | float]:
    with library.client(server.url, token_url=f"{server.url}/token") as client:

        def one(each: dict[str, Any]) -> BaseException | float:
            start = time.monotonic()
            try:
                client.with_options(**each).orders.read("a")
            except Exception as error:  # noqa: BLE001  the test looks at it
                return error
            return time.monotonic() - start

        with ThreadPoolExecutor(len(options)) as threads:
            return list(threads.map(one, options))


def _tasks(library: Library, server: faults.Server, options: list[dict[str, Any]]) -> list[BaseException | float]:
    async def run() -> list[BaseException | float]:
        async with library.async_client(server.url, token_url=f"{server.url}/token") as client:

            async def one(each: dict[str, Any]) -> float:
                start = time.monotonic()
                await client.with_options(**each).orders.read("a")
                return time.monotonic() - start

            return await asyncio.gather(*map(one, options), return_exceptions=True)

    return asyncio.run(run())


@pytest.fixture(params=[_threads, _tasks], ids=["threads", "tasks"])
def outcomes(request: pytest.FixtureRequest) -> Outcomes:
    """Concurrent calls of one client, each with options of its own, and how each ends."""
    found: Outcomes = request.param
    return found


def slowly(fault: faults.Fault, seconds: float) -> faults.Fault:
    """An answer after some time."""

    def slow(connection: socket.socket, seen: Seen) -> None:
        time.sleep(seconds)
        fault(connection, seen)

    return slow


def test_calls_that_wait_for_a_token_share_its_failure(
    outcomes: Outcomes, library: Library, server: faults.Server
) -> None:
    server.fault = slowly(answers("403 Forbidden", b'{"error": "invalid_client"}'), 0.5)
    errors = outcomes(library, server, [{"timeout": 20.0}] * 12)
    assert {type(error).__name__ for error in errors} == {"PermissionDeniedError"}
    assert len({id(error) for error in errors}) == 12
    assert server.counts() == {"/token": 1}


@pytest.mark.usefixtures("no_wait")
def test_each_call_keeps_its_own_time_out(outcomes: Outcomes, library: Library, server: faults.Server) -> None:
    token = b'{"access_token": "t", "expires_in": 100}'
    fetch = slowly(answers("200 OK", token), 1.5)

    def fault(connection: socket.socket, seen: Seen) -> None:
        (fetch if seen.target == "/token" else answers("200 OK", b'{"id": "a"}'))(connection, seen)

    server.fault = fault
    impatient = [{"timeout": 0.4, "max_retries": 0}] * 3
    results = outcomes(library, server, [{"timeout": 20.0}, *impatient, {"timeout": 20.0}])
    assert [type(result).__name__ for result in results[1:4]] == ["APITimeoutError"] * 3
    assert isinstance(results[0], float)
    assert isinstance(results[4], float)


@pytest.mark.usefixtures("no_wait")
def test_the_time_out_of_one_call_is_not_that_of_others(
    outcomes: Outcomes, library: Library, server: faults.Server
) -> None:
    """The first call fetches the token and gives up; a patient one takes over."""
    started = threading.Event()

    def fault(connection: socket.socket, seen: Seen) -> None:
        if seen.target == "/token" and not started.is_set():
            started.set()
            stalls(b"")(connection, seen)
        elif seen.target == "/token":
            answers("200 OK", b'{"access_token": "t"}')(connection, seen)
        else:
            answers("200 OK", b'{"id": "a"}')(connection, seen)

    server.fault = fault
    results = outcomes(library, server, [{"timeout": 0.4, "max_retries": 0}, {"timeout": 20.0}])
    assert sum(isinstance(result, float) for result in results) >= 1
    if isinstance(results[1], BaseException):
        raise results[1]


def test_a_cancelled_fetch_is_taken_over(library: Library, server: faults.Server) -> None:
    asked = threading.Semaphore(0)

    def fault(connection: socket.socket, seen: Seen) -> None:
        if seen.target == "/token" and len(server.seen) == 1:
            asked.release()
            stalls(b"")(connection, seen)
        else:
            answers("200 OK", b'{"access_token": "t", "id": "a"}')(connection, seen)

    server.fault = fault

    async def run() -> str:
        async with library.async_client(server.url, token_url=f"{server.url}/token") as client:
            first = asyncio.create_task(client.orders.read("a"))
            await asyncio.to_thread(asked.acquire)
            second = asyncio.create_task(client.orders.read("a"))
            await asyncio.sleep(0.05)
            first.cancel()
            with suppress(asyncio.CancelledError):
                await first
            found: str = (await second).id
            return found

    assert asyncio.run(run()) == "a"


@pytest.mark.parametrize(
    "value",
    ["1" + "0" * 400, "-5", "0", '"x"', '"1e999"', "1e999", "NaN", "true", "null", "[]", '"' + "9" * 5000 + '"'],
)
def test_absurd_lifetimes_of_a_token(call: Call, server: faults.Server, value: str) -> None:
    def fault(connection: socket.socket, seen: Seen) -> None:
        body = b'{"access_token": "t", "expires_in": ' + value.encode() + b"}"
        answers("200 OK", body if seen.target == "/token" else b'{"id": "a"}')(connection, seen)

    server.fault = fault
    assert call(server.url, lambda client: client.orders.read("a"), token_url=f"{server.url}/token").id == "a"
