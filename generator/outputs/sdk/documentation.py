"""The docstrings of methods."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from msgspec import Struct

from generator import ir
from generator.ir import names, paging, templates, types
from generator.python.expressions import segments
from generator.python.types import received
from generator.text.prose import code_span, first_sentence, prose, sentence

_SUMMARIES = {
    "list": "List {}.",
    "read": "Read one {}.",
    "get": "Get one {}.",
    "create": "Create a new {}.",
    "update": "Update one {}.",
    "delete": "Delete one {}.",
}


class Documentation(Struct, frozen=True):
    """The parts of a method's docstring: exceptions, and the described arguments by name."""

    summary: str
    deprecated: str
    wire_call: str
    effect: str
    retries: str
    arguments: tuple[tuple[str, str], ...]
    returns: str
    raises: tuple[tuple[str, str], ...]

    @property
    def rules(self) -> str:
        """The effect of a call, unless its HTTP method shows it, and the retry rule."""
        return f"{self.effect} {self.retries}".strip()

    @property
    def text(self) -> str:
        """The docstring, in Google style: summary, arguments, and at the end the request."""
        lead = first_sentence(self.summary)
        rest = self.summary.removeprefix(lead).strip()
        lines = [lead, "", rest] if rest else [lead]
        if self.deprecated:
            lines += ["", self.deprecated]
        if self.arguments:
            lines += ["", "Args:", *(f"    {name}: {text}" for name, text in self.arguments)]
        if self.returns:
            lines += ["", "Returns:", f"    {self.returns}"]
        if self.raises:
            lines += ["", "Raises:", *(f"    {name}: {text}" for name, text in self.raises)]
        lines += ["", f"`{self.wire_call}`. {self.rules}"]
        return "\n".join(lines)


def summary(operation: ir.Operation, resource: ir.Resource) -> str:
    """The summary of an operation: its description, else a sentence from its name."""
    if operation.description:
        return sentence(operation.description)
    title = _in_a_sentence(" ".join(prose(resource.title).split()) or resource.wire)
    if operation.name in _SUMMARIES:
        return _SUMMARIES[operation.name].format(title if operation.name == "list" else names.singular(title))
    words = " ".join(names.words(operation.name)).capitalize()
    return f"{words}: {title}."


def path(operation: ir.Operation) -> str:
    """The path as the connector writes it."""
    parts = tuple(part if isinstance(part, str) else templates.Hole(part.wire, 0, 0) for part in operation.path)
    return templates.source(parts) or "/"


def documentation(
    operation: ir.Operation, resource: ir.Resource, missing: list[str], usual: ir.Errors
) -> Documentation:
    """The docstring of a method.

    Args:
        operation: The operation.
        resource: Its resource.
        missing: The settings that the method needs and the client does not require.
        usual: The bodies of errors unless the operation declares its own.
    """
    arguments = [
        (value.name, " ".join(words))
        for value in operation.values
        if (words := [*filter(None, (sentence(value.description), *notes(value)))])
    ]
    if operation.alternatives:
        arguments.append((operation.choice, "The content type of the body; each takes arguments of its own."))
    if paging.follows_links(operation):
        arguments.append((paging.NEXT_LINK, "The link to the page to start from, as in `next_arguments` of a page."))
    return Documentation(
        summary(operation, resource),
        f"Deprecated: {sentence(operation.deprecated)}" if prose(operation.deprecated) else "",
        f"{operation.method} {path(operation)}",
        "" if operation.effect == operation.usual_effect else EFFECTS[operation.effect],
        retries(operation),
        tuple(arguments),
        _returned(operation.reply),
        tuple(_errors(operation, missing, usual)),
    )


def notes(value: ir.Value) -> Iterator[str]:
    """The notes about a parameter or a setting."""
    if prose(value.deprecated):
        yield f"Deprecated: {sentence(value.deprecated)}"
    if value.example is not None:
        yield f"Example: {code_span(types.compact(value.example))}."


def by_default(item: ir.Setting) -> Iterator[str]:
    """The default of a setting, which its signature shows as `None`."""
    if item.value.default is not None:
        yield f"By default {code_span(item.value.default)}."


EFFECTS = {
    "reads": "It only reads.",
    "changes": "It changes data.",
    "destroys": "It destroys data.",
    "spends": "It costs money.",
}
"""The effect of a call, as a sentence."""


def _in_a_sentence(title: str) -> str:
    """`Voice` as `voice`, `Order lines` as `order lines`; `SMS` and `GitHub` as they are."""
    return title.lower() if title.istitle() or title == title.capitalize() else title


