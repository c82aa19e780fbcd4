"""Expressions that build a request; the runtime's function for its type writes each hole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.ir import requests, types
from generator.ir.schemas import is_styled
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
)
from generator.python import code
from generator.python.code import Code, call, concatenated, fstring, literal, mapping, name
from generator.python.runtime import alternatives, decode, setting, styles, wire
from generator.python.runtime import body as body_
from generator.python.runtime import encode as encode_
from generator.python.types import FILE_PART, Context, encoder, joining, scalar_converter
from generator.text.jsonvalue import Json


class Scope(Struct, frozen=True):
    """The values of holes, by wire name; with `resumes`, a parameter also takes the JSON of its value.

    `partial` are the parameters that not every body has, or needs; `nulls` those that some body sends as null.
    """

    parameters: Mapping[str, ir.Value]
    settings: Mapping[str, ir.Setting]
    resumes: bool = False
    partial: frozenset[str] = frozenset()
    nulls: frozenset[str] = frozenset()
    styles: tuple[tuple[str, ir.TextStyle], ...] = ()

    def argument(self, value: ir.Value, encode: Code) -> Code:
        """A parameter as it is sent."""
        read = _reader(value.type) if self.resumes and encode is not FILE_PART else None
        encode = encode if read is None else call(encode_("or_json"), encode, read)
        if value.wire not in self.partial:
            return argument(value, encode, name(value.name))
        passed = call(alternatives("or_none"), name(value.name)) if value.wire in self.nulls else name(value.name)
        sent = argument(replace(value, required=False), encode, name(value.name) if value.nullable else passed)
        return call(alternatives("needed"), sent, literal(value.name)) if value.is_needed else sent


def _reader(type_: types.Type) -> Code | None:
    """The function that reads a value from the JSON of its type, where that is another value."""
    match type_:
        case Scalar("string" | "integer" | "number" | "boolean"):
            return None
        case Scalar(kind):
            return scalar_converter(kind)
        case Array(item) | Map(item) | Nullable(item):
            inner = _reader(item)
            how = "array" if isinstance(type_, Array) else "map_of" if isinstance(type_, Map) else "nullable"
            return None if inner is None else call(decode(how), inner)
        case Enumeration() | AnyJson() | Object() | File() | RecordRef() | Union():
            return None
        case _:
            assert_never(type_)


def start_reader(type_: types.Type) -> Code:
    """The function that converts the server's cursor to the type of the argument for it."""
    match type_:
        case Scalar(kind):
            return scalar_converter(kind)
        case Enumeration("integer"):
            return decode("integer")
        case Enumeration():
            return decode("text")
        case Nullable(item):
            return start_reader(item)
        case Array() | Map() | AnyJson() | Object() | File() | RecordRef() | Union():
            return decode("anything")
        case _:
            assert_never(type_)


def default(value: ir.Value) -> Code:
    """The default of a parameter."""
    return constant(value.type, value.default or "")


def constant(type_: types.Type, text: str) -> Code:
    """The value of a default or an option, from its text."""
    match type_:
        case Scalar("string" | "integer" | "number" | "boolean") | Enumeration():
            return literal(types.value(type_, text))
        case Scalar(kind):
            return call(scalar_converter(kind), literal(str(types.value(type_, text))))
        case Nullable(item):
            return constant(item, text) if text != "null" else literal(None)
        case Array() | Map() | AnyJson() | Object() | File() | RecordRef() | Union():
            return _structured(type_, types.structured(text))
        case _:
            assert_never(type_)


def _structured(type_: types.Type, value: Json) -> Code:
    """A JSON value of a type, its items as the annotation has them."""
    match type_:
        case Array(item) if isinstance(value, list):
            return code.listed(_structured(item, element) for element in value)
        case Map(item) if isinstance(value, dict):
            return mapping((literal(key), _structured(item, element)) for key, element in value.items())
        case Scalar() if isinstance(value, str):
            return constant(type_, value)
        case Scalar() | Enumeration() | Array() | Map() | AnyJson() | Object() | File() | RecordRef() | Union():
            return literal(value)
        case Nullable(item):
            return _structured(item, value)
        case _:
            assert_never(type_)


