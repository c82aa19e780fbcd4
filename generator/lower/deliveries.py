"""Events, and their deliveries: batches, forms and challenges, shared by all events of a path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import ChallengeSpec, ConnectorSpec, WebhookSpec
from generator.ir import names
from generator.lower.records import describe
from generator.lower.selectors import check_selector

_FORM = "application/x-www-form-urlencoded"
_SHARED = {"items": "items", "content_type": "contentType", "challenge": "challenge"}
"""The keys that hold for all events of a path, and their spelling in JSON."""

Deliveries = Mapping[tuple[int, int], ir.Delivery]
"""The deliveries of each event, by the positions of its resource and of itself."""


def deliveries(spec: ConnectorSpec, prefix: str, findings: Findings) -> Deliveries:
    """The deliveries of every event; one event of a path may declare them for all."""
    by_path: dict[str, list[tuple[int, int]]] = {}
    for index, resource in enumerate(spec.resources):
        for position, item in enumerate(resource.webhooks):
            path = f"{index}/{position}" if item.path is None else f"/{item.path.strip('/')}"
            by_path.setdefault(path, []).append((index, position))
    by_position: dict[tuple[int, int], ir.Delivery] = {}
    for together in by_path.values():
        delivery = _shared([_Event(spec, *place) for place in together], prefix, findings)
        by_position.update(dict.fromkeys(together, delivery))
    return by_position


def webhook(
    spec: WebhookSpec, handle: str, record: ir.RecordRef, delivery: ir.Delivery, place: Place, findings: Findings
) -> ir.Webhook:
    """An event."""
    match: ir.Match | None = None
    if spec.match is not None:
        selects = spec.match.selector is not None or spec.match.value is not None
        if spec.match.key is not None and not selects:
            match = ir.Match((spec.match.key,), None)
        elif spec.match.key is None and spec.match.selector and spec.match.value is not None:
            check_selector(spec.match.selector, place / "match" / "selector", findings)
            match = ir.Match(tuple(spec.match.selector), spec.match.value)
        else:
            findings.add(
                "bad-match",
                "a match needs a selector and a value, or a key",
                place / "match",
                hint='match = { selector = ["type"], value = "..." } or { key = "..." }',
            )
    return ir.Webhook(
        id=f"{handle}/{spec.event}",
        event=spec.event,
        path=spec.path,
        description=describe(spec.meta, spec.description),
        record=record,
        match=match,
        signature=spec.signature,
        event_id=_event_id(spec, place, findings),
        delivery=delivery,
        place=place,
    )


class _Event:
    """An event of the spec, with its id and its place."""

    def __init__(self, spec: ConnectorSpec, index: int, position: int) -> None:
        resource = spec.resources[index]
        self.spec: WebhookSpec = resource.webhooks[position]
        self.id = f"{resource.handle}/{self.spec.event}"
        self.place = Place(("resources", index, "webhooks", position))


def _shared(events: Sequence[_Event], prefix: str, findings: Findings) -> ir.Delivery:
    first: dict[str, _Event] = {}
    for event in events:
        for key, spelling in _SHARED.items():
            value: object = getattr(event.spec, key)
            if value is None:
                continue
            other = first.setdefault(key, event)
            if value != getattr(other.spec, key):
                findings.add(
                    "conflicting-delivery",
                    f"{event.id!r} and {other.id!r} have the same path, and each another {spelling!r}",
                    event.place / spelling,
                    hint="write it at one of them: it holds for all events of a path",
                    also=(("first", other.place / spelling),),
                )
    is_form = "content_type" in first and _is_form(first["content_type"], findings)
    return ir.Delivery(
        is_form,
        _items(first["items"], findings, is_form=is_form) if "items" in first else None,
        _challenge(first["challenge"], prefix, findings) if "challenge" in first else None,
    )


def _is_form(event: _Event, findings: Findings) -> bool:
    written = event.spec.content_type or ""
    media_type = written.partition(";")[0].strip().lower()
    if media_type != _FORM and media_type != "application/json" and not media_type.endswith("+json"):
        findings.add(
            "content-type",
            f"no delivery can be read as {written!r}",
            event.place / "contentType",
            hint=f"application/json or {_FORM}",
        )
    return media_type == _FORM


def _items(event: _Event, findings: Findings, *, is_form: bool) -> ir.Selector:
    items = event.spec.items or ()
    place = event.place / "items"
    if is_form and not items:
        findings.add("bad-delivery", "a form is not an array of events", place, hint="the member that has the events")
    if any(one == following == "*" for one, following in pairwise(items)):
        findings.add("bad-delivery", "an event can't be an array", place, hint="a single `*`")
    return items


def _event_id(spec: WebhookSpec, place: Place, findings: Findings) -> ir.Selector:
    """The selector of an event's own id; empty without one."""
    if spec.event_id is not None and (not spec.event_id or "*" in spec.event_id):
        findings.add(
            "bad-delivery", "the id of an event is one text or number", place / "eventId", hint='event_id = ["id"]'
        )
    return spec.event_id or ()


def _challenge(event: _Event, prefix: str, findings: Findings) -> ir.Challenge | None:
    spec = event.spec.challenge or ChallengeSpec()
    place = event.place / "challenge"
    problem = _problem(spec, has_path=event.spec.path is not None)
    if problem is not None:
        findings.add("bad-delivery", problem[0], place, hint=problem[1])
        return None
    return ir.Challenge(
        query=spec.query,
        body=spec.body or (),
        token=spec.verify_token or (),
        variable=names.variable(prefix, "verify_token") if spec.verify_token else "",
        answer=spec.answer or ("text" if spec.body is None else "json"),
        place=place,
    )


def _problem(spec: ChallengeSpec, *, has_path: bool) -> tuple[str, str] | None:
    """The message and the hint for an invalid challenge; `None` if it is valid."""
    if not has_path:
        return "a challenge is asked at a path, and the event has none", "give the event a `path`"
    if bool(spec.query) == bool(spec.body):
        return (
            "a challenge is a query parameter, or a place in the body",
            'challenge = { query = "challenge" } or { body = ["challenge"] }',
        )
    if not {"", "*", "-1"}.isdisjoint(spec.body or ()):
        return "the selector of a challenge leads through objects", 'challenge = { body = ["challenge"] }'
    if spec.verify_token is not None and (not spec.verify_token or (spec.query and len(spec.verify_token) > 1)):
        return (
            "the verify token is where the challenge is: a query parameter, or a place in the body",
            'challenge = { query = "challenge", verify_token = "verify_token" }',
        )
    return None
