"""Example calls for the README and the generated tests."""

from __future__ import annotations

import shlex
from typing import assert_never

from generator import ir
from generator.ir import requests, types
from generator.ir.types import AnyJson, Array, File, Kind, Object, Scalar
from generator.python.code import Code, Import, joined, listed, literal, of

_MOMENTS: dict[Kind, str] = {
    "date_time": "datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.timezone.utc)",
    "date": "datetime.date(2026, 1, 31)",
    "time": "datetime.time(12)",
    "duration": "datetime.timedelta(hours=1)",
}


def argument(value: ir.Value) -> Code:
    """A value for a parameter or a setting."""
    if value.options and not isinstance(value.type, Array):
        return literal(types.value(value.type, value.options[0]))
    return _expression(value.type, value.name, value.options)


def _expression(type_: types.Type, name: str, options: tuple[str, ...]) -> Code:
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
            return Code(_MOMENTS[kind], frozenset((Import("datetime"),)))
        case AnyJson() | Object():
            return literal({"key": "value"})
        case File():
            return literal(("file.txt", b"content", "text/plain"))
        case Array(item):
            return listed((_expression(item, name, options),))
        case _:
            assert_never(type_)


def setting(item: ir.Setting, connector: ir.Connector) -> Code:
    """An example value of a setting: a URL if a base URL or token URL begins with it."""
    tokens = (auth.method.token_url for auth in connector.auth if isinstance(auth.method, ir.ClientCredentials))
    policies = (operation.policy for resource in connector.resources for operation in resource.operations)
    urls = (connector.base_url, *tokens, *(policy.base_url for policy in policies))
    if any(text and text[0] == ir.Ref(item.value.wire, setting=True) for text in urls):
        return literal(f"https://{item.value.name.strip('_').replace('_', '-')}.example")
    return argument(item.value)


def arguments(operation: ir.Operation) -> Code:
    """The required arguments of a call."""
    positional = operation.parameters[: operation.positional]
    named = (value for value in operation.parameters[operation.positional :] if value.is_needed)
    keywords = (of("{}={}", value.name, argument(value)) for value in named)
    return joined(", ", (*map(argument, positional), *keywords))


def call(resource: ir.Resource, operation: ir.Operation, *, asynchronous: bool = False) -> Code:
    """A call with the required arguments; a list is iterated over, not awaited."""
    waits = "await " if asynchronous and not isinstance(operation.reply, ir.PageReply) else ""
    return of("{}client.{}.{}({})", waits, resource.name, operation.name, arguments(operation))


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
