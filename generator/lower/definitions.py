"""The table of records and declared types, and the references of operations and events to them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import ConnectorSpec, OperationSpec, ResourceSpec, Returns, WebhookSpec
from generator.ir import names, types
from generator.ir.traverse import named
from generator.lower import records
from generator.lower.collisions import collision
from generator.lower.types import Declared, TypeTable, settled
from generator.lower.values import Expression

_EMPTY = frozenset({"DELETE", "HEAD", "OPTIONS"})
"""Methods that return nothing unless the spec says otherwise."""


class Definitions(Struct, frozen=True):
    """All records by name; those of resources by handle, of replies by handle and operation, of events by handle."""

    records: Mapping[str, ir.Record]
    types: tuple[ir.NamedType, ...]
    own: Mapping[str, ir.RecordRef]
    replies: Mapping[tuple[str, str], ir.RecordRef]
    payloads: Mapping[str, tuple[ir.RecordRef, ...]]
    expression: Expression
    """The type of an expression, whose unions can be told apart."""

    by_home: Mapping[str, tuple[ir.RecordRef, ...]]

    def defined(self, home: str) -> tuple[ir.RecordRef, ...]:
        """The records that a module defines."""
        return self.by_home.get(home, ())

    def reply(self, handle: str, wire: str) -> ir.RecordRef:
        """The record that an operation returns."""
        return self.replies.get((handle, wire)) or self.own[handle]


def define(spec: ConnectorSpec, findings: Findings) -> Definitions:
    """Define every record once: declared types, then the records of resources, of replies, of events."""
    table = _Table(findings)
    type_table = TypeTable(_declared(spec, findings), findings)
    builder = records.Fields(type_table, table.define, findings)
    places = {resource.handle: Place(("resources", index)) for index, resource in enumerate(spec.resources)}
    borrowed = _borrowed(spec, type_table)
    _announce(spec, type_table, borrowed)
    for wire, item in type_table.declared.items():
        if item.spec.fields is not None:
            table.define(builder.declared(wire, item))
        else:
            records.no_record(item.spec.extra, item.place / "extra", findings)
    own = {
        item.handle: table.define(builder.resource(item, places[item.handle]))
        for item in spec.resources
        if _has_record(item) and item.handle not in borrowed
    }
    own |= {handle: table.ref(name) for handle, name in borrowed.items()}
    replies = dict(_replies(spec, own, places, table, builder, findings))
    payloads = {
        item.handle: tuple(
            _payload(event, item, places[item.handle] / "webhooks" / index, type_table, table, builder, findings)
            for index, event in enumerate(item.webhooks)
        )
        for item in spec.resources
    }
    known = {wire: type_table.named(wire) for wire in type_table.declared}
    _give_tags(known.values(), table)

    def find(ref: ir.RecordRef) -> ir.Record:
        return table.records[ref.name]

    def expression(text: str, place: Place) -> types.Type:
        return settled(type_table.expression(text, place), find, place, findings)

    settled_records = {
        name: replace(
            record,
            fields=tuple(
                replace(field, type=settled(field.type, find, field.place / "type", findings))
                for field in record.fields
            ),
        )
        for name, record in table.records.items()
    }
    by_home = table.by_home()
    declared = tuple(
        ir.NamedType(
            wire,
            item.name,
            item.home,
            settled(known[wire], find, item.place, findings, item.name),
            by_home.get(item.home, ()),
            item.spec.description or "",
            item.place,
        )
        for wire, item in type_table.declared.items()
    )
    return Definitions(settled_records, declared, own, replies, payloads, expression, by_home)


def returns_of(wire: str, spec: OperationSpec) -> Returns:
    """The kind of a method's reply, in the words of the format."""
    if spec.returns is not None:
        return spec.returns
    if spec.stream_when is not None:
        return "events"
    if wire == "list" or spec.items is not None or spec.pagination is not None:
        return "page"
    if spec.type is not None:
        return "json"
    return "none" if spec.method.upper() in _EMPTY else "record"


def at_once(spec: OperationSpec) -> OperationSpec:
    """The operation without its stream, where a parameter says whether it streams."""
    if spec.stream_when is None:
        return spec
    return spec.model_copy(update={"returns": None, "event": None, "until": None, "stream_when": None})


