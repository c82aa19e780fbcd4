"""The bodies of errors: where they have a code and a message, by `errors.toml`, and the type that nearly all have."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from msgspec import Struct

from generator.frontends.openapi.bodies import says_json
from generator.frontends.openapi.documents import Documents, Identity, Node
from generator.frontends.openapi.holes import JsonObject
from generator.frontends.openapi.paging import plain
from generator.frontends.openapi.replies import content, phrase, replies
from generator.frontends.openapi.schemas import Schema
from generator.frontends.openapi.typed import Typed
from generator.frontends.openapi.types import Types
from generator.text.jsonvalue import Json

Selector = tuple[str, ...]

_DEPTH = 2
_STEPS = 5
_NEARLY_ALL = 0.9
_KINDS = {"code": frozenset(("string", "integer")), "message": frozenset(("string",))}


class _Member(Struct, frozen=True):
    """A scalar member of a body; `name` is its selector in lower case, without signs."""

    name: str
    selector: Selector
    kinds: frozenset[str]


@cache
def _tables() -> Mapping[str, Sequence[str]]:
    return tomllib.loads(files("generator.frontends.openapi").joinpath("errors.toml").read_text(encoding="utf-8"))


_WORDS = frozenset(("description", "example", "examples", "title"))
"""Keywords that describe, and do not restrict, values."""


class ErrorTypes:
    """The types of errors: bodies that say the same have one, in one operation or in several."""

    def __init__(self, types: Types, documents: Documents, operations: Iterable[Node]) -> None:
        self._types = types
        self._documents = documents
        self._known: dict[str, Typed] = {}
        self._places: dict[str, tuple[set[Identity], set[str]]] = {}
        for operation in operations:
            answered = replies(operation, documents)
            for status, node in answered.errors:
                schema = self._schema(node)
                if schema is not None and node.identity not in answered.titles and not schema.has("$ref"):
                    holders, statuses = self._places.setdefault(_said(schema), (set(), set()))
                    holders.add(operation.identity)
                    statuses.add(status)

    def of(self, status: str, node: Node, title: str | None, hint: str) -> str | None:
        """The type of an error's body; `title` is the name of a reply that operations share, `hint` the operation."""
        schema = self._schema(node)
        if schema is None:
            return None
        said = "" if title is not None or schema.has("$ref") else _said(schema)
        own = title or self._name(status, said, hint)
        if title is not None:
            schema = self._types.titled(schema, title, f"{title}Response")
        typed = self._known.get(said) or self._types.plain((schema,), own)
        if said:
            self._known[said] = typed
        named = self._types.one_name(typed.expression, own)
        return named if named not in ("Any", "Object") else None

    def _schema(self, node: Node) -> Node | None:
        offered = content(node, self._documents)
        schemas = (media.get("schema") for kind, media in offered if says_json(kind, media, self._types))
        return next((schema for schema in schemas if schema is not None), None)

    def _name(self, status: str, said: str, hint: str) -> str:
        """By the status, unless it is the body of several; by the operation, unless several have it."""
        holders, statuses = self._places.get(said, (set[Identity](), set[str]()))
        words = phrase(status).removesuffix("Error")
        usual = words if len(statuses) < 2 else ""
        if len(holders) > 1:
            return self._types.unused(f"{usual}ErrorBody", f"{words}ErrorBody")
        return self._types.unused(f"{hint}{usual}Error", f"{hint}{words or 'Default'}Error")


def _said(schema: Node) -> str:
    """The restrictions of a schema, as one text."""
    return json.dumps([str(schema.source.path), _without_words(schema.value)], sort_keys=True)


def _without_words(value: Json, *, named: bool = False) -> Json:
    """A schema without its descriptions; in `properties`, keys are names."""
    if isinstance(value, list):
        return [_without_words(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: item for key, item in value.items() if named or key not in _WORDS}
    return {key: _without_words(item, named=key == "properties" and not named) for key, item in kept.items()}


class Errors:
    """The bodies of errors, counted over a document."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self._bodies: Counter[frozenset[_Member]] = Counter()
        self._types_of: dict[str, Counter[str]] = {}
        self._told: set[str] = set()

    def add(self, schema: Node, status: str, type_: str | None) -> None:
        """Count the body of an error of a status; `type_` is `None` where it may be anything."""
        self._bodies[frozenset(self._members((schema,), (), (), _STEPS))] += 1
        self._types_of.setdefault(type_ or "", Counter())[status] += 1
        if type_ is not None and self._types.flat((schema,)).required:
            self._told.add(type_)

    def usual_type(self) -> str | None:
        """The type of nearly all errors, if it has several statuses and other bodies do not fit it."""
        total = sum(statuses.total() for statuses in self._types_of.values())
        for type_, statuses in self._types_of.items():
            if type_ in self._told and len(statuses) > 1 and statuses.total() >= _NEARLY_ALL * total:
                return type_
        return None

    def selectors(self) -> JsonObject:
        """The selectors of the message and of the code that most bodies have."""
        counts: Counter[tuple[str, Selector, str]] = Counter()
        total = sum(count for members, count in self._bodies.items() if members)
        for members, count in self._bodies.items():
            for key, kinds in _KINDS.items():
                counts.update({(key, it.selector, it.name): count for it in members if it.kinds and it.kinds <= kinds})
        result: dict[str, Selector] = {}
        for key in ("message", "code"):
            order = {name: place for place, name in enumerate(_tables()[key])}
            ways = [
                (-count, order[name], selector)
                for (kind, selector, name), count in counts.items()
                if kind == key and name in order and 2 * count > total and selector not in result.values()
            ]
            if ways:
                result[key] = min(ways)[2]
        return {key: list(result[key]) for key in sorted(result)}

    def _members(self, schema: Schema, names: tuple[str, ...], selector: Selector, steps: int) -> Iterator[_Member]:
        """The members of an object and of the objects inside; those of the elements of an array inside."""
        if not steps:
            return
        flat = self._types.flat(schema)
        if flat.items and names:
            yield from self._members(tuple(flat.items), names, (*selector, ""), steps - 1)
        for key, nodes in flat.properties.items() if len(names) < _DEPTH else ():
            inner, own = tuple(nodes), (*names, plain(key))
            yield _Member(".".join(own), (*selector, key), self._types.kinds(inner))
            yield from self._members(inner, own, (*selector, key), steps - 1)
        for variant in self._types.variants(flat):
            yield from self._members((variant,), names, selector, steps - 1)
