"""Types of the ir in Python: annotations, and the runtime's functions that write and read their values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, assert_never

from generator.ir import types
from generator.ir.names import input_name, pascal, snake
from generator.ir.types import (
    AnyJson,
    Array,
    Enumeration,
    File,
    Kind,
    Map,
    Nullable,
    Object,
    RecordRef,
    Scalar,
    Type,
    Union,
    Variant,
    json_kind,
)
from generator.python.code import Code, Import, call, joined, literal, mapping, name, subscript, union, use
from generator.python.runtime import body, decode, encode, public, wire

_DECIMAL = use(Import("decimal", "Decimal"))
_SCALARS: dict[Kind, Code] = {
    "string": name("str"),
    "integer": name("int"),
    "number": name("float"),
    "boolean": name("bool"),
    "bytes": name("bytes"),
    "date_time": public("IsoDateTime"),
    "date": public("IsoDate"),
    "time": public("IsoTime"),
    "duration": public("IsoDuration"),
    "decimal": _DECIMAL,
    "decimal_text": _DECIMAL,
    "uuid": use(Import("uuid", "UUID")),
}

Hidden = frozenset[str]
"""Builtins that a name of the surrounding class hides."""

MAPPING = Import("collections.abc", "Mapping")
SEQUENCE = Import("collections.abc", "Sequence")
CALLABLE = Import("collections.abc", "Callable")
AWAITABLE = Import("collections.abc", "Awaitable")
LITERAL = Import("typing", "Literal")
NONE = Code("None")


def builtin(builtin_name: str, hidden: Hidden = frozenset()) -> Code:
    """A builtin, qualified if a name hides it."""
    if builtin_name in hidden:
        return Code(f"builtins.{builtin_name}", frozenset((Import("builtins"),)))
    return name(builtin_name)


def any_mapping(hidden: Hidden = frozenset()) -> Code:
    """The annotation of a mapping with values of any type."""
    return subscript(use(MAPPING), builtin("str", hidden), builtin("object", hidden))


def scalar(kind: Kind, hidden: Hidden = frozenset()) -> Code:
    """The annotation of a single value."""
    annotated = _SCALARS[kind]
    return annotated if annotated.uses else builtin(annotated.text, hidden)


def options(type_: Enumeration) -> Code:
    """The annotation of the known values."""
    return subscript(use(LITERAL), *(literal(types.value(type_, option)) for option in type_.options))


def annotation(type_: Type, hidden: Hidden = frozenset()) -> Code:
    """The annotation of an argument, by the names of its types."""
    return _argument(type_, hidden, None)


Open = Callable[[Sequence[RecordRef]], Sequence[Code]]
"""The annotation of a record's open object beside its `TypedDict`, which has no further members."""


def expanded(type_: Type, beside: Open) -> Code:
    """The annotation of an argument down to classes: the modules of named types need one another.

    JSON comes before the record: what validates and describes arguments, as pydantic does, takes the first that fits.
    """
    return _argument(type_, frozenset(), beside)


def alternatives(type_: Type, beside: Open) -> Iterator[Code]:
    """The members of the union in such an annotation."""
    return _alternatives(type_, frozenset(), beside)


def any_of(each: Iterable[Code]) -> Code:
    """The union of annotations of arguments, with one mapping and one list at most.

    mypy finds no type for a literal that two mappings or two lists may take.
    """
    accepted = list(dict.fromkeys(each))
    lists = [*filter(_is_list, accepted)]
    if public("JsonInput") in accepted and (lists or any(map(_is_mapping, accepted))):
        return name("object")
    if len(lists) > 1:
        accepted = [item for item in accepted if item not in lists]
        accepted.append(subscript(public("ListInput"), name("object")))
    return union(*_with_one_mapping(accepted))


def _is_mapping(annotated: Code) -> bool:
    return annotated.text.startswith(f"{MAPPING.local}[")


def _is_list(annotated: Code) -> bool:
    return annotated.text.startswith((f"{SEQUENCE.local}[", "ListInput["))


def _with_one_mapping(accepted: Iterable[Code], hidden: Hidden = frozenset()) -> list[Code]:
    """The alternatives of an argument, with the least precise of all mappings in the place of several."""
    each = list(dict.fromkeys(accepted))
    mappings = [*filter(_is_mapping, each)]
    return each if len(mappings) < 2 else [*(item for item in each if item not in mappings), any_mapping(hidden)]


