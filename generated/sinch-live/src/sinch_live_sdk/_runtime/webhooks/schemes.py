"""The schemes of signatures, as data: each verifies a delivery, and signs one for tests.

A scheme has no secret: each call passes it. No message shows a secret or a signature.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from typing import Literal, Protocol

from ...errors import InvalidValueError, WebhookSignatureError
from ..decode import Mismatch, date_time
from .delivery import Delivery, Headers

Part = tuple[Literal["text", "body", "path", "method", "header"], str]
"""A part of the signed content: a text, a part of the request, or a header by its name."""


_MOST = 32
"""Signatures of a delivery that are compared."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The identity of a genuine delivery, and the time of its signature in Unix seconds.

    It is the sender's own where it is `named`, else the signature. `also` are the further signatures that hold: whoever
    cuts one off has no other delivery.
    """

    id: str
    timestamp: float | None
    named: bool = False
    also: tuple[str, ...] = ()


class Scheme(Protocol):
    """A scheme of signatures."""

    @property
    def name(self) -> str:
        """The name of its secret."""
        ...

    @property
    def variable(self) -> str:
        """The environment variable of its secret."""
        ...

    def check(self, secret: str) -> None:
        """Raise `ValueError` with the form of a secret, unless the secret has it."""
        ...

    def verify(self, delivery: Delivery, secret: str) -> Proof:
        """Return the proof of a genuine delivery; raise `WebhookSignatureError` for another."""
        ...

    def sign(self, delivery: Delivery, secret: str, at: float) -> dict[str, str]:
        """Return the headers that sign a delivery, beside those that it has."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Hmac:
    """An HMAC over parts of the request, in a header; one of several that commas or spaces separate is enough."""

    name: str
    variable: str
    header: str
    signed: tuple[Part, ...]
    hash: str = "sha256"
    encoding: Literal["base64", "hex"] = "hex"
    prefix: str = ""
    nonce: str | None = None
    timestamp: str | None = None
    secret: Literal["text", "base64"] = "text"  # noqa: S105  an encoding
    timestamp_unit: Literal["s", "ms"] = "s"

    def check(self, secret: str) -> None:
        """Raise `ValueError` unless the secret is text, or base64, as declared."""
        self._key(secret)

    def verify(self, delivery: Delivery, secret: str) -> Proof:
        """The nonce identifies the delivery; without one, the signature does."""
        signatures = _signatures(delivery.headers.several(self.header), self.prefix)
        mac = self._mac(delivery, secret)
        _compare(self._text(mac), signatures)
        nonce = _token(delivery.headers.one(self.nonce)) if self.nonce else None
        timestamp = delivery.headers.one(self.timestamp) if self.timestamp else None
        seconds = None if timestamp is None else _seconds(timestamp, self.timestamp_unit)
        return Proof(nonce or mac.hex(), seconds, named=nonce is not None)

    def sign(self, delivery: Delivery, secret: str, at: float) -> dict[str, str]:
        """A fresh nonce, the time stamp in its unit, and a value for each further header that is signed."""
        timestamp = str(int(at * 1000) if self.timestamp_unit == "ms" else int(at))
        added: dict[str, str] = {}
        for kind, name in self.signed:
            if kind == "header" and name.lower() not in delivery.headers:
                added[name] = timestamp if name == self.timestamp else secrets.token_hex(16)
        headers = Headers({**delivery.headers, **added})
        signed = Delivery(delivery.method, delivery.source, delivery.path, headers, delivery.body)
        return {**added, self.header: self._text(self._mac(signed, secret))}

    def _mac(self, delivery: Delivery, secret: str) -> bytes:
        return hmac.digest(self._key(secret), b"".join(_part(part, delivery) for part in self.signed), self.hash)

    def _text(self, mac: bytes) -> str:
        return self.prefix + (mac.hex() if self.encoding == "hex" else _base64(mac))

    def _key(self, secret: str) -> bytes:
        key = _decoded(secret) if self.secret == "base64" else secret.encode("utf-8", "surrogateescape")  # noqa: S105
        if not key:
            raise ValueError("a secret that is not empty")
        return key


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """`application KEY:SIGNATURE` over method, MD5 of the body, content type, time stamp and path.

    Its secret is `key:secret`, the second part in base64.
    """

    name: str
    variable: str
    header: str = "authorization"
    timestamp: str = "x-timestamp"

    def check(self, secret: str) -> None:
        """Raise `ValueError` unless the secret is `key:secret`."""
        self._parts(secret)

    def verify(self, delivery: Delivery, secret: str) -> Proof:
        """The signature identifies the delivery: there is no nonce."""
        scheme, _, credentials = delivery.headers.one(self.header).partition(" ")
        key, colon, signature = credentials.strip(" ").partition(":")
        if scheme.lower() != "application" or not colon:
            raise WebhookSignatureError(f"the header {self.header} is not: application KEY:SIGNATURE")
        timestamp = delivery.headers.one(self.timestamp)
        own_key, own_signature = self._signature(delivery, timestamp, secret)
        _compare(f"{own_key}:{own_signature}", [f"{key}:{signature}"])
        return Proof(own_signature, _seconds(timestamp))

    def sign(self, delivery: Delivery, secret: str, at: float) -> dict[str, str]:
        """The time stamp is RFC 3339, in seconds."""
        moment = datetime.datetime.fromtimestamp(int(at), datetime.UTC)
        timestamp = moment.isoformat().replace("+00:00", "Z")
        key, signature = self._signature(delivery, timestamp, secret)
        return {self.timestamp: timestamp, self.header: f"application {key}:{signature}"}

    def _signature(self, delivery: Delivery, timestamp: str, secret: str) -> tuple[str, str]:
        key, secret_bytes = self._parts(secret)
        body = delivery.body
        digest = _base64(hashlib.md5(body, usedforsecurity=False).digest()) if body else ""
        content_type = delivery.headers.one("content-type") if "content-type" in delivery.headers else ""
        lines = (delivery.method, digest, content_type, f"{self.timestamp}:{timestamp}", delivery.path)
        return key, _base64(hmac.digest(secret_bytes, _bytes("\n".join(lines)), "sha256"))

    def _parts(self, secret: str) -> tuple[str, bytes]:
        key, colon, rest = secret.partition(":")
        decoded = _decoded(rest)
        if not key or not colon or not decoded:
            raise ValueError('"key:secret"')
        return key, decoded


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardWebhooks:
    """The scheme of standardwebhooks.com: an id, a time stamp, and one signature or several."""

    name: str
    variable: str
    header: str = "webhook-signature"
    nonce: str = "webhook-id"
    timestamp: str = "webhook-timestamp"

    def check(self, secret: str) -> None:
        """Raise `ValueError` unless the secret is base64, with `whsec_` before it or not."""
        self._key(secret)

    def verify(self, delivery: Delivery, secret: str) -> Proof:
        """The id identifies the delivery."""
        identity = delivery.headers.one(self.nonce)
        timestamp = delivery.headers.one(self.timestamp)
        signatures = _signatures(delivery.headers.several(self.header), "v1,")
        _compare(self._signature(identity, timestamp, delivery.body, secret), signatures)
        return Proof(_token(identity), _seconds(timestamp), named=True)

    def sign(self, delivery: Delivery, secret: str, at: float) -> dict[str, str]:
        """A fresh id, the time stamp in Unix seconds, one signature."""
        identity, timestamp = f"msg_{secrets.token_hex(16)}", str(int(at))
        signature = self._signature(identity, timestamp, delivery.body, secret)
        return {self.nonce: identity, self.timestamp: timestamp, self.header: signature}

    def _signature(self, identity: str, timestamp: str, body: bytes, secret: str) -> str:
        signed = _bytes(f"{identity}.{timestamp}.") + body
        return "v1," + _base64(hmac.digest(self._key(secret), signed, "sha256"))

    def _key(self, secret: str) -> bytes:
        key = _decoded(secret.removeprefix("whsec_"))
        if not key:
            raise ValueError("whsec_ and base64")
        return key


