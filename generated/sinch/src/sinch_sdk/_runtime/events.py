"""Server-sent events and lines of JSON, parsed from bytes as they arrive."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sized
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from ..errors import ResponseDecodeError
from .decode import Decode, Reading
from .inflate import too_large
from .jsontext import load
from .values import JsonValue
from .variants import UnknownVariant

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """An event of a stream: its name (`message` unless the server gives one), its data, and the last id."""

    event: str
    data: str
    id: str

    def json(self) -> JsonValue:
        """Parse the data as JSON; raise `ValueError` where it is not valid."""
        return load(self.data)


Received = tuple[bytes, str, bytes]
"""The name, the data and the last id of an event, as received."""

DecodeEvent = Callable[[Received, Reading], T]
"""Reads an item from an event."""


class ItemReader(Protocol[T_co]):
    """Parses items from the bytes of a response; `lines` counts lines, `is_over` is set after the last item."""

    lines: int
    is_over: bool

    @property
    def ready(self) -> Sized:
        """The parsed items that were not taken yet."""
        ...

    def feed(self, data: bytes) -> None:
        """Parse the next bytes."""
        ...

    def finish(self) -> None:
        """Handle the end of the bytes."""
        ...

    def take(self) -> T_co:
        """Return the next item, or raise its error; later items stay."""
        ...


class NewReader(Protocol[T_co]):
    """A factory of readers of an operation's items; `until` is the text of the end."""

    media_types: frozenset[str]
    until: str | None

    def reader(self, reading: Reading, limit: int) -> ItemReader[T_co]:
        """Return a reader whose items have at most `limit` bytes."""
        ...


class Events(Generic[T]):
    """Server-sent events, up to the one whose data is `until`."""

    media_types: frozenset[str] = frozenset({"text/event-stream", "text/plain", "application/octet-stream"})

    def __init__(self, decode: DecodeEvent[T], until: str | None = None) -> None:
        self.until: str | None = until
        self._decode = decode

    def reader(self, reading: Reading, limit: int) -> ItemReader[T]:
        """Return a reader whose events have at most `limit` bytes."""
        return _EventReader(self._decode, self.until, reading, limit)


class Lines(Generic[T]):
    """A JSON value a line, up to the line `until`."""

    media_types: frozenset[str] = frozenset()

    def __init__(self, decode: Decode[T], until: str | None = None) -> None:
        self.until: str | None = until
        self._decode = decode

    def reader(self, reading: Reading, limit: int) -> ItemReader[T]:
        """Return a reader whose lines have at most `limit` bytes."""
        return _LineReader(self._decode, self.until, reading, limit)


def event(received: Received, reading: Reading) -> ServerSentEvent:
    """The event itself."""
    _, data, last_id = received
    return ServerSentEvent(_name(received), data, last_id.decode())


def text(received: Received, reading: Reading) -> str:
    """The data of an event."""
    return received[1]


def data(decode: Decode[T], until: str | None = None) -> Events[T]:
    """Server-sent events whose data are JSON."""
    return Events(lambda received, reading: decode(load(received[1]), reading), until)


def named(decode: Decode[T], until: str | None = None) -> Events[T | UnknownVariant]:
    """Server-sent events of a union, whose names select the type; the data are JSON."""

    def read(received: Received, reading: Reading) -> T | UnknownVariant:
        name, value = _name(received), load(received[1])
        found = decode({name: value}, reading)
        return UnknownVariant(name, value) if isinstance(found, UnknownVariant) else found

    return Events(read, until)


def _name(received: Received) -> str:
    return received[0].decode() or "message"


_PLAIN: frozenset[object] = frozenset((event, text))


class _Splitter:
    """Splits bytes into lines; with `returns`, a carriage return ends a line too, as in server-sent events."""

    __slots__ = ("_after_return", "_limit", "_pieces", "_returns", "_size")

    def __init__(self, limit: int, *, returns: bool) -> None:
        self._limit = limit
        self._returns = returns
        self._pieces: list[bytes] = []
        self._size = 0
        self._after_return = False

    def lines(self, data: bytes) -> list[bytes]:
        """Return the lines that end in the next bytes."""
        if self._after_return and data:
            data = data.removeprefix(b"\n")
            self._after_return = False
        cut = data.rfind(b"\n")
        if self._returns:
            cut = max(cut, data.rfind(b"\r"))
            self._after_return = cut >= 0 and cut == len(data) - 1 and data[cut] == 0x0D
        if cut < 0:
            self._keep(data)
            return []
        whole = b"".join((*self._pieces, data[: cut + 1])) if self._pieces else data[: cut + 1]
        self._pieces, self._size = [], 0
        self._keep(data[cut + 1 :])
        return whole.splitlines() if self._returns else whole[:-1].split(b"\n")

    def rest(self) -> bytes:
        """Return the unfinished line."""
        return b"".join(self._pieces)

    def _keep(self, data: bytes) -> None:
        if data:
            self._pieces.append(data)
            self._size += len(data)
            if self._size > self._limit:
                raise too_large(self._limit)


