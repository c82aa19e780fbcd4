"""The types of a connector, as section 11 says it: expressions, records with their fields, unions told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from tests.oracle.model import Document, object_of, resources_of
from tests.oracle.names import pascal, record_class, singular, webhook_class, words
from tests.oracle.wire import Json, parse_type


@dataclass(frozen=True, slots=True)
class Leaf:
    """A type of the format's table that holds no other: a kind of `wire.KINDS`, `decimal` or `uuid`."""

    kind: str


@dataclass(frozen=True, slots=True)
class Listed:
    """`T[]`."""

    item: Type


@dataclass(frozen=True, slots=True)
class Mapped:
    """`Map<T>`."""

    item: Type


@dataclass(frozen=True, slots=True)
class Maybe:
    """`T?`."""

    item: Type


@dataclass(frozen=True, slots=True)
class Known:
    """A text or an integer with options."""

    kind: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A record, by the name of its class."""

    name: str


@dataclass(frozen=True, slots=True)
class Way:
    """A type of a union, with its tag or its key."""

    type: Type
    tag: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class OneOf:
    """A union; `tag` is the way to the tag where the spec declares it."""

    ways: tuple[Way, ...]
    tag: tuple[str, ...] = ()


Type: TypeAlias = Leaf | Listed | Mapped | Maybe | Known | Record | OneOf


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record; with `rest`, a map of the members that no other field reads."""

    wire: str
    type: Type
    selector: tuple[str, ...]
    required: bool = False
    access: str = ""
    rest: bool = False
    implied: bool = False
    """Whether only a union gives it: a record outside of the union may lack it."""
    shared: bool = False
    """Whether it is the tag of one of several unions of its record: each sends its own."""

    @property
    def constant(self) -> str | None:
        """The only option (F42: a tag without being told)."""
        if self.shared or not isinstance(self.type, Known) or len(self.type.options) != 1:
            return None
        return self.type.options[0]

    @property
    def only(self) -> str | int | None:
        """The value of the only option: nobody has to give it."""
        whole = isinstance(self.type, Known) and self.type.kind == "integer"
        return int(self.constant) if whole and self.constant is not None else self.constant

    @property
    def settable(self) -> bool:
        """Whether its selector leads through objects only."""
        return not self.rest and not any(segment in ("", "*", "-1") or segment.isdecimal() for segment in self.selector)


_TOKEN = re.compile(r"\s*(\[\]|[<>|?]|[^\s<>|?\[\]]+)\s*")


