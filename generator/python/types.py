"""Types of the ir in Python: annotations, and the runtime's functions that write and read their values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, assert_never

from generator.ir import RecordRef
from generator.ir.names import snake
from generator.ir.types import AnyJson, Array, File, Kind, Object, Scalar, Type
from generator.python.code import Code, Import, call, name, subscript, use
from generator.python.runtime import body, decode, public, wire

_BUILTINS: dict[Kind, str] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "bytes": "bytes",
}
_ISO: dict[Kind, str] = {
    "date_time": "IsoDateTime",
    "date": "IsoDate",
    "time": "IsoTime",
    "duration": "IsoDuration",
}

Hidden = frozenset[str]
"""Builtins that a name of the surrounding class hides."""

MAPPING = Import("collections.abc", "Mapping")


def builtin(builtin_name: str, hidden: Hidden = frozenset()) -> Code:
    """A builtin, qualified if a name hides it."""
    if builtin_name in hidden:
        return Code(f"builtins.{builtin_name}", frozenset((Import("builtins"),)))
    return name(builtin_name)


def scalar(kind: Kind, hidden: Hidden = frozenset()) -> Code:
    """The annotation of a single value."""
    return public(_ISO[kind]) if kind in _ISO else builtin(_BUILTINS[kind], hidden)


def annotation(type_: Type, hidden: Hidden = frozenset()) -> Code:
    """The annotation of an argument."""
    match type_:
        case Scalar(kind):
            return scalar(kind, hidden)
        case AnyJson():
            return public("JsonInput")
        case Object():
            return subscript(use(MAPPING), builtin("str", hidden), public("JsonInput"))
        case File():
            return public("FileInput")
        case Array(item):
            return subscript(builtin("list", hidden), annotation(item, hidden))
        case _:
            assert_never(type_)


def record(ref: RecordRef) -> Code:
    """The class of a record."""
    return use(Import(f".models.{ref.home}", ref.name))


def reader(ref: RecordRef) -> Code:
    """The function that reads a record from JSON."""
    return use(Import(f".models._read.{ref.home}", f"decode_{snake(ref.name)}"))


Context = Literal["text", "query", "json", "part"]
"""The destination of a value: text, query or form (a list repeats its key), JSON value, or part of a multipart body."""


@dataclass(frozen=True, slots=True)
class Encoder:
    """A function that writes a value: a name, or a higher-order function and the function for items."""

    function: Code
    item: Encoder | None = None

    @property
    def code(self) -> Code:
        """The function as a value."""
        return self.function if self.item is None else call(self.function, self.item.code)


FILE_PART = Encoder(body("file_part"))


def encoder(type_: Type, context: Context) -> Encoder:
    """The function that writes a value of a type."""
    if context == "part" and (isinstance(type_, File) or type_ == Scalar("bytes")):
        return FILE_PART
    if not isinstance(type_, Array):
        return Encoder(wire(_json(type_) if context == "json" else _text(type_)))
    match context:
        case "json":
            return Encoder(wire("list_of"), encoder(type_.item, "json"))
        case "part" | "query":
            return Encoder(wire("list_of"), _element(type_.item, context))
        case "text":
            return Encoder(wire("array_text_of"), encoder(type_.item, "json"))


def joining(type_: Type) -> Encoder:
    """The function that writes a value in a path or a header, where a list is joined by commas."""
    if isinstance(type_, Array):
        return Encoder(wire("joined_of"), _element(type_.item, "text"))
    return encoder(type_, "text")


def _element(item: Type, context: Context) -> Encoder:
    if isinstance(item, AnyJson):
        return Encoder(wire("loose"))
    return encoder(item, "part" if context == "part" else "text")


def _text(type_: Type) -> str:
    match type_:
        case Scalar("bytes"):
            return "base64"
        case Scalar("string"):
            return "text"
        case Scalar(kind):
            return kind
        case Object():
            return "mapping_text"
        case AnyJson() | Array():
            return "compact"
        case File():
            return "file"
        case _:
            assert_never(type_)


def _json(type_: Type) -> str:
    match type_:
        case Scalar("integer"):
            return "whole"
        case Scalar("number"):
            return "real"
        case Scalar("boolean"):
            return "truth"
        case Object():
            return "mapping"
        case AnyJson():
            return "anything"
        case Scalar() | Array() | File():
            return _text(type_)
        case _:
            assert_never(type_)


def converter(type_: Type) -> Code:
    """The function that converts a value of a reply."""
    match type_:
        case Scalar("string"):
            return decode("text")
        case Scalar("bytes") | File():
            return decode("blob")
        case Scalar(kind):
            return decode(kind)
        case AnyJson():
            return decode("anything")
        case Object():
            return decode("mapping")
        case Array(item):
            return call(decode("array"), converter(item))
        case _:
            assert_never(type_)


_EXACT: dict[Kind, str] = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def exact_class(type_: Type) -> str | None:
    """The class whose instances are values of the type without conversion, if any."""
    match type_:
        case Scalar(kind):
            return _EXACT.get(kind)
        case Object():
            return "dict"
        case Array(AnyJson()):
            return "list"
        case Array() | AnyJson() | File():
            return None
        case _:
            assert_never(type_)
