"""Events, delivered as the service would: to the paths of their webhooks, and signed by the package itself."""

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
"""The headers of a delivery."""

_TEXT = "mock"
_BASE64 = base64.b64encode(b"a secret of the mock's own").decode("ascii")


def secret(scheme: ir.Signature) -> str:
    """The secret that the mock signs with, unless it is told another."""
    match scheme.method:
        case "hmac":
            return _TEXT if scheme.secret == "text" else _BASE64  # noqa: S105  an encoding
        case "application":
            return f"mock:{_BASE64}"
        case "standard-webhooks":
            return f"whsec_{_BASE64}"


def secrets(connector: ir.Connector, given: Mapping[str, str]) -> dict[str, str]:
    """The secret of each signature scheme."""
    return {item.name: given.get(item.name) or secret(item) for item in connector.signatures}


def delivery(webhook: ir.Webhook, connector: ir.Connector) -> bytes:
    """A body by which an event could be delivered."""
    return json.dumps(samples.delivery(webhook, connector), ensure_ascii=False).encode()


@contextmanager
def signer(connector: ir.Connector, known: Mapping[str, str]) -> Generator[Sign]:
    """What signs deliveries: the receiver of the package that the connector gives."""
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
    """Sends an event to the path of its webhook below a URL; the status that came back."""
    path = webhook.path or f"/{webhook.id}"
    headers = {"Content-Type": "application/json", **sign(webhook, body)}
    response = await client.post(url.rstrip("/") + path, content=body, headers=headers)
    return response.status_code
