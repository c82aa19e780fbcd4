"""Calls of a package over sockets, and what each must end in: a value of its type, or an exception of the package."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
import signal
import socket
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from itertools import count
from types import FrameType, NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from tests.support import faults
from tests.support.packages import Package

SECRET = "s3ntinel-Zq9"
LIMIT = 100_000
"""Bytes of a body."""
LONGEST_WAIT = 60.0
"""Seconds of a pause before a retry."""

Work: TypeAlias = Callable[[Any], Any]
"""Calls a client; the result of an async one is awaitable."""


_NUMBERS = count()
"""A number for each id of a client, which gets a token of its own."""

WORKS: dict[str, Work] = {
    "read": lambda client: client.ships.read("a"),
    "look": lambda client: client.ships.look("a"),
    "list": lambda client: client.ships.list(),
    "create": lambda client: client.ships.create(),
    "delete": lambda client: client.ships.delete("a"),
    "raw": lambda client: client.with_raw_response.ships.read("a"),
    "raw delete": lambda client: client.with_raw_response.ships.delete("a"),
    "request": lambda client: client.request("GET", "/any"),
    "token": lambda client: client.with_options(client_id=f"client {next(_NUMBERS)}").cargo.read("a"),
}
"""A call of each kind."""


@dataclass(frozen=True)
class Harbour:
    """The package, a server, clients of it, and the pauses of its retries."""

    package: Package
    server: faults.Server
    client: Any
    awaited: Any
    waits: list[float]
    runner: asyncio.Runner

    def error(self, name: str) -> type[Exception]:
        """Return an exception class of the package."""
        found = self.package.public(name)
        assert isinstance(found, type)
        assert issubclass(found, Exception)
        return found

    def module(self, name: str) -> Any:
        """Return a module of the package's runtime."""
        return import_module(f"{self.package.module.__name__}._runtime.{name}")

    def outcome(self, work: Work, *answers: bytes, asynchronous: bool = False, **options: Any) -> Any:
        """Return the result of a call, or the exception of the package that it raises.

        The server sends one answer a request, the last one to all others, and then closes the connection.
        """
        self.server.seen.clear()
        self.waits.clear()
        self.server.fault = in_turn(answers)
        client = self.awaited if asynchronous else self.client
        client = client.with_options(**options) if options else client
        with bounded(), noted(*answers):
            try:
                result = self.runner.run(_awaited(work, client)) if asynchronous else work(client)
            except self.error("HarbourError") as error:
                result = error
        assert all(0 <= wait <= LONGEST_WAIT for wait in self.waits), self.waits
        assert len(self.waits) <= 4
        return result


async def _awaited(work: Work, client: Any) -> Any:
    result = work(client)
    return await result if inspect.isawaitable(result) else result


def in_turn(answers: Sequence[bytes]) -> faults.Fault:
    """Send the first answer to the first request, and so on; the last one to all others."""
    left = list(answers)

    def fault(connection: socket.socket, seen: faults.Seen) -> None:
        connection.sendall(left.pop(0) if len(left) > 1 else left[0])

    return fault


@contextmanager
def noted(*values: object) -> Generator[None]:
    """Add the values to a failure: Hypothesis shows none of a long text."""
    try:
        yield
    except Exception as error:
        for value in values:
            error.add_note(repr(value)[:2000])
        raise


@contextmanager
def bounded(seconds: float = 45) -> Generator[None]:
    """Fail where the block never ends. A thread has no alarm: there, the run's own limit ends it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def late(number: int, frame: FrameType | None) -> None:
        raise AssertionError("a hang")

    before: Any = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def check(harbour: Harbour, result: Any) -> None:
    """Check a result of any call, or the exception that it raised."""
    if isinstance(result, BaseException):
        check_error(harbour, result)
    else:
        check_value(harbour, result)


def check_error(harbour: Harbour, error: Any) -> None:
    """What an exception shows is one printable line of bounded length, without credentials; no call timed out."""
    assert isinstance(error, harbour.error("HarbourError"))
    assert not isinstance(error, harbour.error("APITimeoutError")), "the server never stalls"
    parts = [part for name, part in vars(error).items() if isinstance(part, str) and name != "body"]
    link: BaseException | None = error
    while link is not None:
        parts.append(str(link))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    for text in parts:
        assert text.isprintable(), text
        assert len(text) < 1500
        assert f"{SECRET}-secret" not in text
    response: Any = getattr(error, "response", None)
    if response is not None:
        assert len(response.content) <= LIMIT
        assert isinstance(response.text, str)
    retry_after: object = getattr(error, "retry_after", None)
    assert retry_after is None or (isinstance(retry_after, float) and retry_after >= 0)


def check_value(harbour: Harbour, value: Any) -> None:
    """Each field of a record is of its annotated type, or raises `MissingValueError`."""
    if isinstance(value, (harbour.package.public("Page"), harbour.package.public("AsyncPage"))):  # type: ignore[arg-type]
        for item in value.items:
            check_value(harbour, item)
    elif isinstance(value, harbour.package.public("RawResponse")):  # type: ignore[arg-type]
        assert 200 <= value.status_code < 300
        assert len(value.content) <= LIMIT
        assert isinstance(value.text, str)
    elif dataclasses.is_dataclass(value):
        hints = get_type_hints(type(value))
        for field in dataclasses.fields(value):
            try:
                found: object = getattr(value, field.name)
            except harbour.error("MissingValueError") as error:
                check_error(harbour, error)
            else:
                assert fits(found, hints[field.name]), (field.name, found)
        repr(value)
    else:
        assert value is None


def fits(value: Any, hint: Any) -> bool:
    """Whether a value is of an annotated type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return any(fits(value, argument) for argument in arguments)
    if origin is list:
        return type(value).__name__ == "list" and _all(value, arguments[0])
    if origin is dict:
        return type(value).__name__ == "dict" and _all(value, arguments[0]) and _all(value.values(), arguments[1])
    if hint is NoneType or hint is None:
        return value is None
    if hint in (int, float):
        return type(value) is hint
    return isinstance(value, hint)


def _all(values: Iterable[Any], hint: Any) -> bool:
    return all(fits(value, hint) for value in values)
