"""Bytes as a result: in base64 if they fit, else their number and media type."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping

from ..values import JsonObject
from .results import LEFT_OUT, size


class Pieces:
    """The bytes of a download, as many as a result can hold."""

    def __init__(self, max_chars: int | None, most: int) -> None:
        self._max_chars = max_chars
        self._most = most if max_chars is None else max_chars * 3 // 4
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> bool:
        """Add bytes; return whether more would fit."""
        self._pieces.append(piece)
        self._size += len(piece)
        return self._size <= self._most

    def result(self, headers: Mapping[str, str]) -> JsonObject:
        """Return the bytes, or how many there are as far as it is known, with their media type."""
        media_type = headers.get("content-type", "")[:60]
        about: JsonObject = {"media_type": media_type} if media_type.isascii() and media_type else {}
        if self._size <= self._most:
            whole: JsonObject = {**about, "size": self._size, "base64": b64encode(b"".join(self._pieces)).decode()}
            if self._max_chars is None or size(whole) <= self._max_chars:
                return whole
            return _left_out(about, self._size, self._max_chars)
        length = headers.get("content-length", "")
        known = int(length) if length.isascii() and length.isdecimal() and len(length) < 20 else None
        return _left_out(about, known, self._max_chars)


def _left_out(about: JsonObject, length: int | None, max_chars: int | None) -> JsonObject:
    result: JsonObject = {**about, **({} if length is None else {"size": length}), LEFT_OUT: ["base64"]}
    return result if max_chars is None or size(result) <= max_chars else {LEFT_OUT: ["base64"]}
