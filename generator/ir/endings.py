"""The minimum depth of records' values; a record that requires itself has no finite value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from generator.ir import types
from generator.ir.nodes import Record
from generator.ir.types import (
    AnyJson,
    Array,
    Enumeration,
    File,
    Map,
    Nullable,
    Object,
    RecordRef,
    Scalar,
    Type,
    Union,
    Variant,
)

Depths = Mapping[str, int]
"""The minimum nesting of each record's values; records without a finite value are missing."""


def depths(needed: Mapping[str, Iterable[Type]]) -> Depths:
    """The depths of records, by the types that each requires."""
    known: dict[str, int] = {}
    waiting = {name: [*required] for name, required in needed.items()}
    while True:
        added: dict[str, int] = {}
        for name, required in waiting.items():
            each = [depth(type_, known) for type_ in required]
            if None not in each:
                added[name] = 1 + max((item for item in each if item is not None), default=0)
        if not added:
            return known
        known |= added
        waiting = {name: required for name, required in waiting.items() if name not in added}


def depth(type_: Type, known: Depths) -> int | None:
    """The minimum depth of a type's values; `None` if none is finite."""
    match type_:
        case RecordRef(name):
            return known.get(name)
        case Union(variants) if variants:
            return min((item for variant in variants if (item := depth(variant.type, known)) is not None), default=None)
        case Array() | Map() | Nullable() | Scalar() | Enumeration() | AnyJson() | Object() | File() | Union():
            return 0
        case _:
            assert_never(type_)


def required(record: Record) -> list[Type]:
    """The types of a record's required members."""
    return [field.type for field in record.fields if field.required and not field.is_extra]


def shallowest(union: Union, records: Mapping[str, Record]) -> Variant:
    """The alternative with the smallest depth."""
    needed: dict[str, list[Type]] = {}
    waiting: list[Type] = [union]
    while waiting:
        for part in types.parts(waiting.pop()):
            if isinstance(part, RecordRef) and part.name not in needed:
                needed[part.name] = required(records[part.name])
                waiting += needed[part.name]
    known = depths(needed)
    ending = [(least, item) for item in union.variants if (least := depth(item.type, known)) is not None]
    return min(ending, key=lambda item: item[0])[1]
