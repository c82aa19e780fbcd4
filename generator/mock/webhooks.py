"""Delivery of events to the paths of their webhooks, signed by the package of the connector."""

from __future__ import annotations

import base64
import random
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import httpx
from msgspec import Struct

from generator import ir
from generator.ir import deliveries, samples
from generator.pipeline import files
from generator.text.jsonvalue import Json

Sign = Callable[[ir.Webhook, bytes], Mapping[str, str]]
"""A function from an event and its body to the signature headers."""

_TEXT = "mock"
_BASE64 = base64.b64encode(b"a secret of the mock's own").decode("ascii")


def secret(scheme: ir.Signature) -> str:
    """The default secret of a signature scheme."""
    match scheme.method:
        case "hmac":
            return _TEXT if scheme.secret == "text" else _BASE64  # noqa: S105  an encoding
        case "application":
            return f"mock:{_BASE64}"
        case "standard-webhooks":
            return f"whsec_{_BASE64}"


def secrets(connector: ir.Connector, chosen: Mapping[str, str]) -> dict[str, str]:
    """The secret of each signature scheme."""
    return {item.name: chosen.get(item.name) or secret(item) for item in connector.signatures}


def together(webhooks: Iterable[ir.Webhook]) -> list[list[ir.Webhook]]:
    """The events of each delivery: those of a path in one batch, the others alone."""
    batches: dict[str, list[ir.Webhook]] = {}
    for webhook in webhooks:
        alone = webhook.delivery.items is None or webhook.path is None
        batches.setdefault(webhook.id if alone else f"/{webhook.path}", []).append(webhook)
    return [*batches.values()]


def delivery(webhooks: Sequence[ir.Webhook], connector: ir.Connector) -> bytes:
    """An example body that delivers events, each with a fresh id."""
    events = [_renewed(deliveries.event(webhook, connector), webhook.event_id) for webhook in webhooks]
    return deliveries.encoded(deliveries.body(events, webhooks[0].delivery), webhooks[0].delivery).encode()


def _renewed(event: Json, selector: ir.Selector) -> Json:
    """The event with another id of the same JSON type."""
    if not selector or not isinstance(event, dict):
        return event
    first, *rest = selector
    old = event.get(first)
    fresh = random.getrandbits(31) if isinstance(old, int) else str(uuid4())
    return {**event, first: _renewed(old, tuple(rest)) if rest else fresh}


def question(webhook: ir.Webhook, challenge: str, token: str) -> Question | None:
    """The request that asks the challenge of an event's path; `None` where it is not asked one."""
    asked = webhook.delivery.challenge
    if asked is None:
        return None
    if asked.query is not None:
        return Question("GET", {asked.query: challenge} | ({asked.token[0]: token} if asked.token else {}), b"")
    tree = samples.placed(None, asked.body, challenge)
    if asked.token:
        tree = samples.placed(tree, asked.token, token)
    return Question("POST", {}, deliveries.encoded(tree, webhook.delivery).encode())


class Question(Struct, frozen=True):
    """A request that asks a challenge."""

    method: str
    query: Mapping[str, str]
    body: bytes


@contextmanager
def signer(connector: ir.Connector, known: Mapping[str, str]) -> Generator[Sign]:
    """Builds the package of the connector, and signs with its receiver."""
    with TemporaryDirectory(prefix="gen-mock-") as folder:
        for path, text in files(connector).items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        source = str(Path(folder, "src"))
        sys.path.insert(0, source)
        try:
            module = import_module(connector.package.module)
            receiver = module.WebhookReceiver(secrets=dict(known))
        finally:
            sys.path.remove(source)

        def sign(webhook: ir.Webhook, body: bytes) -> Mapping[str, str]:
            if webhook.signature is None:
                return {}
            headers: Mapping[str, str] = receiver.sign(webhook.id, body)
            return headers

        yield sign


async def deliver(client: httpx.AsyncClient, url: str, webhook: ir.Webhook, body: bytes, sign: Sign) -> int:
    """Posts a delivery to the path of a webhook below a URL, and returns the status."""
    headers = _headers(webhook, body, sign)
    response = await client.post(_target(url, webhook), content=body, headers=headers)
    return response.status_code


async def ask(client: httpx.AsyncClient, url: str, webhook: ir.Webhook, asked: Question, sign: Sign) -> httpx.Response:
    """Asks a challenge at the path of its event below a URL, and returns the answer."""
    headers = _headers(webhook, asked.body, sign) if asked.body else None
    return await client.request(
        asked.method, _target(url, webhook), params=asked.query, content=asked.body, headers=headers
    )


def _target(url: str, webhook: ir.Webhook) -> str:
    return url.rstrip("/") + (webhook.path or f"/{webhook.id}")


def _headers(webhook: ir.Webhook, body: bytes, sign: Sign) -> Mapping[str, str]:
    return {"Content-Type": deliveries.media_type(webhook.delivery), **sign(webhook, body)}
