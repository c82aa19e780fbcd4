"""Deliveries of real senders, over a socket: signed by the library of Svix, and as GitHub documents it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from svix.webhooks import Webhook, WebhookVerificationError

from tests.sdk.webhooks.receiver import exception, receiver
from tests.sdk.webhooks.serving import served
from tests.support.packages import Package, compiled, imported

SVIX = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
GITHUB = "It's a Secret to Everybody"
HELLO = ("Hello, World!", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")
"""The example of GitHub's documentation, for the secret above it."""


@pytest.fixture(scope="module")
def senders() -> Iterator[Package]:
    """Import a package whose events come from these senders."""
    with imported(compiled(Path(__file__).parent / "senders")) as package:
        yield package


def delivery(identity: str, body: str, moment: datetime) -> dict[str, str]:
    """The headers that Svix sends."""
    signature = Webhook(SVIX).sign(identity, moment, body)
    return {"svix-id": identity, "svix-timestamp": str(int(moment.timestamp())), "svix-signature": signature}


@pytest.mark.parametrize("interface", ["asgi", "wsgi"])
def test_svix(senders: Package, interface: str) -> None:
    made = receiver(senders, {"svix": SVIX, "github": GITHUB})
    handled: list[object] = []
    made.on(senders.public("InvoicePaid"))(handled.append)
    now = datetime.now(UTC)
    body = json.dumps({"type": "invoice.paid", "data": {"number": 17, "note": "ü"}}, ensure_ascii=False)
    with served(made, interface) as url, httpx.Client(base_url=url) as client:

        def status(headers: dict[str, str], text: str = body) -> int:
            return client.post("/svix", content=text.encode(), headers=headers).status_code

        genuine = delivery("msg_1", body, now)
        assert status(genuine) == 200
        assert status(genuine) == 200  # again: handled once
        assert status(genuine, body.replace("17", "18")) == 401
        assert status(genuine | {"svix-id": "msg_2"}) == 401
        assert status(delivery("msg_3", body, now - timedelta(hours=1))) == 401
        rotated = delivery("msg_4", body, now)
        assert status(rotated | {"svix-signature": f"v1,AAAA {rotated['svix-signature']}"}) == 200
    assert [getattr(event, "number") for event in handled] == [17, 17]  # noqa: B009  of a class that a test makes


def test_what_svix_verifies(senders: Package) -> None:
    """What a receiver signs for a test of its user, the sender's own library accepts."""
    body = b'{"data": {"number": 17}}'
    headers = receiver(senders, {"svix": SVIX, "github": GITHUB}).sign("invoices/paid", body)
    Webhook(SVIX).verify(body, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(SVIX).verify(body + b" ", headers)


def test_github(senders: Package) -> None:
    made = receiver(senders, {"svix": SVIX, "github": GITHUB})
    text, signature = HELLO
    with pytest.raises(exception(senders, "WebhookParseError")):  # genuine, but no JSON
        made.receive("/github", {"x-hub-signature-256": signature}, text.encode())
    for wrong in (signature.upper(), signature[:-1] + "f", signature.removeprefix("sha256="), ""):
        with pytest.raises(exception(senders, "WebhookSignatureError")):
            made.receive("/github", {"x-hub-signature-256": wrong}, text.encode())
