"""The webhooks module of a package, and the webhooks section of its README."""

from __future__ import annotations

from msgspec import Struct

from generator import ir
from generator.ir import deliveries, names
from generator.outputs.sdk.module import Module
from generator.outputs.sdk.schemes import sample, scheme_arguments
from generator.python import code, literals, runtime
from generator.python.code import Code, Import, call, literal, use
from generator.python.types import reader, record
from generator.text.prose import code_span, sentence, told


class WebhooksView(Struct, frozen=True):
    """The module of the webhooks."""

    routes: tuple[Code, ...]
    schemes: tuple[Code, ...]
    union: Code
    result: Code
    """The result of a body: an event, or the events of a batch."""
    parse: Code
    receiver: Code
    has_batches: bool
    has_challenges: bool
    has_verify_token: bool
    variable: str


class WebhookRow(Struct, frozen=True):
    """An event in the README's table."""

    id: str
    class_name: str
    path: str
    signature: str
    description: str


class SignatureRow(Struct, frozen=True):
    """A signature scheme in the README's table."""

    name: str
    variable: str
    secret: str
    proves: str


class WebhooksGuide(Struct, frozen=True):
    """The webhooks section of the README; its examples use the first event."""

    rows: tuple[WebhookRow, ...]
    signatures: tuple[SignatureRow, ...]
    has_signatures: bool
    has_unsigned: bool
    has_batches: bool
    has_forms: bool
    has_challenges: bool
    verify_token: str
    class_name: str
    function: str
    id: str
    source: str
    body: str
    arguments: str
    test_arguments: str
    returned: str
    handled: str


def module(connector: ir.Connector) -> Module:
    """The webhooks module."""
    events = _events(connector)
    union = dict.fromkeys(record(webhook.record) for webhook in events)
    unknown = use(Import("._runtime.webhooks.events", "UnknownWebhook"))
    challenges = [webhook.delivery.challenge for webhook in events if webhook.delivery.challenge is not None]
    kind = _kind(events)
    uses = _USES | {Import("._runtime.webhooks", "schemes", "_schemes", typing=True)}
    if challenges:
        uses |= {Import("._runtime.webhooks", "delivery", "_delivery", typing=True)}
    if any(item.token for item in challenges):
        uses |= {Import("collections.abc", "Sequence")}
    return Module(
        f"src/{connector.package.module}/webhooks.py",
        "sdk/src/module/webhooks.py",
        '"""The webhook events of the API, and the receiver of their deliveries."""',
        WebhooksView(
            routes=tuple(_route(webhook, connector) for webhook in events),
            schemes=tuple(map(_scheme, connector.signatures)),
            union=code.union(*union, unknown),
            result=kind.result,
            parse=kind.parse,
            receiver=kind.receiver,
            has_batches=kind is not _SINGLE,
            has_challenges=bool(challenges),
            has_verify_token=any(item.token for item in challenges),
            variable=next((item.variable for item in challenges if item.token), ""),
        ),
        uses,
        frozenset(
            (
                *("WebhookEvent", "_Event", "_Result", "_ROUTES", "_SCHEMES", "parse_webhook", "WebhookReceiver"),
                *("__init__", "on", "register"),
                *(("challenge",) if challenges else ()),
            )
        ),
        frozenset(("_register", "__init__", *(("_challenge",) if challenges else ()))),
    )


class _Kind(Struct, frozen=True):
    """A connector by its deliveries: single events, batches, or both."""

    result: Code
    parse: Code
    receiver: Code


_EVENT = code.name("WebhookEvent")
_SINGLE = _Kind(_EVENT, runtime.webhooks("events", "parse"), runtime.webhooks("receiver", "Receiver"))
_BATCHES = _Kind(
    code.subscript(code.name("list"), _EVENT),
    runtime.webhooks("batches", "parse_batch"),
    runtime.webhooks("batches", "BatchReceiver"),
)
_MIXED = _Kind(
    code.union(_EVENT, code.subscript(code.name("list"), _EVENT)),
    runtime.webhooks("batches", "parse_any"),
    runtime.webhooks("batches", "MixedReceiver"),
)


def _kind(events: list[ir.Webhook]) -> _Kind:
    batched = {webhook.delivery.items is not None for webhook in events}
    return _MIXED if len(batched) > 1 else _BATCHES if True in batched else _SINGLE


def result(connector: ir.Connector) -> str:
    """The annotation of a delivery's result."""
    return str(_kind(_events(connector)).result)


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
    challenges = [webhook.delivery.challenge for webhook in events if webhook.delivery.challenge is not None]
    return WebhooksGuide(
        rows=tuple(_row(webhook) for webhook in events),
        signatures=tuple(_signature_row(item) for item in connector.signatures),
        has_signatures=bool(schemes),
        has_unsigned=any(webhook.signature is None for webhook in events),
        class_name=first.record.name,
        function=names.snake(first.record.name),
        id=literals.literal(first.id),
        source=literals.literal(first.id if first.path is None else first.path),
        body=literals.literal(deliveries.text(first, connector, is_ascii=True).encode()),
        arguments="" if scheme else "verify=False",
        test_arguments=secrets,
        returned="event" if first.delivery.items is None else "events",
        handled="[event]" if first.delivery.items is None else "events",
        has_batches=any(webhook.delivery.items is not None for webhook in events),
        has_forms=any(webhook.delivery.is_form for webhook in events),
        has_challenges=bool(challenges),
        verify_token=next((item.variable for item in challenges if item.token), ""),
    )


def _events(connector: ir.Connector) -> list[ir.Webhook]:
    return [webhook for item in connector.resources for webhook in item.webhooks]


def _route(webhook: ir.Webhook, connector: ir.Connector) -> Code:
    keywords: dict[str, Code] = {}
    if webhook.match is not None:
        value = () if webhook.match.value is None else (literal(webhook.match.value),)
        keywords["match"] = call(runtime.webhooks("events", "Match"), literal(webhook.match.selector), *value)
    if webhook.signature is not None:
        keywords["signature"] = literal(webhook.signature)
    if webhook.event_id:
        keywords["event_id"] = literal(webhook.event_id)
    if webhook.delivery.items is not None:
        keywords["items"] = literal(webhook.delivery.items)
    if webhook.delivery.is_form:
        form = deliveries.form(webhook, connector)
        members = {key: literal(value) for key, value in (("json", form.json), ("lists", form.lists)) if value}
        keywords["form"] = call(runtime.webhooks("forms", "Form"), keywords=members)
    if webhook.delivery.challenge is not None:
        keywords["challenge"] = _challenge(webhook.delivery.challenge)
    classes = (record(webhook.record), reader(webhook.record))
    route = runtime.webhooks("events", "Route")
    return call(route, literal(webhook.id), literal(webhook.path), *classes, keywords=keywords)


def _challenge(item: ir.Challenge) -> Code:
    optional = {"query": item.query, "body": item.body, "token": item.token, "variable": item.variable}
    keywords = {key: literal(value) for key, value in optional.items() if value}
    if item.answer != "text":
        keywords["answer"] = literal(item.answer)
    return call(runtime.webhooks("challenges", "Challenge"), keywords=keywords)


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
        description=told(sentence(webhook.description)).replace("|", "\\|"),
    )


def _signature_row(item: ir.Signature) -> SignatureRow:
    age = "its age" if item.timestamp else "not its age"
    identity = "id" if item.nonce else "signature"
    return SignatureRow(
        _cell(item.name), item.variable, code_span(sample(item)), f"{age}; a repeat has the same {identity}"
    )


def _cell(text: str) -> str:
    return code_span(text).replace("|", "\\|")
