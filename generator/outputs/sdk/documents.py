"""The README, the reference and pyproject.toml of a package."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Container, Iterable, Iterator, Sequence
from types import UnionType

from msgspec import Struct

from generator import ir
from generator.ir import names, requests, traverse
from generator.ir.types import RecordRef
from generator.outputs.sdk import argument_types, catalogue, described, example, resource, webhooks
from generator.outputs.sdk.described import Described, inside
from generator.outputs.sdk.documentation import by_default, notes
from generator.outputs.sdk.webhooks import WebhooksGuide
from generator.python import signatures
from generator.python.code import Code, joined, name, of
from generator.python.filling import filled
from generator.python.layout import laid_out
from generator.python.literals import WIDTH
from generator.python.runtime import DISTRIBUTION, HTTPX, release
from generator.text.prose import code_span, markdown, prose, sentence, told


class SettingRow(Struct, frozen=True):
    """A setting in the README's table."""

    name: str
    type: str
    variable: str
    description: str


class ResourceRow(Struct, frozen=True):
    """A resource in the README's table."""

    name: str
    link: str
    description: str
    methods: str


class ReadmeView(Struct, frozen=True):
    """The README and the reference of the package."""

    title: str
    has_description: bool
    description: str
    distribution: str
    install: str
    dependency: str
    module: str
    client: str
    http: str
    section: str
    has_section: bool
    settings: tuple[SettingRow, ...]
    webhooks: WebhooksGuide | None
    has_settings: bool
    has_own_base_url: bool
    has_webhooks: bool
    has_credentials: bool
    credentials: tuple[SettingRow, ...]
    environment: str
    has_example: bool
    has_list: bool
    has_stream: bool
    has_download: bool
    example: str
    async_example: str
    list_example: str
    stream_example: str
    download_example: str
    raw_example: str
    separator: str
    constructor: str
    has_token: bool
    token: str
    renews_tokens: bool
    secret_in_query: bool
    retried: str
    has_terminal: bool
    command: str
    terminal_example: str
    has_types: bool
    has_error_types: bool
    has_tools: bool
    asked: str
    has_resources: bool
    resources: tuple[ResourceRow, ...]
    error_data: str = "api.md#type-errordata"
    repeatable: str = "[api.md](api.md) says which calls are repeatable."


class ApiMethod(Struct, frozen=True):
    """A method in the reference."""

    heading: str
    signature: str
    call: str
    summary: str
    types: str


class ApiResource(Struct, frozen=True):
    """A resource in the reference."""

    name: str
    title: str
    methods: tuple[ApiMethod, ...]


class ApiView(Struct, frozen=True):
    """The reference of every method."""

    title: str
    sections: tuple[str, ...]
    types: tuple[str, ...]
    has_types: bool


class ApiType(Struct, frozen=True):
    """A type in the reference: description and fields."""

    name: str
    about: str
    lines: tuple[str, ...]


class ApiTypes(Struct, frozen=True):
    """Types in the reference."""

    types: tuple[ApiType, ...]


class Entry(Struct, frozen=True):
    """The reference entry of a resource or a declared type: methods, name, records."""

    methods: str
    name: str
    records: str


