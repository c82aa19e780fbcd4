"""The changes between two connectors, by their effect on callers: breaking, new, or other."""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar, assert_never

from generator import ir
from generator.findings import ROOT, Location, Place
from generator.ir import types

T = TypeVar("T")

Locate = Callable[[Place], Location]


class Kind(enum.IntEnum):
    """The effect of a change on callers, gravest first."""

    BREAKING = 0
    ADDITION = 1
    CHANGE = 2

    @property
    def word(self) -> str:
        """The name in lower case."""
        return self.name.lower()

    @property
    def bump(self) -> str:
        """The part of the semantic version to raise."""
        return ("major", "minor", "patch")[self]


@dataclass(frozen=True, slots=True)
class Change:
    """A change; `code` is a stable word, `where` is in the old spec for a removal."""

    kind: Kind
    code: str
    message: str
    where: Location


@dataclass(frozen=True, slots=True)
class Side:
    """A connector, and the function that locates its parts."""

    connector: ir.Connector
    locate: Locate


def diff(old: Side, new: Side) -> list[Change]:
    """Every change, gravest first, then in the order of the new connector."""
    comparison = _Comparison(old.locate, new.locate)
    comparison.connectors(old.connector, new.connector)
    return sorted(dict.fromkeys(comparison.changes), key=lambda change: change.kind)


