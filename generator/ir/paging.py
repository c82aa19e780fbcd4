"""The parameters that pagination sets, and their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from generator.ir import names, nodes
from generator.ir.types import STRING, Scalar

NEXT_LINK = "next_link"
"""The argument of linked lists: the link to the page to start from."""


class Driven(Struct, frozen=True):
    """A key of the query (`None`: the parameter is elsewhere), and its parameter (`None`: it is not a hole)."""

    key: str | None
    value: nodes.Value | None
    is_declared: bool = True


def follows_links(operation: nodes.Operation) -> bool:
    """Whether the pages of an operation are linked."""
    reply = operation.reply
    return isinstance(reply, nodes.PageReply) and isinstance(reply.pagination, nodes.LinkPages | nodes.LinkHeaderPages)


def start(pages: nodes.Pagination, operation: nodes.Operation) -> Driven | None:
    """The parameter for the start of a page; `None` if pages are linked."""
    match pages:
        case nodes.TokenPages(param) | nodes.NumberedPages(param) | nodes.OffsetPages(param):
            return driven(param, operation)
        case nodes.LinkPages() | nodes.LinkHeaderPages():
            return None
        case _:
            assert_never(pages)


def declared(operation: nodes.Operation) -> nodes.Operation:
    """The operation with a parameter for the start of a page, if that is a key of the query without a hole.

    An operation with a body surely means a hole of it, and one whose parameters have the name already is left as it is.
    """
    reply = operation.reply
    pages = reply.pagination if isinstance(reply, nodes.PageReply) else None
    known = None if pages is None else start(pages, operation)
    if known is None or known.is_declared or not known.key or operation.body is not None:
        return operation
    name = names.snake(known.key, names.PARAMETER_SCOPE)
    if not names.words(known.key) or any(value.name == name for value in operation.parameters):
        return operation
    type_ = STRING if isinstance(pages, nodes.TokenPages) else Scalar("integer")
    place = operation.place / "pagination" / "param"
    value = nodes.Value(known.key, name, type_, False, None, (), "Where the list starts.", place)
    query = (*operation.query, nodes.QueryParameter(known.key, (nodes.Ref(known.key, setting=False),)))
    return replace(operation, query=query, parameters=(*operation.parameters, value))


def driven(name: str, operation: nodes.Operation) -> Driven:
    """The query parameter of a name, else the hole of that name, else the member of the body with that key."""
    values = {value.wire: value for value in operation.parameters}
    for item in operation.query:
        if item.name == name:
            return Driven(item.name, _value(item.text, values))
    for item in operation.query:
        value = _value(item.text, values)
        if value is not None and value.wire == name:
            return Driven(item.name, value)
    known = values.get(name) or next((values[wire] for key, wire in _members(operation.body) if key == name), None)
    return Driven(name, None, is_declared=False) if known is None else Driven(None, known)


def _value(text: nodes.Text, values: dict[str, nodes.Value]) -> nodes.Value | None:
    """The parameter that is a whole text."""
    part = text[0] if len(text) == 1 else ""
    return values[part.wire] if isinstance(part, nodes.Ref) and not part.setting else None


def _members(body: nodes.Body | None) -> Iterator[tuple[str, str]]:
    """The members of a body that are one hole each, with their parameters."""
    match body:
        case nodes.JsonBody(nodes.ObjectNode(members)):
            yield from _holes(members)
        case nodes.FieldsBody(fields):
            yield from _holes((field.name, field.node) for field in fields)
        case nodes.JsonBody() | nodes.TextBody() | nodes.FileBody() | None:
            return
        case _:
            assert_never(body)


def _holes(members: Iterable[tuple[str, nodes.BodyNode]]) -> Iterator[tuple[str, str]]:
    for key, node in members:
        match node:
            case nodes.ValueNode(nodes.Ref(wire, setting=False)):
                yield key, wire
            case nodes.TextNode((nodes.Ref(wire, setting=False),)):
                yield key, wire
            case nodes.Const() | nodes.ObjectNode() | nodes.ArrayNode() | nodes.TextNode() | nodes.ValueNode():
                continue
            case _:
                assert_never(node)
