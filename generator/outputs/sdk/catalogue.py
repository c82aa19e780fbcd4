"""The modules of `_operations`: the operations and events as literals, from which `tools` makes values."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from typing import assert_never

from msgspec import Struct, field

from generator import ir
from generator.ir import traverse, types
from generator.ir.kept import kept
from generator.ir.received import event_schema, record_schema
from generator.ir.schemas import (
    BASE64,
    SCALARS,
    Dialect,
    NamedSchema,
    Schema,
    definition,
    known,
    noted,
    record_component,
    type_schema,
    value_schema,
)
from generator.ir.types import Array, Enumeration, File, Map, Object, RecordRef, Union
from generator.outputs.sdk.documentation import summary
from generator.outputs.sdk.module import Module
from generator.python.code import Code, literal
from generator.python.literals import WIDTH, docstring
from generator.text.jsonvalue import Json
from generator.text.prose import first_sentence, prose, sentence

_FILE: Schema = {
    "type": "object",
    "format": "file",
    "properties": {"content": BASE64, "name": {"type": "string"}, "media_type": {"type": "string"}},
    "required": ["content"],
    "additionalProperties": False,
}
"""A file is its content: a path would let the caller of a tool read files of this machine."""


def _closed(type_: Enumeration) -> Schema:
    return {**SCALARS[type_.kind], "enum": known(type_)}


def _open(type_: Enumeration) -> Schema:
    return {**SCALARS[type_.kind], "examples": known(type_)}


def _place(type_: NamedSchema) -> str:
    """The module of a type's schema, and its key there."""
    match type_:
        case RecordRef(name, home):
            return f"{home}/{name}"
        case Union(title=title, home=home):
            return f"{home}/{title}"
        case Enumeration(title=title):
            return title
        case _:
            assert_never(type_)


_SENT = Dialect(
    _place,
    "#/$defs/",
    scalars={
        **SCALARS,
        "time": {"type": "string", "format": "time"},
        "duration": {"type": "string", "format": "duration"},
        "decimal": {"type": "number", "format": "decimal"},
        "decimal_text": {"type": "string", "format": "decimal"},
    },
    file=_FILE,
    enumeration=_closed,
    names_enumerations=False,
    discriminates=False,
    closes=True,
)
"""The schemas of arguments: the format of a text or a number says as which type it is read."""

_RECEIVED = Dialect(
    _place, "#/$defs/", enumeration=_open, names_enumerations=False, discriminates=False, requires=False
)
"""The schemas of results, which may be cut: no member is required."""


class Row(Struct, frozen=True):
    """A literal, and its name in its table."""

    key: Code
    value: Code


class IndexView(Struct, frozen=True):
    """The module that lists every operation and event."""

    client: Code
    command: Code
    operations: tuple[Code, ...]
    triggers: tuple[Code, ...]


class HomeView(Struct, frozen=True):
    """The operations and events of a resource, and the schemas of its types."""

    operations: tuple[Row, ...]
    triggers: tuple[Row, ...]
    sent: tuple[Row, ...]
    received: tuple[Row, ...]


class _Types(Struct):
    """The types of one module: those in arguments, and those in replies and events."""

    sent: list[RecordRef | Union] = field(default_factory=list[RecordRef | Union])
    received: list[RecordRef | Union] = field(default_factory=list[RecordRef | Union])


def modules(connector: ir.Connector) -> tuple[Module, ...]:
    """The index of operations and events; none without tools."""
    if not connector.package.tools:
        return ()
    return (
        Module(
            f"{_folder(connector)}/__init__.py",
            "sdk/src/module/_operations/__init__.py",
            docstring("The operations and events of the API, for `tools`.", 0),
            IndexView(
                literal(connector.package.client),
                literal(connector.package.distribution),
                tuple(_index(connector)),
                tuple(_events(connector)),
            ),
            defines=frozenset(("CLIENT", "COMMAND", "OPERATIONS", "TRIGGERS")),
        ),
    )


def own(connector: ir.Connector, item: ir.Resource | ir.NamedType) -> tuple[Module, ...]:
    """The module of a resource or a declared type, if it has an operation, an event or a schema."""
    resource = item if isinstance(item, ir.Resource) else None
    operations = [operation for operation in resource.operations if operation.is_tool] if resource else []
    webhooks = resource.webhooks if resource else ()
    types_ = schemas(connector, item.module)
    if not connector.package.tools or not (operations or webhooks or types_.sent or types_.received):
        return ()
    view = HomeView(
        _rows({each.name.rstrip("_"): _operation(resource, each) for each in operations} if resource else {}),
        _rows({webhook.id: _trigger(webhook) for webhook in webhooks}),
        _rows(_described(connector, types_.sent, _sent)),
        _rows(_described(connector, types_.received, _received)),
    )
    return (
        Module(
            f"{_folder(connector)}/{item.module}.py",
            "sdk/src/module/_operations/home.py",
            docstring("Operations and events as JSON, and the JSON Schemas of types.", 0),
            view,
            defines=frozenset(("OPERATIONS", "TRIGGERS", "SENT", "RECEIVED")),
        ),
    )


