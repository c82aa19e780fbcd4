"""The decisions of a stream, shared by sync and async: items, end, errors, and the resumption of downloads."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Mapping, Sized
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

from .._http import httpx
from ..errors import APIConnectionError, InvalidValueError, ResponseDecodeError
from .core import Exchange
from .deadline import DeadlineError
from .events import ItemReader, NewReader
from .failure import SEND_ERRORS, SendError, place, unreadable
from .inflate import BodyError, Inflated
from .jsontext import media_type

T = TypeVar("T")

STREAM_ERRORS = (BodyError, DeadlineError, *SEND_ERRORS)
"""The errors of reading a response body."""

StreamError = BodyError | DeadlineError | SendError


class Answer:
    """A response whose body is not read yet, and its call."""

    def __init__(self, response: httpx.Response, exchange: Exchange) -> None:
        self.response: httpx.Response = response
        self.exchange: Exchange = exchange

    def inflated(self) -> Inflated:
        """Return the decompression of the body, without a limit of length."""
        return Inflated(self.response, sys.maxsize)

    def failure(self, error: StreamError) -> APIConnectionError | ResponseDecodeError:
        """Return the exception for a body that broke off."""
        if isinstance(error, BodyError):
            return unreadable(self.response, error, self.exchange.core.line)
        return self.exchange.broken(None if isinstance(error, DeadlineError) else error, self.response.request)


class Feed(Generic[T]):
    """The items of a response; `ready` are parsed and not taken yet."""

    def __init__(self, answer: Answer, items: NewReader[T]) -> None:
        core = answer.exchange.core
        self.answer: Answer = answer
        self._until = items.until
        self._reader: ItemReader[T] = items.reader(core.reading, core.options.max_response_bytes)
        self.ready: Sized = self._reader.ready
        self._patience = answer.exchange.read_timeout(answer.response.request)
        self._lines = 0
        self._since = time.monotonic()
        self.is_over: bool = False
        kind = media_type(answer.response)
        if kind and items.media_types and kind not in items.media_types:
            raise self._error(f"the server sent {core.line(kind)}, not a stream of events", core.line(kind))

    def take(self) -> T:
        """Return the next item, or raise its error."""
        try:
            return self._reader.take()
        except ResponseDecodeError as error:
            error.response = self.answer.response
            raise

    def add(self, data: bytes) -> None:
        """Parse the next bytes; raise the HTTP library's time-out after too long a time without an item."""
        self._reader.feed(data)
        self.is_over = self._reader.is_over
        if self._reader.lines != self._lines:
            self._lines, self._since = self._reader.lines, time.monotonic()
        elif self._patience is not None and time.monotonic() - self._since > self._patience:
            raise httpx.ReadTimeout("no item within the time-out")

    def end(self) -> None:
        """Handle the end of the bytes."""
        self._reader.finish()
        self.is_over = True

    def check_end(self) -> None:
        """Raise the exception for a stream that ended before its last item."""
        if self._until is not None and not self._reader.is_over:
            self._until = None
            request = self.answer.response.request
            raise self.answer.exchange.broken(
                httpx.RemoteProtocolError("the stream ended before its last item", request=request), request
            )

    def _error(self, text: str, found: str) -> ResponseDecodeError:
        response, line = self.answer.response, self.answer.exchange.core.line
        return ResponseDecodeError(
            f"{place(response.request, line)}: {text}",
            selector="the whole body",
            expected="text/event-stream",
            found=found,
            response=response,
        )


class Download:
    """A file that appears under its name when it is complete; until then a file beside it has the content."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        try:
            self._path = Path(path)
        except TypeError:
            raise InvalidValueError(f"path: expected the path of a file, got {type(path).__name__}") from None
        if self._path.is_dir():
            raise InvalidValueError(f"path: {str(path)!r} is a folder: name a file in it")
        self._part = self._path.with_name(f".{self._path.name[:50]}.{os.urandom(4).hex()}.part")
        try:
            self._file: BinaryIO = self._part.open("xb")
        except ValueError:
            raise InvalidValueError(f"path: {str(path)!r} can't be the path of a file") from None
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(path)) from None
        self.size: int = 0

    def write(self, data: bytes) -> None:
        """Append bytes."""
        self._file.write(data)
        self.size += len(data)

    def restart(self) -> None:
        """Begin anew."""
        self._file.seek(0)
        self._file.truncate()
        self.size = 0

    def finish(self) -> None:
        """Put the file in its place."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)

    def discard(self) -> None:
        """Remove what was written; after `finish`, nothing."""
        self._file.close()
        self._part.unlink(missing_ok=True)


_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/(?:([0-9]{1,18})|\*)")


class Resumption:
    """The resumption of a download after its connection broke, if the server accepts ranges."""

    def __init__(self, answer: Answer) -> None:
        headers = answer.response.headers
        etag = headers.get("etag", "")
        validator = etag if etag and not etag.startswith("W/") else headers.get("last-modified", "")
        in_ranges = headers.get("accept-ranges", "").strip().lower() == "bytes" and answer.response.status_code == 200
        is_plain = headers.get("content-encoding", "identity").strip().lower() in ("", "identity")
        is_read = answer.response.request.method == "GET"
        self._validator = validator if in_ranges and is_plain and is_read else ""
        self._left = answer.exchange.core.options.max_retries
        self._most = self._left
        self._size = 0
        self._total = _length(answer.response)
        self._end: int | None = None

    def headers(self, size: int, error: APIConnectionError) -> Mapping[str, str]:
        """Return the headers that request the rest; raise the error if that is impossible."""
        self._left = self._most if size > self._size else self._left - 1
        self._size = size
        if not self._validator or self._left < 0 or self._most == 0:
            raise error
        return {"Range": f"bytes={size}-", "If-Range": self._validator} if size else {}

    def is_rest(self, answer: Answer, size: int) -> bool:
        """Return whether a response is the rest, not the whole again."""
        if answer.response.status_code != 206:
            self._total, self._end = _length(answer.response), None
            return False
        match = _RANGE.fullmatch(answer.response.headers.get("content-range", "").strip())
        total = int(match[3]) if match and match[3] else self._total
        if match is None or int(match[1]) != size or total != (self._total or total):
            rest = "" if self._total is None else f"{self._total - 1}/{self._total}"
            raise _other_range(answer, f"bytes {size}-{rest}")
        self._total, self._end = total, int(match[2]) + 1
        return True

    def check_end(self, answer: Answer, size: int) -> None:
        """Raise the error for a rest of another length than the server announced."""
        if self._end is None:
            return
        whole = self._end if self._total is None else self._total
        if size > whole:
            raise _other_range(answer, f"{whole} bytes in all")
        if size < whole:
            request = answer.response.request
            text = f"{size} of {whole} bytes came"
            raise answer.exchange.broken(httpx.RemoteProtocolError(text, request=request), request)


def _length(response: httpx.Response) -> int | None:
    """The declared number of bytes of a whole response."""
    text: str = response.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else None


def _other_range(answer: Answer, expected: str) -> ResponseDecodeError:
    line = answer.exchange.core.line
    return ResponseDecodeError(
        f"{place(answer.response.request, line)}: the server sent another range than was asked for",
        selector="Content-Range",
        expected=expected,
        found=line(answer.response.headers.get("content-range", "nothing")),
        response=answer.response,
    )


def closed() -> InvalidValueError:
    """Return the error for reading from a stream that was closed."""
    return InvalidValueError("the stream is closed: call the method again")


def read_before() -> InvalidValueError:
    """Return the error for saving a stream of which a part was read."""
    return InvalidValueError("a part of the stream was read, and save() writes all of it: call the method again")
