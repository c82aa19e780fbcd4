"""The root module of the package: its public names, imported at first use."""

from __future__ import annotations

from typing import assert_never

from msgspec import Struct

from generator import ir
from generator.ir import nesting, requests, traverse
from generator.ir.names import EXCEPTIONS
from generator.ir.types import Enumeration, Union, parts
from generator.outputs.sdk import argument_types, errors
from generator.outputs.sdk.module import FolderView, Module
from generator.python.code import Code, Import, joined, literal, mapping
from generator.python.literals import docstring
from generator.python.runtime import PUBLIC, SHARED, release, shared
from generator.text.prose import sentence


class InitView(Struct, frozen=True):
    """The module at run time: the home of each public name, and the version of a runtime that it shares."""

    version: Code
    homes: tuple[tuple[str, str], ...]
    shares_runtime: bool
    runtime: Code


class LazyView(Struct, frozen=True):
    """A package at run time: the home of each of its names."""

    homes: tuple[tuple[str, str], ...]


class StubView(Struct, frozen=True):
    """The module as type checkers see it."""

    names: Code


def modules(connector: ir.Connector) -> tuple[Module, ...]:
    """The root module and its stub."""
    root = f"src/{connector.package.module}"
    homes = public_names(connector)
    about = sentence(connector.description) or f"A client for {connector.title}."
    is_shared = connector.package.shares_runtime
    lazy = Import(SHARED, "package", "_package") if is_shared else Import("._runtime.lazy", "lazy", "_lazy")
    located = tuple((name, shared(module) if is_shared else module) for name, module in homes.items())
    listed = joined(", ", (literal(name) for name in (*homes, "__version__")))
    return (
        Module(
            f"{root}/__init__.py",
            "sdk/src/module/__init__.py",
            docstring(about, 0),
            InitView(literal(connector.package.version), located, is_shared, literal(release() if is_shared else "")),
            frozenset((lazy,)),
            frozenset(("__version__", "_HOMES", "__getattr__", "__dir__")),
        ),
        Module(
            f"{root}/__init__.pyi",
            "sdk/src/module/__init__.pyi",
            docstring(about, 0),
            StubView(listed),
            frozenset(Import(module, name) for name, module in homes.items()),
            frozenset(("__version__", "__all__")),
        ),
        *_types(connector),
        *(module for folder in _FOLDERS for module in _submodules(connector, folder)),
    )


def _types(connector: ir.Connector) -> tuple[Module, ...]:
    """The package of argument types for objects, and its stub; empty if no call takes an object."""
    homes = {name: module for module, names in argument_types.public_names(connector).items() for name in names}
    if not homes:
        return ()
    root = f"src/{connector.package.module}/types"
    about = docstring("The types of arguments that are objects.", 0)
    return (
        Module(
            f"{root}/__init__.py",
            "sdk/src/module/types/__init__.py",
            about,
            LazyView(tuple((name, module.removeprefix(".types")) for name, module in homes.items())),
            frozenset((Import("._runtime.lazy", "lazy", "_lazy"),)),
            frozenset(("_HOMES", "__getattr__", "__dir__")),
        ),
        Module(
            f"{root}/__init__.pyi",
            "sdk/src/module/types/__init__.pyi",
            about,
            StubView(joined(", ", map(literal, homes))),
            frozenset(Import(module, name) for name, module in homes.items()),
            frozenset(("__all__",)),
        ),
    )


def public_names(connector: ir.Connector) -> dict[str, str]:
    """Each public name, and the module that defines it."""
    client = connector.package.client
    by_module: dict[str, list[str]] = {
        ".client": [client, f"Async{client}"],
        ".errors": sorted([f"{client}Error", *EXCEPTIONS]),
    }
    used = _used(connector)
    for name, item in sorted(PUBLIC.items()):
        if name in used or name not in _WHERE_USED:
            by_module.setdefault(item.module, []).append(name)
    by_module |= {
        "._runtime.webhooks.events": ["UnknownWebhook"],
        "._runtime.webhooks.replay": ["WebhookStore"],
        ".webhooks": ["WebhookEvent", "WebhookReceiver", "parse_webhook"],
    }
    if traverse.error_types(connector):
        by_module[errors.HOME] = [errors.DATA]
    for declared in connector.types:
        records = (ref.name for ref in declared.records)
        by_module[f".models.{declared.module}"] = sorted({declared.name, *records})
    by_module |= argument_types.public_names(connector)
    for group in nesting.groups(connector):
        by_module[f".resources.{group.module}"] = sorted([group.class_name, f"Async{group.class_name}"])
    for resource in connector.resources:
        by_module[f".models.{resource.module}"] = sorted(
            record.name for record in traverse.records(connector, resource)
        )
        by_module[f".resources.{resource.module}"] = sorted([resource.class_name, f"Async{resource.class_name}"])
    return {name: module for module, names in by_module.items() for name in names}


