"""Checks of parameters against the body and the pagination."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import assert_never

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.ir import paging, requests, traverse, types


def check_operation(operation: ir.Operation, findings: Findings) -> None:
    """Report parameters that can't be sent, or that pagination can't set."""
    _paging(operation, findings)
    for way in operation.ways:
        _nulls(way, findings)
        if way.body is not None:
            other = operation.place / "bodies" / way.body.media_type
            place = operation.place / "bodyTemplate" if way is operation else other
            _Shapes(way, place.name, findings).check(way.body)


def _nulls(operation: ir.Operation, findings: Findings) -> None:
    """Report a nullable parameter in a place that can't contain null."""
    values = {value.wire: value for value in operation.parameters if value.nullable}
    for ref, where in _texts(operation) if values else ():
        value = values.pop(ref.wire, None)
        if value is not None:
            findings.add(
                "invalid-value",
                f"{value.wire!r} may be null, but {where} can't contain null",
                value.place,
                hint="remove `nullable`, or let the hole be a whole value of JSON",
            )


def _texts(operation: ir.Operation) -> Iterator[tuple[ir.Ref, str]]:
    """The holes inside a text, and the kind of that text."""
    yield from ((ref, "the query") for item in operation.query for ref in _refs(item.text))
    yield from ((ref, "a header") for _, text in operation.headers for ref in _refs(text))
    yield from ((ref, "a cookie") for _, text in operation.cookies for ref in _refs(text))
    match operation.body:
        case ir.TextBody(text):
            yield from ((ref, "a text") for ref in _refs(text))
        case ir.FileBody(ref):
            yield ref, "a file"
        case ir.FieldsBody(fields):
            for field in fields:
                match field.node:
                    case ir.ValueNode(ref):
                        yield ref, "a form"
                    case ir.TextNode(text):
                        yield from ((ref, "a form") for ref in _refs(text))
                    case ir.Const() | ir.ObjectNode() | ir.ArrayNode():
                        yield from _inner(field.node)
                    case _:
                        assert_never(field.node)
        case ir.JsonBody(root):
            yield from _inner(root)
        case None:
            pass


def _inner(node: ir.BodyNode) -> Iterator[tuple[ir.Ref, str]]:
    match node:
        case ir.ObjectNode(members):
            for _, member in members:
                yield from _inner(member)
        case ir.ArrayNode(items):
            for item in items:
                yield from _inner(item)
        case ir.TextNode(text) if len(text) > 1:
            yield from ((ref, "a part of a string") for ref in _refs(text))
        case ir.Const() | ir.TextNode() | ir.ValueNode():
            pass
        case _:
            assert_never(node)


def _refs(text: ir.Text) -> Iterator[ir.Ref]:
    return (part for part in text if isinstance(part, ir.Ref) and not part.setting)


def _paging(operation: ir.Operation, findings: Findings) -> None:
    """Report keys of pagination that name no parameter of the operation, or a similar one."""
    pages = traverse.pagination(operation.reply)
    if pages is None:
        return
    own = operation.place / "pagination" / "param"
    known = {
        *(item.name for item in operation.query),
        *(value.wire for value in operation.values if value.place != own),
    }
    start = paging.start(pages, operation)
    for key, driven in (
        ("param", start),
        ("sizeParam", paging.driven(pages.size_param, operation) if pages.size_param is not None else None),
    ):
        added = driven is not None and driven.value is not None and driven.value.place == own
        if driven is None or driven.key is None or (driven.is_declared and not added):
            continue
        name, place = driven.key, operation.place / "pagination" / key
        near = get_close_matches(name, known - {name}, 1)
        if operation.body is not None:
            message = f"pagination sets {name!r}, but no query parameter or hole of the operation is called so"
            hint = did_you_mean(name, known, otherwise=f'"{key}": the name of a hole')
            findings.add("unknown-param", message, place, hint=hint)
        elif near:
            message = f"pagination sets {name!r}, which no hole declares, but there is {near[0]!r}"
            findings.add("undeclared-param", message, place, hint=f"did you mean {near[0]!r}?")


class _Shapes:
    """Checks of a body with and without its optional values."""

    def __init__(self, operation: ir.Operation, place: Place, findings: Findings) -> None:
        self._values = {value.wire: value for value in operation.parameters}
        self._place = place
        self._findings = findings

    def check(self, body: ir.Body) -> None:
        """Report texts that were meant as other JSON values, and constants that are sent alone."""
        match body:
            case ir.JsonBody(ir.ObjectNode(members)):
                for key, node in members:
                    self._node(node, (key,), quoted=True)
            case ir.JsonBody(root):
                self._node(root, (), quoted=True)
            case ir.FieldsBody(fields):
                for field in fields:
                    self._node(field.node, (field.name,), quoted=False)
            case ir.FileBody(ref):
                self._file(ref, body.media_type)
            case ir.TextBody():
                pass
            case _:
                assert_never(body)

    def _file(self, ref: ir.Ref, media_type: str) -> None:
        """Report a file body whose value can't be sent as bytes."""
        value = self._values.get(ref.wire)
        if ref.setting or value is None or value.type not in (types.File(), types.Scalar("bytes")):
            self._findings.add(
                "content-type",
                f"a body of {media_type!r} is a file, but {ref.wire!r} is not",
                self._place if value is None else value.place,
                hint='"type": "File"',
            )

    def _node(self, node: ir.BodyNode, path: tuple[str, ...], *, quoted: bool) -> None:
        match node:
            case ir.ObjectNode(members):
                if node.group is None and self._is_half(node):
                    self._half(path)
                for key, member in members:
                    self._node(member, (*path, key), quoted=quoted)
            case ir.ArrayNode(items):
                for index, item in enumerate(items):
                    self._node(item, (*path, str(index)), quoted=quoted)
            case ir.TextNode((ir.Ref(wire, setting=False),)) if quoted:
                self._quoted(self._values[wire])
            case ir.Const() | ir.TextNode() | ir.ValueNode():
                pass
            case _:
                assert_never(node)

    def _is_half(self, node: ir.ObjectNode) -> bool:
        """Whether an object has constants, which are sent even without any of its values."""
        refs = [part for _, member in node.members for part in requests.holes(member)]
        constants = any(isinstance(member, ir.Const) for _, member in node.members)
        return constants and all(not ref.setting and self._values[ref.wire].may_be_omitted for ref in refs)

    def _half(self, path: tuple[str, ...]) -> None:
        name = ".".join(path)
        self._findings.add(
            "half-object",
            f"{name!r} is sent with its constants alone if the caller passes none of its values",
            self._place,
            hint=f'groups = ["{name}"] to omit it then, groups = [] to keep it',
        )

    def _quoted(self, value: ir.Value) -> None:
        type_ = types.unwrapped(value.type)
        match type_:
            case types.Scalar("integer" | "number" | "boolean" | "decimal"):
                kind = "a number" if type_.kind != "boolean" else "a boolean"
            case types.Array():
                kind = "an array"
            case types.Object() | types.Map() | types.RecordRef():
                kind = "an object"
            case types.Scalar() | types.AnyJson() | types.File() | types.Enumeration() | types.Union():
                return
            case types.Nullable():
                return
            case _:
                assert_never(type_)
        self._findings.add(
            "quoted-value",
            f"{value.wire!r} is {kind}, but its hole is in quotes: it is sent as text",
            value.place,
            hint=f"{{{{{value.wire}}}}} without quotes, or the type String",
        )