def _has_record(resource: ResourceSpec) -> bool:
    """Whether a resource has a record of its own: it has fields, or one of its operations returns no other type."""
    return (
        bool(resource.fields)
        or resource.record is not None
        or any(
            _is_record(wire, way)
            for wire, item in resource.operations.items()
            if item.fields is None and item.record is None
            for way in (item, at_once(item))
        )
    )


def _is_record(wire: str, spec: OperationSpec) -> bool:
    """Whether an operation without a record of its own returns that of its resource; a stream has no declared reply."""
    returns = returns_of(wire, spec)
    return returns == "record" or (returns == "page" and (spec.type is None or spec.stream_when is not None))


def _declared(spec: ConnectorSpec, findings: Findings) -> dict[str, Declared]:
    """The declared types, each with a module of its own."""
    modules = {records.module_name(item) for item in spec.resources} | set(_modules_of_groups(spec))
    declared: dict[str, Declared] = {}
    for wire, item in spec.types.items():
        place = Place(("types", wire))
        if types.is_built_in(wire):
            findings.add(
                "bad-name", f"{wire!r} is a type of the format", Place(place.pointer, key=True), hint="another name"
            )
            continue
        name = records.class_name(item.rename, names.pascal(wire, names.CLASS_SCOPE), place / "rename", findings)
        module = names.snake(name, names.MODULE_SCOPE)
        while module in modules:
            module += "_type"
        modules.add(module)
        declared[wire] = Declared(item, name, module, place)
    return declared


def _modules_of_groups(spec: ConnectorSpec) -> Iterator[str]:
    """The modules of groups, which only hold resources: `chat` of `chat.completions`."""
    for item in spec.resources:
        words = (item.rename or item.handle).split(".")
        yield from (names.snake(".".join(words[:length]), names.MODULE_SCOPE) for length in range(1, len(words)))


def _borrowed(spec: ConnectorSpec, table: TypeTable) -> dict[str, str]:
    """The resources without fields whose `record` is a declared one, with its class."""
    declared = {item.name for item in table.declared.values() if item.spec.fields is not None}
    return {
        item.handle: item.record
        for item in spec.resources
        if item.record is not None and item.record in declared and not item.fields and item.extra is None
    }


def _announce(spec: ConnectorSpec, table: TypeTable, borrowed: Container[str]) -> None:
    """Let the classes of resources and operations refer to their records."""
    for resource in spec.resources:
        home = records.module_name(resource)
        own = resource.record or names.record_class(resource.handle)
        if _has_record(resource) and resource.handle not in borrowed:
            table.add(ir.RecordRef(own, home))
        for wire, operation in resource.operations.items():
            if operation.fields is not None:
                table.add(ir.RecordRef(operation.record or own + names.pascal(wire), home))


def _give_tags(declared: Iterable[types.Type], table: _Table) -> None:
    """Give the records of unions the member that tells them apart, with its values in all of these."""
    tags: dict[tuple[str, ir.Selector], dict[str, None]] = {}
    for part in (part for type_ in declared for part in types.parts(type_)):
        if not isinstance(part, types.Union) or not part.tag:
            continue
        for variant in part.variants:
            inner = types.unwrapped(variant.type)
            if isinstance(inner, types.RecordRef) and isinstance(variant.tag, str):
                tags.setdefault((inner.name, part.tag), {})[variant.tag] = None
    every: dict[str, list[ir.Selector]] = {}
    for name, tag in tags:
        every.setdefault(name, []).append(tag)
    for (name, tag), options in tags.items():
        table.give_tag(name, tag, tuple(options), every[name])


def _replies(
    spec: ConnectorSpec,
    own: Mapping[str, ir.RecordRef],
    places: Mapping[str, Place],
    table: _Table,
    builder: records.Fields,
    findings: Findings,
) -> Iterator[tuple[tuple[str, str], ir.RecordRef]]:
    """The record of each operation that returns another record than its resource's."""
    every = [
        (resource, wire, item, places[resource.handle] / "operations" / wire)
        for resource in spec.resources
        for wire, item in resource.operations.items()
    ]
    for resource, wire, item, place in every:
        if item.fields is not None:
            record = builder.reply(wire, item, item.fields, resource, _class(resource, own), place)
            yield (resource.handle, wire), table.define(record)
    known = frozenset(table.records)
    for resource, wire, item, place in every:
        if item.fields is None:
            records.no_record(item.extra, place / "extra", findings)
        if item.fields is not None or item.record is None:
            continue
        if item.record in known:
            yield (resource.handle, wire), table.ref(item.record)
        else:
            findings.add(
                "unknown-type",
                f"no record is called {item.record!r}, and the operation has no `fields` for one",
                place / "record",
                hint=did_you_mean(item.record, known, otherwise="declare its `fields`"),
            )
            record = builder.reply(wire, item, (), resource, _class(resource, own), place)
            yield (resource.handle, wire), table.define(record)


