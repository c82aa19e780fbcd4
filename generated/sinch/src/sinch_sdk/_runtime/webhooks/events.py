"""The event of a delivery, and its payload."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from ...errors import InvalidValueError, ResponseDecodeError, WebhookParseError
from ..decode import Mismatch, Reading, find, kind, text
from ..jsontext import load, no_constant
from ..record import Record
from ..returns import Decode
from ..shown import line
from ..values import JsonObject, JsonValue

E = TypeVar("E", bound=Record)
E_co = TypeVar("E_co", bound=Record, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownWebhook(Record):
    """A delivery of no event of the connector; `raw` has its body."""

    source: str
    """The id or the path that it was sent to."""


@dataclass(frozen=True, slots=True)
class Match:
    """How an event is told from others on its path: by a text at a selector, or (without a text) by a key."""

    selector: tuple[str, ...]
    value: str | None = None

    def fits(self, body: JsonObject) -> bool:
        """Return whether a body is of this event."""
        if self.value is None:
            return self.selector[0] in body
        value = find(body, *self.selector)
        try:
            return value is not None and text(value) == self.value
        except Mismatch:
            return False


@dataclass(frozen=True, slots=True)
class Route(Generic[E_co]):
    """An event: its id, the path that it is delivered to, the class of its payload, and the decoder."""

    id: str
    path: str | None
    payload: type[E_co]
    decode: Decode[E_co]
    match: Match | None = None
    signature: str | None = None


def parse(routes: Sequence[Route[E]], source: str, body: bytes | str) -> E | UnknownWebhook:
    """Return the event of a body, by the id of the event or the path that it was sent to."""
    if not isinstance(body, str):
        body = raw_body(body)
    data = parse_body(body)
    return read(find_route(routes_at(routes, source), data), source, data)


def raw_body(body: object) -> bytes:
    """Return the raw body of a delivery as bytes."""
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    raise InvalidValueError(
        f"the body of a delivery is {type(body).__name__}, not bytes: pass the raw body of the request, as received"
    )


def routes_at(routes: Sequence[Route[E]], source: str) -> list[Route[E]]:
    """Return the event of an id without its match, or the events that are delivered to a path."""
    path = _path(source)
    return [replace(route, match=None) for route in routes if route.id == source] or [
        route for route in routes if route.path is not None and _path(route.path) == path
    ]


def find_route(candidates: Sequence[Route[E]], data: JsonObject) -> Route[E] | None:
    """Return the event that a body matches, else the one without a match."""
    matched = (route for route in candidates if route.match is not None and route.match.fits(data))
    return next(matched, None) or next((route for route in candidates if route.match is None), None)


def read(route: Route[E] | None, source: str, data: JsonObject) -> E | UnknownWebhook:
    """Return the payload of an event."""
    if route is None:
        return UnknownWebhook(source=source, raw=data)
    try:
        return route.decode(data, Reading(complete=True))
    except ResponseDecodeError as error:
        raise WebhookParseError(f"the delivery does not match {route.id}: {error}") from None


def parse_body(body: bytes | str) -> JsonObject:
    """Parse the JSON object of a delivery. An array would be several events, of which one would be handled."""
    try:
        data: JsonValue = load(body, no_constant)
    except (ValueError, RecursionError) as error:
        raise WebhookParseError(f"the delivery is not valid JSON: {line(str(error))}") from None
    if not isinstance(data, dict):
        raise WebhookParseError(f"the delivery is not one event: expected an object, found {kind(data)}")
    return data


def _path(path: str) -> str:
    return path.partition("?")[0].strip("/")
