"""Example calls for the README and the generated tests."""

from __future__ import annotations

import shlex
from typing import assert_never

from generator import ir
from generator.ir import requests, types
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
from generator.python.code import Code, Import, joined, listed, literal, mapping, of
from generator.python.expressions import constant
from generator.text.jsonvalue import is_object

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
    """A value for a parameter or a setting."""
    if value.options and not isinstance(value.type, Array):
        return constant(value.type, value.options[0])
    return _expression(value.type, value.name, value.options, connector)


def _expression(type_: types.Type, name: str, options: tuple[str, ...], connector: ir.Connector) -> Code:
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
            return listed((_expression(item, name, options, connector),))
        case Map(item):
            return mapping(((literal("key"), _expression(item, name, options, connector)),))
        case Nullable(item):
            return _expression(item, name, options, connector)
        case RecordRef():
            return _members(connector.record(type_), connector)
        case Union((first, *_)):
            inner = _expression(first.type, name, options, connector)
            return inner if first.key is None else mapping(((literal(first.key), inner),))
        case Union():
            return literal(None)
        case _:
            assert_never(type_)


def _members(record: ir.Record, connector: ir.Connector) -> Code:
    """The members that a record needs, as its JSON."""
    tree: dict[str, object] = {}
    for field in record.fields:
        if not (field.required and field.is_written and field.selector):
            continue
        here = tree
        for segment in field.selector[:-1]:
            inner = here.setdefault(segment, dict[str, object]())
            if not is_object(inner):
                break
            here = inner
        here[field.selector[-1]] = _expression(field.type, field.name, (), connector)
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
    clients = (requests.token_request(auth.method) for auth in connector.auth)
    tokens = (client.token_url for client in clients if client is not None)
    policies = (operation.policy for resource in connector.resources for operation in resource.operations)
    urls = (connector.base_url, *tokens, *(policy.base_url for policy in policies))
    if any(text and text[0] == ir.Ref(item.value.wire, setting=True) for text in urls):
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
    """The required arguments of a call."""
    positional = operation.parameters[: operation.positional]
    named = (value for value in operation.parameters[operation.positional :] if value.is_needed)
    keywords = (of("{}={}", value.name, argument(value, connector)) for value in named)
    return joined(", ", (*(argument(value, connector) for value in positional), *keywords))


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
