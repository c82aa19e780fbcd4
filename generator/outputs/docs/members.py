"""Arguments and fields as lists: name, type, default, description, and the members inside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.ir import types
from generator.ir.types import RecordRef
from generator.outputs.docs.text import indented, told, type_span
from generator.outputs.sdk.documentation import Documentation
from generator.python import signatures
from generator.python.types import received
from generator.text.prose import code_span, prose, sentence

_DEEPEST = 3
_MOST = 40
"""Members that are unfolded in one list; further types are links."""


@dataclass(slots=True)
class _Room:
    """How many members a list still has room for."""

    left: int = _MOST


def arguments(operation: ir.Operation, about: Documentation, connector: ir.Connector) -> str:
    """The arguments of a method; those that are required come first."""
    words = dict(about.arguments)
    needed = {value.name for value in operation.parameters if value.is_needed}
    positional = {value.name for value in operation.parameters[: operation.positional]}
    room = _Room()
    items: list[str] = []
    for value in sorted(operation.values, key=lambda value: value.name not in needed):
        marks = [
            *(["*required*"] if value.name in needed else []),
            *([f"default {code_span(value.default)}"] if value.default is not None else []),
            *(["*deprecated*"] if prose(value.deprecated) else []),
            *(["by position"] if value.name in positional else []),
        ]
        annotation = signatures.value_annotation(value).text
        rows = [words.pop(value.name, "")]
        items.append(_item(value.name, annotation, marks, rows, _inner(value.type, connector, room, written=True)))
    items += [_item(name, "str | None", [], [text], "") for name, text in words.items()]
    return "\n".join(items)


def fields(record: ir.Record, connector: ir.Connector) -> str:
    """The fields of a record."""
    return "\n".join(_fields(record, connector, _Room(), written=False, depth=0))


def _fields(record: ir.Record, connector: ir.Connector, room: _Room, *, written: bool, depth: int) -> Iterator[str]:
    for field in record.fields:
        if written and not (field.is_written and field.selector) and not field.is_extra:
            continue
        room.left -= 1
        inner = _inner(field.type, connector, room, written=written, depth=depth + 1)
        name = ".".join(part or "[]" for part in field.selector) if written and field.selector else field.name
        marks = [
            *(["*required*"] if field.required and not field.is_extra else []),
            *(["read only"] if field.access == "read" and not written else []),
            *(["write only"] if field.access == "write" and not written else []),
            *(["*deprecated*"] if prose(field.deprecated) else []),
        ]
        yield _item(name, _annotation(field), marks, [*_words(field, written=written)], inner)


def _annotation(field: ir.Field) -> str:
    return received(field.type).text


def _words(field: ir.Field, *, written: bool) -> Iterator[str]:
    if prose(field.description):
        yield sentence(field.description)
    if prose(field.deprecated):
        yield f"Deprecated: {sentence(field.deprecated)}"
    if field.example is not None:
        yield f"Example: {code_span(types.compact(field.example))}."
    ways = [".".join(part or "[]" for part in way) or "the whole body" for way in (field.selector, *field.otherwise)]
    if not written and not field.is_extra and ways != [field.name]:
        yield f"From {' or '.join(map(code_span, ways))}."


def _item(name: str, annotation: str, marks: list[str], words: list[str], inner: str) -> str:
    """One argument or field: a line with its name, type and marks, what is said about it, and what is inside."""
    head = " ".join((code_span(name), type_span(annotation) if len(annotation) < 400 else "", *marks))
    text = " ".join(filter(None, words))
    body = "\n\n".join(filter(None, (told(text) if text else "", inner)))
    return f"- {head}" + (f"\n\n{indented(body, 2)}" if body else "")


def _inner(type_: types.Type, connector: ir.Connector, room: _Room, *, written: bool, depth: int = 0) -> str:
    """The members of the records in a type, folded."""
    if depth >= _DEEPEST:
        return ""
    folds: list[str] = []
    for ref in dict.fromkeys(part for part in types.parts(type_) if isinstance(part, RecordRef)):
        if room.left <= 0:
            break
        rows = "\n".join(_fields(connector.record(ref), connector, room, written=written, depth=depth))
        if rows:
            fence = ":" * (6 - depth)
            folds.append(f"{fence} fold Members of {ref.name}\n\n{rows}\n\n{fence}")
    return "\n\n".join(folds)


def variants(item: ir.NamedType) -> str:
    """The values of an enumeration, or the types of a union with what tells them apart."""
    rows: list[str] = []
    for part in types.parts(item.type):
        if isinstance(part, types.Enumeration):
            rows += [f"- {code_span(option)}" for option in part.options]
        elif isinstance(part, types.Union):
            for variant in part.variants:
                told_apart = ""
                if variant.tag is not None:
                    told_apart = f" where {code_span('.'.join(part.tag))} is {code_span(str(variant.tag))}"
                elif variant.key is not None:
                    told_apart = f" under the key {code_span(variant.key)}"
                rows.append(f"- {type_span(received(variant.type).text)}{told_apart}")
    return "\n".join(dict.fromkeys(rows))
