"""The messages of the protocol, in both of its generations: one that begins with a handshake, and one without state."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from ..jsontext import load, no_constant
from ..values import JsonObject, JsonValue
from .calls import Calls, Host

HANDSHAKE: Final = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")
"""The versions that begin with `initialize`."""

STATELESS: Final = ("2026-07-28",)
"""The versions whose requests each say their version and what their host can do."""

WITH_QUESTIONS: Final = HANDSHAKE[2:]
"""Those in which a server can ask a person."""

_WITH_BATCHES = "2025-03-26"
_PREFIX = "io.modelcontextprotocol/"
_VERSION, _CAPABILITIES, _SERVER = f"{_PREFIX}protocolVersion", f"{_PREFIX}clientCapabilities", f"{_PREFIX}serverInfo"

_PARSE_ERROR, _INVALID_REQUEST, _NO_METHOD, _INVALID_PARAMS, _INTERNAL = -32700, -32600, -32601, -32602, -32603
_NO_VERSION = -32022

_PAGE = 100
"""Tools in a page of the list."""

_FRESH = 3_600_000
"""Milliseconds for which a list is valid: only the server's options change it."""

Id: TypeAlias = "int | str"


@dataclass(frozen=True, slots=True)
class About:
    """The description of the server."""

    name: str
    version: str
    instructions: str

    @property
    def info(self) -> JsonObject:
        """Its name and version, as messages have them."""
        return {"name": self.name, "version": self.version}


class RefusedError(Exception):
    """A message that is answered with an error."""

    def __init__(self, code: int, message: str, data: JsonValue = None) -> None:
        super().__init__(message)
        self.code: int = code
        self._error: JsonObject = {"code": code, "message": message, **({} if data is None else {"data": data})}

    def answer(self, id: Id | None) -> JsonObject:
        """Return the answer to the request of this id."""
        return {"jsonrpc": "2.0", "id": id, "error": self._error}