def _payload(
    spec: WebhookSpec,
    resource: ResourceSpec,
    place: Place,
    declared: TypeTable,
    table: _Table,
    builder: records.Fields,
    findings: Findings,
) -> ir.RecordRef:
    """The record of an event: of its `type`, or one of its own."""
    if spec.type is None:
        return table.define(builder.payload(spec, resource, place))
    for key, value in (("payload", spec.payload), ("extra", spec.extra), ("record", spec.record)):
        if value:
            message = f"the event has a `type`, and a record of its own in `{key}`"
            findings.add("invalid-value", message, place / key, hint="keep one of them")
    at, before = place / "type", len(findings.items)
    type_ = declared.expression(spec.type, at)
    if isinstance(type_, types.RecordRef) and type_.name in table.records:
        return type_
    if len(findings.items) == before:
        message = f"an event is an object with fields, and {types.words(type_)} is not"
        findings.add("invalid-value", message, at, hint='a field with `"selector": []` has the whole body')
    return table.define(builder.payload(spec, resource, place))


def _class(resource: ResourceSpec, own: Mapping[str, ir.RecordRef]) -> str:
    """The prefix of the names of a resource's reply records."""
    ref = own.get(resource.handle)
    return ref.name if ref is not None else resource.record or names.record_class(resource.handle)


class _Table:
    """The records by name, in the order of their definition."""

    def __init__(self, findings: Findings) -> None:
        self.records: dict[str, ir.Record] = {}
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
        return ir.RecordRef(name, self.records[name].home)

    def by_home(self) -> dict[str, tuple[ir.RecordRef, ...]]:
        """The records that each module defines."""
        homes: dict[str, list[ir.RecordRef]] = {}
        for record in self.records.values():
            homes.setdefault(record.home, []).append(ir.RecordRef(record.name, record.home))
        return {home: tuple(refs) for home, refs in homes.items()}

    def give_tag(self, name: str, tag: ir.Selector, options: tuple[str, ...], tags: Sequence[ir.Selector]) -> None:
        """Let a record have the member that tells it apart, with these values only.

        Of several `tags`, each is that of another union, so that none of them is always there.
        """
        record = self.records[name]
        known = next((field for field in record.fields if field.selector == tag), None)
        type_ = types.Enumeration("string", options)
        is_only = len(tags) == 1
        if known is None:
            others = [field.wire for field in record.fields if field.selector not in tags]
            is_shared = tag[-1] in others or [other[-1] for other in tags].count(tag[-1]) > 1
            wire = ".".join(tag) if is_shared else tag[-1]
            taken = {field.name for field in record.fields}
            python = names.snake(wire, {*names.FIELD_SCOPE, *taken})
            field = ir.Field(wire, python, type_, tag, (), False, is_only, "", record.place, is_implied=True)
            fields = (field, *record.fields)
        else:
            refused = [option for option in options if not types.takes_text(known.type, option)]
            if refused:
                self._findings.add(
                    "tag-mismatch",
                    f"{known.wire!r} is {types.words(known.type)}, and the tag of {name!r} is"
                    f" {' or '.join(map(repr, refused))}",
                    known.place,
                    hint="correct the field, or the values of the tag",
                )
            is_implied = not known.required and not known.variant
            required = known.required or (is_implied and is_only)
            field = replace(known, type=type_, required=required, is_implied=is_implied)
            fields = tuple(field if item is known else item for item in record.fields)
        self.records[name] = replace(record, fields=fields)


def _shape(record: ir.Record) -> list[tuple[object, ...]]:
    return [
        (field.name, field.type, field.selector, field.otherwise, field.variant, field.required, field.is_extra)
        for field in record.fields
    ]
