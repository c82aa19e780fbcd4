"""The modules of the clients: constructors, options, and resources as attributes."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.ir import nesting, requests
from generator.outputs.sdk.documentation import by_default, notes
from generator.outputs.sdk.module import Module
from generator.outputs.sdk.resource import RAW, RESOURCES, MemberView, member_views
from generator.python import code, signatures
from generator.python.code import Code, Import, call, joined, literal, mapping, name, of
from generator.python.literals import docstring
from generator.python.runtime import private, public, wire
from generator.python.types import AWAITABLE, CALLABLE, MAPPING, builtin, encoder
from generator.text.prose import sentence

CACHED_PROPERTY = Import("._runtime.resource", "cached_property")
HTTP = Import("._runtime", "http", "_http")


class ClientView(Struct, frozen=True):
    """The two clients."""

    client: str
    docstring: str
    async_docstring: str
    parameters: Code
    async_parameters: Code
    changes: Code
    async_changes: Code
    values: Code
    options: Code
    resources: tuple[MemberView, ...]


class RawView(Struct, frozen=True):
    """The two clients whose methods return raw responses."""

    client: str
    resources: tuple[MemberView, ...]


class Option(Struct, frozen=True):
    """An argument of every client; `changed` is its type in `with_options`."""

    name: str
    type: Code
    default: Code
    changed: Code
    text: str


def options(connector: ir.Connector, *, asynchronous: bool = False) -> tuple[Option, ...]:
    """The options of a client."""
    renewed = (_on_token(asynchronous=asynchronous),) if requests.renews_tokens(connector) else ()
    first, *rest = _options()
    required = next((item for item in connector.settings if item.is_base_url), None)
    if required is not None:
        first = replace(first, text=f"{required.value.description} Environment: `{required.variable}`.")
    return (first, *rest, *renewed)


def _settings(connector: ir.Connector) -> list[ir.Setting]:
    """The settings that are arguments beside the options."""
    return [item for item in connector.settings if not item.is_base_url]


def _on_token(*, asynchronous: bool) -> Option:
    """The function that stores renewed tokens."""
    none = Code("None")
    stored = code.union(code.subscript(code.use(AWAITABLE), none), none) if asynchronous else none
    function = code.subscript(code.use(CALLABLE), code.listed((public("RenewedToken"),)), stored)
    return Option(
        "on_token",
        code.union(function, none),
        none,
        code.union(function, none, public("Omit")),
        "A function that stores a renewed token, before it is used. One that raises is called again at the next call.",
    )


def _options() -> tuple[Option, ...]:
    """The options of every client."""
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
            "The base URL to call instead, for example of a test server or a proxy.",
        ),
        Option(
            "timeout",
            timeout,
            public("OMIT"),
            timeout,
            "Seconds for each wait, or the HTTP library's own object; `None`: no time-out. By default: the operation's"
            " own, that of `http_client`, or 60.",
        ),
        Option("max_retries", whole, literal(2), code.union(whole, omit), "The largest number of retries of a call."),
        Option(
            "default_headers",
            code.union(headers, none),
            none,
            code.union(headers, omit),
            "Headers of every request; they replace the client's own.",
        ),
        Option(
            "strict",
            yes,
            literal(False),
            code.union(yes, omit),
            "Raise an error for a field that does not match its type, instead of reading `None`.",
        ),
        Option(
            "max_response_bytes",
            whole,
            Code("67_108_864"),
            code.union(whole, omit),
            "The largest response body, counted before and after decompression.",
        ),
        Option(
            "deadline",
            code.union(builtin("float"), none),
            none,
            code.union(builtin("float"), none, omit),
            "Seconds for a whole call, its retries and pauses included; `None` sets no limit.",
        ),
    )


SUPPLIED = "Or a function that returns it, called before each attempt, and again after a 401."

HTTP_CLIENT = "Your own client of the HTTP library; this client never closes it."


_IMPORTS = code.uses(
    (private("client", "SyncClient"), private("client", "AsyncClient"), private("options", "Options"))
) | {HTTP, CACHED_PROPERTY, RESOURCES}


def modules(connector: ir.Connector) -> tuple[Module, ...]:
    """The modules of the clients and of their raw twins."""
    client = connector.package.client
    root = f"src/{connector.package.module}"
    attributes = frozenset(member.attribute for member in nesting.members(connector))
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
            local=frozenset((Import("._service", "SERVICE"),)),
        ),
        Module(
            f"{root}/resources/_raw/_client.py",
            "sdk/src/module/resources/_raw/_client.py",
            '"""The clients whose methods return raw responses."""',
            RawView(client, tuple(member_views(nesting.members(connector), RAW, "WithRawResponse"))),
            code.uses(
                (
                    private("resource", "Resources"),
                    private("engine", "SyncEngine", typing=True),
                    private("async_engine", "AsyncEngine", typing=True),
                )
            ),
            attributes | {*twins, "__init__", "self._engine"},
        ),
    )


def _view(connector: ir.Connector) -> ClientView:
    settings = [signatures.setting(item) for item in _settings(connector)]
    purpose = sentence(connector.description) or f"A client for {connector.title}."
    lines = ["", "Settings default to their environment variables.", "", "Args:"]
    for item, parameter in zip(_settings(connector), settings, strict=True):
        words = " ".join(filter(None, (sentence(item.value.description), *notes(item.value), *by_default(item))))
        supplied = f"{SUPPLIED} " if item.is_token else ""
        lines.append(f"    {parameter.name}: {words}{' ' if words else ''}{supplied}Environment: `{item.variable}`.")
    lines += [f"    {item.name}: {item.text}" for item in options(connector)]
    lines.append(f"    http_client: {HTTP_CLIENT}")
    (parameters, changes), (async_parameters, async_changes) = (
        _parameters(connector, asynchronous=asynchronous) for asynchronous in (False, True)
    )
    return ClientView(
        client=connector.package.client,
        docstring=docstring("\n".join((purpose, *lines)), 4),
        async_docstring=docstring("\n".join((f"{purpose} Its methods are async.", *lines)), 4),
        parameters=parameters,
        async_parameters=async_parameters,
        changes=changes,
        async_changes=async_changes,
        values=mapping((literal(item.value.name), _given(item)) for item in _settings(connector)),
        options=joined(", ", (of("{0}={0}", item.name) for item in options(connector))),
        resources=tuple(member_views(nesting.members(connector))),
    )


def _parameters(connector: ir.Connector, *, asynchronous: bool) -> tuple[Code, Code]:
    """The parameters of the constructor, and those of `with_options`."""
    settings = (signatures.setting(item, asynchronous=asynchronous).declaration(8) for item in _settings(connector))
    first = [name("self"), name("*"), *settings]
    known = options(connector, asynchronous=asynchronous)
    declared = (of("{}: {} = {}", item.name, item.type, item.default) for item in known)
    changed = (of("{}: {} = {}", item.name, item.changed, public("OMIT")) for item in known)
    return joined(", ", (*first, *declared)), joined(", ", (*first, *changed))


def _given(item: ir.Setting) -> Code:
    encode = encoder(item.value.type, "text")
    value = name(item.value.name)
    return value if encode == wire("text") else call(wire("maybe"), value, encode, literal(item.value.name))
