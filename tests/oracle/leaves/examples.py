"""Random connectors with types, and what is sent to and from each."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.oracle.model import Document, object_of, resources_of
from tests.oracle.names import record_class, webhook_class
from tests.oracle.strategies import Connector
from tests.oracle.wire import Json

from .arguments import Arguments, every_record
from .bodies import Bodies
from .dice import Dice
from .grammar import typed_connectors
from .reading import Read, Reader, Refused
from .tree import Table
from .writing import Given, Invalid, Writer


@dataclass(frozen=True, slots=True)
class Reply:
    """A call and the body that answers it; `records` are what it is read as, `None` if a strict client refuses it."""

    handle: str
    key: str
    body: Json
    strict: bool
    records: list[Read] | None


@dataclass(frozen=True, slots=True)
class Sending:
    """A call with arguments, and their JSON by name: `None` if they must be refused."""

    handle: str
    key: str
    arguments: dict[str, Given]
    sent: dict[str, Json] | None
    plain: bool


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event, its body, and the record that it is read as; `None` if it lacks what is required."""

    event: str
    body: Json
    record: Read | None


@dataclass(frozen=True, slots=True)
class Example:
    """A connector with what is received and sent."""

    connector: Connector
    table: Table
    replies: list[Reply] = field(default_factory=list[Reply])
    deliveries: list[Delivery] = field(default_factory=list[Delivery])
    sendings: list[Sending] = field(default_factory=list[Sending])


@st.composite
def typed_examples(draw: DrawFn) -> Example:
    """Draw a connector, responses to its calls, deliveries of its events, and calls with arguments."""
    connector, dice = draw(typed_connectors()), Dice(draw)
    document = connector.document
    example = Example(connector, Table.of(document))
    for resource in resources_of(document):
        for key, operation in object_of(resource["operations"]).items():
            if key in ("read", "list", "audit"):
                _receive(dice, example, resource, key, object_of(operation))
        events = resource.get("webhooks") or []
        assert isinstance(events, list)
        for event in map(object_of, events):
            name = webhook_class(str(resource["handle"]), str(event["event"]))
            body = Bodies(dice, example.table, dice.pick([0, 8])).record(name)
            try:
                record = Reader(example.table, complete=True).record(name, body)
            except Refused:
                record = None
            example.deliveries.append(Delivery(f"{resource['handle']}/{event['event']}", body, record))
    known: dict[str, list[Read]] = {}
    for one in example.replies:
        if not one.strict:
            for record in every_record(list(one.records or [])):
                known.setdefault(record.name, []).append(record)
    arguments = Arguments(dice, example.table, known)
    for resource in resources_of(document):
        for key, operation in object_of(resource["operations"]).items():
            if key in ("create", "search"):
                for _ in range(3):
                    _send(dice, example, arguments, resource, key, object_of(operation))
    return example


def _receive(dice: Dice, example: Example, resource: Document, key: str, operation: Document) -> None:
    handle = str(resource["handle"])
    name = str(operation["record"]) if "record" in operation else record_class(handle)
    for wrong in (0, 9, 4):
        bodies = Bodies(dice, example.table, wrong)
        items = [bodies.record(name) for _ in range(dice.number(0, 2) if key == "list" else 1)]
        body: Json = {"data": items, "n": 1} if key == "list" else items[0]
        strict = dice.chance(3)
        try:
            records = [Reader(example.table, strict=strict).record(name, one) for one in items]
        except Refused:
            example.replies.append(Reply(handle, key, body, strict, None))
        else:
            example.replies.append(Reply(handle, key, body, strict, records))


def _send(
    dice: Dice, example: Example, arguments: Arguments, resource: Document, key: str, operation: Document
) -> None:
    placeholders = placeholders_of(operation)
    given: dict[str, Given] = {}
    for name, spec in placeholders.items():
        if spec.get("required") or dice.chance(2):
            given[name] = arguments.value(example.table.parse(str(spec["type"])))
    if given and dice.chance(2):
        name = dice.pick(sorted(given))
        given[name] = arguments.spoiled(given[name])
    sent: dict[str, Json] | None = {}
    assert sent is not None
    writer = Writer(example.table)
    try:
        for name, value in given.items():
            if value is not None:
                sent[name] = writer.value(example.table.parse(str(placeholders[name]["type"])), value)
            elif placeholders[name].get("required"):
                writer.value(example.table.parse(str(placeholders[name]["type"])), value)
                sent[name] = None
    except Invalid:
        sent = None
    example.sendings.append(Sending(str(resource["handle"]), key, given, sent, dice.chance(2)))


def placeholders_of(operation: Document) -> dict[str, Document]:
    """Return the placeholders of an operation by name."""
    found: dict[str, Document] = {}
    templates = [operation.get("bodyTemplate"), *object_of(operation.get("queryParams")).values()]
    for raw in [*templates, *object_of(operation.get("headers")).values()]:
        declared = object_of(raw).get("placeholders") if isinstance(raw, dict) else None
        for one in declared if isinstance(declared, list) else []:
            found[str(object_of(one)["name"])] = object_of(one)
    return found
