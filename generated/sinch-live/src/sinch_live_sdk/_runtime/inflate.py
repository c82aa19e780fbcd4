"""The body of an answer as it was before it was compressed, never more of it than was asked for."""

from __future__ import annotations

import zlib

ACCEPTED = "gzip"
"""The only encoding that is asked for: the others are expanded by libraries that know no limit."""

_KNOWN = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


class BodyError(Exception):
    """A body that can't be read, in words."""


class Body:
    """The body of one answer, put together piece by piece; a `BodyError` where it is broken or over the limit."""

    def __init__(self, encoding: str, limit: int) -> None:
        coding = encoding.strip().lower()
        if coding not in ("", "identity") and coding not in _KNOWN:
            raise BodyError("it is in an encoding that was not asked for")
        self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB) if coding in _KNOWN else None
        self._limit = limit
        self._size = 0
        self._seen = False
        self._pieces: list[bytes] = []

    def add(self, piece: bytes) -> None:
        """The next piece, as it came."""
        if self._inflate is not None:
            self._seen = self._seen or bool(piece)
            try:
                piece = self._inflate.decompress(piece, self._limit - self._size + 1)
            except zlib.error:
                raise BodyError("it can't be decompressed") from None
        self._size += len(piece)
        if self._size > self._limit:
            self._pieces.clear()
            raise BodyError(f"it is over {self._limit} bytes: max_response_bytes raises the limit")
        self._pieces.append(piece)

    def whole(self) -> bytes:
        """All of it."""
        if self._inflate is not None and self._seen and not self._inflate.eof:
            raise BodyError("it ends in the middle of what was compressed")
        return b"".join(self._pieces)
