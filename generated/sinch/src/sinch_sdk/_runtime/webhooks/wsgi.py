"""The receiver as a WSGI application (PEP 3333)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias
from urllib.parse import quote
from wsgiref.types import StartResponse

from .answers import Answer, allowing, plain
from .delivery import Delivery, Headers

WsgiApp: TypeAlias = Callable[[dict[str, object], StartResponse], Iterable[bytes]]


def application(
    answer: Callable[[Delivery], Answer], methods: tuple[str, ...], max_body_bytes: int, prefix: str
) -> WsgiApp:
    """Return the application that answers deliveries by `answer`."""

    def app(environ: dict[str, object], start_response: StartResponse) -> Iterable[bytes]:
        reply = _answered(environ)
        start_response(f"{reply.status} {reply.reason}", list(reply.headers))
        return [reply.body]

    def _answered(environ: dict[str, object]) -> Answer:
        method = str(environ["REQUEST_METHOD"])
        if method not in methods:
            return plain(405, allowing(*methods))
        length = str(environ.get("CONTENT_LENGTH") or "")
        if length and not (length.isascii() and length.isdecimal()):
            return plain(400)
        if len(length) > 18 or int(length or 0) > max_body_bytes:
            return plain(413)
        ends = bool(environ.get("wsgi.input_terminated"))
        body = _read(environ["wsgi.input"], int(length) if length else max_body_bytes + 1 if ends else 0)
        if len(body) > max_body_bytes:
            return plain(413)
        if length and len(body) < int(length):
            return plain(400)
        mount = _path(environ.get("SCRIPT_NAME"))
        path = mount + _path(environ.get("PATH_INFO"))
        signed = prefix + quote(path, safe="/:@!$&'()*+,;=~", errors="surrogateescape")
        query = str(environ.get("QUERY_STRING") or "")
        return answer(Delivery(method, path, signed, Headers(list(_headers(environ))), body, mount, query))

    return app


def _read(stream: object, size: int) -> bytes:
    """Read at most that many bytes."""
    read: object = getattr(stream, "read", None)
    assert callable(read)
    body = bytearray()
    while len(body) < size:
        piece: object = read(size - len(body))
        if not isinstance(piece, bytes) or not piece:
            break
        body += piece
    return bytes(body)


def _path(value: object) -> str:
    return value.encode("latin-1").decode("utf-8", "surrogateescape") if isinstance(value, str) else ""


def _headers(environ: dict[str, object]) -> Iterable[tuple[str, str]]:
    for key, value in environ.items():
        if isinstance(value, str):
            if key.startswith("HTTP_"):
                yield key[5:].replace("_", "-"), value
            elif key in ("CONTENT_TYPE", "CONTENT_LENGTH") and value:
                yield key.replace("_", "-"), value
