"""Streams of an async client: the counterpart of `stream`."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from types import TracebackType
from typing import Generic, TypeVar

import anyio
from anyio.to_thread import run_sync

from .._http import httpx
from ..errors import APIConnectionError
from .core import Exchange
from .deadline import DeadlineError
from .events import NewReader
from .feed import STREAM_ERRORS, Answer, Download, Feed, Resumption, closed, read_before
from .inflate import AsyncBody, Inflated, too_large

T = TypeVar("T")


class OpenAnswer(Answer):
    """A response that releases its connection when nothing refers to it any more.

    The event loop ends a generator that nothing refers to, if it was begun.
    """

    def __init__(self, response: httpx.Response, exchange: Exchange) -> None:
        super().__init__(response, exchange)
        self.pieces: AsyncIterator[bytes] = _pieces(response, self.inflated())

    async def begun(self) -> OpenAnswer:
        """Begin to read; no bytes yet."""
        await anext(self.pieces)
        return self


Open = Callable[[Mapping[str, str]], Awaitable[OpenAnswer]]
"""Sends the call with further headers, and returns its response as soon as the headers arrive."""


class _Bytes:
    """The body of a response, one piece at a time."""

    def __init__(self, answer: OpenAnswer) -> None:
        self.answer: OpenAnswer = answer

    async def next(self) -> bytes | None:
        """Return the next bytes, `None` at the end."""
        remaining = self.answer.exchange.remaining()
        if remaining is None:
            return await anext(self.answer.pieces, None)
        with anyio.move_on_after(remaining):
            return await anext(self.answer.pieces, None)
        raise DeadlineError

    async def close(self) -> None:
        """Release the connection."""
        await self.answer.response.aclose()


async def _pieces(response: httpx.Response, inflated: Inflated) -> AsyncIterator[bytes]:
    """The bytes of the body, after one empty piece; the end releases the connection."""
    try:
        yield b""
        if response.is_stream_consumed:  # an event hook or a mock transport has read it
            yield response.content
            return
        stream = response.stream
        assert isinstance(stream, httpx.AsyncByteStream)
        response.stream = AsyncBody(stream, inflated)
        async for piece in response.aiter_raw():
            yield piece
    finally:
        await response.aclose()


class AsyncStream(Generic[T]):
    """The items of a response, each as soon as it arrives.

    `async with` or the first iteration sends the call. `async with` releases the connection at its end; without it,
    the end of the items does, or leaving the stream early.
    """

    def __init__(self, open: Open, items: NewReader[T]) -> None:
        self._open: Open = open
        self._items: NewReader[T] = items
        self._bytes: _Bytes | None = None
        self._feed: Feed[T] | None = None
        self._is_closed = False

    async def __aenter__(self) -> AsyncStream[T]:
        await self._opened()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncStream[T]:
        return self

    async def __anext__(self) -> T:
        feed = self._feed or await self._opened()
        while not feed.ready:
            if feed.is_over:
                feed.check_end()
                raise StopAsyncIteration
            if self._is_closed:
                raise closed()
            await self._read(feed)
        return feed.take()

    async def response(self) -> httpx.Response:
        """Return the status and the headers of the response; sends the call."""
        return (await self._opened()).answer.response

    async def close(self) -> None:
        """Release the connection. Unread data are lost."""
        self._is_closed = True
        if self._bytes is not None:
            await self._bytes.close()

    async def _opened(self) -> Feed[T]:
        if self._feed is None:
            if self._is_closed:
                raise closed()
            self._bytes = _Bytes(await self._open({}))
            try:
                self._feed = Feed(self._bytes.answer, self._items)
            except BaseException:
                await self.close()
                raise
        return self._feed

    async def _read(self, feed: Feed[T]) -> None:
        source = self._bytes
        assert source is not None
        try:
            data = await source.next()
            if data is None:
                feed.end()
            else:
                feed.add(data)
        except STREAM_ERRORS as error:
            await self.close()
            raise source.answer.failure(error) from None
        if feed.is_over:
            await source.close()


class AsyncByteStream:
    """The decompressed bytes of a response; only `read` holds all of them in memory.

    `async with` or the first iteration sends the call. `async with` releases the connection at its end; without it,
    the end of the bytes does, or leaving the stream early.
    """

    def __init__(self, open: Open) -> None:
        self._open: Open = open
        self._bytes: _Bytes | None = None
        self._is_closed = False
        self._is_begun = False

    async def __aenter__(self) -> AsyncByteStream:
        await self._opened()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncByteStream:
        return self

    async def __anext__(self) -> bytes:
        self._is_begun = True
        data = await self._next()
        if data is None:
            raise StopAsyncIteration
        return data

    async def response(self) -> httpx.Response:
        """Return the status and the headers of the response; sends the call."""
        return (await self._opened()).answer.response

    async def read(self) -> bytes:
        """Return the remaining bytes.

        Raises:
            ResponseDecodeError: They are more than `max_response_bytes`.
        """
        answer, pieces, size = (await self._opened()).answer, list[bytes](), 0
        limit = answer.exchange.core.options.max_response_bytes
        async for piece in self:
            pieces.append(piece)
            size += len(piece)
            if size > limit:
                await self.close()
                raise answer.failure(too_large(limit))
        return b"".join(pieces)

    async def save(self, path: str | os.PathLike[str]) -> None:
        """Write all bytes to a file, which appears under its name when it is complete, and replaces an existing one.

        If the connection breaks, the download resumes, provided that the server accepts ranges.

        Raises:
            InvalidValueError: The path is that of a folder. Nothing was read.
            OSError: The file can't be written.
        """
        if self._is_begun:
            raise read_before()
        self._is_begun = True
        try:
            file = await run_sync(Download, path)
        except BaseException:
            self._is_begun = False
            raise
        try:
            resumption = Resumption((await self._opened()).answer)
            while True:
                try:
                    while (data := await self._next()) is not None:
                        await run_sync(file.write, data)
                    resumption.check_end((await self._opened()).answer, file.size)
                    break
                except APIConnectionError as error:
                    await self._resume(file, resumption.headers(file.size, error), resumption)
            await run_sync(file.finish)
        finally:
            file.discard()

    async def close(self) -> None:
        """Release the connection. Unread data are lost."""
        self._is_closed = True
        if self._bytes is not None:
            await self._bytes.close()

    async def _next(self) -> bytes | None:
        source = await self._opened()
        if self._is_closed:
            raise closed()
        try:
            return await source.next()
        except STREAM_ERRORS as error:
            await self.close()
            raise source.answer.failure(error) from None

    async def _opened(self) -> _Bytes:
        if self._bytes is None:
            if self._is_closed:
                raise closed()
            self._bytes = _Bytes(await self._open({}))
        return self._bytes

    async def _resume(self, file: Download, headers: Mapping[str, str], resumption: Resumption) -> None:
        self._bytes, self._is_closed = _Bytes(await self._open(headers)), False
        if not resumption.is_rest(self._bytes.answer, file.size):
            file.restart()