def schemas(connector: ir.Connector, module: str) -> _Types:
    """The types of a module that have a schema."""
    return _by_module(connector).get(module, _Types())


@kept
def _by_module(connector: ir.Connector) -> Mapping[str, _Types]:
    """The types that have a schema, by their module, in the order of the connector."""
    by_module: dict[str, _Types] = {}
    for type_ in _named(traverse.sent(connector)):
        by_module.setdefault(type_.home, _Types()).sent.append(type_)
    for type_ in _named(traverse.received(connector)):
        by_module.setdefault(type_.home, _Types()).received.append(type_)
    return by_module


def _named(reached: traverse.Reached) -> Iterator[RecordRef | Union]:
    yield from reached.records
    yield from reached.unions


def _folder(connector: ir.Connector) -> str:
    return f"src/{connector.package.module}/_operations"


def tools(connector: ir.Connector) -> Iterator[tuple[ir.Resource, ir.Operation]]:
    """The operations that are tools, each with its resource."""
    for resource in connector.resources:
        yield from ((resource, operation) for operation in resource.operations if operation.is_tool)


def name(resource: ir.Resource, operation: ir.Operation) -> str:
    """The name of an operation: the way to its method, without the marks of reserved words."""
    return ".".join(part.rstrip("_") for part in (*resource.name.split("."), operation.name))


_LONGEST_NAME = 64
"""Characters of the name of a tool."""


def tool_names(every: Iterable[str]) -> Mapping[str, str]:
    """The name of each operation as a tool: letters, digits, `_` and `-`, no two alike."""
    plain = {name: re.sub(r"[^A-Za-z0-9_-]", "_", name) for name in every}
    counted = Counter(plain.values())
    return {
        name: tool
        if counted[tool] == 1 and len(tool) <= _LONGEST_NAME and name.isascii()
        else f"{tool[: _LONGEST_NAME - 9]}_{sha256(name.encode()).hexdigest()[:8]}"
        for name, tool in plain.items()
    }


def _index(connector: ir.Connector) -> Iterator[Code]:
    """A row for each operation."""
    operations = [(name(resource, operation), resource, operation) for resource, operation in tools(connector)]
    tool = tool_names(item[0] for item in operations)
    for own, resource, operation in operations:
        is_repeatable = operation.policy.is_repeatable(operation.method)
        key = operation.name.rstrip("_")
        short = _first(summary(operation, resource))
        yield literal((own, tool[own], resource.module, key, operation.effect, is_repeatable, short))


def _events(connector: ir.Connector) -> Iterator[Code]:
    """A row for each event."""
    for resource in connector.resources:
        for webhook in resource.webhooks:
            about = sentence(webhook.description) or f"The event {webhook.id}."
            yield literal((webhook.id, resource.module, about))


_LONGEST_SUMMARY = 200


def _first(text: str) -> str:
    """The first sentence of a text, cut if it is long."""
    first = first_sentence(text)
    return first if len(first) <= _LONGEST_SUMMARY else f"{first[: _LONGEST_SUMMARY - 3].rstrip()}..."


def _sent(connector: ir.Connector, type_: RecordRef | Union) -> Schema:
    """The schema of a type as calls take it."""
    return definition(type_, _SENT) if isinstance(type_, Union) else record_component(connector.record(type_), _SENT)


def _received(connector: ir.Connector, type_: RecordRef | Union) -> Schema:
    """The schema of a type as it is received."""
    if isinstance(type_, Union):
        return _compact(definition(type_, _RECEIVED))
    return _compact(record_schema(connector.record(type_), _RECEIVED))


def _described(
    connector: ir.Connector,
    types_: Iterable[RecordRef | Union],
    schema: Callable[[ir.Connector, RecordRef | Union], Schema],
) -> dict[str, Schema]:
    """The schema of each type by its name, with the description of those that are declared."""
    described: dict[str, Schema] = {}
    for type_ in types_:
        name = type_.title if isinstance(type_, Union) else type_.name
        description = _descriptions(connector).get(name, "")
        about: Schema = {"description": sentence(description)} if prose(description) else {}
        described[name] = about | schema(connector, type_)
    return described


@kept
def _descriptions(connector: ir.Connector) -> Mapping[str, str]:
    """The description of each declared type, by its name."""
    return {item.name: item.description for item in connector.types}


def _operation(resource: ir.Resource, operation: ir.Operation) -> Schema:
    """The literal of an operation."""
    reply, output = _reply(operation.reply)
    short, whole = _first(summary(operation, resource)), prose(operation.description)
    renamed: Schema = {value.wire: value.name for value in operation.values if value.wire != value.name}
    positional: list[Json] = [value.wire for value in operation.parameters[: operation.positional]]
    return {
        **({"description": whole} if whole and sentence(whole) != short else {}),
        **({"deprecated": sentence(operation.deprecated)} if prose(operation.deprecated) else {}),
        "method": f"{resource.name}.{operation.name}",
        "reply": reply,
        **({"paged": True} if traverse.pagination(operation.reply) is not None else {}),
        **({"upload": True} if any(File() in types.parts(value.type) for value in operation.values) else {}),
        **({"names": renamed} if renamed else {}),
        **({"positional": positional} if positional else {}),
        "input": _input(operation),
        "output": _compact(output),
    }


