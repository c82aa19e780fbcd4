"""Every operation of a package, called with the arguments of its examples."""

from __future__ import annotations

from collections.abc import Generator
from urllib.parse import urlsplit

import httpx

from generator import ir
from generator.ir import requests
from generator.outputs.sdk import example
from generator.python.code import Code
from tests.support.packages import Package
from tests.support.paths import ROOT

CONNECTORS = [
    *(ROOT / "specs" / name for name in ("sinch", "sinch-live")),
    *(
        ROOT / "tests/connectors" / name
        for name in (
            *("accounts", "agora", "feed.md", "helpdesk", "ledger", "mailbox", "market", "names.json", "pigeon"),
            *("studio", "vault", "parley", "folio", "till", "shelter"),
        )
    ),
    ROOT / "tests/connectors/wallet",
]


def value(code: Code) -> object:
    """Return an argument for a parameter or a setting, as a Python value."""
    names = {name: __import__(name) for name in ("datetime", "decimal", "uuid")}
    found: object = eval(code.text, names)
    return found


def settings(connector: ir.Connector) -> dict[str, object]:
    """Return the required settings of a client, by wire name."""
    return {
        item.value.wire: example.signing_secret(item, connector) or value(example.setting_value(item.value, connector))
        for item in connector.settings
        if item.value.default is None
    }


def without_token(connector: ir.Connector) -> dict[str, object]:
    """The settings that choose a credential which no token server is needed for."""
    methods = {item.name: item.method for item in connector.auth}
    choices = [method for method in methods.values() if isinstance(method, ir.Choice)]
    return {
        choice.setting: next(option for option, name in choice.sets if requests.token_request(methods[name]) is None)
        for choice in choices
    }


def token_hosts(connector: ir.Connector) -> list[str]:
    """Return the origins that tokens come from, for token URLs that are fixed or have a default."""
    defaults = {item.value.wire: item.value.default for item in connector.settings}
    clients = [client for item in connector.auth if (client := requests.token_request(item.method)) is not None]
    begins = [client.token_url[0] for client in clients]
    fixed = [url for part in begins if (url := part if isinstance(part, str) else defaults[part.wire])]
    return [f"{urlsplit(url).scheme}://{urlsplit(url).netloc}" for url in fixed]


def with_tokens(connector: ir.Connector, tokens: httpx.BaseTransport) -> httpx.Client:
    """Return an HTTP client that redirects token requests."""
    return httpx.Client(mounts=dict.fromkeys(token_hosts(connector), tokens))


def calls(package: Package) -> Generator[tuple[str, str, ir.Operation, dict[str, object]]]:
    """Yield the handle, key and required arguments of every operation, deletions last."""
    operations = sorted(package.operations.items(), key=lambda call: call[1][1].method == "DELETE")
    for (handle, key), (resource, operation) in operations:
        yield (
            handle,
            key,
            operation,
            {
                item.wire: value(example.argument(resource, operation, item, package.connector))
                for item in operation.parameters
                if _is_given(item, operation)
            },
        )


def _is_given(item: ir.Value, operation: ir.Operation) -> bool:
    is_path = item in operation.parameters[: operation.positional]
    return is_path or (item.required and item.default is None)
