"""Deliveries of several events."""

from __future__ import annotations

from collections.abc import Sequence

from ..values import JsonValue
from .events import E, Route, UnknownWebhook, batch, find_route, load_body, one_event, read, routes_at
from .handling import Handling
from .receiver import Deliveries


class BatchReceiver(Deliveries[E, list[E | UnknownWebhook]]):
    """A receiver whose deliveries are all batches."""

    def _result(self, handling: Handling[E]) -> list[E | UnknownWebhook]:
        return handling.events


class MixedReceiver(Deliveries[E, E | UnknownWebhook | list[E | UnknownWebhook]]):
    """A receiver some of whose deliveries are batches."""

    def _result(self, handling: Handling[E]) -> E | UnknownWebhook | list[E | UnknownWebhook]:
        return handling.events if handling.is_batch else handling.events[0]


def parse_batch(routes: Sequence[Route[E]], source: str, body: bytes | str) -> list[E | UnknownWebhook]:
    """Return the events of a body, by the id of the event or the path that it was sent to."""
    here = routes_at(routes, source)
    return _events(here, source, load_body(here, body))


def parse_any(
    routes: Sequence[Route[E]], source: str, body: bytes | str
) -> E | UnknownWebhook | list[E | UnknownWebhook]:
    """Return the event of a body, or the events of a batch."""
    here = routes_at(routes, source)
    events = _events(here, source, load_body(here, body))
    return events if here and here[0].items is not None else events[0]


def _events(here: Sequence[Route[E]], source: str, data: JsonValue) -> list[E | UnknownWebhook]:
    items = here[0].items if here else None
    objects = [one_event(item) for item in ([data] if items is None else batch(data, items))]
    return [read(find_route(here, item), source, item) for item in objects]
