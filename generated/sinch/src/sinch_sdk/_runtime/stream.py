"""Streams of a blocking client: items and bytes as they arrive."""

from __future__ import annotations

import _thread
import os
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Generic, TypeVar

from .._http import httpx
from ..errors import APIConnectionError
from .core import Exchange
from .deadline import within
from .events import NewReader
from .feed import STREAM_ERRORS, Answer, Download, Feed, Resumption, closed, read_before
from .inflate import Inflated, SyncBody, too_large

T = TypeVar("T")


class OpenAnswer(Answer):
    """A response that releases its connection when nothing refers to it any more.

    The garbage collector can run while this thread holds the lock of the connections. So what takes that lock is kept
    from the collector, and is done in a thread of its own.
    """

    def __init__(self, response: httpx.Response, exchange: Exchange) -> None:
        super().__init__(response, exchange)
        self._kept: list[Iterator[bytes]] = []
        self._finalizer = weakref.finalize(self, _abandoned, response, self._kept)
        self._finalizer.atexit = False

    def pieces(self) -> Iterator[bytes]:
        """Return the decompressed bytes of the body as they arrive."""
        pieces = _pieces(self.response, self.inflated(), self.exchange)
        self._kept.append(pieces)
        return pieces

    def close(self) -> None:
        """Release the connection."""
        self._finalizer.detach()
        self.response.close()


Open = Callable[[Mapping[str, str]], OpenAnswer]
"""Sends the call with further headers, and returns its response as soon as the headers arrive."""


def _pieces(response: httpx.Response, inflated: Inflated, exchange: Exchange) -> Iterator[bytes]:
    if response.is_stream_consumed:  # an event hook or a mock transport has read it
        yield response.content
        return
    stream = response.stream
    assert isinstance(stream, httpx.SyncByteStream)
    response.stream = SyncBody(stream, inflated, exchange.check_deadline)
    yield from response.iter_raw()


def _abandoned(response: httpx.Response, kept: list[Iterator[bytes]]) -> None:
    def close() -> None:
        response.close()
        kept.clear()

    with suppress(RuntimeError):  # no thread starts while the interpreter ends
        _thread.start_new_thread(close, ())


class _Bytes:
    """The body of a response, one piece at a time."""

    def __init__(self, answer: OpenAnswer) -> None:
        self.answer: OpenAnswer = answer
        self._pieces = answer.pieces()

    def next(self) -> bytes | None:
        """Return the next bytes, `None` at the end."""
        remaining = self.answer.exchange.remaining()
        data = next(self._pieces, None) if remaining is None else within(remaining, lambda: next(self._pieces, None))
        if data is None:
            self.close()
        return data

    def close(self) -> None:
        """Release the connection."""
        self.answer.close()


class Stream(Generic[T]):
    """The items of a response, each as soon as it arrives.

    `with` or the first iteration sends the call. `with` releases the connection at its end; without it, the
    end of the items does, or leaving the stream early.
    """

    def __init__(self, open: Open, items: NewReader[T]) -> None:
        self._open: Open = open
        self._items: NewReader[T] = items
        self._bytes: _Bytes | None = None
        self._feed: Feed[T] | None = None
        self._is_closed = False

    def __enter__(self) -> Stream[T]:
        self._opened()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Stream[T]:
        return self

    def __next__(self) -> T:
        feed = self._feed or self._opened()
        while not feed.ready:
            if feed.is_over:
                feed.check_end()
                raise StopIteration
            if self._is_closed:
                raise closed()
            self._read(feed)
        return feed.take()

    @property
    def response(self) -> httpx.Response:
        """The status and the headers of the response; sends the call."""
        return self._opened().answer.response

    def close(self) -> None:
        """Release the connection. Unread data are lost."""
        self._is_closed = True
        if self._bytes is not None:
            self._bytes.close()

    def _opened(self) -> Feed[T]:
        if self._feed is None:
            if self._is_closed:
                raise closed()
            self._bytes = _Bytes(self._open({}))
            try:
                self._feed = Feed(self._bytes.answer, self._items)
            except BaseException:
                self.close()
                raise
        return self._feed

    def _read(self, feed: Feed[T]) -> None:
        source = self._bytes
        assert source is not None
        try:
            data = source.next()
            if data is None:
                feed.end()
            else:
                feed.add(data)
        except STREAM_ERRORS as error:
            self.close()
            raise source.answer.failure(error) from None
        if feed.is_over:
            source.close()


class ByteStream:
    """The decompressed bytes of a response; only `read` holds all of them in memory.

    `with` or the first iteration sends the call. `with` releases the connection at its end; without it, the
    end of the bytes does, or leaving the stream early.
    """

    def __init__(self, open: Open) -> None:
        self._open: Open = open
        self._bytes: _Bytes | None = None
        self._is_closed = False
        self._is_begun = False

    def __enter__(self) -> ByteStream:
        self._opened()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> ByteStream:
        return self

    def __next__(self) -> bytes:
        self._is_begun = True
        data = self._next()
        if data is None:
            raise StopIteration
        return data

    @property
    def response(self) -> httpx.Response:
        """The status and the headers of the response; sends the call."""
        return self._opened().answer.response

    def read(self) -> bytes:
        """Return the remaining bytes.

        Raises:
            ResponseDecodeError: They are more than `max_response_bytes`.
        """
        answer, pieces, size = self._opened().answer, list[bytes](), 0
        limit = answer.exchange.core.options.max_response_bytes
        for piece in self:
            pieces.append(piece)
            size += len(piece)
            if size > limit:
                self.close()
                raise answer.failure(too_large(limit))
        return b"".join(pieces)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write all bytes to a file, which appears under its name when it is complete, and replaces an existing one.

        If the connection breaks, the download resumes, provided that the server accepts ranges.

        Raises:
            InvalidValueError: The path is that of a folder. Nothing was read.
            OSError: The file can't be written.
        """
        if self._is_begun:
            raise read_before()
        file = Download(path)
        self._is_begun = True
        try:
            resumption = Resumption(self._opened().answer)
            while True:
                try:
                    while (data := self._next()) is not None:
                        file.write(data)
                    resumption.check_end(self._opened().answer, file.size)
                    break
                except APIConnectionError as error:
                    self._resume(file, resumption.headers(file.size, error), resumption)
            file.finish()
        finally:
            file.discard()

    def close(self) -> None:
        """Release the connection. Unread data are lost."""
        self._is_closed = True
        if self._bytes is not None:
            self._bytes.close()

    def _next(self) -> bytes | None:
        source = self._opened()
        if self._is_closed:
            raise closed()
        try:
            return source.next()
        except STREAM_ERRORS as error:
            self.close()
            raise source.answer.failure(error) from None

    def _opened(self) -> _Bytes:
        if self._bytes is None:
            if self._is_closed:
                raise closed()
            self._bytes = _Bytes(self._open({}))
        return self._bytes

    def _resume(self, file: Download, headers: Mapping[str, str], resumption: Resumption) -> None:
        self._bytes, self._is_closed = _Bytes(self._open(headers)), False
        if not resumption.is_rest(self._bytes.answer, file.size):
            file.restart()
