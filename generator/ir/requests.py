"""The query, headers and media types of an operation's request."""

from __future__ import annotations

import re

from generator import ir

NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
"""Headers that OpenAPI describes in other ways."""


def essence(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def query(operation: ir.Operation) -> list[tuple[str, ir.Text]]:
    """The query of an operation: the pairs in its path, and the declared parameters."""
    marked = "".join(part if isinstance(part, str) else f"\0{index}\0" for index, part in enumerate(operation.path))
    written = [pair.partition("=") for pair in marked.partition("?")[2].split("&") if pair]
    return [*((name, _unmarked(text, operation.path)) for name, _, text in written), *operation.query]


def headers(connector: ir.Connector, operation: ir.Operation) -> list[tuple[str, ir.Text]]:
    """The headers of an operation: its own, and those of the service that it does not replace."""
    own = {name.lower() for name, _ in operation.headers}
    return [*operation.headers, *((name, text) for name, text in connector.headers if name.lower() not in own)]


def answered(connector: ir.Connector, operation: ir.Operation) -> str:
    """The requested media type of the response."""
    usual = "application/octet-stream" if isinstance(operation.reply, ir.BytesReply) else "application/json"
    asked = {name.lower(): text for name, text in headers(connector, operation)}.get("accept", ())
    if len(asked) != 1 or not isinstance(asked[0], str):
        return usual
    first = essence(asked[0].partition(",")[0])
    return usual if "*" in first or "/" not in first else first


def _unmarked(text: str, path: ir.Text) -> ir.Text:
    pieces = re.split(r"\0(\d+)\0", text)
    return tuple(path[int(piece)] if index % 2 else piece for index, piece in enumerate(pieces) if piece)