def readme(connector: ir.Connector) -> ReadmeView:
    package = connector.package
    every = [(item, operation) for item in connector.resources for operation in item.operations]
    calls = [pair for pair in every if not pair[1].deprecated] or every
    first = example.first(connector)
    used = requests.settings(connector, first[1]) if first else frozenset[str]()
    tokens = [item.value.name for item in connector.settings if item.is_token]
    settings = example.constructor(connector, first[1] if first else None)
    constructor = joined(", ", settings).text
    examples = _examples(connector, calls, first)
    rows = {item.value.wire: _setting_row(item) for item in connector.settings}
    commands = [
        catalogue.name(item, operation).replace(".", " ").replace("_", "-")
        for item, operation in catalogue.tools(connector)
    ]
    return ReadmeView(
        title=markdown(connector.title),
        has_description=sentence(connector.description) not in ("", sentence(connector.title)),
        description=told(sentence(connector.description)),
        distribution=package.distribution,
        install=example.installation(connector),
        dependency=_dependency(connector),
        module=package.module,
        client=package.client,
        http=package.http,
        section=package.readme,
        has_section=bool(package.readme),
        settings=tuple(rows.values()),
        webhooks=webhooks.guide(connector),
        has_settings=bool(connector.settings),
        has_own_base_url=not any(item.is_base_url for item in connector.settings),
        has_webhooks=connector.webhooks > 0,
        has_credentials=bool(used) and not package.readme,
        credentials=tuple(row for wire, row in rows.items() if wire in used),
        environment=json.dumps({row.variable: "..." for wire, row in rows.items() if wire in used}),
        has_example=first is not None,
        has_list="list" in examples,
        has_stream="stream" in examples,
        has_download="download" in examples,
        example=examples["first"],
        async_example=examples.get("async", ""),
        list_example=examples.get("list", ""),
        stream_example=examples.get("stream", ""),
        download_example=examples.get("download", ""),
        raw_example=examples.get("raw", ""),
        separator=", " if constructor else "",
        constructor=constructor,
        has_token=bool(tokens),
        token="` and `".join(tokens),
        renews_tokens=requests.renews_tokens(connector),
        secret_in_query=any(
            isinstance(item.method, ir.ApiKey) and item.method.place == "query" for item in connector.auth
        ),
        retried=", ".join(map(str, sorted({408, *connector.retry} - {429}))) + ", and 5xx but 501 and 505",
        has_terminal=package.tools and bool(commands),
        command=package.distribution,
        terminal_example=f"{package.distribution} {commands[0]}" if commands else "",
        has_types=described.has_types(connector),
        has_error_types=bool(traverse.error_types(connector)),
        has_tools=connector.has_tools,
        asked=next((f"{item.name}.{one.name}" for item, one in calls if one.is_tool and one.effect != "reads"), ""),
        has_resources=any(item.operations for item in connector.resources),
        resources=tuple(_resource_row(item) for item in connector.resources if item.operations),
    )


def _examples(
    connector: ir.Connector,
    calls: Sequence[tuple[ir.Resource, ir.Operation]],
    first: tuple[ir.Resource, ir.Operation] | None,
) -> dict[str, str]:
    """The code of the README's examples, laid out: the first call, and one of each kind that the package has."""
    settings = example.constructor(connector, first[1] if first else None)
    if first is None:
        request = of("response = {}", name('client.request("GET", "/")'))
        programs = {"first": example.program(connector, request, settings)}
    else:
        statements, awaited = (example.statements(*first, connector, asynchronous=waits) for waits in (False, True))
        raw = example.call(*first, connector)
        raw = Code(raw.text.replace("client.", "client.with_raw_response.", 1), raw.uses)
        programs = {
            "first": example.program(connector, statements, settings),
            "async": example.program(connector, awaited, settings, asynchronous=True),
            "raw": example.snippet(of("response = {}", raw)),
        }
    kinds: tuple[tuple[str, type[ir.Reply] | UnionType], ...] = (
        ("list", ir.PageReply),
        ("stream", ir.EventsReply | ir.LinesReply),
        ("download", ir.StreamReply),
    )
    for key, kind in kinds:
        fitting = (pair for pair in calls if isinstance(pair[1].reply, kind))
        shown = min(fitting, key=lambda pair: pair[1].effect != "reads", default=None)
        if shown is not None:
            programs[key] = example.snippet(example.statements(*shown, connector))
    laid = laid_out({f"{key}.py": text for key, text in programs.items()})
    return {key: laid[f"{key}.py"].rstrip() for key in programs}


def _setting_row(item: ir.Setting) -> SettingRow:
    return SettingRow(
        item.value.name,
        code_span(signatures.setting_annotation(item).text).replace("|", "\\|"),
        item.variable,
        " ".join((*map(told, filter(None, (sentence(item.value.description), *notes(item.value)))), *by_default(item))),
    )


