"""Checks of the shapes that a resource reads against those that its bodies write."""

from __future__ import annotations

from typing import assert_never

from generator import ir
from generator.findings import Findings
from generator.ir import traverse
from generator.ir.nodes import is_step_into_array
from generator.ir.types import AnyJson, Array, Enumeration, File, Map, Nullable, Object, RecordRef, Scalar, Union


def check_shapes(resource: ir.Resource, connector: ir.Connector, findings: Findings) -> None:
    """Report fields whose shape differs between the record and a body of its resource."""
    for item in connector.record(resource.record).fields if resource.record is not None else ():
        if not item.variant:
            _shape(item, resource, findings)


def _shape(field: ir.Field, resource: ir.Resource, findings: Findings) -> None:
    """Report a field whose shape differs between the record and a body."""
    for operation in resource.operations:
        if not isinstance(operation.body, ir.JsonBody) or traverse.returned(operation.reply) not in (
            resource.record,
            None,
        ):
            continue
        node: ir.BodyNode = operation.body.root
        for position, segment in enumerate(field.selector):
            kind = _kind(node)
            wanted = "an array" if is_step_into_array(segment) else "an object"
            if kind != wanted:
                break
            if wanted == "an array":
                break
            child = _member(node, segment)
            if child is None:
                break
            node = child
            after = field.selector[position + 1 :]
            expected = _expected(field, after)
            written = _kind(node)
            if expected is not None and written is not None and written != expected:
                findings.add(
                    "shape-mismatch",
                    f"{resource.wire}.{field.wire} is read as {expected}, but {operation.wire!r} writes"
                    f" {'.'.join(field.selector[: position + 1])!r} as {written}",
                    field.place / "selector",
                    hint="correct the selector, or the body",
                    also=(("written here", operation.place / "bodyTemplate"),),
                )
                return


def _expected(field: ir.Field, rest: ir.Selector) -> str | None:
    if rest:
        return "an array" if is_step_into_array(rest[0]) else "an object"
    match field.type:
        case Scalar() | Enumeration():
            return "a string"
        case Array():
            return "an array"
        case Object() | Map() | RecordRef():
            return "an object"
        case AnyJson() | File() | Nullable() | Union():
            return None
        case _:
            assert_never(field.type)


def _kind(node: ir.BodyNode) -> str | None:
    match node:
        case ir.ObjectNode() | ir.Const(dict()):
            return "an object"
        case ir.ArrayNode() | ir.Const(list()):
            return "an array"
        case ir.TextNode():
            return "a string"
        case ir.Const(str()):
            return "a string"
        case ir.Const() | ir.ValueNode():
            return None
        case _:
            assert_never(node)


def _member(node: ir.BodyNode, key: str) -> ir.BodyNode | None:
    match node:
        case ir.ObjectNode(members):
            return dict(members).get(key)
        case ir.Const(dict() as value):
            return ir.Const(value[key]) if key in value else None
        case ir.Const() | ir.ArrayNode() | ir.TextNode() | ir.ValueNode():
            return None
        case _:
            assert_never(node)
