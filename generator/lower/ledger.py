"""The ledger of names: a wire name keeps the Python name that it was given first, until an overlay gives another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator import ir
from generator.disk.lock import Names
from generator.findings import ROOT, Findings, Place
from generator.format.spec import ConnectorSpec, OperationSpec, Placeholder
from generator.ir import names

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
}
"""What can't be kept, were it in the ledger, by the first word of a scope."""

_TOLD = frozenset({"settings", "resources", "methods", "parameters", "fields", "payloads"})
"""The scopes whose names are missed when they go; the others go with one of these."""

Chosen = frozenset[tuple[str, str]]


def given(connector: ir.Connector) -> Names:
    """Every public name of a package, by scope and wire name."""
    walk = _Walk({}, frozenset(), Findings())
    walk.connector(connector)
    return {scope: found for scope, found in walk.made.items() if found}


def public(connector: ir.Connector) -> Iterator[tuple[str, str, str, Place]]:
    """Every public name: its scope, its wire name, itself, and its place."""
    walk = _Walk({}, frozenset(), Findings())
    walk.connector(connector)
    for (scope, wire), place in walk.places.items():
        yield scope, wire, walk.made[scope][wire], place


def kept(connector: ir.Connector, spec: ConnectorSpec, ledger: Names, findings: Findings) -> ir.Connector:
    """The connector under the names that it had; what changes all the same is a finding."""
    if not ledger:
        return connector
    walk = _Walk(ledger, frozenset(_chosen(spec)), findings)
    found = walk.connector(connector)
    walk.compare()
    return found


