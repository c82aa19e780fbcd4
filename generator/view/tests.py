"""The view of the tests that a package has of its own."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.imports import Available, Import
from generator.view import example, expected
from generator.view.text import literal


@dataclass(frozen=True, slots=True)
class TestView:
    """A test of an operation."""

    name: str
    reply: str
    sync_call: str
    async_call: str
    type: str
    run: str
    called: str
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TestsView:
    """The tests of a resource."""

    name: str
    module: str
    client: str
    constructor: str
    tests: tuple[TestView, ...]
    available: Available


def tests(connector: ir.Connector, item: ir.Resource) -> TestsView:
    given = (f"{setting.value.name}={example.setting(setting, connector)}, " for setting in connector.settings)
    package, client = connector.package.module, connector.package.client
    return TestsView(
        name=item.name,
        module=item.module,
        client=client,
        constructor="".join(given),
        tests=tuple(_test(connector, item, operation) for operation in item.operations),
        available={
            "asyncio": Import("asyncio"),
            "datetime": Import("datetime"),
            "json": Import("json"),
            "httpx": Import(connector.package.http),
            client: Import(package, client),
            f"Async{client}": Import(package, f"Async{client}"),
            **{name: Import(package, name) for name in ("AsyncPage", "Page", "JsonValue")},
            **{operation.record.name: Import(package, operation.record.name) for operation in item.operations},
        },
    )


def _test(connector: ir.Connector, item: ir.Resource, operation: ir.Operation) -> TestView:
    call = example.call(item, operation)
    record = operation.record.name
    returned = {"record": record, "page": f"AsyncPage[{record}]", "none": "None", "json": "JsonValue", "bytes": "bytes"}
    reply = example.reply(operation)
    keeps = "" if operation.returns == "none" else "result = "
    on_request = tuple(expected.checks(connector, operation))
    path = example.path(operation, connector)
    one = example.record(operation.record)
    checks = {
        "record": (f"assert isinstance(result, {record})", *expected.fields(operation, one, "result")),
        "page": (
            "assert len(result.items) == 1",
            "item = result.items[0]",
            f"assert isinstance(item, {record})",
            *expected.fields(operation, one, "item"),
        ),
        "none": (),
        "json": (f"assert result == {literal(reply)}",),
        "bytes": ("assert result",),
    }
    return TestView(
        name=f"test_{operation.name.strip('_')}",
        reply=literal(reply),
        sync_call=f"{keeps}{call}",
        async_call=f"await {call}",
        type=returned[operation.returns],
        run=f"{keeps}asyncio.run(call())",
        called=f"{'request =' if on_request else 'assert'} server.called({literal(operation.method)}, {literal(path)})",
        checks=(*on_request, *checks[operation.returns]),
    )
