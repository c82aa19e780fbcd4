"""The types of the format: a closed tree, and the functions that read them and their values."""

from __future__ import annotations

import datetime
import json
import math
import re
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Literal, assert_never
from urllib.parse import quote
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from generator.text.jsonvalue import Json

Kind = Literal[
    "string",
    "integer",
    "number",
    "boolean",
    "date_time",
    "date",
    "time",
    "duration",
    "bytes",
    "uuid",
    "decimal",
    "decimal_text",
]
Selector = tuple[str, ...]


class Scalar(Struct, frozen=True):
    """A single value; `said` is a type of the format that says more than its kind, and changes nothing but samples."""

    kind: Kind
    said: Literal["", "Url", "Email", "Handle", "ID"] = ""

    def __eq__(self, other: object) -> bool:
        return self.kind == other.kind if isinstance(other, Scalar) else NotImplemented

    def __hash__(self) -> int:
        return hash((Scalar, self.kind))


class AnyJson(Struct, frozen=True):
    """Any JSON value."""


class Object(Struct, frozen=True):
    """A JSON object."""


class File(Struct, frozen=True):
    """A file: a part of a multipart body, bytes elsewhere."""


class Array(Struct, frozen=True):
    """A list of values of one type."""

    item: Type


class Map(Struct, frozen=True):
    """An object with keys of its own and values of one type."""

    item: Type


class Nullable(Struct, frozen=True):
    """A value, or `null`."""

    item: Type


class Enumeration(Struct, frozen=True):
    """A text or an integer of which the spec knows some values; others may come, and can be sent on purpose."""

    kind: Literal["string", "integer"]
    options: tuple[str, ...]
    title: str = ""
    """The name of the type, if it has one."""


class RecordRef(Struct, frozen=True):
    """A record by its name, a key of `Connector.records`; `home` is the module that defines its class."""

    name: str
    home: str


class Variant(Struct, frozen=True):
    """A type of a union: an object is of it by the value of the tag, by a key that it has, or by required members.

    With `key`, the value is under that key; the module `home` has the type of an object with it, named after the union
    `title`. With none of the three, the type takes every object, or another JSON kind. A record that `is_open` has
    members that none of its fields reads. One that `is_the_servers` is told apart by what no caller can send.
    """

    type: Type
    tag: str | int | None = None
    key: str | None = None
    required: tuple[str, ...] = ()
    title: str = ""
    home: str = ""
    is_open: bool = False
    is_the_servers: bool = False


class Union(Struct, frozen=True):
    """One of several types; `tag` is the selector of the member that distinguishes objects."""

    variants: tuple[Variant, ...]
    tag: Selector = ()
    title: str = ""
    """The name of the type, if it has one."""
    home: str = ""
    """The module of its name."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys under which its types stand."""
        return tuple(variant.key for variant in self.variants if variant.key is not None)

    def tells(self, variant: Variant) -> bool:
        """Whether the value of a type under a key says its key: a record, or the only one of its JSON kind."""
        kind = json_kind(variant.type)
        same = [item for item in self.variants if json_kind(item.type) == kind]
        return isinstance(variant.type, RecordRef) or (kind not in ("object", "any") and len(same) == 1)


Type = Scalar | AnyJson | Object | File | Array | Map | Nullable | Enumeration | RecordRef | Union
Default = str | int | float | bool | None

STRING = Scalar("string")

_SECONDS = r"[0-9]+(\.[0-9]+)?S"
_CLOCK = f"[0-9]+H([0-9]+M)?({_SECONDS})?|[0-9]+M({_SECONDS})?|{_SECONDS}"
"""The part of a duration after `T`: at least one of hours, minutes and seconds."""
DURATION = rf"[+-]?P([0-9]+W([0-9]+D)?(T({_CLOCK}))?|[0-9]+D(T({_CLOCK}))?|T({_CLOCK}))"
"""ISO 8601 without years and months, which have no fixed length; without lookaheads, for JSON Schema."""

