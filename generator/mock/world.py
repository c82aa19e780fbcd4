"""The state of the mock: the records of each resource."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

from generator import ir
from generator.ir import names, samples, types
from generator.ir.fitting import Records, fits
from generator.ir.types import Scalar
from generator.mock.requests import Values
from generator.mock.routes import Route
from generator.mock.sent import answered
from generator.text.jsonvalue import Json

SEEDED = 3
"""The number of records of a resource at the start."""

Entry = dict[str, Json]
"""The known values of a record, by the words of their wire names; all others are examples."""


def words(wire: str) -> str:
    """The normal form of a wire name, equal for parameter and field: `displayName` is `display_name`."""
    return "_".join(names.words(wire))


class Shelf(Struct):
    """The records of one resource, by id, in the order of their creation."""

    resource: ir.Resource
    fields: tuple[ir.Field, ...]
    id_words: str
    entries: dict[str, Entry] = field(default_factory=dict[str, Entry])
    deleted: set[str] = field(default_factory=set[str])
    created: int = 0

    def create(self, values: Values) -> Entry:
        """Create a record from the values of a request."""
        self.created += 1
        id_type = next((item.type for item in self.fields if words(item.wire) == self.id_words), types.STRING)
        own: Json = self.created if id_type == Scalar("integer") else f"{self.resource.wire}-{self.created}"
        entry: Entry = {words(wire): value for wire, value in values.items()} | {self.id_words: own}
        self.entries[str(own)] = entry
        return entry

    def first(self) -> Entry:
        """The record of a request without an id."""
        return next(iter(self.entries.values()))

    def find(self, id_: str) -> Entry | None:
        """The record of an id, an example if it was never created; `None` after its deletion."""
        if id_ in self.deleted:
            return None
        return self.entries.get(id_, {self.id_words: id_})

    def change(self, id_: str, values: Values) -> Entry | None:
        """Updates the record of an id."""
        entry = self.find(id_)
        if entry is None:
            return None
        own = entry[self.id_words]
        entry |= {words(wire): value for wire, value in values.items()} | {self.id_words: own}
        self.entries[id_] = entry
        return entry

    def delete(self, id_: str) -> None:
        """Deletes the record of an id."""
        self.entries.pop(id_, None)
        self.deleted.add(id_)


def shelves(connector: ir.Connector, known: Iterable[Route]) -> dict[str, Shelf]:
    """A shelf with a few records for each resource, by wire name."""
    holes = {
        route.resource.wire: route.item_hole
        for route in known
        if route.operation.method == "GET" and route.item_hole is not None
    }
    shelf_of = {item.wire: _shelf(item, connector, holes.get(item.wire)) for item in connector.resources}
    for shelf in shelf_of.values():
        for _ in range(SEEDED):
            shelf.create({})
    return shelf_of


def _shelf(resource: ir.Resource, connector: ir.Connector, hole: str | None) -> Shelf:
    record = connector.record(resource.record) if resource.record is not None else None
    return Shelf(resource, record.fields if record is not None else (), _id_words(resource, record, hole))


def _id_words(resource: ir.Resource, record: ir.Record | None, hole: str | None) -> str:
    own = [words(item.wire) for item in record.fields] if record is not None else []
    name = record.name if record is not None else names.singular(resource.wire)
    candidates = ["id", *([words(hole)] if hole else []), f"{words(name)}_id", "key", "name"]
    ending = [name for name in own if name.endswith("_id")]
    return next((name for name in [*candidates, *ending] if name in own), words(hole) if hole else "id")


def body(record: ir.Record, entry: Entry, records: Records, answer: Json = None) -> Json:
    """The body of a record: known values, else those of the example's answer, else samples."""
    root: Json = None
    if answer is not None:
        for item in record.fields:
            known = _known(item, entry, records)
            if item.is_read and known is not None:
                root = samples.laid(root, item, known, record, records)
        return samples.merged(root, answer)
    for item in samples.in_order(record):
        if item.is_read:
            root = samples.laid(root, item, _value(item, record, entry, records), record, records)
    return {} if root is None else root


def _value(field: ir.Field, record: ir.Record, entry: Entry, records: Records) -> Json:
    known = _known(field, entry, records)
    return samples.field(field, record, records) if known is None else known


def _known(field: ir.Field, entry: Entry, records: Records) -> Json:
    """The value of a field in an entry, if it has a fitting one."""
    known = answered(field.type, _written(field.type, entry.get(words(field.wire))), records)
    is_one = "*" not in field.selector  # else the field is a list of what each element has
    return known if is_one and known is not None and fits(field.type, known, records) else None


def _written(type_: types.Type, value: Json) -> Json:
    """A value as a field of a type holds it: numbers are text in a String field."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return types.compact(value) if is_number and type_ == types.STRING else value
