"""What a hover over a method shows beside its signature."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from generator import ir
from generator.ir import names, templates
from generator.text.prose import code_span, prose, sentence

_RETRIED = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_SUMMARIES = {
    "list": "List {}.",
    "read": "Read one {}.",
    "get": "Get one {}.",
    "create": "Create a new {}.",
    "update": "Update one {}.",
    "delete": "Delete one {}.",
}


@dataclass(frozen=True, slots=True)
class Documentation:
    """What is told of a method; arguments and exceptions by their names."""

    summary: str
    wire_call: str
    retries: str
    arguments: tuple[tuple[str, str], ...]
    returns: str
    raises: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """As the text of a docstring."""
        lines = [self.summary, "", f"`{self.wire_call}`. {self.retries}"]
        if self.arguments:
            lines += ["", "Args:", *(f"    {name}: {text}" for name, text in self.arguments)]
        if self.returns:
            lines += ["", "Returns:", f"    {self.returns}"]
        if self.raises:
            lines += ["", "Raises:", *(f"    {name}: {text}" for name, text in self.raises)]
        return "\n".join(lines)


def summary(operation: ir.Operation, found: ir.Resource) -> str:
    """What the operation does, in one sentence: the connector's, else what its key says."""
    if operation.description:
        return sentence(operation.description)
    title = _in_a_sentence(" ".join(prose(found.title).split()) or found.wire)
    if operation.wire in _SUMMARIES:
        return _SUMMARIES[operation.wire].format(title if operation.wire == "list" else names.singular(title))
    words = " ".join(names.words(operation.wire)).capitalize()
    return f"{words}: {title}."


def path(operation: ir.Operation) -> str:
    """The path as the connector writes it."""
    parts = tuple(part if isinstance(part, str) else templates.Hole(part.wire, 0, 0) for part in operation.path)
    return templates.source(parts) or "/"


def documentation(operation: ir.Operation, found: ir.Resource, missing: list[str]) -> Documentation:
    """All that is told of a method; `missing` are the settings that it needs and the client doesn't."""
    return Documentation(
        summary(operation, found),
        f"{operation.method} {path(operation)}",
        retries(operation),
        tuple((value.name, sentence(value.description) or _place(operation, value)) for value in operation.parameters),
        _returned(operation.reply),
        tuple(_errors(operation, missing)),
    )


def _in_a_sentence(title: str) -> str:
    """`Voice` as `voice`; `SMS` and `GitHub` as they are."""
    return title.lower() if title.istitle() else title


def retries(operation: ir.Operation) -> str:
    """When the call is sent again, and how long it waits."""
    policy = operation.policy
    if policy.idempotency_header:
        said = f"Retried on any transient failure, with the same {code_span(policy.idempotency_header)}."
    elif operation.method in _RETRIED or policy.idempotent:
        said = "Retried on any transient failure."
    else:
        said = "Retried only if the request never reached the server, or on 429."
    return said if policy.timeout is None else f"{said} Waits for {policy.timeout:g} seconds unless told otherwise."


def _place(operation: ir.Operation, value: ir.Value) -> str:
    """Where a parameter that nobody described goes."""
    for texts, place in ((operation.query, "The query's"), (operation.headers, "The header")):
        for name, parts in texts:
            if any(part == ir.Ref(value.wire, setting=False) for part in parts):
                return f"{place} `{prose(name)}`."
    if ir.Ref(value.wire, setting=False) in operation.path:
        return f"The `{value.wire}` of the path."
    return f"The `{value.wire}` of the body."


def _returned(reply: ir.Reply) -> str:
    """What the annotation doesn't say."""
    match reply:
        case ir.PageReply(pagination=None):
            return "The only page; iterate over it for its items."
        case ir.PageReply():
            return "The first page; iterate over it for the items of every page."
        case ir.BytesReply():
            return "The body of the response."
        case ir.RecordReply() | ir.JsonReply() | ir.NoReply():
            return ""
        case _:
            assert_never(reply)


def _errors(operation: ir.Operation, missing: list[str]) -> Iterator[tuple[str, str]]:
    """The exceptions that are special to the method."""
    if missing:
        yield "ConfigurationError", f"The client has no {' or '.join(f'`{name}`' for name in missing)}."
    segments = [value.name for value in operation.parameters[: operation.positional]]
    if segments:
        yield "InvalidValueError", f"{' or '.join(f'`{name}`' for name in segments)} is empty, `.` or `..`."
