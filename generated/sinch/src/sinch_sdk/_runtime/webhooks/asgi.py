"""The receiver as an ASGI application; the body is bounded in size and in time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import TypeAlias, TypeGuard

import anyio

from .answers import Answer, allowing, plain
from .delivery import Delivery, Headers

Message: TypeAlias = MutableMapping[str, object]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
AsgiApp: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]

_CLOSE = ("connection", "close")


def application(
    answer: Callable[[Delivery], Awaitable[Answer]],
    methods: tuple[str, ...],
    max_body_bytes: int,
    body_timeout: float,
    prefix: str,
) -> AsgiApp:
    """Return the application that answers deliveries by `answer`."""

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        match scope["type"]:
            case "http":
                reply = await _answered(scope, receive)
                if reply is not None:
                    await _send(send, reply)
            case "lifespan":
                await _lifespan(receive, send)
            case "websocket":
                await send({"type": "websocket.close", "code": 1000})
            case _:
                pass

    async def _answered(scope: Message, receive: Receive) -> Answer | None:
        method = _text(scope["method"])
        if method not in methods:
            return plain(405, allowing(*methods))
        headers = Headers(_headers(scope["headers"]))
        if _is_over(headers.get("content-length", ""), max_body_bytes):
            return plain(413, _CLOSE)
        body: bytes | None = b""
        with anyio.move_on_after(body_timeout) as waiting:
            body = await _body(receive, max_body_bytes)
        if waiting.cancelled_caught:
            return plain(408, _CLOSE)
        if body is None:
            return None
        if len(body) > max_body_bytes:
            return plain(413, _CLOSE)
        path, mount = _text(scope["path"]), _text(scope.get("root_path"))
        raw = _text(scope.get("raw_path")).partition("?")[0] or path
        if not path.startswith(mount):
            path, raw = mount + path, mount + raw
        query = _text(scope.get("query_string"))
        return await answer(Delivery(method, path, prefix + raw, headers, body, mount, query))

    return app


async def _body(receive: Receive, limit: int) -> bytes | None:
    """The body, or its start where it is over the limit; `None` where the sender disconnected."""
    body = bytearray()
    while len(body) <= limit:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += _blob(message.get("body"))
        if not message.get("more_body"):
            break
    return bytes(body)


async def _send(send: Send, answer: Answer) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


def _is_over(length: str, limit: int) -> bool:
    return length.isascii() and length.isdecimal() and (len(length) > 18 or int(length) > limit)


def _headers(value: object) -> list[tuple[str, str]]:
    pairs = value if _is_pairs(value) else ()
    return [(name.decode("latin-1"), content.decode("latin-1")) for name, content in pairs]


def _is_pairs(value: object) -> TypeGuard[Iterable[tuple[bytes, bytes]]]:
    return isinstance(value, Iterable)


def _blob(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""
