"""Example calls for the README and the generated tests."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from typing import assert_never
from uuid import UUID

from generator import ir
from generator.ir import requests, samples, types
from generator.ir.fitting import chosen, found, others, under
from generator.ir.types import (
    AnyJson,
    Array,
    Enumeration,
    File,
    Kind,
    Map,
    Nullable,
    Object,
    RecordRef,
    Scalar,
    Union,
)
from generator.outputs.sdk.schemes import sample
from generator.python.code import Code, Import, joined, listed, literal, mapping, of, use
from generator.python.code import call as call_of
from generator.python.expressions import constant
from generator.text.jsonvalue import Json, is_object

_CALLS: dict[Kind, tuple[str, str]] = {
    "date_time": ("datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.timezone.utc)", "datetime"),
    "date": ("datetime.date(2026, 1, 31)", "datetime"),
    "time": ("datetime.time(12)", "datetime"),
    "duration": ("datetime.timedelta(hours=1)", "datetime"),
    "decimal": ('decimal.Decimal("1.50")', "decimal"),
    "decimal_text": ('decimal.Decimal("1.50")', "decimal"),
    "uuid": ('uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")', "uuid"),
}
"""The expression of a value, and the module that it needs."""


def argument(value: ir.Value, connector: ir.Connector) -> Code:
    """A value for a parameter or a setting: its own example, or a sample."""
    said = None if value.example is None else _said(value.type, value.example, connector)
    return _sample(value, connector) if said is None else said


def _sample(value: ir.Value, connector: ir.Connector) -> Code:
    if value.options and not isinstance(value.type, Array):
        return constant(value.type, value.options[0])
    return _expression(value.type, value.name, value.options, connector)


def _expression(
    type_: types.Type, name: str, options: tuple[str, ...], connector: ir.Connector, depth: int = 0
) -> Code:
    match type_:
        case Scalar("string"):
            return literal(options[0] if options else name.strip("_").replace("_", "-"))
        case Scalar("integer"):
            return literal(int(options[0]) if options else 1)
        case Scalar("number"):
            return literal(1.5)
        case Scalar("boolean"):
            return literal(True)
        case Scalar("bytes"):
            return literal(b"content")
        case Scalar(kind):
            text, module = _CALLS[kind]
            return Code(text, frozenset((Import(module),)))
        case Enumeration():
            return literal(types.value(type_, type_.options[0]))
        case AnyJson() | Object():
            return literal({"key": "value"})
        case File():
            return literal(("file.txt", b"content", "text/plain"))
        case Array(item):
            is_empty = samples.is_deep(item, depth)
            return listed(() if is_empty else (_expression(item, name, options, connector, depth),))
        case Map(item) if samples.is_deep(item, depth):
            return mapping(())
        case Map(item):
            return mapping(((literal("key"), _expression(item, name, options, connector, depth)),))
        case Nullable(item):
            is_null = samples.is_deep(item, depth)
            return literal(None) if is_null else _expression(item, name, options, connector, depth)
        case RecordRef():
            return _members(samples.shown(connector.record(type_)), connector, depth + 1)
        case Union():
            first = samples.sent(type_, connector.records, depth)
            if first is None:
                unknown = use(Import(connector.package.module, "UnknownVariant", own=True))
                return call_of(unknown, literal(None), literal(samples.UNKNOWN))
            inner = _expression(first.type, name, options, connector, depth)
            return inner if first.key is None else mapping(((literal(first.key), inner),))
        case _:
            assert_never(type_)


def _said(type_: types.Type, example: Json, connector: ir.Connector) -> Code | None:
    """JSON as a caller writes it; `None` for what takes more than a line."""
    match type_:
        case Scalar("string" | "integer" | "number" | "boolean") | Enumeration() | AnyJson() | Object():
            return literal(example)
        case Scalar("date_time" | "date" | "time" | "uuid" as kind):
            return _moment(kind, example)
        case Array(item) if isinstance(example, list):
            each = [_said(item, element, connector) for element in example]
            return listed(element for element in each if element is not None) if None not in each else None
        case Map(item) if isinstance(example, dict):
            values = {key: _said(item, element, connector) for key, element in example.items()}
            pairs = [(literal(key), value) for key, value in values.items() if value is not None]
            return mapping(pairs) if len(pairs) == len(values) else None
        case Nullable(item):
            return literal(None) if example is None else _said(item, example, connector)
        case RecordRef() if isinstance(example, dict):
            return _said_members(connector.record(type_), example, connector)
        case Union():
            variant = chosen(type_, example)
            inner = None if variant is None else _said(variant.type, under(variant, example), connector)
            if variant is None or variant.key is None or inner is None:
                return inner
            return mapping(((literal(variant.key), inner),))
        case Scalar() | File() | Array() | Map() | RecordRef():
            return None
        case _:
            assert_never(type_)


def _moment(kind: Kind, example: Json) -> Code | None:
    moment = samples.moment_of(kind, example)
    if moment is None:
        return None
    if isinstance(moment, UUID):
        return Code(f"uuid.{moment!r}", frozenset((Import("uuid"),)))
    return Code(repr(moment), frozenset((Import("datetime"),)))


def _said_members(record: ir.Record, example: dict[str, Json], connector: ir.Connector) -> Code | None:
    """The members of a record that can be sent, as its JSON."""
    tree: dict[str, object] = {}
    for field in record.fields:
        value = found(example, field.selector)
        if value is None or not field.is_written or not field.selector:
            continue
        said = _said(field.type, value, connector)
        if said is None:
            return None
        _put(tree, field.selector, said)
    if record.extra_type is not None:
        for key, value in others(record, example).items():
            said = _said(record.extra_type, value, connector)
            if said is None:
                return None
            tree[key] = said
    return _mapping(tree)


def _put(tree: dict[str, object], selector: ir.Selector, value: Code) -> None:
    here = tree
    for segment in selector[:-1]:
        inner = here.setdefault(segment, dict[str, object]())
        if not is_object(inner):
            break
        here = inner
    here[selector[-1]] = value


def _members(fields: Iterable[ir.Field], connector: ir.Connector, depth: int) -> Code:
    """The members of a record, as its JSON, at a depth inside of others."""
    tree: dict[str, object] = {}
    for field in fields:
        _put(tree, field.selector, _expression(field.type, field.name, (), connector, depth))
    return _mapping(tree)


def _mapping(tree: dict[str, object]) -> Code:
    return mapping(
        (literal(key), item if isinstance(item, Code) else _mapping(item if is_object(item) else {}))
        for key, item in tree.items()
    )


def setting(item: ir.Setting, connector: ir.Connector) -> Code:
    """An example value of a setting: a URL if a base URL or token URL begins with it, a secret that can sign."""
    secret = signing_secret(item, connector)
    if secret is not None:
        return literal(secret)
    urls = requests.addresses(connector)
    is_url = any(text and text[0] == ir.Ref(item.value.wire, setting=True) for text in urls)
    if is_url and not item.value.options:
        return literal(f"https://{item.value.name.strip('_').replace('_', '-')}.example")
    return argument(item.value, connector)


def signing_secret(item: ir.Setting, connector: ir.Connector) -> str | None:
    """An example of the secret that signs requests, or of its last part; `None` for another setting."""
    for auth in connector.auth:
        if isinstance(auth.method, ir.RequestSignature):
            refs = [part for part in auth.method.secret if isinstance(part, ir.Ref)]
            if refs and refs[-1].wire == item.value.wire:
                whole = sample(auth.method.scheme)
                return whole if len(auth.method.secret) == 1 else whole.rpartition(":")[2].removeprefix("whsec_")
    return None


def arguments(operation: ir.Operation, connector: ir.Connector) -> Code:
    """The arguments of an example call: those that are required, and those that the operation's example passes."""
    positional = operation.parameters[: operation.positional]
    named = (value for value in operation.parameters[operation.positional :] if operation.passes(value))
    keywords = (of("{}={}", value.name, argument(value, connector)) for value in named)
    return joined(", ", (*(_segment(value, connector) for value in positional), *keywords))


