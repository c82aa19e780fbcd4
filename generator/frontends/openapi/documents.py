"""The files of an OpenAPI document, and the way of a reference through them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import quote, unquote

from msgspec import Struct
from msgspec.structs import replace

from generator.findings import Findings, Pointer
from generator.format.documents import Document, json_document, text_of
from generator.format.locate import Text, TextPlace
from generator.format.tree import Origin
from generator.format.yaml import yaml_document
from generator.frontends.inputs import OPENAPI
from generator.text.jsonvalue import Json
from generator.text.markup import as_markdown

_MAX_STEPS = 100


class Source(Struct, frozen=True):
    """One file of a document; `moved` has the pointers of the values that a conversion put elsewhere."""

    path: Path
    text: Text
    value: Json
    moved: dict[Pointer, Pointer]

    def origin(self, pointer: Pointer) -> Origin:
        """The place in the file of the value at a pointer."""
        for length in range(len(pointer), 0, -1):
            if pointer[:length] in self.moved:
                return self.text, (*self.moved[pointer[:length]], *pointer[length:])
        return self.text, pointer


Identity = tuple[str, Pointer, frozenset[str]]
"""A file, a place in it, and the members that are left out."""


class Node(Struct, frozen=True):
    """A value of a document."""

    value: Json
    source: Source
    pointer: Pointer = ()
    left_out: frozenset[str] = frozenset()
    """The members of the document's object that this one lacks."""

    @property
    def origin(self) -> Origin:
        """The place in the file."""
        return self.source.origin(self.pointer)

    def spot(self, *, key: bool = False) -> TextPlace:
        """The place of the value, or of its key, in the file."""
        text, pointer = self.origin
        return TextPlace(text, pointer, key)

    @property
    def identity(self) -> Identity:
        """A key that is unique among the values of all files."""
        return self.source.text.path, self.pointer, self.left_out

    def has(self, key: str) -> bool:
        """Whether it is an object with a member."""
        return isinstance(self.value, dict) and key in self.value

    def get(self, key: str) -> Node | None:
        """A member, if there is one."""
        if not isinstance(self.value, dict) or key not in self.value:
            return None
        return Node(self.value[key], self.source, (*self.pointer, key))

    def text(self, key: str) -> str | None:
        """A member that is a text with more than spaces in it."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, str) and value.strip() else None

    def words(self, key: str) -> str:
        """A member with text for people, as Markdown; empty without one."""
        return as_markdown((self.text(key) or "").strip())

    def flag(self, key: str) -> bool:
        """Whether a member is true."""
        return isinstance(self.value, dict) and self.value.get(key) is True

    def members(self) -> Iterator[tuple[str, Node]]:
        """The members of an object."""
        for key, value in self.value.items() if isinstance(self.value, dict) else ():
            yield key, Node(value, self.source, (*self.pointer, key))

    def items(self) -> Iterator[Node]:
        """The elements of an array."""
        for index, value in enumerate(self.value if isinstance(self.value, list) else ()):
            yield Node(value, self.source, (*self.pointer, index))

    def without(self, *keys: str) -> Node:
        """An object without some members."""
        assert isinstance(self.value, dict)
        kept = {key: value for key, value in self.value.items() if key not in keys}
        return replace(self, value=kept, left_out=self.left_out.union(self.value.keys() - kept.keys()))


def joined_members(items: Sequence[Node]) -> dict[str, Node]:
    """The members of several objects; of one that several have, that of the first."""
    return {key: member for item in reversed(items) for key, member in item.members()}


class Documents:
    """A document and the files that it refers to, each read once."""

    def __init__(self, main: Source, findings: Findings, *, secret: bool) -> None:
        self.main = main
        self.findings = findings
        self._secret = secret
        self._home = main.path.parent.resolve()
        self._sources: dict[Path, Source | None] = {main.path.resolve(): main}
        self._targets: dict[tuple[str, str], Node] = {}
        """The target of each reference of a file."""
        self._reported: set[tuple[str, Pointer, str, str]] = set()

    def resolved(self, node: Node | None) -> Node | None:
        """The node, or the final target of its reference; `None` and a finding if there is none."""
        for _ in range(_MAX_STEPS):
            if node is None or not node.has("$ref"):
                return node
            node = self.followed(node)
            if node is None:
                return None
        assert node is not None
        self.report(node, "unresolved-reference", "the reference leads in a circle", "refer to a value")
        return None

    def followed(self, node: Node) -> Node | None:
        """The target of a node's reference, perhaps a reference itself; `None` and a finding if there is none."""
        reference = node.get("$ref")
        return self._target(node, reference.value) if reference is not None else None

    def path_items(self, node: Node) -> tuple[Node, ...]:
        """The path item, and the target of its reference, if it has one."""
        target = self.resolved(node)
        beside = node.without("$ref") if node.has("$ref") else None
        own = (beside,) if beside is not None and beside.value else ()
        return own if target is None else (*own, target)

    def replace(self, source: Source) -> None:
        """Let a converted file stand for the one that was read."""
        self._sources[source.path.resolve()] = source
        self._targets.clear()
        if source.path == self.main.path:
            self.main = source

    def report(self, node: Node, code: str, message: str, hint: str, *, key: bool = False) -> None:
        """Add a finding at a node, once."""
        place = (node.source.text.path, node.pointer, code, message)
        if place not in self._reported:
            self._reported.add(place)
            self.findings.add(code, message, node.spot(key=key), hint=hint)

    def _target(self, node: Node, reference: Json) -> Node | None:
        if not isinstance(reference, str):
            self.report(node, "unresolved-reference", "a reference is a text", '"#/components/schemas/..."')
            return None
        known = self._targets.get((node.source.text.path, reference))
        if known is not None:
            return known
        file, _, inside = reference.partition("#")
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:|//", file):
            message = f"{reference!r} is not in a file of this document, and is not fetched"
            self.report(node, "remote-reference", message, "copy the file beside the document, and refer to it")
            return None
        source = self._source(node, unquote(file)) if file else node.source
        if source is None:
            return None
        target = _at(Node(source.value, source), inside)
        if target is None:
            self.report(node, "unresolved-reference", f"{reference!r} leads to nothing", "correct the reference")
        else:
            self._targets[node.source.text.path, reference] = target
        return target

    def _source(self, node: Node, file: str) -> Source | None:
        path = Path(os.path.normpath(node.source.path.parent / file))
        try:
            resolved = path.resolve()
        except (OSError, RuntimeError, ValueError):
            resolved = path
        if resolved not in self._sources:
            if not resolved.is_relative_to(self._home) or resolved.suffix.lower() not in OPENAPI:
                message = f"{file!r} is not a .json or .yaml file in the folder of the document"
                self.report(node, "unresolved-reference", message, "copy the file there")
                self._sources[resolved] = None
            elif not resolved.is_file():
                self.report(node, "unresolved-reference", f"{file!r} does not exist", "correct the reference")
                self._sources[resolved] = None
            else:
                self._sources[resolved] = load(path, self.findings, secret=self._secret)
        return self._sources[resolved]


