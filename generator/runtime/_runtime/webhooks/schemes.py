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

    def sign(self, request: Delivery, secret: str, at: float) -> dict[str, str]:
        """Return the headers that sign a delivery, beside those that it has."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Hmac(schemes.Hmac):
    """An HMAC over parts of the request, in a header; one of several that commas or spaces separate is enough."""

    name: str
    variable: str

    def verify(self, delivery: Delivery, secret: str) -> Proof:
        """The nonce identifies the delivery; without one, the signature does."""
        timestamp = self._timestamp(delivery)
        mac = self.mac(delivery, secret, {}, timestamp or "")
        _compare(self.text(mac), _parts(delivery.headers.several(self.header), self.prefix))
        nonce = _token(delivery.headers.one(self.nonce)) if self.nonce else None
        seconds = None if timestamp is None else _seconds(timestamp, self.timestamp_unit)
        return Proof(nonce or mac.hex(), seconds, named=nonce is not None)

    def _timestamp(self, delivery: Delivery) -> str | None:
        prefix = self.timestamp_prefix
        if not prefix or self.timestamp is None:
            return delivery.headers.one(self.timestamp) if self.timestamp else None
        parts = _parts(delivery.headers.several(self.header), prefix)
        stamps = [part.removeprefix(prefix) for part in parts if part.startswith(prefix)]
        if len(stamps) != 1:
            raise WebhookSignatureError(f"the header {self.header} has not one time stamp after {prefix!r}")
        return stamps[0]


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
        _compare(f"{own_key}:{own_signature}", [f"{key}:{signature}"])
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
        signatures = _parts(delivery.headers.several(self.header), "v1,")
        _compare(self.signature(identity, timestamp, delivery.body, secret), signatures)
        return Proof(_token(identity), _seconds(timestamp), named=True)


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


def _parts(lines: list[str], prefix: str) -> list[str]:
    """The parts of a header, in one line or several; commas, semicolons and spaces that no prefix has separate them."""
    parts = lines
    for separator in ",; ":
        if separator not in prefix:
            parts = [piece for text in parts for piece in _pieces(text, separator)]
    return parts[:_MOST]


def _pieces(text: str, separator: str) -> list[str]:
    pieces = (piece.strip(",; ") for piece in text.split(separator, _MOST))
    return [piece for piece in pieces if piece]


def _compare(expected: str, signatures: list[str]) -> None:
    if not any(hmac.compare_digest(text_bytes(expected), text_bytes(signature)) for signature in signatures):
        raise WebhookSignatureError(
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
