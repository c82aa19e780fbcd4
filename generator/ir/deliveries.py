"""The bodies of deliveries: JSON members of forms, and samples."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import assert_never
from urllib.parse import urlencode

from msgspec import Struct

from generator.ir import nodes, samples, types
from generator.text.jsonvalue import Json


class Form(Struct, frozen=True):
    """The members of a form that hold JSON, and those that are lists; the others are text."""

    json: tuple[str, ...]
    lists: tuple[str, ...]


def form(webhook: nodes.Webhook, connector: nodes.Connector) -> Form:
    """The members of the deliveries to the path of an event, by all that is read there."""
    delivery = webhook.delivery
    if delivery.items is not None:
        return Form((delivery.items[0],), ())
    holding: list[str] = []
    lists: list[str] = []
    for event in _together(webhook, connector):
        for field in connector.record(event.record).fields:
            for selector in (field.selector, *field.otherwise):
                if len(selector) > 1 or (selector and _is_structured(field.type)):
                    holding.append(selector[0])
                elif selector and isinstance(types.unwrapped(field.type), types.Array):
                    lists.append(selector[0])
        selectors = (event.match.selector if event.match else (), event.event_id)
        holding += (selector[0] for selector in selectors if len(selector) > 1)
    challenge = delivery.challenge
    if challenge is not None:
        holding += (selector[0] for selector in (challenge.body, challenge.token) if len(selector) > 1)
    return Form(tuple(dict.fromkeys(holding)), tuple(item for item in dict.fromkeys(lists) if item not in holding))


def _together(webhook: nodes.Webhook, connector: nodes.Connector) -> Iterator[nodes.Webhook]:
    """The events that are delivered to the path of an event."""
    for resource in connector.resources:
        for other in resource.webhooks:
            if other is webhook or (other.path and webhook.path and other.path.strip("/") == webhook.path.strip("/")):
                yield other


def _is_structured(type_: types.Type) -> bool:
    """Whether a value of a type is JSON inside of a form, rather than text or a list of texts."""
    match type_:
        case types.Scalar() | types.Enumeration() | types.File():
            return False
        case types.AnyJson() | types.Object() | types.Map() | types.RecordRef():
            return True
        case types.Array(item) | types.Nullable(item):
            return _is_structured(item)
        case types.Union(variants):
            return any(_is_structured(variant.type) for variant in variants)
        case _:
            assert_never(type_)


def event(webhook: nodes.Webhook, connector: nodes.Connector) -> Json:
    """A sample of an event."""
    sample = samples.delivery(webhook, connector)
    return samples.placed(sample, webhook.event_id, "id") if webhook.event_id else sample


def body(events: Sequence[Json], delivery: nodes.Delivery) -> Json:
    """The body of a delivery: a batch, or a single event."""
    if delivery.items is None:
        return events[0]
    return samples.placed(None, tuple("0" if part == "*" else part for part in delivery.items), list(events))


def text(webhook: nodes.Webhook, connector: nodes.Connector, *, is_ascii: bool = False) -> str:
    """What delivers a sample of an event, as it is sent."""
    return encoded(body([event(webhook, connector)], webhook.delivery), webhook.delivery, is_ascii=is_ascii)


def encoded(whole: Json, delivery: nodes.Delivery, *, is_ascii: bool = False) -> str:
    """A body in the encoding of its delivery."""
    if not delivery.is_form or not isinstance(whole, dict):
        return json.dumps(whole, ensure_ascii=is_ascii)
    pairs = [(name, value) for name, held in whole.items() for value in _values(held)]
    return urlencode([(name, value if isinstance(value, str) else json.dumps(value)) for name, value in pairs])


def _values(held: Json) -> list[Json]:
    """The values of a member of a form: a list of texts and numbers is sent once for each."""
    if isinstance(held, list) and not any(isinstance(item, (dict, list)) for item in held):
        return held
    return [held]


def media_type(delivery: nodes.Delivery) -> str:
    """The content type of a delivery."""
    return "application/x-www-form-urlencoded" if delivery.is_form else "application/json"
