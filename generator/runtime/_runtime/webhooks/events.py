"""The event of a delivery, and its payload."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from ...errors import InvalidValueError, ResponseDecodeError, WebhookParseError
from ..decode import Mismatch, Reading, bounded, find, kind, text
from ..jsontext import load, no_constant
from ..record import Record
from ..returns import Decode
from ..shown import line
from ..values import JsonObject, JsonValue

if TYPE_CHECKING:
    from .challenges import Challenge
    from .forms import Form

_MOST = 10_000
"""Events of a batch."""

E = TypeVar("E", bound=Record)
E_co = TypeVar("E_co", bound=Record, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownWebhook(Record):
    """A delivery of no event of the connector; `raw` has its body."""

    source: str
    """The id or the path that it was sent to."""


@dataclass(frozen=True, slots=True)
class Match:
    """The condition of an event among others on its path: a value at a selector, as text, or else a key."""

    selector: tuple[str, ...]
    value: str | None = None

    def fits(self, body: JsonObject) -> bool:
        """Return whether a body is of this event."""
        if self.value is None:
            return self.selector[0] in body
        value = find(body, *self.selector)
        if isinstance(value, bool):
            return self.value == ("true" if value else "false")
        try:
            return value is not None and text(value) == self.value
        except Mismatch:
            return False


@dataclass(frozen=True, slots=True)
class Route(Generic[E_co]):
    """An event: its id, the path that it is delivered to, the class of its payload, and the decoder.

    `event_id` leads to the id that no other event has. All events of a path have the same `items`, where a batch has
    its events, the same `form` of a body that is not JSON, and the same `challenge`.
    """

    id: str
    path: str | None
    payload: type[E_co]
    decode: Decode[E_co]
    match: Match | None = None
    signature: str | None = None
    event_id: tuple[str, ...] = ()
    items: tuple[str, ...] | None = None
    form: Form | None = None
    challenge: Challenge | None = None


def parse(routes: Sequence[Route[E]], source: str, body: bytes | str) -> E | UnknownWebhook:
    """Return the event of a body, by the id of the event or the path that it was sent to."""
    here = routes_at(routes, source)
    data = one_event(load_body(here, body))
    return read(find_route(here, data), source, data)


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
        return bounded(lambda: route.decode(data, Reading(complete=True)))
    except ResponseDecodeError as error:
        raise WebhookParseError(f"the delivery does not match {route.id}: {error}") from None


def load_body(here: Sequence[Route[E]], body: bytes | str) -> JsonValue:
    """Parse the body of a delivery to one of the routes of a path: as JSON, or as a form, whatever its headers say."""
    if not isinstance(body, str):
        body = raw_body(body)
    form = here[0].form if here else None
    if form is not None:
        return form.load(body)
    try:
        return load(body, no_constant)
    except (ValueError, RecursionError) as error:
        raise WebhookParseError(f"the delivery is not valid JSON: {line(str(error))}") from None


def one_event(data: JsonValue) -> JsonObject:
    """Return the object of one event. An array would be several, of which one would be handled."""
    if not isinstance(data, dict):
        raise WebhookParseError(f"the delivery is not one event: expected an object, found {kind(data)}")
    return data


def batch(data: JsonValue, items: tuple[str, ...], *, inner: bool = False) -> list[JsonValue]:
    """Return the events at a selector; after a `*`, those of each element that has some."""
    position = items.index("*") if "*" in items else len(items)
    found = find(data, *items[:position])
    rest = items[position + 1 :]
    if found is None and inner and isinstance(data, dict):
        return []
    if not isinstance(found, list):
        where = ".".join(items[:position]) or "the whole body"
        raise WebhookParseError(f"the delivery is not a batch: expected an array at {where}, found {kind(found)}")
    events = [event for item in found for event in batch(item, rest, inner=True)] if rest else found
    if len(events) > _MOST:
        raise WebhookParseError(f"the delivery has more than {_MOST} events")
    return events


def _path(path: str) -> str:
    return path.partition("?")[0].strip("/")
