"""The table of records, and the references of operations and events to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import ConnectorSpec
from generator.ir.traverse import named
from generator.lower import records
from generator.lower.collisions import collision


@dataclass(frozen=True, slots=True)
class Definitions:
    """All records by name; those of resources by handle, of replies by handle and operation, of events by handle."""

    records: Mapping[str, ir.Record]
    own: Mapping[str, ir.RecordRef]
    replies: Mapping[tuple[str, str], ir.RecordRef]
    payloads: Mapping[str, tuple[ir.RecordRef, ...]]
    by_resource: Mapping[str, tuple[ir.RecordRef, ...]]

    def defined(self, handle: str) -> tuple[ir.RecordRef, ...]:
        """The records that a resource defines."""
        return self.by_resource.get(handle, ())

    def reply(self, handle: str, wire: str) -> ir.RecordRef:
        """The record that an operation returns."""
        return self.replies.get((handle, wire), self.own[handle])


def define(spec: ConnectorSpec, findings: Findings) -> Definitions:
    """Define every record once: those of resources, then of replies, then of events."""
    table = _Table({item.handle: records.module_name(item) for item in spec.resources}, findings)
    places = {resource.handle: Place(("resources", index)) for index, resource in enumerate(spec.resources)}
    own = {item.handle: records.record(item, places[item.handle], findings) for item in spec.resources}
    refs = {handle: table.define(record) for handle, record in own.items()}
    replies = dict(_replies(spec, own, places, table, findings))
    payloads = {
        item.handle: tuple(
            table.define(records.payload(event, item.handle, places[item.handle] / "webhooks" / index, findings))
            for index, event in enumerate(item.webhooks)
        )
        for item in spec.resources
    }
    by_resource: dict[str, list[ir.RecordRef]] = {}
    for name, record in table.records.items():
        by_resource.setdefault(record.resource, []).append(table.ref(name))
    return Definitions(
        table.records, refs, replies, payloads, {handle: tuple(defined) for handle, defined in by_resource.items()}
    )


def _replies(
    spec: ConnectorSpec, own: Mapping[str, ir.Record], places: Mapping[str, Place], table: _Table, findings: Findings
) -> Iterator[tuple[tuple[str, str], ir.RecordRef]]:
    """The record of each operation that returns another record than its resource's."""
    every = [
        (resource, wire, item, places[resource.handle] / "operations" / wire)
        for resource in spec.resources
        for wire, item in resource.operations.items()
    ]
    for resource, wire, item, place in every:
        if item.fields is not None:
            record = records.reply(wire, item, item.fields, resource, own[resource.handle], place, findings)
            yield (resource.handle, wire), table.define(record)
    for resource, wire, item, place in every:
        if item.fields is not None or item.record is None:
            continue
        if item.record in table.records:
            yield (resource.handle, wire), table.ref(item.record)
        else:
            findings.add(
                "unknown-type",
                f"no record is called {item.record!r}, and the operation has no `fields` for one",
                place / "record",
                hint=did_you_mean(item.record, table.records, otherwise="declare its `fields`"),
            )


class _Table:
    """The records by name, in the order of their definition."""

    def __init__(self, modules: Mapping[str, str], findings: Findings) -> None:
        self.records: dict[str, ir.Record] = {}
        self._modules = modules
        self._findings = findings

    def define(self, record: ir.Record) -> ir.RecordRef:
        """Add a record; a second one of the same name is a collision, unless both are replies of the same shape."""
        known = self.records.setdefault(record.name, record)
        same = (known.scope, known.wire) == (record.scope, record.wire)
        replies = known.scope.startswith("replies/") and record.scope.startswith("replies/")
        if not same and not (replies and _shape(known) == _shape(record)):
            collision(named(known), named(record), self._findings)
        return self.ref(record.name)

    def ref(self, name: str) -> ir.RecordRef:
        """The record of that name."""
        return ir.RecordRef(name, self._modules[self.records[name].resource])


def _shape(record: ir.Record) -> list[tuple[object, ...]]:
    return [
        (field.name, field.type, field.selector, field.otherwise, field.variant, field.required)
        for field in record.fields
    ]
