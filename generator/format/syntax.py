"""Lookup of keys and values in the syntax tree of a JSON, TOML or YAML document."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, TypeAlias

from generator.findings import Pointer

if TYPE_CHECKING:
    from tree_sitter import Node


class Span(Protocol):
    """The position of a node in the bytes of a document."""

    @property
    def start_byte(self) -> int:
        """The first byte."""
        ...

    @property
    def end_byte(self) -> int:
        """The byte after the last."""
        ...


Entry: TypeAlias = tuple[Span, Span | None, int]
"""A value, its key if it has one, and the length of the pointer that leads to it."""


class Entries(Protocol):
    """An index of one document."""

    def find(self, pointer: Pointer) -> Entry:
        """The entry at a pointer, or its nearest existing parent."""
        ...


class JsonEntries:
    """An index of JSON; an object or array is read when a pointer first leads through it."""

    def __init__(self, root: Node) -> None:
        self._root = next(iter(values(root)), root)
        self._objects: dict[int, dict[str, tuple[Node, Node]]] = {}
        self._arrays: dict[int, list[Node]] = {}

    def find(self, pointer: Pointer) -> Entry:
        node, name = self._root, None
        for depth, part in enumerate(pointer):
            if node.type == "object" and (pair := self._members(node).get(str(part))) is not None:
                name, node = pair
            elif node.type == "array" and isinstance(part, int) and part < len(self._items(node)):
                name, node = None, self._items(node)[part]
            else:
                return node, name, depth
        return node, name, len(pointer)

    def _members(self, node: Node) -> dict[str, tuple[Node, Node]]:
        if node.id not in self._objects:
            self._objects[node.id] = {json_text(name): (name, value) for name, value in pairs(node)}
        return self._objects[node.id]

    def _items(self, node: Node) -> list[Node]:
        if node.id not in self._arrays:
            self._arrays[node.id] = values(node)
        return self._arrays[node.id]


class TomlEntries:
    """An index of TOML; all keys are read at once, because a table may continue anywhere."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._whole: dict[tuple[str, ...], tuple[Node, Node]] = {}
        self._first: dict[tuple[str, ...], tuple[Node, Node]] = {}
        for pointer, name, value in _toml_leaves(root, ()):
            path = tuple(map(str, pointer))
            self._whole[path] = name, value
            for length in range(len(path), 0, -1):
                if path[:length] in self._first:
                    break
                self._first[path[:length]] = name, value if length == len(path) else name

    def find(self, pointer: Pointer) -> Entry:
        path = tuple(map(str, pointer))
        if path in self._whole:
            name, value = self._whole[path]
            return value, name, len(path)
        for length in range(len(path), 0, -1):
            if path[:length] in self._first:
                name, value = self._first[path[:length]]
                return value, name, length
        return self._root, None, 0


class YamlEntries:
    """An index of YAML; a mapping or sequence is read when a pointer first leads through it."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._top = _descendant(root, "document") or root
        self._mappings: dict[int, dict[str, tuple[Node, Node]]] = {}
        self._anchors: dict[str, Node] = {}

    def find(self, pointer: Pointer) -> Entry:
        node, name = self._content(self._top), None
        for depth, part in enumerate(pointer):
            content = self._content(node)
            if content.type.endswith("_mapping") and (pair := self._members(content).get(str(part))) is not None:
                name, node = pair
                continue
            items = values(content) if content.type.endswith("_sequence") else ()
            if not isinstance(part, int) or part >= len(items):
                return node, name, depth
            name, node = None, _inner(items[part])
        return node, name, len(pointer)

    def _content(self, node: Node) -> Node:
        """The mapping, sequence or scalar of a node, past its tag and anchor; of an alias, what it stands for."""
        for _ in range(2):
            node = _inner(node)
            if node.type != "alias":
                break
            node = self._anchor((node.text or b"")[1:].decode()) or node
        return node

    def _anchor(self, name: str) -> Node | None:
        if not self._anchors:
            stack = [self._root]
            while stack:
                node = stack.pop()
                stack += node.named_children
                if node.type == "anchor" and node.parent is not None:
                    self._anchors[(node.text or b"")[1:].decode()] = node.parent
        return self._anchors.get(name)

    def _members(self, mapping: Node) -> dict[str, tuple[Node, Node]]:
        if mapping.id not in self._mappings:
            self._mappings[mapping.id] = {yaml_text(name): (name, value) for name, value in pairs(mapping)}
        return self._mappings[mapping.id]


def _inner(node: Node) -> Node:
    """The node without its wrappers, tag and anchor."""
    while node.type in ("document", "block_node", "flow_node", "block_sequence_item"):
        children = [child for child in values(node) if child.type not in ("tag", "anchor")]
        if not children:
            break
        node = children[0]
    return node


def _descendant(node: Node, kind: str) -> Node | None:
    return next((child for child in node.named_children if child.type == kind), None)


def yaml_text(node: Node) -> str:
    """The text of a YAML key."""
    text = (_inner(node).text or b"").decode("utf-8", "replace")
    if text.startswith('"'):
        try:
            return str(json.loads(text))
        except ValueError:
            return text[1:-1]
    return text[1:-1].replace("''", "'") if text.startswith("'") else text


def pairs(node: Node) -> Iterator[tuple[Node, Node]]:
    """The key and value nodes of a JSON object or a YAML mapping."""
    for pair in node.named_children:
        name, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
        if name is not None and value is not None:
            yield name, value


def values(node: Node) -> list[Node]:
    """The child nodes without comments."""
    return [child for child in node.named_children if child.type != "comment"]


def json_text(node: Node) -> str:
    """The value of a JSON string."""
    try:
        return str(json.loads(node.text or b'""'))
    except ValueError:
        return ""


def _toml_leaves(node: Node, prefix: Pointer) -> Iterator[tuple[Pointer, Node, Node]]:
    arrays: dict[Pointer, int] = {}
    for child in node.named_children:
        match child.type:
            case "table" | "table_array_element":
                header, *rest = values(child)
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
    if pair.type != "pair" or len(values(pair)) < 2:
        return
    name, value = values(pair)[:2]
    yield from _toml_value((*prefix, *_toml_key(name)), name, value)


def _toml_value(path: Pointer, name: Node, value: Node) -> Iterator[tuple[Pointer, Node, Node]]:
    yield path, name, value
    if value.type == "inline_table":
        for pair in values(value):
            yield from _toml_pair(pair, path)
    elif value.type == "array":
        for index, item in enumerate(values(value)):
            yield from _toml_value((*path, index), item, item)


def _toml_key(node: Node) -> tuple[str, ...]:
    if node.type == "dotted_key":
        return tuple(part for child in values(node) for part in _toml_key(child))
    text = (node.text or b"").decode()
    return (text if node.type == "bare_key" else _unquoted(text),)


def _unquoted(text: str) -> str:
    return str(next(iter(tomllib.loads(f"{text} = 0"))))
