"""The schemes of signatures, as data: how a request is signed. Receivers verify by the same, in `webhooks/schemes.py`.

A scheme has no secret: each call passes it. No message shows a secret or a signature.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

SignedPart = tuple[Literal["text", "body", "path", "method", "header", "timestamp"], str]
"""A part of the signed content: a text, a part of the request, a header by its name, or the time stamp beside the
signature."""


class SignedHeaders(Protocol):
    """The headers of a request, by case-insensitive name."""

    def __contains__(self, name: object, /) -> bool: ...

    def one(self, name: str) -> str:
        """Return a header that must occur once."""
        ...


class Signable(Protocol):
    """A request: `path` has no query."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def headers(self) -> SignedHeaders: ...
    @property
    def body(self) -> bytes: ...


class Signing(Protocol):
    """A scheme that signs requests."""

    @property
    def header(self) -> str:
        """The header of the signature."""
        ...

    @property
    def signs_body(self) -> bool:
        """Whether the body is a part of what is signed."""
        ...

    @property
    def fresh(self) -> tuple[str, ...]:
        """The headers that each signature generates."""
        ...

    def check(self, secret: str) -> None:
        """Raise `ValueError` with the form of a secret, unless the secret has it."""
        ...

    def sign(self, request: Signable, secret: str, at: float) -> dict[str, str]:
        """Return the headers that sign a request at a time in Unix seconds, beside those that it has."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Hmac:
    """An HMAC over parts of the request, in a header."""

    header: str
    signed: tuple[SignedPart, ...]
    hash: str = "sha256"
    encoding: Literal["base64", "hex"] = "hex"
    prefix: str = ""
    nonce: str | None = None
    timestamp: str | None = None
    timestamp_prefix: str = ""
    secret: Literal["text", "base64"] = "text"  # noqa: S105  an encoding
    timestamp_unit: Literal["s", "ms"] = "s"

    @property
    def signs_body(self) -> bool:
        """Whether the body is signed."""
        return ("body", "") in self.signed

    @property
    def fresh(self) -> tuple[str, ...]:
        """The nonce and the time stamp, in headers of their own."""
        return tuple(name for name in (self.nonce, self.timestamp) if name is not None and name != self.header)

    def check(self, secret: str) -> None:
        """Raise `ValueError` unless the secret is text, or base64, as declared."""
        self._key(secret)

    def sign(self, request: Signable, secret: str, at: float) -> dict[str, str]:
        """A fresh nonce, the time stamp in its unit, and a value for each further header that is signed."""
        timestamp = str(int(at * 1000) if self.timestamp_unit == "ms" else int(at))
        added: dict[str, str] = {}
        for kind, name in self.signed:
            if kind == "header" and name not in request.headers:
                added[name] = timestamp if name == self.timestamp else secrets.token_hex(16)
        signature = self.text(self.mac(request, secret, added, timestamp))
        beside = f"{self.timestamp_prefix}{timestamp}," if self.timestamp_prefix else ""
        return {**added, self.header: beside + signature}

    def mac(self, request: Signable, secret: str, added: Mapping[str, str], timestamp: str) -> bytes:
        """Return the code of a request with these headers, and with this time stamp beside the signature."""
        parts = (_part(part, request, added, timestamp) for part in self.signed)
        return hmac.digest(self._key(secret), b"".join(parts), self.hash)

    def text(self, mac: bytes) -> str:
        """Return the code as the header has it."""
        return self.prefix + (mac.hex() if self.encoding == "hex" else base64_text(mac))

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

    header: str = "authorization"
    timestamp: str = "x-timestamp"

    @property
    def signs_body(self) -> bool:
        """The body is signed."""
        return True

    @property
    def fresh(self) -> tuple[str, ...]:
        """The time stamp."""
        return (self.timestamp,)

    def check(self, secret: str) -> None:
        """Raise `ValueError` unless the secret is `key:secret`."""
        self._parts(secret)

    def sign(self, request: Signable, secret: str, at: float) -> dict[str, str]:
        """The time stamp is RFC 3339, in seconds."""
        moment = datetime.datetime.fromtimestamp(int(at), datetime.UTC)
        timestamp = moment.isoformat().replace("+00:00", "Z")
        key, signature = self.signature(request, timestamp, secret)
        return {self.timestamp: timestamp, self.header: f"application {key}:{signature}"}

    def signature(self, request: Signable, timestamp: str, secret: str) -> tuple[str, str]:
        """Return the key and the signature of a request."""
        key, secret_bytes = self._parts(secret)
        body = request.body
        digest = base64_text(hashlib.md5(body, usedforsecurity=False).digest()) if body else ""
        content_type = request.headers.one("content-type") if "content-type" in request.headers else ""
        lines = (request.method, digest, content_type, f"{self.timestamp}:{timestamp}", request.path)
        return key, base64_text(hmac.digest(secret_bytes, text_bytes("\n".join(lines)), "sha256"))

    def _parts(self, secret: str) -> tuple[str, bytes]:
        key, colon, rest = secret.partition(":")
        decoded = _decoded(rest)
        if not key or not colon or not decoded:
            raise ValueError('"key:secret"')
        return key, decoded


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardWebhooks:
    """The scheme of standardwebhooks.com: an id, a time stamp, and one signature or several."""

    header: str = "webhook-signature"
    nonce: str = "webhook-id"
    timestamp: str = "webhook-timestamp"

    @property
    def signs_body(self) -> bool:
        """The body is signed."""
        return True

    @property
    def fresh(self) -> tuple[str, ...]:
        """The id and the time stamp."""
        return self.nonce, self.timestamp

    def check(self, secret: str) -> None:
        """Raise `ValueError` unless the secret is base64, with `whsec_` before it or not."""
        self._key(secret)

    def sign(self, request: Signable, secret: str, at: float) -> dict[str, str]:
        """A fresh id, the time stamp in Unix seconds, one signature."""
        identity, timestamp = f"msg_{secrets.token_hex(16)}", str(int(at))
        signature = self.signature(identity, timestamp, request.body, secret)
        return {self.nonce: identity, self.timestamp: timestamp, self.header: signature}

    def signature(self, identity: str, timestamp: str, body: bytes, secret: str) -> str:
        """Return the signature of a body."""
        signed = text_bytes(f"{identity}.{timestamp}.") + body
        return "v1," + base64_text(hmac.digest(self._key(secret), signed, "sha256"))

    def _key(self, secret: str) -> bytes:
        key = _decoded(secret.removeprefix("whsec_"))
        if not key:
            raise ValueError("whsec_ and base64")
        return key


def text_bytes(text: str) -> bytes:
    """Return a text in UTF-8."""
    return text.encode("utf-8", "surrogatepass")


def base64_text(data: bytes) -> str:
    """Return bytes in base64."""
    return base64.b64encode(data).decode("ascii")


def _part(part: SignedPart, request: Signable, added: Mapping[str, str], timestamp: str) -> bytes:
    kind, text = part
    match kind:
        case "text":
            return text_bytes(text)
        case "body":
            return request.body
        case "path":
            return text_bytes(request.path)
        case "method":
            return text_bytes(request.method)
        case "timestamp":
            return text_bytes(timestamp)
        case "header":
            return text_bytes(added[text] if text in added else request.headers.one(text))


def _decoded(secret: str) -> bytes:
    """Base64, with its padding or without."""
    bare = secret.strip().rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("base64") from None
