"""Functions that encode records and unions: the names, places and writers of their members."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from msgspec import Struct

from generator import ir
from generator.ir import names, types
from generator.ir.types import AnyJson, Nullable, Union
from generator.python.code import Code, Import, call, literal, mapping, of, tupled, use
from generator.python.runtime import encode
from generator.python.types import NONE, Write, encoder, function_in, one_of, writing
from generator.text.prose import article


class Writer(Struct, frozen=True):
    """The encoder of a record, as its template sees it."""

    name: str
    article: str
    record: Code
    value: Code


class UnionWriter(Struct, frozen=True):
    """The encoder of a declared union, as its template sees it."""

    name: str
    value: Code


def writer(record: ir.Record, home: str, write: Write) -> Writer:
    """The encoder of a record."""
    function = names.snake(record.name)
    class_ = use(Import(f".models.{home}", record.name))
    fields = sorted(record.fields, key=lambda field: len(field.selector))  # a whole object, then what is in it
    members = mapping(
        (literal(field.name), _member(field, record, write))
        for field in fields
        if not field.is_extra and (field.is_written or field.access == "read")
    )
    arguments = [Code("value"), class_, Code(f"decode_{function}"), members]
    if record.extra is not None and record.extra_type is not None:
        one = encoder(record.extra_type, "json", write)
        arguments.append(call(encode("Extra"), literal(record.extra.name), literal(record.known), one))
    value = call(encode("record"), *arguments)
    return Writer(f"encode_{function}", article(record.name), class_, value)


def union_writer(item: ir.NamedType, type_: Union, write: Write) -> UnionWriter:
    """The encoder of a declared union."""
    return UnionWriter(f"encode_{names.snake(item.name)}", one_of(type_, write))


def writers(home: str, known: Mapping[types.Type, Code]) -> Write:
    """The writer of records, unions and texts with known values, inside a module of writers."""
    return writing(partial(function_in, home), lambda type_: of("*{}", known[type_]))


def _member(field: ir.Field, record: ir.Record, write: Write) -> Code:
    """The writer of a member: a function, beside the member's name if that is not the attribute's; or a `Member`."""
    path = {} if field.selector == (field.name,) else {"path": literal(field.selector)}
    if not field.is_written:
        inside = {"is_inside": literal(True)} if _is_inside(field, record) else {}
        return call(encode("Member"), keywords=path | inside) if path or inside else NONE
    one = encoder(field.type, "json", write)
    keywords: dict[str, Code] = {"needed": literal(True)} if field.required and not field.is_implied else {}
    if field.required and isinstance(field.type, Nullable | AnyJson):
        keywords["nullable"] = literal(True)
    if field.keys:
        keywords["keys"] = literal(field.keys)
    if keywords or len(field.selector) != 1:
        return call(encode("Member"), one, keywords=path | keywords)
    return tupled((literal(field.selector[0]), one)) if path else one


def _is_inside(field: ir.Field, record: ir.Record) -> bool:
    """Whether a field that only the server sets is read from the value of a field that is written."""
    written = (other.selector for other in record.fields if other.is_written and other.selector)
    return any(field.selector[: len(selector)] == selector for selector in written)
