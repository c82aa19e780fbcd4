"""The headers of an operation, and the media types that they ask for."""

from __future__ import annotations

from generator import ir


def essence(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def headers(connector: ir.Connector, operation: ir.Operation) -> list[tuple[str, ir.Text]]:
    """The headers that an operation sends: its own, and those of the service that it doesn't replace."""
    own = {name.lower() for name, _ in operation.headers}
    return [*operation.headers, *((name, text) for name, text in connector.headers if name.lower() not in own)]


def answered(connector: ir.Connector, operation: ir.Operation) -> str:
    """The media type of the answer: the one that is asked for, if one is."""
    usual = "application/octet-stream" if operation.returns == "bytes" else "application/json"
    asked = {name.lower(): text for name, text in headers(connector, operation)}.get("accept", ())
    if len(asked) != 1 or not isinstance(asked[0], str):
        return usual
    first = essence(asked[0].partition(",")[0])
    return usual if "*" in first or "/" not in first else first