def closed_options(value: ir.Value) -> list[Code]:
    """The allowed literals of a value, or of each item of a list; empty if every value of its type is allowed."""
    inner = value.type.item if isinstance(value.type, Array) else value.type
    if not isinstance(inner, Scalar) or inner.kind not in ("string", "integer", "boolean"):
        return []
    return [*dict.fromkeys(literal(types.value(inner, option)) for option in value.options)]


def argument(value: ir.Value, encode: Code, parameter: Code) -> Code:
    """A parameter as it is sent, or `OMIT` for an omitted optional one."""
    kind = "_json" if isinstance(value.type, AnyJson) else ""
    label = literal(value.name)
    if closed := closed_options(value):
        encode = call(wire("among"), encode, *closed)
    if value.nullable:
        return call(wire(f"nullable{kind}"), parameter, encode, label)
    if value.default is not None:
        return call(wire("argument"), call(wire("default"), parameter, default(value)), encode, label)
    if value.required:
        return call(wire("argument"), parameter, encode, label)
    if encode is FILE_PART:
        return call(body_("optional_file"), parameter, label)
    return call(wire(f"optional{kind}"), parameter, encode, label)


def reference(ref: ir.Ref, context: Context, scope: Scope) -> Code:
    """The value of a hole."""
    if not ref.setting:
        value = scope.parameters[ref.wire]
        return scope.argument(value, encoder(value.type, context))
    value = scope.settings[ref.wire].value
    if context == "json" and value.type not in _TEXTS:
        return setting("json", literal(value.name))
    return setting("text" if value.is_certain else "optional", literal(value.name))


_TEXTS = tuple(Scalar(kind) for kind in ("string", "date_time", "date", "time", "duration", "bytes", "uuid"))


def _omissible(ref: ir.Ref, scope: Scope) -> bool:
    value = _value(ref, scope)
    return not value.is_certain if ref.setting else value.may_be_omitted


def text(parts: ir.Text, scope: Scope, context: Context = "text") -> Code:
    """A text with holes, or `OMIT` if a hole is omitted."""
    if len(parts) == 1 and isinstance(parts[0], ir.Ref):
        return reference(parts[0], context, scope)
    pieces = [part if isinstance(part, str) else reference(part, "text", scope) for part in parts]
    if any(isinstance(part, ir.Ref) and _omissible(part, scope) for part in parts):
        return call(wire("concat"), *(literal(piece) if isinstance(piece, str) else piece for piece in pieces))
    return fstring(pieces)


def node(tree: ir.BodyNode, scope: Scope) -> Code:
    """A JSON body."""
    match tree:
        case ir.Const(value):
            return literal(value)
        case ir.ObjectNode(members, group):
            whole = mapping((literal(key), node(item, scope)) for key, item in members)
            holes = [*map(literal, _hole_places(tree))] if group else []
            return call(body_("grouped"), whole, *holes) if holes else whole
        case ir.ArrayNode(items):
            return code.listed(node(item, scope) for item in items)
        case ir.TextNode(parts):
            return text(parts, scope)
        case ir.ValueNode(ref):
            return reference(ref, "json", scope)
        case _:
            assert_never(tree)


def _hole_places(tree: ir.BodyNode) -> Iterator[tuple[str | int, ...]]:
    """The paths of the holes in a JSON value."""
    match tree:
        case ir.ObjectNode(members):
            yield from ((key, *place) for key, item in members for place in _hole_places(item))
        case ir.ArrayNode(items):
            yield from ((at, *place) for at, item in enumerate(items) for place in _hole_places(item))
        case ir.TextNode() | ir.ValueNode():
            yield ()
        case ir.Const():
            pass
        case _:
            assert_never(tree)


def field(item: ir.FormField, scope: Scope, *, multipart: bool) -> Code:
    """The value of a form's field: text, a list, an object, or a file."""
    hole = _whole_hole(item.node)
    type_ = types.unwrapped(_value(hole, scope).type) if hole else None
    if not (is_styled(item.style, type_) if type_ else item.style != "repeat" and _is_structured(item.node)):
        return _field(item.node, scope, multipart=multipart)
    if hole is None:
        return _styled(item.style, node(item.node, scope))
    if multipart and isinstance(type_, Array) and encoder(type_.item, "part") is FILE_PART:
        return _styled_files(item.style, reference(hole, "part", scope))
    return _styled(item.style, reference(hole, "json", scope))