@dataclass(slots=True)
class _Comparison:
    """The changes collected while two connectors are compared."""

    old: Locate
    new: Locate
    changes: list[Change] = field(default_factory=list[Change])

    def gone(self, code: str, message: str, place: Place) -> None:
        self.changes.append(Change(Kind.BREAKING, f"{code}-removed", message, self.old(place)))

    def added(self, code: str, message: str, place: Place, *, breaking: bool = False) -> None:
        kind = Kind.BREAKING if breaking else Kind.ADDITION
        self.changes.append(Change(kind, f"{code}-added", message, self.new(place)))

    def breaks(self, code: str, message: str, place: Place) -> None:
        self.changes.append(Change(Kind.BREAKING, f"{code}-changed", message, self.new(place)))

    def widens(self, code: str, message: str, place: Place) -> None:
        self.changes.append(Change(Kind.ADDITION, f"{code}-changed", message, self.new(place)))

    def differs(self, code: str, what: str, before: object, after: object, place: Place) -> None:
        """Adds a change that type checkers can't see."""
        if before != after:
            self.changes.append(Change(Kind.CHANGE, f"{code}-changed", f"{what} changed", self.new(place)))

    def named(self, code: str, what: str, before: str, after: str, place: Place) -> None:
        if before != after:
            self.breaks(code, f"{what} {before} is called {after}", place)

    def connectors(self, old: ir.Connector, new: ir.Connector) -> None:
        """Compares two connectors."""
        place = Place(("handle",))
        self.named("package", "the distribution", old.package.distribution, new.package.distribution, place)
        self.named("package", "the module", old.package.module, new.package.module, place)
        self.named("package", "the client", old.package.client, new.package.client, place)
        if old.package.python != new.package.python:
            self.breaks("package", f"Python {old.package.python} becomes {new.package.python}", place)
        if old.package.http != new.package.http:
            self.breaks("package", f"the HTTP library {old.package.http} becomes {new.package.http}", place)
        service = Place(("service",))
        self.differs("base-url", "the base URL", old.base_url, new.base_url, service / "baseURL")
        self.differs("headers", "the headers of every request", old.headers, new.headers, service)
        self.differs("auth", "how requests are authorised", _auths(old), _auths(new), service / "auth")
        self._settings(old.settings, new.settings)
        for before, after in _pairs(old.resources, new.resources, lambda item: item.wire):
            self._resource(before, after)
        for record, later in _pairs(old.records.values(), new.records.values(), lambda item: (item.scope, item.wire)):
            if record is not None and later is not None:
                self._record(record, later)

    def _settings(self, old: Sequence[ir.Setting], new: Sequence[ir.Setting]) -> None:
        for before, after in _pairs(old, new, lambda item: item.value.wire):
            if after is None:
                if before is not None:
                    self.gone("setting", f"the setting {before.value.name} is gone", before.value.place)
                continue
            name, place = after.value.name, after.value.place
            if before is None:
                needed = after.of_service
                self.added(
                    "setting",
                    f"the setting {name} is new" + (", and the client requires it" if needed else ""),
                    place,
                    breaking=needed,
                )
                continue
            self._value("setting", f"the setting {name}", before.value, after.value)
            if before.variable != after.variable:
                self.breaks("setting", f"the setting {name} is read from {after.variable}", place)

    def _resource(self, old: ir.Resource | None, new: ir.Resource | None) -> None:
        if new is None:
            if old is not None:
                self.gone("resource", f"client.{old.name} is gone", old.place / "handle")
            return
        if old is None:
            self.added("resource", f"client.{new.name} is new", new.place / "handle")
            return
        place = new.place / "handle"
        self.named("resource", "the resource", f"client.{old.name}", f"client.{new.name}", place)
        self.named("resource", "the class", old.class_name, new.class_name, place)
        for before, after in _pairs(old.operations, new.operations, lambda item: item.wire):
            self._operation(new.name, before, after)
        for event, later in _pairs(old.webhooks, new.webhooks, lambda item: item.event):
            self._webhook(event, later)

    def _operation(self, resource: str, old: ir.Operation | None, new: ir.Operation | None) -> None:
        if new is None:
            if old is not None:
                self.gone("operation", f"client.{resource}.{old.name} is gone", old.place.name)
            return
        method = f"client.{resource}.{new.name}"
        if old is None:
            self.added("operation", f"{method} is new", new.place.name)
            return
        self.named("operation", "the method", f"client.{resource}.{old.name}", method, new.place.name)
        if _returned(old.reply) != _returned(new.reply):
            words = f"{method} returns {_returned(new.reply)}, no longer {_returned(old.reply)}"
            self.breaks("returns", words, new.place.name)
        positional = [item.wire for item in old.parameters[: old.positional]]
        if positional != [item.wire for item in new.parameters[: new.positional]]:
            self.breaks("parameters", f"{method} takes other positional arguments", new.place / "path")
        for before, after in _pairs(old.parameters, new.parameters, lambda item: item.wire):
            self._parameter(method, before, after)
        self.differs("method", f"the HTTP method of {method}", old.method, new.method, new.place / "method")
        self.differs("path", f"the path of {method}", old.path, new.path, new.place / "path")
        self.differs("query", f"the query of {method}", old.query, new.query, new.place / "queryParams")
        self.differs("headers", f"the headers of {method}", old.headers, new.headers, new.place / "headers")
        self.differs("body", f"the body of {method}", old.body, new.body, new.place / "bodyTemplate")
        if isinstance(old.reply, ir.PageReply) and isinstance(new.reply, ir.PageReply):
            self.differs("paging", f"the items of {method}", old.reply.items, new.reply.items, new.place)
            self.differs("paging", f"the pagination of {method}", old.reply.pagination, new.reply.pagination, new.place)
        self.differs("policy", f"the policy of {method}", old.policy, new.policy, new.place.name)

    def _parameter(self, method: str, old: ir.Value | None, new: ir.Value | None) -> None:
        if new is None:
            if old is not None:
                self.gone("parameter", f"{method} takes no {old.name} any more", old.place)
            return
        if old is None:
            needed = new.is_needed
            words = f"{method} needs {new.name}" if needed else f"{method} takes {new.name}"
            self.added("parameter", words, new.place, breaking=needed)
            return
        what = f"{new.name} of {method}"
        self._value("parameter", what, old, new)
        if new.is_needed != old.is_needed:
            if new.is_needed:
                self.breaks("parameter", f"{what} is required", new.place)
            else:
                self.widens("parameter", f"{what} is optional", new.place)

    def _value(self, code: str, what: str, old: ir.Value, new: ir.Value) -> None:
        self.named(code, what, old.name, new.name, new.place)
        if old.type != new.type:
            before, after = types.words(old.type), types.words(new.type)
            if (before, after) == ("Integer", "Number"):
                self.widens(code, f"{what} may be a Number, not only an Integer", new.place)
            else:
                self.breaks(code, f"{what} is {after}, no longer {before}", new.place)
        elif old.options != new.options:
            lost = [option for option in old.options if option not in new.options] if new.options else []
            if lost or (new.options and not old.options):
                words = f"no longer takes {', '.join(lost)}" if lost else f"takes only {', '.join(new.options)}"
                self.breaks(code, f"{what} {words}", new.place)
            else:
                self.widens(code, f"{what} takes more than before", new.place)
        if old.nullable and not new.nullable:
            self.breaks(code, f"{what} can't be null any more", new.place)
        elif new.nullable and not old.nullable:
            self.breaks(code, f"{what}: None means null now, OMIT means omitted", new.place)
        if old.default is not None and new.default is not None and old.default != new.default:
            words = f"the default of {what} is {new.default}, no longer {old.default}"
            self.changes.append(Change(Kind.CHANGE, f"{code}-changed", words, self.new(new.place)))

    def _record(self, old: ir.Record, new: ir.Record) -> None:
        self.named("record", "the class", old.name, new.name, new.place)
        for before, after in _pairs(old.fields, new.fields, lambda item: item.wire):
            if after is None:
                if before is not None:
                    self.gone("field", f"{new.name}.{before.name} is gone", before.place / "name")
                continue
            what = f"{new.name}.{after.name}"
            if before is None:
                self.added("field", f"{what} is new", after.place / "name")
                continue
            self.named("field", "the field", f"{new.name}.{before.name}", what, after.place / "name")
            if before.type != after.type:
                words = f"{types.words(after.type)}, no longer {types.words(before.type)}"
                self.breaks("field", f"{what} is {words}", after.place / "type")
            if before.required and not after.required:
                self.breaks("field", f"{what} may be None", after.place / "name")
            elif after.required and not before.required:
                self.widens("field", f"{what} is never None", after.place / "name")
            self.differs("field", f"the selector of {what}", before.selector, after.selector, after.place / "selector")

    def _webhook(self, old: ir.Webhook | None, new: ir.Webhook | None) -> None:
        if new is None:
            if old is not None:
                self.gone("event", f"the event {old.id} is gone", old.place / "event")
            return
        if old is None:
            self.added("event", f"the event {new.id} is new: an exhaustive match must handle it", new.place / "event")
            return
        self.differs("event", f"the path of {new.id}", old.path, new.path, new.place / "path")
        self.differs("event", f"the match of {new.id}", old.match, new.match, new.place)
        self.differs("event", f"the signature of {new.id}", old.signature, new.signature, new.place)


def _pairs(old: Iterable[T], new: Iterable[T], key: Callable[[T], Hashable]) -> Iterator[tuple[T | None, T | None]]:
    """Items paired by key, in the order of the new side; then those of the old side alone."""
    before = {key(item): item for item in old}
    for item in new:
        yield before.pop(key(item), None), item
    for item in before.values():
        yield item, None


def _auths(connector: ir.Connector) -> list[ir.Auth]:
    return [replace(item, place=ROOT) for item in connector.auth]


def _returned(reply: ir.Reply) -> str:
    match reply:
        case ir.RecordReply(record):
            return record.name
        case ir.PageReply(record):
            return f"a page of {record.name}"
        case ir.JsonReply():
            return "json"
        case ir.BytesReply():
            return "bytes"
        case ir.NoReply():
            return "nothing"
        case _:
            assert_never(reply)