class Session:
    """One host: its messages, and the answers to them."""

    def __init__(self, calls: Calls, about: About, send: Callable[[JsonValue], None]) -> None:
        self._calls = calls
        self._about = about
        self._send = send
        self._version: str | None = None
        self._can_ask = False
        self._running: dict[Id, asyncio.Task[None]] = {}
        self._batches: set[asyncio.Task[None]] = set()
        self._asked: dict[Id, asyncio.Future[JsonValue]] = {}
        self._count = 0

    async def end(self, patience: float) -> None:
        """Wait for calls that are carried out, and stop those that take longer."""
        running = [*self._running.values(), *self._batches]
        for future in self._asked.values():
            future.cancel()
        if running:
            _, late = await asyncio.wait(running, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def receive(self, line: bytes) -> None:
        """Handle a message; slow requests are answered later."""
        try:
            message = load(line.decode(), no_constant)
        except (ValueError, RecursionError):
            self._refuse(None, RefusedError(_PARSE_ERROR, "Parse error: each line is a message of JSON in UTF-8"))
            return
        if not isinstance(message, list):
            self._take(message, self._send)
        elif self._version != _WITH_BATCHES or not message:
            self._refuse(
                None, RefusedError(_INVALID_REQUEST, "Invalid request: this version of the protocol has no batches")
            )
        else:
            self._take_batch(message)

    def _take_batch(self, messages: Sequence[JsonValue]) -> None:
        """Handle a batch of messages, and answer them in one."""
        answers: list[JsonValue] = []
        before = {*self._running.values()}
        for message in messages:
            self._take(message, answers.append)
        started = {*self._running.values()} - before

        async def answered() -> None:
            if started:
                await asyncio.wait(started)
            if answers:
                self._send(answers)

        task = asyncio.get_running_loop().create_task(answered())
        self._batches.add(task)
        task.add_done_callback(self._batches.discard)

    def _take(self, message: JsonValue, send: Callable[[JsonValue], None]) -> None:
        key = message.get("id") if isinstance(message, dict) else None
        id = key if isinstance(key, (int, str)) and not isinstance(key, bool) else None
        try:
            if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
                raise RefusedError(_INVALID_REQUEST, "Invalid request: not a message of JSON-RPC 2.0")
            method, params = message.get("method"), message.get("params", {})
            if method is None and ("result" in message or "error" in message):
                self._answered(id, message)
                return
            if not isinstance(method, str) or ("id" in message and id is None):
                raise RefusedError(
                    _INVALID_REQUEST, "Invalid request: it needs a method, and an id that is a text or an integer"
                )
            if not isinstance(params, dict):
                raise RefusedError(_INVALID_PARAMS, "Invalid params: expected an object")
            if id is None:
                self._notified(method, params)
                return
            if id in self._running:
                raise RefusedError(_INVALID_REQUEST, "Invalid request: another one with this id is running")
            result = self._result(id, method, params, send)
        except RefusedError as error:
            self._refuse(id, error, send)
        else:
            if result is not None:
                send({"jsonrpc": "2.0", "id": id, "result": result})

    def _result(self, id: Id, method: str, params: JsonObject, send: Callable[[JsonValue], None]) -> JsonObject | None:
        """The result of a request; `None` where it comes later."""
        meta = params.get("_meta")
        if isinstance(meta, dict) and _VERSION in meta:
            return self._stateless(id, method, params, meta, send)
        if method == "initialize":
            return self._initialized(params)
        if method == "ping":
            return {}
        if self._version is None:
            raise RefusedError(
                _INVALID_PARAMS,
                f"Invalid params: send `initialize` first, or {_VERSION} and {_CAPABILITIES} in `_meta`",
            )
        if method == "tools/list":
            return listed(self._calls.offer.tools, params.get("cursor", "0"))
        if method == "tools/call":
            self._start(id, params, Host(ask=self._ask if self._can_ask else None), send)
            return None
        raise RefusedError(_NO_METHOD, f"Method not found: {method[:80]}")

    def _initialized(self, params: JsonObject) -> JsonObject:
        wanted, capabilities = params.get("protocolVersion"), params.get("capabilities")
        if not isinstance(wanted, str):
            raise RefusedError(_INVALID_PARAMS, "Invalid params: `protocolVersion` is missing")
        self._version = wanted if wanted in HANDSHAKE else HANDSHAKE[-1]
        self._can_ask = self._version in WITH_QUESTIONS and can_ask(capabilities)
        return {
            "protocolVersion": self._version,
            "capabilities": {"tools": {"listChanged": False}},
            "serverInfo": self._about.info,
            "instructions": self._about.instructions,
        }

    def _stateless(
        self, id: Id, method: str, params: JsonObject, meta: JsonObject, send: Callable[[JsonValue], None]
    ) -> JsonObject | None:
        version, capabilities = meta[_VERSION], meta.get(_CAPABILITIES)
        if not isinstance(version, str) or not isinstance(capabilities, dict):
            raise RefusedError(_INVALID_PARAMS, f"Invalid params: `_meta` needs {_VERSION} and {_CAPABILITIES}")
        if version not in STATELESS:
            raise RefusedError(
                _NO_VERSION, "Unsupported protocol version", {"supported": [*STATELESS], "requested": version}
            )
        if method == "server/discover":
            return self._stamped(
                {
                    "supportedVersions": [*STATELESS],
                    "capabilities": {"tools": {}},
                    "instructions": self._about.instructions,
                    **_CACHED,
                }
            )
        if method == "tools/list":
            return self._stamped({**listed(self._calls.offer.tools, params.get("cursor", "0")), **_CACHED})
        if method == "tools/call":
            host = Host(
                asks_by_result=can_ask(capabilities),
                state=params.get("requestState"),
                responses=params.get("inputResponses"),
            )
            self._start(id, params, host, send, is_stateless=True)
            return None
        raise RefusedError(_NO_METHOD, f"Method not found: {method[:80]}")

    def _stamped(self, result: JsonObject) -> JsonObject:
        return {"resultType": "complete", **result, "_meta": {_SERVER: self._about.info}}

    async def _called(self, params: JsonObject, host: Host) -> JsonObject:
        name = params.get("name")
        if not isinstance(name, str):
            raise RefusedError(_INVALID_PARAMS, "Invalid params: `name` is missing")
        result = await self._calls.call(name, params.get("arguments"), host)
        if result is None:
            raise unknown_tool(name)
        return result

    def _start(
        self, id: Id, params: JsonObject, host: Host, send: Callable[[JsonValue], None], *, is_stateless: bool = False
    ) -> None:
        """Call a tool, and answer when the call has ended."""

        async def answered() -> None:
            answer: JsonObject
            try:
                result = await self._called(params, host)
            except RefusedError as error:
                answer = error.answer(id)
            except Exception as error:  # noqa: BLE001 - the host waits for an answer
                print(f"{type(error).__name__} in a call", file=sys.stderr)
                answer = RefusedError(_INTERNAL, "Internal error").answer(id)
            else:
                answer = {"jsonrpc": "2.0", "id": id, "result": self._stamped(result) if is_stateless else result}
            ended(task)  # before the answer, for with it the host may use the id again
            send(answer)

        def ended(task: asyncio.Task[None]) -> None:
            if self._running.get(id) is task:
                del self._running[id]

        task = self._running[id] = asyncio.get_running_loop().create_task(answered())
        task.add_done_callback(ended)

    async def _ask(self, question: JsonObject) -> JsonValue:
        """Send a question to the host, and return its answer."""
        self._count += 1
        id = f"ask-{self._count}"
        future: asyncio.Future[JsonValue] = asyncio.get_running_loop().create_future()
        self._asked[id] = future
        self._send({"jsonrpc": "2.0", "id": id, "method": "elicitation/create", "params": question})
        try:
            return await future
        except asyncio.CancelledError:
            reason: JsonObject = {"requestId": id, "reason": "the call has ended"}
            self._send({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": reason})
            raise
        finally:
            del self._asked[id]

    def _answered(self, id: Id | None, message: JsonObject) -> None:
        future = None if id is None else self._asked.get(id)
        if future is not None and not future.done():
            future.set_result(message.get("result"))

    def _notified(self, method: str, params: JsonObject) -> None:
        id = params.get("requestId")
        if method == "notifications/cancelled" and isinstance(id, (int, str)) and id in self._running:
            self._running[id].cancel()

    def _refuse(self, id: Id | None, error: RefusedError, send: Callable[[JsonValue], None] | None = None) -> None:
        (send or self._send)(error.answer(id))


_CACHED: JsonObject = {"ttlMs": _FRESH, "cacheScope": "private"}


def listed(tools: Sequence[JsonObject], cursor: JsonValue) -> JsonObject:
    """Return a page of the list of tools.

    Raises:
        RefusedError: The cursor leads to none.
    """
    starts = {str(start): start for start in range(0, max(len(tools), 1), _PAGE)}
    start = starts.get(cursor) if isinstance(cursor, str) else None
    if start is None:
        raise RefusedError(_INVALID_PARAMS, "Invalid params: `cursor` is not one of this server")
    following = start + _PAGE
    page: JsonObject = {"tools": [*tools[start:following]]}
    return {**page, "nextCursor": str(following)} if following < len(tools) else page


def unknown_tool(name: str) -> RefusedError:
    """Return the error for an unknown tool."""
    return RefusedError(_INVALID_PARAMS, f"Unknown tool: {name[:80]}")


def can_ask(capabilities: JsonValue) -> bool:
    """Return whether a host with these capabilities shows forms to a person."""
    elicitation = capabilities.get("elicitation") if isinstance(capabilities, dict) else None
    return isinstance(elicitation, dict) and (not elicitation or "form" in elicitation)
