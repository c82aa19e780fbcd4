"""Where a value stands in the text of a JSON or TOML document: found when a finding is printed, not before."""

from __future__ import annotations

import bisect
import json
import re
import tomllib
from collections.abc import Iterator
from functools import cached_property

import tree_sitter_json
import tree_sitter_toml
from tree_sitter import Language, Node, Parser

from generator.findings import Location, Pointer

_AROUND = 200
"""Characters that are kept on each side of a place in a long line."""
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|.)|[^\\]", re.DOTALL)
_SURROGATES = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")


class Text:
    """The text of a document, or of one fence of a page, that positions are counted in."""

    def __init__(self, path: str, text: str, language: str, start: int = 0, end: int | None = None) -> None:
        self.path = path
        self.text = text
        self.language = language
        self.start = start
        self.body = text[start:end]

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", self.text))]

    @cached_property
    def _root(self) -> Node:
        grammar = tree_sitter_json if self.language == "json" else tree_sitter_toml
        return Parser(Language(grammar.language())).parse(self._bytes).root_node

    @cached_property
    def _bytes(self) -> bytes:
        return self.body.encode("utf-8", "surrogatepass")

    def location(self, position: int, length: int = 1, pointer: Pointer = ()) -> Location:
        """The line and column of a character of `body`."""
        position += self.start
        line = bisect.bisect_right(self._lines, position) - 1
        first = self._lines[line]
        end = self._lines[line + 1] if line + 1 < len(self._lines) else len(self.text)
        skipped = max(0, position - first - _AROUND)
        source = self.text[first + skipped : min(end, position + _AROUND)].rstrip("\r\n")
        return Location(self.path, line + 1, position - first + 1, max(1, length), source, as_text(pointer), skipped)

    def locate(self, pointer: Pointer, offset: int | None = None, *, key: bool = False) -> Location:
        """The value that a pointer leads to, or the nearest that there is on the way to it."""
        entries = _toml_entries if self.language == "toml" else _json_entries
        value, name, depth = entries(self._root, pointer)
        found = name if key and name is not None and depth == len(pointer) else value
        position = self._position(found.start_byte)
        length = self._position(found.end_byte) - position
        text = self.body[position : position + length]
        if offset is not None and text[:1] in "\"'" and pointer[depth:] in ((), ("value",)):
            position += _inside(text, offset)
            length = 1
        return self.location(position, len(text.split("\n")[0]) if length > 1 else length, pointer[:depth])

    def duplicate_keys(self) -> Iterator[tuple[Pointer, Location, Location]]:
        """Each key that an object has twice, with both places."""
        for pointer, first, second in self._duplicates():
            yield pointer, self._place(first, pointer), self._place(second, pointer)

    def repeated_keys(self) -> Iterator[tuple[str, int]]:
        """Each key that an object has already, and its position in `body`."""
        for pointer, _, second in self._duplicates():
            yield str(pointer[-1]), self._position(second.start_byte)

    def _duplicates(self) -> Iterator[tuple[Pointer, Node, Node]]:
        stack: list[tuple[Node, Pointer]] = [(self._root, ())]
        while stack:
            node, pointer = stack.pop()
            if node.type == "object":
                seen: dict[str, Node] = {}
                for pair in node.named_children:
                    name, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
                    if name is None or value is None:
                        continue
                    key = _json_text(name)
                    if key in seen:
                        yield (*pointer, key), seen[key], name
                    seen.setdefault(key, name)
                    stack.append((value, (*pointer, key)))
            elif node.type == "array":
                stack += [(item, (*pointer, index)) for index, item in enumerate(_values(node))]
            elif node.type == "document":
                stack += [(child, pointer) for child in _values(node)]

    def _place(self, node: Node, pointer: Pointer) -> Location:
        start = self._position(node.start_byte)
        return self.location(start, self._position(node.end_byte) - start, pointer)

    def _position(self, byte: int) -> int:
        return len(self._bytes[:byte].decode("utf-8", "surrogatepass"))


