"""The tests of a generated package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import assert_never

from msgspec import Struct

from generator import ir
from generator.ir import names, samples, traverse, types
from generator.outputs.sdk import example, expected
from generator.outputs.sdk.module import Module
from generator.outputs.sdk.resource import Constant
from generator.python.code import Code, Import, call, joined, listed, literal, mapping, name, of
from generator.text.jsonvalue import Json


class OfflineView(Struct, frozen=True):
    """The server of the tests."""

    client: str
    settings: Code
    async_settings: Code
    has_streams: bool


class TestView(Struct, frozen=True):
    """The test of an operation: the calls of both clients, and checks of both requests."""

    name: str
    reply: Code
    constant: Constant | None
    calls: tuple[Code, ...]
    called: Code
    checks: tuple[Code, ...]
    has_checks: bool


class Check(Struct, frozen=True):
    """A function that checks a record, because several replies have it."""

    name: str
    lines: tuple[Code, ...]


class TestsView(Struct, frozen=True):
    """The tests of a resource."""

    constants: tuple[Constant, ...]
    shared: tuple[Check, ...]
    tests: tuple[TestView, ...]
    calls_deprecated: bool


def folder(connector: ir.Connector) -> str:
    """The folder of the tests: a package with a name of its own, so that those of several can run together."""
    return f"tests/test_{connector.package.module}"


def shared(connector: ir.Connector) -> tuple[Module, ...]:
    """The helpers of the tests, if there are tests."""
    if not any(resource.operations for resource in connector.resources):
        return ()
    settings = [
        of("{}={}", item.value.name, example.setting(item, connector))
        for item in connector.settings
        if not item.is_base_url
    ]
    client, path = connector.package.client, folder(connector)
    replies = (operation.reply for resource in connector.resources for operation in resource.operations)
    streams = any(isinstance(reply, ir.EventsReply | ir.LinesReply) for reply in replies)
    clients = frozenset(Import(connector.package.module, prefix + client, own=True) for prefix in ("", "Async"))
    httpx = Import(connector.package.http, alias="" if connector.package.http == "httpx" else "httpx")
    imports = {
        *(Import(module) for module in ("asyncio", "json")),
        *(Import("collections.abc", item) for item in ("AsyncIterable", "Awaitable")[not streams :]),
        Import("typing", "TypeVar"),
        httpx,
    }
    transport = of("transport={0}.MockTransport(self.answer)", "httpx")
    arguments = [
        joined(", ", (*settings, name("base_url=BASE_URL"), of("http_client=httpx.{}({})", kind, transport)))
        for kind in ("Client", "AsyncClient")
    ]
    return (
        Module(f"{path}/__init__.py", "sdk/tests/__init__.py", '"""The tests of the package."""', _Nothing()),
        Module(
            f"{path}/offline.py",
            "sdk/tests/offline.py",
            '"""Helpers of the tests: a server without a network."""',
            OfflineView(client, arguments[0], arguments[1], streams),
            clients | imports,
            frozenset(
                (
                    *(
                        "BASE_URL",
                        "_T",
                        "Server",
                        "__init__",
                        "answer",
                        "called",
                        "awaited",
                        "wait",
                        "collected",
                        "collect",
                    ),
                    *(f"self.{name}" for name in ("content", "requests", "client", "async_client")),
                )
            ),
        ),
    )


class _Nothing(Struct, frozen=True):
    """A view without variables."""


def modules(connector: ir.Connector, item: ir.Resource) -> tuple[Module, ...]:
    """The tests of a resource, if it has operations."""
    if not item.operations:
        return ()
    sampled = (operation for operation in item.operations if operation.answer is None)
    used = Counter(ref.name for operation in sampled if (ref := traverse.returned(operation.reply)))
    shared = {
        name: Check(f"check_{names.snake(name)}", tuple(_is_record(connector, connector.records[name], None)))
        for name, uses in used.items()
        if uses > 1
    }
    bodies = {name: literal(samples.record(connector.records[name], connector.records)) for name in used}
    replies = {
        name: Constant(f"{names.constant(names.snake(name))}_JSON", body, _annotation(body))
        for name, body in bodies.items()
    }
    tests = tuple(_test(connector, item, operation, replies, shared) for operation in item.operations)
    constants = (*replies.values(), *(test.constant for test in tests if test.constant is not None))
    return (
        Module(
            f"{folder(connector)}/test_{item.module}.py",
            "sdk/tests/test_resource.py",
            f'"""The calls of `client.{item.name}`."""',
            TestsView(constants, tuple(shared.values()), tests, any(map(_is_deprecated, item.operations))),
            frozenset((Import(".", "offline", own=True),)),
            frozenset(
                (
                    *(constant.name for constant in constants),
                    *(check.name for check in shared.values()),
                    *(test.name for test in tests),
                )
            ),
        ),
    )


def _annotation(body: Code) -> str:
    """The annotation of a body in which something may be empty, so that type checkers can't tell its type."""
    kind = {"{": "dict[str, object]", "[": "list[object]"}.get(body.text[:1])
    return f": {kind}" if kind and ("{}" in body.text or "[]" in body.text) else ""


