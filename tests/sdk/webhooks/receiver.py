"""Types for the receiver of a package that a test builds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import Protocol, TypeVar, runtime_checkable
from wsgiref.types import StartResponse

from tests.support.packages import Package

F = TypeVar("F", bound=Callable[..., object])
Message = MutableMapping[str, object]
AsgiApp = Callable[[Message, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]]
WsgiApp = Callable[[dict[str, object], StartResponse], Iterable[bytes]]
Headers = Mapping[str, str] | list[tuple[str, str]]

SECRETS = {
    "calls": "key:c2VjcmV0",
    "messages": "a secret",
    "numbers": "another",
    "orders": "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3",
}
"""A secret for each signature of the connector `courier`."""


@runtime_checkable
class Receiver(Protocol):
    """`WebhookReceiver`."""

    def on(self, event: object) -> Callable[[F], F]: ...

    def receive(
        self, path: str, headers: Headers, body: bytes, method: str = "POST", *, signed_path: str | None = None
    ) -> object: ...

    async def areceive(
        self, path: str, headers: Headers, body: bytes, method: str = "POST", *, signed_path: str | None = None
    ) -> object: ...

    def sign(self, id: str, body: bytes, path: str | None = None, timestamp: object = None) -> dict[str, str]: ...

    def asgi(self, *, max_body_bytes: int = ..., body_timeout: float = ..., prefix: str = ...) -> AsgiApp: ...

    def wsgi(self, *, max_body_bytes: int = ..., prefix: str = ...) -> WsgiApp: ...


@runtime_checkable
class Challenged(Protocol):
    """`WebhookReceiver`, where senders ask challenges."""

    def challenge(self, path: str, headers: Headers, body: bytes = b"", method: str = "POST") -> str | None: ...


@runtime_checkable
class Store(Protocol):
    """`WebhookStore`."""

    def claim(self, key: str, seconds: float) -> str | None: ...

    def finish(self, key: str, seconds: float) -> None: ...

    def release(self, key: str) -> None: ...


def receiver(package: Package, secrets: Mapping[str, object] | None = None, **options: object) -> Receiver:
    """Return a new receiver of the package."""
    make = package.public("WebhookReceiver")
    assert callable(make)
    instance: object = make(secrets, **options)
    assert isinstance(instance, Receiver)
    return instance


def exception(package: Package, name: str) -> type[Exception]:
    """Return an exception class of the package."""
    found = package.public(name)
    assert isinstance(found, type)
    assert issubclass(found, Exception)
    return found