def as_text(pointer: Pointer) -> str:
    """RFC 6901."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in pointer)


def _inside(literal: str, offset: int) -> int:
    """The position in a string literal of a character of its value."""
    if literal.startswith(('"""', "'''")):
        start = 3 + (1 if literal[3:4] == "\n" else 0)
    else:
        start = 1
    if literal.startswith("'"):
        return start + offset
    plain = literal.find("\\")
    skipped = offset if plain < 0 else min(offset, max(0, plain - start))
    position = start + skipped
    for _ in range(offset - skipped):
        match = _SURROGATES.match(literal, position) or _ESCAPE.match(literal, position)
        if match is None:
            break
        position = match.end()
    return min(position, len(literal) - 1)


def _values(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type != "comment"]


def _json_text(node: Node) -> str:
    try:
        return str(json.loads(node.text or b'""'))
    except ValueError:
        return ""


def _json_entries(root: Node, pointer: Pointer) -> tuple[Node, Node | None, int]:
    node = next(iter(_values(root)), root)
    name: Node | None = None
    for depth, part in enumerate(pointer):
        if node.type == "object":
            pairs: dict[str, tuple[Node, Node]] = {}
            for pair in node.named_children:
                key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
                if key is not None and value is not None:
                    pairs[_json_text(key)] = (key, value)
            if part not in pairs:
                return node, name, depth
            name, node = pairs[str(part)]
        elif node.type == "array" and isinstance(part, int) and part < len(_values(node)):
            name, node = None, _values(node)[part]
        else:
            return node, name, depth
    return node, name, len(pointer)


def _toml_entries(root: Node, pointer: Pointer) -> tuple[Node, Node | None, int]:
    best: tuple[Node, Node | None, int] = (root, None, 0)
    for path, name, value in _toml_leaves(root, ()):
        shared = 0
        for left, right in zip(path, pointer, strict=False):
            if str(left) != str(right):
                break
            shared += 1
        exact = shared == len(path)
        if shared > best[2] or (shared == best[2] == len(pointer) and exact):
            best = (value if exact else name, name, shared)
    return best


def _toml_leaves(node: Node, prefix: Pointer) -> Iterator[tuple[Pointer, Node, Node]]:
    arrays: dict[Pointer, int] = {}
    for child in node.named_children:
        match child.type:
            case "table" | "table_array_element":
                header, *rest = _values(child)
                path = (*prefix, *_toml_key(header))
                if child.type == "table_array_element":
                    arrays[path] = arrays.get(path, -1) + 1
                    path = (*path, arrays[path])
                yield path, header, header
                for pair in rest:
                    yield from _toml_pair(pair, path)
            case "pair":
                yield from _toml_pair(child, prefix)
            case _:
                pass


def _toml_pair(pair: Node, prefix: Pointer) -> Iterator[tuple[Pointer, Node, Node]]:
    if pair.type != "pair" or len(_values(pair)) < 2:
        return
    name, value = _values(pair)[:2]
    yield from _toml_value((*prefix, *_toml_key(name)), name, value)


def _toml_value(path: Pointer, name: Node, value: Node) -> Iterator[tuple[Pointer, Node, Node]]:
    yield path, name, value
    if value.type == "inline_table":
        for pair in _values(value):
            yield from _toml_pair(pair, path)
    elif value.type == "array":
        for index, item in enumerate(_values(value)):
            yield from _toml_value((*path, index), item, item)


def _toml_key(node: Node) -> tuple[str, ...]:
    if node.type == "dotted_key":
        return tuple(part for child in _values(node) for part in _toml_key(child))
    text = (node.text or b"").decode()
    return (text if node.type == "bare_key" else _unquoted(text),)


def _unquoted(text: str) -> str:
    return str(next(iter(tomllib.loads(f"{text} = 0"))))