_NAMED: dict[str, Type] = {
    **dict.fromkeys(("string", "select"), STRING),
    "url": Scalar("string", "Url"),
    "email": Scalar("string", "Email"),
    "handle": Scalar("string", "Handle"),
    "id": Scalar("string", "ID"),
    **dict.fromkeys(("integer", "unsignedinteger"), Scalar("integer")),
    **dict.fromkeys(("float", "number"), Scalar("number")),
    **dict.fromkeys(("boolean", "bool"), Scalar("boolean")),
    "datetime": Scalar("date_time"),
    "date": Scalar("date"),
    "time": Scalar("time"),
    "duration": Scalar("duration"),
    "any": AnyJson(),
    "array": Array(AnyJson()),
    **dict.fromkeys(("object", "vars", "kv", "meta"), Object()),
    "bytes": Scalar("bytes"),
    "file": File(),
    "decimal": Scalar("decimal"),
    "uuid": Scalar("uuid"),
}
SPELLINGS = (
    "String", "Url", "Email", "Handle", "ID", "Select", "Integer", "UnsignedInteger", "Float", "Number", "Boolean",
    "Bool", "DateTime", "Date", "Time", "Duration", "Any", "Array", "Object", "Vars", "KV", "Meta", "Bytes", "File",
    "Decimal", "UUID",
)  # fmt: skip
"""The names of the types, as displayed."""

_TOKEN = re.compile(r"\s*(?:(\[\s*\])|([<>|?])|([^\s<>|?\[\]]+(?:\s+[^\s<>|?\[\]]+)*))\s*")
"""A list's brackets, a mark, or a name, which may have spaces inside."""


def is_built_in(name: str) -> bool:
    """Whether the format has a type of that name."""
    return name.lower() in _NAMED or name.lower() == "map"


class TypeSyntaxError(ValueError):
    """A type expression that can't be read."""


class UnknownTypeError(ValueError):
    """A name in a type expression that nothing declares: the text; `takes` says whether a type follows in `<>`."""

    def __init__(self, name: str, *, takes: bool = False) -> None:
        super().__init__(name)
        self.takes = takes


Find = Callable[[str], "Type | None"]
"""The declared type of a name, as it is written, if any."""


def parse(text: str, find: Find) -> Type:
    """The type of an expression: `T[]`, `Array<T>`, `Map<T>`, `T?`, `A | B`, the names of the format in any case.

    Raises:
        TypeSyntaxError: The expression can't be read.
        UnknownTypeError: A name in it is not declared.
    """
    if text.isidentifier():
        return _named(text, find)
    reader = _Reader(text, find)
    type_ = reader.alternatives()
    reader.end()
    return type_


def one_of(types: Iterable[Type], title: str = "", home: str = "") -> Union:
    """The union of types; a union of unions is one union, with a tag if all of theirs are the same.

    What a union tells apart by a tag has that member in every other union, too.
    """
    variants: list[Variant] = []
    tags: list[Selector] = []
    for type_ in types:
        inner = unwrapped(type_)
        if not isinstance(inner, Union):
            variants.append(Variant(type_))
            continue
        tags += [inner.tag] if inner.tag else []
        tagged = (replace(item, required=inner.tag[:1]) if item.tag is not None else item for item in inner.variants)
        variants += tagged if inner is type_ else map(_nullable, tagged)
    return Union(tuple(dict.fromkeys(variants)), tags[0] if len({*tags}) == 1 else (), title, home)


def _nullable(variant: Variant) -> Variant:
    return variant if isinstance(variant.type, Nullable) else replace(variant, type=Nullable(variant.type))


