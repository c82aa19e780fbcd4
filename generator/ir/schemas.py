"""JSON Schemas of requests: values, texts, bodies and form fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import assert_never

import msgspec
from msgspec.structs import replace

from generator import ir
from generator.ir import requests, samples, traverse, types
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
    Union,
    Variant,
)
from generator.text.jsonvalue import Json

Schema = dict[str, Json]
Find = Callable[[ir.Ref], ir.Value]
"""The value of a hole."""
NamedSchema = RecordRef | Union | Enumeration
"""A type whose schema is a component: a record, or a union or an enumeration with a name."""
SCALARS: Mapping[types.Kind, Schema] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "date_time": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    # No formats: that of a time demands an offset, that of a duration forbids a sign and a fraction.
    "time": {
        "type": "string",
        "pattern": r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?"
        r"(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?$",
        "examples": ["12:00:00"],
    },
    "duration": {
        "type": "string",
        "pattern": f"^{types.DURATION}$",
        "examples": ["PT1H"],
    },
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "decimal": {"type": "number"},
    "decimal_text": {"type": "string", "pattern": r"^[+-]?[0-9]{1,300}(\.[0-9]{1,300})?$", "examples": ["1.50"]},
    "uuid": {"type": "string", "format": "uuid"},
}
_TEXTS: Mapping[types.Kind, Schema] = {
    **SCALARS,
    "integer": {"type": "string", "pattern": "^-?[0-9]{1,400}$", "examples": ["1"]},
    "number": {"type": "string", "pattern": r"^-?[0-9]{1,300}(\.[0-9]+)?([eE]-?[0-9]+)?$", "examples": ["1.5"]},
    "boolean": {"type": "string", "enum": ["true", "false"]},
    "decimal": SCALARS["decimal_text"],
}
_JSON_TEXT: Schema = {"type": "string", "contentMediaType": "application/json"}
BASE64: Schema = {"type": "string", "contentEncoding": "base64"}


def _open(type_: Enumeration) -> Schema:
    """The schema of an enumeration: other values may come, and can be sent on purpose."""
    scalar = dict(SCALARS[type_.kind])
    return {"anyOf": [{**scalar, "enum": known(type_)}, scalar]}


def known(type_: Enumeration) -> list[Json]:
    """The known values of an enumeration."""
    return [types.value(type_, option) for option in type_.options]


class Dialect(msgspec.Struct, frozen=True):
    """The conventions of a document's schemas: the names of its components, and its choice among equivalent forms.

    With `names_enumerations`, an enumeration with a name is a component; with `discriminates`, unions have the
    discriminator of OpenAPI. With `closes`, an object that is sent has no unknown members; with `requires`, one that is
    received has the required ones.
    """

    component: Callable[[NamedSchema], str]
    prefix: str = "#/components/schemas/"
    scalars: Mapping[types.Kind, Schema] = msgspec.field(default_factory=lambda: SCALARS)
    file: Schema = msgspec.field(default_factory=lambda: BASE64)
    enumeration: Callable[[Enumeration], Schema] = _open
    names_enumerations: bool = True
    discriminates: bool = True
    closes: bool = False
    requires: bool = True

    def reference(self, type_: NamedSchema) -> str:
        """The reference to the component of a type."""
        return f"{self.prefix}{self.component(type_)}"


def type_schema(type_: types.Type, dialect: Dialect) -> Schema:
    """The schema of a JSON value of a type."""
    match type_:
        case Scalar(kind):
            return dict(dialect.scalars[kind])
        case AnyJson():
            return {}
        case Object():
            return {"type": "object"}
        case File():
            return dict(dialect.file)
        case Array(item):
            return {"type": "array", "items": type_schema(item, dialect)}
        case Map(item):
            return {"type": "object", "additionalProperties": type_schema(item, dialect)}
        case Nullable(item):
            return or_null(type_schema(item, dialect))
        case RecordRef():
            return {"$ref": dialect.reference(type_)}
        case Enumeration():
            is_named = type_.title and dialect.names_enumerations
            return {"$ref": dialect.reference(type_)} if is_named else definition(type_, dialect)
        case Union():
            return {"$ref": dialect.reference(type_)} if type_.title else definition(type_, dialect)
        case _:
            assert_never(type_)


def definition(type_: Enumeration | Union, dialect: Dialect) -> Schema:
    """The schema of an enumeration or a union, spelled out."""
    match type_:
        case Enumeration():
            return dialect.enumeration(type_)
        case Union(variants, (tag,)) if dialect.discriminates and _is_discriminated(variants):
            mapping: Schema = {
                item.tag: dialect.reference(item.type)
                for item in variants
                if isinstance(item.tag, str) and isinstance(item.type, RecordRef)
            }
            tagged: Schema = {
                "anyOf": [{"$ref": place} for place in dict.fromkeys(mapping.values())],
                "discriminator": {"propertyName": tag, "mapping": mapping},
            }
            others: list[Json] = [type_schema(variant.type, dialect) for variant in variants if variant.tag is None]
            return {"anyOf": [*others, tagged]} if others else tagged
        case Union(variants, tag):
            return {"anyOf": [_variant_schema(variant, tag, dialect) for variant in variants]}
        case _:
            assert_never(type_)


def _is_discriminated(variants: Iterable[Variant]) -> bool:
    """Whether a text tells the records of a union apart, and no record stands for several texts."""
    tagged = [variant for variant in variants if variant.tag is not None]
    if not tagged or not all(isinstance(item.type, RecordRef) and isinstance(item.tag, str) for item in tagged):
        return False
    return len({item.type for item in tagged}) == len(tagged)


def _variant_schema(variant: Variant, tag: ir.Selector, dialect: Dialect) -> Schema:
    schema = type_schema(variant.type, dialect)
    if variant.key is not None:
        return {"type": "object", "properties": {variant.key: schema}, "required": [variant.key], **_end(dialect)}
    if variant.tag is None:
        return schema
    tagged: Schema = {"const": variant.tag}
    for segment in reversed(tag):
        tagged = {"type": "object", "properties": {segment: tagged}, "required": [segment]}
    return {"allOf": [schema, tagged]}


def field_schema(field: ir.Field, dialect: Dialect) -> Schema:
    """The schema of a field's value; a single known value is a constant."""
    type_ = field.type.item if "*" in field.selector and isinstance(field.type, Array) else field.type
    constant = field.constant
    return type_schema(type_, dialect) if constant is None else {"const": types.value(type_, constant)}


