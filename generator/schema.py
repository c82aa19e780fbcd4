"""JSON Schemas of the documents of a spec, made from the types that read them."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Literal

from pydantic import TypeAdapter

from generator.jsonvalue import is_array, is_object
from generator.overlay import KEYS, shape
from generator.spec import ConnectorSpec, Node, ResourceSpec

Document = Literal["service", "resources", "overlay"]
Schema = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(document: Document) -> Schema:
    """The schema of one kind of document."""
    match document:
        case "service":
            made = _json(TypeAdapter(ConnectorSpec).json_schema(by_alias=True))
        case "resources":
            made = _json(TypeAdapter(list[ResourceSpec]).json_schema(by_alias=True))
        case "overlay":
            made = _overlay()
    return {"$schema": _DIALECT, **made, "title": f"The {document} of a connector"}


def _json(made: Schema) -> Schema:
    """The JSON of a spec: without the keys that only an overlay writes."""
    return _nodes(made, _without_overlay_keys)


def _without_overlay_keys(node: Schema) -> Schema:
    properties = _members(node, "properties")
    kept = {name: item for name, item in properties.items() if not (is_object(item) and item.get("overlay"))}
    return {**node, "properties": kept, "additionalProperties": False}


def _overlay() -> Schema:
    """An overlay: the same tree, lists by the key of their entries, nothing required."""
    models = {model.__name__: model for model in _models(ConnectorSpec)}

    def loosened(node: Schema) -> Schema:
        model = models.get(str(node.get("title")))
        if model is None:
            return node
        properties: Schema = {}
        for name, item in _members(node, "properties").items():
            if name == KEYS.get(model):
                continue
            kind, inner = shape(model.model_fields[name].annotation)
            described = {"description": item["description"]} if is_object(item) and "description" in item else {}
            if kind == "list" and inner is not None and inner in KEYS:
                entry = {"$ref": f"#/$defs/{inner.__name__}"}
                properties[name] = {"type": "object", "additionalProperties": entry, **described}
            else:
                properties[name] = item
        properties["remove"] = {"const": True, "description": "Drops this entry."}
        rest = {key: value for key, value in node.items() if key not in ("required", "properties")}
        return {**rest, "properties": properties, "additionalProperties": False}

    made = _nodes(TypeAdapter(ConnectorSpec).json_schema(by_alias=False), loosened)
    properties = _members(made, "properties")
    properties.pop("remove", None)
    extends = {"type": "string", "description": "Another spec, seen from this folder, as the base."}
    return {**made, "properties": {"extends": extends, **properties}}


def _models(model: type[Node], known: frozenset[type[Node]] = frozenset()) -> frozenset[type[Node]]:
    known |= {model}
    for field in model.model_fields.values():
        inner = shape(field.annotation)[1]
        if inner is not None and inner not in known:
            known |= _models(inner, known)
    return known


def _nodes(made: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """A schema, with every object of its own changed, and without what only we read."""
    result = copy.deepcopy(made)
    definitions = _members(result, "$defs")
    changed: Schema = {name: change(node) for name, node in definitions.items() if is_object(node)}
    if "properties" in result:
        result = change(result)
    cleaned = _cleaned({**result, "$defs": changed})
    assert is_object(cleaned)
    return cleaned


def _members(node: Schema, key: str) -> Schema:
    found = node.get(key)
    return found if is_object(found) else {}


def _cleaned(value: object) -> object:
    if is_object(value):
        return {key: _cleaned(item) for key, item in value.items() if key != "overlay" and item != {"title": ""}}
    if is_array(value):
        return [_cleaned(item) for item in value]
    return value
