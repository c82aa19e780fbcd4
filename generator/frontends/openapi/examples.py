"""The examples of a document, as far as they are values of their schemas."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from generator.frontends.openapi.documents import Documents, Node
from generator.frontends.openapi.schemas import Flat, Schema
from generator.text.jsonvalue import Json

_LARGEST = 4000
"""Characters of an example; a larger one illustrates nothing."""
_DEEPEST = 30


class Examples:
    """The examples of schemas; `flat` is what a schema says, `is_leaf` whether a value is its single value."""

    def __init__(self, flat: Callable[[Schema], Flat], is_leaf: Callable[[Flat, str, Json], bool]) -> None:
        self._flat = flat
        self._is_leaf = is_leaf

    def of(self, schema: Schema, holders: Sequence[Node]) -> Json:
        """The first example of nodes that is a value of a schema; `None` without one."""
        return next((item for node in holders for item in written(node) if self.fits(schema, item)), None)

    def fits(self, schema: Schema, value: Json) -> bool:
        """Whether a value is one of a schema, and not too large to be read."""
        return value is not None and len(json.dumps(value)) <= _LARGEST and self._fits(schema, value, 0)

    def _fits(self, schema: Schema, value: Json, depth: int) -> bool:
        if depth > _DEEPEST:
            return False
        flat = self._flat(schema)
        if value is None:
            return flat.nullable
        return self._is_of(flat, value, depth) and all(
            any(self._fits((variant,), value, depth + 1) for variant in variants) for variants in flat.unions
        )

    def _is_of(self, flat: Flat, value: Json, depth: int) -> bool:
        """Whether a value is what a schema says beside its unions."""
        kinds = flat.kinds or ([] if flat.unions else [_kind(value)])
        kind = next((kind for kind in kinds if kind in _kinds(value)), None)
        match value:
            case _ if kind is None:
                return bool(flat.unions) and not flat.kinds
            case dict():
                return all(
                    self._member_fits(tuple(nodes), value.get(key), depth, is_required=key in flat.required)
                    for key, nodes in flat.properties.items()
                ) and all(
                    self._fits((node,), item, depth + 1)
                    for node in flat.additional
                    for key, item in value.items()
                    if key not in flat.properties
                )
            case list():
                items = (*flat.items,)
                return bool(flat.tuples) or not items or all(self._fits(items, item, depth + 1) for item in value)
            case _:
                return self._is_leaf(flat, kind, value)

    def _member_fits(self, schema: Schema, value: Json, depth: int, *, is_required: bool) -> bool:
        return not is_required if value is None else self._fits(schema, value, depth + 1)


def written(node: Node) -> Iterator[Json]:
    """The examples that a parameter, a media type or a schema has."""
    if not isinstance(node.value, dict):
        return
    for key in ("example", "x-example"):
        if key in node.value:
            yield node.value[key]
    several = node.get("examples")
    yield from (item.value for item in several.items()) if several is not None else ()
    only = [node.value["const"]] if "const" in node.value else node.value.get("enum")
    if isinstance(only, list) and len(only) == 1 and isinstance(only[0], bool):
        yield only[0]  # no type says it


def named(node: Node, documents: Documents) -> Iterator[Json]:
    """The examples of a parameter or a media type, those with names resolved."""
    yield from written(node)
    several = documents.resolved(node.get("examples")) if node.has("examples") else None
    for _, item in several.members() if several is not None else ():
        example = documents.resolved(item)
        value = example.get("value") if example is not None else None
        if value is not None:
            yield value.value


def requested(template: Json, example: Json) -> Iterator[tuple[str | None, str, Json]]:
    """The arguments that an example of a body has: the member, or `None` for the whole, its hole, and the value."""
    value = template.get("value") if isinstance(template, dict) else None
    if isinstance(value, str) and (hole := _hole(value)):
        yield None, hole, example
    for key, item in value.items() if isinstance(value, dict) and isinstance(example, dict) else ():
        hole = _hole(item.get("value") if isinstance(item, dict) else item)
        if hole and isinstance(example, dict) and example.get(key) is not None:
            yield key, hole, example[key]


def _hole(text: object) -> str:
    is_hole = isinstance(text, str) and text.startswith("{{") and text.endswith("}}")
    return str(text)[2:-2] if is_hole else ""


def is_sent(example: Json, place: str) -> bool:
    """Whether an example can stand in a place of a request."""
    if not isinstance(example, str):
        return True
    if place == "path":
        return example not in ("", ".", "..")
    return place not in ("header", "cookie") or (example.isascii() and example.isprintable())


def _kinds(value: Json) -> Sequence[str]:
    own = _kind(value)
    return (own, "number") if own == "integer" else (own,)


def _kind(value: Json) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case None:
            return "null"