def annotated(schema: Schema, field: ir.Field) -> Schema:
    """A schema with the annotations of its field."""
    words = [field.description, f"Deprecated: {field.deprecated}" if field.deprecated else ""]
    description = "\n\n".join(filter(None, words))
    return {
        **schema,
        **({"description": description} if description else {}),
        **({"deprecated": True} if field.deprecated else {}),
        **({"readOnly": True} if field.access == "read" else {}),
        **({"writeOnly": True} if field.access == "write" else {}),
        **({"examples": [field.example]} if field.example is not None else {}),
    }


def keyed(field: ir.Field) -> tuple[Variant, ...]:
    """The types of a union whose keys are members of the record itself."""
    inner = types.unwrapped(field.type)
    if field.selector or not isinstance(inner, Union):
        return ()
    return tuple(item for item in inner.variants if item.key is not None)


def _end(dialect: Dialect) -> Schema:
    """The keywords of an object for unlisted members."""
    return {"additionalProperties": False} if dialect.closes else {}


def record_component(record: ir.Record, dialect: Dialect) -> Schema:
    """The schema of a record as a caller sends it."""
    is_open = any(item.is_written and not item.selector and not item.keys for item in record.fields)
    root: Schema = {"type": "object", **({} if is_open else _end(dialect))}
    for field in record.fields:
        if not field.is_written:
            continue
        for variant in keyed(field):
            _member(root, variant.key or "", False, annotated(type_schema(variant.type, dialect), field))
        if not field.selector:
            continue
        here = root
        for segment in field.selector[:-1]:
            here = _member(here, segment, field.required, {"type": "object", **_end(dialect)})
        _member(here, field.selector[-1], field.required, annotated(field_schema(field, dialect), field))
    return with_others(root, record, dialect)