def load(path: Path, findings: Findings, *, secret: bool = False) -> Source | None:
    """Read a file in JSON or YAML; `None` after an error. Findings quote nothing of a `secret` file."""
    body = text_of(path, findings)
    return parsed(path, body, findings, secret=secret) if body is not None else None


def parsed(path: Path, body: str, findings: Findings, *, secret: bool = False) -> Source | None:
    """The source of a text in JSON or YAML."""
    document: Document | None
    if path.suffix.lower() == ".json":
        text = Text(str(path), body, "json", secret=secret)
        document = json_document(text, findings, repeated_key="repeated-key")
    else:
        text = Text(str(path), body, "yaml", secret=secret)
        document = yaml_document(text, findings)
    return Source(path, text, document.value, {}) if document is not None else None


def fragment(pointer: Pointer) -> str:
    """A pointer as the part of a reference after the file."""
    return "#" + "".join("/" + quote(str(part).replace("~", "~0").replace("/", "~1")) for part in pointer)


def _at(node: Node, text: str) -> Node | None:
    """The value at a JSON pointer."""
    here: Node | None = node
    for part in unquote(text).split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        assert here is not None
        if isinstance(here.value, list):
            number = int(key) if key.isdecimal() and len(key) < 9 else -1
            here = next((item for index, item in enumerate(here.items()) if index == number), None)
        else:
            here = here.get(key)
        if here is None:
            return None
    if text and not text.startswith("/"):
        return _anchored(node, text)
    return here


def _anchored(node: Node, name: str) -> Node | None:
    """The schema with an `$anchor`."""
    waiting = [node]
    while waiting:
        here = waiting.pop()
        if here.text("$anchor") == name:
            return here
        waiting += [inner for _, inner in here.members()] + list(here.items())
    return None
