"""The modules of the clients: constructors, options, and resources as attributes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.outputs.sdk.module import Module
from generator.python import code, signatures
from generator.python.code import Code, Import, call, joined, literal, mapping, name, of
from generator.python.literals import docstring
from generator.python.runtime import private, public, wire
from generator.python.types import MAPPING, builtin, encoder
from generator.text.prose import sentence

CACHED_PROPERTY = Import("._runtime.resource", "cached_property")
HTTP = Import("._runtime", "http", "_http")
RESOURCES = Import(".", "resources", "_resources")
RAW = Import(".resources", "_raw", "_resources")


@dataclass(frozen=True, slots=True)
class ClientResource:
    """A resource as an attribute of both clients."""

    name: str
    class_: Code
    async_class: Code
    docstring: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """The two clients."""

    client: str
    docstring: str
    async_docstring: str
    parameters: Code
    changes: Code
    values: Code
    options: Code
    resources: tuple[ClientResource, ...]


@dataclass(frozen=True, slots=True)
class RawView:
    """The twins of the clients whose calls return raw responses."""

    client: str
    resources: tuple[ClientResource, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of every client: its type and default, its type where it is changed, and what it does."""

    name: str
    type: Code
    default: Code
    changed: Code
    text: str


def options() -> tuple[Option, ...]:
    """The options of every client; the one list of them."""
    text, whole, yes = builtin("str"), builtin("int"), builtin("bool")
    none, omit = Code("None"), public("Omit")
    timeout = code.union(builtin("float"), of("{}.httpx.Timeout", code.use(HTTP)), none, omit)
    headers = code.subscript(code.use(MAPPING), text, text)
    return (
        Option(
            "base_url",
            code.union(text, none),
            none,
            code.union(text, none, omit),
            "Replaces the whole base URL, for tests and proxies.",
        ),
        Option(
            "timeout",
            timeout,
            public("OMIT"),
            timeout,
            "Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's"
            " own, that of `http_client`, or 60.",
        ),
        Option("max_retries", whole, literal(2), code.union(whole, omit), "How often a call is retried, where safe."),
        Option(
            "default_headers",
            code.union(headers, none),
            none,
            code.union(headers, omit),
            "Headers of every request; they replace those that would be sent.",
        ),
        Option(
            "strict",
            yes,
            literal(False),
            code.union(yes, omit),
            "Whether a field that doesn't fit its type is an error, not `None`.",
        ),
        Option(
            "max_response_bytes",
            whole,
            Code("67_108_864"),
            code.union(whole, omit),
            "The largest body that is read, in bytes received and in bytes decompressed.",
        ),
        Option(
            "deadline",
            code.union(builtin("float"), none),
            none,
            code.union(builtin("float"), none, omit),
            "Seconds for a whole call, its retries and pauses included; `None` sets no limit.",
        ),
    )


HTTP_CLIENT = "A client of the HTTP library; it is never closed here."


_IMPORTS = code.uses(
    (private("client", "SyncClient"), private("client", "AsyncClient"), private("options", "Options"))
) | {HTTP, CACHED_PROPERTY, RESOURCES, Import("._service", "SERVICE", "_SERVICE")}


def modules(connector: ir.Connector) -> tuple[Module, ...]:
    """The modules of the clients and of their raw twins."""
    client = connector.package.client
    root = f"src/{connector.package.module}"
    attributes = frozenset(item.name for item in connector.resources)
    twins = (f"{client}WithRawResponse", f"Async{client}WithRawResponse")
    return (
        Module(
            f"{root}/client.py",
            "sdk/src/module/client.py",
            '"""The clients."""',
            _view(connector),
            _IMPORTS,
            attributes | {client, f"Async{client}", "with_options", "with_raw_response", "__init__"},
            frozenset(("_start", "_copy", "_options", "_engine")),
        ),
        Module(
            f"{root}/resources/_raw/_client.py",
            "sdk/src/module/resources/_raw/_client.py",
            '"""The clients whose calls return raw responses."""',
            RawView(client, tuple(_resources(connector, RAW, "WithRawResponse"))),
            code.uses(
                (
                    private("resources", "Resources"),
                    private("engine", "SyncEngine", typing=True),
                    private("async_engine", "AsyncEngine", typing=True),
                )
            ),
            attributes | {*twins, "__init__", "self._engine"},
        ),
        *(
            Module(
                f"{root}/resources/{folder}__init__.py",
                "sdk/src/module/resources/__init__.py",
                f'"""{docs}"""',
                FolderView(mapping((literal(name), literal("._raw._client")) for name in names)),
                frozenset((Import("._runtime.lazy", "submodules", "_submodules"),)),
                frozenset(("__getattr__",)),
            )
            for folder, docs, names in (
                ("", "One module a resource.", twins),
                ("_raw/", "The resources whose calls return raw responses.", ()),
            )
        ),
    )


@dataclass(frozen=True, slots=True)
class FolderView:
    """A package whose modules are imported when they are named, and the classes that it has beside them."""

    classes: Code


def _view(connector: ir.Connector) -> ClientView:
    settings = [signatures.setting(item) for item in connector.settings]
    about = sentence(connector.description) or f"A client for {connector.title}."
    lines = ["", "A setting that isn't given is read from the environment.", "", "Args:"]
    for item, parameter in zip(connector.settings, settings, strict=True):
        words = sentence(item.value.description)
        lines.append(f"    {parameter.name}: {words}{' ' if words else ''}Also `{item.variable}`.")
    lines += [f"    {item.name}: {item.text}" for item in options()]
    lines.append(f"    http_client: {HTTP_CLIENT}")
    first = [name("self"), name("*"), *(item.declaration for item in settings)]
    given = [of("{}: {} = {}", item.name, item.type, item.default) for item in options()]
    changed = [of("{}: {} = {}", item.name, item.changed, public("OMIT")) for item in options()]
    return ClientView(
        client=connector.package.client,
        docstring=docstring("\n".join((about, *lines)), 4),
        async_docstring=docstring("\n".join((f"{about} Its calls are awaited.", *lines)), 4),
        parameters=joined(", ", (*first, *given)),
        changes=joined(", ", (*first, *changed)),
        values=mapping((literal(item.value.name), _given(item)) for item in connector.settings),
        options=joined(", ", (of("{0}={0}", item.name) for item in options())),
        resources=tuple(_resources(connector)),
    )


def _resources(connector: ir.Connector, package: Import = RESOURCES, suffix: str = "") -> Iterator[ClientResource]:
    """The resources, by the lazy package of their modules: none is imported until it is used."""
    for item in connector.resources:
        about = sentence(item.description or item.title) or f"The resource {item.wire}."
        sync, asynchronous = (
            Code(f"_resources.{item.module}.{prefix}{item.class_name}{suffix}", frozenset((package,)))
            for prefix in ("", "Async")
        )
        yield ClientResource(item.name, sync, asynchronous, docstring(about, 4))


def _given(item: ir.Setting) -> Code:
    encode = encoder(item.value.type, "text").code
    value = name(item.value.name)
    return value if encode == wire("text") else call(wire("maybe"), value, encode)
