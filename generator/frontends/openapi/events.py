"""The events of a document: its webhooks and the callbacks of its operations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator.findings import Pointer
from generator.format.tree import Origin
from generator.frontends.openapi import prose
from generator.frontends.openapi.bodies import FORM, is_json
from generator.frontends.openapi.documents import Documents, Node, joined_members
from generator.frontends.openapi.holes import JsonObject
from generator.frontends.openapi.operations import METHODS, Call
from generator.frontends.openapi.types import Types
from generator.ir import names
from generator.text.jsonvalue import Json

HOME = "webhooks"
"""The resource of events that belong to no other, and the first part of the paths."""

_DEEPEST = 4
_MOST_VALUES = 50

Way = tuple[str, ...]
"""The selector of a member of a body."""

Constants = dict[Way, tuple[str, ...] | None]
"""The values that members of a body may have; `None` for any."""


class _Sent(Struct, frozen=True):
    """A request that a document says the API sends."""

    key: str
    method: str
    node: Node
    items: tuple[Node, ...]
    call: Call | None = None
    is_alone: bool = True
    """Whether its key has no other request."""


class _Event(Struct, frozen=True):
    """An event: the type of its body as an expression, and the constants from the schema of its union."""

    name: str
    sent: _Sent
    expression: str
    is_form: bool = False
    is_batch: bool = False
    tags: tuple[tuple[Way, str], ...] = ()


class Events:
    """The events of a document: types are declared first, then the conditions that distinguish events."""

    def __init__(
        self,
        document: Node,
        documents: Documents,
        types: Types,
        calls: Sequence[Call],
        homes: Mapping[str, str],
    ) -> None:
        self._documents = documents
        self._types = types
        self._homes = homes
        self.origins: dict[Pointer, Origin] = {}
        self._constants_of: dict[tuple[str, tuple[tuple[Way, str], ...]], Constants] = {}
        self._events = [self._event(item) for item in _unique(_sent(document, documents, calls))]

    def settle(self, resources: list[JsonObject]) -> None:
        """Give each event to its resource."""
        variants = [variant for event in self._events for variant in self._variants(event)]
        if not variants:
            return
        taken: set[tuple[str, str]] = set()
        paths: set[str] = set()
        placed: list[tuple[str, _Event, JsonObject | None, str]] = []
        named = _words_of([str(item["handle"]) for item in resources])
        for (is_form, is_batch), members in _grouped(variants).items():
            shared = f"/{HOME}{'/forms' if is_form else ''}{'/batches' if is_batch else ''}"
            paths.add(shared)
            for event, match, is_shared in self._told_apart(members):
                home = self._home(event, named)
                event = _renamed(event, home, taken)
                path = shared if is_shared else _own_path(home, event.name, paths)
                placed.append((home, event, match, path))
        by_home: dict[str, list[Json]] = {}
        shared_types = Counter(event.expression for _, event, _, _ in placed)
        for home, event, match, path in placed:
            index = next((index for index, item in enumerate(resources) if item["handle"] == home), len(resources))
            if index == len(resources):
                own: JsonObject = {"handle": home, "description": "Events that the API sends."}
                resources.append(own)
            listed = by_home.setdefault(home, [])
            resources[index]["webhooks"] = listed
            place: Pointer = ("resources", index, "webhooks", len(listed))
            self.origins[place] = event.sent.node.origin
            is_own = shared_types[event.expression] == 1
            listed.append(self._webhook(event, home, match, path, is_own=is_own))

    # what is sent

    def _event(self, sent: _Sent) -> _Event:
        body = self._documents.resolved(sent.node.get("requestBody"))
        content = self._documents.resolved(body.get("content")) if body is not None else None
        offered = [
            (kind, media)
            for kind, item in (content.members() if content is not None else ())
            if (media := self._documents.resolved(item)) is not None
        ]
        as_json = next((media for kind, media in offered if is_json(kind) or kind.startswith("*/*")), None)
        as_form = next((media for kind, media in offered if kind.partition(";")[0].strip().lower() == FORM), None)
        if offered and as_json is None and as_form is None:
            message = f"a delivery of {offered[0][0]} can't be read: the event has no fields"
            self._documents.report(sent.node, "not-said", message, "application/json, or a form", key=True)
        media = as_json or as_form
        schema = media.get("schema") if media is not None else None
        event = _Event(sent.key, sent, "", is_form=as_json is None and as_form is not None)
        if schema is None:
            return event
        flat = self._types.flat((schema,))
        hint = _class(sent.key)
        if (flat.kinds == ["array"] or flat.items) and not flat.unions and not event.is_form:
            event = replace(event, is_batch=True)
            inner = self._types.plain(tuple(flat.items), hint) if flat.items else None
            return replace(event, expression=inner.expression if inner is not None else "Object")
        return replace(event, expression=self._types.plain((schema,), hint).expression)

    def _variants(self, event: _Event) -> list[_Event]:
        """The events that a body may be, where constants tell them apart; else the event as it is."""
        variants = list(self._alternatives(event.expression, ()))
        if len(variants) < 2 or not all(self._is_record(expression) for expression, _ in variants):
            return [event]
        split = [replace(event, expression=expression, tags=tags) for expression, tags in variants]
        way = self._best(split)
        if way is None or any(len(self._constants(item).get(way) or ()) != 1 for item in split):
            return [event]
        return [replace(item, name=(self._constants(item)[way] or ("",))[0]) for item in split]

    def _alternatives(
        self, expression: str, tags: tuple[tuple[Way, str], ...], depth: int = 0
    ) -> Iterator[tuple[str, tuple[tuple[Way, str], ...]]]:
        """The types of a union, each with the value of its tag."""
        declared = self._types.declared.get(expression, {})
        variants, tag = declared.get("variants"), declared.get("tag")
        if depth > _DEEPEST or (variants is None and "<" in expression):
            yield expression, tags
        elif isinstance(variants, dict) and isinstance(tag, list):
            for value, inner in variants.items():
                way = tuple(map(str, tag))
                yield from self._alternatives(str(inner), (*tags, (way, value)), depth + 1)
        elif isinstance(variants, list):
            for inner in variants:
                yield from self._alternatives(str(inner), tags, depth + 1)
        elif " | " in expression:
            for part in expression.split(" | "):
                yield from self._alternatives(part, tags, depth + 1)
        else:
            yield expression.rstrip("?"), tags

    def _is_record(self, expression: str) -> bool:
        return "fields" in self._types.declared.get(expression, {})

    # what tells events apart

    def _told_apart(self, events: Sequence[_Event]) -> list[tuple[_Event, JsonObject | None, bool]]:
        """Each event with its condition among the others on its path, and whether it keeps the shared path."""
        if len(events) == 1:
            return [(events[0], self._lone(events[0]), True)]
        way = self._best(events)
        if way is None:
            return [(item, *self._by_key(item, events)) for item in events]
        conditions: list[tuple[_Event, JsonObject | None, bool]] = []
        told = {index for index, item in enumerate(events) if self._is_told(item, way, events)}
        covered = [events[index] for index in told]
        for index, item in enumerate(events):
            values = self._constants(item).get(way) or ()
            if index not in told:
                match, is_shared = self._by_key(item, events)
                conditions.append((item, match, is_shared and self._is_apart(item, way, covered)))
            elif len(values) == 1:
                conditions.append((item, _equal(way, values[0]), True))
            else:
                conditions += [(replace(item, name=value), _equal(way, value), True) for value in values]
        return [(item, match if is_shared else None, is_shared) for item, match, is_shared in conditions]

    def _lone(self, event: _Event) -> JsonObject | None:
        """The condition of a lone event: the only constant of its body."""
        told = [(way, values[0]) for way, values in self._constants(event).items() if values and len(values) == 1]
        return _equal(*told[0]) if len(told) == 1 and len(told[0][0]) == 1 else None

    def _best(self, events: Sequence[_Event]) -> Way | None:
        """The member that distinguishes most events."""
        every = [self._constants(item) for item in events]
        scores: dict[Way, int] = {}
        for way in dict.fromkeys(way for known in every for way in known):
            listed = [known.get(way) or () for known in every]
            counts = Counter(value for values in listed for value in set(values))
            scores[way] = sum(_is_closed(values) and all(counts[value] == 1 for value in values) for values in listed)
        best = max(scores, key=lambda way: (scores[way], -len(way)), default=None)
        return best if best is not None and scores[best] else None

    def _is_told(self, event: _Event, way: Way, events: Sequence[_Event]) -> bool:
        others = [item for item in events if item is not event]
        return _is_closed(self._constants(event).get(way) or ()) and self._is_apart(event, way, others)

    def _is_apart(self, event: _Event, way: Way, others: Sequence[_Event]) -> bool:
        """Whether no value of a member that an event may have is one that another event surely has."""
        own = self._constants(event)
        if way not in own:
            return True
        return own[way] is not None and not any(
            set(own[way] or ()) & set(self._constants(other).get(way) or ()) for other in others
        )

    def _by_key(self, event: _Event, events: Sequence[_Event]) -> tuple[JsonObject | None, bool]:
        """A required member that no other event has; else the event needs a path of its own."""
        fields = self._types.declared.get(event.expression, {}).get("fields")
        required = [str(item["name"]) for item in _objects(fields) if item.get("required") and "selector" not in item]
        for other in events:
            if other is not event:
                others = _objects(self._types.declared.get(other.expression, {}).get("fields"))
                open_ = not self._is_record(other.expression) or "extra" in self._types.declared[other.expression]
                known = {str(item["name"]) for item in others}
                required = [key for key in required if key not in known and not open_]
        return ({"key": required[0]}, True) if required else (None, False)

    def _constants(self, event: _Event) -> Constants:
        """The values that members of a body may have, as far as the schema lists them; `None` for any."""
        known = event.expression, event.tags
        if known in self._constants_of:
            return self._constants_of[known]
        every: list[Constants] = []
        for expression, tags in self._alternatives(event.expression, event.tags):
            constants: Constants = {}
            self._walk(expression, (), constants, 0)
            every.append(constants | {way: (value,) for way, value in tags})
        result = {way: _either([constants.get(way) for constants in every]) for way in every[0] | every[-1]}
        return self._constants_of.setdefault(known, result)

    def _walk(self, name: str, way: Way, constants: Constants, depth: int) -> None:
        self._walk_fields(self._types.declared.get(name, {}).get("fields"), way, constants, depth)

    def _walk_fields(self, fields: Json, way: Way, constants: Constants, depth: int) -> None:
        for item in _objects(fields) if depth < _DEEPEST else ():
            if "selector" in item:
                continue
            here, type_ = (*way, str(item["name"])), str(item.get("type", "String")).rstrip("?")
            declared = self._types.declared.get(type_, {})
            options = item.get("options") or declared.get("options")
            if isinstance(options, list) and type_ != "Object":
                constants[here] = tuple(map(str, options)) if item.get("required") or len(options) == 1 else None
            elif "fields" in item and type_ == "Object":
                self._walk_fields(item["fields"], here, constants, depth + 1)
            elif "fields" in declared:
                self._walk(type_, here, constants, depth + 1)
            else:
                constants[here] = None

    # where events belong

    def _home(self, event: _Event, named: Mapping[tuple[str, ...], str]) -> str:
        """The resource of an event: of the operation that asks for it, of its first words, or of its tags."""
        if event.sent.call is not None:
            return self._homes.get(event.sent.call.wire, HOME)
        tags = event.sent.node.get("tags")
        for text in dict.fromkeys((event.name, event.sent.key)):
            resource = _named_first(names.words(text), named)
            if resource is not None:
                return resource
        for tag in tags.items() if tags is not None else ():
            own = names.words(str(tag.value))
            if own and own in named:
                return named[own]
        return HOME

    def _webhook(self, event: _Event, home: str, match: JsonObject | None, path: str, *, is_own: bool) -> JsonObject:
        sent = event.sent
        item: JsonObject = {
            "event": event.name,
            "path": path,
            "description": prose.described(sent.node, *sent.items) or sent.key,
        }
        derived = names.payload_class(home, event.name if names.words(event.name) else "event")
        if self._is_record(event.expression):
            item["type"] = event.expression if is_own else self._types.copy(event.expression, derived)
        else:
            fields: list[Json] = []
            if event.expression not in ("", "Any", "Object"):
                fields.append({"name": "body", "selector": [], "type": event.expression})
            item["type"] = self._types.declare({"fields": fields}, derived)
        if match is not None:
            item["match"] = match
        if event.is_form:
            item["contentType"] = FORM
        if event.is_batch:
            item["items"] = []
        return item


def _sent(document: Node, documents: Documents, calls: Sequence[Call]) -> Iterator[_Sent]:
    """The requests that a document says the API sends, in its order."""
    for key in ("webhooks", "x-webhooks"):
        holder = documents.resolved(document.get(key))
        for name, item in holder.members() if holder is not None else ():
            yield from _requests(name, [item], documents, None)
    for call in calls:
        yield from _callbacks(call.node.get("callbacks"), documents, call)
    components = document.get("components")
    yield from _callbacks(components.get("callbacks") if components is not None else None, documents, None)


def _callbacks(node: Node | None, documents: Documents, call: Call | None) -> Iterator[_Sent]:
    holder = documents.resolved(node)
    for name, item in holder.members() if holder is not None else ():
        expressions = documents.resolved(item)
        items = [inner for key, inner in expressions.members() if not key.startswith("x-")] if expressions else []
        yield from _requests(name, items, documents, call)


def _requests(name: str, nodes: Sequence[Node], documents: Documents, call: Call | None) -> Iterator[_Sent]:
    """The operations of path items, each a request; events need a body."""
    sent: list[_Sent] = []
    for node in nodes:
        items = documents.path_items(node)
        if any(not isinstance(item.value, dict) for item in items):
            documents.report(node, "invalid-openapi", "an event has operations by method", "post: {...}", key=True)
        for method, member in joined_members(items).items():
            if method.lower() not in METHODS:
                continue
            operation = documents.resolved(member)
            if operation is None or not isinstance(operation.value, dict):
                documents.report(member, "invalid-openapi", "an operation is an object", "requestBody: {...}", key=True)
            elif method.lower() in ("get", "head", "options", "delete") and not operation.has("requestBody"):
                message = f"a {method.upper()} without a body is not read as an event"
                documents.report(member, "not-said", message, "an event has a requestBody", key=True)
            else:
                sent.append(_Sent(name, method.lower(), operation, items, call))
    yield from (replace(item, is_alone=len(sent) == 1) for item in sent)


def _unique(every: Iterator[_Sent]) -> Iterator[_Sent]:
    """Each request once, however often it is referred to; requests with one key get names of their own."""
    seen: set[object] = set()
    bodies: dict[tuple[str, str], list[Json]] = {}
    for item in every:
        body = item.node.get("requestBody")
        same = bodies.setdefault((item.key, item.method), []) if item.call is not None and body is not None else []
        is_repeated = body is not None and body.value in same
        if item.node.identity not in seen and not is_repeated:
            seen.add(item.node.identity)
            if body is not None:
                same.append(body.value)
            name = item.key if item.is_alone else item.node.text("operationId") or f"{item.key}.{item.method}"
            yield replace(item, key=name)


def _is_closed(values: Sequence[str]) -> bool:
    """Whether the values of a member are known, and few enough to be events."""
    return 0 < len(values) <= _MOST_VALUES


def _either(values: Sequence[tuple[str, ...] | None]) -> tuple[str, ...] | None:
    """The type of a member that has one of several types."""
    known = [listed for listed in values if listed is not None]
    return tuple(dict.fromkeys(item for listed in known for item in listed)) if len(known) == len(values) else None


def _grouped(events: Sequence[_Event]) -> dict[tuple[bool, bool], list[_Event]]:
    """The events by how they are delivered."""
    groups: dict[tuple[bool, bool], list[_Event]] = {}
    for event in events:
        groups.setdefault((event.is_form, event.is_batch), []).append(event)
    return groups


def _renamed(event: _Event, home: str, taken: set[tuple[str, str]]) -> _Event:
    """The event under a name that no other of its resource has."""
    call = event.sent.call.wire if event.sent.call is not None else event.sent.method.upper()
    number = 1
    options = [event.name, f"{event.sent.key}.{event.name}", f"{event.name} ({call})"]
    while (home, options[0]) in taken:
        number += 1
        options = [*options[1:], f"{event.name} ({call} {number})"]
    taken.add((home, options[0]))
    return replace(event, name=options[0])


def _own_path(home: str, event: str, paths: set[str]) -> str:
    """A path that no other event has, of the words of an event."""
    base = path = f"/{HOME}/{'-'.join(names.words(f'{home} {event}'))}"
    number = 1
    while path in paths:
        number += 1
        path = f"{base}-{number}"
    paths.add(path)
    return path


def _words_of(handles: Sequence[str]) -> dict[tuple[str, ...], str]:
    """The resource that words name, in the singular or the plural; of several, the one that stands in fewer others."""
    resources: dict[tuple[str, ...], str] = {}
    for handle in sorted(handles, key=lambda handle: handle.count(".")):
        last = handle.rpartition(".")[2]
        for form in (last, names.singular(last), names.plural(last)):
            resources.setdefault(names.words(form), handle)
    return resources


def _named_first(words: Sequence[str], named: Mapping[tuple[str, ...], str]) -> str | None:
    """The resource that the first words name, as many of them as can be."""
    firsts = (tuple(words[:count]) for count in range(len(words), 0, -1))
    return next((named[first] for first in firsts if first in named), None)


def _equal(way: Way, value: str) -> JsonObject:
    return {"selector": [*way], "value": value}


def _objects(value: Json) -> list[JsonObject]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _class(key: str) -> str:
    """The name of the class of a body without one."""
    name = names.pascal(key)
    return name if name.endswith("Event") else f"{name}Event"