def _is_map(type_: Type) -> bool:
    return isinstance(type_, Map | Object)


def _nothing(_: Sequence[RecordRef]) -> Sequence[Code]:
    return ()


def _argument(type_: Type, hidden: Hidden, beside: Open | None) -> Code:
    return union(*_alternatives(type_, hidden, beside))


def _alternatives(type_: Type, hidden: Hidden, beside: Open | None) -> Iterator[Code]:
    match type_:
        case Scalar(kind):
            yield scalar(kind, hidden)
        case Enumeration("string"):
            yield from (options(type_), public("Unrecognized"))
        case Enumeration():
            yield from (options(type_), builtin("int", hidden))
        case AnyJson():
            yield public("JsonInput")
        case Object():
            yield subscript(use(MAPPING), builtin("str", hidden), public("JsonInput"))
        case File():
            yield public("FileInput")
        case Array(item):
            items = public("ListInput") if _takes_text(item) else use(SEQUENCE)  # a text is a `Sequence[str]`
            yield subscript(items, _argument(item, hidden, beside))
        case Map(item):
            yield subscript(use(MAPPING), builtin("str", hidden), _argument(item, hidden, beside))
        case Nullable(item):
            yield from _alternatives(item, hidden, beside)
            yield NONE
        case RecordRef(record_name, home):
            if beside is None:
                yield use(Import(f".types.{home}", input_name(record_name)))
            else:
                yield use(Import(f".types.{home}", f"{record_name}Dict"))
                yield from beside([type_])
                yield record(type_)
        case Union(title=title, home=home) if title and beside is None and not _is_lost(type_):
            yield use(Import(f".types.{home}", input_name(title)))
        case Union(variants):
            opened = [
                each.type
                for each in variants
                if each.is_open and not each.is_the_servers and isinstance(each.type, RecordRef)
            ]
            is_apart = beside is not None or len(opened) + sum(_is_map(each.type) for each in variants) > 1
            accepted: list[Code] = []
            for variant in variants:
                accepted += _variant(type_, variant, hidden, _nothing if variant.is_open and is_apart else beside)
            if opened and is_apart:
                others = [any_mapping(hidden)] if beside is None else beside(opened)
                accepted = _with_one_mapping((*accepted, *others), hidden)
            yield from (*accepted, public("UnknownVariant"))
        case _:
            assert_never(type_)


def _is_lost(union_: Union) -> bool:
    """Whether mypy 2.4 forgets a union by its name where a `dict` is written, so that this is one of `object`s."""
    has_texts = any(isinstance(each.type, Array) and _takes_text(each.type.item) for each in union_.variants)
    return has_texts and any(isinstance(each.type, Map | Object) for each in union_.variants)


def _takes_text(type_: Type) -> bool:
    """Whether every text is a value of the type, as type checkers know it."""
    match type_:
        case Scalar(kind):
            return kind == "string"
        case AnyJson() | File():
            return True
        case Nullable(item):
            return _takes_text(item)
        case Union(variants):
            return any(variant.key is None and _takes_text(variant.type) for variant in variants)
        case Enumeration() | Object() | Array() | Map() | RecordRef():
            return False
        case _:
            assert_never(type_)


def _variant(of_: Union, variant: Variant, hidden: Hidden, beside: Open | None) -> Iterator[Code]:
    """The annotation of a type of a union; one under a key is the value as it is read, or an object with that key."""
    if variant.is_the_servers:
        yield received(variant.type, hidden)
        return
    if variant.key is None:
        yield from _alternatives(variant.type, hidden, beside)
        return
    yield use(Import(f".types.{variant.home}", f"{variant.title}{pascal(variant.key)}Dict"))
    refs = records_of(variant.type)
    yield from map(record, refs)
    if not refs and of_.tells(variant):
        yield _argument(variant.type, hidden, beside)


def received(type_: Type, hidden: Hidden = frozenset()) -> Code:
    """The annotation of a value of a reply."""
    match type_:
        case Scalar() | Enumeration():
            return annotation(type_, hidden)
        case AnyJson():
            return public("JsonValue")
        case Object():
            return public("JsonObject")
        case File():
            return scalar("bytes", hidden)
        case Array(item):
            return subscript(builtin("list", hidden), received(item, hidden))
        case Map(item):
            return subscript(builtin("dict", hidden), builtin("str", hidden), received(item, hidden))
        case Nullable(item):
            return union(received(item, hidden), NONE)
        case RecordRef():
            return record(type_)
        case Union(variants):
            return union(*(received(variant.type, hidden) for variant in variants), public("UnknownVariant"))
        case _:
            assert_never(type_)