_OF_TYPES = frozenset({"Unrecognized", "UnknownVariant"})
_OF_ITEMS = frozenset({"Stream", "AsyncStream"})
_OF_BYTES = frozenset({"ByteStream", "AsyncByteStream"})
_OF_EVENTS = frozenset({"ServerSentEvent"})
_OF_ENVELOPES = frozenset({"EnvelopePage", "AsyncEnvelopePage", "AsyncEnvelopePager"})
_OF_TOKENS = frozenset({"RenewedToken"})
_WHERE_USED = _OF_TYPES | _OF_ITEMS | _OF_BYTES | _OF_EVENTS | _OF_ENVELOPES | _OF_TOKENS
"""Names that are public only in packages that use them."""


def _used(connector: ir.Connector) -> frozenset[str]:
    """The names of `_WHERE_USED` that the connector uses."""
    used = _OF_TYPES if _has_own_types(connector) else frozenset[str]()
    used |= _OF_TOKENS if requests.renews_tokens(connector) else frozenset[str]()
    for reply in (operation.reply for resource in connector.resources for operation in resource.operations):
        match reply:
            case ir.EventsReply(None):
                used |= _OF_ITEMS | _OF_EVENTS
            case ir.EventsReply() | ir.LinesReply():
                used |= _OF_ITEMS
            case ir.StreamReply():
                used |= _OF_BYTES
            case ir.PageReply(envelope=envelope):
                used |= _OF_ENVELOPES if envelope is not None else frozenset[str]()
            case ir.RecordReply() | ir.JsonReply() | ir.TextReply() | ir.BytesReply() | ir.NoReply():
                pass
            case _:
                assert_never(reply)
    return used


def _has_own_types(connector: ir.Connector) -> bool:
    """Whether replies may have values that the connector doesn't know."""
    fields = (field.type for record in connector.records.values() for field in record.fields)
    operations = [item for resource in connector.resources for item in resource.operations]
    values = (value.type for item in operations for value in item.values)
    replies = (type_ for item in operations for type_ in traverse.replied_whole(item.reply))
    every = (*fields, *values, *replies, *traverse.error_types(connector))
    return any(isinstance(part, (Enumeration, Union)) for type_ in every for part in parts(type_))


_FOLDERS = {
    "": "One module per resource.",
    "_raw/": "The resources whose methods return raw responses.",
    "_calls/": "The calls of resources, one module per resource.",
}
"""The lazy packages of resources."""


def _submodules(connector: ir.Connector, folder: str) -> tuple[Module, ...]:
    """A package whose modules are imported at their first use, and its stub."""
    client = connector.package.client
    twins = () if folder else (f"{client}WithRawResponse", f"Async{client}WithRawResponse")
    groups = nesting.groups(connector) if folder != "_calls/" else ()
    home = f".resources.{folder}".rstrip("./")
    names = (*(item.module for item in connector.resources), *(group.module for group in groups))
    modules = (
        *(Import(home, name, name) for name in names),
        *(Import(".resources._raw._client", name, name) for name in twins),
    )
    path = f"src/{connector.package.module}/resources/{folder}__init__"
    return (
        Module(
            f"{path}.py",
            "sdk/src/module/resources/__init__.py",
            f'"""{_FOLDERS[folder]}"""',
            FolderView(mapping((literal(name), literal("._raw._client")) for name in twins)),
            frozenset((Import("._runtime.lazy", "submodules", "_submodules"),)),
            frozenset(("__getattr__",)),
        ),
        Module(
            f"{path}.pyi",
            "sdk/src/module/resources/__init__.pyi",
            f'"""{_FOLDERS[folder]}"""',
            _Nothing(),
            frozenset(modules),
        ),
    )


class _Nothing(Struct, frozen=True):
    """A view without variables."""
