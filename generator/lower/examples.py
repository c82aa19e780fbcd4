"""Examples of operations: arguments and answers that fit their types."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import OperationSpec
from generator.ir import requests, samples, types
from generator.ir.fitting import Records
from generator.lower.values import as_json
from generator.text.jsonvalue import Json


class Examples(Struct, frozen=True):
    """The parameters of an operation with their fitting examples, and the example's answer."""

    parameters: tuple[ir.Value, ...]
    shown: frozenset[str]
    answer: Json


def examples(
    operation: ir.Operation,
    spec: OperationSpec,
    places: Mapping[str, Place],
    known: Sequence[str],
    records: Records,
    findings: Findings,
) -> Examples:
    """The examples of an operation, and a finding for each that doesn't fit.

    `places` are those of placeholders' examples, `known` the parameters of all bodies.
    """
    request: Mapping[str, object] = {} if spec.example is None else spec.example.request
    at = operation.place / "example"
    for wire in request:
        if wire not in known:
            _misfit(f"no parameter is called {wire!r}", at / "request" / wire, did_you_mean(wire, known), findings)
    in_path = {value.wire for value in operation.parameters[: operation.positional]}
    in_header = {
        part.wire for _, text in (*operation.headers, *operation.cookies) for part in text if isinstance(part, ir.Ref)
    }
    parameters: list[ir.Value] = []
    for value in operation.parameters:
        place = places.get(value.wire, value.place)
        if value.wire in request:
            value, place = replace(value, example=as_json(request[value.wire])), at / "request" / value.wire
        parameters.append(
            fitting(value, place, records, findings, is_text=value.wire in in_header, is_segment=value.wire in in_path)
        )
    shown = frozenset(value.wire for value in parameters if value.wire in request and value.example is not None)
    answer = None if spec.example is None else as_json(spec.example.reply)
    if answer is not None and not samples.is_answer(operation.reply, answer, records):
        _misfit("the answer is not what the operation returns", at / "reply", "correct it, or the fields", findings)
        answer = None
    return Examples(tuple(parameters), shown or _one(operation, parameters), answer)


def _one(operation: ir.Operation, parameters: Sequence[ir.Value]) -> frozenset[str]:
    """One member for a JSON body that would be empty: an empty update is a poor example."""
    body = operation.body
    if not isinstance(body, ir.JsonBody) or not isinstance(body.root, ir.ObjectNode):
        return frozenset()
    members = [_alone(node) for _, node in body.root.members]
    every = [value for value in parameters if any(value.wire == ref.wire for ref in requests.holes(body.root))]
    if any(value.is_certain for value in every):
        return frozenset()
    plain = (value.wire for value in every if value.wire in members and _is_plain(value))
    return frozenset(itertools.islice(plain, 1))


def _alone(node: ir.BodyNode) -> str | None:
    """The parameter that is a member of a body by itself."""
    if isinstance(node, ir.ValueNode):
        return node.ref.wire
    text = node.text if isinstance(node, ir.TextNode) else ()
    return text[0].wire if len(text) == 1 and isinstance(text[0], ir.Ref) else None


def _is_plain(value: ir.Value) -> bool:
    type_ = value.type.item if isinstance(value.type, types.Array) else value.type
    return isinstance(type_, types.Scalar | types.Enumeration) and not value.deprecated


def fitting(
    value: ir.Value,
    place: Place,
    records: Records,
    findings: Findings,
    *,
    is_text: bool = False,
    is_segment: bool = False,
) -> ir.Value:
    """A value, without its example if that does not fit: as plain text of a header, or as a segment of a path."""
    example = value.example
    if example is None:
        return value
    problem, hint = "", "write another one"
    if not samples.fits_value(replace(value, options=()), example, records):
        problem = f"the example of {value.wire!r} is not a valid {types.words(value.type)}"
        hint = f"write one that is, or change the type {types.words(value.type)}"
    elif not samples.fits_value(value, example, records):
        problem, hint = f"the example of {value.wire!r} is not one of the options", f"one of {', '.join(value.options)}"
    elif is_segment and example in ("", ".", ".."):
        problem = f"the example of {value.wire!r} can't be a segment of a path"
    elif is_text and isinstance(example, str) and not (example.isascii() and example.isprintable()):
        problem = f"the example of {value.wire!r} can't stand in a header"
    if not problem:
        return value
    _misfit(problem, place, hint, findings)
    return replace(value, example=None)


def _misfit(message: str, place: Place, hint: str, findings: Findings) -> None:
    findings.add("bad-example", message, place, hint=hint)
