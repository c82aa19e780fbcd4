"""The schemas of a document that calls send: only these need names for argument types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.frontends.openapi.documents import Documents, Identity, Node
from generator.frontends.openapi.operations import Call

_VALUES = frozenset(("default", "enum", "example", "examples"))
"""Members that hold values, not schemas."""
_MAPS = frozenset(("properties", "patternProperties", "$defs", "definitions"))
"""Members that hold schemas by name."""


def sent(calls: Iterable[Call], components: Iterable[tuple[str, Node]], documents: Documents) -> frozenset[Identity]:
    """The schemas that parameters and bodies refer to at any depth, and the heirs of those with a discriminator."""
    named = dict(components)
    heirs: dict[Identity, list[Node]] = {}
    for node in named.values():
        parents = node.get("allOf")
        for parent in parents.items() if parents is not None else ():
            for target in _targets(parent, documents) if parent.has("$ref") else ():
                heirs.setdefault(target.identity, []).append(node)
    visited: set[Identity] = set()
    waiting = [part for call in calls for part in _parts(call)]
    while waiting:
        node = waiting.pop()
        waiting += node.items()
        for key, member in node.members():
            if key == "$ref" and isinstance(member.value, str):
                waiting += _new(_targets(node, documents), visited)
            elif key == "discriminator":
                waiting += _new(heirs.get(node.identity, ()), visited)
                waiting += _new(_mapped(member, named, documents), visited)
            elif key in _MAPS:
                waiting += [inner for _, inner in member.members()]
            elif key not in _VALUES:
                waiting.append(member)
    return frozenset(visited)


def _parts(call: Call) -> Iterable[Node]:
    """The parameters and the body of an operation."""
    parts = [holder.get("parameters") for holder in (call.node, *call.items)]
    return [part for part in (*parts, call.node.get("requestBody")) if part is not None]


def _mapped(discriminator: Node, named: Mapping[str, Node], documents: Documents) -> list[Node]:
    """The schemas that values of a discriminator lead to, by name or by reference."""
    mapping = discriminator.get("mapping")
    targets: list[Node] = []
    for _, node in mapping.members() if mapping is not None else ():
        own = named.get(node.value) if isinstance(node.value, str) else None
        reference = Node({"$ref": node.value}, node.source, node.pointer)
        targets += [own] if own is not None else _targets(reference, documents)
    return targets


def _targets(node: Node, documents: Documents) -> list[Node]:
    """The target of a reference, and the targets of further references there."""
    targets: dict[Identity, Node] = {}
    here = documents.followed(node)
    while here is not None and here.identity not in targets:
        targets[here.identity] = here
        here = documents.followed(here)
    return [*targets.values()]


def _new(nodes: Iterable[Node], visited: set[Identity]) -> list[Node]:
    """The nodes that were not visited yet; they are marked as visited."""
    new = [node for node in nodes if node.identity not in visited]
    visited.update(node.identity for node in new)
    return new
