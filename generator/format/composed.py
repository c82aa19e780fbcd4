"""Lookup of keys and values in a long YAML document, in the nodes that it is read from."""

from __future__ import annotations

from typing import NamedTuple

import yaml

from generator.findings import Pointer
from generator.format.syntax import Entry


class _Piece(NamedTuple):
    start_byte: int
    end_byte: int


class ComposedEntries:
    """An index of YAML that the grammar does not read: it counts no more than 32,767 lines."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._root: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
        self._mappings: dict[int, dict[str, tuple[yaml.Node, yaml.Node]]] = {}

    def find(self, pointer: Pointer) -> Entry:
        node, name = self._root, None
        for depth, part in enumerate(pointer):
            if isinstance(node, yaml.MappingNode) and (pair := self._members(node).get(str(part))) is not None:
                name, node = pair
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
                name, node = None, node.value[part]
            else:
                return self._entry(node, name, depth)
        return self._entry(node, name, len(pointer))

    def _entry(self, node: yaml.Node | None, name: yaml.Node | None, depth: int) -> Entry:
        return self._piece(node), self._piece(name) if name is not None else None, depth

    def _members(self, mapping: yaml.MappingNode) -> dict[str, tuple[yaml.Node, yaml.Node]]:
        if id(mapping) not in self._mappings:
            self._mappings[id(mapping)] = {str(name.value): (name, value) for name, value in mapping.value}
        return self._mappings[id(mapping)]

    def _piece(self, node: yaml.Node | None) -> _Piece:
        start, end = (node.start_mark.index, node.end_mark.index) if node is not None else (0, 0)
        before = len(self._text[:start].encode("utf-8", "surrogatepass"))
        return _Piece(before, before + len(self._text[start:end].encode("utf-8", "surrogatepass")))
