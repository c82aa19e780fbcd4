"""Streamed replies, and operations that stream only if a parameter requests it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Literal, assert_never

from msgspec.structs import replace

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import OperationSpec, Returns, StreamWhenSpec
from generator.ir import names, types
from generator.text.jsonvalue import Json

Expression = Callable[[str, Place], types.Type]


def reply(
    returns: Literal["events", "lines", "stream"],
    spec: OperationSpec,
    place: Place,
    expression: Expression,
) -> ir.Reply:
    """A streamed reply."""
    type_ = expression(spec.event, place / "event") if spec.event is not None else None
    match returns:
        case "events":
            named = isinstance(type_, types.Union) and any(variant.key is not None for variant in type_.variants)
            return ir.EventsReply(type_, named, spec.until)
        case "lines":
            return ir.LinesReply(type_ or types.AnyJson(), spec.until)
        case "stream":
            return ir.StreamReply()
        case _:
            assert_never(returns)


def check(returns: Returns, spec: OperationSpec, place: Place, findings: Findings) -> None:
    """Report keys of a stream on an operation without one."""
    if returns not in ("events", "lines"):
        for key in ("event", "until"):
            if getattr(spec, key) is not None:
                message = f"`{key}` is about the items of a stream, but the operation returns {returns!r}"
                findings.add("overlay-target", message, place / key, hint=f'returns = "events", or remove `{key}`')
    if spec.stream_when is not None and returns not in ("events", "lines", "stream"):
        message = f"`stream_when` is about a stream, but the operation returns {returns!r}"
        findings.add("overlay-target", message, place / "streamWhen", hint="remove `returns`: it is of the stream")


def both_ways(
    operation: ir.Operation, whole: ir.Reply, when: StreamWhenSpec, name: str | None, findings: Findings
) -> tuple[ir.Operation, ...]:
    """The operation with its whole reply, and the streaming one, each with a constant for the parameter."""
    place = operation.place / "streamWhen"
    value = next((item for item in operation.values if item.wire == when.parameter), None)
    if value is None:
        known = [item.wire for item in operation.values]
        message = f"no hole of the operation is called {when.parameter!r}"
        findings.add("overlay-target", message, place / "parameter", hint=did_you_mean(when.parameter, known))
        return (operation,)
    plain, streamed = _otherwise(value, when.value), _constant(value, when.value)
    if streamed is None:
        words = types.words(value.type)
        message = f"{when.value!r} is not a valid {words}"
        findings.add("bad-default", message, place / "value", hint=f"a text, number or boolean of the type {words}")
        return (operation,)
    first = _each(operation, lambda way: replace(_bound(way, value, plain), reply=whole))
    twin = _each(operation, lambda way: replace(_bound(way, value, streamed), is_twin=True))
    own = name or names.snake("stream" if operation.wire == "create" else f"{operation.wire}Stream", names.METHOD_SCOPE)
    return first, replace(twin, name=own, place=place)


def _each(operation: ir.Operation, change: Callable[[ir.Operation], ir.Operation]) -> ir.Operation:
    """The operation with a change of each of its bodies."""
    return replace(change(operation), alternatives=tuple(map(change, operation.alternatives)))


def _otherwise(value: ir.Value, streamed: str) -> Json:
    """The value that requests the whole reply; `None` to omit the parameter."""
    if value.type == types.Scalar("boolean"):
        return streamed != "true"
    others = [option for option in value.options if option != streamed]
    text = value.default if value.default not in (None, streamed) else others[0] if len(others) == 1 else None
    return None if text is None else _constant(value, text)


def _constant(value: ir.Value, text: str) -> Json:
    """The JSON of a value of a parameter; `None` if it has none that is a text, a number or a boolean."""
    try:
        constant = types.value(value.type, text)
    except (ValueError, RecursionError):
        return None
    is_plain = isinstance(value.type, types.Scalar | types.Enumeration)
    return constant if is_plain and isinstance(constant, str | int | float) else None


def _bound(operation: ir.Operation, value: ir.Value, constant: Json) -> ir.Operation:
    """The operation with a constant for a parameter; `None` omits the surrounding text or member."""
    bind = _Binding(ir.Ref(value.wire, setting=False), constant)
    position = next((at for at, item in enumerate(operation.parameters) if item.wire == value.wire), None)
    if position is None:  # only another body has it
        return operation
    return replace(
        operation,
        query=tuple(replace(item, text=text) for item in operation.query if (text := bind.text(item.text)) is not None),
        headers=tuple((name, text) for name, parts in operation.headers if (text := bind.text(parts)) is not None),
        cookies=tuple((name, text) for name, parts in operation.cookies if (text := bind.text(parts)) is not None),
        body=bind.body(operation.body),
        path=bind.text(operation.path) or (),
        parameters=tuple(item for item in operation.parameters if item.wire != value.wire),
        positional=operation.positional - (position < operation.positional),
    )


class _Binding:
    """A constant in place of a hole."""

    def __init__(self, ref: ir.Ref, constant: Json) -> None:
        self._ref = ref
        self._constant = constant

    def text(self, parts: ir.Text) -> ir.Text | None:
        """A text; `None` if it is omitted."""
        if self._ref not in parts:
            return parts
        if self._constant is None:
            return None
        written = self._constant if isinstance(self._constant, str) else json.dumps(self._constant)
        return tuple(written if part == self._ref else part for part in parts)

    def body(self, body: ir.Body | None) -> ir.Body | None:
        """A body."""
        match body:
            case None:
                return None
            case ir.JsonBody(root):
                return replace(body, root=self.node(root) or ir.Const({}))
            case ir.FieldsBody(fields):
                kept = ((field, self.node(field.node)) for field in fields)
                return replace(
                    body, fields=tuple(replace(field, node=node) for field, node in kept if node is not None)
                )
            case ir.FileBody():
                return body
            case ir.TextBody(parts):
                return replace(body, text=self.text(parts) or ())
            case _:
                assert_never(body)

    def node(self, node: ir.BodyNode) -> ir.BodyNode | None:
        """A part of a body; `None` if it is omitted."""
        match node:
            case ir.ObjectNode(members, group):
                inner = [(key, bound) for key, item in members if (bound := self.node(item)) is not None]
                return replace(ir.ObjectNode(tuple(inner)), group=group)
            case ir.ArrayNode(items):
                return ir.ArrayNode(tuple(bound for item in items if (bound := self.node(item)) is not None))
            case ir.ValueNode(ref) if ref == self._ref:
                return None if self._constant is None else ir.Const(self._constant)
            case ir.TextNode(parts):
                text = self.text(parts)
                if text is None or any(isinstance(part, ir.Ref) for part in text):
                    return None if text is None else ir.TextNode(text)
                return ir.Const("".join(map(str, text)))
            case ir.Const() | ir.ValueNode():
                return node
            case _:
                assert_never(node)