def _is_deprecated(operation: ir.Operation) -> bool:
    """Whether type checkers report the example call."""
    passed = (value for value in operation.parameters if operation.passes(value))
    return bool(operation.deprecated) or any(value.deprecated for value in passed)


def _test(
    connector: ir.Connector,
    item: ir.Resource,
    operation: ir.Operation,
    replies: Mapping[str, Constant],
    shared: Mapping[str, Check],
) -> TestView:
    path = expected.path(connector, item, operation) or "/"  # of a base URL without a path, as the tests have it
    checks = tuple(expected.checks(connector, item, operation))
    reply = _reply(connector, operation.reply, replies) if operation.answer is None else _answer(operation)
    own = operation.name.strip("_")
    annotation = _annotation(reply)
    constant = Constant(f"{own.upper()}_REPLY", reply, annotation) if annotation else None
    return TestView(
        name=f"test_{own}",
        reply=reply if constant is None else name(constant.name),
        constant=constant,
        calls=tuple(_calls(connector, item, operation, shared)),
        called=call(name("server.called"), literal(operation.method), literal(path)),
        checks=checks,
        has_checks=bool(checks),
    )


def _answer(operation: ir.Operation) -> Code:
    """The body of the example's answer."""
    if isinstance(operation.reply, ir.TextReply) and isinstance(operation.answer, str):
        return literal(operation.answer.encode())
    return literal(operation.answer)


def _reply(connector: ir.Connector, reply: ir.Reply, replies: Mapping[str, Constant]) -> Code:
    """The body of the response."""
    match reply:
        case ir.RecordReply(record):
            return name(replies[record.name].name)
        case ir.PageReply(envelope=envelope) if envelope is not None:
            return literal(_page(connector, reply, envelope))
        case ir.PageReply(item, items):
            sample = literal(samples.value(item, connector.records))
            body = listed((name(replies[item.name].name) if isinstance(item, ir.RecordRef) else sample,))
            for segment in reversed(items or ()):
                body = listed((body,)) if samples.is_index(segment) else mapping(((literal(segment), body),))
            return body
        case ir.EventsReply() | ir.LinesReply() | ir.StreamReply():
            return literal(samples.streamed(reply, connector.records))
        case ir.JsonReply(type_):
            return literal(samples.value(type_, connector.records))
        case ir.TextReply() | ir.BytesReply():
            return literal(samples.CONTENT)
        case ir.NoReply():
            return literal(b"")
        case _:
            assert_never(reply)


def _page(connector: ir.Connector, reply: ir.PageReply, envelope: types.Type) -> Json:
    """The body of a page of a type, with one item."""
    known = connector.records
    item = samples.record(connector.record(reply.item), known) if isinstance(reply.item, ir.RecordRef) else None
    body = samples.placed(None, reply.items or (), [samples.value(reply.item, known) if item is None else item])
    return samples.merged(body, samples.value(envelope, connector.records))


