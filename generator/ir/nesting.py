"""Resources inside of others: `chat.completions` is `client.chat.completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from generator.ir import names, nodes
from generator.ir.kept import kept


class Group(Struct, frozen=True):
    """An attribute that only holds resources."""

    name: str
    module: str
    class_name: str


class Member(Struct, frozen=True):
    """A resource or a group as an attribute of its holder."""

    attribute: str
    node: nodes.Resource | Group


def groups(connector: nodes.Connector) -> tuple[Group, ...]:
    """The groups, the outermost first."""
    every = (member.node for inside in _tree(connector.resources).values() for member in inside)
    return tuple(node for node in every if isinstance(node, Group))


def members(connector: nodes.Connector, holder: str = "") -> Sequence[Member]:
    """The members of the client, or of the resource or group of a name."""
    return _tree(connector.resources).get(holder, ())


@kept
def _tree(resources: Sequence[nodes.Resource]) -> Mapping[str, Sequence[Member]]:
    """The members of the client (`""`), and of each resource and group that has any."""
    tree: dict[str, list[Member]] = {}
    nodes_: dict[str, nodes.Resource | Group] = {item.name: item for item in resources}
    placed: set[str] = set()
    for resource in resources:
        holder = ""
        for attribute in resource.name.split("."):
            name = f"{holder}.{attribute}" if holder else attribute
            if name not in placed:
                placed.add(name)
                node = nodes_.get(name) or _group(name)
                tree.setdefault(holder, []).append(Member(attribute, node))
            holder = name
    return tree


def _group(name: str) -> Group:
    return Group(name, names.snake(name, names.MODULE_SCOPE), names.resource_class(name))
