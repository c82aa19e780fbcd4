"""Every fault against every kind of call: number of requests, exception, and no secret in any text."""

from __future__ import annotations

import asyncio
import base64
import io
import logging
import socket
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import pytest

from tests.sdk.client.conftest import SECRET, Call, Library
from tests.support import faults
from tests.support.faults import answers, reply, sends, stalls

ADDED = ("replace", "delete", "pay")
"""Operations after which a 409 is retried; a 423 is on every repeatable one."""
REPEATABLE = ("read", "look", "ask", "replace", "delete", "pay", "mark")
ONCE = ("create", "change", "upload")
CALLS: dict[str, dict[str, object]] = {
    "read": {}, "look": {}, "ask": {}, "delete": {}, "mark": {},
    "replace": {"name": "n"}, "create": {"name": "n"}, "change": {"name": "n"}, "pay": {"amount": 1.0},
    "upload": {"photo": b"x" * 100_000},
}  # fmt: skip
RECORDS = frozenset({"read", "replace", "create", "change", "pay", "mark", "upload"})
"""Operations that read a response body; the others return nothing."""


@dataclass(frozen=True)
class Case:
    """A fault: the number of requests of repeatable and of other calls, and the exception (`None`: success)."""

    fault: faults.Fault
    repeatable: int
    once: int
    error: str | None
    early: bool = False
    only_records: bool = False
    added: int | None = None
    """The number of requests of the operations whose `retry` has the status, where it is another."""


def _status(status: str, error: str, repeatable: int = 1, once: int = 1, *headers: str, body: bytes = b"{}") -> Case:
    return Case(answers(status, body, *headers), repeatable, once, error)


