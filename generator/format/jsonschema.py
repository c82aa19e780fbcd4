"""JSON Schemas of the documents of a spec, derived from the types that validate them."""

from __future__ import annotations

import ast
import copy
import inspect
from collections.abc import Callable
from itertools import pairwise
from typing import Literal

from pydantic import ConfigDict, Field, TypeAdapter

from generator.format.overlay import KEYS, RESOURCES_BY, shape
from generator.format.spec import ConnectorSpec, Node, ResourceSpec, TypeSpec
from generator.text.jsonvalue import is_array, is_object

Document = Literal["service", "resources", "overlay"]
Schema = dict[str, object]


class Part(Node):
    """A document beside that of the service."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1})

    resources: tuple[ResourceSpec, ...] = ()
    """The resources of the API."""
    types: dict[str, TypeSpec] = Field(default_factory=dict[str, TypeSpec])
    """Types by name."""


_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(document: Document) -> Schema:
    """The schema of one kind of document."""
    match document:
        case "service":
            body = _json(TypeAdapter(ConnectorSpec).json_schema(by_alias=True))
        case "resources":
            body = _json(TypeAdapter(list[ResourceSpec] | Part).json_schema(by_alias=True))
        case "overlay":
            body = _overlay()
    return {"$schema": _DIALECT, **body, "title": f"The {document} of a connector"}


def _described(node: Schema) -> Schema:
    """The schema of an object with the docstrings of its fields as descriptions."""
    model = _model(node)
    if model is None:
        return node
    properties = dict(_members(node, "properties"))
    for name, text in _docstrings(model).items():
        wire = model.model_fields[name].alias
        key = wire if wire in properties else name
        item = properties.get(key)
        if is_object(item):
            properties[key] = dict(sorted({**item, "description": text}.items()))
    return {**node, "properties": properties}


def _model(node: Schema) -> type[Node] | None:
    """The type of an object of the schema."""
    return {model.__name__: model for model in _models(ConnectorSpec) | _models(Part)}.get(str(node.get("title")))


def _docstrings(model: type[Node]) -> dict[str, str]:
    """The docstring of each field of a type, inherited fields included."""
    texts: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if not issubclass(base, Node):
            continue
        (definition,) = ast.parse(inspect.getsource(base)).body
        assert isinstance(definition, ast.ClassDef)
        for field, below in pairwise(definition.body):
            match field, below:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                    texts[name] = inspect.cleandoc(text)
                case _:
                    pass
    return texts


def _json(whole: Schema) -> Schema:
    """The schema of JSON documents: no other keys."""
    return _nodes(whole, lambda node: {**node, "additionalProperties": False})


def _overlay() -> Schema:
    """The schema of overlays: the same tree, list entries by their key, nothing required."""

    def loosened(node: Schema) -> Schema:
        model = _model(node)
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
        properties["remove"] = {"const": True, "description": "Removes this entry."}
        rest = {key: value for key, value in node.items() if key not in ("required", "properties")}
        return {**rest, "properties": properties, "additionalProperties": False}

    whole = _nodes(TypeAdapter(ConnectorSpec).json_schema(by_alias=False), loosened)
    properties = _members(whole, "properties")
    properties.pop("remove", None)
    extends = {"type": "string", "description": "The path of the base spec, relative to this folder."}
    by: Schema = {"const": "tags", "description": "How the operations of an OpenAPI document are cut into resources."}
    return {**whole, "properties": {"extends": extends, RESOURCES_BY: by, **properties}}


def _models(model: type[Node], known: frozenset[type[Node]] = frozenset()) -> frozenset[type[Node]]:
    known |= {model}
    for field in model.model_fields.values():
        inner = shape(field.annotation)[1]
        if inner is not None and inner not in known:
            known |= _models(inner, known)
    return known


def _nodes(whole: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """A schema with each object described and changed, without our own annotations."""
    result = copy.deepcopy(whole)
    definitions = _members(result, "$defs")
    changed: Schema = {name: change(_described(node)) for name, node in definitions.items() if is_object(node)}
    if "properties" in result:
        result = change(_described(result))
    cleaned = _cleaned({**result, "$defs": changed})
    assert is_object(cleaned)
    return cleaned


def _members(node: Schema, key: str) -> Schema:
    members = node.get(key)
    return members if is_object(members) else {}


def _cleaned(value: object) -> object:
    if is_object(value):
        return {key: _cleaned(item) for key, item in value.items() if item != {"title": ""}}
    if is_array(value):
        return [_cleaned(item) for item in value]
    return value