def with_others(schema: Schema, record: ir.Record, dialect: Dialect) -> Schema:
    """The schema of a record's object, with that of the members that no field reads."""
    if record.extra_type is None:
        return schema
    known: Schema = {key: {} for key in record.known}
    properties = schema.get("properties")
    return {
        **schema,
        "properties": {**known, **(properties if isinstance(properties, dict) else {})},
        "additionalProperties": type_schema(record.extra_type, dialect),
    }


def _member(holder: Schema, key: str, required: bool, schema: Schema) -> Schema:
    """The schema of a member, added to its holder."""
    properties = holder.setdefault("properties", {})
    needed = holder.setdefault("required", []) if required else []
    if isinstance(needed, list) and key not in needed and required:
        needed.append(key)
    known = properties.setdefault(key, schema) if isinstance(properties, dict) else schema
    return known if isinstance(known, dict) else schema


def sent_component(type_: NamedSchema) -> str:
    """The name of the schema of a type as a caller sends it; an enumeration is the same both ways."""
    match type_:
        case RecordRef(name):
            return f"{ascii_name(name)}Input"
        case Union(title=title):
            return f"{ascii_name(title)}Input"
        case Enumeration(title=title):
            return ascii_name(title)
        case _:
            assert_never(type_)


def ascii_name(name: str) -> str:
    """A name in ASCII, with other characters as code points."""
    return re.sub(r"[^A-Za-z0-9._-]", lambda match: f"-{ord(match[0]):x}", name)


SENT = Dialect(sent_component)
"""The schemas of arguments in an OpenAPI document."""


def sent_components(connector: ir.Connector) -> Schema:
    """The schemas of the records, unions and enumerations in arguments."""
    sent = traverse.sent(connector)
    records: Schema = {
        sent_component(ref): titled(f"{ref.name}Input", record.title, record_component(record, SENT))
        for ref in sent.records
        for record in [connector.record(ref)]
    }
    about = {item.name: item.description for item in connector.types}
    named: tuple[Union | Enumeration, ...] = (*sent.unions, *sent.enumerations)
    others: Schema = {
        sent_component(item): titled(
            f"{item.title}Input" if isinstance(item, Union) else item.title,
            about.get(item.title, ""),
            definition(item, SENT),
        )
        for item in named
    }
    return {**records, **others}


def titled(title: str, description: str, schema: Schema) -> Schema:
    """The schema of a component, with its name and description."""
    return {"title": title, **({"description": description} if description else {}), **schema}


def value_schema(value: ir.Value, dialect: Dialect = SENT) -> Schema:
    """The schema of a parameter as a JSON value: its type, options and default."""
    schema = type_schema(value.type, dialect)
    if value.options and isinstance(value.type, Array):
        item = value.type.item
        schema["items"] = {
            **type_schema(item, dialect),
            "enum": [_constant(item, option) for option in value.options],
        }
    elif value.options:
        schema["enum"] = [_constant(value.type, option) for option in value.options]
    if value.default is not None:
        schema["default"] = _constant(value.type, value.default)
    return or_null(schema) if value.nullable else schema


def text_schema(value: ir.Value) -> Schema:
    """The schema of a parameter as text, for a quoted hole of a body."""
    schema = _text_schema(value.type)
    if value.options and not isinstance(value.type, Array):
        schema["enum"] = list(value.options)
    if value.default is not None and isinstance(value.type, Scalar):
        schema["default"] = value.default
    return or_null(schema) if value.nullable else schema


