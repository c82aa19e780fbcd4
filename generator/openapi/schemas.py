"""JSON Schemas of what a connector sends and receives: values, bodies, records, pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import assert_never

from generator import ir, typetree
from generator.jsonvalue import Json
from generator.typetree import AnyJson, Array, File, Object, Scalar

Schema = dict[str, Json]
Find = Callable[[ir.Ref], ir.Value]
"""What a hole stands for."""

_SCALARS: Mapping[typetree.Kind, Schema] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "date_time": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "time": {"type": "string", "format": "time"},
    "duration": {"type": "string", "format": "duration"},
    "bytes": {"type": "string", "contentEncoding": "base64"},
}


def type_schema(type_: typetree.Type) -> Schema:
    """The schema of a JSON value of a type."""
    match type_:
        case Scalar(kind):
            return dict(_SCALARS[kind])
        case AnyJson():
            return {}
        case Object():
            return {"type": "object"}
        case File():
            return {"type": "string", "contentEncoding": "base64"}
        case Array(item):
            return {"type": "array", "items": type_schema(item)}
        case _:
            assert_never(type_)


def value_schema(value: ir.Value) -> Schema:
    """The schema of a parameter as a JSON value: its type, options and default."""
    made = type_schema(value.type)
    if value.options and isinstance(value.type, Array):
        item = value.type.item
        made["items"] = {**type_schema(item), "enum": [_constant(item, option) for option in value.options]}
    elif value.options:
        made["enum"] = [_constant(value.type, option) for option in value.options]
    if value.default is not None:
        made["default"] = _constant(value.type, value.default)
    return _or_null(made) if value.nullable else made


def text_schema(value: ir.Value) -> Schema:
    """The schema of a parameter as text: what a quoted hole of a body gives."""
    made: Schema = {"type": "string"}
    if isinstance(value.type, Scalar):
        made |= {key: item for key, item in _SCALARS[value.type.kind].items() if key != "type"}
    if value.options and not isinstance(value.type, Array):
        made["enum"] = list(value.options)
    if value.default is not None and isinstance(value.type, Scalar):
        made["default"] = value.default
    return _or_null(made) if value.nullable else made


def body_schema(node: ir.BodyNode, find: Find) -> Schema:
    """The schema of a body, or of a part of it."""
    match node:
        case ir.Const(value):
            return {"const": value}
        case ir.ObjectNode(members):
            made: Schema = {
                "type": "object",
                "properties": {key: body_schema(item, find) for key, item in members},
                "additionalProperties": False,
            }
            needed: list[Json] = [key for key, item in members if not _may_go(item, find)]
            return {**made, "required": needed} if needed else made
        case ir.ArrayNode(items):
            schemas = [body_schema(item, find) for item in items]
            distinct: list[Json] = [item for index, item in enumerate(schemas) if item not in schemas[:index]]
            needed_items = sum(not _may_go(item, find) for item in items)
            return {
                "type": "array",
                "items": distinct[0] if len(distinct) == 1 else {"anyOf": distinct},
                "minItems": needed_items,
                "maxItems": len(items),
            }
        case ir.TextNode((ir.Ref() as ref,)):
            return described(text_schema(find(ref)), find(ref))
        case ir.TextNode():
            return {"type": "string"}
        case ir.ValueNode(ref):
            return described(value_schema(find(ref)), find(ref))
        case _:
            assert_never(node)


def field_schema(node: ir.BodyNode, find: Find, *, multipart: bool) -> Schema:
    """The schema of a field of a form."""
    match node:
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
            value = find(ref)
            if multipart and value.type in (File(), Scalar("bytes")):
                return described({"type": "string", "contentMediaType": "application/octet-stream"}, value)
            return described(value_schema(value), value)
        case _:
            return body_schema(node, find)


def record_schema(record: ir.Record) -> Schema:
    """The schema of a body that the fields of a record can be read from."""
    root: Schema = {}
    for item in record.fields:
        _plant(root, item.selector, item)
    if not root:
        root["type"] = "object"
    root.pop("x-optional", None)
    return root


def page_schema(items: Schema, operation: ir.Operation) -> Schema:
    """The schema of a page: its items where the overlay says, else the body itself; and what paging reads."""
    selector = operation.items or ()
    made: Schema = {"type": "array", "items": items}
    for segment in reversed(selector):
        if segment == "" or segment.isdecimal():
            made = {"type": "array", "items": made}
        else:
            made = {"type": "object", "properties": {segment: made}}
    paging = operation.pagination
    if paging is not None and made.get("type") == "object":
        for place, schema in ((paging.next, {"type": "string"}), (paging.total, {"type": "integer"})):
            if place:
                _add(made, place, _or_null({**schema}))
    return made


def described(schema: Schema, value: ir.Value) -> Schema:
    """A schema with the words that there are for its value."""
    return {**schema, "description": value.description} if value.description else schema


def _constant(type_: typetree.Type, text: str) -> Json:
    """The JSON of a default or an option."""
    match type_:
        case Scalar("integer" | "number" | "boolean"):
            return typetree.value(type_, text)
        case Scalar():
            return text
        case _:
            return typetree.structured(text)


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]} if schema else schema


def _may_go(node: ir.BodyNode, find: Find) -> bool:
    """Whether a member or element may be missing from a body, because nothing that it needs was given."""
    match node:
        case ir.Const():
            return False
        case ir.ObjectNode(members):
            return all(_may_go(item, find) for _, item in members)
        case ir.ArrayNode(items):
            return all(_may_go(item, find) for item in items)
        case ir.TextNode(parts):
            return any(_is_optional(part, find) for part in parts)
        case ir.ValueNode(ref):
            return _is_optional(ref, find)
        case _:
            assert_never(node)


def _is_optional(part: str | ir.Ref, find: Find) -> bool:
    if isinstance(part, str):
        return False
    value = find(part)
    return value.default is None and (value.nullable or not value.required)


def _plant(node: Schema, selector: ir.Selector, item: ir.Field) -> None:
    """Adds a field to the schema of the body that it is read from."""
    if not selector:
        node |= {key: value for key, value in _field(item).items() if key not in node}
        return
    _add(node, selector, _field(item), required=item.required)


def _field(item: ir.Field) -> Schema:
    made = type_schema(item.type)
    made = made if item.required else _or_null(made)
    return {**made, "description": item.description} if item.description else made


def _add(node: Schema, selector: Iterable[str], leaf: Schema, *, required: bool = False) -> None:
    """Puts a schema at a selector below a node; what stands there already stays."""
    segments = list(selector)
    for position, segment in enumerate(segments):
        last = position == len(segments) - 1
        if segment == "" or segment.isdecimal():
            if node.setdefault("type", "array") != "array":
                return
            if last:
                node.setdefault("items", leaf)
                return
            node = _child(node, "items")
            continue
        if node.get("type") == "array":
            node = _child(node, "items")
        if node.setdefault("type", "object") != "object":
            return
        properties = _child(node, "properties")
        if required:
            names = node.setdefault("required", [])
            if isinstance(names, list) and segment not in names:
                names.append(segment)
        if last:
            properties.setdefault(segment, leaf)
            return
        node = _child(properties, segment)


def _child(node: Schema, key: str) -> Schema:
    child = node.setdefault(key, {})
    if not isinstance(child, dict):
        child = node[key] = {}
    return child