class _Reader:
    """The tokens of a type expression, read from the left."""

    def __init__(self, text: str, find: Find) -> None:
        self._tokens: list[str] = []
        self._text = text
        self._find = find
        position = 0
        while position < len(text):
            match = _TOKEN.match(text, position)
            if match is None or not match[0]:
                raise TypeSyntaxError(text)
            self._tokens.append("[]" if match[1] else match[2] or match[3])
            position = match.end()
        self._tokens.reverse()

    def alternatives(self) -> Type:
        """`A | B`; a union of unions is one union."""
        types = [self._one()]
        while self._taken("|"):
            types.append(self._one())
        return types[0] if len(types) == 1 else one_of(types)

    def end(self) -> None:
        """Refuse what is left."""
        if self._tokens:
            raise TypeSyntaxError(self._text)

    def _one(self) -> Type:
        if not self._tokens or self._tokens[-1] in ("[]", "<", ">", "|", "?"):
            raise TypeSyntaxError(self._text)
        name = self._tokens.pop()
        type_ = self._generic(name) if self._taken("<") else _named(name, self._find)
        while self._tokens and self._tokens[-1] in ("[]", "?"):
            mark = self._tokens.pop()
            if mark == "[]":
                type_ = Array(type_)
            elif not isinstance(type_, Nullable):
                type_ = Nullable(type_)
        return type_

    def _generic(self, name: str) -> Type:
        item = self.alternatives()
        if not self._taken(">"):
            raise TypeSyntaxError(self._text)
        match name.lower():
            case "array":
                return Array(item)
            case "map":
                return Map(item)
            case _:
                raise UnknownTypeError(name, takes=True)

    def _taken(self, token: str) -> bool:
        if self._tokens and self._tokens[-1] == token:
            self._tokens.pop()
            return True
        return False


def _named(name: str, find: Find) -> Type:
    type_ = find(name) or _NAMED.get(name.lower())
    if type_ is None:
        raise UnknownTypeError(name)
    return type_


def replaced(type_: Type, change: Callable[[Type], Type]) -> Type:
    """The type with each part changed, the innermost first; what is not changed is the same object."""
    match type_:
        case Array(item) | Map(item) | Nullable(item):
            inner = replaced(item, change)
            return change(type_ if inner is item else replace(type_, item=inner))
        case Union(variants):
            pairs = [(variant, replaced(variant.type, change)) for variant in variants]
            if all(inner is variant.type for variant, inner in pairs):
                return change(type_)
            return change(replace(type_, variants=tuple(replace(variant, type=inner) for variant, inner in pairs)))
        case Scalar() | AnyJson() | Object() | File() | Enumeration() | RecordRef():
            return change(type_)
        case _:
            assert_never(type_)


def unwrapped(type_: Type) -> Type:
    """The type without its `null`."""
    return type_.item if isinstance(type_, Nullable) else type_


def parts(type_: Type) -> Iterator[Type]:
    """The type and every type in it; not what a record holds."""
    yield type_
    match type_:
        case Array(item) | Map(item) | Nullable(item):
            yield from parts(item)
        case Union(variants):
            for variant in variants:
                yield from parts(variant.type)
        case Scalar() | AnyJson() | Object() | File() | Enumeration() | RecordRef():
            return
        case _:
            assert_never(type_)


def depth(type_: Type) -> int:
    """The levels of lists and maps."""
    match type_:
        case Array(item) | Map(item):
            return depth(item) + 1
        case Nullable(item):
            return depth(item)
        case Union(variants):
            return max((depth(variant.type) for variant in variants), default=0)
        case Scalar() | AnyJson() | Object() | File() | Enumeration() | RecordRef():
            return 0
        case _:
            assert_never(type_)


def written(type_: Type) -> Iterator[Type]:
    """The type and every type in it; not what a record or a union with a name holds."""
    yield type_
    match type_:
        case Array(item) | Map(item) | Nullable(item):
            yield from written(item)
        case Union(variants, title=""):
            for variant in variants:
                yield from written(variant.type)
        case Scalar() | AnyJson() | Object() | File() | Enumeration() | RecordRef() | Union():
            return
        case _:
            assert_never(type_)


