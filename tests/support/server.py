"""A real HTTP server on this machine: it records each request, and answers as configured."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote

Headers: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Request:
    """A received request; `target` is not decoded."""

    method: str
    target: str
    headers: Headers
    body: bytes

    @property
    def segments(self) -> list[str]:
        """Return the decoded segments of the path."""
        return [unquote(segment, errors="strict") for segment in self.target.partition("?")[0].split("/")]

    @property
    def query(self) -> list[tuple[str, str]]:
        """Return the decoded pairs of the query, in order."""
        return pairs(self.target.partition("?")[2])

    def values(self, name: str) -> list[str]:
        """Return every value of a header."""
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def header(self, name: str) -> str | None:
        """Return the value of a header that occurs at most once."""
        values = self.values(name)
        assert len(values) < 2, f"{name} was sent {len(values)} times"
        return values[0] if values else None

    def parts(self) -> list[Part]:
        """Return the parts of a multipart body."""
        kind = self.header("content-type") or ""
        boundary = f"\r\n--{kind.partition('boundary=')[2]}".encode("latin-1")
        first, *pieces, last = (b"\r\n" + self.body).split(boundary)
        assert (first, last.strip()) == (b"", b"--"), self.body
        return [_part(piece.removeprefix(b"\r\n")) for piece in pieces]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body."""

    name: str
    filename: str | None
    content_type: str | None
    content: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """A response."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def json_reply(value: object, status: int = 200) -> Reply:
    """Return a response of JSON."""
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json"})


def pairs(text: str) -> list[tuple[str, str]]:
    """Parse the pairs of a query or a form; raise if they are malformed."""
    return parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict")


class Server:
    """The received requests, and the response: `reply`, or the result of `answer` if it is set."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.reply = Reply()
        self.answer: Callable[[Request], Reply] | None = None
        self.requests: list[Request] = []
        self._guard = threading.Lock()

    def serve(self, request: Request) -> Reply:
        """Record a request and return its response."""
        with self._guard:
            self.requests.append(request)
            answer = self.answer
        return self.reply if answer is None else answer(request)

    def take(self) -> list[Request]:
        """Return the requests since the last call."""
        with self._guard:
            taken, self.requests = self.requests, []
        return taken


@contextmanager
def running() -> Generator[Server]:
    """Run a server on a free port of 127.0.0.1 until the end of the block."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as http:
        http.daemon_threads = True
        server = Server(f"http://127.0.0.1:{http.server_port}")
        _SERVERS[http.server_port] = server
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            http.shutdown()
            thread.join()
            del _SERVERS[http.server_port]


_SERVERS: dict[int, Server] = {}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def respond(self) -> None:
        """Answer one request of any method."""
        target = self.requestline.split(" ")[1]
        headers = tuple(self.headers.items())
        _, port = self.connection.getsockname()[:2]
        reply = _SERVERS[port].serve(Request(self.command, target, headers, self._body()))
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = respond

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        chunks: list[bytes] = []
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


def _part(piece: bytes) -> Part:
    head, _, content = piece.partition(b"\r\n\r\n")
    lines = [line.partition(":") for line in head.decode().split("\r\n")]
    headers = {name.strip().lower(): value.strip() for name, _, value in lines}
    words = [word.partition("=") for word in headers["content-disposition"].split("; ")[1:]]
    named = {key: unquote(value.strip('"')) for key, _, value in words}
    return Part(named["name"], named.get("filename"), headers.get("content-type"), content)
