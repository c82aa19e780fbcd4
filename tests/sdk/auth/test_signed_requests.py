"""Signed requests: what the signature says is what the server receives, at each attempt."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sdk.auth.conftest import Call, Library, Wallet, built, message
from tests.support.server import Reply, Request, json_reply

APP, MAC, HOOK = b"sentinel-app", b"sentinel-mac", b"sentinel-hook"


def one(request: Request, name: str) -> str:
    """Return a header; empty if it was not sent."""
    return request.header(name) or ""


def mac(key: bytes, signed: bytes, algorithm: str = "sha256") -> bytes:
    """Return the code of bytes."""
    return hmac.digest(key, signed, algorithm)


def check_application(request: Request, key: bytes = APP) -> None:
    """Check the signature of an application, as a server does."""
    path = request.target.partition("?")[0]
    digest = base64.b64encode(hashlib.md5(request.body).digest()).decode() if request.body else ""
    stamp = one(request, "x-timestamp")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stamp)
    lines = [request.method, digest, one(request, "content-type"), f"x-timestamp:{stamp}", path]
    signature = base64.b64encode(mac(key, "\n".join(lines).encode())).decode()
    assert request.header("authorization") == f"application the-key:{signature}"


def check_mac(request: Request) -> None:
    """Check the signature of the scheme `mac`."""
    path = request.target.partition("?")[0]
    head = f"{request.method}\n{path}\n{one(request, 'content-type')}\n"
    stamp, nonce = one(request, "x-wallet-time"), one(request, "x-wallet-nonce")
    assert re.fullmatch(r"\d{13}", stamp)
    assert len(nonce) == 32
    assert request.header("x-wallet-signature") == (
        "v1=" + mac(MAC, f"{head}{stamp}.{nonce}.".encode() + request.body).hex()
    )


def check_hook(request: Request) -> None:
    """Check a signature of Standard Webhooks."""
    signed = f"{one(request, 'webhook-id')}.{one(request, 'webhook-timestamp')}.".encode() + request.body
    assert request.header("webhook-signature") == "v1," + base64.b64encode(mac(HOOK, signed)).decode()


CALLS: dict[str, tuple[Callable[[Any], Any], Callable[[Request], None]]] = {
    "nothing": (lambda client: client.payments.read("a b/ü+%"), check_application),
    "JSON": (lambda client: client.payments.create(to='"ü€'), check_application),
    "parts": (
        lambda client: client.payments.remit("1", receipt=("ü.txt", b"\0\xff" * 70_000, "text/plain"), title="t"),
        check_application,
    ),
    "a file": (
        lambda client: client.payments.remit("1", receipt=io.BytesIO(b"\n" * 70_000), title="t"),
        check_application,
    ),
    "a form": (lambda client: client.trades.create(pair="a&b=ü"), check_mac),
    "no body": (lambda client: client.trades.delete("1"), check_mac),
    "a hook": (lambda client: client.trades.announce(pair="p"), check_hook),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_signature_is_that_of_what_arrives(call: Call, wallet: Wallet, name: str) -> None:
    work, check = CALLS[name]
    call(work)
    (request,) = wallet.requests
    check(request)


@pytest.mark.parametrize("name", [name for name in CALLS if name != "a hook"])
def test_each_attempt_has_a_signature_of_its_own(
    call: Call, wallet: Wallet, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    work, check = CALLS[name]
    statuses = iter([429, 429, 200])
    wallet.answer = lambda request: Reply(next(statuses), b'{"id": "1"}', {"Retry-After": "0"})
    clock = iter(range(1_700_000_000, 1_700_001_000, 7))
    monkeypatch.setattr(time, "time", lambda: float(next(clock)))
    call(work, max_retries=2)
    assert len(wallet.requests) == 3
    for request in wallet.requests:
        check(request)
    stamps = {one(request, "x-timestamp") + one(request, "x-wallet-time") for request in wallet.requests}
    assert len(stamps) == 3
    assert len({request.body for request in wallet.requests}) == (3 if name in ("parts", "a file") else 1)


def test_what_the_http_client_adds_is_signed_too(library: Library, wallet: Wallet) -> None:
    http = library.http.Client(headers={"X-Mine": "1"}, params={"mine": "2"}, cookies={"c": "3"})
    with library.client(wallet, http_client=http) as client:
        client.payments.read("a")
        client.payments.read("a")
    for request in wallet.requests:
        assert (request.header("x-mine"), request.header("cookie")) == ("1", "c=3")
        check_application(request)
    http.close()


def test_two_calls_in_a_row_share_headers_but_no_signature(call: Call, wallet: Wallet) -> None:
    def both(client: Any) -> Any:
        first = client.trades.create(pair="a")
        if not hasattr(first, "__await__"):
            return client.trades.create(pair="b")

        async def wait() -> None:
            await first
            await client.trades.create(pair="b")

        return wait()

    call(both)
    for request in wallet.requests:
        check_mac(request)
    assert len({one(request, "x-wallet-nonce") for request in wallet.requests}) == 2


def test_a_signature_of_the_users_own_stays(call: Call, wallet: Wallet) -> None:
    call(lambda client: client.payments.read("a"), default_headers={"authorization": "mine"})
    call(lambda client: client.trades.delete("a"), default_headers={"X-Wallet-Time": "mine"})
    assert wallet.requests[0].header("authorization") == "mine"
    assert wallet.requests[0].header("x-timestamp") is None
    check_mac(wallet.requests[1])


DELIVERIES: dict[str, tuple[Callable[[Any], Any], str, dict[str, str]]] = {
    "application": (
        lambda client: client.payments.create(to="x"),
        "payments/paid",
        {"callbacks": "the-key:c2VudGluZWwtYXBw"},
    ),
    "hmac": (lambda client: client.trades.note(pair="x"), "trades/noted", {"macs": "c2VudGluZWwtbWFj"}),
    "standard-webhooks": (
        lambda client: client.trades.announce(pair="x"),
        "trades/announced",
        {"hooks": "c2VudGluZWwtaG9vaw=="},
    ),
}


@pytest.mark.parametrize("name", DELIVERIES)
def test_a_receiver_verifies_what_a_client_signs(call: Call, library: Library, wallet: Wallet, name: str) -> None:
    work, event, secrets = DELIVERIES[name]
    call(work)
    (request,) = wallet.requests
    receiver = library.package.WebhookReceiver(secrets=secrets)
    received = receiver.receive(event, dict(request.headers), request.body, signed_path=request.target)
    assert "x" in received.raw.values()
    with pytest.raises(library.package.WebhookSignatureError):
        receiver.receive(event, dict(request.headers), request.body + b" ", signed_path=request.target)


@cache
def published() -> list[dict[str, Any]]:
    """The published signatures of applications."""
    folder = os.environ.get("CONNECTOR_FIXTURES")
    path = Path(folder).parent / "signing-vectors.json" if folder else None
    if path is None or not path.exists():
        return []
    vectors: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return [vector for vector in vectors if "x-timestamp" in vector["headers"] and vector["expected_valid"]]


OWN: dict[str, Any] = {
    "name": "our own",
    "key": "669E367E",
    "secret": "c2VudGluZWwtYXBw",
    "method": "POST",
    "path": "/v1/calls",
    "headers": {
        "authorization": "application 669E367E:V119Y6edJvu6pca2NEDf2VeKUM9Eg7QLEe+AUXmt7u8=",
        "content-type": "application/json",
        "x-timestamp": "2026-01-31T12:00:00Z",
    },
    "body": '{"to": "+15551230001"}',
}


@pytest.mark.skipif(not published(), reason="the published vectors were not run: CONNECTOR_FIXTURES is not set")
def test_published_vectors_are_there() -> None:
    assert len(published()) >= 2


@pytest.mark.parametrize("vector", [OWN, *published()], ids=lambda vector: vector["name"])
def test_vectors_of_applications(library: Library, vector: dict[str, Any]) -> None:
    scheme = library.module("_runtime.schemes").Application()
    signing = library.module("_runtime.signing")
    headers = {name: value for name, value in vector["headers"].items() if name not in ("authorization", "x-timestamp")}
    url = f"https://api.acme.example{vector['path']}?not=signed"
    request = library.http.Request(vector["method"], url, headers=headers, content=vector["body"].encode())
    signed = signing.Signed(request, scheme)
    key, signature = scheme.signature(signed, vector["headers"]["x-timestamp"], f"{vector['key']}:{vector['secret']}")
    assert vector["headers"]["authorization"] == f"application {key}:{signature}"


@pytest.mark.parametrize(
    ("setting", "value"),
    [("app_secret", "s3ntinel, no base64"), ("mac_secret", "s3ntinel!"), ("hook_secret", "whsec_s3ntinel!")],
)
def test_a_secret_that_can_not_sign(call: Call, library: Library, wallet: Wallet, setting: str, value: str) -> None:
    work = {"app": CALLS["JSON"], "mac": CALLS["a form"], "hoo": CALLS["a hook"]}[setting[:3]][0]
    with pytest.raises(library.package.InvalidValueError) as failed:
        call(work, **{setting: value})
    assert "s3ntinel" not in message(failed.value)
    assert wallet.requests == []


def test_no_secret_and_no_signature_is_shown(call: Call, library: Library, wallet: Wallet) -> None:
    def answer(request: Request) -> Reply:
        return json_reply({"message": f"{request.header('authorization')} c2VudGluZWwtYXBw"}, 403)

    wallet.answer = answer
    with pytest.raises(library.package.PermissionDeniedError) as failed:
        call(lambda client: client.payments.read("a"))
    (request,) = wallet.requests
    shown = message(failed.value)
    assert "c2VudGluZWwtYXBw" not in shown
    assert one(request, "authorization").rpartition(":")[2].rstrip("=") not in shown


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.text(min_size=1, max_size=20), to=st.text(max_size=40))
def test_any_text_is_signed_as_it_is_sent(path: str, to: str) -> None:
    library = built("httpx")
    seen: list[Request] = []

    def answer(request: Any) -> Any:
        target = request.url.raw_path.decode("ascii")
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
        seen.append(Request(request.method, target, headers, request.read()))
        return library.http.Response(200, json={"id": "1"})

    http = library.http.Client(transport=library.http.MockTransport(answer))
    with library.client(Wallet("http://127.0.0.1"), http_client=http) as client:
        works: list[Callable[[], Any]] = [lambda: client.payments.read(path), lambda: client.payments.create(to=to)]
        for work in works:
            try:
                work()
            except library.package.InvalidValueError:  # a segment of dots, or half of a surrogate pair
                continue
            check_application(seen[-1])


def test_a_client_imports_nothing_of_receivers() -> None:
    source = Path(built("httpx").package.__file__ or "").parents[1]
    program = (
        f"import sys; sys.path.insert(0, {str(source)!r}); import wallet_on_httpx as w, httpx;"
        "transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}));"
        "client = w.Wallet(client_id='a', client_secret='b', refresh_token='c', app_key='k', app_secret='c2VjcmV0',"
        " http_client=httpx.Client(transport=transport));"
        "client.payments.read('a'); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    modules = set(done.stdout.split())
    assert "wallet_on_httpx._runtime.signing" in modules
    assert not {name for name in modules if name.startswith("wallet_on_httpx._runtime.webhooks")}
    assert "wallet_on_httpx._runtime.supplied" not in modules
