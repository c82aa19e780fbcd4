"""JSON Schemas of operations, with referenced schemas inlined, recursive ones excepted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Literal

from ..jsontext import load
from ..values import JsonObject, JsonValue

_MOST_NODES = 5_000
"""The maximum size of a schema with inlined references."""

DEFINITIONS = "#/$defs/"


def parsed(text: str) -> JsonObject:
    """Return the JSON object of a literal."""
    value = load(text)
    assert isinstance(value, dict)
    return value


def reference_of(schema: JsonObject) -> str | None:
    """Return the reference of a schema, if it is one."""
    reference = schema.get("$ref")
    return reference if isinstance(reference, str) and reference.startswith(DEFINITIONS) else None


def whole(schema: JsonValue, package: str, side: Literal["SENT", "RECEIVED"]) -> JsonObject:
    """Return a schema of JSON Schema 2020-12 that stands for itself.

    A schema that has too many others inside refers to all of them, in its `$defs`.
    """
    referred = _Referred(package, side)
    endless = referred.endless(schema)
    try:
        inlined = _Whole(referred, endless, _MOST_NODES).schema(schema)
    except _TooLargeError:
        inlined = _Whole(referred, frozenset(referred.known), None).schema(schema)
    assert isinstance(inlined, dict)
    return inlined


class _TooLargeError(Exception):
    """A schema has too many inlined ones."""


class _Referred:
    """The schemas that a schema refers to, read from the modules of their types at the first use."""

    def __init__(self, package: str, side: str) -> None:
        self._package = package
        self._side = side
        self.known: dict[str, JsonObject] = {}

    def at(self, reference: str) -> JsonObject:
        """Return the schema of a reference."""
        schema = self.known.get(reference)
        if schema is None:
            home, _, name = reference.removeprefix(DEFINITIONS).partition("/")
            texts: Mapping[str, str] = getattr(import_module(f"{self._package}._operations.{home}"), self._side)
            schema = self.known[reference] = parsed(texts[name])
        return schema

    def endless(self, schema: JsonValue) -> frozenset[str]:
        """Return references that, if they stay, leave no schema inside of itself."""
        done, above, back = set[str](), set[str](), set[str]()
        waiting: list[tuple[str, Iterator[str]]] = [("", iter([*_references(schema)]))]
        while waiting:
            name, inner = waiting[-1]
            following = next(inner, None)
            if following is None:
                waiting.pop()
                above.discard(name)
                done.add(name)
            elif following in above:
                back.add(following)
            elif following not in done:
                above.add(following)
                waiting.append((following, iter([*_references(self.at(following))])))
        return frozenset(back)


class _Whole:
    """Inlines referenced schemas, up to a number of nodes."""

    def __init__(self, referred: _Referred, kept: frozenset[str], most: int | None) -> None:
        self._referred = referred
        self._kept = kept
        self._most = most
        self._nodes = 0
        self._definitions: dict[str, JsonValue] = {}

    def schema(self, schema: JsonValue) -> JsonValue:
        """Return the whole schema."""
        inlined = self._inlined(schema)
        if isinstance(inlined, dict) and self._definitions:
            return {**inlined, "$defs": self._definitions}
        return inlined

    def _inlined(self, value: JsonValue) -> JsonValue:
        self._nodes += 1
        if self._most is not None and self._nodes > self._most:
            raise _TooLargeError
        if isinstance(value, list):
            return [self._inlined(item) for item in value]
        if not isinstance(value, dict):
            return value
        reference = reference_of(value)
        if reference is None:
            return {key: self._inlined(item) for key, item in value.items()}
        beside = {key: self._inlined(item) for key, item in value.items() if key != "$ref"}
        if reference not in self._kept:
            inner = self._inlined(self._referred.at(reference))
            return {**inner, **beside} if isinstance(inner, dict) else inner
        name = reference.rpartition("/")[2]
        if name not in self._definitions:
            self._definitions[name] = {}
            self._definitions[name] = self._inlined(self._referred.at(reference))
        return {"$ref": f"{DEFINITIONS}{name}", **beside}


def _references(schema: JsonValue) -> Iterator[str]:
    if isinstance(schema, list):
        for item in schema:
            yield from _references(item)
    elif isinstance(schema, dict):
        reference = reference_of(schema)
        if reference is not None:
            yield reference
        for item in schema.values():
            yield from _references(item)
