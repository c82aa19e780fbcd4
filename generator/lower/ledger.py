"""The ledger of names: a wire name keeps its first Python name, unless an overlay renames it.

Where the keys of operations are made of their paths, a method has the name that its call had, before that of its key:
beside other paths, the key may be another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from generator import ir
from generator.disk.lock import Names
from generator.findings import Findings
from generator.format.spec import ConnectorSpec, FieldSpec, OperationSpec, Placeholder
from generator.ir import names, traverse
from generator.ir.traverse import Named, scope
from generator.lower.collisions import collision

_RESERVED: dict[str, frozenset[str]] = {
    "settings": names.SETTING_SCOPE,
    "resources": names.RESOURCE_SCOPE,
    "modules": names.MODULE_SCOPE,
    "classes": names.CLASS_SCOPE,
    "records": names.CLASS_SCOPE,
    "methods": names.METHOD_SCOPE,
    "parameters": names.PARAMETER_SCOPE,
    "fields": names.FIELD_SCOPE,
    "replies": names.CLASS_SCOPE,
    "payloads": names.CLASS_SCOPE,
    "types": names.CLASS_SCOPE,
    "nested": names.CLASS_SCOPE,
    "nested fields": names.FIELD_SCOPE,
}
"""Python names that can't be kept, by the first word of their scope."""

_TOLD = frozenset({"settings", "resources", "methods", "parameters", "fields", "payloads", "types", "nested fields"})
"""The scopes whose removed names are reported; those of other scopes disappear with one of these."""

Chosen = frozenset[tuple[str, str]]


def _family(name_space: str) -> str:
    """The first word of a scope; nested classes are in a scope of their holder, their fields in one of their own."""
    first, *rest = name_space.split("/")
    return "nested fields" if first == "nested" and len(rest) > 1 else first


def kept(
    connector: ir.Connector, spec: ConnectorSpec, ledger: Names, findings: Findings, *, by_calls: bool = False
) -> ir.Connector:
    """The connector with its earlier names; a finding for each name that changes.

    With `by_calls`, what a method calls tells which it is, not its key.
    """
    if not ledger:
        return connector
    chosen = frozenset(_chosen(spec))
    called = _called(connector, ledger) if by_calls else {}
    claimed = {(name_space, name) for (name_space, _), name in called.items()}
    classes: dict[str, Named] = {}

    def rename(item: Named) -> str:
        before = called.get((item.scope, item.wire), ledger.get(item.scope, {}).get(item.wire))
        if before is not None and (item.scope, before) in claimed and (item.scope, item.wire) not in called:
            before = None  # another operation made this call
        name = item.name
        if before is not None and before != name:
            if (item.scope, item.wire) in chosen or before in _RESERVED.get(_family(item.scope), ()):
                findings.add(
                    "renamed",
                    f"{item.wire!r} was {before!r} in {item.scope}, and is now {name!r}: code that uses it must change",
                    item.place,
                    hint="nothing to do, if this is intended",
                )
            else:
                name = before
        if item.kind == "record" and (first := classes.setdefault(name, item)) is not item:
            collision(first, replace(item, name=name), findings)
        return name

    renamed = traverse.renamed(connector, rename)
    _compare(renamed, ledger, chosen, called, findings)
    return renamed


def _called(connector: ir.Connector, ledger: Names) -> dict[tuple[str, str], str]:
    """The earlier names of methods by what they call."""
    found: dict[tuple[str, str], str] = {}
    for resource in connector.resources:
        before = ledger.get(scope("calls", resource.wire), {})
        for call, operation in traverse.calls(resource).items():
            if call in before:
                found[scope("methods", resource.wire), operation.key] = before[call]
    return found


