"""Random connectors with calls of all their operations, and deliveries of all their events."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.reference.model import Document, Placeholder, object_of, parameters_of
from tests.reference.strategies import Connector, arguments, bodies, connectors, pages, setting_values
from tests.reference.wire import Json, Value

from .calling import Call

EXAMPLES = int(os.environ.get("CONNECTOR_EXAMPLES", "0"))
"""How many random connectors; 0 where each test chooses."""

NASTY: dict[str, list[str]] = {
    "path": ["", ".", "..", "../..", "%2e%2e", "..%2f", "a/../b", "\\", "?x#y", "\0", ".\n", "..."],
    "header": ["a\r\nX-Evil: 1", "a\0", "\x7f", "☃", "\n"],
    "query": ["&x=1", "a=b&c", "#", "\r\n", "+", "\0"],
    "body": ['"}', '", "x": "', "{{x}}", "&x=1", "\r\n--", "\0"],
}
"""Text that breaks out of a place where it isn't written with care."""


@dataclass(frozen=True, slots=True)
class Example:
    """A connector, the settings of its client, calls, and deliveries by the id of their event."""

    connector: Connector
    settings: dict[str, Value]
    calls: list[Call]
    deliveries: list[tuple[str, Json, dict[str, Json]]]


@st.composite
def examples(draw: DrawFn) -> Example:
    """A connector, and one call of each operation."""
    connector = draw(connectors())
    given = draw(setting_values(connector))
    known = connector.settings
    calls: list[Call] = []
    deliveries: list[tuple[str, Json, dict[str, Json]]] = []
    for resource in connector.resources:
        handle = str(resource["handle"])
        for key, raw in object_of(resource["operations"]).items():
            operation = object_of(raw)
            passed = draw(arguments(operation, known))
            _spoil(draw, parameters_of(operation, known), passed)
            reply = draw(pages(resource) if key == "list" else bodies(resource))
            calls.append(Call(handle, key, passed, reply))
        events = resource.get("webhooks") or []
        assert isinstance(events, list)
        for event in map(object_of, events):
            fields: Document = {"fields": event["payload"]}
            deliveries.append((f"{handle}/{event['event']}", event["payload"], draw(bodies(fields))))
    return Example(connector, given, calls, deliveries)


def profile(otherwise: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The settings of a test over random connectors."""
    return settings(
        max_examples=EXAMPLES or otherwise,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )


def _spoil(draw: DrawFn, parameters: dict[str, Placeholder], passed: dict[str, Value]) -> None:
    """Now and then, give one argument a nasty text."""
    texts = [name for name, item in parameters.items() if isinstance(passed.get(name), str) and not item.options]
    if texts and draw(st.integers(0, 5)) == 5:
        name = draw(st.sampled_from(texts))
        place = draw(st.sampled_from(sorted(parameters[name].places)))
        passed[name] = draw(st.sampled_from(NASTY[place]))
