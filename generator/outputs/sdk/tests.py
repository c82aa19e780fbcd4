"""The view of the tests that a package has of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from generator import ir
from generator.ir import names, traverse
from generator.outputs.sdk import example, expected
from generator.outputs.sdk.resource import Constant
from generator.python.imports import STANDARD, Available, Import
from generator.text.prose import literal

_BYTES = literal(b"content")
_JSON = {"key": "value"}


@dataclass(frozen=True, slots=True)
class OfflineView:
    """The module that stands in for the service."""

    client: str
    constructor: str
    available: Available


@dataclass(frozen=True, slots=True)
class TestView:
    """A test of an operation: what both clients call, and what must be true of both requests."""

    name: str
    reply: str
    calls: tuple[str, ...]
    called: str
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TestsView:
    """The tests of a resource."""

    name: str
    module: str
    constants: tuple[Constant, ...]
    tests: tuple[TestView, ...]
    available: Available


def offline(connector: ir.Connector) -> OfflineView | None:
    """The view of what the tests share, if there are any."""
    if not any(resource.operations for resource in connector.resources):
        return None
    given = (f"{setting.value.name}={example.setting(setting, connector)}, " for setting in connector.settings)
    package, client = connector.package.module, connector.package.client
    return OfflineView(
        client=client,
        constructor="".join(given),
        available={
            **STANDARD,
            **{name: Import(name) for name in ("asyncio", "datetime", "json")},
            "httpx": Import(connector.package.http),
            client: Import(package, client),
            f"Async{client}": Import(package, f"Async{client}"),
        },
    )


def tests(connector: ir.Connector, item: ir.Resource) -> TestsView:
    """The view of the tests of a resource."""
    package = connector.package.module
    records = {record.name: record for record in traverse.referenced(connector, item)}
    replies = {
        name: Constant(f"{names.snake(name).upper()}_JSON", literal(example.record(of))) for name, of in records.items()
    }
    tests = tuple(_test(connector, item, operation, replies) for operation in item.operations)
    return TestsView(
        name=item.name,
        module=item.module,
        constants=tuple(reply for reply in replies.values() if any(reply.name in test.reply for test in tests)),
        tests=tests,
        available={
            "datetime": Import("datetime"),
            "json": Import("json"),
            "parse_qsl": Import("urllib.parse", "parse_qsl"),
            "offline": Import("offline"),
            **{name: Import(package, name) for name in records},
        },
    )


def _test(
    connector: ir.Connector, item: ir.Resource, operation: ir.Operation, replies: Mapping[str, Constant]
) -> TestView:
    path = example.path(operation, connector) or "/"  # of a base URL without a path, as the tests have it
    return TestView(
        name=f"test_{operation.name.strip('_')}",
        reply=_reply(operation.reply, replies),
        calls=tuple(_calls(connector, item, operation)),
        called=f"server.called({literal(operation.method)}, {literal(path)})",
        checks=tuple(expected.checks(connector, operation)),
    )


def _reply(reply: ir.Reply, replies: Mapping[str, Constant]) -> str:
    """The body of the answer, as an expression."""
    match reply:
        case ir.RecordReply(record):
            return replies[record.name].name
        case ir.PageReply(record, items):
            body = f"[{replies[record.name].name}]"
            for segment in reversed(items or ()):
                body = f"[{body}]" if example.is_index(segment) else f"{{{literal(segment)}: {body}}}"
            return body
        case ir.JsonReply():
            return literal(_JSON)
        case ir.BytesReply():
            return _BYTES
        case ir.NoReply():
            return literal(b"")
        case _:
            assert_never(reply)


def _calls(connector: ir.Connector, item: ir.Resource, operation: ir.Operation) -> Iterable[str]:
    """The call of each client, and what is true of what they give."""
    call = f"client.{item.name}.{operation.name}({example.arguments(operation)})"
    given, awaited = f"server.{call}", f"offline.awaited(server.async_{call})"
    match operation.reply:
        case ir.NoReply():
            yield from (given, awaited)
        case ir.JsonReply():
            yield f"result = {given}"
            yield f"assert {awaited} == result"
            yield f"assert result == {literal(_JSON)}"
        case ir.BytesReply():
            yield f"result = {given}"
            yield f"assert {awaited} == result"
            yield f"assert result == {_BYTES}"
        case ir.RecordReply(ref):
            record = connector.record(ref)
            yield f"result = {given}"
            yield f"assert {awaited} == result"
            yield f"assert isinstance(result, {record.name})"
            yield from expected.fields(record.fields, example.record(record), "result")
        case ir.PageReply(ref):
            record = connector.record(ref)
            yield f"result = {given}"
            yield f"assert {awaited}.items == result.items"
            yield "(item,) = result.items"
            yield f"assert isinstance(item, {record.name})"
            yield from expected.fields(record.fields, example.record(record), "item")
        case _:
            assert_never(operation.reply)
