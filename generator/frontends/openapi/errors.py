"""The bodies of errors: where they have a code and a message, by `errors.toml`, and the type that nearly all have."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from msgspec import Struct

from generator.frontends.openapi.documents import Node
from generator.frontends.openapi.holes import JsonObject
from generator.frontends.openapi.paging import plain
from generator.frontends.openapi.schemas import Schema
from generator.frontends.openapi.types import Types

Selector = tuple[str, ...]

_DEPTH = 2
_STEPS = 5
_NEARLY_ALL = 0.9
_KINDS = {"code": frozenset(("string", "integer")), "message": frozenset(("string",))}


class _Member(Struct, frozen=True):
    """A scalar member of a body; `name` is its way without case and signs."""

    name: str
    selector: Selector
    kinds: frozenset[str]


@cache
def _tables() -> Mapping[str, Sequence[str]]:
    return tomllib.loads(files("generator.frontends.openapi").joinpath("errors.toml").read_text(encoding="utf-8"))


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
        """The type of nearly all errors, of several statuses, which what is none of them does not fit."""
        total = sum(statuses.total() for statuses in self._types_of.values())
        for type_, statuses in self._types_of.items():
            if type_ in self._told and len(statuses) > 1 and statuses.total() >= _NEARLY_ALL * total:
                return type_
        return None

    def selectors(self) -> JsonObject:
        """The way that most bodies have to a message, and to a code."""
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
