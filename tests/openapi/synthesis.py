"""Values of a schema, from the schema alone: every optional member, every branch of its unions in turn."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from tests.openapi.documents import Key, Node
from tests.openapi.leaves import KEY, Face, Leaf, LeafPath, Schemas, Shape
from tests.oracle.wire import Json

Pointer = tuple[str | int, ...]
"""Where a value stands in a JSON value."""

MAX_LEAVES = 4_000
"""Beyond so many leaves of one body, a schema that was seen before has its required members alone, or no items."""
MAX_SAMPLES = 32
MAX_DRAWN = 10_000
"""After so many leaves of all samples of a schema, no further one is drawn."""


@dataclass
class Sample:
    """A value of a schema, and its leaves by their place in it."""

    value: Json
    leaves: dict[Pointer, Leaf] = field(default_factory=dict[Pointer, Leaf])


@dataclass
class _Sites:
    """How often each branch of each union was taken."""

    counts: dict[LeafPath, list[int]] = field(default_factory=dict[LeafPath, list[int]])

    def take(self, site: LeafPath, size: int) -> int:
        """The branch that was taken least."""
        counts = self.counts.setdefault(site, [0] * size)
        chosen = counts.index(min(counts))
        counts[chosen] += 1
        return chosen

    @property
    def done(self) -> bool:
        return all(min(counts) > 0 for counts in self.counts.values())


class Synthesis:
    """The values of one schema, for requests or for replies."""

    def __init__(self, schemas: Schemas, face: Face, *, least: bool = False) -> None:
        self.schemas = schemas
        self.face: Face = face
        self.least = least
        self._sites = _Sites()
        self._count = 0
        self._sample = Sample(None)
        self._seen: set[Key] = set()

    def samples(self, schema: Node) -> Iterator[Sample]:
        """Values until every branch was taken."""
        drawn = 0
        for _ in range(1 if self.least else MAX_SAMPLES):
            self._sample = Sample(None)
            self._seen = set()
            self._count = 0
            self._sample.value = self._value([schema], (), (), frozenset())
            yield self._sample
            drawn += len(self._sample.leaves)
            if self._sites.done or drawn > MAX_DRAWN:
                return

    def _value(self, nodes: list[Node], pointer: Pointer, path: LeafPath, above: frozenset[Key]) -> Json:
        shape = self.schemas.shape(nodes)
        if shape.kind == "union":
            open_ = self._open(shape, above)
            chosen = open_[self._sites.take(path, len(open_))]
            return self._branch(shape, chosen, pointer, path, above | shape.keys)
        return self._single(shape, pointer, path, above)

    def _open(self, shape: Shape, above: frozenset[Key]) -> list[int]:
        """The branches that hold nothing that they are in, or all if there is none."""
        every = range(len(shape.branches))
        return [index for index in every if not self._recurs(shape.branches[index], above)] or list(every)

    def _branch(self, shape: Shape, chosen: int, pointer: Pointer, path: LeafPath, above: frozenset[Key]) -> Json:
        value = self._value(shape.branches[chosen], pointer, (*path, f"|{chosen}"), above)
        for name in self._telling(shape, chosen) if self.least and isinstance(value, dict) else ():
            if isinstance(value, dict) and name not in value:
                member = self.schemas.shape(shape.branches[chosen]).members[name]
                value[name] = self._value(member, (*pointer, name), (*path, f"|{chosen}", name), above)
        if shape.tag and isinstance(value, dict) and chosen < len(shape.tags) and shape.tags[chosen]:
            leaf = self._sample.leaves.get((*pointer, shape.tag))
            if leaf is None or len(leaf.options) != 1:
                value[shape.tag] = shape.tags[chosen]
                self._sample.leaves[(*pointer, shape.tag)] = Leaf((*path, f"|{chosen}", shape.tag), "string")
        return value

    def _telling(self, shape: Shape, chosen: int) -> list[str]:
        """The members whose options tell a branch from all others: without these, a value would be of several."""
        branches = [self.schemas.shape(nodes).members for nodes in shape.branches]
        own = branches.pop(chosen)
        return [name for name in own if self._tells(name, own, branches)]

    def _tells(self, name: str, own: Mapping[str, list[Node]], others: Iterable[Mapping[str, list[Node]]]) -> bool:
        known, rivals = self._options(name, own), [self._options(name, members) for members in others]
        return known != [] and all(rival and not any(one in rival for one in known) for rival in rivals)

    def _options(self, name: str, members: Mapping[str, list[Node]]) -> list[Json]:
        return self.schemas.shape(members[name]).options or [] if name in members else []

    def _single(self, shape: Shape, pointer: Pointer, path: LeafPath, above: frozenset[Key]) -> Json:
        if shape.is_free:
            value: Json = f"any {self._next()}" if shape.kind == "any" else {"free": f"any {self._next()}"}
            self._sample.leaves[pointer] = Leaf(path, "any")
            return value
        if shape.kind == "object":
            return self._object(shape, pointer, path, above)
        if shape.kind == "array":
            return self._array(shape, pointer, path, above)
        leaf = Leaf(path, shape.kind, shape.format, tuple(shape.options or ()))
        self._sample.leaves[pointer] = leaf
        return self._scalar(leaf)

    def _object(self, shape: Shape, pointer: Pointer, path: LeafPath, above: frozenset[Key]) -> Json:
        repeated = bool(self._seen & shape.keys) and len(self._sample.leaves) > MAX_LEAVES
        is_inside = bool(shape.keys & above)
        self._seen |= shape.keys
        below = above | shape.keys
        result: dict[str, Json] = {}
        for name, nodes in self.schemas.members(shape, self.face):
            is_required = name in shape.required
            if not is_required and (self.least or repeated or self._recurs(nodes, below)):
                continue
            if is_inside and self._recurs(nodes, below):
                continue
            result[name] = self._value(nodes, (*pointer, name), (*path, name), below)
        if shape.values and not self.least and not self._recurs(shape.values, below):
            result[KEY] = self._value(shape.values, (*pointer, KEY), (*path, "{}"), below)
        return result

    def _array(self, shape: Shape, pointer: Pointer, path: LeafPath, above: frozenset[Key]) -> Json:
        if not shape.items:
            self._sample.leaves[pointer] = Leaf(path, "any")
            return [f"any {self._next()}"]
        above |= shape.keys
        repeated = bool(self._seen & shape.keys) and len(self._sample.leaves) > MAX_LEAVES
        self._seen |= shape.keys
        if self.least or repeated or self._recurs(shape.items, above):
            return []
        item = self.schemas.shape(shape.items)
        site = (*path, "[]")
        if item.kind != "union":
            return [self._single(item, (*pointer, index), site, above) for index in range(2)]
        self._sites.counts.setdefault(site, [1])
        return [
            self._branch(item, chosen, (*pointer, index), site, above | item.keys)
            for index, chosen in enumerate(self._open(item, above))
        ]

    def _recurs(self, nodes: list[Node], above: frozenset[Key]) -> bool:
        """Whether each value of the schemas would be an object that it is in."""
        shape = self.schemas.shape(nodes)
        match shape.kind:
            case "array" | "union" | "object" if shape.keys & above and not shape.is_free:
                return True
            case "array" if shape.items:
                return self._recurs(shape.items, above | shape.keys)
            case "union":
                return all(self._recurs(branch, above | shape.keys) for branch in shape.branches)
            case _:
                return False

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _scalar(self, leaf: Leaf) -> Json:
        number = self._next()
        if leaf.options:
            return leaf.options[number % len(leaf.options)]
        match leaf.kind:
            case "integer":
                return number
            case "number":
                return number + 0.5
            case "boolean":
                return number % 2 == 1
            case "null":
                return None
            case _:
                return text(leaf.format, number)


def text(format: str, number: int) -> str:
    """A text of a format."""
    day, second = 1 + number % 28, number % 60
    match format:
        case "date-time" | "dateTime" | "datetime":
            return f"2024-05-{day:02}T06:07:{second:02}Z"
        case "date":
            return f"2024-05-{day:02}"
        case "time":
            return f"06:07:{second:02}Z"
        case "duration":
            return f"PT{1 + second}S"
        case "uuid" | "guid":
            return f"00000000-0000-4000-8000-{number:012}"
        case "byte" | "base64" | "base64url" | "binary":
            return base64.b64encode(f"bytes {number}".encode()).decode()
        case "decimal" | "number" | "float" | "double":
            return f"{number}.25"
        case "int32" | "int64" | "uint64" | "integer":
            return str(number)
        case "email":
            return f"person{number}@example.com"
        case "uri" | "url":
            return f"https://example.com/{number}"
        case "ipv4":
            return f"10.0.0.{number % 250}"
        case _:
            return f"text {number}"


def compact(value: Json) -> str:
    """A value as JSON."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