def _whole_hole(tree: ir.BodyNode) -> ir.Ref | None:
    """The hole that is the whole value."""
    match tree:
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
            return ref
        case ir.Const() | ir.ObjectNode() | ir.ArrayNode() | ir.TextNode():
            return None
        case _:
            assert_never(tree)


def _value(ref: ir.Ref, scope: Scope) -> ir.Value:
    return scope.settings[ref.wire].value if ref.setting else scope.parameters[ref.wire]


def _is_structured(tree: ir.BodyNode) -> bool:
    return isinstance(tree, ir.ObjectNode | ir.ArrayNode) or (
        isinstance(tree, ir.Const) and isinstance(tree.value, list | dict)
    )


def _styled(style: ir.Style, value: Code) -> Code:
    match style:
        case "comma" | "space" | "pipe":
            return call(styles("joined"), value, literal({"comma": ",", "space": " ", "pipe": "|"}[style]))
        case "brackets":
            return call(styles("brackets"), value)
        case "indices" | "deep":
            return call(styles("nested"), value)
        case "members":
            return call(styles("members"), value)
        case "json":
            return call(body_("compact"), value)
        case "repeat":
            return value
        case _:
            assert_never(style)


def _styled_files(style: ir.Style, files: Code) -> Code:
    match style:
        case "brackets":
            return call(styles("file_brackets"), files)
        case "indices" | "deep":
            return call(styles("file_indices"), files)
        case "repeat" | "comma" | "space" | "pipe" | "members" | "json":
            return files
        case _:
            assert_never(style)


def _field(tree: ir.BodyNode, scope: Scope, *, multipart: bool) -> Code:
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
            return call(body_("texts"), node(tree, scope))
        case ir.Const() | ir.ObjectNode() | ir.ArrayNode():
            return call(body_("compact"), node(tree, scope))
        case _:
            assert_never(tree)


def body(tree: ir.Body, scope: Scope) -> Code:
    """The body of a request."""
    match tree:
        case ir.JsonBody(root, "application/json"):
            return call(body_("json_body"), node(root, scope))
        case ir.JsonBody(root, media_type):
            return call(body_("json_body"), node(root, scope), literal(media_type))
        case ir.TextBody(parts, media_type):
            charset = requests.charset(media_type)
            further = () if charset == "utf-8" else (literal(charset),)
            return call(body_("TextBody"), text(parts, scope), literal(media_type), *further)
        case ir.FileBody(ref, media_type):
            return call(body_("FileBody"), reference(ref, "part", scope), literal(media_type))
        case ir.FieldsBody(fields, media_type, multipart):
            members = mapping((literal(item.name), field(item, scope, multipart=multipart)) for item in fields)
            content_types = {item.name: item.content_type for item in fields if item.content_type is not None}
            further = (literal(content_types),) if content_types else ()
            return call(body_("MultipartBody" if multipart else "form_body"), members, literal(media_type), *further)
        case _:
            assert_never(tree)


def query(parameters: Iterable[ir.QueryParameter], scope: Scope) -> Code:
    """The parameters of a query."""
    fields = (ir.FormField(item.name, ir.TextNode(item.text), item.style) for item in parameters)
    return mapping((literal(item.name), field(item, scope, multipart=False)) for item in fields)


def headers(entries: tuple[tuple[str, ir.Text], ...], scope: Scope) -> Code:
    """The headers."""
    return mapping((literal(key), _line(parts, scope, "header")) for key, parts in entries)


def cookies(entries: tuple[tuple[str, ir.Text], ...], scope: Scope) -> Code:
    """The cookies."""
    return mapping((literal(key), _line(parts, scope, "cookie")) for key, parts in entries)


def _line(parts: ir.Text, scope: Scope, function: str) -> Code:
    if len(parts) == 1 and isinstance(parts[0], ir.Ref) and not parts[0].setting:
        value = scope.parameters[parts[0].wire]
        style = dict(scope.styles).get(value.wire)
        if style is not None and is_styled(style, value.type):
            return call(styles(function), reference(parts[0], "json", scope), literal(style))
        return scope.argument(value, joining(value.type))
    return text(parts, scope)


