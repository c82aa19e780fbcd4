"""The view of the tests that a package has of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator import ir
from generator.ir import names
from generator.outputs.sdk import example, expected
from generator.outputs.sdk.resource import Constant
from generator.python.imports import STANDARD, Available, Import
from generator.text.prose import literal

_BYTES = literal(b"content")


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
    records = {operation.record.name: connector.record(operation.record) for operation in item.operations}
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
    record = replies[operation.record.name].name
    replied = {"page": _page(operation, record), "none": literal(b""), "bytes": _BYTES}
    path = example.path(operation, connector) or "/"  # of a base URL without a path, as the tests have it
    return TestView(
        name=f"test_{operation.name.strip('_')}",
        reply=replied.get(operation.returns, record),
        calls=tuple(_calls(connector, item, operation, record)),
        called=f"server.called({literal(operation.method)}, {literal(path)})",
        checks=tuple(expected.checks(connector, operation)),
    )


def _page(operation: ir.Operation, record: str) -> str:
    """The body of a page with one item."""
    body = f"[{record}]"
    for segment in reversed(operation.items or ()):
        body = f"[{body}]" if example.is_index(segment) else f"{{{literal(segment)}: {body}}}"
    return body


def _calls(connector: ir.Connector, item: ir.Resource, operation: ir.Operation, record: str) -> Iterable[str]:
    """The call of each client, and what is true of what they give."""
    call = f"client.{item.name}.{operation.name}({example.arguments(operation)})"
    given, awaited = f"server.{call}", f"offline.awaited(server.async_{call})"
    fields = connector.record(operation.record).fields
    one = example.record(connector.record(operation.record))
    match operation.returns:
        case "none":
            yield from (given, awaited)
        case "json" | "bytes":
            yield f"result = {given}"
            yield f"assert {awaited} == result"
            yield f"assert result == {record if operation.returns == 'json' else _BYTES}"
        case "record":
            yield f"result = {given}"
            yield f"assert {awaited} == result"
            yield f"assert isinstance(result, {operation.record.name})"
            yield from expected.fields(fields, one, "result")
        case "page":
            yield f"result = {given}"
            yield f"assert {awaited}.items == result.items"
            yield "(item,) = result.items"
            yield f"assert isinstance(item, {operation.record.name})"
            yield from expected.fields(fields, one, "item")
