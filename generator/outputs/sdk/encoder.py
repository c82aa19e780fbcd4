"""Functions that encode records: the names, places and writers of their members."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from generator import ir
from generator.ir import names
from generator.ir.types import Nullable, Union, unwrapped
from generator.python.code import Code, Import, call, literal, tupled, use
from generator.python.runtime import encode
from generator.python.types import Write, encoder, function_of


@dataclass(frozen=True, slots=True)
class Writer:
    """The encoder of a record, as its template sees it."""

    name: str
    record: Code
    value: Code


def writer(record: ir.Record, home: str) -> Writer:
    """The encoder of a record."""
    function = names.snake(record.name)
    class_ = use(Import(f".models.{home}", record.name))
    write = partial(function_of, "encode", home)
    fields = sorted(record.fields, key=lambda field: len(field.selector))  # a whole object, then what is in it
    members = tupled(_member(field, write) for field in fields if field.is_written or field.access == "read")
    value = call(encode("record"), Code("value"), class_, Code(f"decode_{function}"), members)
    return Writer(f"encode_{function}", class_, value)


def _member(field: ir.Field, write: Write) -> Code:
    arguments = [literal(field.name), literal(field.selector)]
    if not field.is_written:
        return call(encode("Member"), *arguments)
    keywords = {"needed": literal(True)} if field.required else {}
    if field.required and isinstance(field.type, Nullable):
        keywords["nullable"] = literal(True)
    type_ = unwrapped(field.type)
    if not field.selector and isinstance(type_, Union):
        keywords["keys"] = literal(type_.keys)
    return call(encode("Member"), *arguments, encoder(field.type, "json", write), keywords=keywords)