AMBIGUOUS = (3, 1)
CASES: dict[str, Case] = {
    "ok": Case(answers("200 OK", b'{"id": "abc"}'), 1, 1, None),
    "reset after the headers": Case(faults.resets, *AMBIGUOUS, "APIConnectionError", early=True),
    "reset after the body": Case(faults.resets, *AMBIGUOUS, "APIConnectionError"),
    "closed without an answer": Case(sends(b""), *AMBIGUOUS, "APIConnectionError"),
    "half a header": Case(sends(b"HTTP/1.1 200 OK\r\nConte"), *AMBIGUOUS, "APIConnectionError"),
    "no HTTP": Case(sends(b"SSH-2.0-OpenSSH\r\n\r\n"), *AMBIGUOUS, "APIConnectionError"),
    "stalled header": Case(stalls(b""), *AMBIGUOUS, "APITimeoutError"),
    "stalled body": Case(
        stalls(reply("200 OK", b"{", length=9)), *AMBIGUOUS, "APITimeoutError", only_records=True
    ),
    "truncated body": Case(
        sends(reply("200 OK", b'{"id": "a', length=99)), *AMBIGUOUS, "APIConnectionError", only_records=True
    ),
    "truncated chunks": Case(
        sends(b"HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"), *AMBIGUOUS,
        "APIConnectionError", only_records=True,
    ),
    "truncated JSON": Case(answers("200 OK", b'{"id": "a'), 1, 1, "ResponseDecodeError", only_records=True),
    "wrong content type": Case(
        answers("200 OK", b"<html>", kind="text/html"), 1, 1, "ResponseDecodeError", only_records=True
    ),
    "chunked": Case(faults.chunked, 1, 1, None),
    "slow loris": Case(faults.dribbles, 1, 1, None),
    "gzip": Case(answers("200 OK", faults.GZIP, "Content-Encoding: gzip"), 1, 1, None),
    "gzip bomb": Case(
        answers("200 OK", faults.BOMB, "Content-Encoding: gzip"), 1, 1, "ResponseDecodeError", only_records=True
    ),
    "gzip bomb as an error": Case(answers("500 No", faults.BOMB, "Content-Encoding: gzip"), *AMBIGUOUS, "ServerError"),
    "truncated gzip": Case(
        answers("200 OK", faults.GZIP[:-9], "Content-Encoding: gzip"), 1, 1, "ResponseDecodeError", only_records=True
    ),
    "broken gzip": Case(
        answers("200 OK", b"\x1f\x8bxx", "Content-Encoding: gzip"), 1, 1, "ResponseDecodeError", only_records=True
    ),
    "unknown encoding": Case(
        answers("200 OK", b"xx", "Content-Encoding: br"), 1, 1, "ResponseDecodeError", only_records=True
    ),
    "redirect": _status("302 Found", "APIStatusError", 1, 1, "Location: http://127.0.0.1:9/"),
    "400": _status("400 Bad Request", "BadRequestError", body=b'{"error": {"code": 7, "message": "m"}}'),
    "401": _status("401 Unauthorized", "AuthenticationError", body=b'{"code": "c", "text": "t"}'),
    "403": _status("403 Forbidden", "PermissionDeniedError", body=b'{"errorCode": "c", "message": "m"}'),
    "404": _status("404 Not Found", "NotFoundError", body=b'{"title": "t", "detail": "d"}'),
    "405": _status("405 Not Allowed", "APIStatusError", body=b"<html>no</html>"),
    "408": _status("408 Timeout", "APIStatusError", *AMBIGUOUS),
    "409": replace(_status("409 Conflict", "ConflictError", body=b""), added=3),
    "409 in an hour": _status("409 Conflict", "ConflictError", 1, 1, "Retry-After: 3600"),
    "423": _status("423 Locked", "APIStatusError", *AMBIGUOUS),
    "425": _status("425 Too Early", "APIStatusError"),
    "422": _status("422 No", "UnprocessableEntityError", body=b"[1]"),
    "429": _status("429 Slow", "RateLimitError", 3, 3),
    "429 in seconds": _status("429 Slow", "RateLimitError", 3, 3, "Retry-After: 0"),
    "429 in milliseconds": _status("429 Slow", "RateLimitError", 3, 3, "Retry-After-Ms: 1"),
    "429 at a date": _status("429 Slow", "RateLimitError", 3, 3, f"Retry-After: {faults.in_a_second()}"),
    "429 in an hour": _status("429 Slow", "RateLimitError", 1, 1, "Retry-After: 3600"),
    "500": _status("500 No", "ServerError", *AMBIGUOUS, body=b"\xff\xfe"),
    "501": _status("501 No", "ServerError"),
    "505": _status("505 No", "ServerError"),
    "508": _status("508 No", "ServerError", *AMBIGUOUS),
    "520": _status("520 No", "ServerError", *AMBIGUOUS),
    "599": _status("599 No", "ServerError", *AMBIGUOUS),
    "502": _status("502 No", "ServerError", *AMBIGUOUS, body=b"<html>"),
    "503": _status("503 No", "ServerError", *AMBIGUOUS),
    "503 in an hour": _status("503 No", "ServerError", 1, 1, "Retry-After: 3600"),
    "504": _status("504 No", "ServerError", *AMBIGUOUS),
}  # fmt: skip


def _outcomes(library: Library, url: str, *, asynchronous: bool, **options: Any) -> dict[str, BaseException | None]:
    """Call every operation, and return each outcome."""
    given: dict[str, Any] = {"timeout": 30.0, "max_response_bytes": 1_000_000, **options}
    if asynchronous:
        return asyncio.run(_awaited(library, url, given))
    with library.client(url, **given) as client, ThreadPoolExecutor(len(CALLS)) as threads:
        made = {kind: threads.submit(getattr(client.things, kind), kind, **CALLS[kind]) for kind in CALLS}
        return {kind: future.exception() for kind, future in made.items()}


async def _awaited(library: Library, url: str, given: dict[str, Any]) -> dict[str, BaseException | None]:
    async with library.async_client(url, **given) as client:
        calls = [getattr(client.things, kind)(kind, **CALLS[kind]) for kind in CALLS]
        found = await asyncio.gather(*calls, return_exceptions=True)
    return {kind: end if isinstance(end, BaseException) else None for kind, end in zip(CALLS, found, strict=True)}


