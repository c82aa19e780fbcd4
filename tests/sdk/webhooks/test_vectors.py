"""Signatures by others: published vectors, and independent implementations.

The published vectors are read in place, beside the folder CONNECTOR_FIXTURES. Without that variable, one skipped test
stands for them.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from standardwebhooks import Webhook

from tests.sdk.webhooks.receiver import exception, receiver
from tests.support.packages import Package, compiled, imported

EXAMPLES = int(os.environ.get("CONNECTOR_EXAMPLES", "0")) or 2000


class Vector(BaseModel):
    """A delivery and its secret; `key` and `path` if the scheme uses them."""

    name: str
    secret: str
    headers: dict[str, str]
    body: str
    key: str | None = None
    path: str | None = None

    @property
    def application(self) -> bool:
        """Whether the scheme signs with key and path."""
        return self.key is not None

    @property
    def standard(self) -> bool:
        """Whether the scheme is Standard Webhooks."""
        return "webhook-signature" in self.headers

    def header(self, ending: str) -> str | None:
        """Return the header whose name has this ending."""
        return next((name for name in self.headers if name.endswith(ending)), None)

    @property
    def signature_header(self) -> str:
        """Return the header of the signature."""
        found = self.header("authorization") or self.header("signature")
        assert found is not None
        return found

    @property
    def whole_secret(self) -> str:
        """The secret in the form that the receiver takes."""
        return f"{self.key}:{self.secret}" if self.application else self.secret

    def scheme(self) -> dict[str, str]:
        """The overlay of the signature."""
        if self.application:
            return {"method": "application"}
        if self.standard:
            return {"method": "standard-webhooks"}
        nonce, timestamp = self.header("-nonce"), self.header("-timestamp")
        if nonce is None or timestamp is None:
            return {"method": "hmac", "header": self.signature_header, "hash": "sha1"}
        return {
            "method": "hmac",
            "header": self.signature_header,
            "encoding": "base64",
            "signed": "{body}.{nonce}.{timestamp}",
            "nonce": nonce,
            "timestamp": timestamp,
        }


def _application(name: str, key: str, secret: str, path: str, body: str, timestamp: str) -> Vector:
    digest = base64.b64encode(hashlib.md5(body.encode()).digest()).decode() if body else ""
    text = f"POST\n{digest}\napplication/json\nx-timestamp:{timestamp}\n{path}".encode()
    mac = hmac.new(base64.b64decode(secret + "=="), text, hashlib.sha256).digest()
    headers = {
        "authorization": f"Application {key}:{base64.b64encode(mac).decode()}",
        "content-type": "application/json",
        "x-timestamp": timestamp,
    }
    return Vector(name=name, key=key, secret=secret, path=path, headers=headers, body=body)


def _parts(name: str, secret: str, body: str, nonce: str, timestamp: str) -> Vector:
    mac = hmac.new(secret.encode(), f"{body}.{nonce}.{timestamp}".encode(), hashlib.sha256).digest()
    headers = {
        "x-hook-signature": base64.b64encode(mac).decode(),
        "x-hook-nonce": nonce,
        "x-hook-timestamp": timestamp,
    }
    return Vector(name=name, secret=secret, headers=headers, body=body)


def _plain(name: str, secret: str, body: str) -> Vector:
    mac = hmac.new(secret.encode(), body.encode(), hashlib.sha1).hexdigest()
    return Vector(name=name, secret=secret, headers={"x-signature": mac}, body=body)


def _standard(name: str, secret: str, body: str) -> Vector:
    at = datetime.fromtimestamp(1_700_000_000, UTC)
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1700000000",
        "webhook-signature": Webhook(secret).sign("msg_p5jXN8AQM9LWM0D4loKWxJek", at, body),
    }
    return Vector(name=name, secret=secret, headers=headers, body=body)


OWN = [
    _application("application", "k-1", "BAsdFGhjkl1234==", "/in/calls", '{"event":"ace"}', "2026-01-31T12:00:00Z"),
    _application("application, unpadded", "app-1", "abcdefghij", "/c", '{\n"a": 1}\n', "2026-01-31T12:00:00.040644Z"),
    _parts("nonce and time stamp", "geheimnis ü", '{"text": "grüße"}', "01HZX5J7Q2M8V4T6R9K3B1C0DE", "1767225600"),
    _plain("body alone", "a text of ours", '{"id": "1"}\n'),
    _standard("standard webhooks", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", '{"test": 2432232314}'),
]  # fmt: skip


@cache
def _published() -> list[Vector]:
    folder = os.environ.get("CONNECTOR_FIXTURES")
    path = Path(folder).parent / "signing-vectors.json" if folder else None
    if path is None or not path.exists():
        return []
    return [Vector.model_validate(item) for item in json.loads(path.read_text(encoding="utf-8"))]


VECTORS = [*OWN, *_published()]


def _spec(folder: Path) -> None:
    hooks = [{"event": f"e{number}", "path": vector.path or f"/hook/{number}"} for number, vector in enumerate(VECTORS)]
    document = {
        "handle": "vectors",
        "service": {"baseURL": "https://api.vectors.example"},
        "resources": [{"handle": "things", "webhooks": hooks}],
    }
    numbers = range(len(VECTORS))
    overlay = {
        "resources": {"things": {"webhooks": {f"e{number}": {"signature": f"s{number}"} for number in numbers}}},
        "webhooks": {"signatures": {f"s{number}": vector.scheme() for number, vector in enumerate(VECTORS)}},
    }
    (folder / "service.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "overlay.toml").write_text(tomli_w.dumps(overlay), encoding="utf-8")


@pytest.fixture(scope="module")
def package() -> Iterator[Package]:
    with TemporaryDirectory() as folder:
        _spec(Path(folder))
        with imported(compiled(Path(folder))) as built:
            yield built


def _receive(
    package: Package, number: int, *, secret: str, headers: Mapping[str, str], body: bytes, path: str | None = None
) -> object:
    """Receive a delivery of any age: vectors are old."""
    found = receiver(package, {f"s{number}": secret}, tolerance=float("inf"))
    return found.receive(f"things/e{number}", headers, body, signed_path=path or VECTORS[number].path)


@pytest.mark.parametrize("number", range(len(VECTORS)), ids=[vector.name for vector in VECTORS])
def test_genuine(package: Package, number: int) -> None:
    vector = VECTORS[number]
    headers = {name.title(): value for name, value in vector.headers.items()}
    body = vector.body.encode()
    event = _receive(package, number, secret=vector.whole_secret, headers=headers, body=body)
    assert type(event) is package.public(f"ThingE{number}")


@pytest.mark.skipif(not _published(), reason="the published vectors were not run: CONNECTOR_FIXTURES is not set")
def test_published_vectors_are_there() -> None:
    assert len(_published()) >= 5


def test_now_and_not_later(package: Package) -> None:
    number = OWN.index(next(vector for vector in OWN if vector.name == "nonce and time stamp"))
    vector = OWN[number]
    hooks = receiver(package, {f"s{number}": vector.whole_secret})
    with pytest.raises(exception(package, "WebhookSignatureError"), match="time stamp"):
        hooks.receive(f"/hook/{number}", vector.headers, vector.body.encode())


@settings(max_examples=EXAMPLES, deadline=None)
@given(data=st.data())
def test_any_byte_changed_is_refused(package: Package, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(VECTORS) - 1))
    vector = VECTORS[number]
    secret, headers, body, path = vector.whole_secret, dict(vector.headers), vector.body.encode(), vector.path
    targets = ["body", "secret", vector.signature_header]
    targets += [name for name in (vector.header("-nonce"), vector.header("-timestamp"), vector.header("-id")) if name]
    if path is not None:
        targets.append("path")
    target = data.draw(st.sampled_from(targets))
    match target:
        case "body":
            place = data.draw(st.integers(0, len(body) - 1))
            other = data.draw(st.integers(0, 255).filter(lambda byte: byte != body[place]))
            body = body[:place] + bytes([other]) + body[place + 1 :]
        case "secret":
            secret = _changed(data, secret)
            if _same_key(vector, secret):
                return
        case "path":
            assert path is not None
            path = _changed(data, path)
        case header:
            start = len("application ") if vector.application and header == vector.signature_header else 0
            headers[header] = headers[header][:start] + _changed(data, headers[header][start:])
    with pytest.raises((exception(package, "WebhookError"), exception(package, "InvalidValueError"))):
        _receive(package, number, secret=secret, headers=headers, body=body, path=path)


def _changed(data: st.DataObject, text: str) -> str:
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters(codec="latin-1").filter(lambda character: character != text[place]))
    return text[:place] + other + text[place + 1 :]


def _same_key(vector: Vector, secret: str) -> bool:
    """Whether another text decodes to the same bytes: base64 can end in unused bits, or contain white space."""
    if not (vector.application or vector.standard):
        return False
    old, new = (text.rpartition("_" if vector.standard else ":")[2].strip() for text in (vector.whole_secret, secret))
    same_rest = vector.whole_secret[: -len(old)] == secret[: len(vector.whole_secret) - len(old)]
    try:
        return same_rest and base64.b64decode(old.rstrip("=") + "==") == base64.b64decode(new.rstrip("=") + "==")
    except ValueError:
        return False
