"""Positions of values in JSON, TOML and YAML documents, computed when a finding is printed."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.findings import Location, Pointer
from generator.format.syntax import Entries, JsonEntries, TomlEntries, YamlEntries, json_text, pairs, values

if TYPE_CHECKING:
    from tree_sitter import Node

_AROUND = 200
"""Characters of a long line that a location keeps on each side of its column."""
_CHUNK = 4096
_CONTINUED = bytes(range(0x80, 0xC0))
"""Continuation bytes of UTF-8."""
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|.)|[^\\]", re.DOTALL)
_SURROGATES = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")


class Text:
    """The text of a document, or of one fence of a page; `body` is the document itself."""

    def __init__(
        self, path: str, text: str, language: str, start: int = 0, end: int | None = None, *, secret: bool = False
    ) -> None:
        self.path = path
        self.text = text
        self.language = language
        self.start = start
        self.body = text[start:end]
        self.secret = secret
        """Whether locations leave out what the text says."""
        self._whole = self

    def __getstate__(self) -> dict[str, object]:
        """What another process gets: not the syntax tree, which can't be pickled and is parsed again at its use."""
        return {name: value for name, value in vars(self).items() if name not in ("_root", "_entries")}

    def part(self, start: int, end: int) -> Text:
        """A document inside this text; both count lines from the start of the whole."""
        piece = Text(self.path, self.text, self.language, start, end, secret=self.secret)
        piece._whole = self._whole
        return piece

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", self.text))]

    @cached_property
    def _root(self) -> Node:
        import tree_sitter_json
        import tree_sitter_toml
        import tree_sitter_yaml
        from tree_sitter import Language, Parser

        grammars = {"json": tree_sitter_json, "toml": tree_sitter_toml, "yaml": tree_sitter_yaml}
        grammar: object = grammars[self.language].language()
        return Parser(Language(grammar)).parse(self._bytes).root_node

    @cached_property
    def _entries(self) -> Entries:
        if self.language == "yaml" and self._root.type == "ERROR":
            from generator.format.composed import ComposedEntries

            return ComposedEntries(self.body)
        readers: dict[str, Callable[[Node], Entries]] = {"json": JsonEntries, "toml": TomlEntries, "yaml": YamlEntries}
        return readers[self.language](self._root)

    @cached_property
    def _bytes(self) -> bytes:
        return self.body.encode("utf-8", "surrogatepass")

    def location(self, position: int, length: int = 1, pointer: Pointer = ()) -> Location:
        """The line and column of a character of `body`."""
        position += self.start
        lines = self._whole._lines
        line = bisect.bisect_right(lines, position) - 1
        first = lines[line]
        end = lines[line + 1] if line + 1 < len(lines) else len(self.text)
        if self.secret:
            return Location(self.path, line + 1, position - first + 1)
        skipped = max(0, position - first - _AROUND)
        source = self.text[first + skipped : min(end, position + _AROUND)].rstrip("\r\n")
        return Location(self.path, line + 1, position - first + 1, max(1, length), source, as_text(pointer), skipped)

    def locate(self, pointer: Pointer, offset: int | None = None, *, key: bool = False) -> Location:
        """The location of the value at a pointer, or of its nearest existing parent."""
        value, name, depth = self._entries.find(pointer)
        node = name if key and name is not None and depth == len(pointer) else value
        position = self._position(node.start_byte)
        length = self._position(node.end_byte) - position
        text = self.body[position : position + length]
        if offset is not None and text[:1] in "\"'" and pointer[depth:] in ((), ("value",)):
            position += _inside(text, offset)
            length = 1
        return self.location(position, len(text.split("\n")[0]) if length > 1 else length, pointer[:depth])

    def duplicate_keys(self) -> Iterator[tuple[Pointer, Location, Location]]:
        """Each repeated key, with the locations of both occurrences."""
        for pointer, first, second in self._duplicates():
            yield pointer, self._place(first, pointer), self._place(second, pointer)

    def repeated_keys(self) -> Iterator[tuple[str, int]]:
        """Each repeated key, and the position of the repetition in `body`."""
        for pointer, _, second in self._duplicates():
            yield str(pointer[-1]), self._position(second.start_byte)

    def _duplicates(self) -> Iterator[tuple[Pointer, Node, Node]]:
        stack: list[tuple[Node, Pointer]] = [(self._root, ())]
        while stack:
            node, pointer = stack.pop()
            if node.type == "object":
                seen: dict[str, Node] = {}
                for name, value in pairs(node):
                    key = json_text(name)
                    if key in seen:
                        yield (*pointer, key), seen[key], name
                    seen.setdefault(key, name)
                    stack.append((value, (*pointer, key)))
            elif node.type == "array":
                stack += [(item, (*pointer, index)) for index, item in enumerate(values(node))]
            elif node.type == "document":
                stack += [(child, pointer) for child in values(node)]

    def _place(self, node: Node, pointer: Pointer) -> Location:
        start = self._position(node.start_byte)
        return self.location(start, self._position(node.end_byte) - start, pointer)

    def _position(self, byte: int) -> int:
        if len(self._bytes) == len(self.body):
            return byte
        chunk = byte // _CHUNK
        return self._chunks[chunk] + _characters(self._bytes[chunk * _CHUNK : byte])

    @cached_property
    def _chunks(self) -> list[int]:
        starts = range(0, len(self._bytes), _CHUNK)
        return [0, *accumulate(_characters(self._bytes[start : start + _CHUNK]) for start in starts)]


class TextPlace(Struct, frozen=True):
    """The place of a value, or of its key, in a text; it is located when a finding is printed."""

    text: Text
    pointer: Pointer
    key: bool

    def located(self) -> Location:
        """The line and column."""
        return self.text.locate(self.pointer, key=self.key)


def _characters(text: bytes) -> int:
    """The number of characters that begin in a slice of UTF-8."""
    return len(text.translate(None, _CONTINUED))


def as_text(pointer: Pointer) -> str:
    """The pointer in RFC 6901 syntax."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in pointer)


def _inside(literal: str, offset: int) -> int:
    """The position in a string literal of the character at an offset of its value."""
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