def path(parts: ir.Text, scope: Scope) -> Code:
    """The path of a request: each hole percent-encoded, each segment checked."""
    pieces: list[str | Code] = []
    for part, checked in segments(parts):
        if isinstance(part, str):
            pieces.append(types.quoted(part))
        elif isinstance(part, ir.Ref):
            pieces.append(_encoded(part, scope, "segment" if checked else "encoded"))
        else:
            inner = [item if isinstance(item, str) else _encoded(item, scope, "encoded") for item in part]
            own = dict.fromkeys(_argument(item, scope) for item in part if isinstance(item, ir.Ref))
            pieces.append(call(wire("whole_segment"), concatenated(inner), literal(" and ".join(own))))
    return fstring(pieces)


def _encoded(ref: ir.Ref, scope: Scope, function: str) -> Code:
    style = dict(scope.styles).get(ref.wire)
    if style is not None:
        written = call(styles("expanded"), reference(ref, "json", scope), literal(style), literal(ref.wire))
        return (
            call(wire("whole_segment"), written, literal(_argument(ref, scope))) if function == "segment" else written
        )
    if ref.setting:
        own = literal(_argument(ref, scope))
        return call(wire(function), setting("text", own), own)
    value = scope.parameters[ref.wire]
    if value.type == types.STRING and value.is_needed and not value.nullable and not value.options:
        return call(wire(function), name(value.name), literal(value.name))
    return call(wire(function), scope.argument(value, joining(value.type)), literal(value.name))


def _argument(ref: ir.Ref, scope: Scope) -> str:
    """The name of the parameter or the setting of a hole."""
    return scope.settings[ref.wire].value.name if ref.setting else scope.parameters[ref.wire].name


def segments(parts: ir.Text) -> list[tuple[str | ir.Ref | tuple[str | ir.Ref, ...], bool]]:
    """The pieces of a path, and whether each is checked; pieces that could form `.` or `..` are one."""
    pieces: list[tuple[str | ir.Ref | tuple[str | ir.Ref, ...], bool]] = []
    segment: list[str | ir.Ref] = []
    query = False

    def finish() -> None:
        refs = [item for item in segment if isinstance(item, ir.Ref)]
        words = "".join(item for item in segment if isinstance(item, str))
        if query or not refs or words.strip("."):
            pieces.extend((item, False) for item in segment)
        elif len(segment) == 1:
            pieces.append((segment[0], True))
        else:
            pieces.append((tuple(segment), True))
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
                pieces.append((rest[cut], False))
            rest = rest[cut + 1 :]
    finish()
    return pieces


def base_url(parts: ir.Text, scope: Scope) -> Code:
    """A base URL: each hole of the host is one label or the port, each hole of the path one segment."""
    first = parts[0] if parts else ""
    if isinstance(first, ir.Ref):
        whole = call(wire("url"), reference(first, "text", scope), literal(scope.settings[first.wire].value.name))
        return whole if len(parts) == 1 else concatenated([whole, path(parts[1:], scope)])
    host, rest = _host(parts, scope)
    if not any(isinstance(piece, ir.Ref) for piece in rest):
        return fstring([*host, "".join(str(piece) for piece in rest).rstrip("/")])
    return concatenated([fstring(host), path(rest, scope)])


def token_url(parts: ir.Text, scope: Scope) -> Code:
    """The URL of a token endpoint, whose holes are those of a base URL; a last slash and a query stay."""
    if len(parts) == 1 or not any(isinstance(part, ir.Ref) for part in parts):
        return text(parts, scope)
    if isinstance(parts[0], ir.Ref):
        return base_url(parts, scope)
    host, rest = _host(parts, scope)
    return concatenated([fstring(host), *([path(rest, scope)] if rest else ())])


def _host(parts: ir.Text, scope: Scope) -> tuple[list[str | Code], ir.Text]:
    """The origin of a URL, with its holes checked, and what follows it."""
    host: list[str | Code] = []
    before = ""
    for index, part in enumerate(parts):
        if isinstance(part, ir.Ref):
            value = scope.settings[part.wire].value
            own, checked = literal(value.name), wire("port" if before.endswith(":") else "label")
            text_ = setting("text", own)
            host.append(text_ if value.options else call(checked, text_, own))
            before += "x"
            continue
        known = before + part
        end = min((at for mark in "/?" if (at := known.find(mark, known.find("://") + 3)) >= 0), default=None)
        if end is None:
            host.append(part)
            before = known
            continue
        cut = max(0, end - len(before))
        host.append(part[:cut])
        return host, tuple(piece for piece in (part[cut:], *parts[index + 1 :]) if piece != "")
    return host, ()