@dataclass
class Table:
    """The records of a connector by class, and the types that names stand for."""

    declared: dict[str, Document] = field(default_factory=dict[str, Document])
    records: dict[str, list[Field]] = field(default_factory=dict[str, "list[Field]"])
    classes: set[str] = field(default_factory=set[str])

    @classmethod
    def of(cls, document: Document) -> Table:
        """Return the table of a document with its overlay applied."""
        table = cls({name: object_of(spec) for name, spec in object_of(document.get("types")).items()})
        holders: list[tuple[str, Json, Document]] = []
        for name, spec in table.declared.items():
            if "fields" in spec:
                holders.append((type_class(name), spec["fields"], spec))
        for resource in resources_of(document):
            handle = str(resource["handle"])
            holders.append((record_class(handle), resource.get("fields") or [], resource))
            for operation in map(object_of, object_of(resource.get("operations")).values()):
                own = (str(operation.get("record")), operation.get("fields"), operation)
                holders += [own] if "fields" in operation else []
            events = resource.get("webhooks") or []
            assert isinstance(events, list)
            for one in map(object_of, events):
                holders.append((webhook_class(handle, str(one["event"])), one["payload"], one))
        table.classes = {name for name, _, _ in holders}
        for name, fields, spec in holders:
            table._define(name, fields, spec)
        table._tags()
        return table

    def parse(self, text: str) -> Type:
        """Return the type of an expression (F40)."""
        tokens = _TOKEN.findall(text)
        parsed = self._alternatives(tokens)
        assert not tokens, text
        return parsed

    def _alternatives(self, tokens: list[str]) -> Type:
        types = [self._one(tokens)]
        while tokens[:1] == ["|"]:
            tokens.pop(0)
            types.append(self._one(tokens))
        if len(types) == 1:
            return types[0]
        ways: list[Way] = []
        tag: tuple[str, ...] = ()
        for one in types:
            ways += one.ways if isinstance(one, OneOf) else [Way(one)]
            tag = tag or (one.tag if isinstance(one, OneOf) else ())
        return OneOf(tuple(ways), tag)

    def _one(self, tokens: list[str]) -> Type:
        name = tokens.pop(0)
        if tokens[:1] == ["<"]:
            tokens.pop(0)
            inner = self._alternatives(tokens)
            assert tokens.pop(0) == ">"
            found: Type = Listed(inner) if name.lower() == "array" else Mapped(inner)
        else:
            found = self.named(name)
        while tokens[:1] in (["[]"], ["?"]):
            found = Listed(found) if tokens.pop(0) == "[]" else found if isinstance(found, Maybe) else Maybe(found)
        return found

    def named(self, name: str) -> Type:
        """Return the type that a name stands for (F38)."""
        spec = self.declared.get(name)
        if spec is None:
            return Record(name) if name in self.classes else _plain(name)
        if "fields" in spec:
            return Record(type_class(name))
        variants = spec.get("variants")
        if isinstance(variants, list):
            return OneOf(tuple(Way(self.parse(str(one))) for one in variants))
        if isinstance(variants, dict):
            tag = spec.get("tag")
            if isinstance(tag, list):
                ways = (Way(self.parse(str(one)), tag=key) for key, one in variants.items())
                return OneOf(tuple(ways), tuple(map(str, tag)))
            return OneOf(tuple(Way(self.parse(str(one)), key=key) for key, one in variants.items()))
        return _with_options(self.parse(str(spec.get("type") or "String")), spec.get("options"))

    def _define(self, name: str, fields: Json, spec: Document) -> None:
        assert isinstance(fields, list)
        self.records[name] = [self._field(name, object_of(one)) for one in fields]
        if "extra" in spec:
            rest = Mapped(self.parse(str(spec["extra"])))
            self.records[name].append(Field("*", rest, (), required=True, rest=True))

    def _field(self, holder: str, spec: Document) -> Field:
        wire, selector = str(spec["name"]), spec.get("selector")
        way = tuple(map(str, selector)) if isinstance(selector, list) else (wire,)
        if spec.get("fields") is not None:
            outer = self.parse(str(spec.get("type") or "Object"))
            last = singular(words(wire)) if isinstance(outer, Listed) else words(wire)
            inner = str(spec.get("record") or holder + pascal(last))
            self._define(inner, spec["fields"], spec)
            found = _instead(outer, Record(inner))
        else:
            found = _with_options(self.parse(str(spec.get("type") or "String")), spec.get("options"))
        if "*" in way and not isinstance(found, Listed):
            found = Listed(found)
        return Field(wire, found, way, spec.get("required") is True, str(spec.get("access") or ""))

    def _tags(self) -> None:
        """Give the records of tagged unions their tag (F42), a required member with the values that stand for them."""
        given: dict[str, dict[tuple[str, ...], list[str]]] = {}
        for name in self.declared:
            union = self.named(name)
            if not isinstance(union, OneOf) or not union.tag:
                continue
            for way in union.ways:
                if isinstance(way.type, Record) and way.tag is not None:
                    given.setdefault(way.type.name, {}).setdefault(union.tag, []).append(way.tag)
        for record, tags in given.items():
            for tag, options in tags.items():
                self._give(record, tag, [*dict.fromkeys(options)], shared=len(tags) > 1)

    def _give(self, record: str, tag: tuple[str, ...], options: list[str], *, shared: bool) -> None:
        fields = self.records[record]
        known = next((one for one in fields if one.selector == tag), None)
        if known is None:
            kind = Known("text", tuple(options))
            fields.insert(0, Field(tag[-1], kind, tag, required=not shared, implied=True, shared=shared))
        else:
            implied = not known.required
            needed = known.required or not shared
            fields[fields.index(known)] = replace(
                known, type=Known("text", tuple(options)), required=needed, implied=implied, shared=shared and implied
            )

    def apart(self, union: OneOf) -> OneOf:
        """Return a union whose objects have a tag or a key, or else are told apart by what they require."""
        objects = [way for way in union.ways if kind_of(way.type) == "object" and way.key is None]
        if len(objects) < 2 or union.tag:
            return union
        constants = [self._constants(way.type) for way in objects]
        for member in constants[0]:
            tags = [one.get(member) for one in constants]
            if None not in tags and len(set(tags)) == len(tags):
                named = dict(zip(objects, tags, strict=True))
                return OneOf(tuple(replace(way, tag=named.get(way)) for way in union.ways), (member,))
        first = sorted(objects, key=lambda way: -len(self.needs(way.type)))
        return OneOf((*(way for way in union.ways if way not in objects), *first))

    def needs(self, kind: Type) -> set[str]:
        """Return the members that a record requires."""
        fields = self.records[kind.name] if isinstance(kind, Record) else []
        return {one.selector[0] for one in fields if one.required and one.selector}

    def _constants(self, kind: Type) -> dict[str, str]:
        fields = self.records[kind.name] if isinstance(kind, Record) else []
        return {one.selector[0]: one.constant for one in fields if one.constant is not None and len(one.selector) == 1}


