"""Example calls for the README and the generated tests."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never
from uuid import UUID

from generator import ir
from generator.ir import names, requests, samples, types
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
from generator.python import imports
from generator.python.code import Code, Import, joined, listed, literal, mapping, of, use
from generator.python.code import call as call_of
from generator.python.runtime import DISTRIBUTION
from generator.text.jsonvalue import Json, is_object


def argument(resource: ir.Resource, operation: ir.Operation, value: ir.Value, connector: ir.Connector) -> Code:
    """A value for a parameter: its own example, or a sample."""
    is_segment = value in operation.parameters[: operation.positional]
    example = None if is_segment and samples.given(value.type, value.example) is None else value.example
    said = None if example is None else _said(value.type, example, connector)
    return said or _sampled(value.type, samples.argument(operation, value, resource.wire, connector.records), connector)


def _sampled(type_: types.Type, sample: Json, connector: ir.Connector) -> Code:
    return _said(type_, sample, connector) or literal(sample)


def _said(type_: types.Type, example: Json, connector: ir.Connector) -> Code | None:
    """JSON as a caller writes it; `None` if it takes more than a line."""
    match type_:
        case Scalar("string" | "integer" | "number" | "boolean") | Enumeration() | AnyJson() | Object():
            return literal(example)
        case Scalar("date_time" | "date" | "time" | "uuid" as kind):
            return _moment(kind, example)
        case Scalar("duration") if example == samples.DURATION:
            return Code("datetime.timedelta(hours=1)", frozenset((Import("datetime"),)))
        case Scalar("bytes") if example == samples.BYTES:
            return literal(samples.CONTENT)
        case Scalar("decimal" | "decimal_text"):
            number = literal(example if isinstance(example, str) else types.compact(example))
            return of("{}({})", Code("decimal.Decimal", frozenset((Import("decimal"),))), number)
        case File():
            return literal(("file.txt", samples.CONTENT, "text/plain"))
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
            if variant is None:
                unknown = use(Import(connector.package.module, "UnknownVariant", own=True))
                return call_of(unknown, literal(None), literal(example))
            inner = _said(variant.type, under(variant, example), connector)
            if variant.key is None or inner is None:
                return inner
            return mapping(((literal(variant.key), inner),))
        case Scalar() | Array() | Map() | RecordRef():
            return None
        case _:
            assert_never(type_)


def _moment(kind: Kind, example: Json) -> Code | None:
    moment = samples.moment_of(kind, example)
    if moment is None:
        return None
    if isinstance(moment, UUID):
        return of("{}({})", Code("uuid.UUID", frozenset((Import("uuid"),))), literal(str(moment)))
    return Code(repr(moment), frozenset((Import("datetime"),)))


def _said_members(record: ir.Record, example: dict[str, Json], connector: ir.Connector) -> Code | None:
    """The members of a record that can be sent, as its JSON."""
    tree: dict[str, object] = {}
    for selector, type_, value in written(record, example):
        said = _said(type_, value, connector)
        if said is None:
            return None
        put(tree, selector, said)
    return _mapping(tree)


def written(record: ir.Record, example: Mapping[str, Json]) -> Iterator[tuple[ir.Selector, types.Type, Json]]:
    """The parts of a record's example that are sent: selector, type and value."""
    for field in record.fields:
        value = found(dict(example), field.selector)
        is_null = field.required and isinstance(field.type, Nullable)
        if (value is None and not is_null) or not field.is_written:
            continue
        if field.selector:
            yield field.selector, field.type, value
            continue
        union = types.unwrapped(field.type)
        variant = chosen(union, value) if isinstance(union, Union) else None
        if variant is not None and variant.key is not None:  # it stands beside the other members
            yield (variant.key,), variant.type, under(variant, value)
    if record.extra_type is not None:
        for key, value in others(record, example).items():
            yield (key,), record.extra_type, value


def put(tree: dict[str, object], selector: ir.Selector, value: object) -> None:
    """Put a value into a tree of objects, unless another value blocks the path."""
    here = tree
    for segment in selector[:-1]:
        inner = here.setdefault(segment, dict[str, object]())
        if not is_object(inner):
            break
        here = inner
    here[selector[-1]] = value


def _mapping(tree: dict[str, object]) -> Code:
    return mapping(
        (literal(key), item if isinstance(item, Code) else _mapping(item if is_object(item) else {}))
        for key, item in tree.items()
    )


def setting(item: ir.Setting, connector: ir.Connector) -> Code:
    """An example value of a setting: a URL if a base URL or token URL begins with it, a secret that can sign."""
    special = _special(item, connector)
    return setting_value(item.value, connector) if special is None else literal(special)


def setting_text(item: ir.Setting, connector: ir.Connector) -> str:
    """The same value as an environment variable has it."""
    special = _special(item, connector)
    return samples.setting_text(item.value, connector.records) if special is None else special


def _special(item: ir.Setting, connector: ir.Connector) -> str | None:
    """The example of a setting that signs, or that is the beginning of a URL."""
    secret = signing_secret(item, connector)
    if secret is not None:
        return secret
    urls = requests.addresses(connector)
    is_url = any(text and text[0] == ir.Ref(item.value.wire, setting=True) for text in urls)
    is_free = is_url and not item.value.options
    return f"https://{item.value.name.strip('_').replace('_', '-')}.example" if is_free else None


def setting_value(value: ir.Value, connector: ir.Connector) -> Code:
    """An example value of a setting, wherever it stands: its own example, or a sample."""
    said = None if value.example is None else _said(value.type, value.example, connector)
    return said or _sampled(value.type, samples.setting(value, connector.records), connector)