def assert_silent(caplog: pytest.LogCaptureFixture, *shown: object) -> None:
    """Check that no secret is in a log record, or in the text and causes of these."""
    encoded = base64.b64encode(f"{SECRET}-username:{SECRET}-password".encode()).decode()
    texts = [record.getMessage() for record in caplog.records] + [str(record.args) for record in caplog.records]
    for item in shown:
        texts += [repr(item), str(item)]
        link = item
        while isinstance(link, BaseException):
            texts += [*traceback.format_exception(link), repr(link), str(link)]
            link = link.__cause__ or link.__context__
    assert texts
    for text in texts:
        assert SECRET not in text
        assert encoded not in text


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", CASES)
@pytest.mark.usefixtures("no_wait")
def test_a_fault_against_every_kind_of_call(
    library: Library, server: faults.Server, name: str, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    case = CASES[name]
    server.fault, server.early = case.fault, case.early
    caplog.set_level(logging.DEBUG)
    timeout = 0.7 if case.error == "APITimeoutError" else 30.0
    outcomes = _outcomes(library, server.url, asynchronous=asynchronous, timeout=timeout)
    concerned = [kind for kind in CALLS if kind in RECORDS or not case.only_records]
    counts = server.counts()
    assert {kind: counts[f"/things/{kind}"] for kind in concerned} == {
        kind: case.added
        if case.added is not None and kind in ADDED
        else case.repeatable
        if kind in REPEATABLE
        else case.once
        for kind in concerned
    }
    for kind in concerned:
        assert type(outcomes[kind]).__name__ == (case.error or "NoneType"), kind
        if case.error in ("APIConnectionError", "APITimeoutError"):
            assert getattr(outcomes[kind], "retryable") is (kind in REPEATABLE)  # noqa: B009  of an imported package
            assert getattr(outcomes[kind], "may_have_arrived") is True  # noqa: B009  of an imported package
    assert_silent(caplog, *outcomes.values())


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.usefixtures("no_wait")
def test_a_connection_that_could_not_be_made_is_safe_for_every_kind(
    library: Library, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    outcomes = _outcomes(library, f"http://127.0.0.1:{faults.closed_port()}", asynchronous=asynchronous)
    attempts = [record.getMessage() for record in caplog.records if record.name == library.package.__name__]
    for kind, error in outcomes.items():
        assert type(error).__name__ == "APIConnectionError"
        assert getattr(error, "retryable") is True  # noqa: B009  of an imported package
        assert getattr(error, "may_have_arrived") is False  # noqa: B009  of an imported package
        assert len([text for text in attempts if f"/things/{kind}: ConnectError" in text]) == 3
    assert_silent(caplog, *outcomes.values())


@pytest.mark.usefixtures("no_wait")
def test_no_retries_where_none_are_wanted(library: Library, server: faults.Server) -> None:
    server.fault = answers("503 No")
    _outcomes(library, server.url, asynchronous=False, max_retries=0)
    assert set(server.counts().values()) == {1}


@pytest.mark.usefixtures("no_wait")
def test_one_idempotency_key_for_all_attempts(library: Library, server: faults.Server) -> None:
    server.fault = answers("503 No")
    with library.client(server.url) as client:
        for given in ({}, {}, {"Idempotency-Key": "mine"}):
            with pytest.raises(library.package.ServerError):
                client.with_options(default_headers=given).things.pay("pay", amount=1.0)
    keys = [seen.headers["idempotency-key"] for seen in server.seen]
    assert [len(set(keys[start : start + 3])) for start in (0, 3, 6)] == [1, 1, 1]
    assert len(set(keys)) == 3
    assert keys[-1] == "mine"


@pytest.mark.usefixtures("no_wait")
def test_a_file_that_can_be_read_once_is_sent_once(library: Library, server: faults.Server) -> None:
    class Once(io.BytesIO):
        def seekable(self) -> bool:
            return False

    server.fault = answers("429 Slow")
    with library.client(server.url) as client, pytest.raises(library.package.RateLimitError):
        client.things.upload("upload", photo=Once(b"content"))
    with library.client(server.url) as client, pytest.raises(library.package.RateLimitError):
        client.things.upload("bytes", photo=b"content")
    assert server.counts() == {"/things/upload": 1, "/things/bytes": 3}


def in_turn(*faults_: faults.Fault) -> faults.Fault:
    """The first fault for the first request, and so on; the last one for all others."""
    left = list(faults_)

    def fault(connection: socket.socket, seen: faults.Seen) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(connection, seen)

    return fault


NOT_FOUND = answers("404 Not Found", b'{"message": "no such thing"}')


@pytest.mark.parametrize("first", [answers("504 No"), answers("408 No"), faults.resets, sends(b"")])
@pytest.mark.usefixtures("no_wait")
def test_a_repeated_delete_that_finds_nothing_has_succeeded(
    call: Call, server: faults.Server, first: faults.Fault
) -> None:
    server.fault = in_turn(first, first, NOT_FOUND)
    assert call(server.url, lambda client: client.things.delete("a")) is None
    assert len(server.seen) == 3
    server.fault = in_turn(first, NOT_FOUND)
    assert call(server.url, lambda client: client.request("DELETE", "/things/a")).status_code == 404


@pytest.mark.parametrize(
    ("first", "method"),
    [
        (NOT_FOUND, "delete"),
        (answers("429 No"), "delete"),
        (answers("409 No"), "delete"),
        (answers("423 No"), "delete"),
        (answers("504 No"), "read"),
    ],
)
@pytest.mark.usefixtures("no_wait")
def test_any_other_404_is_an_error(
    call: Call, library: Library, server: faults.Server, first: faults.Fault, method: str
) -> None:
    server.fault = in_turn(first, NOT_FOUND)
    with pytest.raises(library.package.NotFoundError):
        call(server.url, lambda client: getattr(client.things, method)("a"))


@pytest.mark.usefixtures("no_wait")
def test_a_call_that_may_have_arrived_once_says_so_to_the_end(call: Call, library: Library) -> None:
    """The first attempt was sent, those after it found nobody."""
    with faults.running() as server:
        url = server.url

        def closes(connection: socket.socket, seen: faults.Seen) -> None:
            server.close()
            faults.resets(connection, seen)

        server.fault = closes
        with pytest.raises(library.package.APIConnectionError) as failed:
            call(url, lambda client: client.things.replace("a", name="n"))
    assert failed.value.may_have_arrived
    assert failed.value.retryable


@pytest.mark.parametrize(
    "date",
    [
        "Sun, 06 Nov 2044 08:49:37 GMT",
        "Sun, 06 Nov 2044 08:49:37",
        "Sun Nov  6 08:49:37 2044",
        "06 Nov 2044 08:49:37 -0000",
    ],
)
def test_a_date_without_a_zone_is_utc(library: Library, date: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        monkeypatch.setattr(time, "time", lambda: 2362034977.0 - 30)
        retry: Any = library.module("_runtime.retry")
        assert retry.retry_after({"retry-after": date}) == 30
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_pause_is_the_servers_or_doubles(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    retry: Any = library.module("_runtime.retry")
    asked: list[float] = []

    def least(low: float, high: float) -> float:
        asked.append(high)
        return low

    monkeypatch.setattr("random.uniform", least)
    assert [retry.delay(attempt, {}) for attempt in range(1, 8)] == [0.0] * 7
    assert asked == [0.5, 1, 2, 4, 8, 8, 8]
    given: Callable[[str], object] = lambda value: retry.delay(1, {"retry-after": value})  # noqa: E731
    assert [given(value) for value in ("0", "2.5", "60", "61", "Wed, 21 Oct 2015 07:28:00 GMT")] == [
        0,
        2.5,
        60,
        None,
        0,
    ]
    assert given("Fri, 31 Dec 9999 23:59:59 GMT") is None
    assert given("soon") == 0.0
    assert retry.delay(1, {"retry-after-ms": "250", "retry-after": "9"}) == 0.25
