"""Which event a delivery is, and its payload."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, NoReturn, TypeVar

from ...errors import ResponseDecodeError, WebhookParseError
from ..decode import Mismatch, Reading, find, text
from ..record import Record
from ..returns import Decode
from ..values import JsonValue

E = TypeVar("E", bound=Record)
E_co = TypeVar("E_co", bound=Record, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownWebhook(Record):
    """A delivery that no event of the connector describes; `raw` has it."""

    source: str
    """The id or the path that it was for."""


@dataclass(frozen=True, slots=True)
class Match:
    """What tells an event from others on its path: a text at a place, or (without one) that the key is there."""

    selector: tuple[str, ...]
    value: str | None = None

    def fits(self, body: JsonValue) -> bool:
        """Whether a body is of this event."""
        if self.value is None:
            return isinstance(body, dict) and self.selector[0] in body
        found = find(body, *self.selector)
        try:
            return found is not None and text(found) == self.value
        except Mismatch:
            return False


@dataclass(frozen=True, slots=True)
class Route(Generic[E_co]):
    """An event: its id, the path that it is delivered to, its payload's class, and how that is read."""

    id: str
    path: str | None
    payload: type[E_co]
    decode: Decode[E_co]
    match: Match | None = None
    signature: str | None = None


def parse(routes: Sequence[Route[E]], source: str, body: bytes | str) -> E | UnknownWebhook:
    """The event that a body is, by the id of the event or the path that it came to."""
    data = parse_body(body)
    return read(find_route(routes_at(routes, source), data), source, data)


def routes_at(routes: Sequence[Route[E]], source: str) -> list[Route[E]]:
    """The event of an id, whatever it matches, or the events that are delivered to a path."""
    path = _path(source)
    return [replace(route, match=None) for route in routes if route.id == source] or [
        route for route in routes if route.path is not None and _path(route.path) == path
    ]


def find_route(candidates: Sequence[Route[E]], data: JsonValue) -> Route[E] | None:
    """The event that the body is: one that matches, else one that asks for nothing."""
    matched = (route for route in candidates if route.match is not None and route.match.fits(data))
    return next(matched, None) or next((route for route in candidates if route.match is None), None)


def read(route: Route[E] | None, source: str, data: JsonValue) -> E | UnknownWebhook:
    """The payload of an event."""
    if route is None:
        return UnknownWebhook(source=source, raw=data if isinstance(data, dict) else {})
    try:
        return route.decode(data, Reading())
    except ResponseDecodeError as error:
        raise WebhookParseError(f"the delivery is no {route.id}: {error}") from None


def parse_body(body: bytes | str) -> JsonValue:
    """The JSON of a delivery."""
    try:
        data: JsonValue = json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise WebhookParseError(f"the delivery is no JSON: {error}") from None
    return data


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _path(path: str) -> str:
    return path.partition("?")[0].strip("/")
