"""Body templates, parsed once into trees with typed holes: no input can change their structure."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import assert_never, get_args
from urllib.parse import unquote_plus

from msgspec import Struct

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.documents import Members, no_json
from generator.format.locate import Text
from generator.ir import templates
from generator.text.jsonvalue import Json, is_array, is_object

Resolve = Callable[[templates.Hole, Place], ir.Ref]

_FORM = "application/x-www-form-urlencoded"
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(?: *; *[\w-]+=[\w.-]+)*", re.ASCII)
_MARKS = range(0xE000, 0xF8FF)


def kind(media_type: str) -> str | None:
    """How bodies of a media type are encoded: `json`, `form`, `multipart` or `text`."""
    essence = media_type.split(";")[0].strip().lower()
    if essence.rpartition("/")[2] == "json" or essence.endswith("+json"):
        return "json"
    if essence == _FORM:
        return "form"
    if essence == "multipart/form-data":
        return "multipart"
    return "text" if essence.startswith("text/") else None


def concrete(media_type: str, usual: str) -> str:
    """The media type that is sent, where the spec has a range of them (`text/*`)."""
    return usual if "*" in media_type else media_type


UsualStyle = Callable[[ir.BodyNode], ir.Style]
"""How a value of a form is written that has no style of its own."""


class Shape(Struct, frozen=True):
    """The media type, style and groups of a body; `groups` are names of objects in it."""

    media_type: str
    style: UsualStyle
    groups: tuple[str, ...] | None = None


def body(value: object, shape: Shape, place: Place, resolve: Resolve, findings: Findings) -> ir.Body | None:
    """The body of an operation, if any."""
    media_type = shape.media_type
    encoding = kind(media_type)
    if value is None or value == "":
        return None
    if encoding is None:
        text = _text(value, place, resolve, findings) if isinstance(value, str) else ()
        match text:
            case (ir.Ref() as ref,):
                return ir.FileBody(ref, media_type)
            case _:
                pass
        findings.add(
            "content-type",
            f"no body but a file or a text can be encoded as {media_type!r}",
            place,
            hint="application/json, application/x-www-form-urlencoded, multipart/form-data, text/*; or one hole alone",
        )
        return None
    if encoding == "text":
        if not isinstance(value, str):
            findings.add("invalid-body", "a text body can't be a JSON object", place, hint="write it as a string")
            return None
        return ir.TextBody(_text(value, place, resolve, findings), concrete(media_type, "text/plain"))
    if encoding in ("form", "multipart") and isinstance(value, str) and not value.lstrip().startswith("{"):
        fields = _form_text(value, shape.style, place, resolve, findings)
        return ir.FieldsBody(fields, media_type, multipart=encoding == "multipart")
    root = (
        _parsed(value, place, resolve, findings) if isinstance(value, str) else _tree(value, place, resolve, findings)
    )
    if root is None:
        return None
    if shape.groups is not None:
        root = _grouped(root, (), frozenset(shape.groups))
    if encoding == "json":
        return ir.JsonBody(root, concrete(media_type, "application/json"))
    members = _members(root, shape.style, place, findings)
    typed = next((field for field in members or () if field.content_type is not None), None)
    if typed is not None and encoding == "form":
        message = "the fields of a URL-encoded form have no content types"
        findings.add("content-type", message, place / typed.name / "contentType", hint="multipart/form-data")
    if members is None:
        findings.add("invalid-body", "the body of a form is an object of fields", place, hint='{"name": "{{value}}"}')
        return None
    return ir.FieldsBody(members, media_type, multipart=encoding == "multipart")


def _grouped(node: ir.BodyNode, path: tuple[str, ...], groups: frozenset[str]) -> ir.BodyNode:
    """The tree, with each object with holes marked as a group or not."""
    match node:
        case ir.ObjectNode(members):
            inner = tuple((key, _grouped(item, (*path, key), groups)) for key, item in members)
            return ir.ObjectNode(inner, ".".join(path) in groups if path else None)
        case ir.ArrayNode(items):
            return ir.ArrayNode(tuple(_grouped(item, (*path, str(at)), groups) for at, item in enumerate(items)))
        case ir.Const() | ir.TextNode() | ir.ValueNode():
            return node
        case _:
            assert_never(node)


def objects(node: ir.BodyNode, path: tuple[str, ...] = ()) -> Iterator[str]:
    """The names of the objects with holes in a body, each of which can be a group."""
    match node:
        case ir.ObjectNode(members):
            yield from (".".join(path) for _ in path[:1])
            for key, item in members:
                yield from objects(item, (*path, key))
        case ir.ArrayNode(items):
            for at, item in enumerate(items):
                yield from objects(item, (*path, str(at)))
        case ir.Const() | ir.TextNode() | ir.ValueNode():
            pass
        case _:
            assert_never(node)


def _members(root: ir.BodyNode, style: UsualStyle, place: Place, findings: Findings) -> tuple[ir.FormField, ...] | None:
    if isinstance(root, ir.ObjectNode):
        members = root.members
    elif isinstance(root, ir.Const) and isinstance(root.value, dict):
        members = tuple((key, ir.Const(value)) for key, value in root.value.items())
    else:
        return None
    return tuple(_form_field(key, node, style, place, findings) for key, node in members)


def _form_field(key: str, node: ir.BodyNode, style: UsualStyle, place: Place, findings: Findings) -> ir.FormField:
    """A field of a form: its value, or an object of its value and style."""
    match node:
        case ir.ObjectNode(members):
            parts = dict(members)
        case ir.Const(dict() as value):
            parts = {name: ir.Const(part) for name, part in value.items()}
        case ir.Const() | ir.ArrayNode() | ir.TextNode() | ir.ValueNode():
            parts = dict[str, ir.BodyNode]()
        case _:
            assert_never(node)
    own = parts.keys() - {"value"}
    words = {name: part.value for name, part in parts.items() if name in own and isinstance(part, ir.Const)}
    if "value" not in parts or not own or own != words.keys() or not own <= {"style", "contentType"}:
        return ir.FormField(key, node, style(node))
    usual = style(parts["value"])
    word, content_type = words.get("style", usual), words.get("contentType")
    known: list[ir.Style] = [item for item in STYLES if item == word]
    if not known:
        message = f"{word!r} is not a style of a field"
        findings.add("invalid-value", message, place / key / "style", hint=did_you_mean(str(word), STYLES))
    if content_type is not None and not (isinstance(content_type, str) and _MEDIA_TYPE.fullmatch(content_type)):
        message = f"{content_type!r} is not a content type"
        findings.add("content-type", message, place / key / "contentType", hint="application/json, say")
        content_type = None
    return ir.FormField(key, parts["value"], (known or [usual])[0], content_type)


STYLES: tuple[ir.Style, ...] = get_args(ir.Style)


def _text(text: str, place: Place, resolve: Resolve, findings: Findings) -> ir.Text:
    return tuple(
        part if isinstance(part, str) else resolve(part, place) for part in templates.parse(text, place, findings)
    )


def _form_text(
    text: str, style: UsualStyle, place: Place, resolve: Resolve, findings: Findings
) -> tuple[ir.FormField, ...]:
    fields: list[ir.FormField] = []
    key: str | None = None
    parts: list[str | ir.Ref] = []
    pending = ""

    def finish() -> None:
        nonlocal key, parts
        if key is None and not parts:
            return
        if key is None:
            findings.add("invalid-body", "a form is written name=value&name=value", place, hint="add the `=`")
        else:
            holes = any(isinstance(part, ir.Ref) for part in parts)
            text = "".join(part for part in parts if isinstance(part, str))
            node = ir.TextNode(tuple(parts)) if holes else ir.Const(text)
            fields.append(ir.FormField(unquote_plus(key), node, style(node)))
        key, parts = None, []

    for part in templates.parse(text, place, findings):
        if isinstance(part, templates.Hole):
            if key is None:
                findings.add(
                    "hole-as-key", "a hole can't be the name of a field", place.at(part.offset), hint="write the name"
                )
                key = pending or "?"
                pending = ""
            if pending:
                parts.append(unquote_plus(pending))
                pending = ""
            parts.append(resolve(part, place))
            continue
        for character in part:
            if character == "=" and key is None:
                key, pending = pending, ""
            elif character == "&":
                if pending:
                    parts.append(unquote_plus(pending))
                    pending = ""
                finish()
            else:
                pending += character
    if pending:
        parts.append(unquote_plus(pending))
    finish()
    return tuple(fields)


def _parsed(text: str, place: Place, resolve: Resolve, findings: Findings) -> ir.BodyNode | None:
    """A JSON text, with holes inside and outside of strings."""
    parts = templates.parse(text, place, findings)
    value, mark = _read(text, parts, place, findings)
    if mark is None:
        for hole in templates.holes(parts):
            resolve(hole, place)
        return None
    return _Marked(mark, templates.holes(parts), place, resolve, findings).node(value)


def _read(text: str, parts: tuple[templates.Part, ...], place: Place, findings: Findings) -> tuple[Json, str | None]:
    """The JSON with a marker per hole, and the marker character; `None` if the text is not valid JSON."""
    if any(isinstance(part, str) and "{{" in part for part in parts):
        return None, None
    mark = next((chr(point) for point in _MARKS if chr(point) not in text), None)
    if mark is None:
        findings.add("invalid-body", "the body uses every private-use character", place, hint="use fewer")
        return None, None
    marked, source = _marked(parts, mark)
    members = Members()
    try:
        value: Json = json.loads(marked, object_pairs_hook=members, parse_constant=_constant, parse_float=_number)
    except json.JSONDecodeError as error:
        findings.add(
            "invalid-body",
            f"the body is not valid JSON: {error.msg}",
            place.at(source(error.pos)),
            hint="correct it here; a hole stands inside quotes, or for a whole value",
        )
        return None, None
    except (ValueError, RecursionError) as error:
        at = place.at(source(no_json(marked)))
        findings.add("invalid-body", f"the body is not valid JSON: {error}", at, hint="correct it")
        return None, None
    for key, position in Text("", marked, "json").repeated_keys() if members.repeat else ():
        at = place.at(source(position))
        findings.add("duplicate-key", f"the body has the key {key!r} twice in one object", at, hint="remove one")
    return value, mark


def _marked(parts: tuple[templates.Part, ...], mark: str) -> tuple[str, Callable[[int], int]]:
    """The JSON with a marker per hole, and a function that maps its offsets back to the template."""
    pieces: list[str] = []
    origins: list[tuple[int, int]] = []
    position = length = holes = 0
    inside = False
    for part in parts:
        origins.append((length, position))
        if isinstance(part, str):
            inside = _ends_inside(part, inside)
            pieces.append(part)
            position += len(part)
        else:
            pieces.append(f"{mark}{holes}{mark}" if inside else f'"{mark}{mark}{holes}{mark}"')
            holes += 1
            position = part.end
        length += len(pieces[-1])

    def source(at: int) -> int:
        start, before = next(item for item in reversed(origins) if item[0] <= at)
        return before + at - start

    return "".join(pieces), source


def _constant(name: str) -> Json:
    raise ValueError(f"{name} is not valid JSON")


def _number(text: str) -> Json:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"{text[:40]} is too large")
    return number


def _ends_inside(text: str, inside: bool) -> bool:
    position = 0
    while position < len(text):
        if text[position] == '"':
            inside = not inside
        elif text[position] == "\\" and inside:
            position += 1
        position += 1
    return inside


class _Marked:
    """JSON with a marker per hole."""

    def __init__(
        self, mark: str, holes: list[templates.Hole], place: Place, resolve: Resolve, findings: Findings
    ) -> None:
        self._mark = mark
        self._holes = holes
        self._place = place
        self._resolve = resolve
        self._findings = findings

    def node(self, value: Json) -> ir.BodyNode:
        """The tree of a value."""
        if isinstance(value, dict):
            for key in value:
                if self._mark in key:
                    hole = self._holes[int(key.split(self._mark)[1] or key.split(self._mark)[2])]
                    hole_as_key(hole, self._place, self._findings)
            return as_object([(key, self.node(item)) for key, item in value.items()])
        if isinstance(value, list):
            return as_array([self.node(item) for item in value])
        if not isinstance(value, str) or self._mark not in value:
            return ir.Const(value)
        if value.startswith(self._mark * 2):
            return ir.ValueNode(self._ref(value.strip(self._mark)))
        pieces = value.split(self._mark)
        text = [piece if index % 2 == 0 else self._ref(piece) for index, piece in enumerate(pieces)]
        return ir.TextNode(tuple(piece for piece in text if piece != ""))

    def _ref(self, number: str) -> ir.Ref:
        return self._resolve(self._holes[int(number)], self._place)


def _tree(value: object, place: Place, resolve: Resolve, findings: Findings) -> ir.BodyNode:
    """A JSON value whose strings may have holes."""
    if is_object(value):
        members: list[tuple[str, ir.BodyNode]] = []
        for key, item in value.items():
            for hole in templates.holes(templates.parse(key, (place / key).name, findings)):
                hole_as_key(hole, (place / key).name, findings)
            members.append((key, _tree(item, place / key, resolve, findings)))
        return as_object(members)
    if is_array(value):
        return as_array([_tree(item, place / index, resolve, findings) for index, item in enumerate(value)])
    if isinstance(value, str):
        text = _text(value, place, resolve, findings)
        if len(text) == 1 and isinstance(text[0], ir.Ref):
            return ir.ValueNode(text[0])
        if any(isinstance(part, ir.Ref) for part in text):
            return ir.TextNode(text)
        return ir.Const(value)
    if value is None or isinstance(value, (bool, int, float)):
        return ir.Const(value)
    raise TypeError(type(value).__name__)


def as_object(members: list[tuple[str, ir.BodyNode]]) -> ir.BodyNode:
    """An object, constant if all its members are."""
    constants = {key: node.value for key, node in members if isinstance(node, ir.Const)}
    return ir.Const(dict(constants)) if len(constants) == len(members) else ir.ObjectNode(tuple(members))


def as_array(items: list[ir.BodyNode]) -> ir.BodyNode:
    """An array, constant if all its elements are."""
    constants = [node.value for node in items if isinstance(node, ir.Const)]
    return ir.Const(list(constants)) if len(constants) == len(items) else ir.ArrayNode(tuple(items))


def hole_as_key(hole: templates.Hole, place: Place, findings: Findings) -> None:
    """Report a hole in the key of an object."""
    findings.add(
        "hole-as-key",
        f"the hole {hole.name!r} is the key of an object",
        place.at(hole.offset),
        hint="write the key itself; a hole is a value",
    )
