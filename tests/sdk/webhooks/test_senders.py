"""Deliveries of real senders: signed by the libraries of Svix and of Stripe, and as GitHub documents it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from stripe import SignatureVerificationError, WebhookSignature
from svix.webhooks import Webhook, WebhookVerificationError

from tests.sdk.webhooks.receiver import exception, receiver
from tests.sdk.webhooks.serving import served
from tests.support.packages import Package, compiled, imported

LIBRARY: Any = WebhookSignature  # some of its parameters have no types
SVIX = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
STRIPE = "whsec_of-an-endpoint"
GITHUB = "It's a Secret to Everybody"
SECRETS = {"svix": SVIX, "github": GITHUB, "stripe": STRIPE}
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
    made = receiver(senders, SECRETS)
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
    headers = receiver(senders, SECRETS).sign("invoices/paid", body)
    Webhook(SVIX).verify(body, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(SVIX).verify(body + b" ", headers)


def test_github(senders: Package) -> None:
    made = receiver(senders, SECRETS)
    text, signature = HELLO
    with pytest.raises(exception(senders, "WebhookParseError")):  # genuine, but no JSON
        made.receive("/github", {"x-hub-signature-256": signature}, text.encode())
    for wrong in (signature.upper(), signature[:-1] + "f", signature.removeprefix("sha256="), ""):
        with pytest.raises(exception(senders, "WebhookSignatureError")):
            made.receive("/github", {"x-hub-signature-256": wrong}, text.encode())


@pytest.mark.parametrize("interface", ["asgi", "wsgi"])
def test_stripe(senders: Package, interface: str) -> None:
    made = receiver(senders, SECRETS)
    handled: list[object] = []
    made.on(senders.public("ChargeSucceeded"))(handled.append)
    body = json.dumps({"id": "ch_1", "note": "ü"}, ensure_ascii=False)
    now = int(datetime.now(UTC).timestamp())
    with served(made, interface) as url, httpx.Client(base_url=url) as client:

        def status(signature: str, text: str = body) -> int:
            return client.post("/stripe", content=text.encode(), headers={"Stripe-Signature": signature}).status_code

        genuine = LIBRARY.generate_signature_header(body, STRIPE, now)
        stamp, signature = genuine.split(",")
        assert status(genuine) == 200
        assert status(genuine) == 200  # again: handled once
        assert status(f"{stamp},v1={'0' * 64},{signature},v0=abc") == 200  # as while a secret is rotated
        assert status(f"{stamp};{signature}") == 200
        assert status(genuine, body.replace("ch_1", "ch_2")) == 401
        assert status(LIBRARY.generate_signature_header(body, "whsec_of-another", now)) == 401
        assert status(LIBRARY.generate_signature_header(body, STRIPE, now - 3600)) == 401
        for wrong in (
            signature,
            stamp,
            f"t={now + 1},{signature}",
            f"{stamp},{genuine}",
            f"{stamp},v0{signature[2:]}",
            "",
        ):
            assert status(wrong) == 401
    assert [getattr(event, "id") for event in handled] == ["ch_1"]  # noqa: B009  of a class that a test makes


def test_what_stripe_verifies(senders: Package) -> None:
    body = b'{"id": "ch_1"}'
    header = receiver(senders, SECRETS).sign("charges/succeeded", body)["stripe-signature"]
    assert LIBRARY.verify_header(body, header, STRIPE, 60)
    with pytest.raises(SignatureVerificationError):
        LIBRARY.verify_header(body + b" ", header, STRIPE, 60)
