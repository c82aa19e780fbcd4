"""The changes between two connectors, by their effect on callers: breaking, new, or other."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar, assert_never

from msgspec import Struct, field
from msgspec.structs import replace

from generator import ir
from generator.findings import ROOT, Location, Place
from generator.ir import requests, traverse, types
from generator.tools.typechanges import Comparison, Difference, Names, Use

K = TypeVar("K")
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


class Change(Struct, frozen=True):
    """A change; `code` is a stable word, `where` is in the old spec for a removal."""

    kind: Kind
    code: str
    message: str
    where: Location


class Side(Struct, frozen=True):
    """A connector, and the function that locates its parts."""

    connector: ir.Connector
    locate: Locate


def diff(old: Side, new: Side) -> list[Change]:
    """Every change, gravest first, then in the order of the new connector."""
    names = Names(old.connector)
    compared = Comparison(names, Names(new.connector, names))
    comparison = _Comparison(old.locate, new.locate, compared)
    comparison.connectors(old.connector, new.connector)
    return sorted(dict.fromkeys(comparison.changes), key=lambda change: change.kind)


class _Comparison(Struct):
    """The changes collected while two connectors are compared."""

    old: Locate
    new: Locate
    compared: Comparison
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
        if requests.renews_tokens(old) and not requests.renews_tokens(new):
            self.breaks("auth", "clients take no on_token any more", service / "auth")
        self.differs("base-url", "the base URL", old.base_url, new.base_url, service / "baseURL")
        self.differs("headers", "the headers of every request", old.headers, new.headers, service)
        self.differs("auth", "how requests are authorised", _auths(old), _auths(new), service / "auth")
        self.differs("policy", "which statuses are retried", old.retry, new.retry, service / "retry")
        self._settings(old.settings, new.settings)
        for before, after in _pairs(old.resources, new.resources, lambda item: item.wire):
            self._resource(before, after)
        uses = _Uses(old, new)
        was, is_ = self.compared.old, self.compared.new
        for declared, present in _keyed(was.types, is_.types):
            self._declared(declared, present, uses)
        for record, later in _keyed(was.records, is_.records):
            if record is not None and later is not None:
                self._record(record, later, uses.record(record.name, later.name))

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
            if before.is_token and not after.is_token:
                self.breaks("setting", f"the setting {name} can't be a function any more", place)
            elif after.is_token and not before.is_token:
                self.widens("setting", f"the setting {name} may be a function", place)
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
        for before, after in _same_operations(old, new):
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
        self._reply(method, old, new)
        alike = _alike(old, new)
        positional = [item.wire for item in old.parameters[: old.positional]]
        if positional != [alike.get(item.wire, item.wire) for item in new.parameters[: new.positional]]:
            self.breaks("parameters", f"{method} takes other positional arguments", new.place / "path")
        present = {alike.get(item.wire, item.wire): item for item in new.parameters}
        for before, after in _keyed({item.wire: item for item in old.parameters}, present):
            self._parameter(method, before, after)
        self.differs("method", f"the HTTP method of {method}", old.method, new.method, new.place / "method")
        path = tuple(
            replace(part, wire=alike.get(part.wire, part.wire)) if isinstance(part, ir.Ref) else part
            for part in new.path
        )
        self.differs("path", f"the path of {method}", old.path, path, new.place / "path")
        self.differs("styles", f"how {method} writes lists and objects", old.styles, new.styles, new.place / "styles")
        told = _wires(old) ^ _wires(new)
        was, is_ = (_Sent.of(item, told) for item in (old, new))
        self.differs("query", f"the query of {method}", was.query, is_.query, new.place / "queryParams")
        self.differs("headers", f"the headers of {method}", was.headers, is_.headers, new.place / "headers")
        self.differs("cookies", f"the cookies of {method}", was.cookies, is_.cookies, new.place / "cookies")
        self.differs("body", f"the body of {method}", was.body, is_.body, new.place / "bodyTemplate")
        self._bodies(method, old, new)
        if isinstance(old.reply, ir.PageReply) and isinstance(new.reply, ir.PageReply):
            self.differs("paging", f"the items of {method}", old.reply.items, new.reply.items, new.place)
            self.differs("paging", f"the pagination of {method}", old.reply.pagination, new.reply.pagination, new.place)
        if isinstance(old.reply, _PIECES) and isinstance(new.reply, _PIECES):
            self.differs("stream", f"the end of the stream of {method}", old.reply.until, new.reply.until, new.place)
        if old.effect != new.effect:
            words = f"{method} {_EFFECTS[new.effect]}, no longer {_EFFECTS[old.effect]}"
            self.changes.append(Change(Kind.CHANGE, "effect-changed", words, self.new(new.place / "effect")))
        self._deprecation("operation", method, old.deprecated, new.deprecated, new.place)
        self._policy(method, old.policy, new.policy, new.place.name)
        self._errors(method, old, new)

    def _policy(self, method: str, old: ir.Policy, new: ir.Policy, place: Place) -> None:
        """Where calls go, with which credentials, how long they wait, and when they are repeated."""
        for words, before, after in (
            ("the base URL of", old.base_url, new.base_url),
            ("the credentials of", old.auth, new.auth),
            ("the timeout of", old.timeout, new.timeout),
            ("the retried statuses of", old.retry, new.retry),
            ("the repeatability of", old.idempotent, new.idempotent),
            ("the idempotency header of", old.idempotency_header, new.idempotency_header),
            ("the selector of the code of errors of", old.errors.code, new.errors.code),
            ("the selector of the message of errors of", old.errors.message, new.errors.message),
        ):
            self.differs("policy", f"{words} {method}", before, after, place)

    def _bodies(self, method: str, old: ir.Operation, new: ir.Operation) -> None:
        """The bodies that a caller may choose beside the first, by their content types."""
        known = {_media_type(item): item for item in old.ways}
        chosen = {_media_type(item) for item in old.alternatives}
        place = new.place / "bodies"
        for after in new.ways:
            media_type = _media_type(after)
            before = known.pop(media_type, None)
            if before is None and after is not new:
                self.added("body", f"{method} takes a body of {media_type}", place / media_type)
            elif before is not None and media_type in chosen:
                self._body(f"{method} with {media_type}", (old, before), (new, after), place / media_type)
        for media_type in known:
            if media_type in chosen:
                self.gone("body", f"{method} takes no body of {media_type} any more", old.place / "bodies" / media_type)

    def _body(
        self, method: str, old: tuple[ir.Operation, ir.Operation], new: tuple[ir.Operation, ir.Operation], place: Place
    ) -> None:
        """An operation with another body than its first: only what the first does not have is compared."""
        (old_first, before), (new_first, after) = old, new
        for was, is_ in _pairs(before.parameters, after.parameters, lambda item: item.wire):
            if was not in old_first.parameters or is_ not in new_first.parameters:
                self._parameter(method, was, is_)
        told = _wires(before) ^ _wires(after)
        self.differs(
            "body", f"the body of {method}", _unordered(before.body, told), _unordered(after.body, told), place
        )

    def _errors(self, method: str, old: ir.Operation, new: ir.Operation) -> None:
        """Compares the types of error bodies."""
        place = new.place / "errors" / "types"
        known = dict(old.policy.errors.types)
        for key, type_ in new.policy.errors.types:
            what = f"the data of errors ({key}) of {method}"
            before = known.pop(key, None)
            if before is None:
                self.added("error", f"{what} is {types.words(type_)}", place / key)
            else:
                self._type("error", what, before, type_, _READ, place / key)
        for key in known:
            self.gone("error", f"the data of errors ({key}) of {method} has no type any more", old.place / "errors")

    def _reply(self, method: str, old: ir.Operation, new: ir.Operation) -> None:
        """Compares replies; a type may change without breaking callers."""
        before, after = traverse.replied(old.reply), traverse.replied(new.reply)
        form = _form(new.reply)
        if form != _form(old.reply):
            words = f"{method} returns {returned(new.reply)}, no longer {returned(old.reply)}"
            self.breaks("returns", words, new.place.name)
        elif before is not None and after is not None:
            what = f"what {method} returns" if form == "{}" else f"an item of {method}"
            self._type("returns", what, before, after, _READ, new.place)
        if isinstance(old.reply, ir.PageReply) and isinstance(new.reply, ir.PageReply):
            self._envelope(method, old.reply.envelope, new.reply.envelope, new.place)

    def _envelope(self, method: str, old: types.Type | None, new: types.Type | None, place: Place) -> None:
        what = f"the envelope of {method}"
        if old is not None and new is not None:
            self._type("returns", what, old, new, _READ, place)
        elif new is not None:
            self.added("returns", f"{what} is {types.words(new)}", place)
        elif old is not None:
            self.breaks("returns", f"{what} has no type any more", place)

    def _deprecation(self, code: str, what: str, old: str, new: str, place: Place) -> None:
        words = f"{what} is deprecated" if new else f"{what} is not deprecated any more"
        if bool(old) != bool(new):
            self.changes.append(Change(Kind.CHANGE, f"{code}-changed", words, self.new(place / "deprecated")))

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
        self.named(code, f"{what}:", old.name, new.name, new.place)
        if list(self.compared.changes(old.type, new.type, _SENT)):
            self._type(code, what, old.type, new.type, _SENT, new.place)
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
        self._deprecation(code, what, old.deprecated, new.deprecated, new.place)
        if old.default is not None and new.default is not None and old.default != new.default:
            words = f"the default of {what} is {new.default}, no longer {old.default}"
            self.changes.append(Change(Kind.CHANGE, f"{code}-changed", words, self.new(new.place)))

    def _type(self, code: str, what: str, old: types.Type, new: types.Type, use: Use, place: Place) -> None:
        self._differences(code, what, self.compared.changes(old, new, use), place)

    def _differences(self, code: str, what: str, differences: Iterable[Difference], place: Place) -> None:
        kinds = {"breaks": Kind.BREAKING, "widens": Kind.ADDITION, "changes": Kind.CHANGE}
        for item in differences:
            words = f"{item.of}{what} {item.words}"
            self.changes.append(Change(kinds[item.effect], f"{code}-changed", words, self.new(place / item.key)))

    def _declared(self, old: ir.NamedType | None, new: ir.NamedType | None, uses: _Uses) -> None:
        if new is None:
            if old is not None:
                self.gone("type", f"the type {old.name} is gone", old.place.name)
            return
        if old is None:
            self.added("type", f"the type {new.name} is new", new.place.name)
            return
        was_record, is_record = (isinstance(item.type, types.RecordRef) for item in (old, new))
        if not (was_record and is_record):
            self.named("type", "the type", old.name, new.name, new.place.name)
            differences = self.compared.inside(old.type, new.type, uses.type(old.name, new.name))
            self._differences("type", new.name, differences, new.place)

    def _record(self, old: ir.Record, new: ir.Record, use: Use) -> None:
        self.named("record", "the class", old.name, new.name, new.place)
        for before, after in _pairs(old.fields, new.fields, lambda item: item.wire):
            if after is None:
                if before is not None:
                    self.gone("field", f"{new.name}.{before.name} is gone", before.place / "name")
                continue
            what = f"{new.name}.{after.name}"
            if before is None:
                needed = (
                    use.sent and after.required and after.is_written and after.constant is None and not after.is_extra
                )
                message = f"{what} is new" + (", and required where a call takes it" if needed else "")
                self.added("field", message, after.place / "name", breaking=needed)
                continue
            self.named("field", "the field", f"{new.name}.{before.name}", what, after.place / "name")
            self._field_type(what, before, after, use)
            self._presence(what, before, after, use)
            self.differs("field", f"the selector of {what}", before.selector, after.selector, after.place / "selector")
            self._deprecation("field", what, before.deprecated, after.deprecated, after.place)

    def _field_type(self, what: str, old: ir.Field, new: ir.Field, use: Use) -> None:
        """The type of a member; a null is nothing new where a member that is left out is `None`, too."""
        was, is_ = old.type, new.type
        place = new.place / "type"
        if isinstance(is_, types.Nullable) and not isinstance(was, types.Nullable) and not old.required:
            is_ = is_.item
            if use.sent and new.is_written:
                self.widens("field", f"{what} may be null", place)
        elif isinstance(was, types.Nullable) and not isinstance(is_, types.Nullable) and not new.required:
            was = was.item
            if use.sent and new.is_written:
                self.breaks("field", f"{what} can't be null any more", place)
        self._type("field", what, was, is_, use, new.place)

    def _presence(self, what: str, old: ir.Field, new: ir.Field, use: Use) -> None:
        """Compares whether a member is required, and who writes it."""
        place = new.place / "required"
        if old.required and not new.required:
            if use.read and new.is_read and not isinstance(old.type, types.Nullable):
                self.breaks("field", f"{what} may be None", place)
            elif use.sent:
                self.widens("field", f"{what} may be left out", place)
        elif new.required and not old.required:
            if use.sent and new.is_written:
                self.breaks("field", f"{what} is required where a call takes it", place)
            elif not isinstance(new.type, types.Nullable):
                self.widens("field", f"{what} is never None", place)
        place = new.place / "access"
        if use.sent and old.is_written != new.is_written:
            if new.is_written and new.required:
                self.breaks("field", f"{what} is required where a call takes it", place)
            elif new.is_written:
                self.widens("field", f"{what} can be sent", place)
            else:
                self.breaks("field", f"{what} can't be sent any more", place)
        if use.read and old.is_read != new.is_read:
            if new.is_read:
                self.widens("field", f"{what} can be read", place)
            else:
                self.breaks("field", f"{what} can't be read any more", place)

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
        self.differs("event", f"where {new.id} has its id", old.event_id, new.event_id, new.place)
        before, after = old.delivery, new.delivery
        if (before.items is None) != (after.items is None):
            how = "in batches" if before.items is None else "alone"
            self.breaks("event", f"{new.id} is delivered {how} now, which changes what `receive` returns", new.place)
        else:
            self.differs("event", f"where a batch has {new.id}", before.items, after.items, new.place)
        self.differs("event", f"the encoding of {new.id}", before.is_form, after.is_form, new.place)
        self.differs("event", f"the challenge of {new.id}", _asked(before), _asked(after), new.place)


class _Sent(Struct, frozen=True):
    """What a request holds, in whatever order; without the parameters that the other side lacks, which are told."""

    query: tuple[ir.QueryParameter, ...]
    headers: tuple[tuple[str, ir.Text], ...]
    cookies: tuple[tuple[str, ir.Text], ...]
    body: ir.Body | None

    @staticmethod
    def of(operation: ir.Operation, told: Collection[str]) -> _Sent:
        query = (item for item in operation.query if not _is_told(item.text, told))
        headers, cookies = (
            sorted((item for item in items if not _is_told(item[1], told)), key=lambda item: item[0])
            for items in (operation.headers, operation.cookies)
        )
        return _Sent(
            tuple(sorted(query, key=lambda item: item.name)),
            tuple(headers),
            tuple(cookies),
            _unordered(operation.body, told),
        )


def _alike(old: ir.Operation, new: ir.Operation) -> Mapping[str, str]:
    """The holes of the old path that new ones stand for: of a path that is the same but for their names."""
    was, is_ = ([item.wire for item in side.parameters[: side.positional]] for side in (old, new))
    same = traverse.called(old) == traverse.called(new)
    pairs = zip(is_, was, strict=True) if same and len(was) == len(is_) else ()
    return {after: before for after, before in pairs if after not in _wires(old) and before not in _wires(new)}


def _wires(operation: ir.Operation) -> frozenset[str]:
    return frozenset(item.wire for item in operation.parameters)


def _media_type(operation: ir.Operation) -> str:
    return operation.body.media_type if operation.body is not None else ""


def _is_told(text: ir.Text, told: Collection[str]) -> bool:
    """Whether a text is one hole, of a parameter that is told."""
    return len(text) == 1 and isinstance(text[0], ir.Ref) and not text[0].setting and text[0].wire in told


def _unordered(body: ir.Body | None, told: Collection[str]) -> ir.Body | None:
    match body:
        case ir.JsonBody(root):
            return replace(body, root=_node(root, told) or ir.ObjectNode(()))
        case ir.FieldsBody(fields):
            nodes = ((item, _node(item.node, told)) for item in fields)
            kept = [replace(item, node=node) for item, node in nodes if node is not None]
            return replace(body, fields=tuple(sorted(kept, key=lambda item: item.name)))
        case ir.TextBody(text):
            return replace(body, text=()) if _is_told(text, told) else body
        case ir.FileBody() | None:
            return body
        case _:
            assert_never(body)


def _node(node: ir.BodyNode, told: Collection[str]) -> ir.BodyNode | None:
    """A part of a body, its members in order of their names; `None` where only what is told stands there."""
    match node:
        case ir.ObjectNode(members):
            inner = ((key, _node(item, told)) for key, item in members)
            kept = sorted(((key, item) for key, item in inner if item is not None), key=lambda member: member[0])
            return replace(node, members=tuple(kept)) if kept or not members else None
        case ir.ArrayNode(items):
            return replace(node, items=tuple(item for part in items if (item := _node(part, told)) is not None))
        case ir.ValueNode(ref):
            return None if _is_told((ref,), told) else node
        case ir.TextNode(text):
            return None if _is_told(text, told) else node
        case ir.Const():
            return node
        case _:
            assert_never(node)


def _asked(delivery: ir.Delivery) -> ir.Challenge | None:
    """The challenge, without its place in the spec."""
    return None if delivery.challenge is None else replace(delivery.challenge, place=ROOT)


_EFFECTS = {"reads": "reads", "changes": "changes data", "destroys": "destroys data", "spends": "costs money"}
_SENT = Use(sent=True, read=False)
_READ = Use(sent=False, read=True)


class _Uses:
    """Which types calls take and replies have, on both sides."""

    def __init__(self, old: ir.Connector, new: ir.Connector) -> None:
        self._sent = [_names(traverse.sent(connector)) for connector in (old, new)]
        self._read = [_names(traverse.received(connector)) for connector in (old, new)]

    def record(self, old: str, new: str) -> Use:
        """The use of a record by its names; one that nothing has counts as read."""
        sent, read = (old in both[0] and new in both[1] for both in (self._sent, self._read))
        return Use(sent, read or not sent)

    def type(self, old: str, new: str) -> Use:
        """The use of a declared type by its names; another name of a type counts as both."""
        use = self.record(old, new)
        return use if new in self._sent[1] | self._read[1] else Use(sent=True, read=True)


def _names(reached: traverse.Reached) -> frozenset[str]:
    records = (ref.name for ref in reached.records)
    unions = (item.title for item in reached.unions)
    return frozenset((*records, *unions, *(item.title for item in reached.enumerations)))


def _pairs(old: Iterable[T], new: Iterable[T], key: Callable[[T], Hashable]) -> Iterator[tuple[T | None, T | None]]:
    """Items paired by key, in the order of the new side; then those of the old side alone."""
    return _keyed({key(item): item for item in old}, {key(item): item for item in new})


def _keyed(old: Mapping[K, T], new: Mapping[K, T]) -> Iterator[tuple[T | None, T | None]]:
    """Values paired by key, in the order of the new side; then those of the old side alone."""
    for key, item in new.items():
        yield old.get(key), item
    for key, item in old.items():
        if key not in new:
            yield item, None


def _same_operations(old: ir.Resource, new: ir.Resource) -> Iterator[tuple[ir.Operation | None, ir.Operation | None]]:
    """Operations paired by their keys; by what they call where one has the key that another had."""
    before, after = traverse.calls(old), traverse.calls(new)
    calls = {item.key: call for call, item in before.items()}
    present = {item.key: call for call, item in after.items()}
    keys = {
        present[key]: calls[key]
        for key in present.keys() & calls.keys()
        if present[key] != calls[key] and (present[key] in before or calls[key] in after)
    }
    crossed = {*keys, *keys.values()}

    def told(item: ir.Operation, own: Mapping[str, str]) -> tuple[str, bool]:
        call = own.get(item.key)
        return (call, True) if call is not None and call in crossed else (item.key, False)

    was = {told(item, calls): item for item in old.operations}
    for item in new.operations:
        yield was.pop(told(item, present), None), item
    for item in was.values():
        yield item, None


def _auths(connector: ir.Connector) -> dict[str, ir.Auth]:
    return {item.name: replace(item, place=ROOT) for item in connector.auth}


_PIECES = (ir.EventsReply, ir.LinesReply)


def returned(reply: ir.Reply) -> str:
    """The return type of a method, in words."""
    type_ = traverse.replied(reply)
    return _form(reply).format(types.words(type_) if type_ is not None else "")


def _form(reply: ir.Reply) -> str:
    """The form of a reply, in words around those of a type."""
    match reply:
        case ir.RecordReply() | ir.JsonReply():
            return "{}"
        case ir.PageReply():
            return "a page of {}"
        case ir.TextReply():
            return "text"
        case ir.BytesReply():
            return "bytes"
        case ir.NoReply():
            return "nothing"
        case ir.EventsReply(type_):
            return "events of {}" if type_ is not None else "events"
        case ir.LinesReply():
            return "lines of {}"
        case ir.StreamReply():
            return "a stream of bytes"
        case _:
            assert_never(reply)
