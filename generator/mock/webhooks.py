"""Delivery of events to the paths of their webhooks, signed by the package of the connector."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from generator import ir
from generator.ir import samples
from generator.pipeline import files

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


def delivery(webhook: ir.Webhook, connector: ir.Connector) -> bytes:
    """An example body of an event."""
    return json.dumps(samples.delivery(webhook, connector), ensure_ascii=False).encode()


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
    """Posts an event to the path of its webhook below a URL, and returns the status."""
    path = webhook.path or f"/{webhook.id}"
    headers = {"Content-Type": "application/json", **sign(webhook, body)}
    response = await client.post(url.rstrip("/") + path, content=body, headers=headers)
    return response.status_code
