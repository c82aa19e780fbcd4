"""Checks of parameters against the body and the pagination."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import assert_never

from generator import ir
from generator.findings import Findings
from generator.findings.hints import did_you_mean
from generator.ir import paging, traverse


def check_operation(operation: ir.Operation, findings: Findings) -> None:
    """Report parameters that can't be sent, or that pagination can't set."""
    _nulls(operation, findings)
    _paging(operation, findings)


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
    for where, texts in (("the query", operation.query), ("a header", operation.headers)):
        yield from ((ref, where) for _, text in texts for ref in _refs(text))
    match operation.body:
        case ir.TextBody(text):
            yield from ((ref, "a text") for ref in _refs(text))
        case ir.FieldsBody(fields):
            for _, node in fields:
                match node:
                    case ir.ValueNode(ref):
                        yield ref, "a form"
                    case ir.TextNode(text):
                        yield from ((ref, "a form") for ref in _refs(text))
                    case ir.Const() | ir.ObjectNode() | ir.ArrayNode():
                        yield from _inner(node)
                    case _:
                        assert_never(node)
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
    """Report what pagination should set, where the operation has no such parameter, or one of nearly that name."""
    pages = traverse.pagination(operation.reply)
    if pages is None:
        return
    own = operation.place / "pagination" / "param"
    known = {
        *(key for key, _ in operation.query),
        *(value.wire for value in operation.parameters if value.place != own),
    }
    start = paging.start(pages, operation)
    for key, driven in (
        ("param", start),
        ("sizeParam", paging.driven(pages.size_param, operation) if pages.size_param is not None else None),
    ):
        added = driven is not None and driven.value is not None and driven.value.place == own
        if driven is None or driven.key is None or (driven.is_found and not added):
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