def _compare(
    connector: ir.Connector,
    ledger: Names,
    chosen: Chosen,
    called: Mapping[tuple[str, str], str],
    findings: Findings,
) -> None:
    """Report removed names, and names that would change their meaning."""
    claimed = {(name_space, name) for (name_space, _), name in called.items()}
    moved = {  # the parameters of keys that other operations have now
        scope("parameters", resource.wire, key)
        for resource, methods in ((item, scope("methods", item.wire)) for item in connector.resources)
        for key, name in ledger.get(methods, {}).items()
        if called.get((methods, key)) != name and (methods, name) in claimed
    }
    homes = {item.name: item.place for item in traverse.scopes(connector)}
    places = {(item.scope, item.wire): item.place for item in traverse.names(connector)}
    by_scope = {**{name: dict[str, str]() for name in homes}, **traverse.by_scope(connector)}
    for name_space, before in ledger.items():
        if _family(name_space) not in _TOLD or name_space not in by_scope or name_space in moved:
            continue
        now = by_scope[name_space]
        given = {name for wire, name in now.items() if (name_space, wire) in chosen}
        gone = {
            name: wire
            for wire, name in before.items()
            if wire not in now and (name_space, name) not in claimed and name not in given
        }
        for name, wire in gone.items():
            findings.add(
                "removed-name",
                f"{name!r} ({wire!r}) is removed from {name_space}: code that uses it must change",
                homes[name_space],
                hint="nothing to do, if this is intended",
            )
        for wire, name in now.items():
            if wire not in before and name in gone and (name_space, wire) not in chosen:
                findings.add(
                    "name-taken",
                    f"{wire!r} would be {name!r} in {name_space}, which named {gone[name]!r} before",
                    places[name_space, wire],
                    hint=f'in overlay.toml: rename = "..." (record = "..." for an event); {name!r} says that both'
                    " are the same",
                )


def _chosen(spec: ConnectorSpec) -> Iterator[tuple[str, str]]:
    """The names that an overlay sets."""
    for key, value in (
        ("distribution", spec.package.name),
        ("module", spec.package.module),
        ("client", spec.package.client),
    ):
        if value is not None:
            yield "package", key
    for item in spec.settings:
        if item.rename is not None:
            yield "settings", item.name
        if item.env is not None:
            yield "variables", item.name
    for resource in spec.resources:
        wire = resource.handle
        if resource.rename is not None:
            yield from (("resources", wire), ("modules", wire))
        if resource.resource is not None:
            yield "classes", wire
        if resource.record is not None:
            yield "records", wire
        yield from _chosen_fields(scope("fields", wire), resource.fields)
        for key, operation in resource.operations.items():
            if operation.rename is not None:
                yield scope("methods", wire), key
            if operation.record is not None:
                yield scope("replies", wire), key
            if operation.stream_when is not None and operation.stream_when.rename is not None:
                yield scope("methods", wire), f"{key} stream"
            for parameters in (scope("parameters", wire, key), scope("parameters", wire, f"{key} stream")):
                yield from ((parameters, item.name) for item in _placeholders(operation) if item.rename is not None)
            yield from _chosen_fields(scope("fields", wire, key), operation.fields or ())
        for webhook in resource.webhooks:
            name = f"{wire}/{webhook.event}"
            if webhook.record is not None:
                yield "payloads", name
            yield from _chosen_fields(scope("fields", "webhooks", name), webhook.payload)
    for wire, declared in spec.types.items():
        if declared.rename is not None:
            yield from (("types", wire), (traverse.TYPE_MODULES, wire))
        yield from _chosen_fields(scope("fields", "types", wire), declared.fields or ())


def _chosen_fields(members: str, fields: Sequence[FieldSpec]) -> Iterator[tuple[str, str]]:
    """The names of fields, and of the records nested in them, at any depth."""
    for item in fields:
        if item.rename is not None:
            yield members, item.name
        if item.record is not None:
            yield scope("nested", members), item.name
        yield from _chosen_fields(scope("nested", members, item.name), item.fields or ())


def _placeholders(operation: OperationSpec) -> Iterator[Placeholder]:
    yield from operation.placeholders
    for body in (operation.body, *operation.bodies.values()):
        yield from body.placeholders
    texts = (*operation.headers.values(), *operation.cookies.values())
    for item in (operation.path, *operation.query.values(), *texts):
        yield from item.placeholders
