"""The schemes of signatures as receivers have them: each verifies a delivery, and signs one for tests.

No message shows a secret or a signature.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from typing import Literal, Protocol

from ...errors import InvalidValueError, WebhookSignatureError
from .. import schemes
from ..decode import Mismatch, date_time
from ..schemes import text_bytes
from .delivery import Delivery


@dataclass(frozen=True, slots=True)
class Proof:
    """The identity of a genuine delivery, and the time of its signature in Unix seconds."""

    id: str
    timestamp: float | None


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

    def sign(self, request: Delivery, secret: str, at: float) -> dict[str, str]:
        """Return the headers that sign a delivery, beside those that it has."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Hmac(schemes.Hmac):
    """An HMAC over parts of the request, in a header."""

    name: str
    variable: str

    def verify(self, delivery: Delivery, secret: str) -> Proof:
        """The nonce identifies the delivery; without one, the signature does."""
        signature = delivery.headers.one(self.header)
        mac = self.mac(delivery, secret)
        _compare(self.text(mac), signature)
        identity = _token(delivery.headers.one(self.nonce)) if self.nonce else mac.hex()
        timestamp = delivery.headers.one(self.timestamp) if self.timestamp else None
        return Proof(identity, None if timestamp is None else _seconds(timestamp, self.timestamp_unit))


@dataclass(frozen=True, slots=True, kw_only=True)
class Application(schemes.Application):
    """`application KEY:SIGNATURE` over method, MD5 of the body, content type, time stamp and path."""

    name: str
    variable: str

    def verify(self, delivery: Delivery, secret: str) -> Proof:
        """The signature identifies the delivery: there is no nonce."""
        scheme, _, credentials = delivery.headers.one(self.header).partition(" ")
        key, colon, signature = credentials.strip(" ").partition(":")
        if scheme.lower() != "application" or not colon:
            raise WebhookSignatureError(f"the header {self.header} is not: application KEY:SIGNATURE")
        timestamp = delivery.headers.one(self.timestamp)
        own_key, own_signature = self.signature(delivery, timestamp, secret)
        _compare(f"{own_key}:{own_signature}", f"{key}:{signature}")
        return Proof(own_signature, _seconds(timestamp))


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardWebhooks(schemes.StandardWebhooks):
    """The scheme of standardwebhooks.com: an id, a time stamp, and one signature or several."""

    name: str
    variable: str

    def verify(self, delivery: Delivery, secret: str) -> Proof:
        """The id identifies the delivery."""
        identity = delivery.headers.one(self.nonce)
        timestamp = delivery.headers.one(self.timestamp)
        expected = text_bytes(self.signature(identity, timestamp, delivery.body, secret))
        signatures = delivery.headers.one(self.header).split(" ", 32)[:32]
        if not any(hmac.compare_digest(expected, text_bytes(signature)) for signature in signatures):
            raise _forged()
        return Proof(_token(identity), _seconds(timestamp))


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


def _compare(expected: str, signature: str) -> None:
    if not hmac.compare_digest(text_bytes(expected), text_bytes(signature)):
        raise _forged()


def _forged() -> WebhookSignatureError:
    return WebhookSignatureError(
        "the signature does not match the request: another secret, another path, or not the raw body"
    )


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
