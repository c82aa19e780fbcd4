"""The body of a response: read to its end, decompressed, and limited in bytes at each step."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Protocol, TypeAlias

from .._http import httpx

ACCEPTED = "gzip"
"""The only encoding that requests ask for: its decompression can be bounded."""

_STEP = 4096
"""Compressed bytes of a step. zlib copies the unread rest of a step, which takes quadratic time in its size."""

_PIECE = 65_536
"""Decompressed bytes of a piece."""

_MOST_CODINGS = 8


class _Member(Protocol):
    """A decompressor of zlib."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    @property
    def unconsumed_tail(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int = 0, /) -> bytes: ...


_NewMember: TypeAlias = Callable[[bytes], _Member]


class BodyError(Exception):
    """A body that can't be read; the text is the reason."""


class _Inflater:
    """Decompresses a sequence of members (RFC 1952, 2.2), of which most bodies have one."""

    def __init__(self, new_member: _NewMember, padding: bytes) -> None:
        self._new_member = new_member
        self._padding = padding
        self._member: _Member | None = None
        self._head = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes, a piece at a time."""
        for start in range(0, len(data), _STEP):
            yield from self._step(data[start : start + _STEP])

    def finish(self) -> None:
        """Raise `BodyError` if the last member is not whole."""
        if self._member is not None or self._head:
            raise BodyError("it ends in the middle of compressed data")

    def _step(self, data: bytes) -> Iterator[bytes]:
        while True:
            if self._member is None:
                data = self._head + data
                data = data.lstrip(self._padding) if self._padding else data
                if len(data) < 2:  # too few to tell zlib from raw deflate
                    self._head = data
                    return
                self._head, self._member = b"", self._new_member(data)
            try:
                piece = self._member.decompress(data, _PIECE)
            except zlib.error:
                raise BodyError("it can't be decompressed") from None
            if piece:
                yield piece
            if self._member.eof:
                data, self._member = self._member.unused_data, None
            else:
                data = self._member.unconsumed_tail
                if not data and len(piece) < _PIECE:
                    return


def _gzip(head: bytes) -> _Member:
    return zlib.decompressobj(16 + zlib.MAX_WBITS)


def _deflate(head: bytes) -> _Member:
    """zlib, as RFC 9110 says, or the raw deflate that some servers send."""
    is_zlib = head[0] & 0x0F == 8 and head[0] >> 4 <= 7 and int.from_bytes(head[:2], "big") % 31 == 0
    return zlib.decompressobj(zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS)


_INFLATERS: dict[str, tuple[_NewMember, bytes]] = {
    "gzip": (_gzip, b"\0"),
    "x-gzip": (_gzip, b"\0"),
    "deflate": (_deflate, b""),
}


class Inflated:
    """The decompression of one response, with bytes counted as received and after each step."""

    def __init__(self, response: httpx.Response, limit: int) -> None:
        self._limit = limit
        codings = _codings(response)
        if any(coding in _INFLATERS for coding in codings):
            del response.headers["content-encoding"]  # the HTTP library would decompress it again
        self._refused = next((coding for coding in codings if coding not in _INFLATERS and _is_decoded(coding)), None)
        if len(codings) > _MOST_CODINGS:
            self._refused = f"{len(codings)} encodings"
        self._inflaters = [_Inflater(*_INFLATERS[coding]) for coding in reversed(codings) if coding in _INFLATERS]
        self._sizes = [0] * (len(self._inflaters) + 1)

    def add(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes, a piece at a time."""
        if self._refused is not None:
            raise BodyError(f"it is encoded as {self._refused}, which the request did not accept")
        yield from self._through(data, 0)

    def finish(self) -> None:
        """Raise `BodyError` if compressed data are not whole."""
        for inflater in self._inflaters:
            inflater.finish()

    def _through(self, data: bytes, step: int) -> Iterator[bytes]:
        self._sizes[step] += len(data)
        if self._sizes[step] > self._limit:
            raise too_large(self._limit)
        if step == len(self._inflaters):
            yield data
            return
        for piece in self._inflaters[step].feed(data):
            yield from self._through(piece, step + 1)


class Body(Inflated):
    """The body of one response, in memory."""

    def __init__(self, response: httpx.Response, limit: int) -> None:
        super().__init__(response, limit)
        self._pieces: list[bytes] = []

    def add(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes, a piece at a time."""
        for piece in super().add(data):
            self._pieces.append(piece)
            yield piece

    def partial(self) -> bytes:
        """Return the bytes that were read before an error."""
        return b"".join(self._pieces)


def too_large(limit: int) -> BodyError:
    """Return the error for a body over the limit."""
    return BodyError(f"it is over {limit} bytes: max_response_bytes raises the limit")


class SyncBody(httpx.SyncByteStream):
    """The stream of a response, decompressed and counted; `check` runs before each piece."""

    def __init__(self, stream: httpx.SyncByteStream, body: Inflated, check: Callable[[], None]) -> None:
        self._stream = stream
        self._body = body
        self._check = check

    def __iter__(self) -> Iterator[bytes]:
        for data in self._stream:
            self._check()
            yield from self._body.add(data)
        self._body.finish()

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()


class AsyncBody(httpx.AsyncByteStream):
    """The stream of a response, decompressed and counted."""

    def __init__(self, stream: httpx.AsyncByteStream, body: Inflated) -> None:
        self._stream = stream
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._stream:
            for piece in self._body.add(data):
                yield piece
        self._body.finish()

    async def aclose(self) -> None:
        """Close the stream."""
        await self._stream.aclose()


def _codings(response: httpx.Response) -> list[str]:
    if "content-encoding" not in response.headers:
        return []
    values = response.headers.get_list("content-encoding", split_commas=True)
    return [value.strip().lower() for value in values if value.strip().lower() not in ("", "identity")]


def _is_decoded(coding: str) -> bool:
    """Whether the HTTP library would decompress it, without a limit; unknown encodings are not decoded."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    with httpx.Client(transport=transport) as client:
        known = client.headers.get("accept-encoding", "")
    return coding in [name.strip() for name in known.split(",")]
