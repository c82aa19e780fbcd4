"""What a schema says: references followed, `allOf` merged, unions as branches; and its leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Literal

from tests.openapi.documents import Files, Key, Node, UnresolvedError, array_of, object_of, text_of
from tests.oracle.wire import Json

Face = Literal["request", "reply"]
LeafPath = tuple[str, ...]
"""Where a leaf stands in a schema: members, `[]` for items, `{}` for values of a map, `|0` for branches."""

KEY = "key"
"""A key of a map."""
_GROUPS = ("oneOf", "anyOf")
_SAYS_NOTHING = frozenset({"required", "not", "title", "description", "deprecated", "example", "examples"})
"""Keywords that give no type to a branch that has nothing else."""


@dataclass(frozen=True)
class Leaf:
    """A scalar of a schema; `kind` is `any` where the document gives no type."""

    path: LeafPath
    kind: str
    format: str = ""
    options: tuple[Json, ...] = ()


@dataclass
class Shape:
    """A schema as one value: an object, an array, a scalar, or one of several branches."""

    kind: str = ""
    format: str = ""
    nullable: bool = False
    options: list[Json] | None = None
    members: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    required: set[str] = field(default_factory=set[str])
    items: list[Node] = field(default_factory=list[Node])
    values: list[Node] = field(default_factory=list[Node])
    branches: list[list[Node]] = field(default_factory=list[list[Node]])
    tag: str = ""
    tags: list[Json] = field(default_factory=list[Json])
    """The member that tells the branches apart, and its value for each."""
    names: list[str] = field(default_factory=list[str])
    """The named schemas that it is made of."""
    keys: set[Key] = field(default_factory=set[Key])
    """The schemas that it is made of."""

    @property
    def is_free(self) -> bool:
        """Whether the document gives it no type, or none to its members."""
        return self.kind == "any" or (self.kind == "object" and not self.members and not self.values)


class Schemas:
    """The schemas of a document, read as shapes."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self._shapes: dict[tuple[Key, ...], Shape] = {}

    def shape(self, nodes: list[Node]) -> Shape:
        """The shape of schemas that hold at once; that of a union has branches and nothing else."""
        key = tuple(node.key for node in nodes)
        if key not in self._shapes:
            self._shapes[key] = self._shape(nodes)
        return self._shapes[key]

    def _shape(self, nodes: list[Node]) -> Shape:
        heirs = self._heirs(nodes[0]) if len(nodes) == 1 else None
        if heirs is not None:
            return heirs
        flat: list[Node] = []
        self._flatten(nodes, flat, set())
        nullable = False
        for index, node in enumerate(flat):
            for group in _GROUPS:
                branches = [node.at(value) for value in array_of(node.fields.get(group))]
                kept = [branch for branch in branches if not self._is_null(branch)]
                nullable = nullable or len(kept) < len(branches)
                beside = [*flat[:index], node.without(group, part=f" without {group}"), *flat[index + 1 :]]
                kept = [branch for branch in kept if not self._is_impossible([*beside, branch])] or kept
                if not kept or all(branch.fields.keys() <= _SAYS_NOTHING for branch in kept):
                    continue
                rest = node.without(group, "discriminator", part=f" without {group}")
                others = [*flat[:index], *([rest] if self._says_much(rest) else []), *flat[index + 1 :]]
                if len(kept) == 1:
                    return (
                        replace(self.shape([*others, kept[0]]), nullable=True)
                        if nullable
                        else self.shape([*others, kept[0]])
                    )
                return self._union(flat, node, [[*others, branch] for branch in kept], kept, nullable=nullable)
        kinds = [kind for kind in self._kinds(flat) if kind != "null"]
        if len(kinds) > 1:
            untyped = [node.without("type", "nullable", part=" without type") for node in flat]
            kinds_of: list[list[Node]] = [
                [*untyped, Node({"type": kind}, flat[0].file, whole=flat[0], part=f" as {kind}")] for kind in kinds
            ]
            return Shape("union", branches=kinds_of, nullable=any(map(self._is_nullable, flat)))
        shape = self._single(flat, kinds)
        shape.nullable = shape.nullable or nullable
        return shape

    def _is_impossible(self, nodes: list[Node]) -> bool:
        """Whether schemas that hold at once need a member that has no value in all of its lists."""
        flat: list[Node] = []
        self._flatten(nodes, flat, set())
        required = {text_of(one) for node in flat for one in array_of(node.fields.get("required"))}
        common: dict[str, list[Json]] = {}
        for node in flat:
            for name, value in object_of(node.fields.get("properties")).items() if required else ():
                member: list[Node] = []
                self._flatten([node.at(value)], member, set())
                if name not in required or any(map(self._is_nullable, member)):
                    continue
                for fields in (one.fields for one in member):
                    options = [fields["const"]] if "const" in fields else array_of(fields.get("enum"))
                    if options:
                        common[name] = [one for one in common.get(name, options) if one in options]
        return any(not options for options in common.values())

    def _heirs(self, node: Node) -> Shape | None:
        """The union of the schemas that inherit from one by its discriminator's mapping."""
        try:
            parent = self.files.followed(node)
        except UnresolvedError:
            return None
        discriminator = object_of(parent.fields.get("discriminator"))
        shape = Shape("union", tag=text_of(discriminator.get("propertyName")), nullable=self._is_nullable(parent))
        if parent.fields.keys() & set(_GROUPS):
            return None
        for value, reference in object_of(discriminator.get("mapping")).items():
            name = text_of(reference)
            try:
                heir = self.files.target(parent, name if "/" in name else f"#/components/schemas/{name}")
            except UnresolvedError:
                continue
            flat: list[Node] = []
            seen: set[Key] = set()
            self._flatten([heir], flat, seen)
            if parent.key in seen and heir.key != parent.key:
                shape.branches.append([heir])
                shape.tags.append(value)
        return shape if shape.branches else None

    def _union(
        self, flat: list[Node], node: Node, branches: list[list[Node]], kept: list[Node], *, nullable: bool
    ) -> Shape:
        discriminator = object_of(node.fields.get("discriminator"))
        tag = text_of(discriminator.get("propertyName", node.fields.get("discriminator")))
        mapping = {text_of(target): value for value, target in object_of(discriminator.get("mapping")).items()}
        tags: list[Json] = []
        for branch in kept if tag else []:
            reference = text_of(branch.fields.get("$ref"))
            name = reference.rpartition("/")[2]
            tags.append(mapping.get(reference, mapping.get(name, name)) or None)
        shape = Shape("union", branches=branches, tag=tag, tags=tags)
        shape.nullable = nullable or any(map(self._is_nullable, flat))
        shape.keys = {node.key}
        return shape

    def _single(self, flat: list[Node], kinds: list[str]) -> Shape:
        shape = Shape(nullable=any(map(self._is_nullable, flat)))
        for node in flat:
            fields = node.fields
            shape.keys.add(node.key)
            if node.name:
                shape.names.append(node.name)
            in_base64 = text_of(fields.get("contentEncoding")) in ("base64", "base64url")
            shape.format = shape.format or ("byte" if in_base64 else text_of(fields.get("format")))
            options: list[Json] = [fields["const"]] if "const" in fields else array_of(fields.get("enum"))
            if options:
                known: list[Json] = [one for one in options if one is not None]
                narrowed = [one for one in known if one in shape.options] if shape.options else known
                shape.options = narrowed or known
            for name, value in object_of(fields.get("properties")).items():
                shape.members.setdefault(name, []).append(node.at(value))
            shape.required |= {text_of(one) for one in array_of(fields.get("required"))}
            extra = fields.get("additionalProperties")
            if isinstance(extra, dict) and extra:
                shape.values.append(node.at(extra))
            patterns = object_of(fields.get("patternProperties"))
            shape.values += [node.at(value) for pattern, value in patterns.items() if re.search(pattern, KEY)]
            if "items" in fields:
                shape.items.append(node.at(fields["items"]))
        shape.kind = kinds[0] if kinds else self._implied(shape)
        return shape

    @staticmethod
    def _implied(shape: Shape) -> str:
        if shape.members or shape.values:
            return "object"
        if shape.items:
            return "array"
        kinds = {type(one) for one in shape.options or []}
        for type_, kind in ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string")):
            if kinds == {type_}:
                return kind
        return "any"

    def _flatten(self, nodes: list[Node], into: list[Node], seen: set[Key]) -> None:
        for node in nodes:
            if node.key in seen or not isinstance(node.value, dict):
                continue
            seen.add(node.key)
            reference = node.fields.get("$ref")
            if isinstance(reference, str):
                with suppress(UnresolvedError):
                    self._flatten([self.files.target(node, reference)], into, seen)
                siblings = node.without("$ref", part=" without $ref")
                if self._says_much(siblings):
                    into.append(siblings)
                continue
            if "allOf" not in node.fields:
                into.append(node)
            else:
                into.append(node.without("allOf"))
                self._flatten([node.at(value) for value in array_of(node.fields["allOf"])], into, seen)

    @staticmethod
    def _says_much(node: Node) -> bool:
        return not node.fields.keys() <= _SAYS_NOTHING

    @staticmethod
    def _kinds(flat: list[Node]) -> list[str]:
        found: list[str] | None = None
        for node in flat:
            value = node.fields.get("type")
            own = (
                [text_of(one) for one in value]
                if isinstance(value, list)
                else [value]
                if isinstance(value, str)
                else []
            )
            if own:
                both = [kind for kind in own if found is None or kind in found]
                found = both or found or own
        return [{"file": "string"}.get(kind, kind) for kind in found or []]

    @staticmethod
    def _is_nullable(node: Node) -> bool:
        fields = node.fields
        types = fields.get("type")
        return (
            fields.get("nullable") is True
            or fields.get("x-nullable") is True
            or (isinstance(types, list) and "null" in types)
            or None in array_of(fields.get("enum"))
        )

    @staticmethod
    def _is_null(node: Node) -> bool:
        fields = node.fields
        return (
            fields == {"nullable": True}
            or fields.get("type") in ("null", ["null"])
            or fields.get("enum") == [None]
            or ("const" in fields and fields["const"] is None)
        )

    def default(self, schema: Node) -> Json:
        """The default of a schema, if any."""
        flat: list[Node] = []
        self._flatten([schema], flat, set())
        return next((node.fields["default"] for node in flat if "default" in node.fields), None)

    def hidden(self, nodes: list[Node], face: Face) -> bool:
        """Whether a member is not part of requests, or not of replies."""
        flat: list[Node] = []
        self._flatten(nodes, flat, set())
        return any(node.fields.get("readOnly" if face == "request" else "writeOnly") is True for node in flat)

    def members(self, shape: Shape, face: Face) -> Iterator[tuple[str, list[Node]]]:
        """The members of an object that requests or replies have."""
        for name, nodes in shape.members.items():
            if all(isinstance(node.value, dict) or node.value is True for node in nodes) and not self.hidden(
                nodes, face
            ):
                yield name, nodes