def checked(scheme: Scheme, secret: str) -> str:
    """Return a secret, once the scheme can use it."""
    try:
        scheme.check(secret)
    except ValueError as error:
        raise InvalidValueError(
            f"the secret of {scheme.name} is not {error}"
            f" (argument secrets, or the environment variable {scheme.variable})"
        ) from None
    return secret


def _part(part: Part, delivery: Delivery) -> bytes:
    kind, text = part
    match kind:
        case "text":
            return _bytes(text)
        case "body":
            return delivery.body
        case "path":
            return _bytes(delivery.path)
        case "method":
            return _bytes(delivery.method)
        case "header":
            return _bytes(delivery.headers.one(text))


def _signatures(lines: list[str], prefix: str) -> list[str]:
    """The signatures of a header, in one line or several; commas and spaces that no prefix has separate them."""
    signatures = lines
    for separator in ", ":
        if separator not in prefix:
            signatures = [piece for text in signatures for piece in _pieces(text, separator)]
    return signatures[:_MOST]


def _pieces(text: str, separator: str) -> list[str]:
    pieces = (piece.strip(", ") for piece in text.split(separator, _MOST))
    return [piece for piece in pieces if piece]


def _compare(expected: str, signatures: list[str]) -> None:
    if not any(hmac.compare_digest(_bytes(expected), _bytes(signature)) for signature in signatures):
        raise WebhookSignatureError(
            "the signature does not match the request: another secret, another path, or not the raw body"
        )


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _decoded(secret: str) -> bytes:
    """Base64, with its padding or without."""
    bare = secret.strip().rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("base64") from None


_TOKEN = re.compile(r"[A-Za-z0-9._~+/=:@-]{1,256}")
_UNIX = {"s": re.compile(r"[0-9]{1,12}"), "ms": re.compile(r"[0-9]{1,15}")}


def _token(text: str) -> str:
    """A nonce. Quotes and brackets are refused, so that no part of a body passes for one."""
    if not _TOKEN.fullmatch(text):
        raise WebhookSignatureError("the nonce is not a token of at most 256 letters, digits and ._~+/=:@-")
    return text


def _seconds(text: str, unit: Literal["s", "ms"] = "s") -> float:
    """A time stamp in Unix seconds: a number of the unit, or RFC 3339."""
    if _UNIX[unit].fullmatch(text):
        return float(text) / (1000 if unit == "ms" else 1)
    try:
        return date_time(text).timestamp()
    except (Mismatch, OverflowError):
        name = "milliseconds" if unit == "ms" else "seconds"
        raise WebhookSignatureError(f"the time stamp is neither in Unix {name} nor RFC 3339") from None
