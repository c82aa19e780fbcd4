"""The server over standard input and output: a message a line, and nothing else on standard output."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread

from ..values import JsonValue
from ..wire import json_text
from .calls import Calls
from .protocol import About, Session

_LONGEST_LINE = 16 * 1024 * 1024
_NO_JSON = b"too long"
_PATIENCE = 1.0
"""Seconds for the calls that run when the input ends: hosts wait for two."""


def run(calls: Calls, about: About) -> int:
    """Serve until the input ends; return the exit code."""
    output = os.dup(1)
    os.dup2(2, 1)  # whatever else prints, prints to standard error
    try:
        asyncio.run(_served(calls, about, output))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
    return 0


async def _served(calls: Calls, about: About, output: int) -> None:
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()

    def send(message: JsonValue) -> None:
        try:
            _write(output, message)
        except OSError as error:
            if not ended.done():
                ended.set_exception(BrokenPipeError(str(error)))

    def end() -> None:
        if not ended.done():
            ended.set_result(None)

    session = Session(calls, about, send)

    def read() -> None:
        with suppress(RuntimeError):  # the loop is closed
            for line in _lines():
                loop.call_soon_threadsafe(session.receive, line)
            loop.call_soon_threadsafe(end)

    Thread(target=read, daemon=True).start()
    try:
        await ended
        await session.end(_PATIENCE)
    finally:
        await calls.close()


def _lines() -> Iterator[bytes]:
    """The lines of standard input; one that is too long becomes invalid JSON."""
    pieces: list[bytes] = []
    length = 0
    while piece := _read():
        *whole, piece = piece.split(b"\n")
        for line in whole:
            pieces.append(line)
            yield from _said(pieces)
            pieces, length = [], 0
        length += len(piece)
        if length > _LONGEST_LINE:
            pieces.clear()
            piece = _NO_JSON
        pieces.append(piece)
    yield from _said(pieces)


def _said(pieces: list[bytes]) -> Iterator[bytes]:
    line = b"".join(pieces).strip()
    if line:
        yield line


def _read() -> bytes:
    try:
        return os.read(0, 1 << 16)  # not sys.stdin: its lock would be held at the end of the process
    except OSError:
        return b""


def _write(output: int, message: JsonValue) -> None:
    data = f"{json_text(message)}\n".encode("utf-8", "backslashreplace")  # a lone surrogate becomes its escape
    while data:
        data = data[os.write(output, data) :]
