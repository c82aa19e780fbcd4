"""A sender that rotates its secret: several secrets at the receiver, several signatures in a delivery."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import httpx
import pytest

from generator.runtime._runtime.webhooks.delivery import Delivery, Headers
from generator.runtime._runtime.webhooks.replay import MemoryStore
from generator.runtime._runtime.webhooks.schemes import Hmac
from generator.runtime.errors import WebhookSignatureError
from tests.sdk.webhooks.receiver import SECRETS, exception, receiver
from tests.sdk.webhooks.serving import served
from tests.support.packages import Package

NEW = {"calls": "key:bmV3", "messages": "new", "numbers": "newer", "orders": "whsec_bmV3"}
EVENTS = {
    "calls/answered": ("/calls", "authorization", b"{}"),
    "messages/received": ("/messages", "x-courier-signature", b'{"message": {}}'),
    "numbers/changed": ("/numbers", "x-courier-number-signature", b"{}"),
    "orders/paid": ("/orders", "webhook-signature", b'{"id": 1}'),
}
"""The path, the header of the signature, and a body of each event."""


def doubly(courier: Package, id: str) -> tuple[list[str], dict[str, str]]:
    """The signatures of one delivery by the old secret and the new, and its other headers."""
    path, header, body = EVENTS[id]
    old = receiver(courier, SECRETS).sign(id, body)
    name = id.partition("/")[0]
    scheme = vars(receiver(courier, NEW))["_schemes"][name]
    shared = Headers({key: value for key, value in old.items() if key.lower() != header})
    again = Delivery("POST", path, path, shared, body)
    if name == "messages":
        new = scheme.sign(again, NEW[name], 0)[header]
    elif name == "orders":
        new = scheme.signature(old["webhook-id"], old["webhook-timestamp"], body, NEW[name])
    else:
        new = scheme.sign(again, NEW[name], 0)[header]
    return [old[header], new], dict(shared)


@pytest.mark.parametrize("id", ["messages/received", "numbers/changed", "orders/paid"])
def test_several_signatures(courier: Package, id: str) -> None:
    path, header, body = EVENTS[id]
    signatures, shared = doubly(courier, id)
    separators = [" "] if id == "orders/paid" else [" ", ",", ", "]
    for secrets, pair in itertools.product((SECRETS, NEW), (signatures, signatures[::-1])):
        for separator in separators:
            receiver(courier, secrets).receive(path, {**shared, header: separator.join(pair)}, body)
        lines = [*shared.items(), *((header, signature) for signature in pair)]
        receiver(courier, secrets).receive(path, lines, body)
    other = receiver(
        courier, {name: secret.replace("new", "other").replace("bmV3", "b3Ro") for name, secret in NEW.items()}
    )
    with pytest.raises(exception(courier, "WebhookSignatureError")):
        other.receive(path, {**shared, header: " ".join(signatures)}, body)


@pytest.mark.parametrize("id", ["messages/received", "numbers/changed", "orders/paid"])
def test_a_signature_that_is_cut_off_makes_no_other_delivery(courier: Package, id: str) -> None:
    path, header, body = EVENTS[id]
    signatures, shared = doubly(courier, id)
    store, handled = MemoryStore(), list[object]()
    both = {name: [NEW[name], secret] for name, secret in SECRETS.items()}
    event = {"messages": "MessageReceived", "numbers": "NumberChanged", "orders": "OrderPaid"}[id.partition("/")[0]]
    cases: list[tuple[Mapping[str, object], list[str]]]
    cases = [(both, signatures), (SECRETS, signatures[:1]), (NEW, signatures[1:])]
    receivers = [(receiver(courier, secrets, store=store), left) for secrets, left in cases]
    for made, _ in receivers:
        made.on(courier.public(event))(handled.append)
    receivers[0][0].receive(path, {**shared, header: " ".join(signatures)}, body)
    for made, left in receivers:
        for signature in left:
            with pytest.raises(exception(courier, "WebhookReplayError")):
                made.receive(path, {**shared, header: signature}, body)
    assert len(handled) == 1


@pytest.mark.parametrize("interface", ["asgi", "wsgi"])
def test_a_rotation_over_sockets(courier: Package, interface: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The receiver learns the new secret, the sender changes, and the receiver forgets the old one."""
    old, new = receiver(courier, SECRETS), receiver(courier, NEW)
    steps = [("old", old, new), ("new old", old, None), ("new old", new, None), ("new", new, old)]
    rotated = {"calls": "\n", "numbers": ", ", "orders": " "}
    for secrets, accepted, refused in steps:
        for name, separator in rotated.items():
            values = {"old": SECRETS[name], "new": NEW[name]}
            monkeypatch.setenv(
                f"COURIER_{name.upper()}_SECRET", separator.join(map(values.__getitem__, secrets.split()))
            )
        with served(receiver(courier), interface) as url, httpx.Client(base_url=url) as sender:
            for id, (path, _, body) in EVENTS.items():
                if id.partition("/")[0] not in rotated:
                    continue
                assert _posted(sender, path, accepted.sign(id, body), body) == 200
                if refused is not None:
                    assert _posted(sender, path, refused.sign(id, body), body) == 401


