"""The one traversal of a connector's public names, records and types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, assert_never

from msgspec import Struct
from msgspec.structs import replace

from generator.findings import ROOT, Place
from generator.ir import nodes, types
from generator.ir.kept import kept
from generator.text import toml

Kind = Literal[
    "package", "setting", "variable", "resource", "module", "class", "record", "method", "parameter", "field"
]


class Named(Struct, frozen=True):
    """A public name.

    `scope` and `wire` identify it for the ledger. `within` is where it must be unique, as people call it. `table` and
    `key` are the overlay table and the key in it that rename it.
    """

    kind: Kind
    scope: str
    wire: str
    name: str
    place: Place
    within: str
    table: str
    key: str = "rename"


class Scope(Struct, frozen=True):
    """A scope of names, which may be empty."""

    name: str
    place: Place


Rename = Callable[[Named], str]

TYPE_MODULES = "modules/types"
"""The scope of the modules of declared types."""


def scope(*parts: str) -> str:
    """The name of a nested scope."""
    return "/".join(part.replace("~", "~0").replace("/", "~1") for part in parts)


@kept
def names(connector: nodes.Connector) -> tuple[Named, ...]:
    """Every public name."""
    seen: list[Named] = []

    def keep(item: Named) -> str:
        seen.append(item)
        return item.name

    renamed(connector, keep)
    return tuple(seen)


def by_scope(connector: nodes.Connector) -> dict[str, dict[str, str]]:
    """The Python name of each wire name and of each call, by non-empty scope."""
    by: dict[str, dict[str, str]] = {item.name: {} for item in scopes(connector)}
    for item in names(connector):
        by[item.scope][item.wire] = item.name
    for resource in connector.resources:
        by[scope("calls", resource.wire)] = {call: item.name for call, item in calls(resource).items()}
    return {name: members for name, members in by.items() if members}


def calls(resource: nodes.Resource) -> dict[str, nodes.Operation]:
    """The operations of a resource by what they call, method and path, without those that make the same call."""
    found: dict[str, list[nodes.Operation]] = {}
    for operation in resource.operations:
        found.setdefault(called(operation), []).append(operation)
    return {call: operations[0] for call, operations in found.items() if len(operations) == 1}


def called(operation: nodes.Operation) -> str:
    """What an operation calls: its method, and its path whatever the holes are called."""
    path = "".join(part if isinstance(part, str) else "{}" for part in operation.path)
    return f"{operation.method} {path}{' stream' if operation.is_twin else ''}"


def scopes(connector: nodes.Connector) -> Iterator[Scope]:
    """Every scope."""
    for top in (
        *("package", "settings", "variables", "resources", "modules", "classes", "records", "payloads", "types"),
        TYPE_MODULES,
    ):
        yield Scope(top, ROOT)
    for resource in connector.resources:
        yield Scope(scope("methods", resource.wire), resource.place / "handle")
        for operation in resource.operations:
            yield Scope(scope("parameters", resource.wire, operation.key), operation.place)
    for record in connector.records.values():
        yield Scope(record.scope, record.place)
        yield Scope(record.members, record.place)


def records(connector: nodes.Connector, item: nodes.Resource | nodes.NamedType) -> list[nodes.Record]:
    """The records that a resource defines: its own, those of its operations and of its events; or a declared type."""
    return [connector.record(ref) for ref in item.records]


class Reached(Struct, frozen=True):
    """The records and the named unions and enumerations in arguments, or in replies, errors and events.

    Each is there once, those of arguments and replies before those inside.
    """

    records: tuple[types.RecordRef, ...]
    unions: tuple[types.Union, ...]
    enumerations: tuple[types.Enumeration, ...]


@kept
def sent(connector: nodes.Connector) -> Reached:
    """The types in arguments, down to the last leaf."""
    waiting: list[types.Type] = [
        value.type for resource in connector.resources for item in resource.operations for value in item.values
    ]
    return _inside(connector, waiting, lambda field: field.is_written)


@kept
def tags(connector: nodes.Connector) -> Mapping[types.RecordRef, frozenset[types.Selector]]:
    """The members by which unions that calls take tell each record apart."""
    values = (value.type for resource in connector.resources for item in resource.operations for value in item.values)
    reached = sent(connector)
    records = map(connector.record, reached.records)
    fields = (field.type for record in records for field in record.fields if field.is_written)
    tags_of: dict[types.RecordRef, set[types.Selector]] = {}
    for part in (part for type_ in (*values, *fields, *reached.unions) for part in types.parts(type_)):
        if isinstance(part, types.Union) and part.tag:
            for variant in part.variants:
                inner = types.unwrapped(variant.type)
                if isinstance(inner, types.RecordRef) and variant.tag is not None:
                    tags_of.setdefault(inner, set()).add(part.tag)
    return {ref: frozenset(selectors) for ref, selectors in tags_of.items()}


@kept
def received(connector: nodes.Connector) -> Reached:
    """The types in replies, errors and events, down to the last leaf."""
    operations = (item for resource in connector.resources for item in resource.operations)
    replies = (type_ for item in operations for type_ in replied_whole(item.reply))
    events = (webhook.record for resource in connector.resources for webhook in resource.webhooks)
    return _inside(connector, [*replies, *error_types(connector), *events], lambda field: field.is_read)


@kept
def answers(connector: nodes.Connector) -> frozenset[types.RecordRef]:
    """The records of whole bodies, items and events; all others are values of fields, as objects."""
    operations = (item for resource in connector.resources for item in resource.operations)
    replies = (type_ for item in operations for type_ in replied_whole(item.reply))
    events = (webhook.record for resource in connector.resources for webhook in resource.webhooks)
    whole = map(types.unwrapped, (*replies, *error_types(connector), *events))
    return frozenset(type_ for type_ in whole if isinstance(type_, types.RecordRef))


def error_types(connector: nodes.Connector) -> tuple[types.Type, ...]:
    """The types of the bodies of errors, each once."""
    every = (item.policy.errors for resource in connector.resources for item in resource.operations)
    return tuple(dict.fromkeys(type_ for errors in every for _, type_ in errors.types))


def _inside(connector: nodes.Connector, waiting: list[types.Type], leads_on: Callable[[nodes.Field], bool]) -> Reached:
    records: dict[types.RecordRef, None] = {}
    unions: dict[types.Union, None] = {}
    enumerations: dict[types.Enumeration, None] = {}
    declared = {item.name: item.type for item in connector.types}
    order = {item.name: place for place, item in enumerate(connector.types)}
    while waiting:
        for part in types.parts(waiting.pop()):
            match part:
                case types.Union() if part.title:
                    unions.setdefault(part)
                case types.Enumeration() if part.title:
                    enumerations.setdefault(part)
                case types.RecordRef() if part not in records:
                    records.setdefault(part)
                    waiting += [field.type for field in connector.record(part).fields if leads_on(field)]
                case types.Union():
                    titles = {variant.title for variant in part.variants if variant.key is not None}
                    waiting += [declared[title] for title in sorted(titles & declared.keys(), key=order.__getitem__)]
                case types.RecordRef() | types.Enumeration():
                    pass
                case types.Scalar() | types.AnyJson() | types.Object() | types.File():
                    pass
                case types.Array() | types.Map() | types.Nullable():
                    pass
                case _:
                    assert_never(part)
    return Reached(tuple(records), tuple(unions), tuple(enumerations))


def returned(reply: nodes.Reply) -> types.RecordRef | None:
    """The record that a reply, or each of its items, is."""
    type_ = replied(reply)
    return type_ if isinstance(type_, types.RecordRef) else None


def replied(reply: nodes.Reply) -> types.Type | None:
    """The type of a reply, or of its items."""
    match reply:
        case nodes.RecordReply(type_) | nodes.PageReply(type_) | nodes.JsonReply(type_):
            return type_
        case nodes.EventsReply(type_) | nodes.LinesReply(type_):
            return type_
        case nodes.TextReply() | nodes.BytesReply() | nodes.NoReply() | nodes.StreamReply():
            return None
        case _:
            assert_never(reply)


def replied_whole(reply: nodes.Reply) -> tuple[types.Type, ...]:
    """The type of a reply, or of its items and their envelope."""
    envelope = reply.envelope if isinstance(reply, nodes.PageReply) else None
    return tuple(type_ for type_ in (replied(reply), envelope) if type_ is not None)


def held(reply: nodes.Reply) -> list[types.RecordRef]:
    """The records in the types of a reply."""
    parts = (part for type_ in replied_whole(reply) for part in types.parts(type_))
    return [part for part in parts if isinstance(part, types.RecordRef)]


def pagination(reply: nodes.Reply) -> nodes.Pagination | None:
    """The pagination of a reply, if any."""
    return reply.pagination if isinstance(reply, nodes.PageReply) else None


def referenced(connector: nodes.Connector, resource: nodes.Resource) -> tuple[str, ...]:
    """The records that a resource defines, those of others that its operations return, and those inside of them."""
    held_ = (ref for item in resource.operations for ref in held(item.reply))
    reached = dict.fromkeys(ref.name for ref in (*resource.records, *held_))
    inner = _inner(connector)
    waiting = [*reached]
    while waiting:
        new = [name for name in inner[waiting.pop()] if name not in reached]
        reached.update(dict.fromkeys(new))
        waiting += new
    return tuple(reached)


@kept
def _inner(connector: nodes.Connector) -> Mapping[str, tuple[str, ...]]:
    """The records that stand directly in each record."""
    parts = {
        name: [part for field in record.fields for part in types.parts(field.type)]
        for name, record in connector.records.items()
    }
    return {
        name: tuple(dict.fromkeys(part.name for part in inner if isinstance(part, types.RecordRef)))
        for name, inner in parts.items()
    }


def renamed(connector: nodes.Connector, rename: Rename) -> nodes.Connector:
    """The connector with the names that `rename` returns; it is called once per name."""
    package, place = connector.package, Place(("handle",))

    def own(wire: str, name: str, key: str) -> str:
        return rename(Named("package", "package", wire, name, place, "the package", "[package]", key))

    package = replace(
        package,
        distribution=own("distribution", package.distribution, "name"),
        module=own("module", package.module, "module"),
        client=own("client", package.client, "client"),
    )
    settings = tuple(_setting(item, rename) for item in connector.settings)
    resources = tuple(_resource(item, rename) for item in connector.resources)
    aliases = tuple(_declared(item, rename) for item in connector.types)
    homes = {old.module: new.module for old, new in zip(connector.resources, resources, strict=True)}
    homes |= {old.module: new.module for old, new in zip(connector.types, aliases, strict=True)}
    changed = {name: _record(record, rename) for name, record in connector.records.items()}
    refs = {name: types.RecordRef(record.name, homes.get(record.home, record.home)) for name, record in changed.items()}
    titles = {old.name: new.name for old, new in zip(connector.types, aliases, strict=True)}
    fix = _Renamed(refs, titles, homes)
    return replace(
        connector,
        package=package,
        settings=settings,
        records={record.name: fix.record(record, refs[name]) for name, record in changed.items()},
        types=tuple(map(fix.named, aliases)),
        errors=fix.errors(connector.errors),
        resources=tuple(_members(item, fix, rename) for item in resources),
    )


class _Renamed:
    """Types and references with the new names of records, unions, enumerations and modules."""

    def __init__(
        self, refs: Mapping[str, types.RecordRef], titles: Mapping[str, str], homes: Mapping[str, str]
    ) -> None:
        self._refs = refs
        self._titles = titles
        self._homes = homes

    def ref(self, ref: types.RecordRef) -> types.RecordRef:
        """The reference to a record."""
        return self._refs[ref.name]

    def type(self, type_: types.Type) -> types.Type:
        """A type."""
        return types.replaced(type_, self._part)

    def errors(self, errors: nodes.Errors) -> nodes.Errors:
        """The types of the bodies of errors."""
        return replace(errors, types=tuple((key, self.type(type_)) for key, type_ in errors.types))

    def _part(self, part: types.Type) -> types.Type:
        match part:
            case types.RecordRef():
                return self.ref(part)
            case types.Union(title=title, home=home):
                return replace(part, title=self._titles.get(title, title), home=self._homes.get(home, home))
            case types.Enumeration(title=title):
                return replace(part, title=self._titles.get(title, title))
            case types.Scalar() | types.AnyJson() | types.Object() | types.File():
                return part
            case types.Array() | types.Map() | types.Nullable():
                return part
            case _:
                assert_never(part)

    def record(self, record: nodes.Record, ref: types.RecordRef) -> nodes.Record:
        """A record, in its new module."""
        fields = tuple(replace(field, type=self.type(field.type)) for field in record.fields)
        return replace(record, fields=fields, home=ref.home)

    def named(self, item: nodes.NamedType) -> nodes.NamedType:
        """A declared type; one that is a record has its name."""
        name = self._refs[item.name].name if _is_record(item) else item.name
        return replace(item, name=name, type=self.type(item.type), records=tuple(map(self.ref, item.records)))


def _is_record(item: nodes.NamedType) -> bool:
    """Whether a declared type is a record of its own, not another name of one."""
    return isinstance(item.type, types.RecordRef) and item.type.name == item.name


def _declared(item: nodes.NamedType, rename: Rename) -> nodes.NamedType:
    """A declared type in its module; one that is a record is renamed with its record."""
    table = toml.table("types", item.wire)
    module = rename(Named("module", TYPE_MODULES, item.wire, item.module, item.place, "the modules", table))
    if _is_record(item):
        return replace(item, module=module)
    name = rename(Named("record", "types", item.wire, item.name, item.place, "the package", table))
    return replace(item, module=module, name=name)


def _setting(item: nodes.Setting, rename: Rename) -> nodes.Setting:
    value = item.value
    table = toml.table("settings", value.wire)
    name = rename(Named("setting", "settings", value.wire, value.name, value.place, "the client's settings", table))
    variable = rename(
        Named("variable", "variables", value.wire, item.variable, value.place, "the environment", table, "env")
    )
    return replace(item, value=replace(value, name=name), variable=variable)


def named(record: nodes.Record) -> Named:
    """The name of a record."""
    return Named(
        "record", record.scope, record.wire, record.name, record.place, "the package", record.table, record.key
    )


def _record(record: nodes.Record, rename: Rename) -> nodes.Record:
    name = rename(named(record))
    fields = tuple(
        replace(
            field,
            name=rename(
                Named(
                    "field",
                    record.members,
                    field.wire,
                    field.name,
                    field.place,
                    record.name,
                    f"{record.table[:-1]}.fields.{toml.key('extra' if field.is_extra else field.wire)}]",
                )
            ),
        )
        for field in record.fields
    )
    return replace(record, name=name, fields=fields)


def _resource(item: nodes.Resource, rename: Rename) -> nodes.Resource:
    wire, place = item.wire, item.place / "handle"
    table = toml.table("resources", wire)
    return replace(
        item,
        name=rename(Named("resource", "resources", wire, item.name, place, "the client", table)),
        module=rename(Named("module", "modules", wire, item.module, place, "the modules", table)),
        class_name=rename(Named("class", "classes", wire, item.class_name, place, "the package", table, "resource")),
    )


def _members(item: nodes.Resource, fix: _Renamed, rename: Rename) -> nodes.Resource:
    return replace(
        item,
        record=fix.ref(item.record) if item.record is not None else None,
        records=tuple(map(fix.ref, item.records)),
        operations=tuple(_operation(operation, item, fix, rename) for operation in item.operations),
        webhooks=tuple(replace(webhook, record=fix.ref(webhook.record)) for webhook in item.webhooks),
    )


def _operation(item: nodes.Operation, resource: nodes.Resource, fix: _Renamed, rename: Rename) -> nodes.Operation:
    methods = scope("methods", resource.wire)
    parameters = scope("parameters", resource.wire, item.key)
    table = toml.table("resources", resource.wire, "operations", item.wire)
    own = f"{table[:-1]}.stream_when]" if item.is_twin else table
    name = rename(Named("method", methods, item.key, item.name, item.place.name, f"client.{resource.name}", own))
    named = {
        value.wire: rename(
            Named(
                "parameter",
                parameters,
                value.wire,
                value.name,
                value.place,
                f"the parameters of {item.name}",
                f"{table[:-1]}.placeholders.{toml.key(value.wire)}]",
            )
        )
        for value in item.values
    }

    def fixed(way: nodes.Operation) -> nodes.Operation:
        values = (replace(value, type=fix.type(value.type), name=named[value.wire]) for value in way.parameters)
        errors = fix.errors(way.policy.errors)
        policy = replace(way.policy, errors=errors)
        return replace(way, name=name, parameters=tuple(values), reply=_reply(way.reply, fix), policy=policy)

    return replace(fixed(item), alternatives=tuple(map(fixed, item.alternatives)))


def _reply(reply: nodes.Reply, fix: _Renamed) -> nodes.Reply:
    match reply:
        case nodes.RecordReply(record):
            return replace(reply, record=fix.ref(record))
        case nodes.PageReply(item, envelope=envelope):
            return replace(reply, item=fix.type(item), envelope=None if envelope is None else fix.type(envelope))
        case nodes.JsonReply(type_) | nodes.LinesReply(type_):
            return replace(reply, type=fix.type(type_))
        case nodes.EventsReply(type_):
            return reply if type_ is None else replace(reply, type=fix.type(type_))
        case nodes.TextReply() | nodes.BytesReply() | nodes.NoReply() | nodes.StreamReply():
            return reply
        case _:
            assert_never(reply)
