"""The items of replies in pieces; a schema of server-sent events may describe their data, or the events themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from generator.frontends.openapi.documents import Node
from generator.frontends.openapi.extensions import tables
from generator.frontends.openapi.holes import JsonObject
from generator.frontends.openapi.schemas import Flat, Schema
from generator.frontends.openapi.types import Types

_FIELDS = frozenset(("data", "event", "id", "retry"))
"""The fields of a server-sent event."""
_PARAMETER = re.compile(r"\$request\.(\w+)")
_DEPTH = 5
"""The maximum nesting of unions of events."""


class _Event(Struct, frozen=True):
    """An event as its schema describes it: its name, and the schema or the text of its data."""

    name: str | None
    data: Schema
    text: str | None


class Streamed(Struct, frozen=True):
    """A streamed reply by an extension: its pieces, the whole reply, and the parameter that requests pieces."""

    piece: Node | None
    whole: Node | None
    is_events: bool
    parameter: str | None
    until: str | None

    def parts(self, piece: Node, types: Types, hint: str) -> JsonObject:
        """The keys of an operation that answers in pieces."""
        keys = events(piece, types, hint, is_item=False) if self.is_events else lines(piece, types, hint)
        end: JsonObject = {} if self.until is None else {"until": self.until}
        return {"returns": "events" if self.is_events else "lines", **keys, **end}


def streamed(operation: Node) -> Streamed | None:
    """The streamed reply that an extension of an operation declares."""
    for extension in tables().streams:
        said = operation.get(extension.name)
        if said is not None and (said.value is True or isinstance(said.value, dict)):
            condition = _PARAMETER.fullmatch(said.text(extension.condition) or "")
            return Streamed(
                said.get(extension.piece),
                said.get(extension.whole),
                said.text(extension.format) == "sse",
                condition[1] if condition is not None else None,
                said.text(extension.until),
            )
    return None


def lines(schema: Node | None, types: Types, hint: str) -> JsonObject:
    """The type of a line, as keys of an operation."""
    return _typed((schema,), types, hint) if schema is not None else {}


def events(schema: Node | None, types: Types, hint: str, *, is_item: bool) -> JsonObject:
    """The type of the data of an event, and the data that end the stream, as keys of an operation."""
    if schema is None:
        return {}
    said = _events((schema,), types, _DEPTH, is_item=is_item)
    if not said:
        return _typed((schema,), types, hint)
    until = next((event.text for event in said if event.text is not None), None)
    end: JsonObject = {} if until is None else {"until": until}
    by_name: dict[str | None, list[Schema]] = {}
    for event in said:
        if event.text is None:
            by_name.setdefault(event.name, []).append(event.data)
    named = {name: _one(data, types, hint) for name, data in by_name.items() if name is not None}
    if len(by_name) > 1 and len(named) == len(by_name):
        return {"event": types.declare({"variants": {**named}}, hint), **end}
    every = [data for same in by_name.values() for data in same]
    if len(every) == 1:
        return _typed(every[0], types, hint) | end
    return ({"event": types.one_of(every, hint).whole} if every else {}) | end


def _one(data: list[Schema], types: Types, hint: str) -> str:
    """The type of the data of the events with one name."""
    return types.plain(data[0], hint).expression if len(data) == 1 else types.one_of(data, hint).expression


def _typed(schema: Schema, types: Types, hint: str) -> JsonObject:
    """The type of an item; none of texts and of JSON of any type."""
    typed = types.plain(schema, hint)
    return {} if typed.expression in ("String", "Any") else {"event": typed.whole}


def _events(schema: Schema, types: Types, depth: int, *, is_item: bool) -> list[_Event]:
    """The events that a schema describes; none where it describes their data."""
    flat = types.flat(schema)
    variants = types.variants(flat) if depth else []
    if not variants:
        event = _event(flat, types, is_item=is_item)
        return [event] if event is not None else []
    base = tuple(node.without("$ref", "oneOf", "anyOf", "allOf") for node in flat.nodes)
    described: list[_Event] = []
    for variant in variants:
        inner = _events((*base, variant), types, depth - 1, is_item=is_item)
        if not inner:
            return []
        described += inner
    return described


def _event(flat: Flat, types: Types, *, is_item: bool) -> _Event | None:
    """The event that an object without alternatives describes."""
    data = tuple(flat.properties.get("data", ()))
    content = next(_contents(data, types), None)
    is_whole = is_item or content is not None or "event" in flat.properties or "retry" in flat.properties
    if not data or not is_whole or not flat.properties.keys() <= _FIELDS:
        return None
    name = _only(tuple(flat.properties.get("event", ())), types)
    return _Event(name, data if content is None else (content,), _only(data, types))


def _contents(data: Schema, types: Types) -> Iterator[Node]:
    """The schemas of the JSON in a text."""
    for node in types.flat(data).nodes if data else ():
        content = node.get("contentSchema")
        if content is not None:
            yield content


def _only(schema: Schema, types: Types) -> str | None:
    """The text that is the only one of a schema."""
    options = types.flat(schema).options if schema else None
    return options[0] if options is not None and len(options) == 1 and isinstance(options[0], str) else None
