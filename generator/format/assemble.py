"""JSON documents joined into one tree."""

from __future__ import annotations

from collections.abc import Iterable

from generator.findings import Findings, Place, Pointer
from generator.format.documents import Document
from generator.format.locate import Text
from generator.format.tree import Tree
from generator.text.jsonvalue import Json

_JOINED = ("resources", "types")
"""The keys that several documents may have."""


def join(documents: Iterable[Document], tree: Tree, findings: Findings) -> None:
    """Joins documents to a tree: one service document, and resources in their order."""
    handles = _handles(tree)
    for document in documents:
        _join(document, tree, handles, findings)


def is_connector(value: Json) -> bool:
    """Whether a document is surely one of a connector: a service with a handle, or resources with handles."""
    if isinstance(value, dict) and "service" in value:
        return isinstance(value["service"], dict) and isinstance(value.get("handle"), str)
    if isinstance(value, dict) and value.keys() == {"types"}:
        return isinstance(value["types"], dict)
    resources = value.get("resources") if isinstance(value, dict) else value
    return isinstance(resources, list) and all(
        isinstance(item, dict) and isinstance(item.get("handle"), str) for item in resources
    )


def _join(document: Document, tree: Tree, handles: dict[str, Pointer], findings: Findings) -> None:
    value, text = document.value, document.text
    if isinstance(value, list):
        _add_resources(value, text, (), tree, handles, findings)
        return
    if not isinstance(value, dict) or not value.keys() & {"service", "resources", "types"}:
        findings.add(
            "unknown-document",
            "this is neither a service document nor resources or types",
            text.locate(()),
            hint='an object with "service", "resources" or "types", or an array of resources',
        )
        return
    if "service" in value:
        if "service" in tree.value:
            first = tree.locate(Place(("service",), key=True))
            findings.add(
                "duplicate-service",
                "another document has a `service` key",
                text.locate(("service",), key=True),
                hint="keep one of them",
                also=(("first", first),) if first else (),
            )
            return
        for key, item in value.items():
            if key not in _JOINED:
                tree.value[key] = item
                tree.came((key,), (text, (key,)))
        tree.origins.setdefault((), (text, ()))
    else:
        for key in value:
            if key not in _JOINED:
                findings.add(
                    "unknown-key",
                    f"{key!r} is not a key beside `resources` and `types`",
                    text.locate((key,), key=True),
                    hint="put it into the document with `service`",
                )
    resources = value.get("resources")
    if isinstance(resources, list):
        _add_resources(resources, text, ("resources",), tree, handles, findings)
    elif resources is not None:
        findings.add("invalid-value", "resources: expected an array", text.locate(("resources",)), hint="[...]")
    types = value.get("types")
    if isinstance(types, dict):
        _add_types(types, text, tree, findings)
    elif types is not None:
        findings.add("invalid-value", "types: expected an object", text.locate(("types",)), hint="{...}")


def _add_types(types: dict[str, Json], text: Text, tree: Tree, findings: Findings) -> None:
    joined = tree.value.setdefault("types", {})
    if not isinstance(joined, dict):
        return
    for name, item in types.items():
        place: Pointer = ("types", name)
        if name in joined:
            first = tree.locate(Place(place, key=True))
            findings.add(
                "duplicate-type",
                f"another document declares the type {name!r}",
                text.locate(place, key=True),
                hint="rename one of them, or keep one",
                also=(("first", first),) if first else (),
            )
            continue
        tree.came(place, (text, place))
        joined[name] = item


def _add_resources(
    resources: list[Json],
    text: Text,
    pointer: Pointer,
    tree: Tree,
    handles: dict[str, Pointer],
    findings: Findings,
) -> None:
    joined = tree.value.setdefault("resources", [])
    if not isinstance(joined, list):
        return
    for index, resource in enumerate(resources):
        handle = resource.get("handle") if isinstance(resource, dict) else None
        if isinstance(handle, str) and handle in handles:
            first = tree.locate(Place((*handles[handle], "handle")))
            findings.add(
                "duplicate-handle",
                f"another resource has the handle {handle!r}",
                text.locate((*pointer, index, "handle")),
                hint="rename one of them, or change the first through overlay.toml",
                also=(("first", first),) if first else (),
            )
            continue
        place: Pointer = ("resources", len(joined))
        if isinstance(handle, str):
            handles[handle] = place
        tree.came(place, (text, (*pointer, index)))
        joined.append(resource)


def _handles(tree: Tree) -> dict[str, Pointer]:
    resources = tree.value.get("resources")
    return {
        handle: ("resources", index)
        for index, resource in enumerate(resources if isinstance(resources, list) else [])
        if isinstance(resource, dict) and isinstance(handle := resource.get("handle"), str)
    }
