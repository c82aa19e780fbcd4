"""The view of the clients: constructors, options, and resources as attributes."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.python import expressions, signatures
from generator.python.imports import STANDARD, Available, Import, runtime
from generator.text.prose import docstring, literal, sentence


@dataclass(frozen=True, slots=True)
class ClientResource:
    """A resource as an attribute of the client."""

    name: str
    module: str
    class_name: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of the clients."""

    client: str
    docstring: str
    async_docstring: str
    parameters: tuple[str, ...]
    changes: tuple[str, ...]
    values: str
    options: str
    resources: tuple[ClientResource, ...]
    available: Available


_OPTIONS = (
    ("base_url", "str | None", "None", "str | None | Omit"),
    ("timeout", "float | httpx.Timeout | None | Omit", "OMIT", "float | httpx.Timeout | None | Omit"),
    ("max_retries", "int", "2", "int | Omit"),
    ("default_headers", "Mapping[str, str] | None", "None", "Mapping[str, str] | Omit"),
    ("strict", "bool", "False", "bool | Omit"),
    ("max_response_bytes", "int", "67_108_864", "int | Omit"),
    ("deadline", "float | None", "None", "float | None | Omit"),
)
"""The options of every client: their types and defaults, and their types where they are changed."""

OPTION_TEXTS = {
    "base_url": "Replaces the whole base URL, for tests and proxies.",
    "timeout": "Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's"
    " own, that of `http_client`, or 60.",
    "max_retries": "How often a call is sent again, where that is safe.",
    "default_headers": "Headers of every request; they take the place of those that would be sent.",
    "strict": "Whether a field that doesn't fit its type is an error, not `None`.",
    "max_response_bytes": "The largest body that is read, in bytes received and in bytes decompressed.",
    "deadline": "Seconds for a whole call, its retries and pauses included; `None` sets no limit.",
    "http_client": "A client of the HTTP library; it is never closed here.",
}


def client_module(connector: ir.Connector) -> ClientView:
    """The view of the module of the clients."""
    settings = [signatures.setting(item) for item in connector.settings]
    own = [item.declaration for item in settings]
    options = [f"{name}: {type_} = {default}" for name, type_, default, _ in _OPTIONS]
    changed = [f"{name}: {type_} = OMIT" for name, _, _, type_ in _OPTIONS]
    about = sentence(connector.description) or f"A client for {connector.title}."
    lines = [about, "", "Each setting that is not given is read from the environment.", "", "Args:"]
    lines += [
        f"    {item.name}: {(sentence(item.description) + ' ') if item.description else ''}Also `{given.variable}`."
        for item, given in zip(settings, connector.settings, strict=True)
    ]
    lines += [f"    {name}: {text}" for name, text in OPTION_TEXTS.items()]
    return ClientView(
        client=connector.package.client,
        docstring=docstring("\n".join(lines), 4),
        async_docstring=docstring("\n".join([f"{about} Its calls are awaited.", *lines[1:]]), 4),
        parameters=("self", "*", *own, *options),
        changes=("self", "*", *own, *changed),
        values="{" + ", ".join(f"{literal(item.value.name)}: {_given(item)}" for item in connector.settings) + "}",
        options=", ".join(f"{name}={name}" for name, *_ in _OPTIONS),
        resources=tuple(
            ClientResource(
                item.name,
                item.module,
                item.class_name,
                docstring(sentence(item.description or item.title) or f"The resource {item.wire}.", 8),
            )
            for item in connector.resources
        ),
        available={
            **STANDARD,
            **runtime("._runtime"),
            "_SERVICE": Import("._service", "SERVICE"),
            "cached_property": Import("._runtime.resource", "cached_property"),
            "_wire": Import("._runtime", "wire"),
            "httpx": Import("._http", "httpx", typing=True),
            **{
                f"{prefix}{item.class_name}{suffix}": Import(
                    f".resources.{item.module}", f"{prefix}{item.class_name}{suffix}", typing=True
                )
                for item in connector.resources
                for prefix in ("", "Async")
                for suffix in ("", "WithRawResponse")
            },
        },
    )


def _given(item: ir.Setting) -> str:
    encode = expressions.encoder(item.value.type, "text")
    return item.value.name if encode == "_wire.text" else f"_wire.maybe({item.value.name}, {encode})"
