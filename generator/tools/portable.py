"""The OpenAPI document of a connector, from which the same connector is read again."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from generator import ir
from generator.findings import Findings
from generator.findings.terminal import as_json
from generator.format.changes import changes
from generator.format.spec import (
    BodyObject,
    ConnectorSpec,
    FieldSpec,
    Meta,
    Node,
    OperationSpec,
    Placeholder,
    ResourceSpec,
    SettingSpec,
    TemplateObject,
    WebhookSpec,
)
from generator.format.tree import Tree
from generator.format.typed import typed
from generator.frontends import openapi
from generator.frontends.openapi.documents import parsed
from generator.ir import types
from generator.ir.extensions import OVERLAY
from generator.ir.schemas import Schema
from generator.outputs.openapi.document import document
from generator.text.jsonvalue import Json, is_object, is_tuple

N = TypeVar("N", bound=Node)


def portable(connector: ir.Connector, spec: ConnectorSpec) -> Schema:
    """The document, with an overlay in its extensions for everything that OpenAPI can't express."""
    plain = document(connector)
    findings = Findings()
    source = parsed(Path("openapi.json"), as_json(plain), findings)
    assert source is not None
    tree = openapi.tree(source, findings)
    assert tree is not None
    read = typed(tree, findings)
    assert read is not None
    said = changes(ConnectorSpec, _plain(read), _canonical(spec, connector), tree.value)
    _move(said, tree, plain)
    return {**plain, OVERLAY: said} if said else plain


def _move(said: Schema, tree: Tree, plain: Schema) -> None:
    """Move the overlays of operations into the operations of the document."""
    resources = _dict(said.get("resources"))
    for index, resource in enumerate(_list(tree.value["resources"])):
        handle = str(_dict(resource)["handle"])
        about = _dict(resources.get(handle))
        operations = _dict(about.get("operations"))
        there = [name for name in _dict(_dict(resource).get("operations")) if name in operations]
        added = [name for name in operations if name not in there]
        is_moved = [*operations] != [*there, *added]
        for name in there:
            origin = tree.origins.get(("resources", index, "operations", name))
            if origin is None or "remove" in _dict(operations[name]):
                continue
            here: Json = plain
            for part in origin[1]:
                here = _dict(here)[str(part)]
            if operations[name]:
                _dict(here)[OVERLAY] = operations[name]
            if is_moved:
                operations[name] = {}
            else:
                del operations[name]
        if not operations:
            about.pop("operations", None)
        if not about:
            resources.pop(handle, None)
    if not resources:
        said.pop("resources", None)


def _dict(value: Json) -> Schema:
    return value if isinstance(value, dict) else {}


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _canonical(spec: ConnectorSpec, connector: ir.Connector) -> ConnectorSpec:
    """The spec as the front end would spell it: operations have their whole paths, and what their resources have."""
    resources: list[ResourceSpec] = []
    for resource in spec.resources:
        lowered = next(item for item in connector.resources if item.wire == resource.handle)
        is_fixed = "{{" not in (resource.endpoint.value or "")  # its holes are settings
        known = {item.wire: item for item in reversed(lowered.operations)}
        own: dict[str, object] = {"auth": None}
        if not all(item.base_url for item in resource.operations.values()):
            own["base_url"] = None  # its operations have it; what none of them has still says its settings
        if is_fixed:
            own["endpoint"] = TemplateObject()
        own["operations"] = {
            wire: _operation(item, resource, known[wire], is_fixed=is_fixed)
            for wire, item in resource.operations.items()
        }
        resources.append(resource.model_copy(update=own))
    values = {item.value.wire: item.value for item in connector.settings}
    settings = tuple(_setting(item, values[item.name]) for item in spec.settings)
    return _plain(spec.model_copy(update={"resources": tuple(resources), "settings": settings}))


def _setting(spec: SettingSpec, value: ir.Value) -> SettingSpec:
    """The setting, merged with its placeholder."""
    own: dict[str, object] = {
        "type": types.words(value.type),
        "description": value.description or None,
        "required": value.required,
        "default": value.default,
        "options": value.options,
        "nullable": value.nullable,
        "deprecated": value.deprecated or None,
        "example": value.example,
    }
    return spec.model_copy(update=own)