def records_of(type_: Type) -> tuple[RecordRef, ...]:
    """The records that a value of a type may be."""
    if isinstance(type_, Union):
        return tuple(ref for variant in type_.variants for ref in records_of(variant.type))
    return (type_,) if isinstance(type_, RecordRef) else ()


def record(ref: RecordRef) -> Code:
    """The class of a record."""
    return use(Import(f".models.{ref.home}", ref.name))


def reader(ref: RecordRef) -> Code:
    """The function that reads a record from JSON."""
    return imported_function(ref.home, f"decode_{snake(ref.name)}")


def union_reader(union_: Union) -> Code:
    """The function that reads a declared union from JSON."""
    return imported_function(union_.home, f"decode_{snake(union_.title)}")


def writing(at: Callable[[str, str], Code], known: Callable[[Enumeration], Code]) -> Write:
    """The writer of records, unions and texts with known values, or of equivalent JSON.

    `at` is a function of a module of functions, `known` the known values as arguments.
    """

    def write(type_: RecordRef | Union | Enumeration) -> Code:
        match type_:
            case RecordRef(name, home):
                return at(home, f"encode_{snake(name)}")
            case Union(title=name, home=home) if name:
                return at(home, f"encode_{snake(name)}")
            case Union():
                return one_of(type_, write)
            case Enumeration():
                return call(wire("known"), known(type_))
            case _:
                assert_never(type_)

    return write


def imported_function(home: str, function: str) -> Code:
    """A function that reads or writes records and unions, in a module of calls."""
    return use(Import(f".models._json.{home}", function))


def function_in(home: str, other: str, function: str) -> Code:
    """A function of another module of functions that read and write records and unions, or of the same.

    They may need one another, so a function of another module is looked up in it.
    """
    if other == home:
        return name(function)
    module = Import(".models._json", other, f"_{other}_json")
    return Code(f"{module.local}.{function}", frozenset((module,)))


Context = Literal["text", "query", "json", "part"]
"""The destination of a value: text, query or form (a list repeats its key), JSON value, or part of a multipart body."""


FILE_PART = body("file_part")


Write = Callable[[RecordRef | Union | Enumeration], Code]
"""The function that writes a record, a union or a text with known values, in the module that needs it."""


writer = writing(imported_function, lambda type_: joined(", ", map(literal, type_.options)))
"""The writer of values in a module of calls."""


def encoder(type_: Type, context: Context, write: Write = writer) -> Code:
    """The function that writes a value of a type."""
    if context == "part" and (isinstance(type_, File) or type_ == Scalar("bytes")):
        return FILE_PART
    if not isinstance(type_, Array):
        return _json(type_, write) if context == "json" else _text(type_, write)
    match context:
        case "json":
            return call(wire("list_of"), encoder(type_.item, "json", write))
        case "part" | "query":
            return call(wire("list_of"), _element(type_.item, context, write))
        case "text":
            return call(wire("array_text_of"), encoder(type_.item, "json", write))


def joining(type_: Type) -> Code:
    """The function that writes a value in a path or a header, where a list is joined by commas."""
    if isinstance(type_, Array):
        return call(wire("joined_of"), _element(type_.item, "text", writer))
    return encoder(type_, "text")


def _element(item: Type, context: Context, write: Write) -> Code:
    if isinstance(item, AnyJson):
        return wire("loose")
    return encoder(item, "part" if context == "part" else "text", write)


def _text(type_: Type, write: Write) -> Code:
    match type_:
        case Scalar("bytes"):
            return wire("base64")
        case Scalar("string"):
            return wire("text")
        case Scalar("decimal" | "decimal_text"):
            return wire("decimal")
        case Scalar(kind):
            return wire(kind)
        case Enumeration("string"):
            return _json(type_, write)
        case Enumeration():
            return wire("integer")
        case Object():
            return wire("mapping_text")
        case AnyJson() | Array():
            return wire("compact")
        case Map() | Nullable() | RecordRef() | Union():
            return call(wire("loose_of"), _json(type_, write))
        case File():
            return wire("file")
        case _:
            assert_never(type_)


