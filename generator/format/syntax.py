"""Lookup of keys and values in the syntax tree of a JSON or TOML document."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, TypeAlias

from generator.findings import Pointer

if TYPE_CHECKING:
    from tree_sitter import Node

Entry: TypeAlias = "tuple[Node, Node | None, int]"
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


def pairs(node: Node) -> Iterator[tuple[Node, Node]]:
    """The key and value nodes of a JSON object."""
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