def _text_schema(type_: types.Type) -> Schema:
    match type_:
        case Scalar(kind):
            return dict(_TEXTS[kind])
        case Enumeration("integer"):
            return dict(_TEXTS["integer"])
        case File() | Enumeration():
            return type_schema(type_, SENT)
        case Nullable(item):
            return _text_schema(item)
        case Union() if any(types.json_kind(variant.type) == "a text" for variant in type_.variants):
            return {"type": "string"}  # a text is sent as it is, anything else as JSON
        case RecordRef() | Union() | Map() | Array(RecordRef() | Union() | Map()):
            return {**_JSON_TEXT, "contentSchema": type_schema(type_, SENT)}
        case AnyJson() | Object() | Array():
            return dict(_JSON_TEXT)
        case _:
            assert_never(type_)


def wire_schema(value: ir.Value) -> Schema:
    """The schema of a parameter in a URL, a header or a form, where OpenAPI defines its text."""
    not_null = replace(value, nullable=False)
    match value.type:
        case Scalar() | Enumeration() | Array(Scalar() | Enumeration()):
            return value_schema(not_null)
        case Array(item):
            return {"type": "array", "items": _text_schema(item)}
        case Nullable(item):
            return wire_schema(replace(not_null, type=item))
        case AnyJson() | Object() | File() | Map() | RecordRef() | Union():
            return text_schema(not_null)
        case _:
            assert_never(value.type)


def body_schema(node: ir.BodyNode, find: Find) -> Schema:
    """The schema of a JSON body, or of a part of it."""
    match node:
        case ir.Const(value):
            return {"const": value}
        case ir.ObjectNode(members):
            return _closed({key: (body_schema(item, find), may_go(item, find)) for key, item in members})
        case ir.ArrayNode(items):
            schemas = [body_schema(item, find) for item in items]
            distinct: list[Json] = [item for index, item in enumerate(schemas) if item not in schemas[:index]]
            return {
                "type": "array",
                "items": distinct[0] if len(distinct) == 1 else {"anyOf": distinct},
                "minItems": sum(not may_go(item, find) for item in items),
                "maxItems": len(items),
            }
        case ir.TextNode((ir.Ref() as ref,)):
            quoted = find(ref)
            return noted(text_schema(quoted), quoted, samples.given(quoted.type, quoted.example))
        case ir.TextNode():
            return {"type": "string"}
        case ir.ValueNode(ref):
            return noted(value_schema(find(ref)), find(ref), find(ref).example)
        case _:
            assert_never(node)


def form_schema(body: ir.FieldsBody, find: Find) -> Schema:
    """The schema of the fields of a form."""
    return _closed(
        {field.name: (_field_schema(field, find, body.multipart), may_go(field.node, find)) for field in body.fields}
    )


def may_be_absent(body: ir.Body, find: Find) -> bool:
    """Whether a request may omit its body, because all of it is optional."""
    match body:
        case ir.JsonBody(ir.ValueNode() | ir.TextNode() as root):
            return may_go(root, find)
        case ir.JsonBody():
            return False
        case ir.FieldsBody(fields):
            return all(may_go(field.node, find) for field in fields)
        case ir.TextBody(parts):
            return all(isinstance(part, ir.Ref) for part in parts)
        case ir.FileBody(ref):
            return _is_optional(ref, find)
        case _:
            assert_never(body)


def may_go(node: ir.BodyNode, find: Find) -> bool:
    """Whether a body may omit a member or element, because its values are optional."""
    match node:
        case ir.Const():
            return False
        case ir.ObjectNode(group=True):
            return all(_is_optional(ref, find) for ref in requests.holes(node))
        case ir.ObjectNode(members):
            return all(may_go(item, find) for _, item in members)
        case ir.ArrayNode(items):
            return all(may_go(item, find) for item in items)
        case ir.TextNode(parts):
            return any(_is_optional(part, find) for part in parts)
        case ir.ValueNode(ref):
            return _is_optional(ref, find)
        case _:
            assert_never(node)


def described(schema: Schema, value: ir.Value) -> Schema:
    """A schema with the description of its value."""
    return {**schema, "description": value.description} if value.description else schema


