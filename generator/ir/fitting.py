"""JSON values against types: whether one fits, and which type of a union it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from generator.ir import nodes, types
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
    Selector,
    Union,
    Variant,
    json_kind,
)
from generator.text.jsonvalue import Json

Records = Mapping[str, nodes.Record]


def fits(type_: types.Type, value: Json, records: Records) -> bool:
    """Whether a value of a reply is one of the type, down to the last leaf."""
    match type_:
        case Scalar("string" | "bytes") | Enumeration("string") | File():
            return isinstance(value, str)
        case Scalar("integer") | Enumeration():
            return isinstance(value, int) and not isinstance(value, bool)
        case Scalar("number" | "decimal"):
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case Scalar("boolean"):
            return isinstance(value, bool)
        case Scalar():
            return isinstance(value, str) and _is_valid(type_, value)
        case Array(item):
            return isinstance(value, list) and all(fits(item, element, records) for element in value)
        case Object():
            return isinstance(value, dict)
        case Map(item):
            return isinstance(value, dict) and all(fits(item, element, records) for element in value.values())
        case Nullable(item):
            return value is None or fits(item, value, records)
        case AnyJson():
            return True
        case RecordRef(name):
            return isinstance(value, dict) and _members_fit(records[name], value, records)
        case Union():
            variant = chosen(type_, value)
            return variant is not None and fits(variant.type, under(variant, value), records)
        case _:
            assert_never(type_)


def _members_fit(record: nodes.Record, value: dict[str, Json], records: Records) -> bool:
    extra = record.extra
    return all(
        _field_fits(field.type, found(value, field.selector), field.required, records)
        for field in record.fields
        if field.is_read and not field.is_in_array and field.selector
    ) and (extra is None or fits(extra.type, others(record, value), records))


def others(record: nodes.Record, value: Mapping[str, Json]) -> dict[str, Json]:
    """The members of an object that no field of the record reads."""
    return {key: item for key, item in value.items() if key not in record.known}


def _is_valid(type_: Scalar, text: str) -> bool:
    try:
        types.value(type_, text)
    except ValueError:
        return False
    return True


def _field_fits(type_: types.Type, value: Json, required: bool, records: Records) -> bool:
    return not required if value is None else fits(type_, value, records)


def found(value: Json, selector: Selector) -> Json:
    """The value at a selector that leads through objects; `None` if there is none."""
    for segment in selector:
        value = value.get(segment) if isinstance(value, dict) else None
    return value


def selected(value: Json, selector: Selector) -> Json:
    """The value at a selector that may lead through arrays; `None` if there is none."""
    for position, segment in enumerate(selector):
        if isinstance(value, dict):
            value = value.get(segment)
        elif not isinstance(value, list):
            return None
        elif segment == "-1":
            value = value[-1] if value else None
        elif segment.isascii() and segment.isdecimal():
            value = value[int(segment)] if int(segment) < len(value) else None
        else:
            rest = selector[position + (segment == "") :]
            return next((inner for item in value if (inner := selected(item, rest)) is not None), None)
    return value


def chosen(union: Union, value: Json) -> Variant | None:
    """The type of a union that a value is of, as a client tells them apart."""
    return next((variant for variant in union.variants if _is_of(variant, union.tag, value)), None)


def _is_of(variant: Variant, tag: Selector, value: Json) -> bool:
    if variant.key is not None:
        return isinstance(value, dict) and value.get(variant.key) is not None
    if variant.tag is not None and tag:
        return found(value, tag) == variant.tag
    if json_kind(variant.type) == "object":
        return isinstance(value, dict) and all(member in value for member in variant.required)
    return json_kind(variant.type) == _kind(value)


def _kind(value: Json) -> str:
    match value:
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case list():
            return "an array"
        case dict():
            return "object"
        case None:
            return "null"


def under(variant: Variant, value: Json) -> Json:
    """The value of a type of a union in the whole value."""
    return value if variant.key is None else found(value, (variant.key,))