def _posted(sender: httpx.Client, path: str, headers: dict[str, str], body: bytes) -> int:
    return sender.post(path, headers=headers, content=body).status_code


def test_a_secret_with_a_space_is_passed(courier: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable would be several secrets; an argument is one."""
    path, _, body = EVENTS["messages/received"]
    made = receiver(courier, {"messages": "a secret"})
    made.receive(path, made.sign("messages/received", body), body)
    monkeypatch.setenv("COURIER_MESSAGES_SECRET", " a,\tsecret ,")
    for one in ("a", "secret"):
        receiver(courier).receive(path, receiver(courier, {"messages": one}).sign("messages/received", body), body)
    with pytest.raises(exception(courier, "WebhookSignatureError")):
        receiver(courier).receive(path, made.sign("messages/received", body), body)


def test_the_first_secret_signs(courier: Package) -> None:
    path, _, body = EVENTS["numbers/changed"]
    both = receiver(courier, {"numbers": [NEW["numbers"], SECRETS["numbers"]]})
    headers = both.sign("numbers/changed", body)
    receiver(courier, NEW).receive(path, headers, body)
    with pytest.raises(exception(courier, "WebhookSignatureError")):
        receiver(courier, SECRETS).receive(path, headers, body)


@pytest.mark.parametrize(
    ("prefix", "text"),
    [
        ("HMAC ", "HMAC {good}"),
        ("HMAC ", "HMAC 00, HMAC {good}"),
        ("t=1,v1=", "t=1,v1={good}"),
        ("t=1,v1=", "t=1,v1=00 t=1,v1={good}"),
        ("", "{good}"),
        ("", ",, 00 , {good},"),
    ],
)
def test_a_prefix_keeps_its_commas_and_spaces(prefix: str, text: str) -> None:
    scheme = Hmac(name="hub", variable="HUB", header="x-signature", signed=(("body", ""),), prefix=prefix)
    delivery = Delivery("POST", "/", "/", Headers({}), b"{}")
    good = scheme.sign(delivery, "secret", 0)["x-signature"].removeprefix(prefix)
    signed = Delivery("POST", "/", "/", Headers({"x-signature": text.format(good=good)}), b"{}")
    assert scheme.verify(signed, "secret").id


def test_signatures_are_bounded() -> None:
    scheme = Hmac(name="hub", variable="HUB", header="x-signature", signed=(("body", ""),))
    good = scheme.sign(Delivery("POST", "/", "/", Headers({}), b"{}"), "secret", 0)["x-signature"]
    enough = Headers({"x-signature": "00 " * 31 + good})
    assert scheme.verify(Delivery("POST", "/", "/", enough, b"{}"), "secret").id == good
    many = Headers({"x-signature": "00 " * 32 + good})
    with pytest.raises(WebhookSignatureError):
        scheme.verify(Delivery("POST", "/", "/", many, b"{}"), "secret")
