"""JSON kinds: those that a schema describes, and the types of single values."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from msgspec.structs import replace

from generator.frontends.openapi.documents import Node
from generator.frontends.openapi.schemas import Flat, Schema
from generator.frontends.openapi.typed import Typed
from generator.ir.fitting import fits
from generator.ir.types import Scalar, parse
from generator.text.jsonvalue import Json

KINDS = ("object", "array", "string", "number", "boolean")
"""The JSON types beside `null`, an integer among the numbers."""
_TELLING = {
    "pattern": "string",
    "minLength": "string",
    "maxLength": "string",
    "minItems": "array",
    "maxItems": "array",
    "minProperties": "object",
    "maxProperties": "object",
    "multipleOf": "number",
    "minimum": "number",
    "maximum": "number",
}
"""Constraints that values of one JSON kind have."""


@cache
def _formats() -> Mapping[str, Mapping[str, str]]:
    """The types of formats, by the type beside them."""
    return tomllib.loads(files("generator.frontends.openapi").joinpath("formats.toml").read_text(encoding="utf-8"))


def scalar(flat: Flat, kind: str) -> Typed:
    usual = {"string": "String", "integer": "Integer", "number": "Number", "boolean": "Boolean"}[kind]
    if flat.options is not None:
        return _enumerated(flat.options, kind, usual)
    known = _formats().get(kind, {}).get(flat.format)
    if kind == "string" and flat.encoding in ("base64", "base64url") and known is None:
        known = "Bytes"
    return Typed(known or usual, decimal_text=kind == "string" and known == "Decimal")


def _enumerated(options: Sequence[Json], kind: str, usual: str) -> Typed:
    if kind == "boolean":
        return Typed("Boolean")
    if kind == "number":
        return Typed("Number")
    if kind == "integer":
        numbers = [option for option in options if _is_whole(option)]
        return (
            Typed("Integer", options=tuple(dict.fromkeys(str(option) for option in numbers)))
            if len(numbers) == len(options)
            else Typed("Integer")
        )
    texts = [_as_text(option) for option in options]
    return Typed(usual, options=tuple(dict.fromkeys(texts)))


def _is_whole(option: Json) -> bool:
    if isinstance(option, str):
        return option.lstrip("-").isdecimal()
    return isinstance(option, int) and not isinstance(option, bool)


def _as_text(option: Json) -> str:
    return option if isinstance(option, str) else json.dumps(option)


def inferred(flat: Flat) -> str:
    """The JSON kind of a schema that says none."""
    if flat.properties or flat.additional or flat.has_open_members:
        return "object"
    if flat.items or flat.tuples:
        return "array"
    if flat.options is not None:
        if all(isinstance(option, str) for option in flat.options):
            return "string"
        if all(isinstance(option, bool) for option in flat.options):
            return "boolean"
        if all(isinstance(option, int) and not isinstance(option, bool) for option in flat.options):
            return "integer"
        if all(isinstance(option, (int, float)) and not isinstance(option, bool) for option in flat.options):
            return "number"
        return ""
    if flat.format in _formats()["string"] and flat.format != "decimal":
        return "string"
    for node in flat.nodes:
        if isinstance(node.value, dict):
            for key, kind in _TELLING.items():
                if key in node.value:
                    return kind
    return ""


def only(flat: Flat, kind: str) -> Flat:
    """The part of a schema of several kinds that is about one of them."""
    options = flat.options
    if options is not None:
        options = [item for item in options if kind in _kinds_of(item)] or None
    return replace(flat, kinds=[kind], options=options)


def is_free(flat: Flat) -> bool:
    """Whether a schema says nothing about its values."""
    return not (flat.kinds or flat.unions or flat.only_null or flat.options is not None or inferred(flat))


def kinds_among(options: Sequence[Json]) -> list[str]:
    """The JSON kinds of values, of which an integer is a number beside one."""
    kinds = list(dict.fromkeys(_kinds_of(item)[0] for item in options))
    return [kind for kind in kinds if kind != "integer" or "number" not in kinds]


def _kinds_of(value: Json) -> tuple[str, ...]:
    match value:
        case bool():
            return ("boolean",)
        case int():
            return ("integer", "number")
        case float():
            return ("number",)
        case str():
            return ("string",)
        case list():
            return ("array",)
        case dict():
            return ("object",)
        case None:
            return ("null",)


def as_kind(schema: Schema, kind: str) -> Schema | None:
    """A schema of several kinds, reduced to one of them."""
    node = schema[0]
    if not isinstance(node.value, dict):
        return None
    return (*schema, Node({"type": kind}, node.source, (*node.pointer, "type", kind)))


def is_leaf(flat: Flat, kind: str, value: Json) -> bool:
    """Whether a value is the single value that a schema describes."""
    typed = scalar(flat, kind)
    is_option = not typed.options or _as_text(value) in typed.options
    type_ = Scalar("decimal_text") if typed.decimal_text else parse(typed.expression, lambda _: None)
    return is_option and fits(type_, value, {})
