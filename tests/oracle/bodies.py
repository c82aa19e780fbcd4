"""Bodies: a marker in place of every hole, the text parsed, and the result walked (F18 to F22)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from .model import HOLE, BadTemplate, Scope, Template, holes
from .wire import Json, compact, item_texts, json_of, text_of


@dataclass(frozen=True, slots=True)
class NoBody:
    """No body."""


@dataclass(frozen=True, slots=True)
class JsonBody:
    """One JSON value."""

    value: Json


@dataclass(frozen=True, slots=True)
class FormBody:
    """Decoded pairs, in order."""

    pairs: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body; `filename` and `content_type` are `None` where no rule determines them."""

    name: str
    content: bytes
    filename: str | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class MultipartBody:
    """The parts, in order."""

    parts: list[Part]


@dataclass(frozen=True, slots=True)
class TextBody:
    """Text, sent as UTF-8."""

    text: str


Body: TypeAlias = NoBody | JsonBody | FormBody | MultipartBody | TextBody


@dataclass(frozen=True, slots=True)
class _Absent:
    """A removed member or element (F20)."""


_ABSENT = _Absent()
Built: TypeAlias = "Json | _Absent"


def body_of(source: Template, content_type: str, scope: Scope) -> Body:
    """Return the body for its content type (F18 to F22, F48)."""
    text, kind = source.text, media_type(content_type)
    if not text:
        return NoBody()
    whole = HOLE.fullmatch(text.strip()) or HOLE.fullmatch(text.strip().removeprefix('"').removesuffix('"'))
    if whole and scope.find(whole[1])[0] is None and not scope.null(whole[1]):
        return NoBody()
    if kind.startswith("text/"):
        return TextBody(HOLE.sub(lambda hole: scope.text(hole[1]) or "", text))
    if kind == "application/json" or (kind.endswith("+json") and "/" in kind):
        marked = _Marked(text, scope, typed=isinstance(source.value, dict))
        built = marked.build(marked.tree(), root=True)
        return NoBody() if isinstance(built, _Absent) else JsonBody(built)
    parts = list(_parts(text, scope, files=kind == "multipart/form-data"))
    if kind == "multipart/form-data":
        return MultipartBody(parts)
    if kind == "application/x-www-form-urlencoded":
        return FormBody([(part.name, part.content.decode()) for part in parts])
    raise BadTemplate(f"no encoding for {content_type}")


class _Marked:
    """A JSON text with marker strings in place of holes; where it is `typed`, whole strings are values (F48)."""

    def __init__(self, text: str, scope: Scope, *, typed: bool = False) -> None:
        self.scope = scope
        self.typed = typed
        self.mark = "@hole"
        while self.mark in text:
            self.mark += "@"
        self.names: list[str] = []
        self.bare: set[int] = set()
        self.pattern = re.compile(f"{self.mark}([0-9]+);")
        self.json = self._replace(text)

    def _replace(self, text: str) -> str:
        holes(text)
        out, quoted, position = "", False, 0
        while position < len(text):
            hole = HOLE.match(text, position)
            if hole:
                marker = f"{self.mark}{len(self.names)};"
                if not quoted:
                    self.bare.add(len(self.names))
                    marker = f'"{marker}"'
                self.names.append(hole[1])
                out, position = out + marker, hole.end()
            elif quoted and text[position] == "\\":
                out, position = out + text[position : position + 2], position + 2
            else:
                quoted ^= text[position] == '"'
                out, position = out + text[position], position + 1
        return out

    def tree(self) -> Json:
        """Parse the text, markers included."""
        parsed: Json = json.loads(self.json)
        return parsed

    def whole(self, node: str) -> int | None:
        """Return the number of the hole that is the whole string."""
        match = self.pattern.fullmatch(node)
        return int(match[1]) if match else None

    def in_string(self, name: str) -> str | None:
        """Return the text of a hole in quotes; an array is compact JSON."""
        value, kind = self.scope.find(name)
        if value is None:
            return None
        return compact(json_of(value, kind)) if kind.kind == "array" else text_of(value, kind)

    def build(self, node: Json, *, root: bool = False) -> Built:
        """Fill the holes of a node; return nothing if a required hole has no value."""
        if isinstance(node, str):
            return self._string(node)
        if isinstance(node, list):
            elements = [built for one in node if not isinstance(built := self.build(one), _Absent)]
            return _ABSENT if node and not elements and not root else elements
        if isinstance(node, dict):
            if any(self.pattern.search(key) for key in node):
                raise BadTemplate("a hole cannot be a key")
            members = {key: built for key, one in node.items() if not isinstance(built := self.build(one), _Absent)}
            return _ABSENT if node and not members and not root else members
        return node

    def _string(self, node: str) -> Built:
        number = self.whole(node)
        if number is not None and self.scope.null(self.names[number]):
            return None
        if number is not None and (self.typed or number in self.bare):
            value, kind = self.scope.find(self.names[number])
            return _ABSENT if value is None else json_of(value, kind)
        texts = [self.in_string(self.names[int(match[1])]) for match in self.pattern.finditer(node)]
        if None in texts:
            return _ABSENT
        return self.pattern.sub(lambda match: self.in_string(self.names[int(match[1])]) or "", node)


def _parts(text: str, scope: Scope, *, files: bool) -> Iterator[Part]:
    """Return the parts of a form: the members of a JSON object, or `a={{a}}&b={{b}}`."""
    if not re.match(r"\s*\{(?!\{)", text):
        for pair in text.split("&"):
            name, _, value = pair.partition("=")
            whole = HOLE.fullmatch(value)
            if whole:
                yield from _hole_parts(name, whole[1], scope, files=files)
            elif (filled := scope.filled(value)) is not None:
                yield Part(name, filled.encode())
        return
    marked = _Marked(text, scope)
    tree = marked.tree()
    assert isinstance(tree, dict)
    for name, node in tree.items():
        for one in node if isinstance(node, list) else [node]:
            number = marked.whole(one) if isinstance(one, str) else None
            if number is not None:
                yield from _hole_parts(name, marked.names[number], scope, files=files)
            elif not isinstance(built := marked.build(one), _Absent):
                yield Part(name, (built if isinstance(built, str) else compact(built)).encode())


def _hole_parts(name: str, hole: str, scope: Scope, *, files: bool) -> Iterator[Part]:
    """Return one part per hole, or one per element of an array; bytes are text unless files are taken."""
    value, kind = scope.find(hole)
    values = value if isinstance(value, list) and kind.kind == "array" else [value]
    texts = [] if value is None else item_texts(value, kind) if kind.kind == "array" else [text_of(value, kind)]
    for one, text in zip(values, texts, strict=False):
        if isinstance(one, tuple) and files:
            yield Part(name, one[1], one[0], one[2])
        elif isinstance(one, bytes) and files:
            yield Part(name, one)
        else:
            yield Part(name, text.encode())


def media_type(content_type: str) -> str:
    """Return the content type without its parameters."""
    return content_type.partition(";")[0].strip().lower()
