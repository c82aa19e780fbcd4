"""Checks of names: collisions, lengths, and names without letters or digits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from generator import ir
from generator.findings import Findings
from generator.ir import names, nesting, traverse
from generator.ir.traverse import Named
from generator.lower.collisions import collision
from generator.outputs.sdk import argument_types

MAX_NAME = 200
MAX_MODULE = 80
"""The largest length of a file's name in bytes, so that whole paths fit the limit of Windows."""

_SCOPED = frozenset(("setting", "resource", "method", "parameter", "field"))
"""The kinds whose names are unique in their scope; the others are unique in the package."""


def check_names(connector: ir.Connector, findings: Findings) -> None:
    """Report invalid names."""
    taken: dict[tuple[str, str], Named] = {}
    wires: dict[tuple[str, str], Named] = {}
    collided: set[str] = set()
    arguments = argument_types.defined(connector)
    for item in traverse.names(connector):
        _length(item, findings)
        if item.name in ("n", "n_") and not names.words(item.wire):
            findings.add(
                "bad-name",
                f"{item.wire!r} has no letters or digits to form a name",
                item.place,
                hint=f'in overlay.toml: {item.table} {item.key} = "..."',
            )
            continue
        if item.kind == "field" and (first := wires.setdefault((item.scope, item.wire), item)) is not item:
            findings.add(
                "name-collision",
                f"the field {item.wire!r} is declared twice in {item.within}",
                item.place,
                hint="remove one of them",
                also=(("first", first.place),),
            )
            continue
        if item.kind == "module" and item.wire in collided:
            continue
        for derived in (*_derived(item), *_of_arguments(item, arguments)):
            space = derived.scope if item.kind in _SCOPED else derived.within
            first = taken.setdefault((space, derived.name), derived)
            if first is not derived:
                collision(first, derived, findings)
                if item.kind == "resource":
                    collided.add(item.wire)
                break
    _nested(connector, taken, findings)


def _nested(connector: ir.Connector, taken: Mapping[tuple[str, str], Named], findings: Findings) -> None:
    """Report resources inside of others whose attributes are methods there, and classes and modules of groups."""
    named = {item.name: item for item in traverse.names(connector) if item.kind == "resource"}
    for resource in connector.resources:
        methods = {operation.name: operation for operation in resource.operations}
        for member in nesting.members(connector, resource.name):
            operation = methods.get(member.attribute)
            if operation is not None:
                within = f"client.{resource.name}"
                method = Named("method", "", operation.wire, operation.name, operation.place.name, within, "")
                inner = named[_first_in(member.node, connector).name]
                collision(method, replace(inner, name=member.attribute, within=within), findings)
    for group in nesting.groups(connector):
        own = [("the modules", group.module), ("the files of the modules", group.module.casefold())]
        own += [("the package", name) for name in _classes(group.class_name)]
        known = next((key for key in own if key in taken), None)
        if known is not None:
            inner = named[_first_in(group, connector).name]
            collision(taken[known], replace(inner, name=known[1], within=known[0]), findings)


def _first_in(node: ir.Resource | nesting.Group, connector: ir.Connector) -> ir.Resource:
    """A resource, or the first one in a group."""
    while isinstance(node, nesting.Group):
        node = nesting.members(connector, node.name)[0].node
    return node


def _derived(item: Named) -> Iterator[Named]:
    """The names that are derived from a public name."""
    match item.kind:
        case "package" if item.wire == "client":
            for name in (*_classes(item.name), f"{item.name}Error"):
                yield replace(item, name=name)
        case "class":
            for name in _classes(item.name):
                yield replace(item, name=name)
        case "record":
            function = names.snake(item.name)
            yield item
            yield replace(item, name=function, within="the functions that read records")
            yield replace(item, name=f"{names.constant(function)}_JSON")
        case "module":
            yield item
            yield replace(item, name=item.name.casefold(), within="the files of the modules")
        case "package" | "variable":
            pass
        case "setting" | "resource" | "method" | "parameter" | "field":
            yield item


def _of_arguments(item: Named, defined: Mapping[str, Sequence[str]]) -> Iterator[Named]:
    """The names of what calls take where they take a record or a union."""
    if item.kind == "record":
        for name in defined.get(item.name, ()):
            yield replace(item, name=name)


def _classes(name: str) -> tuple[str, ...]:
    """The classes of a client or a resource."""
    return name, f"Async{name}", f"{name}WithRawResponse", f"Async{name}WithRawResponse"


def _length(item: Named, findings: Findings) -> None:
    is_file = item.kind == "module" or (item.kind, item.wire) == ("package", "module")
    limit = MAX_MODULE if is_file else MAX_NAME
    if len(item.name.encode()) > limit:
        findings.add(
            "name-length",
            f"{item.name[:40]!r}... is over {limit} bytes long, for a name in {item.scope[:80]}",
            item.place,
            hint='rename = "..." in overlay.toml',
        )
