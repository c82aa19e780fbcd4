"""The overlay applied to the JSON of a connector (section 9): one tree for the rest of the oracle."""

from __future__ import annotations

import copy

from .model import Document, object_of
from .wire import Json

JSON_NAME = {"query": "queryParams", "body": "bodyTemplate", "content_type": "contentType"}
"""The keys of an operation with another name in the JSON. Keys that exist only in an overlay stay as they are."""


def overlaid(document: Document, overlay: Document) -> Document:
    """Apply the overlay to the document."""
    tree = copy.deepcopy(document)
    tree["auth"], tree["settings"] = overlay.get("auth") or {}, overlay.get("settings") or {}
    types = object_of(tree.get("types"))
    for name, spec in object_of(overlay.get("types")).items():
        type_ = object_of(types.get(name))
        _change(type_, object_of(spec))
        types[name] = type_
    if types:
        tree["types"] = types
    resources = tree.get("resources") or []
    assert isinstance(resources, list)
    for handle, patch in object_of(overlay.get("resources")).items():
        (resource,) = [one for one in map(object_of, resources) if one["handle"] == handle]
        _change(resource, object_of(patch))
    return tree


def _change(target: Document, patch: Document) -> None:
    for key, value in patch.items():
        name = JSON_NAME.get(key, key)
        if key == "fields":
            target[name] = _fields(target.get(name) or [], object_of(value))
        elif key == "operations":
            target[name] = _operations(object_of(target.get(name)), object_of(value))
        elif key in ("query", "headers"):
            target[name] = {**object_of(target.get(name)), **object_of(value)}
        else:
            target[name] = value


def _operations(there: Document, patches: Document) -> Document:
    changed = dict(there)
    for key, patch in patches.items():
        if object_of(patch).get("remove"):
            del changed[key]
            continue
        operation = dict(object_of(changed.get(key)))
        _change(operation, object_of(patch))
        changed[key] = operation
    return changed


def _fields(there: Json, patches: Document) -> list[Json]:
    assert isinstance(there, list)
    changed = {str(object_of(field)["name"]): object_of(field) for field in there}
    for name, patch in patches.items():
        field = {"name": name, **changed.get(name, {})}
        _change(field, object_of(patch))
        changed[name] = field
    return [field for field in changed.values() if not field.get("remove")]
