"""A server on raw sockets that fails on purpose, and records requests."""

from __future__ import annotations

import email.utils
import gzip
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Seen:
    """A request, as far as the server read it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Fault: TypeAlias = Callable[[socket.socket, Seen], None]
"""A function that answers a request or fails to; the server closes the connection afterwards.

A reply whose head is whole has `Connection: close`: a response to HEAD ends with its head,
and the client would send its next request on a connection that is about to be closed.
"""


def reply(status: str, body: bytes = b"", *headers: str, length: int | None = None) -> bytes:
    """Return a response as bytes."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body) if length is None else length}"]
    return ("\r\n".join([*lines, "Connection: close", "", ""])).encode() + body


def answers(status: str, body: bytes = b"{}", *headers: str, kind: str = "application/json") -> Fault:
    """Send a whole response."""
    return lambda connection, seen: connection.sendall(
        reply(status, b"" if seen.method == "HEAD" else body, f"Content-Type: {kind}", *headers)
    )


def sends(data: bytes) -> Fault:
    """Send these bytes, then close."""
    return lambda connection, seen: connection.sendall(data)


def resets(connection: socket.socket, seen: Seen) -> None:
    """Reset the connection."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def stalls(data: bytes) -> Fault:
    """Send these bytes, then nothing until the client closes."""

    def fault(connection: socket.socket, seen: Seen) -> None:
        connection.sendall(data)
        connection.settimeout(30)
        with suppress(OSError):
            connection.recv(1)

    return fault


def dribbles(connection: socket.socket, seen: Seen) -> None:
    """Send a response in small pieces, each in time."""
    data = reply("200 OK", b"" if seen.method == "HEAD" else b'{"id": "slow"}')
    for start in range(0, len(data), 16):
        connection.sendall(data[start : start + 16])
        time.sleep(0.002)


def chunked(connection: socket.socket, seen: Seen) -> None:
    """Send a response in chunks."""
    head = (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    connection.sendall(head + (b"" if seen.method == "HEAD" else b'6\r\n{"id":\r\n7\r\n "abc"}\r\n0\r\n\r\n'))


BOMB = gzip.compress(b'{"id": "' + b"0" * 50_000_000 + b'"}')
GZIP = gzip.compress(b'{"id": "abc"}')


def in_a_second() -> str:
    """Return the current time as an HTTP date, which is past when it is read."""
    return email.utils.formatdate(usegmt=True)


class Server:
    """A server that runs one fault per request, and counts requests by path."""

    def __init__(self, listener: socket.socket) -> None:
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.fault: Fault = answers("200 OK")
        self.early: bool = False
        self.seen: list[Seen] = []
        self.connections: int = 0
        self._guard = threading.Lock()
        self._listener = listener

    def counts(self) -> Counter[str]:
        """Return the number of requests by path."""
        with self._guard:
            return Counter(seen.target.partition("?")[0] for seen in self.seen)

    def close(self) -> None:
        """Accept no more."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def serve(self) -> None:
        """Accept connections until the listener is closed."""
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._one, args=(connection,), daemon=True).start()

    def _one(self, connection: socket.socket) -> None:
        connection.settimeout(30)
        with suppress(OSError), connection:
            seen = self._read(connection)
            if seen is None:
                return
            with self._guard:
                self.seen.append(seen)
            self.fault(connection, seen)

    def _read(self, connection: socket.socket) -> Seen | None:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return None
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        method, target, _ = first.split(" ")
        if not self.early:
            length, is_chunked = int(headers.get("content-length", "0")), headers.get("transfer-encoding") == "chunked"
            while len(body) < length or (is_chunked and not body.endswith(b"\r\n0\r\n\r\n")):
                piece = connection.recv(65536)
                if not piece:
                    return None
                body += piece
        return Seen(method, target, headers, body)


@contextmanager
def running() -> Generator[Server]:
    """Run a server on a free port until the end of the block."""
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listener:
        server = Server(listener)
        thread = threading.Thread(target=server.serve, daemon=True)
        thread.start()
        yield server
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def closed_port() -> int:
    """Return a port without a listener."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