def _resource_row(item: ir.Resource) -> ResourceRow:
    return ResourceRow(
        item.name,
        f"client{item.name.replace('.', '')}",
        told(resource.about(item)).replace("|", "\\|"),
        ", ".join(f"`{operation.name}`" for operation in item.operations),
    )


def api(connector: ir.Connector, entries: Sequence[Entry]) -> ApiView:
    """The view of the reference: methods, then types other than records, the type of errors, and records.

    Of the entries, those of resources come first.
    """
    count = len(connector.resources)
    texts = (
        *(item.name for item in entries),
        _types_text(connector, described.error_data(connector)),
        *(item.records for item in (*entries[count:], *entries[:count])),
    )
    methods = tuple(item.methods for item in entries[:count])
    return ApiView(markdown(connector.title), methods, texts, described.has_types(connector))


def entries(connector: ir.Connector, items: Sequence[ir.Resource | ir.NamedType]) -> list[Entry]:
    """The reference entries of resources and declared types."""
    known = [resource.methods(connector, item) if isinstance(item, ir.Resource) else () for item in items]
    signatures = iter(_signatures([method for methods in known for method in methods]))
    return [
        _entry(connector, item, [(method, next(signatures)) for method in methods])
        for item, methods in zip(items, known, strict=True)
    ]


def _entry(
    connector: ir.Connector, item: ir.Resource | ir.NamedType, methods: Sequence[tuple[resource.Method, str]]
) -> Entry:
    """The reference entry of a resource, with its methods and their signatures, or of a declared type."""
    text = _methods(connector, item, methods) if isinstance(item, ir.Resource) else ""
    if not described.has_types(connector):
        return Entry(text, "", "")
    records = _types_text(connector, map(described.record_entry, traverse.records(connector, item)))
    if isinstance(item, ir.Resource) or isinstance(item.type, RecordRef):
        return Entry(text, "", records)
    return Entry(text, _types_text(connector, [described.name_entry(item)]), records)


def _types_text(connector: ir.Connector, items: Iterable[Described]) -> str:
    taken = argument_types.every_name(connector)
    return filled("sdk/api/types.md", ApiTypes(tuple(_api_type(item, taken) for item in items)))


def _api_type(item: Described, taken: Container[str]) -> ApiType:
    about = [told(item.words)]
    if item.stands_for:
        about.append(f"{code_span(item.stands_for)}.{_links(item.types)}")
    if names.input_name(item.name) in taken:
        either = f", the record or its JSON ({code_span(f'{item.name}Dict')})" if item.members else ""
        about.append(f"Calls take it as {code_span(names.input_name(item.name))}{either}.")
    lines = tuple(
        _wrapped(
            " ".join(
                (
                    f"- {code_span(member.name)}: {code_span(member.annotation)}.",
                    *map(told, member.words),
                    _links(member.types).strip(),
                )
            ).strip(),
            "  ",
        )
        for member in item.members
    )
    return ApiType(item.name, _wrapped(" ".join(filter(None, about))), lines)


def _links(names: Iterable[str]) -> str:
    """Links to types of the reference."""
    links = ", ".join(f"[{name}](#type-{name.lower()})" for name in names)
    return f" See {links}." if links else ""


def _methods(connector: ir.Connector, item: ir.Resource, methods: Sequence[tuple[resource.Method, str]]) -> str:
    typed = described.has_types(connector)
    views = tuple(
        _api_method(*method, _types(operation, connector.errors) if typed else ())
        for operation, method in zip(item.operations, methods, strict=True)
    )
    return filled("sdk/api/resource.md", ApiResource(item.name, _wrapped(markdown(item.title)), views))


def _types(operation: ir.Operation, usual: ir.Errors) -> tuple[str, ...]:
    """The types that a method takes and returns, and those of its own errors."""
    replies = [name for type_ in traverse.replied_whole(operation.reply) for name in inside(type_)]
    taken = [name for value in operation.values for name in inside(value.type)]
    raised = [name for item in operation.policy.errors.types if item not in usual.types for name in inside(item[1])]
    return tuple(dict.fromkeys((*taken, *replies, *raised)))