def signing_secret(item: ir.Setting, connector: ir.Connector) -> str | None:
    """An example of the secret that signs requests, or of its last part; `None` for another setting."""
    for auth in connector.auth:
        if isinstance(auth.method, ir.RequestSignature):
            refs = [part for part in auth.method.secret if isinstance(part, ir.Ref)]
            if refs and refs[-1].wire == item.value.wire:
                whole = sample(auth.method.scheme)
                return whole if len(auth.method.secret) == 1 else whole.rpartition(":")[2].removeprefix("whsec_")
    return None


def arguments(resource: ir.Resource, operation: ir.Operation, connector: ir.Connector) -> Code:
    """The arguments of an example call: those that are required, and those that the operation's example passes."""
    positional = operation.parameters[: operation.positional]
    named = (value for value in operation.parameters[operation.positional :] if operation.passes(value))
    keywords = (of("{}={}", value.name, argument(resource, operation, value, connector)) for value in named)
    return joined(", ", (*(argument(resource, operation, value, connector) for value in positional), *keywords))


def call(
    resource: ir.Resource, operation: ir.Operation, connector: ir.Connector, *, asynchronous: bool = False
) -> Code:
    """A call with the required arguments; a list or a stream is iterated over, not awaited."""
    lazy = isinstance(operation.reply, ir.PageReply | ir.EventsReply | ir.LinesReply | ir.StreamReply)
    waits = "await " if asynchronous and not lazy else ""
    return of("{}client.{}.{}({})", waits, resource.name, operation.name, arguments(resource, operation, connector))


def first(connector: ir.Connector) -> tuple[ir.Resource, ir.Operation] | None:
    """The operation of the first call: one that returns something, needs few arguments and reads."""
    every = [(item, operation) for item in connector.resources for operation in item.operations]

    def rank(pair: tuple[ir.Resource, ir.Operation]) -> tuple[bool, bool, int, bool]:
        operation = pair[1]
        needed = sum(value.is_needed for value in operation.parameters)
        is_plain = isinstance(operation.reply, ir.RecordReply | ir.JsonReply | ir.PageReply)
        return bool(operation.deprecated), not is_plain, needed, operation.effect != "reads"

    return min(every, key=rank, default=None)


def statements(
    resource: ir.Resource, operation: ir.Operation, connector: ir.Connector, *, asynchronous: bool = False
) -> Code:
    """The call, and a typical use of its result."""
    called = call(resource, operation, connector, asynchronous=asynchronous)
    waits, awaits = ("async ", "await ") if asynchronous else ("", "")
    match operation.reply:
        case ir.PageReply(type_):
            item = _variable(names.snake(type_.name) if isinstance(type_, ir.RecordRef) else "item")
            return of("{}for {} in {}:\n    print({})", waits, item, called, item)
        case ir.NoReply():
            return called
        case ir.RecordReply(record):
            result = _variable(names.snake(record.name))
            return of("{} = {}\nprint({})", result, called, result)
        case ir.EventsReply() | ir.LinesReply():
            return of("{}with {} as items:\n    {}for item in items:\n        print(item)", waits, called, waits)
        case ir.StreamReply():
            return of('{}with {} as data:\n    {}data.save("file")', waits, called, awaits)
        case ir.JsonReply() | ir.TextReply() | ir.BytesReply():
            return of("result = {}\nprint(result)", called)
        case _:
            assert_never(operation.reply)


def _variable(name: str) -> str:
    return "result" if name == "client" else name


def program(connector: ir.Connector, code: Code, settings: Iterable[Code], *, asynchronous: bool = False) -> str:
    """A whole program around statements: their imports, and a client with these settings."""
    name = f"{'Async' * asynchronous}{connector.package.client}"
    client = call_of(use(Import(connector.package.module, name, own=True)), *settings)
    body = code.text.replace("\n", "\n    ")
    if not asynchronous:
        return snippet(of("with {} as client:\n    {}", client, Code(body, code.uses)))
    body = body.replace("\n", "\n    ")
    form = "async def main() -> None:\n    async with {} as client:\n        {}\n\n\n{}(main())"
    run = Code("asyncio.run", frozenset((Import("asyncio"),)))
    return snippet(of(form, client, Code(body, code.uses), run))


def snippet(code: Code) -> str:
    """Statements below their imports."""
    head = imports.block(code.uses, "example.py", future=False)
    return f"{head}\n\n{code.text}\n" if head else f"{code.text}\n"


def constructor(connector: ir.Connector, operation: ir.Operation | None) -> tuple[Code, ...]:
    """The required arguments of the client, and those that an operation needs."""
    return tuple(of("{}={}", item.value.name, setting(item, connector)) for item in needed(connector, operation))


def needed(connector: ir.Connector, operation: ir.Operation | None) -> list[ir.Setting]:
    """The settings that the client requires, and those that an operation needs."""
    used = requests.settings(connector, operation) if operation else frozenset[str]()
    return [
        item
        for item in connector.settings
        if item.value.wire in used or (item.of_service and item.value.default is None)
    ]


def installation(connector: ir.Connector) -> str:
    """The command that installs the package from the folder of its build, with a runtime that it shares."""
    folders = [*([DISTRIBUTION] if connector.package.shares_runtime else []), connector.package.folder]
    return f"pip install {shlex.join(f'./generated/{folder}' for folder in folders)}"