def noted(schema: Schema, value: ir.Value, example: Json) -> Schema:
    """A schema with the description of its value, whether it is deprecated, and an example."""
    return {
        **schema,
        **_about(value),
        **({"examples": [example]} if example is not None else {}),
    }


def about_parameter(value: ir.Value) -> Schema:
    """The members of an OpenAPI parameter beside its schema."""
    is_plain = isinstance(value.type, (Scalar, Enumeration)) and value.example is not None
    return {**_about(value), **({"example": value.example} if is_plain else {})}


def _about(value: ir.Value) -> Schema:
    words = [value.description, f"Deprecated: {value.deprecated}" if value.deprecated else ""]
    description = "\n\n".join(filter(None, words))
    return {
        **({"description": description} if description else {}),
        **({"deprecated": True} if value.deprecated else {}),
    }


def or_null(schema: Schema) -> Schema:
    """A schema that also accepts `null`."""
    return {"anyOf": [schema, {"type": "null"}]} if schema else schema


def is_styled(style: ir.Style | ir.TextStyle, type_: types.Type) -> bool:
    """Whether a value of a type is written by a style of its own."""
    own = types.unwrapped(type_)
    is_single = isinstance(own, Scalar | Enumeration)
    return style != "repeat" and not isinstance(own, File) and (style == "json" or not is_single)


def styled_schema(value: ir.Value) -> Schema:
    """The schema of a parameter that a style writes: that of its JSON value."""
    return described(value_schema(replace(value, nullable=False)), value)


def _field_schema(field: ir.FormField, find: Find, multipart: bool) -> Schema:
    node = field.node
    match node:
        case ir.Const(list() | dict()) | ir.ArrayNode() | ir.ObjectNode() if field.style != "repeat":
            return body_schema(node, find)
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref) if is_styled(field.style, find(ref).type):
            return styled_schema(find(ref))
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
            value = find(ref)
            if multipart and holds_files(value.type):
                part: Schema = {"type": "string", "contentMediaType": "application/octet-stream"}
                return described({"type": "array", "items": part} if isinstance(value.type, Array) else part, value)
            return noted(wire_schema(value), value, value.example)
        case ir.Const(list() as items) if not multipart:
            return {"type": "array", "items": {"enum": [_text(item) for item in items]}}
        case ir.Const(value):
            return {"const": _text(value)}
        case ir.ArrayNode() if not multipart:
            return {"type": "array", "items": {"type": "string"}}
        case ir.TextNode():
            return {"type": "string"}
        case ir.ArrayNode() | ir.ObjectNode():
            return dict(_JSON_TEXT)
        case _:
            assert_never(node)


def holds_files(type_: types.Type) -> bool:
    """Whether a value is a file, or several, in a multipart body."""
    return type_ in (File(), Scalar("bytes")) or (isinstance(type_, Array) and holds_files(type_.item))


def _closed(members: Mapping[str, tuple[Schema, bool]]) -> Schema:
    """A closed object of these members, each with whether it is optional."""
    schema: Schema = {
        "type": "object",
        "properties": {key: schema for key, (schema, _) in members.items()},
        "additionalProperties": False,
    }
    needed: list[Json] = [key for key, (_, optional) in members.items() if not optional]
    return {**schema, "required": needed} if needed else schema


def _constant(type_: types.Type, text: str) -> Json:
    """The JSON of a default or an option."""
    match type_:
        case Scalar("integer" | "number" | "boolean"):
            return types.value(type_, text)
        case Enumeration():
            return types.value(type_, text)
        case Scalar():
            return text
        case Nullable(item):
            return _constant(item, text)
        case Array() | AnyJson() | Object() | File() | Map() | RecordRef() | Union():
            return types.structured(text)
        case _:
            assert_never(type_)


def _text(value: Json) -> str:
    return value if isinstance(value, str) else types.compact(value)


def _is_optional(part: str | ir.Ref, find: Find) -> bool:
    if isinstance(part, str):
        return False
    value = find(part)
    return value.may_be_omitted