_JSON: dict[Kind, str] = {"integer": "whole", "number": "real", "boolean": "truth", "decimal": "exact"}


def _json(type_: Type, write: Write) -> Code:
    match type_:
        case Scalar(kind) if kind in _JSON:
            return wire(_JSON[kind])
        case Enumeration("string"):
            return write(type_)
        case Enumeration():
            return wire("whole")
        case Object():
            return wire("mapping")
        case AnyJson():
            return wire("anything")
        case Map(item):
            return call(wire("map_of"), encoder(item, "json", write))
        case Nullable(item):
            return call(wire("null_or"), encoder(item, "json", write))
        case RecordRef() | Union():
            return write(type_)
        case Scalar() | File():
            return _text(type_, write)
        case Array(item):
            return call(wire("list_of"), encoder(item, "json", write))
        case _:
            assert_never(type_)


def one_of(type_: Union, write: Write) -> Code:
    """The function that writes one of several types: which, its class, its JSON kind, its tag or its members say."""
    kinds: dict[str, Code] = {}
    classes: list[tuple[Code, Code]] = []
    mappings: list[tuple[Code, Code]] = []
    for variant in type_.variants:
        write_one = _json(variant.type, write)
        if variant.key is not None:
            write_one = call(encode("under"), literal(variant.key), write_one)
        classes += ((record(ref), write_one) for ref in records_of(variant.type))
        match variant:
            case Variant(is_the_servers=True):
                continue
            case Variant(key=str(key)):
                mappings.append((literal(key), write_one))
                if type_.tells(variant) and not isinstance(variant.type, RecordRef):
                    kinds[_PYTHON_KINDS[json_kind(variant.type)]] = write_one
            case Variant(tag=str() | int() as tag) if type_.tag:
                mappings.append((literal(tag), write_one))
            case Variant(RecordRef() | Object() | Map(), required=required):
                mappings.append((literal(required), write_one))
            case Variant(inner):
                kinds[_PYTHON_KINDS[json_kind(inner)]] = write_one
    keyed = any(variant.key is not None for variant in type_.variants)
    how = (
        {"keys": mapping(mappings)}
        if keyed
        else {"tags": mapping(mappings)}
        if type_.tag
        else {"members": mapping(mappings)}
    )
    keywords = {
        **kinds,
        **({"classes": mapping(dict.fromkeys(classes))} if classes else {}),
        **(how if mappings else {}),
        **({"tag": literal(type_.tag)} if type_.tag and mappings and not keyed else {}),
    }
    return call(encode("one_of"), keywords=keywords)


_PYTHON_KINDS = {"a text": "text", "a number": "number", "a boolean": "boolean", "an array": "array"}

Nested = Callable[[RecordRef | Union | Enumeration], Code]
"""The converter of a record, a union or a text with known values, in the module that needs it."""


def converter(type_: Type, nested: Nested) -> Code:
    """The function that converts a value of a reply."""
    match type_:
        case Scalar(kind):
            return scalar_converter(kind)
        case Enumeration("integer"):
            return decode("integer")
        case File():
            return decode("blob")
        case AnyJson():
            return decode("anything")
        case Object():
            return decode("mapping")
        case Array(item):
            return call(decode("array"), converter(item, nested))
        case Map(item):
            return call(decode("map_of"), converter(item, nested))
        case Nullable(item):
            return call(decode("nullable"), converter(item, nested))
        case RecordRef() | Union() | Enumeration():
            return nested(type_)
        case _:
            assert_never(type_)


def scalar_converter(kind: Kind) -> Code:
    """The function that converts a single value of a reply."""
    return decode({"string": "text", "bytes": "blob", "decimal_text": "decimal"}.get(kind, kind))


_EXACT: dict[Kind, str] = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def exact_class(type_: Type) -> str | None:
    """The class whose instances are values of the type without conversion, if any."""
    match type_:
        case Scalar(kind):
            return _EXACT.get(kind)
        case Enumeration("integer"):
            return "int"
        case Object():
            return "dict"
        case Array(AnyJson()):
            return "list"
        case Array() | AnyJson() | File() | Map() | Nullable() | Enumeration() | RecordRef() | Union():
            return None
        case _:
            assert_never(type_)