def _calls(
    connector: ir.Connector, item: ir.Resource, operation: ir.Operation, shared: Mapping[str, Check]
) -> Iterator[Code]:
    """The calls of both clients, and assertions on their results."""
    called = of("client.{}.{}({})", item.name, operation.name, example.arguments(item, operation, connector))
    sync, awaited = of("server.{}", called), of("offline.awaited(server.async_{})", called)
    match operation.reply:
        case ir.NoReply():
            yield from (sync, awaited)
        case ir.JsonReply(type_):
            yield from _same(sync, awaited)
            yield from _is_value(connector, type_, "result", operation.answer, shared)
        case ir.TextReply():
            yield from _same(sync, awaited)
            yield of("assert result == {}", literal(operation.answer or samples.CONTENT.decode()))
        case ir.BytesReply():
            yield from _same(sync, awaited)
            yield of("assert result == {}", literal(samples.CONTENT))
        case ir.RecordReply(ref):
            yield from _same(sync, awaited)
            yield from _is_shared(connector, ref, "result", operation.answer, shared)
        case ir.EventsReply(type_) | ir.LinesReply(type_):
            yield of("result = list({})", sync)
            yield of("assert offline.collected({}) == result", of("server.async_{}", called))
            if isinstance(type_, ir.RecordRef):
                yield name("(item,) = result")
                yield from _is_shared(connector, type_, "item", None, shared)
            else:
                yield name("assert len(result) == 1")
        case ir.StreamReply():
            yield from _same(of("{}.read()", sync), of("offline.awaited(server.async_{}.read())", called))
            yield of("assert result == {}", literal(samples.CONTENT))
        case ir.PageReply(type_) as reply:
            yield of("result = {}", sync)
            if reply.envelope is None:
                yield of("assert {}.items == result.items", awaited)
            else:
                yield of("other = {}", awaited)
                yield name("assert (other.items, other.envelope) == (result.items, result.envelope)")
            items = samples.items_of(reply, operation.answer)
            checks = [*_is_value(connector, type_, "item", items[0] if items else None, shared)]
            if checks:
                yield name("item = result.items[0]" if items else "(item,) = result.items")
                yield from checks
            else:
                yield of("assert len(result.items) == {}", literal(len(items) or 1))
        case _:
            assert_never(operation.reply)


def _same(sync: Code, awaited: Code) -> Iterator[Code]:
    yield of("result = {}", sync)
    yield of("assert {} == result", awaited)


def _is_value(
    connector: ir.Connector, type_: types.Type, variable: str, answer: Json, shared: Mapping[str, Check]
) -> Iterator[Code]:
    """Assertions on a value: plain JSON equals the sample."""
    if isinstance(type_, ir.RecordRef):
        yield from _is_shared(connector, type_, variable, answer, shared)
        return
    body = samples.value(type_, connector.records) if answer is None else answer
    match type_:
        case types.AnyJson() | types.Object():
            yield of("assert {} == {}", variable, literal(body))
        case types.Scalar() | types.Enumeration() | types.File() | types.Array() | types.Map():
            yield from expected.leaves(type_, body, name(variable), connector)
        case types.Nullable() | types.Union():
            yield from expected.leaves(type_, body, name(variable), connector)
        case _:
            assert_never(type_)


def _is_shared(
    connector: ir.Connector, ref: ir.RecordRef, variable: str, answer: Json, shared: Mapping[str, Check]
) -> Iterator[Code]:
    """Assertions on a record: a call of the function that has them, if one has."""
    if answer is None and ref.name in shared:
        yield call(name(shared[ref.name].name), name(variable))
    else:
        yield from _is_record(connector, connector.record(ref), answer, variable)


def _is_record(connector: ir.Connector, record: ir.Record, answer: Json, variable: str = "record") -> Iterator[Code]:
    body = samples.record(record, connector.records) if answer is None else answer
    yield of("assert isinstance({}, {})", variable, expected.record_class(record.name, connector))
    yield from expected.fields(record, body, variable, connector)
