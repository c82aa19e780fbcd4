"""Signatures of requests, by the schemes of webhooks."""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Container
from typing import TYPE_CHECKING

from ..errors import InvalidValueError
from .auth import Credentials
from .schemes import Signing

if TYPE_CHECKING:
    from .._http import httpx

_REMEMBERED = 8
_SHORT = 16


class Signature(Credentials):
    """A signature of each attempt: of its bytes, its path without the query, and its headers, with a new time stamp."""

    __slots__ = ("_own", "_scheme", "_secret")

    def __init__(self, scheme: Signing, secret: str) -> None:
        try:
            scheme.check(secret)
        except ValueError as error:
            raise InvalidValueError(f"the secret that signs requests is not {error}") from None
        self._scheme = scheme
        self._secret = secret
        self._own = (secret, secret.rpartition(":")[2])
        super().__init__(secrets=self._own)

    @property
    def is_signature(self) -> bool:
        """Whether it holds for one request alone."""
        return True

    def sign(self, request: httpx.Request, *given: Collection[str]) -> None:
        """Add the headers of the signature, unless the user gave that of the signature itself.

        A streamed body is read whole if it is signed.
        """
        scheme = self._scheme
        if any(scheme.header == name.lower() for names in given for name in names):
            return
        added = scheme.sign(Signed(request, scheme), self._secret, time.time())
        request.headers.update(added)
        latest = [added[scheme.header], re.split(r"[ :=,]", added[scheme.header].rstrip("="))[-1]]
        recent = self.secrets[len(self._own) :][: 2 * _REMEMBERED - 2]
        self.secrets = (*self._own, *(text for text in latest if len(text) >= _SHORT), *recent)


class Signed:
    """A built request as a scheme signs it."""

    def __init__(self, request: httpx.Request, scheme: Signing) -> None:
        self.method: str = request.method
        self.path: str = request.url.raw_path.decode("ascii").partition("?")[0]
        self.headers: _Headers = _Headers(request.headers, scheme.fresh)
        self.body: bytes = _content(request) if scheme.signs_body else b""


class _Headers:
    """The headers of a request; one that is not sent is empty, and those that the scheme makes are still to come."""

    def __init__(self, headers: httpx.Headers, fresh: Container[object]) -> None:
        self._headers = headers
        self._fresh = fresh

    def __contains__(self, name: object, /) -> bool:
        return name not in self._fresh

    def one(self, name: str) -> str:
        """Return a header as it is sent; empty if it is not."""
        value: str = self._headers.get(name, "")
        return value


def _content(request: httpx.Request) -> bytes:
    from .._http import httpx

    if not isinstance(request.stream, httpx.SyncByteStream):
        raise InvalidValueError("a body that an async iterator supplies can't be signed: pass bytes, or a file")
    return request.read()