class _EventReader(Generic[T]):
    """Reads server-sent events as the HTML standard says."""

    def __init__(self, decode: DecodeEvent[T], until: str | None, reading: Reading, limit: int) -> None:
        self.lines: int = 0
        self.is_over: bool = False
        self._decode = decode
        self._until = None if until is None else until.encode()
        self._reading = reading
        self._limit = limit
        self._splitter = _Splitter(limit, returns=True)
        self.ready: deque[tuple[bytes, bytes, bytes, bool]] = deque()
        self._taken = 0
        self._data: list[bytes] = []
        self._size = 0
        self._name = b""
        self._id = b""

    def feed(self, data: bytes) -> None:
        """Parse the next bytes."""
        self._read(self._splitter.lines(data))

    def finish(self) -> None:
        """Handle the end of the bytes; an event without its empty line may be incomplete."""
        rest = self._splitter.rest()
        if rest:
            self._read([rest])
        if not self.is_over:
            self._dispatch(is_whole=False)

    def take(self) -> T:
        """Return the next item, or raise its error; later items stay."""
        name, data, last_id, is_whole = self.ready.popleft()
        self._taken += 1
        if not is_whole and self._decode in _PLAIN:
            raise _broken(f"event {self._taken}", "the stream ended in the middle of the event")
        try:
            return self._decode((name, data.decode(), last_id), self._reading)
        except (ValueError, RecursionError) as error:
            reason = "not UTF-8" if isinstance(error, UnicodeError) else str(error)
            raise _broken(f"event {self._taken}", self._reading.line(reason)) from None

    def _read(self, lines: list[bytes]) -> None:
        if not self.lines and lines:
            lines[0] = lines[0].removeprefix(b"\xef\xbb\xbf")
        self.lines += len(lines)
        for line in lines:
            if not line:
                self._dispatch(is_whole=True)
                if self.is_over:
                    return
                continue
            field, _, value = line.partition(b":")
            if value.startswith(b" "):
                value = value[1:]
            if field == b"data":
                self._data.append(value)
                self._size += len(value) + 1
                if self._size > self._limit:
                    raise too_large(self._limit)
            elif field == b"event":
                self._name = value
            elif field == b"id" and b"\0" not in value:
                self._id = value

    def _dispatch(self, *, is_whole: bool) -> None:
        if self._data:
            data = b"\n".join(self._data) if len(self._data) > 1 else self._data[0]
            if data == self._until:
                self.is_over = True
            else:
                self.ready.append((self._name, data, self._id, is_whole))
            self._data, self._size = [], 0
        self._name = b""


class _LineReader(Generic[T]):
    """Reads a JSON value per line, and skips empty lines, which keep connections open."""

    def __init__(self, decode: Decode[T], until: str | None, reading: Reading, limit: int) -> None:
        self.lines: int = 0
        self.is_over: bool = False
        self._decode = decode
        self._until = None if until is None else until.encode()
        self._reading = reading
        self._splitter = _Splitter(limit, returns=False)
        self.ready: deque[bytes] = deque()
        self._taken = 0

    def feed(self, data: bytes) -> None:
        """Parse the next bytes."""
        self._add(self._splitter.lines(data))

    def finish(self) -> None:
        """Handle the end of the bytes, which ends the last line."""
        self._add([self._splitter.rest()])

    def take(self) -> T:
        """Return the next value, or raise its error; later values stay."""
        line = self.ready.popleft()
        self._taken += 1
        try:
            return self._decode(load(line), self._reading)
        except (ValueError, RecursionError) as error:
            raise _broken(f"line {self._taken}", self._reading.line(str(error))) from None

    def _add(self, lines: list[bytes]) -> None:
        self.lines += len(lines)
        for line in lines:
            value = line.lstrip(b"\x1e").strip()  # RFC 7464 has a record separator before each value
            if value == self._until:
                self.is_over = True
                return
            if value:
                self.ready.append(value)


def _broken(where: str, reason: str) -> ResponseDecodeError:
    return ResponseDecodeError(f"{where}: {reason}", selector=where, expected="JSON", found=reason)