def _input(operation: ir.Operation) -> Schema:
    """The schema of the arguments: those that are needed first, as in the signature."""
    needed = [value.wire for value in operation.values if _is_needed(value.wire, operation)]
    values = sorted(operation.values, key=lambda value: value.wire not in needed)
    properties: Schema = {value.wire: noted(value_schema(value, _SENT), value, value.example) for value in values}
    media_types: list[Json] = [way.body.media_type for way in operation.ways if way.body]
    if operation.alternatives:
        properties[operation.choice] = {
            "type": "string",
            "enum": media_types,
            "default": media_types[0],
            "description": "The content type of the body; each takes arguments of its own.",
        }
    return {
        "type": "object",
        "properties": properties,
        **({"required": [*needed]} if needed else {}),
        "additionalProperties": False,
    }


def _is_needed(wire: str, operation: ir.Operation) -> bool:
    """Whether a call needs an argument, whatever its body."""
    return all(any(value.wire == wire and value.is_needed for value in way.parameters) for way in operation.ways)


def _reply(reply: ir.Reply) -> tuple[str, Schema]:
    """The kind of a reply, and the schema of its result."""
    match reply:
        case ir.RecordReply(type_):
            return "record", type_schema(type_, _RECEIVED)
        case ir.PageReply(type_):
            return "list", _items(type_schema(type_, _RECEIVED), is_paged=reply.pagination is not None)
        case ir.JsonReply(Array(item)):
            return "json", _items(type_schema(item, _RECEIVED))
        case ir.JsonReply((RecordRef() | Map() | Object()) as type_):
            return "json", type_schema(type_, _RECEIVED)
        case ir.JsonReply():
            return "json", {"type": "object"}
        case ir.TextReply():
            return "text", {"type": "object", "properties": {"text": {"type": "string"}}}
        case ir.BytesReply():
            return "bytes", _BYTES
        case ir.StreamReply():
            return "download", _BYTES
        case ir.NoReply():
            return "none", {"type": "object"}
        case ir.EventsReply(type_) | ir.LinesReply(type_):
            return "stream", _items({"type": "object"} if type_ is None else type_schema(type_, _RECEIVED))
        case _:
            assert_never(reply)


_BYTES: Schema = {
    "type": "object",
    "properties": {"media_type": {"type": "string"}, "size": {"type": "integer"}, "base64": BASE64},
}


def _items(item: Schema, *, is_paged: bool = False) -> Schema:
    properties: Schema = {"items": {"type": "array", "items": item}, "truncated": {"type": "boolean"}}
    cursor: Schema = {"next_cursor": {"type": "string"}} if is_paged else {}
    return {"type": "object", "properties": {**properties, **cursor}, "required": ["items"]}


def _trigger(webhook: ir.Webhook) -> Schema:
    """The literal of an event."""
    return {
        **({"path": webhook.path} if webhook.path is not None else {}),
        **({"signature": webhook.signature} if webhook.signature is not None else {}),
        "payload": _compact(event_schema(type_schema(webhook.record, _RECEIVED), webhook)),
    }


def _compact(schema: Schema) -> Schema:
    """A schema with `null` as one of its `type`s, if that is equivalent and shorter."""
    shorter: Schema = {key: _compacted(value) for key, value in schema.items()}
    match shorter.get("anyOf"):
        case [dict(value), {"type": "null"}] if isinstance(value.get("type"), str) and not value.keys() & {
            "const",
            "enum",
        }:
            del shorter["anyOf"]
            return {**value, "type": [value["type"], "null"], **shorter}
        case _:
            return shorter


def _compacted(value: Json) -> Json:
    if isinstance(value, dict):
        return _compact(value)
    return [_compacted(item) for item in value] if isinstance(value, list) else value


def _rows(items: Mapping[str, Schema]) -> tuple[Row, ...]:
    return tuple(Row(literal(key), _lines(literal(key), _json(item))) for key, item in items.items())


def _lines(key: Code, text: str) -> Code:
    """A text as the value of a key: in one line if it fits, else in several literals."""
    whole = literal(text)
    if _INDENT + len(f"{key.text}: {whole.text},") <= WIDTH:
        return whole
    pieces = "\n".join(literal(piece).text for piece in _pieces(text))
    return Code(f"(\n{pieces}\n)")


_INDENT = 4


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces whose literals fit into a line, each cut behind a comma if it has one."""
    room = WIDTH - 2 * _INDENT
    while text:
        piece = text[: room - 2]
        while len(literal(piece).text) > room:
            piece = piece[:-1]
        if len(piece) < len(text):
            piece = piece[: piece.rfind(",") + 1] or piece
        yield piece
        text = text[len(piece) :]


def _json(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
