"""Expressions that build a request: each hole written as the runtime's function for its type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, assert_never

from generator import ir
from generator.ir import types
from generator.ir.types import AnyJson, Array, File, Object, Scalar
from generator.text.prose import inside_fstring, literal

Context = Literal["text", "query", "json", "part"]
"""Where a value goes: one text, a query or form (a list repeats its key), a JSON value, a part of a multipart body."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The values that holes stand for."""

    parameters: Mapping[str, ir.Value]
    settings: Mapping[str, ir.Setting]


def default(value: ir.Value) -> str:
    """The default of a parameter, as an expression."""
    type_, text = value.type, value.default or ""
    match type_:
        case Scalar("date_time" | "date" | "time" | "duration" as kind):
            return f"_decode.{kind}({literal(str(types.value(type_, text)))})"
        case Scalar("bytes"):
            return f"_decode.blob({literal(text)})"
        case Scalar():
            return literal(types.value(type_, text))
        case Array() | AnyJson() | Object() | File():
            return literal(types.structured(text))
        case _:
            assert_never(type_)


def encoder(type_: types.Type, context: Context) -> str:
    """The function, as an expression, that writes a value of a type."""
    if isinstance(type_, File) or type_ == Scalar("bytes"):
        if context == "part":
            return "_body.file_part"
    if isinstance(type_, Array):
        match context:
            case "part" | "query":
                return f"_wire.list_of({_element(type_.item, context)})"
            case "json":
                return f"_wire.list_of({encoder(type_.item, 'json')})"
            case "text":
                return f"_wire.array_text_of({encoder(type_.item, 'json')})"
    return f"_wire.{types.json_encoder(type_) if context == 'json' else types.text_encoder(type_)}"


def _element(item: types.Type, context: Context) -> str:
    return "_wire.loose" if isinstance(item, AnyJson) else encoder(item, "part" if context == "part" else "text")


def given(value: ir.Value, encode: str) -> str:
    """A parameter, encoded: `OMIT` where it is optional and not given."""
    kind = "_json" if isinstance(value.type, AnyJson) else ""
    if value.nullable:
        return f"_wire.nullable{kind}({value.name}, {encode})"
    if value.default is not None:
        return _apply(encode, f"_wire.default({value.name}, {default(value)})")
    if value.required:
        return _apply(encode, value.name)
    if encode == "_body.file_part":
        return f"_body.optional_file({value.name})"
    return f"_wire.optional{kind}({value.name}, {encode})"


def _apply(encode: str, argument: str) -> str:
    for maker, function in _MAKERS:
        if encode.startswith(maker):
            return f"{function}({argument}, {encode.removeprefix(maker).removesuffix(')')})"
    return f"{encode}({argument})"


_MAKERS = (
    ("_wire.list_of(", "_wire.each"),
    ("_wire.array_text_of(", "_wire.array_text"),
    ("_wire.joined_of(", "_wire.joined"),
)


def may_be_omitted(value: ir.Value) -> bool:
    """Whether a parameter may be left out of the request."""
    return value.default is None and (value.nullable or not value.required)


def reference(ref: ir.Ref, context: Context, scope: Scope) -> str:
    """A hole as an expression."""
    if not ref.setting:
        value = scope.parameters[ref.wire]
        return given(value, encoder(value.type, context))
    setting = scope.settings[ref.wire].value
    if context == "json" and setting.type not in _TEXTS:
        return f"_settings.json({literal(setting.name)})"
    return f"_settings.{'text' if is_certain(setting) else 'optional'}({literal(setting.name)})"


_TEXTS = tuple(Scalar(kind) for kind in ("string", "date_time", "date", "time", "duration", "bytes"))


def is_certain(value: ir.Value) -> bool:
    """Whether there is always a value: a required one, or one with a default."""
    return value.required or value.default is not None


def _omissible(ref: ir.Ref, scope: Scope) -> bool:
    if ref.setting:
        return not is_certain(scope.settings[ref.wire].value)
    return may_be_omitted(scope.parameters[ref.wire])


def text(parts: ir.Text, scope: Scope, context: Context = "text") -> str:
    """A text with holes as an expression: `OMIT` where a hole that it needs is not given."""
    if not parts:
        return '""'
    if len(parts) == 1:
        part = parts[0]
        return literal(part) if isinstance(part, str) else reference(part, context, scope)
    if any(isinstance(part, ir.Ref) and _omissible(part, scope) for part in parts):
        pieces = [literal(part) if isinstance(part, str) else reference(part, "text", scope) for part in parts]
        return f"_wire.concat({', '.join(pieces)})"
    return fstring([part if isinstance(part, str) else (reference(part, "text", scope),) for part in parts])


def fstring(pieces: list[str | tuple[str]]) -> str:
    """Literal pieces and expressions (in tuples) as one string: an f-string, where the expressions fit into one."""
    if all(isinstance(piece, str) for piece in pieces):
        return literal("".join(piece for piece in pieces if isinstance(piece, str)))
    if any(not isinstance(piece, str) and not _FITS.fullmatch(piece[0]) for piece in pieces):
        return _joined(pieces)
    words = "".join(piece for piece in pieces if isinstance(piece, str))
    plain = not any('"' in piece[0] for piece in pieces if not isinstance(piece, str))
    quote = "'" if plain and words.count('"') > words.count("'") else '"'
    inner = (inside_fstring(p, quote) if isinstance(p, str) else "{" + p[0].replace('"', "'") + "}" for p in pieces)
    return f"f{quote}{''.join(inner)}{quote}"


_FITS = re.compile(r"""[^'\\{}\n]*""")
"""An expression that can stand in an f-string before Python 3.12, once its quotes are single."""


