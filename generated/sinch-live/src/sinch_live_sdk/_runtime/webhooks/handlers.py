"""The handlers of events, and their answers."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Set
from typing import TypeVar

from ...errors import ConfigurationError, InvalidValueError
from ..record import Record

P = TypeVar("P", bound=Record)


class _Handler:
    __slots__ = ("asynchronous", "call", "event")

    def __init__(self, event: type[Record], call: Callable[[Record], object], asynchronous: bool) -> None:
        self.event: type[Record] = event
        self.call: Callable[[Record], object] = call
        self.asynchronous: bool = asynchronous


class Handlers:
    """Handlers by event; the first result that is not `None`, a record or JSON, is the body of the answer."""

    def __init__(self, events: Set[type[Record]]) -> None:
        self._events = events
        self._handlers: list[_Handler] = []

    def add(self, event: type[P], handler: Callable[[P], object]) -> None:
        """Add a handler."""
        if event not in self._events:
            known = ", ".join(sorted(kind.__name__ for kind in self._events))
            raise InvalidValueError(f"{event!r} is not an event; the events are: {known}")

        def call(received: Record) -> object:
            return handler(received) if isinstance(received, event) else None

        self._handlers.append(_Handler(event, call, inspect.iscoroutinefunction(handler)))

    def call(self, event: Record) -> bytes:
        """Call the handlers of an event, in order."""
        return _json([self._called(handler, event) for handler in self._of(event)])

    async def acall(self, event: Record) -> bytes:
        """Await the handlers of an event, in order; one that isn't a coroutine function runs in a thread."""
        return _json([await self._awaited(handler, event) for handler in self._of(event)])

    def _of(self, event: Record) -> list[_Handler]:
        return [handler for handler in self._handlers if isinstance(event, handler.event)]

    def _called(self, handler: _Handler, event: Record) -> object:
        result = handler.call(event)
        if inspect.iscoroutine(result):
            result.close()
            raise ConfigurationError("a handler has to be awaited: use areceive, or asgi()")
        return result

    async def _awaited(self, handler: _Handler, event: Record) -> object:
        import anyio.to_thread

        result = handler.call(event) if handler.asynchronous else await anyio.to_thread.run_sync(handler.call, event)
        return await result if inspect.isawaitable(result) else result


def _json(results: list[object]) -> bytes:
    result = next((result for result in results if result is not None), None)
    if isinstance(result, Record):
        result = result.json()
    return b"" if result is None else json.dumps(result, ensure_ascii=False, allow_nan=False).encode("utf-8")