@dataclass(slots=True)
class _Walk:
    """One way through a connector, past every name."""

    ledger: Names
    chosen: Chosen
    findings: Findings
    made: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    places: dict[tuple[str, str], Place] = field(default_factory=dict[tuple[str, str], Place])
    homes: dict[str, Place] = field(default_factory=dict[str, Place])

    def name(self, scope: str, wire: str, name: str, place: Place) -> str:
        """The name to use."""
        before = self.ledger.get(scope, {}).get(wire)
        if before is not None and before != name:
            if (scope, wire) in self.chosen or before in _RESERVED.get(scope.partition("/")[0], ()):
                self.findings.add(
                    "renamed",
                    f"{wire!r} was {before!r} in {scope}, and becomes {name!r}: whoever uses it must change",
                    place,
                    hint="nothing, if that is meant",
                )
            else:
                name = before
        self.made[scope][wire] = name
        self.places[scope, wire] = place
        return name

    def open(self, scope: str, place: Place) -> str:
        """Begins a scope, so that it is known to be there even if it holds nothing."""
        self.made.setdefault(scope, {})
        self.homes.setdefault(scope, place)
        return scope

    def compare(self) -> None:
        """Reports the names that are gone, and those that would mean something else from now on."""
        for scope, before in self.ledger.items():
            if scope.partition("/")[0] not in _TOLD or scope not in self.made:
                continue
            now = self.made[scope]
            gone = {name: wire for wire, name in before.items() if wire not in now}
            for name, wire in gone.items():
                self.findings.add(
                    "removed-name",
                    f"{name!r} ({wire!r}) is gone from {scope}: whoever uses it must change",
                    self.homes[scope],
                    hint="nothing, if that is meant",
                )
            for wire, name in now.items():
                if wire not in before and name in gone and (scope, wire) not in self.chosen:
                    self.findings.add(
                        "name-taken",
                        f"{wire!r} would be {name!r} in {scope}, which meant {gone[name]!r} until now",
                        self.places[scope, wire],
                        hint=f'in overlay.toml: rename = "..." (record = "..." for an event); {name!r} says that both'
                        " are the same",
                    )

    def connector(self, found: ir.Connector) -> ir.Connector:
        """The connector, and every name below it."""
        package, place = self.open("package", ROOT), Place(("handle",))
        for scope in ("settings", "variables", "resources", "modules", "classes", "records", "payloads"):
            self.open(scope, ROOT)
        own = found.package
        return replace(
            found,
            package=replace(
                own,
                distribution=self.name(package, "distribution", own.distribution, place),
                module=self.name(package, "module", own.module, place),
                client=self.name(package, "client", own.client, place),
            ),
            settings=tuple(map(self._setting, found.settings)),
            resources=tuple(map(self._resource, found.resources)),
        )

    def _setting(self, found: ir.Setting) -> ir.Setting:
        value = self._value("settings", found.value)
        return replace(
            found, value=value, variable=self.name("variables", value.wire, found.variable, found.value.place)
        )

    def _value(self, scope: str, found: ir.Value) -> ir.Value:
        name = self.name(scope, found.wire, found.name, found.place)
        return found if name == found.name else replace(found, name=name)

    def _field(self, scope: str, found: ir.Field) -> ir.Field:
        name = self.name(scope, found.wire, found.name, found.place)
        return found if name == found.name else replace(found, name=name)

    def _resource(self, found: ir.Resource) -> ir.Resource:
        wire, place = found.wire, found.place / "handle"
        record = self._record(found.record, "records", wire, _scope("fields", wire))
        return replace(
            found,
            name=self.name("resources", wire, found.name, place),
            module=self.name("modules", wire, found.module, place),
            class_name=self.name("classes", wire, found.class_name, place),
            record=record,
            operations=tuple(self._operation(item, found, record) for item in found.operations),
            webhooks=tuple(
                replace(
                    item,
                    record=self._record(item.record, "payloads", item.id, _scope("fields", "webhooks", item.id)),
                )
                for item in found.webhooks
            ),
        )

    def _operation(self, found: ir.Operation, resource: ir.Resource, record: ir.Record) -> ir.Operation:
        methods = self.open(_scope("methods", resource.wire), resource.place / "handle")
        parameters = self.open(_scope("parameters", resource.wire, found.wire), found.place)
        if found.record is not resource.record:
            replies = self.open(_scope("replies", resource.wire), found.place)
            fields = _scope("fields", resource.wire, found.wire)
            record = self._record(found.record, replies, found.wire, fields)
        return replace(
            found,
            name=self.name(methods, found.wire, found.name, found.place),
            parameters=tuple(self._value(parameters, item) for item in found.parameters),
            record=record,
        )

    def _record(self, found: ir.Record, scope: str, wire: str, fields: str) -> ir.Record:
        self.open(fields, found.place)
        return replace(
            found,
            name=self.name(scope, wire, found.name, found.place),
            fields=tuple(self._field(fields, item) for item in found.fields),
        )


def _scope(*parts: str) -> str:
    return "/".join(part.replace("~", "~0").replace("/", "~1") for part in parts)


def _chosen(spec: ConnectorSpec) -> Iterator[tuple[str, str]]:
    """What an overlay names itself."""
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
        yield from ((_scope("fields", wire), item.name) for item in resource.fields if item.rename is not None)
        for key, operation in resource.operations.items():
            if operation.rename is not None:
                yield _scope("methods", wire), key
            if operation.record is not None:
                yield _scope("replies", wire), key
            parameters = _scope("parameters", wire, key)
            yield from ((parameters, item.name) for item in _placeholders(operation) if item.rename is not None)
            fields = _scope("fields", wire, key)
            yield from ((fields, item.name) for item in operation.fields or () if item.rename is not None)
        for webhook in resource.webhooks:
            name = f"{wire}/{webhook.event}"
            if webhook.record is not None:
                yield "payloads", name
            fields = _scope("fields", "webhooks", name)
            yield from ((fields, item.name) for item in webhook.payload if item.rename is not None)


def _placeholders(operation: OperationSpec) -> Iterator[Placeholder]:
    yield from operation.placeholders
    yield from operation.body.placeholders
    for item in (operation.path, *operation.query.values(), *operation.headers.values()):
        yield from item.placeholders
