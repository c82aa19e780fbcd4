"""The webhooks module of a package, and the webhooks section of its README."""

from __future__ import annotations

import json
from dataclasses import dataclass

from generator import ir
from generator.ir import names, samples
from generator.outputs.sdk.module import Module
from generator.outputs.sdk.schemes import sample, scheme_arguments
from generator.python import code, literals, runtime
from generator.python.code import Code, Import, call, literal, use
from generator.python.types import reader, record
from generator.text.prose import code_span, markdown, sentence


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module of the webhooks."""

    routes: tuple[Code, ...]
    schemes: tuple[Code, ...]
    union: Code


@dataclass(frozen=True, slots=True)
class WebhookRow:
    """An event in the README's table."""

    id: str
    class_name: str
    path: str
    signature: str
    description: str


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """A signature scheme in the README's table."""

    name: str
    variable: str
    secret: str
    proves: str


@dataclass(frozen=True, slots=True)
class WebhooksGuide:
    """The webhooks section of the README; its examples use the first event."""

    rows: tuple[WebhookRow, ...]
    signatures: tuple[SignatureRow, ...]
    has_signatures: bool
    has_unsigned: bool
    class_name: str
    function: str
    id: str
    source: str
    body: str
    arguments: str
    test_arguments: str


def module(connector: ir.Connector) -> Module:
    """The webhooks module."""
    events = _events(connector)
    union = dict.fromkeys(record(webhook.record) for webhook in events)
    unknown = use(Import("._runtime.webhooks.events", "UnknownWebhook"))
    return Module(
        f"src/{connector.package.module}/webhooks.py",
        "sdk/src/module/webhooks.py",
        '"""The webhook events of the API, and the receiver of their deliveries."""',
        WebhooksView(
            routes=tuple(map(_route, events)),
            schemes=tuple(map(_scheme, connector.signatures)),
            union=code.union(*union, unknown),
        ),
        _USES | {Import("._runtime.webhooks", "schemes", "_schemes", typing=True)},
        frozenset(
            (
                *("WebhookEvent", "_Event", "_Result", "_ROUTES", "_SCHEMES", "parse_webhook", "WebhookReceiver"),
                *("__init__", "on", "register"),
            )
        ),
        frozenset(("_register", "__init__")),
    )


_USES = frozenset(
    (
        Import("collections.abc", "Callable"),
        *(Import("typing", name) for name in ("Literal", "TypeAlias", "TypeVar")),
        Import("._runtime.webhooks.replay", "WebhookStore"),
        *(Import("._runtime.webhooks", name, f"_{name}") for name in ("events", "receiver")),
    )
)


def guide(connector: ir.Connector) -> WebhooksGuide | None:
    """The webhooks section of the README, or `None` without events."""
    events = _events(connector)
    if not events:
        return None
    schemes = {item.name: item for item in connector.signatures}
    first = events[0]
    scheme = schemes.get(first.signature or "")
    secrets = f"secrets={literals.literal({scheme.name: sample(scheme)})}" if scheme else "verify=False"
    return WebhooksGuide(
        rows=tuple(_row(webhook) for webhook in events),
        signatures=tuple(_signature_row(item) for item in connector.signatures),
        has_signatures=bool(schemes),
        has_unsigned=any(webhook.signature is None for webhook in events),
        class_name=first.record.name,
        function=names.snake(first.record.name),
        id=literals.literal(first.id),
        source=literals.literal(first.id if first.path is None else first.path),
        body=literals.literal(json.dumps(samples.delivery(first, connector)).encode()),
        arguments="" if scheme else "verify=False",
        test_arguments=secrets,
    )


def _events(connector: ir.Connector) -> list[ir.Webhook]:
    return [webhook for item in connector.resources for webhook in item.webhooks]


def _route(webhook: ir.Webhook) -> Code:
    keywords: dict[str, Code] = {}
    if webhook.match is not None:
        value = () if webhook.match.value is None else (literal(webhook.match.value),)
        keywords["match"] = call(runtime.webhooks("events", "Match"), literal(webhook.match.selector), *value)
    if webhook.signature is not None:
        keywords["signature"] = literal(webhook.signature)
    classes = (record(webhook.record), reader(webhook.record))
    route = runtime.webhooks("events", "Route")
    return call(route, literal(webhook.id), literal(webhook.path), *classes, keywords=keywords)


def _scheme(item: ir.Signature) -> Code:
    kind, keywords = scheme_arguments(item)
    named = {"name": literal(item.name), "variable": literal(item.variable)}
    return call(runtime.webhooks("schemes", kind), keywords=named | keywords)


def _row(webhook: ir.Webhook) -> WebhookRow:
    return WebhookRow(
        id=_cell(webhook.id),
        class_name=webhook.record.name,
        path=_cell(webhook.path) if webhook.path is not None else "",
        signature=_cell(webhook.signature) if webhook.signature is not None else "none",
        description=markdown(sentence(webhook.description)),
    )


def _signature_row(item: ir.Signature) -> SignatureRow:
    age = "its age" if item.timestamp else "not its age"
    identity = "id" if item.nonce else "signature"
    return SignatureRow(
        _cell(item.name), item.variable, code_span(sample(item)), f"{age}; a repeat has the same {identity}"
    )


def _cell(text: str) -> str:
    return code_span(text).replace("|", "\\|")
