"""Schemas with references followed and `allOf` merged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from generator.frontends.openapi.documents import Documents, Identity, Node
from generator.text.jsonvalue import Json

Schema = tuple[Node, ...]
"""A schema; of several nodes, all hold at once."""

_SAYING = frozenset(
    "type const enum format contentEncoding properties patternProperties additionalProperties required items"
    " prefixItems allOf oneOf anyOf".split()
)
"""Keywords that define the values; all others describe or restrict them."""

_ARRAYS = ("allOf", "oneOf", "anyOf", "prefixItems", "enum", "required")
_PARTS = frozenset(
    "properties patternProperties additionalProperties required items prefixItems discriminator allOf oneOf"
    " anyOf".split()
)
"""Keywords about the inside of a value, or about several schemas; most schemas have none."""

KINDS = frozenset(("string", "number", "integer", "boolean", "array", "object"))
_DEPTH = 60


class Flat(Struct):
    """A schema with its references followed and its `allOf` merged.

    `kinds` is empty where no type is said. `properties` have every schema that a member must fit. `unions` are the
    alternatives of each `oneOf` and `anyOf`. `names` are the references that led here.
    """

    kinds: list[str] = field(default_factory=list[str])
    nullable: bool = False
    only_null: bool = False
    properties: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    required: dict[str, None] = field(default_factory=dict[str, None])
    additional: list[Node] = field(default_factory=list[Node])
    items: list[Node] = field(default_factory=list[Node])
    tuples: list[Node] = field(default_factory=list[Node])
    unions: list[list[Node]] = field(default_factory=list[list[Node]])
    options: list[Json] | None = None
    format: str = ""
    encoding: str = ""
    discriminator: Node | None = None
    names: list[Node] = field(default_factory=list[Node])
    nodes: list[Node] = field(default_factory=list[Node])
    seen: set[tuple[Identity, bool]] = field(default_factory=set[tuple[Identity, bool]])
    """The references that were followed, each once, and whether through `allOf`."""
    has_open_members: bool = False
    """Whether it allows further members of an object explicitly."""

    def word(self, key: str) -> str:
        """The first text that one of its parts has under a key."""
        return next((text for node in self.nodes if (text := node.text(key))), "")

    def flag(self, key: str) -> bool:
        """Whether one of its parts has a true flag."""
        return any(node.flag(key) for node in self.nodes)


def significant(node: Node) -> bool:
    """Whether a node says something about its values, beside a reference."""
    return isinstance(node.value, dict) and not _SAYING.isdisjoint(node.value)


def refers(node: Node) -> bool:
    """Whether a node is a reference, and says nothing about the values that its target does not."""
    return node.has("$ref") and not significant(node.without("$ref", *(() if "null" in _kinds(node) else ("type",))))


def holder(documents: Documents) -> Node | None:
    """The object that has the schemas with a name of their own."""
    components_ = Node(documents.main.value, documents.main).get("components")
    return documents.resolved(components_.get("schemas")) if components_ is not None else None


def components(documents: Documents) -> list[tuple[str, Node]]:
    """The schemas with a name of their own; one that only refers to another file is what stands there."""
    schemas = holder(documents)
    return [(name, _component(node, documents)) for name, node in schemas.members()] if schemas is not None else []


def _component(node: Node, documents: Documents) -> Node:
    target = documents.resolved(node) if refers(node) else None
    return node if target is None or target.source is documents.main else target


def _kinds(node: Node) -> Sequence[Json]:
    kinds = node.get("type")
    return kinds.value if kinds is not None and isinstance(kinds.value, list) else ()


def flatten(schema: Schema, documents: Documents) -> Flat:
    """A schema with its references followed and its `allOf` merged."""
    flat = Flat()
    for node in schema:
        _add(node, flat, documents, 0, inherited=False)
    if "integer" in flat.kinds and "number" in flat.kinds:
        flat.kinds.remove("integer")
    if flat.options is not None and None in flat.options:
        flat.nullable = True
        flat.options = [option for option in flat.options if option is not None]
        flat.only_null = not flat.options
        if flat.only_null:
            flat.options = None
    return flat


def _add(node: Node, flat: Flat, documents: Documents, depth: int, *, inherited: bool) -> None:
    if not isinstance(node.value, dict):
        if not isinstance(node.value, bool):
            documents.report(node, "invalid-openapi", "a schema is an object", "type: object")
        return
    flat.nodes.append(node)
    reference = node.get("$ref")
    if reference is not None:
        target = documents.resolved(node)
        if target is not None and (target.identity, inherited) not in flat.seen and depth < _DEPTH:
            flat.seen.add((target.identity, inherited))
            flat.names.append(target)
            _add(target, flat, documents, depth + 1, inherited=inherited)
    if "$dynamicRef" in node.value:
        message = "what `$dynamicRef` means depends on who refers here: it is read as any value"
        documents.report(node, "not-said", message, "$ref: ...")
    for key in _ARRAYS:
        if key in node.value and (listed := node.get(key)) is not None and not isinstance(listed.value, list):
            documents.report(listed, "invalid-openapi", f"{key} is an array", "[...]")
    _add_types(node, flat, documents)
    _add_options(node, flat, documents)
    flat.format = flat.format or (node.text("format") or "").lower()
    flat.encoding = flat.encoding or (node.text("contentEncoding") or "").lower()
    if not _PARTS.isdisjoint(node.value):
        _add_parts(node, flat, documents, depth, inherited=inherited)


def _add_parts(node: Node, flat: Flat, documents: Documents, depth: int, *, inherited: bool) -> None:
    for key, member in _member(node, "properties", documents):
        flat.properties.setdefault(key, []).append(member)
    required = node.get("required")
    for item in required.items() if required is not None else ():
        if isinstance(item.value, str):
            flat.required.setdefault(item.value)
    additional = node.get("additionalProperties")
    if additional is not None and isinstance(additional.value, dict):
        flat.has_open_members = True
        if additional.value:
            flat.additional.append(additional)
    elif additional is not None and additional.value is True:
        flat.has_open_members = True
    flat.additional += [member for _, member in _member(node, "patternProperties", documents)]
    items = node.get("items")
    if items is not None and isinstance(items.value, list):
        flat.tuples += items.items()
    elif items is not None and isinstance(items.value, dict):
        flat.items.append(items)
    elif items is not None and not isinstance(items.value, bool):
        documents.report(items, "invalid-openapi", "a schema is an object", "type: string")
    prefix = node.get("prefixItems")
    flat.tuples += prefix.items() if prefix is not None else ()
    discriminator = node.get("discriminator")
    if discriminator is not None and isinstance(discriminator.value, str):  # of Swagger
        discriminator = replace(discriminator, value={"propertyName": discriminator.value})
    is_parent = inherited and discriminator is not None and _holds(node, (*flat.nodes, *flat.names), documents)
    if (
        flat.discriminator is None
        and discriminator is not None
        and discriminator.text("propertyName")
        and not is_parent
    ):
        flat.discriminator = discriminator
    for key in () if is_parent else ("oneOf", "anyOf"):
        union = node.get(key)
        variants = list(union.items()) if union is not None else []
        if variants:
            flat.unions.append(variants)
    both = node.get("allOf")
    for part in both.items() if both is not None and depth < _DEPTH else ():
        _add(part, flat, documents, depth + 1, inherited=True)


def _holds(parent: Node, children: Sequence[Node], documents: Documents) -> bool:
    """Whether a schema that others inherit from is the union of these, and not of other schemas."""
    variants = [item for key in ("oneOf", "anyOf") if (union := parent.get(key)) is not None for item in union.items()]
    reached = [documents.resolved(item) for item in variants]
    return not variants or any(
        item is not None and any(item.identity == child.identity for child in children) for item in reached
    )


def _member(node: Node, key: str, documents: Documents) -> Iterator[tuple[str, Node]]:
    holder = node.get(key)
    if holder is None:
        return
    if not isinstance(holder.value, dict):
        documents.report(holder, "invalid-openapi", f"{key} is an object", "name: {type: string}")
    for name, member in holder.members():
        if isinstance(member.value, (dict, bool)):
            yield name, member
        else:
            documents.report(member, "invalid-openapi", "a schema is an object", "type: string", key=True)


def _add_types(node: Node, flat: Flat, documents: Documents) -> None:
    assert isinstance(node.value, dict)
    if node.value.get("nullable") is True or node.value.get("x-nullable") is True:
        flat.nullable = True
    written = node.value.get("type")
    if written is None and "type" not in node.value:
        return
    words: Sequence[Json] = written if isinstance(written, list) else [written]
    known = [str(word).lower() for word in words if isinstance(word, str) or word is None]
    kinds = [word for word in known if word in KINDS]
    if "file" in known:  # of Swagger
        kinds.append("string")
        flat.format = "binary"
    flat.nullable |= "null" in known or "none" in known
    for word in known:
        if word not in KINDS and word not in ("null", "none", "file", "any"):
            documents.report(node, "invalid-openapi", f"{word!r} is not a type", "string, number, array, object, ...")
    if not kinds:
        flat.only_null |= "null" in known
        return
    if not flat.kinds:
        flat.kinds += dict.fromkeys(kinds)
        return
    both = [kind for kind in flat.kinds if kind in kinds]
    if "integer" in (*flat.kinds, *kinds) and "number" in (*flat.kinds, *kinds) and "integer" not in both:
        both = [*(kind for kind in both if kind != "number"), "integer"]
    if both:
        flat.kinds[:] = both
    else:
        documents.report(
            node,
            "conflicting-members",
            f"a value can't be {' or '.join(kinds)} and {' or '.join(flat.kinds)} at once; the first said is read",
            "correct one of the types",
        )


def _add_options(node: Node, flat: Flat, documents: Documents) -> None:
    assert isinstance(node.value, dict)
    options: Json = node.value.get("enum")
    if "const" in node.value:
        options = [node.value["const"]]
    if not isinstance(options, list) or not options:
        return
    if flat.options is None:
        flat.options = list(options)
        return
    both = [option for option in flat.options if option in options]
    if both:
        flat.options = both
    else:
        documents.report(
            node, "conflicting-members", "no value is in both lists; the first one is read", "correct one of them"
        )
