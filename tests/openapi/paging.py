"""Paged lists of a document, by their words: a parameter that moves on, and a reply that holds an array of items."""

from __future__ import annotations

import re

from tests.openapi.documents import Node, Operation
from tests.openapi.leaves import Schemas

_MOVES = re.compile(
    r"(page|page_?(number|num|no|index|token|key|cursor|id)|next_?page(_?token)?|.*_?cursor|offset|skip|start(_?index|_?at)?"
    r"|(starting|ending)_(after|before)|after|after_?id|before_?id|next_?token|continuation(_?token)?|marker|iterator|page\[.*\])",
    re.IGNORECASE,
)


def is_paged(operation: Operation, schemas: Schemas) -> bool:
    """Whether an operation is a list in pages."""
    if not any(_MOVES.fullmatch(name) for name in _parameters(operation, schemas)):
        return False
    return any(
        response.content is not None
        and response.content.is_json
        and response.content.schema is not None
        and _holds_items(schemas, [response.content.schema])
        for response in operation.responses
    )


def _parameters(operation: Operation, schemas: Schemas) -> list[str]:
    names = [one.name for one in operation.parameters if one.place == "query"]
    body = operation.body
    if operation.method == "POST" and body is not None and body.is_json and body.schema is not None:
        names += schemas.shape([body.schema]).members
    return names


def _holds_items(schemas: Schemas, nodes: list[Node]) -> bool:
    shape = schemas.shape(nodes)
    if shape.kind == "array":
        return True
    arrays = [name for name, member in shape.members.items() if schemas.shape(member).kind == "array"]
    return bool(arrays)