def _segment(value: ir.Value, connector: ir.Connector) -> Code:
    """An argument of the path: the example of a single value, or a sample."""
    if samples.given(value.type, value.example) is not None:
        return argument(value, connector)
    if isinstance(value.type, RecordRef):
        return _members(samples.shown(connector.record(value.type), in_path=True), connector, 1)
    return _sample(value, connector)


def call(
    resource: ir.Resource, operation: ir.Operation, connector: ir.Connector, *, asynchronous: bool = False
) -> Code:
    """A call with the required arguments; a list or a stream is iterated over, not awaited."""
    lazy = isinstance(operation.reply, ir.PageReply | ir.EventsReply | ir.LinesReply | ir.StreamReply)
    waits = "await " if asynchronous and not lazy else ""
    return of("{}client.{}.{}({})", waits, resource.name, operation.name, arguments(operation, connector))


def constructor(connector: ir.Connector, operation: ir.Operation | None) -> tuple[Code, ...]:
    """The required arguments of the client, and those that an operation needs."""
    used = requests.settings(connector, operation) if operation else frozenset[str]()
    needed = (
        item
        for item in connector.settings
        if item.value.wire in used or (item.of_service and item.value.default is None)
    )
    return tuple(of("{}={}", item.value.name, setting(item, connector)) for item in needed)


def installation(connector: ir.Connector) -> str:
    """The command that installs the package from the folder of its build."""
    return f"pip install {shlex.quote(f'./generated/{connector.package.folder}')}"