def _operation(spec: OperationSpec, resource: ResourceSpec, lowered: ir.Operation, *, is_fixed: bool) -> OperationSpec:
    """The operation with the properties of its resource, and its whole path, if its endpoint is fixed."""
    own: dict[str, object] = {
        "auth": spec.auth or resource.auth,
        "base_url": spec.base_url or resource.base_url,
        "method": spec.method.upper(),
    }
    if is_fixed:
        text = "".join(part if isinstance(part, str) else f"{{{{{part.wire}}}}}" for part in lowered.path)
        holes = [part.wire for part in lowered.path if isinstance(part, ir.Ref) and not part.setting]
        known = {item.name for item in (*spec.path.placeholders, *spec.placeholders)}
        bare = (Placeholder(name=wire, required=True) for wire in dict.fromkeys(holes) if wire not in known)
        whole: dict[str, object] = {"value": text, "placeholders": (*spec.path.placeholders, *bare)}
        own |= {"path": spec.path.model_copy(update=whole), "trailing_slash": text == "/"}
    is_usual = spec.stream_when is None and spec.record is None and spec.fields is None and bool(resource.fields)
    if isinstance(lowered.reply, ir.RecordReply) and is_usual:
        name = lowered.reply.record.name
        own |= {} if types.is_built_in(name) else {"returns": "json", "type": name}
    return _declared(spec.model_copy(update=own))


def _declared(spec: OperationSpec) -> OperationSpec:
    """The operation with its holes declared where they stand."""
    patches = {item.name: item for item in spec.placeholders}
    known: set[str] = set()

    def declared(value: object) -> object:
        if isinstance(value, (TemplateObject, BodyObject)):
            known.update(item.name for item in value.placeholders)
            return value.model_copy(update={"placeholders": tuple(map(patched, value.placeholders))})
        if is_object(value):
            return {key: declared(item) for key, item in value.items()}
        return value

    def patched(item: Placeholder) -> Placeholder:
        patch = patches.get(item.name)
        return item if patch is None else item.model_copy(update=patch.model_dump(include=patch.model_fields_set))

    own = {name: declared(getattr(spec, name)) for name in ("path", "query", "headers", "cookies", "body", "bodies")}
    own["placeholders"] = tuple(item for item in spec.placeholders if item.name not in known)
    return spec.model_copy(update=own)


def _plain(node: N) -> N:
    """A part of the spec in its canonical form."""
    own = {name: _inner(getattr(node, name)) for name in type(node).model_fields}
    if isinstance(node, (ResourceSpec, OperationSpec, FieldSpec, WebhookSpec)) and isinstance(own["meta"], Meta):
        meta = own["meta"]
        own["description"] = (
            node.description or meta.description or (None if isinstance(node, ResourceSpec) else meta.short)
        )
        own["meta"] = Meta(short=meta.short) if isinstance(node, ResourceSpec) and meta.short else None
    if isinstance(node, FieldSpec):
        own["type"] = _expression(node.type or ("String" if node.fields is None else "Object"))
        own["selector"] = None if node.selector == (node.name,) else node.selector
    if isinstance(node, Placeholder):
        own["type"] = _expression(node.type)
        own["default"] = node.default or None
    if isinstance(node, OperationSpec):
        own["type"] = None if node.type is None else _expression(node.type)
    return node.model_copy(update=own)


def _inner(value: object) -> object:
    if isinstance(value, Node):
        return _plain(value)
    if is_tuple(value):
        return tuple(map(_inner, value))
    if is_object(value):
        return {key: _inner(item) for key, item in value.items()}
    return value


def _expression(text: str) -> str:
    """A type expression in its shortest spelling."""
    try:
        return types.words(
            types.parse(text, lambda name: None if types.is_built_in(name) else types.RecordRef(name, ""))
        )
    except (types.TypeSyntaxError, types.UnknownTypeError):
        return text
