"""Values of requests, as the mock returns them."""

from __future__ import annotations

from typing import assert_never

from generator import ir
from generator.ir import samples, types
from generator.ir.fitting import Records, chosen, found, others, under
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
)
from generator.text.jsonvalue import Json


def members(record: ir.Record, sent: Json) -> dict[str, Json]:
    """The values of a record's fields in a record that was sent, by wire name."""
    values: dict[str, Json] = {}
    for field in record.fields:
        if field.keys and isinstance(sent, dict):
            values[field.wire] = {key: value for key, value in sent.items() if key in field.keys}
        elif field.is_extra and isinstance(sent, dict):
            values[field.wire] = others(record, sent)
        elif field.selector and (value := found(sent, field.selector)) is not None:
            values[field.wire] = value
    return {wire: value for wire, value in values.items() if value != {}}


def answered(type_: types.Type, value: Json, records: Records) -> Json:
    """A value that was sent, as a server returns it: with read-only fields, without write-only ones."""
    match type_:
        case RecordRef(name) if isinstance(value, dict):
            whole: Json = value
            extra = records[name].extra_type
            if extra is not None:
                beside = others(records[name], value)
                whole = {**value, **{key: answered(extra, item, records) for key, item in beside.items()}}
            for field in records[name].fields:
                if not field.selector or field.is_in_array:
                    continue
                known = found(whole, field.selector)
                if not field.is_read:
                    whole = _without(whole, field.selector)
                elif known is not None:
                    whole = _with(whole, field.selector, answered(field.type, known, records))
                elif field.required:
                    whole = _with(whole, field.selector, samples.field(field, records[name], records))
            return whole
        case Array(item) if isinstance(value, list):
            return [answered(item, element, records) for element in value]
        case Map(item) if isinstance(value, dict):
            return {key: answered(item, element, records) for key, element in value.items()}
        case Nullable(item) if value is not None:
            return answered(item, value, records)
        case Union():
            variant = chosen(type_, value)
            if variant is None:
                return value
            inner = answered(variant.type, under(variant, value), records)
            return inner if variant.key is None else {variant.key: inner}
        case RecordRef() | Array() | Map() | Nullable():
            return value
        case Scalar() | AnyJson() | Object() | File() | Enumeration():
            return value
        case _:
            assert_never(type_)


def _with(tree: Json, selector: Selector, value: Json) -> Json:
    """The tree with a value at a selector that leads through objects."""
    if not selector:
        return value
    members = dict(tree) if isinstance(tree, dict) else {}
    members[selector[0]] = _with(members.get(selector[0]), selector[1:], value)
    return members


def _without(tree: Json, selector: Selector) -> Json:
    if not isinstance(tree, dict) or selector[0] not in tree:
        return tree
    members = dict(tree)
    if len(selector) == 1:
        del members[selector[0]]
    else:
        members[selector[0]] = _without(members[selector[0]], selector[1:])
    return members