def _api_method(method: resource.Method, signature: str, types: tuple[str, ...]) -> ApiMethod:
    about = method.documentation
    deprecated = f"{told(about.deprecated)} " if about.deprecated else ""
    call = f"{deprecated}{code_span(about.wire_call)}. {about.rules}"
    return ApiMethod(
        method.name,
        signature,
        _wrapped(call),
        _wrapped(told(about.summary)),
        _wrapped(_links(types).strip()),
    )


def _signatures(methods: Sequence[resource.Method]) -> list[str]:
    """The signatures, laid out if a parameter is longer than a line: in one process, which takes as long for one."""
    signatures = [_signature(method) for method in methods]
    codes = {
        f"{index}.py": f"def {signature}: ...\n"
        for index, signature in enumerate(signatures)
        if any(len(line) > WIDTH for line in signature.splitlines())
    }
    for path, code in laid_out(codes).items():
        signatures[int(path.removesuffix(".py"))] = code.strip().removeprefix("def ").removesuffix(": ...")
    return signatures


def _signature(method: resource.Method) -> str:
    """The signature, on one line if it fits, else one parameter per line."""
    if len(method.signature) <= WIDTH:
        return method.signature
    lines = (f"    {parameter},\n" for parameter in method.parameters)
    return f"{method.name}(\n{''.join(lines)}) -> {method.returns}"


def _wrapped(text: str, indent: str = "") -> str:
    if len(text) <= WIDTH:
        return text
    return textwrap.fill(text, WIDTH, break_long_words=False, break_on_hyphens=False, subsequent_indent=indent)


def project(connector: ir.Connector) -> dict[str, object]:
    package = connector.package
    project: dict[str, object] = {
        "name": package.distribution,
        "version": package.version,
        "description": " ".join(prose(package.description).split())[:512],
        "readme": "README.md",
        "requires-python": package.python,
        "dependencies": [*_dependencies(connector)],
        "classifiers": ["Typing :: Typed", "Programming Language :: Python :: 3"],
        "optional-dependencies": {
            **({"mcp": ["mcp>=2.3,<3"]} if package.tools else {}),
            "test": ["pytest>=8", "anyio>=4"],
        },
    }
    if package.license is not None:
        project["license"] = package.license
    if package.tools:
        project["scripts"] = {package.distribution: f"{package.module}.__main__:main"}
    if package.authors:
        project["authors"] = [_author(author) for author in package.authors]
    return {
        "build-system": {"requires": ["hatchling"], "build-backend": "hatchling.build"},
        "project": project,
        "tool": {
            "hatch": {"build": {"targets": {"wheel": {"packages": [f"src/{package.module}"]}}}},
            "black": {"line-length": WIDTH},
            "ruff": {"line-length": WIDTH},
        },
    }


def _dependencies(connector: ir.Connector) -> Iterator[str]:
    """The dependencies: a shared runtime, the HTTP library, and typing-extensions for `TypedDict`s at run time."""
    if connector.package.shares_runtime:
        yield f"{DISTRIBUTION}=={release()}"
    yield {"httpx": HTTPX, "httpx2": "httpx2>=2.0,<3"}[connector.package.http]
    if argument_types.has_dicts(connector):
        yield "typing_extensions>=4.12; python_version < '3.12'"


def _dependency(connector: ir.Connector) -> str:
    """The dependencies of the package, as a sentence."""
    if not connector.package.shares_runtime:
        return f"Its only dependency is {connector.package.http}."
    return f"It needs {connector.package.http}, and {DISTRIBUTION}, which `gen runtime` writes for many packages."


def _author(text: str) -> dict[str, str]:
    name, _, mail = text.partition("<")
    return {"name": name.strip()} | ({"email": mail.rstrip("> ")} if mail else {})