def value(type_: Type, text: str) -> Default:
    """The value of a default or an option; `ValueError` if it does not match the type."""
    match type_:
        case Scalar(kind):
            return _scalar(kind, text)
        case Enumeration(kind, options):
            if text not in options:
                raise ValueError(f"not one of {', '.join(options)}")
            return _scalar(kind, text)
        case Nullable(item):
            return None if text == "null" else value(item, text)
        case File():
            raise ValueError("a file has no default")
        case Array() | Map() | Object() | RecordRef():
            if not isinstance(json.loads(text), list if isinstance(type_, Array) else dict):
                raise ValueError(f"not {words(type_)}")
            return text
        case AnyJson() | Union():
            json.loads(text)
            return text
        case _:
            assert_never(type_)


def takes_text(type_: Type, text: str) -> bool:
    """Whether a text in JSON is a value of the type."""
    inner = unwrapped(type_)
    if json_kind(inner) != "a text":
        return json_kind(inner) == "any"
    try:
        value(inner, text)
    except ValueError:
        return False
    return True


def _scalar(kind: Kind, text: str) -> Default:
    match kind:
        case "string":
            return text
        case "bytes":
            b64decode(text, validate=True)
            return text
        case "integer":
            if not re.fullmatch(r"[+-]?[0-9]{1,400}", text.strip()):
                raise ValueError("not an integer")
            return int(text)
        case "number":
            number = float(text)
            if not math.isfinite(number):
                raise ValueError("not a number")
            return number
        case "boolean":
            lowered = text.strip().lower()
            if lowered not in ("true", "false"):
                raise ValueError("neither true nor false")
            return lowered == "true"
        case "date_time":
            return _aware(datetime.datetime.fromisoformat(text)).isoformat()
        case "date":
            return datetime.date.fromisoformat(text).isoformat()
        case "time":
            return datetime.time.fromisoformat(text).isoformat()
        case "duration":
            if not re.fullmatch(DURATION, text):
                raise ValueError("not an ISO 8601 duration")
            return text
        case "decimal" | "decimal_text":
            try:
                exact = Decimal(text)
            except InvalidOperation:
                raise ValueError("not a number") from None
            if not exact.is_finite() or "_" in text:
                raise ValueError("not a number")
            return text
        case "uuid":
            return str(UUID(text))
        case _:
            assert_never(kind)


def structured(text: str) -> Json:
    """The JSON of a default of a composite type."""
    parsed: Json = json.loads(text)
    return parsed


def compact(value: Json) -> str:
    """JSON without spaces, as the runtime writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def quoted(text: str) -> str:
    """A literal piece of a path or a query, percent-encoded."""
    return quote(text, safe="/?:@!$&'()*+,;=%~-._[]")


def _aware(moment: datetime.datetime) -> datetime.datetime:
    if moment.tzinfo is None:
        raise ValueError("a DateTime needs a time zone")
    return moment


def json_kind(type_: Type) -> str:
    """The JSON kind of a type's values, in words."""
    match type_:
        case Scalar("integer" | "number" | "decimal") | Enumeration("integer"):
            return "a number"
        case Scalar("boolean"):
            return "a boolean"
        case Scalar() | Enumeration() | File():
            return "a text"
        case Array():
            return "an array"
        case Object() | Map() | RecordRef():
            return "object"
        case Nullable(item):
            return json_kind(item)
        case AnyJson() | Union():
            return "any"


def words(type_: Type) -> str:
    """The display name of a type."""
    match type_:
        case Scalar(kind):
            return {"date_time": "DateTime", "uuid": "UUID", "decimal_text": "Decimal"}.get(kind, kind.capitalize())
        case AnyJson():
            return "Any"
        case Object():
            return "Object"
        case File():
            return "File"
        case Array(item):
            return f"Array<{words(item)}>"
        case Map(item):
            return f"Map<{words(item)}>"
        case Nullable(item):
            return f"{words(item)}?"
        case Enumeration(kind, options, title):
            return title or f"{kind.capitalize()} ({', '.join(options)})"
        case RecordRef(name):
            return name
        case Union(variants, _, title):
            return title or " | ".join(words(variant.type) for variant in variants)
        case _:
            assert_never(type_)