def _joined(pieces: list[str | tuple[str]]) -> str:
    return " + ".join(literal(piece) if isinstance(piece, str) else piece[0] for piece in pieces)


def node(tree: ir.BodyNode, scope: Scope) -> str:
    """A JSON body as an expression."""
    match tree:
        case ir.Const(value):
            return literal(value)
        case ir.ObjectNode(members):
            return "{" + ", ".join(f"{literal(key)}: {node(item, scope)}" for key, item in members) + "}"
        case ir.ArrayNode(items):
            return "[" + ", ".join(node(item, scope) for item in items) + "]"
        case ir.TextNode(parts):
            return text(parts, scope)
        case ir.ValueNode(ref):
            return reference(ref, "json", scope)
        case _:
            assert_never(tree)


def omits(tree: ir.BodyNode, scope: Scope) -> bool:
    """Whether anything in a body may be left out."""
    match tree:
        case ir.Const():
            return False
        case ir.ObjectNode(members):
            return any(omits(item, scope) for _, item in members)
        case ir.ArrayNode(items):
            return any(omits(item, scope) for item in items)
        case ir.TextNode(parts):
            return any(isinstance(part, ir.Ref) and _omissible(part, scope) for part in parts)
        case ir.ValueNode(ref):
            return _omissible(ref, scope)
        case _:
            assert_never(tree)


def field(tree: ir.BodyNode, scope: Scope, *, multipart: bool) -> str:
    """The value of a form's field as an expression: text, a list that repeats the field, or a file."""
    context: Context = "part" if multipart else "query"
    match tree:
        case ir.Const(str() as value):
            return literal(value)
        case ir.Const(bool() | int() | float() | dict() | None as value):
            return literal(types.compact(value))
        case ir.Const(list() as items):
            return literal([item if isinstance(item, str) else types.compact(item) for item in items])
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
            return reference(ref, context, scope)
        case ir.TextNode(parts):
            return text(parts, scope)
        case ir.ArrayNode() if not multipart:
            return f"_body.texts({node(tree, scope)})"
        case ir.Const() | ir.ObjectNode() | ir.ArrayNode():
            return f"_body.compact({node(tree, scope)})"
        case _:
            assert_never(tree)


def body(tree: ir.Body, scope: Scope) -> str:
    """The body of a request as an expression."""
    match tree:
        case ir.JsonBody(root, media_type):
            extra = "" if media_type == "application/json" else f", {literal(media_type)}"
            return f"_body.json_body({node(root, scope)}{extra})"
        case ir.TextBody(parts, media_type):
            return f"_body.TextBody({text(parts, scope)}, {literal(media_type)})"
        case ir.FieldsBody(fields, media_type, multipart):
            made = ", ".join(f"{literal(key)}: {field(item, scope, multipart=multipart)}" for key, item in fields)
            function = "MultipartBody" if multipart else "form_body"
            return f"_body.{function}({{{made}}}, {literal(media_type)})"
        case _:
            assert_never(tree)


def in_text(value: ir.Value) -> str:
    """A parameter in a path or a header: a list is joined by commas."""
    if isinstance(value.type, Array):
        return given(value, f"_wire.joined_of({_element(value.type.item, 'text')})")
    return given(value, encoder(value.type, "text"))


def header(parts: ir.Text, scope: Scope) -> str:
    """The value of a header as an expression."""
    if len(parts) == 1 and isinstance(parts[0], ir.Ref) and not parts[0].setting:
        return in_text(scope.parameters[parts[0].wire])
    return text(parts, scope)


def path(parts: ir.Text, scope: Scope) -> str:
    """The path of a request as an expression: each hole percent-encoded, each segment checked."""
    pieces: list[str | tuple[str]] = []
    for part, alone, checked in _segments(parts):
        if isinstance(part, str):
            pieces.append(types.quoted(part))
            continue
        if isinstance(part, tuple):
            inner = [item if isinstance(item, str) else (_encoded(item, scope, "encoded"),) for item in part]
            pieces.append((f"_wire.whole_segment({_joined(inner)})",))
            continue
        pieces.append((_encoded(part, scope, "segment" if alone and checked else "encoded"),))
    return fstring(pieces)


def _encoded(ref: ir.Ref, scope: Scope, function: str) -> str:
    if ref.setting:
        inner = f"_settings.text({literal(scope.settings[ref.wire].value.name)})"
    else:
        value = scope.parameters[ref.wire]
        inner = in_text(value)
        if inner == f"_wire.text({value.name})":
            inner = value.name
    return f"_wire.{function}({inner})"


def _segments(parts: ir.Text) -> list[tuple[str | ir.Ref | tuple[str | ir.Ref, ...], bool, bool]]:
    """The pieces of a path: literals, holes, and tuples of pieces that could make a segment `.` or `..` together."""
    found: list[tuple[str | ir.Ref | tuple[str | ir.Ref, ...], bool, bool]] = []
    segment: list[str | ir.Ref] = []
    query = False

    def finish() -> None:
        refs = [item for item in segment if isinstance(item, ir.Ref)]
        words = "".join(item for item in segment if isinstance(item, str))
        if query or not refs or words.strip("."):
            found.extend((item, False, False) for item in segment)
        elif len(segment) == 1:
            found.append((segment[0], True, True))
        else:
            found.append((tuple(segment), False, True))
        segment.clear()

    for part in parts:
        if isinstance(part, ir.Ref):
            segment.append(part)
            continue
        rest = part
        while rest:
            cut = next((i for i, character in enumerate(rest) if character in "/?"), len(rest))
            if cut:
                segment.append(rest[:cut])
            if cut < len(rest):
                finish()
                query = query or rest[cut] == "?"
                found.append((rest[cut], False, False))
            rest = rest[cut + 1 :]
    finish()
    return found
