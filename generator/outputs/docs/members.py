"""Arguments and fields as lists: name, type, whether required, default, description, and the members inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from generator import ir
from generator.ir import names, types
from generator.ir.types import AnyJson, Enumeration, Nullable, RecordRef, Scalar, Union
from generator.outputs.docs.descriptions import blocks
from generator.outputs.docs.text import indented, told, type_span
from generator.outputs.sdk.documentation import Documentation
from generator.python.code import Code
from generator.python.types import annotation, received
from generator.text.prose import code_span, prose, sentence

Use = Literal["argument", "reply", "type"]
"""The place of a record: inside of an argument, of a reply, or on a page of its own."""

_DEEPEST = 3
_MOST = 40
"""Members that are unfolded in one list; further types are links."""
_OPTIONS = 12
"""The values of an enumeration that stand beside an argument or a field; its page has all of them."""
_LONGEST = 60
"""Characters of a union that stands beside a field."""


class _Room(Struct):
    """How many members a list still has room for."""

    left: int = _MOST


def arguments(operation: ir.Operation, about: Documentation, connector: ir.Connector) -> str:
    """The arguments of a method; those that are required come first."""
    own = {value.name for value in operation.values}
    needed = {value.name for value in operation.parameters if value.is_needed}
    positional = {value.name for value in operation.parameters[: operation.positional]}
    room = _Room()
    items: list[str] = []
    for value in sorted(operation.values, key=lambda value: value.name not in needed):
        marks = [
            *(["**required**"] if value.name in needed else []),
            *(["*positional*"] if value.name in positional else []),
            *([f"*default* {code_span(value.default)}"] if value.default is not None else []),
            *(["**deprecated**"] if prose(value.deprecated) else []),
        ]
        named = _named(value.type, annotation)
        said = " ".join(_notes(value, _options(value.type, value.options)))
        inner = _inner(value.type, connector, room, "argument")
        items.append(_item(value.name, named, marks, (*blocks(value.description), said, inner)))
    items += [_item(name, "str | None", [], (told(text),)) for name, text in about.arguments if name not in own]
    return "\n".join(items)


def fields(record: ir.Record, connector: ir.Connector, use: Use = "type") -> str:
    """The fields of a record, on the page of its type or of a reply."""
    return "\n".join(_fields(record, connector, _Room(), use))


def _fields(
    record: ir.Record, connector: ir.Connector, room: _Room, use: Use, around: tuple[str, ...] = ()
) -> Iterator[str]:
    """The fields of a record inside of others."""
    for field in record.fields:
        if use == "argument" and not (field.is_written and field.selector) and not field.is_extra:
            if field.is_written:
                yield from _keys(field, connector, room, around=(*around, record.name))
            continue
        room.left -= 1
        inner = _inner(field.type, connector, room, use, around=(*around, record.name))
        name = ".".join(part or "[]" for part in field.selector) if use == "argument" and field.selector else field.name
        marks = [
            *(["**required**"] if field.required and use != "reply" and not field.is_extra else []),
            *(["*read only*"] if field.access == "read" and use != "argument" else []),
            *(["*write only*"] if field.access == "write" and use != "argument" else []),
            *(["**deprecated**"] if prose(field.deprecated) else []),
        ]
        said = " ".join((*_notes(field, _options(field.type)), *_ways(field, use)))
        yield _item(name, _annotation(field, use), marks, (*blocks(field.description), said, inner))


def _keys(field: ir.Field, connector: ir.Connector, room: _Room, around: tuple[str, ...]) -> Iterator[str]:
    """The keys of a union that stands beside the other members of an object."""
    union = types.unwrapped(field.type)
    for variant in union.variants if isinstance(union, Union) else ():
        if variant.key is not None:
            room.left -= 1
            inner = _inner(variant.type, connector, room, "argument", around=around)
            yield _item(variant.key, _named(variant.type, annotation), ["*one of these*"], (inner,))


def _notes(item: ir.Value | ir.Field, options: Sequence[str]) -> Iterator[str]:
    """The notes beside a description; samples show long examples."""
    if prose(item.deprecated):
        yield told(f"Deprecated: {sentence(item.deprecated)}")
    yield from options
    example = "" if item.example is None or options else types.compact(item.example)
    if 0 < len(example) <= _LONGEST:
        yield f"Example: {code_span(example)}."


def _ways(field: ir.Field, use: Use) -> Iterator[str]:
    """The path of a field in the JSON, unless its name is the path."""
    ways = [".".join(part or "[]" for part in way) for way in (field.selector, *field.otherwise)]
    own = names.snake(field.selector[-1]) if field.selector and not field.otherwise else ""
    if use != "argument" and not field.is_extra and own != field.name:
        yield f"From {' or '.join(code_span(way) if way else 'the whole body' for way in ways)}."


def _annotation(field: ir.Field, use: Use) -> str:
    if use == "argument":
        return _named(field.type, annotation)
    text = _named(field.type, received)
    is_certain = field.is_received or field.preset is not None
    return text if is_certain or isinstance(field.type, Nullable | AnyJson) else f"{text} | None"


def _named(type_: types.Type, said: Callable[[types.Type], Code]) -> str:
    """An annotation in which enumerations and long unions are their names, and those without are their kinds."""
    plain = _plain(type_)
    text = said(plain).text
    for part in types.parts(plain):
        if isinstance(part, Enumeration | Union) and part.title:
            members = said(part).text
            if isinstance(part, Enumeration) or len(members) > _LONGEST:
                text = text.replace(members, part.title)
    return text


def _plain(type_: types.Type) -> types.Type:
    """The type with the kinds of enumerations without a name, whose values are listed."""

    def change(part: types.Type) -> types.Type:
        return Scalar(part.kind) if isinstance(part, Enumeration) and not part.title else part

    return types.replaced(type_, change)


def _options(type_: types.Type, options: Sequence[str] = ()) -> tuple[str, ...]:
    """The values of the enumerations in a type, or the options of an argument."""
    every = [part.options for part in types.parts(type_) if isinstance(part, Enumeration)]
    said: list[str] = []
    for values in (options, *every):
        if values:
            shown = ", ".join(map(code_span, dict.fromkeys(values[:_OPTIONS])))
            left = len(values) - _OPTIONS
            more = f" and {left} more" if left > 0 else ""
            said.append(f"One of {shown}{more}." if len(values) > 1 else f"Always {shown}.")
    return tuple(said)


def _item(name: str, annotation: str, marks: list[str], body: Sequence[str]) -> str:
    """One argument or field: a line with its name, type and marks, its description, and its members."""
    head = " ".join((code_span(name), type_span(annotation), *marks))
    text = "\n\n".join(filter(None, body))
    return f"- {head}" + (f"\n\n{indented(text, 2)}" if text else "")


def _inner(type_: types.Type, connector: ir.Connector, room: _Room, use: Use, around: tuple[str, ...] = ()) -> str:
    """The members of the records in a type, folded."""
    if len(around) >= _DEEPEST:
        return ""
    folds: list[str] = []
    for ref in dict.fromkeys(part for part in types.parts(type_) if isinstance(part, RecordRef)):
        if room.left <= 0:
            break
        if ref.name in around:
            continue
        rows = "\n".join(_fields(connector.record(ref), connector, room, use, around=around))
        if rows:
            fence = ":" * (6 - len(around))
            folds.append(f"{fence} fold Members of {ref.name}\n\n{rows}\n\n{fence}")
    return "\n\n".join(folds)


def variants(item: ir.NamedType) -> str:
    """The values of an enumeration, or the types of a union with their tags, keys or required members."""
    rows: list[str] = []
    for part in types.parts(item.type):
        if isinstance(part, Enumeration):
            rows += [f"- {code_span(option)}" for option in part.options]
        elif isinstance(part, Union):
            for variant in part.variants:
                told_apart = ""
                if variant.tag is not None:
                    told_apart = f" where {code_span('.'.join(part.tag))} is {code_span(str(variant.tag))}"
                elif variant.key is not None:
                    told_apart = f" under the key {code_span(variant.key)}"
                rows.append(f"- {type_span(received(variant.type).text)}{told_apart}")
    return "\n".join(dict.fromkeys(rows))
