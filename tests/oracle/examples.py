"""Random connectors, with calls of all operations and deliveries of all events."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.oracle.model import Document, Placeholder, object_of, parameters_of
from tests.oracle.paging import fields_of, returns_of
from tests.oracle.playing import Call, Client
from tests.oracle.replies import Answer, bodies, failures, pages
from tests.oracle.strategies import Connector, arguments, connectors, setting_values
from tests.oracle.values import fitting, misfits
from tests.oracle.wire import Json, Value

EXAMPLES = int(os.environ.get("CONNECTOR_EXAMPLES", "0"))
"""The number of random connectors; 0 leaves it to each test."""
SEED = int(os.environ.get("CONNECTOR_SEED", "0"))
"""The seed; the same seed and number give the same connectors."""
SHRINK = os.environ.get("CONNECTOR_SHRINK") == "1"
"""Whether a failing example is shrunk."""

NASTY: dict[str, list[str]] = {
    "path": ["", ".", "..", "../..", "%2e%2e", "..%2f", "a/../b", "\\", "?x#y", "\0", ".\n", "..."],
    "header": ["a\r\nX-Evil: 1", "a\0", "\x7f", "☃", "\n"],
    "query": ["&x=1", "a=b&c", "#", "\r\n", "+", "\0"],
    "body": ['"}', '", "x": "', "{{x}}", "&x=1", "\r\n--", "\0"],
}
"""Texts that break out of a place where they are not encoded."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The bodies of events of one id, and where a batch has them; without `items`, there is one."""

    event: str
    fields: Json
    events: list[dict[str, Json]]
    items: Json

    @property
    def body(self) -> Json:
        """What is sent: after a `*`, each event is in a batch of its own."""
        if not isinstance(self.items, list):
            return self.events[0]
        before, star, after = self.items, None, list[Json]()
        if "*" in self.items:
            star = self.items.index("*")
            before, after = self.items[:star], self.items[star + 1 :]
        inner: list[Json] = [*self.events]
        body: Json = inner if star is None else [_under(after, [event]) for event in inner]
        return _under(before, body)


def _under(keys: list[Json], value: Json) -> Json:
    for key in reversed(keys):
        value = {str(key): value}
    return value


@dataclass(frozen=True, slots=True)
class Example:
    """A connector, the settings of its client, calls, and deliveries."""

    connector: Connector
    client: Client
    calls: list[Call]
    deliveries: list[Delivery]


@st.composite
def examples(draw: DrawFn) -> Example:
    """Draw a connector and one call of each operation."""
    connector = draw(connectors())
    overridden = draw(st.booleans())
    client = Client(draw(setting_values(connector, overridden=overridden)), overridden, draw(st.integers(0, 4)) == 4)
    known = connector.settings
    calls: list[Call] = []
    deliveries: list[Delivery] = []
    for resource in connector.resources:
        handle = str(resource["handle"])
        for key, raw in object_of(resource["operations"]).items():
            operation = object_of(raw)
            passed = draw(arguments(operation, known))
            _spoil(draw, parameters_of(operation, known), passed)
            failed = draw(st.integers(0, 7)) == 7
            answers = [draw(failures())] if failed else draw(successes(resource, key, operation))
            calls.append(Call(handle, key, passed, answers))
        events = resource.get("webhooks") or []
        assert isinstance(events, list)
        deliveries += [
            Delivery(f"{handle}/{event['event']}", event["payload"], draw(_events(event)), event.get("items"))
            for event in map(object_of, events)
        ]
    return Example(connector, client, calls, deliveries)


def _events(event: Document) -> st.SearchStrategy[list[dict[str, Json]]]:
    """Draw the events of a delivery: one, or those of a batch."""
    return st.lists(bodies(event["payload"]), min_size=1, max_size=1 if event.get("items") is None else 3)


def successes(resource: Document, key: str, operation: Document) -> st.SearchStrategy[list[Answer]]:
    """Draw the responses to a call and to its further pages."""
    fields = fields_of(resource, operation)
    if returns_of(key, operation) == "page":
        return pages(str(resource["handle"]), operation, fields)
    if "type" in operation:
        spelling = str(operation["type"]).removesuffix("?")
        return st.one_of(fitting(spelling), fitting(spelling), misfits(spelling), st.none()).map(
            lambda it: [Answer(it)]
        )
    return bodies(fields).map(lambda body: [Answer(body)])


def profile(otherwise: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return the Hypothesis settings of tests over random connectors: derandomized, without shrinking.

    Shrinking takes minutes; `CONNECTOR_SHRINK=1` turns it on.
    """
    return exactly(EXAMPLES or otherwise)


def exactly(count: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return the settings for this many connectors."""
    chosen = settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if SHRINK else [])],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )
    return lambda test: seed(SEED)(chosen(test))


@contextmanager
def rerun(otherwise: int) -> Generator[None]:
    """Add to a failure how to run it again, and how to shrink it."""
    try:
        yield
    except Exception as error:
        error.add_note(
            "To see it again, and shrunk: CONNECTOR_SHRINK=1 "
            f"CONNECTOR_EXAMPLES={EXAMPLES or otherwise} CONNECTOR_SEED={SEED} python -m pytest tests/oracle"
        )
        raise


def _spoil(draw: DrawFn, parameters: dict[str, Placeholder], passed: dict[str, Value]) -> None:
    """Give one argument a nasty text, now and then."""
    texts = [name for name, item in parameters.items() if isinstance(passed.get(name), str) and not item.options]
    if texts and draw(st.integers(0, 5)) == 5:
        name = draw(st.sampled_from(texts))
        place = draw(st.sampled_from(sorted(parameters[name].places)))
        passed[name] = draw(st.sampled_from(NASTY[place]))
