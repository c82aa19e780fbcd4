"""The types of a connector in words: records, unions, enumerations, and their argument types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from msgspec import Struct

from generator import ir
from generator.ir import traverse, types
from generator.ir.kept import kept
from generator.ir.types import AnyJson, Array, Enumeration, File, Map, Nullable, Object, RecordRef, Scalar, Union
from generator.outputs.sdk import errors
from generator.outputs.sdk.classes import title
from generator.python.types import received
from generator.text.prose import prose, sentence


class Member(Struct, frozen=True):
    """A field of a record: name, annotation, notes, and the types in it."""

    name: str
    annotation: str
    words: tuple[str, ...]
    types: tuple[str, ...]


class Described(Struct, frozen=True):
    """A record with its fields, or the name of another type with its definition."""

    name: str
    words: str
    stands_for: str
    members: tuple[Member, ...]
    types: tuple[str, ...]


@kept
def has_types(connector: ir.Connector) -> bool:
    """Whether a connector has types beside the flat records of its resources."""
    nested = any(record.scope.startswith("nested/") for record in connector.records.values())
    of_calls = traverse.sent(connector).records or traverse.error_types(connector)
    return nested or bool(connector.types) or bool(of_calls)


def error_data(connector: ir.Connector) -> Iterator[Described]:
    """The union of the types of the bodies of errors."""
    every = traverse.error_types(connector)
    if every:
        names = dict.fromkeys(name for type_ in every for name in inside(type_))
        yield Described(errors.DATA, errors.ABOUT, errors.union(connector).text, (), tuple(names))


def name_entry(item: ir.NamedType) -> Described:
    """A declared type that is not a record."""
    words = prose(item.description) and sentence(item.description)
    names = dict.fromkeys(_variants(item.type)) if isinstance(item.type, Union) else inside(item.type)
    return Described(item.name, words, received(item.type).text, (), tuple(name for name in names if name != item.name))


def record_entry(record: ir.Record) -> Described:
    """A record and its fields."""
    members = tuple(
        Member(field.name, _annotation(field), tuple(notes(field)), inside(field.type)) for field in record.fields
    )
    return Described(record.name, title(record), "", members, ())


def _annotation(field: ir.Field) -> str:
    text = received(field.type).text
    may_be_none = not field.is_received and not isinstance(field.type, (Nullable, AnyJson))
    return f"{text} | None" if may_be_none and field.preset is None else text


def notes(field: ir.Field) -> Iterator[str]:
    """The notes about a field."""
    if prose(field.description):
        yield sentence(field.description)
    if field.access == "read":
        yield "Only the server writes it."
    if field.access == "write":
        yield "Only callers write it: it is `None` in replies."
    if field.required and not field.is_extra:
        yield "Required."
    if prose(field.deprecated):
        yield f"Deprecated: {sentence(field.deprecated)}"
    if field.example is not None:
        yield f"Example: {types.compact(field.example)}"


def inside(type_: types.Type) -> tuple[str, ...]:
    """The names of the types in a type; not those in one that has a name."""
    return tuple(dict.fromkeys(_inside(type_)))


def _inside(type_: types.Type) -> Iterator[str]:
    match type_:
        case RecordRef(name):
            yield name
        case Enumeration(title=title):
            yield from [title] if title else []
        case Union(title=title) if title:
            yield title
        case Union():
            yield from _variants(type_)
        case Array(item) | Map(item) | Nullable(item):
            yield from _inside(item)
        case Scalar() | AnyJson() | Object() | File():
            return
        case _:
            assert_never(type_)


def _variants(union: Union) -> Iterator[str]:
    for variant in union.variants:
        yield from _inside(variant.type)
