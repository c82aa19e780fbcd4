"""Deliveries: which event each is, read into its payload, and handed to its handlers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from ..errors import WebhookParseError, WebhookSignatureError
from .decode import Mismatch, Reading, find, text
from .record import Record
from .returns import Decode
from .values import JsonValue

E = TypeVar("E")
E_co = TypeVar("E_co", covariant=True)
P = TypeVar("P", bound=Record)
R = TypeVar("R")

Verify = Callable[[str, Mapping[str, str], bytes], object]
"""A check of one's own: path, headers and raw body; it raises, or returns `False`, to refuse."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownWebhook(Record):
    """A delivery that no event of the connector describes; `raw` has it."""

    source: str
    """The id or the path that it was for."""


@dataclass(frozen=True, slots=True)
class Match:
    """What tells an event from others on its path: a text at a place, or (without one) that anything is there."""

    selector: tuple[str, ...]
    value: str | None = None

    def fits(self, body: JsonValue) -> bool:
        """Whether a body is of this event."""
        found = find(body, *self.selector)
        if self.value is None:
            return found is not None
        try:
            return found is not None and text(found) == self.value
        except Mismatch:
            return False


@dataclass(frozen=True, slots=True)
class Route(Generic[E_co]):
    """An event: its id, the path that it is delivered to, and how its payload is read."""

    id: str
    path: str | None
    decode: Decode[E_co]
    match: Match | None = None
    signature: str | None = None


def parse(routes: Sequence[Route[E]], source: str, body: bytes | str) -> E | UnknownWebhook:
    """The event that a body is, by the id of the event or the path that it came to."""
    data = parse_body(body)
    route = find_route(routes, source, data)
    if route is None:
        return UnknownWebhook(source=source, raw=data if isinstance(data, dict) else {})
    return route.decode(data, Reading())


def parse_body(body: bytes | str) -> JsonValue:
    """The JSON of a delivery."""
    try:
        data: JsonValue = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise WebhookParseError(f"the delivery is no JSON: {error}") from None
    return data


def find_route(routes: Sequence[Route[E]], source: str, data: JsonValue) -> Route[E] | None:
    """The route of an id, or of a path and what its events match."""
    for route in routes:
        if route.id == source:
            return route
    path = "/" + source.partition("?")[0].strip("/")
    here = [route for route in routes if route.path is not None and "/" + route.path.strip("/") == path]
    matched = [route for route in here if route.match is not None and route.match.fits(data)]
    return next(iter([*matched, *(route for route in here if route.match is None)]), None)


class Receiver(Generic[E]):
    """Verifies deliveries, reads them, and calls the handlers of their events."""

    def __init__(self, routes: Sequence[Route[E]], *, verify: Verify | Literal[False] | None) -> None:
        self._routes = routes
        self._verify = verify
        self._handlers: list[tuple[type[Record], Callable[[Record], object]]] = []

    def on(self, event: type[P]) -> Callable[[Callable[[P], R]], Callable[[P], R]]:
        """Register the decorated function as a handler of an event."""

        def register(handler: Callable[[P], R]) -> Callable[[P], R]:
            def call(received: Record) -> object:
                return handler(received) if isinstance(received, event) else None

            self._handlers.append((event, call))
            return handler

        return register

    def receive(self, path: str, headers: Mapping[str, str], body: bytes) -> E | UnknownWebhook:
        """Verify a delivery by its raw body, read it, call its handlers, and return it."""
        if self._verify is None:
            raise WebhookSignatureError(
                f"nothing says how deliveries to {path} are signed: pass verify=... a function, or verify=False to"
                " accept them unverified"
            )
        if not isinstance(self._verify, bool) and self._verify(path, headers, body) is False:
            raise WebhookSignatureError(f"the delivery to {path} was refused")
        event = parse(self._routes, path, body)
        for kind, call in self._handlers:
            if isinstance(event, kind):
                call(event)
        return event