def retries(operation: ir.Operation) -> str:
    """The retry rule of a call, and its own timeout."""
    policy = operation.policy
    if policy.idempotency_header:
        rule = (
            f"Retried on any transient failure{_added(policy)}, with the same {code_span(policy.idempotency_header)}."
        )
    elif policy.is_repeatable(operation.method):
        rule = f"Retried on any transient failure{_added(policy)}."
    else:
        rule = "Retried only if the request never reached the server, or on 429."
    return rule if policy.timeout is None else f"{rule} The default `timeout` is {policy.timeout:g} seconds."


def _added(policy: ir.Policy) -> str:
    """The statuses that pass for this operation alone."""
    return f" and on {', '.join(map(str, dict.fromkeys(policy.retry)))}" if policy.retry else ""


def _returned(reply: ir.Reply) -> str:
    """The Returns section, for properties that the annotation lacks."""
    match reply:
        case ir.PageReply(pagination=None):
            return "The only page; iterate over it for its items."
        case ir.PageReply():
            return "The first page; iterate over it for the items of every page."
        case ir.TextReply() | ir.BytesReply():
            return "The body of the response."
        case ir.EventsReply() | ir.LinesReply():
            return "The items as they arrive; `with` closes the connection at its end."
        case ir.StreamReply():
            return "The bytes as they arrive; `with` closes the connection at its end."
        case ir.RecordReply() | ir.JsonReply() | ir.NoReply():
            return ""
        case _:
            assert_never(reply)


def _errors(operation: ir.Operation, missing: list[str], usual: ir.Errors) -> Iterator[tuple[str, str]]:
    """The exceptions specific to the method."""
    if missing:
        yield "ConfigurationError", f"The client has no {' or '.join(f'`{name}`' for name in missing)}."
    refused = ", or ".join(_refused(operation))
    if refused:
        yield "InvalidValueError", f"{refused[0].upper()}{refused[1:]}."
    data: dict[str, list[str]] = {}
    for key, type_ in operation.policy.errors.types:
        if (key, type_) not in usual.types:
            kind = _CLASSES.get(key, "ServerError" if key.startswith("5") else "APIStatusError")
            when = "other statuses" if key == "default" else key
            data.setdefault(kind, []).append(f"{code_span(received(type_).text)} ({when})")
    for kind, bodies in data.items():
        yield kind, f"`data` is {', '.join(bodies)}."


def _refused(operation: ir.Operation) -> Iterator[str]:
    """The conditions under which a path is refused: a segment would be empty, `.` or `..`."""
    known = {value.wire: value for value in operation.parameters}
    styles = dict(operation.styles)
    single: dict[str, list[str]] = {}
    for piece, checked in segments(operation.path):
        if isinstance(piece, tuple):
            refs = [part for part in piece if isinstance(part, ir.Ref)]
            own = [known[ref.wire] for ref in refs if not ref.setting]
            if own and all(ref.setting or _lacks(known[ref.wire], styles.get(ref.wire)) for ref in refs):
                each = " and ".join(dict.fromkeys(f"`{value.name}`" for value in own))
                yield f"the segment of {each} is empty, `.` or `..`"
        elif isinstance(piece, ir.Ref) and checked and not piece.setting:
            value = known[piece.wire]
            words = _lacks(value, styles.get(value.wire))
            if words and f"`{value.name}`" not in single.setdefault(words, []):
                single[words].append(f"`{value.name}`")
    for words, each_name in single.items():
        yield f"{' or '.join(each_name)} is {words}"


def _lacks(value: ir.Value, style: ir.TextStyle | None) -> str:
    """The values that can't be a segment of a path, in words; empty if there are none."""
    type_ = types.unwrapped(value.type)
    is_list = isinstance(type_, types.Array)
    if style is not None and style.removeprefix("exploded-") in ("json", "matrix"):
        return "empty" if is_list and style != "json" else ""
    if value.options or style in ("label", "exploded-label"):
        return "empty" if is_list else "empty or `.`" if not value.options and _is_text(type_) else ""
    if style is not None and isinstance(type_, types.Object | types.Map | types.RecordRef):
        return "empty"
    if _is_text(type_.item if isinstance(type_, types.Array) else type_):
        return "empty, `.` or `..`"
    return "empty" if is_list or type_ == types.Scalar("bytes") else ""


def _is_text(type_: types.Type) -> bool:
    """Whether a value may be any text."""
    inner = types.unwrapped(type_)
    if isinstance(inner, types.Union):
        return any(_is_text(variant.type) for variant in inner.variants)
    return isinstance(inner, types.Scalar) and inner.kind == "string"


_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
"""The exceptions of single statuses."""