def read_by(fields: list[Field]) -> set[str]:
    """Return the members that fields read, or a part of them."""
    return {one.selector[0] for one in fields if not one.rest}


def others(fields: list[Field], body: Json) -> dict[str, Json]:
    """Return the members of an object that no field reads."""
    assert isinstance(body, dict)
    return {key: value for key, value in body.items() if key not in read_by(fields)}


def kind_of(kind: Type) -> str:
    """Return the kind of JSON of a type: text, number, boolean, array, object or any."""
    match kind:
        case Leaf("integer" | "float" | "decimal") | Known("integer"):
            return "number"
        case Leaf("boolean" | "any" | "object" as name):
            return name
        case Leaf() | Known():
            return "text"
        case Listed():
            return "array"
        case Mapped() | Record():
            return "object"
        case Maybe(item):
            return kind_of(item)
        case OneOf():
            return "any"


def type_class(name: str) -> str:
    """Return the class of a declared record."""
    return pascal(words(name))


def _plain(name: str) -> Type:
    if name.lower() in ("decimal", "uuid"):
        return Leaf(name.lower())
    kind = parse_type(name)
    return Listed(Leaf("any")) if kind.kind == "array" else Leaf(kind.kind)


def _with_options(kind: Type, options: Json) -> Type:
    """Give a type the options of its texts or integers (F41)."""
    if not isinstance(options, list) or not options:
        return kind
    match kind:
        case Leaf("text" | "integer" as name):
            return Known(name, tuple(dict.fromkeys(map(str, options))))
        case Listed(item):
            return Listed(_with_options(item, options))
        case Mapped(item):
            return Mapped(_with_options(item, options))
        case Maybe(item):
            return Maybe(_with_options(item, options))
        case _:
            return kind


def _instead(outer: Type, record: Record) -> Type:
    """Put a nested record in the place of `Object`."""
    match outer:
        case Leaf("object"):
            return record
        case Listed(item):
            return Listed(_instead(item, record))
        case Mapped(item):
            return Mapped(_instead(item, record))
        case Maybe(item):
            return Maybe(_instead(item, record))
        case _:
            return outer
