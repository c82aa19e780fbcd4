"""Schemas as types of the connector: named records, enumerations and unions, and expressions of these."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from generator.findings import Pointer
from generator.format.mentions import said_in
from generator.format.tree import Origin
from generator.frontends.openapi import prose
from generator.frontends.openapi.documents import Documents, Identity, Node, fragment
from generator.frontends.openapi.endless import end
from generator.frontends.openapi.examples import Examples
from generator.frontends.openapi.kinds import (
    KINDS,
    as_kind,
    inferred,
    is_free,
    is_leaf,
    kinds_among,
    only,
    scalar,
)
from generator.frontends.openapi.schemas import Flat, Schema, components, flatten, refers, significant
from generator.frontends.openapi.titles import Names, free, short, titles, worded
from generator.frontends.openapi.typed import ANY, JsonObject, Typed, attributes, operands
from generator.ir import names
from generator.ir.types import compact, is_built_in
from generator.text import toml
from generator.text.depth import MAX_DEPTH, type_depth
from generator.text.jsonvalue import Json

_MAX_VARIANTS = 200
_MAX_COMBINED = 1000
"""The maximum number of alternatives of combined or nested unions in a document."""
_MAX_JOINS = 4
"""The maximum nesting of joined records, whose members are joined in turn."""
_MAX_KINDS = 5
_EVERY_KIND = frozenset(("Object", "Any[]", "String", "Number", "Boolean"))
"""The types that every value of JSON is one of."""
_KIND_WORDS = {"object": "Object", "array": "List", "string": "Text", "boolean": "Flag"}
"""What alternatives of a JSON kind are called."""
_INSIDE = {"items": "item", "prefixItems": "item", "additionalProperties": "value"}
"""What values inside of others are called."""
_GENERIC = re.compile(r"(\w+)<(.*)>([^<>]*)")


class _Record(Struct):
    """A record whose fields wait to be read."""

    name: str
    members: dict[str, list[Schema]]
    required: frozenset[str]
    additional: tuple[Node, ...]
    is_open: bool = False
    """Whether its other members may be anything, and are read."""
    joins: int = 0
    """The number of joined records above it, itself included."""


class _Variant(Struct, frozen=True):
    """One alternative of a union: its schema, and its name if it has one."""

    schema: Schema
    flat: Flat
    type: Typed


class _Step(Struct, frozen=True):
    """A resolved alternative: its schema, the schema that it refers to, and the alternatives inside of it."""

    is_null: bool
    flat: Flat
    named: Node | None
    inner: list[Schema]


class Types:
    """The types of a document, declared as they are met."""

    def __init__(self, documents: Documents, names_: Names) -> None:
        self.declared: dict[str, JsonObject] = {}
        self.origins: dict[Pointer, Origin] = {}
        self.examples = Examples(self.flat, is_leaf)
        self._documents = documents
        self._names = names_
        self._known: dict[Identity, Typed] = {}
        self._flat: dict[Identity, Flat] = {}
        self._steps: dict[Identity, _Step] = {}
        self._listed: dict[Identity, dict[str, tuple[frozenset[str], bool]]] = {}
        self._common_parts: dict[Identity, list[Node]] = {}
        self._titles: dict[Identity, str] = {}
        self._component_names: dict[Identity, str] = {}
        """The names of components in the document."""
        self._sent: Container[Identity] = ()
        self._combined: dict[frozenset[Identity], str] = {}
        self._joined_records: dict[frozenset[frozenset[Identity]], str] = {}
        self._scalars: dict[tuple[str, tuple[str, ...], bool], str] = {}
        self._unions: dict[str, str] = {}
        self._shared: dict[Identity, Typed] = {}
        self._open: list[Identity] = []
        self._levels = 0
        """The levels of the types that are being read."""
        self._waiting: deque[_Record] = deque()
        self._joins = 0
        self._combined_schemas = 0
        self._children: dict[Identity, list[Node]] | None = None

    def reserve(self, classes: Iterable[str]) -> None:
        """Keep names of other classes free."""
        self._names.reserve(classes)

    def unused(self, *preferred: str) -> str:
        """The first name that no type has, else the last."""
        return self._names.unused(*preferred)

    def announce(self, listed: Sequence[tuple[str, Node]], sent: Container[Identity]) -> None:
        """Give the schemas with a name of their own their names, in document order.

        Those that calls do not send leave the names of arguments free.
        """
        self._sent = sent
        for name, node in listed:
            if node.identity in self._titles:
                continue  # two names of one schema of another file
            title = names.pascal(worded(name, "schema"))
            self._component_names[node.identity] = name
            options = (title, f"{title}Object", f"{title}Schema")
            chosen = self._names.take(*options, is_sent=node.identity in sent)
            self._titles[node.identity] = chosen
            if chosen != title:
                self._tell_title(node, name, chosen, title)

    def _tell_title(self, node: Node, name: str, chosen: str, usual: str) -> None:
        """Tell that a schema has another name than its own."""
        if not is_built_in(usual):
            why = "its own name is too long" if chosen == short(usual) else f"{usual!r} is the name of something else"
            message = f"the type of the schema {name!r} is called {chosen!r}: {why}"
            hint = f'in overlay.toml: {toml.table("types", chosen)} rename = "..."'
            self._documents.report(node, "named-otherwise", message, hint, key=True)

    def titled(self, schema: Node, title: str, otherwise: str) -> Node:
        """A reference to a schema at a place that several refer to, with a name of its own there."""
        if schema.has("$ref"):
            return schema
        if schema.identity not in self._titles:
            self._titles[schema.identity] = self._names.take(title, otherwise)
        return _reference_to(schema)

    def flat(self, schema: Schema) -> Flat:
        """A flattened schema, cached for single nodes."""
        if len(schema) != 1:
            return flatten(schema, self._documents)
        identity = schema[0].identity
        if identity not in self._flat:
            self._flat[identity] = flatten(schema, self._documents)
        return self._flat[identity]

    def variants(self, flat: Flat) -> list[Node]:
        """The alternatives of a schema that are not `null`."""
        return [node for variants in flat.unions for node in variants if not self._is_null(node)]

    def kinds(self, schema: Schema, depth: int = 0) -> frozenset[str]:
        """The JSON types that a value may have beside `null`; none where nothing is said."""
        flat = self.flat(schema)
        if flat.kinds:
            return frozenset(flat.kinds)
        if flat.properties or flat.items:
            return frozenset(("object",) if flat.properties else ("array",))
        if flat.options:
            return frozenset("integer" if isinstance(option, int) else "string" for option in flat.options)
        variants = self.variants(flat) if depth < _MAX_KINDS else []
        return frozenset(kind for node in variants for kind in self.kinds((node,), depth + 1))

    def of(self, schema: Schema, hint: str) -> Typed:
        """The type of a schema; one without a name of its own is named after `hint`."""
        known = self._shared.get(schema[0].identity) if len(schema) == 1 else None
        if known is not None:
            return known
        if self._levels >= MAX_DEPTH:
            return self._too_deep(schema)
        self._levels += 1
        reduced, nullable = self._reduced(schema)
        if len(reduced) == 1 and refers(reduced[0]):
            typed = self._named(reduced[0])
        else:
            typed = self._inline(self.flat(reduced), reduced, hint)
        self._levels -= 1
        if len(typed.expression) > 2 * MAX_DEPTH and type_depth(typed.expression) > MAX_DEPTH:
            return self._too_deep(schema)
        typed = replace(typed, nullable=True) if nullable and not typed.nullable else typed
        if typed.is_plain and typed.expression != "Any" and is_built_in(typed.expression):
            self._met(schema, typed)  # it has no name that the place gives it
        return typed

    def _too_deep(self, schema: Schema) -> Typed:
        """Any value in the place of a type that is nested over the maximum, with a finding."""
        message = f"lists, maps and alternatives, nested over {MAX_DEPTH} levels: what is here is read as any value"
        self._documents.report(schema[0], "not-said", message, "an object with properties between them")
        return ANY

    def plain(self, schema: Schema, hint: str) -> Typed:
        """The type of a schema as a self-contained expression."""
        return self.spelled(self.of(schema, hint), hint)

    def shared(self, schema: Schema, hint: str) -> Typed:
        """The type of a schema as a self-contained expression, the same for each use of the schema."""
        return self._met(schema, self.plain(schema, hint))

    def member(self, schema: Schema, hint: str) -> Typed:
        """The type of a member that is an argument; a record without a name is one record for all its uses."""
        typed = self.of(schema, hint)
        return typed if typed.fields is None else self._met(schema, self.spelled(typed, hint))

    def _met(self, schema: Schema, typed: Typed) -> Typed:
        """Store the type for further uses of the schema; a reference has that of its target."""
        if len(schema) == 1 and not schema[0].has("$ref"):
            self._shared[schema[0].identity] = typed
        return typed

    def title(self, schema: Schema) -> str | None:
        """The name of a schema that has one of its own."""
        named = self._reference(schema)
        return self._title(named) if named is not None else None

    def is_parent(self, schema: Schema) -> bool:
        """Whether a schema is an abstract parent: its heirs have values of the discriminator, it has none."""
        named = self._reference(schema)
        flat = self.flat((named,)) if named is not None else Flat()
        if named is None or flat.unions or flat.discriminator is None:
            return False
        mapping = flat.discriminator.get("mapping")
        told = (
            {str(item.value).rpartition("/")[2] for _, item in mapping.members()} if mapping is not None else set[str]()
        )
        return self._own_name(named) not in told and bool(self._variants_of(named))

    def others(self, flat: Flat, hint: str) -> Typed:
        """The map of the members that an object does not name."""
        return Typed(f"Map<{self.spelled(self._map_item(flat.additional, hint), hint).operand}>")

    def one_of(self, alternatives: Sequence[Schema], hint: str) -> Typed:
        """A union of schemas, as a self-contained expression."""
        return self.spelled(self._union(Flat(), alternatives, hint, None), hint)

    def one_name(self, expression: str, hint: str) -> str:
        """A type expression whose unions have names, one per set of types."""
        variants = operands(expression)
        if len(variants) == 1:
            inner = _GENERIC.fullmatch(expression)
            return f"{inner[1]}<{self.one_name(inner[2], hint)}>{inner[3]}" if inner is not None else expression
        if expression not in self._unions:
            named = [self.one_name(item, f"{hint}Item") for item in variants]
            title = "Or".join(named) if all(item in self.declared for item in named) else hint
            name = self._unions[expression] = self._names.take(title, f"{title}Value")
            self.declared[name] = {"variants": [*named]}
        return self._unions[expression]

    def spelled(self, typed: Typed, hint: str) -> Typed:
        """The type as a self-contained expression, with a named type for what expressions can't say."""
        if typed.is_plain:
            return typed
        if typed.fields is not None:
            name = self._declare_fields(typed.record, typed.fields)
            return Typed(typed.expression.replace("Object", name), typed.nullable)
        scalar = typed.expression.replace("[]", "")
        said = (scalar, typed.options, typed.decimal_text)
        if said not in self._scalars:
            self._scalars[said] = self._names.take(hint, f"{hint}Value")
            declared: JsonObject = {"type": scalar}
            if typed.options:
                declared["options"] = list(typed.options)
            if typed.decimal_text:
                declared["decimalAs"] = "string"
            self.declared[self._scalars[said]] = declared
        return Typed(typed.expression.replace(scalar, self._scalars[said]), typed.nullable)

    def finish(self) -> None:
        """Read the fields of all records, which may declare further types; then give endless ones an end."""
        while self._waiting:
            record = self._waiting.popleft()
            self._joins = record.joins
            fields: list[Json] = []
            for place, (item, origin) in enumerate(self._fields(record.members, record.required, record.name)):
                self._locate(("types", record.name, "fields", place), origin, item)
                fields.append(item)
            declared = self.declared[record.name]
            declared["fields"] = fields
            extra = self._extra(record)
            if extra is not None:
                declared["extra"] = extra.whole
        self._joins = 0
        end(self.declared)

    def drop_unused(self, said: Iterable[Json]) -> None:
        """Leave out the types that neither a value of the tree nor a schema with a name of its own leads to."""
        waiting = [*said, *(self.declared.get(name) for name in self._titles.values())]
        used = set(self._titles.values())
        while waiting:
            for word in said_in(waiting.pop()):
                if word in self.declared and word not in used:
                    used.add(word)
                    waiting.append(self.declared[word])
        for name in [name for name in self.declared if name not in used]:
            del self.declared[name]

    def copy(self, name: str, hint: str) -> str:
        """Declare a record once more, under a name of its own; to be called when all are finished."""
        chosen = self.declare({**self.declared[name]}, hint)
        for pointer, origin in self._origins_of.get(name, ()):
            self.origins["types", chosen, *pointer[2:]] = origin
        return chosen

    @cached_property
    def _origins_of(self) -> Mapping[str, Sequence[tuple[Pointer, Origin]]]:
        """Where each finished type, and what is in it, comes from."""
        origins: dict[str, list[tuple[Pointer, Origin]]] = {}
        for pointer, origin in self.origins.items():
            origins.setdefault(str(pointer[1]), []).append((pointer, origin))
        return origins

    def declare(self, declared: JsonObject, hint: str) -> str:
        """Declare a type under a name of its own."""
        chosen = self._names.take(hint, f"{hint}Event", f"{hint}Payload")
        self.declared[chosen] = declared
        return chosen

    # named schemas

    def _named(self, node: Node) -> Typed:
        """The type of what a reference leads to."""
        target = self._documents.resolved(node)
        if target is None:
            return ANY
        identity = target.identity
        known = self._known.get(identity)
        if known is not None:
            return known
        if identity in self._open:
            return ANY  # an array or a union of itself, without a record between
        self._open.append(identity)
        reduced, nullable = self._reduced((target,))
        if len(reduced) == 1 and refers(reduced[0]):
            typed = self._named(reduced[0])
            typed = replace(typed, nullable=True) if nullable else typed
        else:
            typed = self._of_target(target)
        self._open.pop()
        self._known[identity] = typed
        return typed

    def _of_target(self, target: Node) -> Typed:
        flat = self.flat((target,))
        nullable = flat.nullable
        title = self._title(target)
        children = self._variants_of(target) if not flat.unions and flat.discriminator is not None else []
        if children:
            typed = self._union(flat, [(node,) for node in children], title, target)
            return replace(typed, nullable=nullable or typed.nullable)
        if self._is_record(flat):
            self._known[target.identity] = Typed(title, nullable)
            self._declare(title, flat, target)
            return Typed(title, nullable)
        typed = self._inline(flat, (target,), title, target)
        if typed.options and typed.fields is None:
            named = self._enumeration(typed, title, target)
            return replace(named, nullable=typed.nullable)
        if typed.fields is not None:
            return self.spelled(typed, title)
        return typed

    def _enumeration(self, typed: Typed, title: str, target: Node) -> Typed:
        scalar = typed.expression.replace("[]", "")
        name = title if title not in self.declared else self._names.take(f"{title}Value")
        declared: JsonObject = {"type": scalar, "options": list(typed.options)}
        if description := _described(target):
            declared["description"] = description
        self.declared[name] = declared
        self.origins["types", name] = target.origin
        return Typed(typed.expression.replace(scalar, name), typed.nullable)

    def _declare(self, name: str, flat: Flat, node: Node) -> None:
        """Declare a record of a name that is already taken."""
        declared: JsonObject = {"fields": []}
        if description := next((text for part in flat.nodes if (text := _described(part))), ""):
            declared["description"] = description
        self.declared[name] = declared
        self.origins["types", name] = node.origin
        members: dict[str, list[Schema]] = {key: [tuple(nodes)] for key, nodes in flat.properties.items()}
        self._waiting.append(_Record(name, members, frozenset(flat.required), tuple(flat.additional)))

    def _declare_fields(self, name: str, fields: Sequence[tuple[JsonObject, Origin]]) -> str:
        """Declare a record of a name that is already taken."""
        listed: list[Json] = []
        for index, (item, origin) in enumerate(fields):
            self._locate(("types", name, "fields", index), origin, item)
            listed.append(item)
        self.declared[name] = {"fields": listed}
        return name

    def _locate(self, pointer: Pointer, origin: Origin, item: JsonObject) -> None:
        self.origins[pointer] = origin
        for key in ("type", "options"):
            if key in item:
                self.origins[*pointer, key] = origin

    def _title(self, target: Node) -> str:
        """The name of a schema that a reference leads to."""
        identity = target.identity
        if identity not in self._titles:
            options = titles(target)
            is_elsewhere = target.source is not self._documents.main
            if is_elsewhere:
                options.append(names.pascal(f"{target.source.path.stem}_{options[-1]}"))
            chosen = self._titles[identity] = self._names.take(*options, is_sent=identity in self._sent)
            if is_elsewhere and chosen != options[0]:
                name = str(target.pointer[-1]) if target.pointer else target.source.path.name
                self._tell_title(target, name, chosen, options[0])
        return self._titles[identity]

    def _own_name(self, target: Node) -> str:
        """What the document calls a schema that a reference leads to."""
        own = str(target.pointer[-1]) if target.pointer else target.source.path.stem
        return self._component_names.get(target.identity, own)

    def _variants_of(self, parent: Node) -> list[Node]:
        """References to the named schemas that have a schema in their `allOf`."""
        if self._children is None:
            self._children = {}
            for _, node in components(self._documents):
                both = node.get("allOf")
                for part in both.items() if both is not None else ():
                    target = self._documents.resolved(part) if part.has("$ref") else None
                    if target is not None:
                        self._children.setdefault(target.identity, []).append(node)
        heirs: list[Node] = []
        waiting = list(self._children.get(parent.identity, ()))
        while waiting:
            node = waiting.pop(0)
            if all(node.identity != other.identity for other in heirs):
                heirs.append(node)
                waiting += self._children.get(node.identity, ())
        return list(map(_reference_to, heirs))

    # schemas without a name

    def _reduced(self, schema: Schema) -> tuple[Schema, bool]:
        """The schema without wrappers that say nothing but `null` or a description."""
        nullable = False
        for _ in range(20):
            parts: list[Node] = []
            for node in schema:
                nullable |= node.flag("nullable") or node.flag("x-nullable")
                if node.has("$ref"):
                    parts.append(node)
                    continue
                if significant(node):
                    own = node.get("allOf")
                    if own is not None and not significant(node.without("allOf")):
                        parts += [part for part in own.items() if part.has("$ref") or significant(part)]
                        continue
                    parts.append(node)
            if len(parts) > 1:
                parts = self._without_kinds(parts)
            if len(parts) != 1:
                return (tuple(parts) if parts and len(parts) < len(schema) else schema), nullable
            part = parts[0]
            if part.has("$ref"):
                return (part,), nullable
            single = self._without_null(part)
            if single is None:
                return (part,), nullable
            schema, nullable = (single,), True
        return schema, nullable

    def _without_kinds(self, parts: list[Node]) -> list[Node]:
        """The parts of a schema without those that only say the JSON type that the others say, too."""
        others = [part for part in parts if part.has("$ref") or significant(part.without("type"))]
        if not others or len(others) == len(parts):
            return parts
        said = self.kinds(tuple(others))
        kinds = [kind.value for part in parts if part not in others and (kind := part.get("type")) is not None]
        return others if len(said) == 1 and all([kind] == [*said] for kind in kinds) else parts

    def _without_null(self, node: Node) -> Node | None:
        """The other alternative of a union of two with `null`, or the only one."""
        keys = [key for key in ("oneOf", "anyOf") if node.has(key)]
        if len(keys) != 1 or significant(node.without(keys[0])):
            return None
        union = node.get(keys[0])
        variants = list(union.items()) if union is not None else []
        others = [item for item in variants if not self._is_null(item)]
        return others[0] if len(others) == 1 and len(variants) > 1 else None

    def _is_null(self, node: Node) -> bool:
        if not isinstance(node.value, dict):
            return False
        if node.has("$ref"):
            target = self._documents.resolved(node)
            return target is not None and not target.has("$ref") and self._is_null(target)
        value = node.value
        return (
            value.get("type") in ("null", ["null"])
            or ("const" in value and value["const"] is None)
            or value.get("enum") == [None]
            or (node.flag("nullable") and "type" not in value and not significant(node))
        )

    def _is_record(self, flat: Flat) -> bool:
        """Whether a value is an object with members of its own, and nothing else."""
        return not flat.unions and bool(flat.properties) and flat.kinds in ([], ["object"])

    def _inline(self, flat: Flat, schema: Schema, hint: str, target: Node | None = None) -> Typed:
        """The type of a schema; `target` is the schema itself where it has a name."""
        nullable = flat.nullable
        unions = [variants for variants in flat.unions if not self.narrows_only(variants)]
        if unions:
            alternatives = self._alternatives(schema, unions)
            typed = self._union(flat, alternatives, hint, target)
        elif flat.only_null:
            return Typed("Any", nullable=True)
        elif len(schema) > 1 and self._is_record(flat):
            return self._combination(schema, flat, hint)
        elif len(kinds := flat.kinds or kinds_among(flat.options or ())) > 1:
            typed = self._of_kinds(replace(flat, kinds=kinds), hint)
        else:
            typed = self._single(flat, flat.kinds[0] if flat.kinds else inferred(flat), hint)
        return replace(typed, nullable=nullable or typed.nullable)

    def narrows_only(self, variants: Sequence[Node]) -> bool:
        """Whether alternatives only say which members must be there."""
        return all(
            isinstance(variant.value, dict) and not variant.has("$ref") and not significant(variant.without("required"))
            for variant in variants
        )

    def _alternatives(self, schema: Schema, unions: Sequence[Sequence[Node]]) -> list[Schema]:
        """The alternatives of unions, each with what holds for all of them and it does not say itself."""
        base = tuple(part for node in schema for part in self._common(node))
        combined: list[Schema] = [base]
        for variants in unions:
            every = [(left, variant) for left in combined for variant in variants]
            possible = [(*left, variant) for left, variant in every if self._agree(left, variant)]
            combined = (possible or [(*left, variant) for left, variant in every])[:_MAX_VARIANTS]
        kinds = self.flat(base).kinds if base and not any(significant(node.without("type")) for node in base) else []
        alone = [item[len(base) :] for item in combined]
        own = [rest if kinds and self._is_of(rest, kinds) else item for item, rest in zip(combined, alone, strict=True)]
        return [self._each_once(item) for item in own]

    def _is_of(self, schema: Schema, kinds: Sequence[str]) -> bool:
        """Whether a schema says that its values are of these kinds."""
        own = self.flat(schema).kinds
        return bool(own) and set(own) <= set(kinds)

    def _agree(self, schema: Schema, node: Node) -> bool:
        """Whether a value may be of both: of a JSON type, and of a value of each listed member that it must have."""
        kinds = self.kinds((node,))
        said = [those for part in schema if (those := self.kinds((part,)))] if kinds else []
        if any(_numbers(kinds).isdisjoint(_numbers(those)) for those in said):
            return False
        own = self._listed_members((node,))
        return not own or not any(
            (is_needed or other[1]) and other[0].isdisjoint(values)
            for part in schema
            for key, (values, is_needed) in own.items()
            if (other := self._listed_members((part,)).get(key)) is not None
        )

    def _listed_members(self, schema: Schema) -> Mapping[str, tuple[frozenset[str], bool]]:
        """The values of the members whose values are listed, and whether an object must have the member."""
        identity = schema[0].identity
        if identity not in self._listed:
            flat = self.flat(schema)
            listed = self._listed[identity] = {}
            for key, nodes in flat.properties.items():
                member = self.flat(tuple(nodes))
                if member.options and not member.nullable:
                    listed[key] = frozenset(map(compact, member.options)), key in flat.required
        return self._listed[identity]

    def _each_once(self, schema: Schema) -> Schema:
        """The schema with each of its parts once, as a reference where one leads to it."""
        parts: dict[Identity, Node] = {}
        for node in schema:
            is_reference = refers(node)
            target = (self._documents.resolved(node) if is_reference else None) or node
            parts[target.identity] = node if is_reference else parts.get(target.identity, node)
        return tuple(parts.values())

    def _common(self, node: Node) -> list[Node]:
        """The keywords of a schema other than unions."""
        reference = self._documents.resolved(node) if node.has("$ref") else None
        if reference is not None:
            if reference.identity not in self._common_parts:
                self._common_parts[reference.identity] = []  # for one that refers to itself
                self._common_parts[reference.identity] = self._common(reference)
            own = node.without("$ref")
            return [*self._common_parts[reference.identity], *([own] if significant(own) else [])]
        if not isinstance(node.value, dict):
            return []
        both = node.get("allOf")
        parts: list[Node] = []
        if both is not None and any(self.flat((part,)).unions for part in both.items()):
            every = [inner for part in both.items() for inner in self._common(part)]
            parts = list(
                {(inner.identity, *inner.value): inner for inner in every if isinstance(inner.value, dict)}.values()
            )
            node = node.without("allOf")
        rest = node.without("oneOf", "anyOf", "discriminator")
        return [*parts, *([rest] if significant(rest) else [])]

    def _of_kinds(self, flat: Flat, hint: str) -> Typed:
        """A value of several JSON kinds."""
        kinds = [self.spelled(self._single(only(flat, kind), kind, hint), hint) for kind in flat.kinds]
        return Typed(" | ".join(dict.fromkeys(item.expression for item in kinds)))

    def _single(self, flat: Flat, kind: str, hint: str) -> Typed:
        match kind:
            case "object":
                return self._object(flat, hint)
            case "array":
                return self._array(flat, hint)
            case "string" | "integer" | "number" | "boolean":
                return scalar(flat, kind)
            case _:
                return ANY

    def _object(self, flat: Flat, hint: str) -> Typed:
        if flat.properties:
            if flat.additional:
                known = self._shared.get(flat.nodes[0].identity) if len(flat.nodes) == 1 else None
                return known if known is not None else self._open_record(flat, hint)
            if self._holds_itself(flat):
                return self._combination(tuple(flat.nodes), flat, self._inside(flat.nodes[0]) or hint)
            name = self._names.take(hint, f"{hint}Object")
            members: dict[str, list[Schema]] = {key: [tuple(nodes)] for key, nodes in flat.properties.items()}
            return Typed("Object", fields=tuple(self._fields(members, frozenset(flat.required), name)), record=name)
        if flat.additional:
            item = self._map_item(flat.additional, hint)
            return replace(item, expression=f"Map<{item.operand}>", nullable=False)
        return Typed("Object")

    def _holds_itself(self, flat: Flat) -> bool:
        """Whether an object without a name is in itself: in lists and unions that have names, and refer to these."""
        own = {node.identity for node in flat.nodes}
        seen: set[Identity] = set()
        waiting = [node for nodes in flat.properties.values() for node in nodes]
        while waiting:
            node = waiting.pop()
            target = self._documents.resolved(node) if node.has("$ref") else node
            if target is None or target.identity in seen:
                continue
            if target.identity in own:
                return True
            seen.add(target.identity)
            inner = self.flat((target,))
            if target is node or not self._is_record(inner):
                waiting += (part for nodes in inner.properties.values() for part in nodes)
                waiting += (*inner.items, *inner.tuples, *inner.additional, *chain.from_iterable(inner.unions))
        return False

    def _inside(self, node: Node) -> str:
        """What is inside of a schema that has a name is called, by its place there; nothing elsewhere."""
        if node.pointer[:2] != ("components", "schemas"):
            return ""
        name, *place = map(str, node.pointer[2:])
        is_member = [before == "properties" for before in ("", *place[:-1])]
        said = [part if own else _INSIDE.get(part, "") for part, own in zip(place, is_member, strict=True)]
        return "".join(names.pascal(worded(part)) for part in (name, *said) if part)

    def _open_record(self, flat: Flat, hint: str) -> Typed:
        """A record with a map of its other members, one for all its uses."""
        name = self._names.take(hint, f"{hint}Object")
        self._declare(name, flat, flat.nodes[0])
        return self._met(tuple(flat.nodes), Typed(name, flat.nullable))

    def _map_item(self, additional: Sequence[Node], hint: str) -> Typed:
        if len(additional) == 1:
            return self.of((additional[0],), names.element(hint) if names.element(hint) != hint else f"{hint}Item")
        return self._union(Flat(), [(node,) for node in additional], f"{hint}Item", None)

    def _array(self, flat: Flat, hint: str) -> Typed:
        items = [*flat.items, *flat.tuples] if flat.tuples else flat.items
        if not items:
            return Typed("Any[]")
        element = names.element(hint)
        element = element if element != hint else f"{hint}Item"
        if flat.tuples:
            item = self._union(Flat(), [(node,) for node in items], element, None)
        else:
            item = self.of(tuple(items), element)
        if len(operands(item.expression)) > 1:
            return replace(item, expression=f"Array<{item.whole}>", nullable=False)
        return replace(item, expression=f"{item.operand}[]", nullable=False)

    def _extra(self, record: _Record) -> Typed | None:
        """The type of the members that a record does not name."""
        if record.is_open:
            return ANY
        if not record.additional:
            return None
        return self.spelled(self._map_item(record.additional, f"{record.name}Extra"), f"{record.name}Extra")

    def _fields(
        self, members: Mapping[str, Sequence[Schema]], required: frozenset[str], holder: str
    ) -> Iterable[tuple[JsonObject, Origin]]:
        """The fields of a record, with their places."""
        taken: set[str] = set()
        chosen: dict[str, str] = {}
        for key in sorted(members, key=lambda key: names.snake(key, names.FIELD_SCOPE) != key):
            chosen[key] = free(key, names.snake(worded(key), names.FIELD_SCOPE), taken, names.FIELD_SCOPE)
            taken.add(chosen[key])
        for key, alternatives in members.items():
            hint = holder + names.pascal(worded(key))
            if len(alternatives) == 1:
                typed = self.of(alternatives[0], hint)
            else:
                typed = self._union(Flat(), list(alternatives), hint, None)
            item = self._field(key, typed, alternatives[0], holder, is_required=key in required)
            if chosen[key] != names.snake(key, names.FIELD_SCOPE):
                item["rename"] = chosen[key]
                self._tell(alternatives[0][0], key, chosen[key], holder)
            yield item, alternatives[0][0].origin

    def _tell(self, node: Node, key: str, name: str, holder: str) -> None:
        """Report that a field is not called what its wire name says."""
        why = "another one has its usual name" if names.words(key) else "its own has no letters or digits"
        message = f"the field {key!r} of {holder!r} is called {name!r}: {why}"
        self._documents.report(
            node, "named-otherwise", message, 'in overlay.toml: rename = "..." of the field', key=True
        )

    def _field(self, key: str, typed: Typed, schema: Schema, holder: str, *, is_required: bool) -> JsonObject:
        item: JsonObject = {"name": key, **attributes(typed)}
        if typed.fields is not None:
            derived = holder + names.pascal(names.element(key) if typed.expression.endswith("]") else key)
            if typed.record != derived:
                item["record"] = typed.record
            item["fields"] = [inner for inner, _ in typed.fields]
        if not key:
            item["selector"] = [""]
        if is_required:
            item["required"] = True
        about = self.about(schema)
        if about.pop("readOnly", False):
            item["access"] = "read"
        elif about.pop("writeOnly", False):
            item["access"] = "write"
        return {**item, **about}

    def about(self, schema: Schema) -> JsonObject:
        """The description of a schema, or of its target."""
        flat = self.flat(schema)
        own = [node for node in flat.nodes if all(node.identity != name.identity for name in flat.names)]
        item: JsonObject = {}
        description = next((text for node in own if (text := _described(node))), "")
        if description:
            item["description"] = description
        is_single = not flat.properties and not flat.items and "object" not in flat.kinds
        example = self.examples.of(schema, flat.nodes if is_single else own)
        if example is not None:
            item["example"] = example
        if any(node.flag("deprecated") for node in own):
            item["deprecated"] = DEPRECATED
        if flat.flag("readOnly") and not flat.flag("writeOnly"):
            item["readOnly"] = True
        elif flat.flag("writeOnly"):
            item["writeOnly"] = True
        return item

    # unions

    def _union(self, flat: Flat, alternatives: Sequence[Schema], hint: str, target: Node | None) -> Typed:
        """One of several types, told apart as the format can; what can't be told apart is joined."""
        variants, nullable = self._variants(alternatives, hint)
        if not variants:
            return Typed("Any", nullable=True)
        if len(variants) == 1:
            return replace(variants[0].type, nullable=nullable or variants[0].type.nullable)
        if {item.type.expression for item in variants} >= _EVERY_KIND:
            return replace(ANY, nullable=nullable)
        if any(item.type.expression == "Any" for item in variants):
            variants = self._every_kind(variants, hint)
            if not variants:
                return replace(ANY, nullable=nullable)
            nullable = True
        objects = [item for item in variants if self._is_object(item)]
        others = self._joined_kinds([item for item in variants if not self._is_object(item)], hint)
        if others is None:
            return replace(ANY, nullable=nullable)
        told = self._told_apart(flat.discriminator, objects, hint, target if not others else None)
        expressions = list(dict.fromkeys([*(item.expression for item in told), *(item.expression for item in others)]))
        nullable |= any(item.nullable for item in (*told, *others))
        if len(expressions) == 1:
            return replace([*told, *others][0], nullable=nullable)
        if target is None and len(expressions) < 3:
            return Typed(" | ".join(expressions), nullable)
        return Typed(self._declare_union({"variants": [*expressions]}, hint, target), nullable)

    def _every_kind(self, variants: Sequence[_Variant], hint: str) -> list[_Variant]:
        """Records beside any JSON, as a union of these records and all other JSON; empty without records."""
        known = [item for item in variants if item.type.expression != "Any"]
        free = [item.schema for item in variants if item.type.expression == "Any" and is_free(item.flat)]
        records = [item for item in known if self._is_object(item) and item.flat.properties]
        if not records or len(known) + len(free) < len(variants):
            return []
        others = KINDS if len(records) == 1 else KINDS[1:]  # a union of records has an end for unknown objects
        for schema in filter(None, (as_kind(free[0], kind) for kind in others)):
            step = self._step(schema)
            known.append(_Variant(schema, step.flat, self._alternative(schema, step, hint)))
        return known

    def _declare_union(self, declared: JsonObject, hint: str, target: Node | None) -> str:
        """Declare a union, under the name of its schema or one of its own."""
        name = hint if target is not None else self._names.take(hint, f"{hint}Variant")
        if target is not None:
            self.origins["types", name] = target.origin
            if description := _described(target):
                declared["description"] = description
        self.declared[name] = declared
        return name

    def _variants(self, alternatives: Sequence[Schema], hint: str) -> tuple[list[_Variant], bool]:
        """The alternatives without `null` and repetitions, those of inner unions among them."""
        by_key: dict[tuple[str, tuple[str, ...]], _Variant] = {}
        nullable = False
        different = {frozenset(node.identity for node in item): item for item in reversed(alternatives)}
        waiting = [item for item in different.values() if not any(map(self._is_null, item))]
        nullable |= len(waiting) < len(different)
        is_alone = len(waiting) == 1
        siblings: list[Flat] = [] if is_alone else [self.flat(item) for item in waiting]
        steps = 0
        while waiting:
            schema = waiting.pop()
            steps += 1
            step = self._step(schema)
            if step.is_null:
                nullable = True
                continue
            self._combined_schemas += len(schema) > 1
            if self._combined_schemas > _MAX_COMBINED:
                message = "unions inside of unions, with more combinations than are read: what is here is read as JSON"
                self._documents.report(schema[0], "not-said", message, "a discriminator tells alternatives apart")
                return [], nullable
            flat, named = step.flat, step.named
            nullable |= flat.nullable
            if step.inner and steps < _MAX_VARIANTS and not (named is not None and named.identity in self._open):
                waiting += reversed(step.inner)
                continue
            children = self._variants_of(named) if named is not None and flat.discriminator is not None else []
            if children and steps < _MAX_VARIANTS and named is not None and named.identity not in self._open:
                waiting += [(node,) for node in reversed(children)]
                continue
            if len(flat.kinds) > 1:
                options = [as_kind(schema, kind) for kind in flat.kinds]
                waiting += [option for option in reversed(options) if option is not None]
                continue
            is_named = is_alone or named is not None
            own = (
                hint
                if is_named
                else hint + (self._own_word(schema, flat, siblings, hint) or f"Option{len(by_key) + 1}")
            )
            typed = self._alternative(schema, step, own)
            by_key.setdefault((typed.expression, typed.options), _Variant(schema, flat, replace(typed, nullable=False)))
            nullable |= typed.nullable
        return list(by_key.values()), nullable

    def _step(self, schema: Schema) -> _Step:
        """How an alternative is read; kept for single nodes, which unions of unions have again and again."""
        if len(schema) == 1 and schema[0].identity in self._steps:
            return self._steps[schema[0].identity]
        flat = self.flat(schema)
        unions = [union for union in flat.unions if not self.narrows_only(union)]
        inner = self._alternatives(schema, unions) if unions else []
        step = _Step(any(map(self._is_null, schema)), flat, self._reference(schema), inner)
        if len(schema) == 1:
            self._steps[schema[0].identity] = step
        return step

    def _alternative(self, schema: Schema, step: _Step, hint: str) -> Typed:
        """The type of an alternative; an object without a name of its own is a record, which may hold itself."""
        flat = step.flat
        if step.named is not None or not self._is_record(flat):
            typed = self.of(schema, hint)
            return self.spelled(typed, hint) if typed.fields is not None else typed
        return self._combination(schema, flat, hint)

    def _combination(self, schema: Schema, flat: Flat, hint: str) -> Typed:
        """The record of schemas that hold at once, one for the same schemas."""
        key = frozenset(node.identity for node in schema)
        if key not in self._combined:
            self._combined[key] = self._names.take(hint, f"{hint}Object")
            self._declare(self._combined[key], flat, schema[0])
        return Typed(self._combined[key], flat.nullable)

    def _own_word(self, schema: Schema, flat: Flat, siblings: Sequence[Flat], hint: str) -> str:
        """What the name of an alternative without a name ends in; nothing where nothing tells it from the others.

        That is its title, the name of what it adds to all, its constant, its JSON kind, or a member that no other has.
        """
        title = flat.word("title")
        if title and len(names.words(title)) <= 4:
            return names.pascal(title)
        added = self._documents.resolved(schema[-1]) if len(schema) > 1 and schema[-1].has("$ref") else None
        if added is not None:
            return titles(added)[0].removeprefix(hint) or titles(added)[0]
        for nodes in flat.properties.values():
            options = self.flat(tuple(nodes)).options
            if options is not None and len(options) == 1 and isinstance(options[0], str):
                return names.pascal(options[0])
        kind = flat.kinds[0] if len(flat.kinds) == 1 else inferred(flat)
        alike = [other for other in siblings if kind in (other.kinds or [inferred(other)])]
        if kind in _KIND_WORDS and len(alike) < 2:
            return _KIND_WORDS[kind]
        members = sorted(flat.properties, key=lambda key: key not in flat.required)
        own = (key for key in members if names.words(key) and sum(key in other.properties for other in siblings) < 2)
        member = next(own, None)
        return names.pascal(worded(member)) if member is not None else ""

    def _reference(self, schema: Schema) -> Node | None:
        reduced, _ = self._reduced(schema)
        return self._documents.resolved(reduced[0]) if len(reduced) == 1 and refers(reduced[0]) else None

    def _is_object(self, item: _Variant) -> bool:
        flat = item.flat
        return flat.kinds == ["object"] or (not flat.kinds and inferred(flat) == "object")

    def _joined_kinds(self, variants: Sequence[_Variant], hint: str) -> list[Typed] | None:
        """One type for each JSON kind; `None` where a value may be anything."""
        by_kind: dict[str, list[_Variant]] = {}
        for item in variants:
            kind = item.flat.kinds[0] if item.flat.kinds else inferred(item.flat)
            kind = "number" if kind == "integer" else kind
            if not kind:
                return None
            by_kind.setdefault(kind, []).append(item)
        return [self._joined(kind, items, hint) for kind, items in by_kind.items()]

    def _joined(self, kind: str, variants: Sequence[_Variant], hint: str) -> Typed:
        """The type of values of one JSON kind."""
        types = [item.type for item in variants]
        if len(types) == 1:
            return self.spelled(types[0], hint)
        if kind == "array":
            inner = [tuple(item.flat.items) for item in variants if item.flat.items]
            element = names.element(hint) if names.element(hint) != hint else f"{hint}Item"
            item = self._union(Flat(), inner, element, None) if inner else ANY
            item = self.spelled(item, element)
            return Typed(f"Array<{item.whole}>")
        options = [self._options_of(item) for item in variants]
        if all(options):
            scalars = {"Integer" if item.flat.kinds == ["integer"] else "String" for item in variants}
            if len(scalars) == 1:
                merged = dict.fromkeys(option for listed in options for option in listed)
                return self.spelled(Typed(scalars.pop(), options=tuple(merged)), hint)
        if kind == "number":
            whole = all(item.flat.kinds == ["integer"] for item in variants)
            return Typed("Integer" if whole else "Number")
        return Typed({"string": "String", "boolean": "Boolean"}.get(kind, "Any"))

    def _options_of(self, item: _Variant) -> tuple[str, ...]:
        if item.type.options:
            return item.type.options
        declared = self.declared.get(item.type.expression, {})
        options = declared.get("options")
        return tuple(str(option) for option in options) if isinstance(options, list) else ()

    def _tagged(self, discriminator: Node, objects: Sequence[_Variant], hint: str) -> JsonObject | None:
        """A union whose objects a discriminator tells apart."""
        tag = discriminator.text("propertyName") or ""
        mapping = discriminator.get("mapping")
        values: dict[Identity, list[str]] = {}
        for value, node in mapping.members() if mapping is not None else ():
            reached = self._mapped(node)
            if reached is not None:
                values.setdefault(reached.identity, []).append(value)
        listed: list[list[str]] = []
        every: list[list[str]] = []
        for item in objects:
            named = self._reference(item.schema)
            known = values.get(named.identity, []) if named is not None else []
            own = self._options(item, tag)
            listed.append(known or own or ([self._own_name(named)] if named is not None else []))
            every.append([*dict.fromkeys((*known, *own))] or listed[-1])
        return self._by_tag(tag, every, objects, hint) or self._by_tag(tag, listed, objects, hint)

    def _by_tag(
        self, tag: str, values: Sequence[Sequence[str]], objects: Sequence[_Variant], hint: str
    ) -> JsonObject | None:
        """A union by the values of a member, if they tell its objects apart."""
        variants: dict[str, Json] = {}
        for item, listed in zip(objects, values, strict=True):
            record = self._as_record(item, hint)
            if not listed or any(variants.get(value, record) != record for value in listed):
                return None
            variants |= dict.fromkeys(listed, record)
        return {"tag": [tag], "variants": variants} if len(set(map(str, variants.values()))) > 1 else None

    def _options(self, item: _Variant, member: str) -> list[str]:
        """The known texts of a member of an object."""
        flat = self.flat(tuple(item.flat.properties.get(member, ())))
        return [option for option in flat.options or () if isinstance(option, str)]

    def _mapped(self, node: Node) -> Node | None:
        """The schema that a value of a discriminator stands for: by reference, or by name."""
        if not isinstance(node.value, str):
            return None
        reference, source = node.value, node.source
        if not reference.startswith(("#", ".", "/")) and "#" not in reference and "." not in reference:
            reference, source = f"#/components/schemas/{reference}", self._documents.main
        return self._documents.resolved(replace(node, value={"$ref": reference}, source=source))

    def _as_record(self, item: _Variant, hint: str) -> str:
        """The name of a record for an object, which may have no members."""
        if item.type.expression in self.declared:
            return item.type.expression
        named = self._reference(item.schema)
        name = self._title(named) if named is not None else self._names.take(hint + "Object")
        if name not in self.declared:
            self._declare(name, item.flat, item.schema[0])
            if named is not None:
                self._known[named.identity] = Typed(name)
        return name

    def _told_apart(
        self, discriminator: Node | None, objects: Sequence[_Variant], hint: str, target: Node | None
    ) -> list[Typed]:
        """Objects that a member or their required members tell apart; the others joined into one."""
        if len(objects) < 2:
            return [self.spelled(item.type, hint) for item in objects]
        constants = [self._constants(item) for item in objects]
        for member in constants[0] if discriminator is None else ():
            values = [known.get(member) for known in constants]
            if None not in values and len(set(values)) == len(values):
                return [self.spelled(item.type, hint) for item in objects]
        tagged = self._tagged(discriminator, objects, hint) if discriminator is not None else None
        for member in objects[0].flat.properties if tagged is None else ():
            by_text = self._grouped(member, objects)
            if len(by_text) > 1:
                objects = [self._one_of(rivals, hint) for rivals in by_text.values()]
                tagged = self._by_tag(member, list(by_text), objects, hint)
                break
        if tagged is not None:
            return [Typed(self._declare_union(tagged, hint, target))]
        records = [item for item in objects if item.flat.properties]
        if len(records) < len(objects) - 1:  # several maps or free objects
            free = [item for item in objects if not item.flat.properties]
            if not records:
                return [self._joined_maps(free, hint)]
            objects = [*records, free[0]]
        groups: dict[frozenset[str], list[_Variant]] = {}
        for item in objects:
            groups.setdefault(self._needed(item), []).append(item)
        return [
            self.spelled(rivals[0].type, hint) if len(rivals) == 1 else self._merged(rivals, hint)
            for rivals in groups.values()
        ]

    def _grouped(self, member: str, objects: Sequence[_Variant]) -> dict[tuple[str, ...], list[_Variant]]:
        """The objects by the texts that a member may have; those that share one stand together."""
        groups: dict[tuple[str, ...], list[_Variant]] = {}
        for item in objects:
            texts = dict.fromkeys(self._options(item, member))
            if not texts:
                return {}
            rivals = [item]
            for known in [known for known in groups if texts.keys() & set(known)]:
                rivals = [*groups.pop(known), *rivals]
                texts = dict.fromkeys((*known, *texts))
            groups[tuple(texts)] = rivals
        return groups

    def _one_of(self, rivals: Sequence[_Variant], hint: str) -> _Variant:
        """Rivals joined into one."""
        if len(rivals) == 1:
            return rivals[0]
        return replace(rivals[0], type=self._merged(rivals, hint))

    def _joined_maps(self, maps: Sequence[_Variant], hint: str) -> Typed:
        inner = [(node,) for item in maps for node in item.flat.additional]
        if len(inner) < len(maps):
            return Typed("Object")
        item = self.spelled(self._union(Flat(), inner, f"{hint}Item", None), f"{hint}Item")
        return Typed(f"Map<{item.whole}>")

    def _constants(self, item: _Variant) -> dict[str, Json]:
        constants: dict[str, Json] = {}
        for key, nodes in item.flat.properties.items():
            flat = self.flat(tuple(nodes))
            if (
                flat.options is not None
                and len(flat.options) == 1
                and isinstance(flat.options[0], (str, int))
                and not isinstance(flat.options[0], bool)
            ):
                constants[key] = flat.options[0]
        return constants

    def _needed(self, item: _Variant) -> frozenset[str]:
        """The members that a reply always has."""
        properties = item.flat.properties
        return frozenset(
            key
            for key in item.flat.required
            if key in properties
            and not self.flat(tuple(properties[key])).flag("writeOnly")
            and not self.flat(tuple(properties[key])).flag("readOnly")
        )

    def _merged(self, rivals: Sequence[_Variant], hint: str) -> Typed:
        """One record with the members of all, none of them required but by all; one for the same rivals."""
        key = frozenset(frozenset(node.identity for node in item.schema) for item in rivals)
        if key in self._joined_records:
            return Typed(self._joined_records[key])
        members: dict[str, list[Schema]] = {}
        for item in rivals:
            for member, nodes in item.flat.properties.items():
                members.setdefault(member, []).append(tuple(nodes))
        if not members:
            return self._joined_maps(rivals, hint)
        if self._joins == _MAX_JOINS:
            message = "objects that can't be told apart, inside of others like that: what is here is read as any object"
            self._documents.report(rivals[0].schema[0], "not-said", message, "a discriminator tells them apart")
            return Typed("Object")
        first, *others = rivals
        required = frozenset(first.flat.required).intersection(*(item.flat.required for item in others))
        name = self._names.take(
            f"{hint}Object" if hint in self.declared or hint in self._titles.values() else hint,
            f"{hint}Object",
            f"{hint}Any",
        )
        additional = [node for item in rivals for node in item.flat.additional]
        self._joined_records[key] = name
        is_open = any(not item.flat.properties and not item.flat.additional for item in rivals)
        self.declared[name] = {"fields": []}
        self.origins["types", name] = rivals[0].schema[0].origin
        self._waiting.append(_Record(name, members, required, tuple(additional), is_open, self._joins + 1))
        return Typed(name)


DEPRECATED = "The API's description marks it as deprecated."


def _reference_to(node: Node) -> Node:
    return Node({"$ref": fragment(node.pointer)}, node.source, (*node.pointer, "$ref"))


def _numbers(kinds: frozenset[str]) -> frozenset[str]:
    """JSON types, with all numbers as one."""
    return frozenset("number" if kind == "integer" else kind for kind in kinds)


def _described(node: Node) -> str:
    text = node.words("description") or node.words("title")
    return prose.joined("", text, prose.linked(node))
