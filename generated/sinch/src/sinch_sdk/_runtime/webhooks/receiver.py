"""The receiver: verifies a delivery, reads it, and calls the handlers of its event, once."""

from __future__ import annotations

import datetime
import inspect
import os
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar

from ...errors import (
    ConfigurationError,
    InvalidValueError,
    WebhookPathError,
    WebhookReplayError,
    WebhookSignatureError,
)
from ..record import Record
from ..values import JsonInput
from .answers import Answer, refusal
from .delivery import Delivery, Headers, HeadersInput
from .events import E, Route, UnknownWebhook, find_route, parse_body, read, routes_at
from .handlers import Handlers
from .replay import MemoryStore, Seen, WebhookStore

if TYPE_CHECKING:
    from .asgi import AsgiApp
    from .schemes import Proof, Scheme
    from .wsgi import WsgiApp

P = TypeVar("P", bound=Record)
T = TypeVar("T")

Verify: TypeAlias = Callable[[str, Mapping[str, str], bytes], "bool | None"]
"""A check of one's own: path, headers (by name in any case) and raw body. It raises, or returns `False`, to refuse."""

Result: TypeAlias = "JsonInput | Awaitable[JsonInput]"
"""What a handler gives back: the JSON body of the answer, or `None`."""

_LEASE = 600.0
"""Seconds after which a delivery whose process died while handling it is taken again."""

_REMEMBERED = 86_400.0
"""Seconds for which a handled delivery is remembered, at least: senders try again for hours."""

_Refused = WebhookSignatureError | ConfigurationError


class _Genuine(Generic[E]):
    """A delivery that was verified and read; no key where nothing identifies it."""

    __slots__ = ("event", "key")

    def __init__(self, event: E | UnknownWebhook, key: str | None) -> None:
        self.event = event
        self.key = key


class Receiver(Generic[E]):
    """Verifies deliveries, reads them, and calls the handlers of their events."""

    def __init__(
        self,
        routes: Sequence[Route[E]],
        schemes: Sequence[Scheme],
        *,
        secrets: Mapping[str, str] | None,
        tolerance: float,
        verify: Verify | Literal[False] | None,
        store: WebhookStore | None,
    ) -> None:
        self._routes = routes
        self._schemes = {scheme.name: scheme for scheme in schemes}
        self._secrets = _secrets(self._schemes, secrets or {})
        self._tolerance = tolerance
        self._verify: Verify | Literal[False] | None = verify
        self._store = MemoryStore() if store is None else store
        self._handlers = Handlers({UnknownWebhook, *(route.payload for route in routes)})

    def receive(
        self,
        path: str,
        headers: HeadersInput,
        body: bytes,
        method: str = "POST",
        *,
        signed_path: str | None = None,
    ) -> E | UnknownWebhook:
        """Verify a delivery by its raw body, read it, call its handlers, and return the event.

        Args:
            path: The path that was called, or the id of the event.
            headers: The headers, as a mapping or as a list of pairs.
            body: The raw bytes, as they came.
            method: The HTTP method.
            signed_path: The path that the sender called, where that is another one.

        Raises:
            WebhookSignatureError: Nothing proves that the delivery is genuine and new.
            WebhookParseError: The body isn't the event's.
            WebhookPathError: No event is delivered to the path.
            ConfigurationError: A secret is missing, or a handler has to be awaited.
        """
        return self._deliver(_delivery(path, headers, body, method, signed_path))[0]

    async def areceive(
        self,
        path: str,
        headers: HeadersInput,
        body: bytes,
        method: str = "POST",
        *,
        signed_path: str | None = None,
    ) -> E | UnknownWebhook:
        """Verify a delivery by its raw body, read it, await its handlers, and return the event.

        Handlers that are no coroutine functions run in a thread. Arguments and exceptions are those of `receive`.
        """
        return (await self._adeliver(_delivery(path, headers, body, method, signed_path)))[0]

    def sign(
        self,
        id: str,
        body: bytes,
        path: str | None = None,
        timestamp: float | datetime.datetime | None = None,
    ) -> dict[str, str]:
        """The headers of a genuine delivery, for tests.

        Args:
            id: The id of the event.
            body: The raw body.
            path: The path that is called, if not the event's own.
            timestamp: When it is signed, if not now; a number is in Unix seconds.
        """
        route = next((route for route in self._routes if route.id == id), None)
        if route is None:
            raise InvalidValueError(f"there is no event {id!r}; there are: {', '.join(r.id for r in self._routes)}")
        headers = {"content-type": "application/json"}
        if route.signature is None:
            return headers
        at = timestamp.timestamp() if isinstance(timestamp, datetime.datetime) else timestamp
        delivery = _delivery(id, headers, body, "POST", path if path is not None else route.path or "")
        secret = self._secret(route.signature)
        return headers | self._schemes[route.signature].sign(delivery, secret, time.time() if at is None else at)

    def asgi(self, *, max_body_bytes: int = 1_048_576, body_timeout: float = 10.0, prefix: str = "") -> AsgiApp:
        """An ASGI application, to be served or mounted.

        Args:
            max_body_bytes: A larger body is answered 413.
            body_timeout: Seconds within which the whole body has to come; a slower one is answered 408.
            prefix: What a proxy took off the path that the sender called.
        """
        from .asgi import application

        return application(self._aanswer, max_body_bytes, body_timeout, prefix)

    def wsgi(self, *, max_body_bytes: int = 1_048_576, prefix: str = "") -> WsgiApp:
        """A WSGI application. How long a body may take is the server's matter.

        Args:
            max_body_bytes: A larger body is answered 413.
            prefix: What a proxy took off the path that the sender called.
        """
        from .wsgi import application

        return application(self._answer, max_body_bytes, prefix)

    def _register(self, event: type[P], handler: Callable[[P], Result]) -> None:
        self._handlers.add(event, handler)

    def _answer(self, delivery: Delivery) -> Answer:
        try:
            return Answer(200, self._deliver(delivery)[1])
        except Exception as error:  # noqa: BLE001  whatever a handler raises is a failure
            return refusal(error, delivery.path)

    async def _aanswer(self, delivery: Delivery) -> Answer:
        try:
            return Answer(200, (await self._adeliver(delivery))[1])
        except Exception as error:  # noqa: BLE001  whatever a handler raises is a failure
            return refusal(error, delivery.path)

    def _deliver(self, delivery: Delivery) -> tuple[E | UnknownWebhook, bytes]:
        found = self._genuine(delivery)
        key = found.key
        if key is not None:
            _refuse(self._store.claim(key, _LEASE))
        try:
            answer = self._handlers.call(found.event)
        except BaseException:
            if key is not None:
                self._store.release(key)
            raise
        if key is not None:
            self._store.finish(key, self._remembered)
        return found.event, answer

    async def _adeliver(self, delivery: Delivery) -> tuple[E | UnknownWebhook, bytes]:
        import anyio

        found = self._genuine(delivery)
        key = found.key
        if key is not None:
            seen: Seen | None = "busy"
            with anyio.CancelScope(shield=True):
                seen = await self._stored(lambda: self._store.claim(key, _LEASE))
            _refuse(seen)
        try:
            answer = await self._handlers.acall(found.event)
        except BaseException:
            if key is not None:
                with anyio.CancelScope(shield=True):
                    await self._stored(lambda: self._store.release(key))
            raise
        if key is not None:
            with anyio.CancelScope(shield=True):
                await self._stored(lambda: self._store.finish(key, self._remembered))
        return found.event, answer

    def _genuine(self, delivery: Delivery) -> _Genuine[E]:
        """Verified before its body is looked at: what the body says never chooses the scheme."""
        source = delivery.source
        here = routes_at(self._routes, source) or (
            routes_at(self._routes, source.removeprefix(delivery.mount)) if delivery.mount else []
        )
        if not here:
            raise WebhookPathError(f"no event is delivered to {source!r}")
        proofs: dict[str | None, Proof | None] = {}
        refused: dict[str | None, _Refused] = {}
        for name in dict.fromkeys(route.signature for route in here):
            try:
                proofs[name] = self._proof(name, delivery)
            except (WebhookSignatureError, ConfigurationError) as error:
                refused[name] = error
        if not proofs:
            raise next(iter(refused.values()))
        data = parse_body(delivery.body)
        route = find_route(here, data)
        name = next(iter([*refused, *proofs])) if route is None else route.signature
        if name in refused:
            raise refused[name]
        proof = proofs[name]
        event = read(route, source, data)
        return _Genuine(event, f"{name}:{proof.id}" if proof else None)

    def _proof(self, name: str | None, delivery: Delivery) -> Proof | None:
        if name is not None and (name in self._secrets or self._verify is None):
            proof = self._schemes[name].verify(delivery, self._secret(name))
            if proof.timestamp is not None and not abs(time.time() - proof.timestamp) <= self._tolerance:
                raise WebhookSignatureError(f"the time stamp is more than {self._tolerance} seconds from now")
            return proof
        if self._verify is None:
            raise WebhookSignatureError(
                f"nothing says how deliveries to {delivery.source!r} are signed: pass verify=... a function, or"
                " verify=False to accept them unverified"
            )
        if self._verify is not False:
            _approve(self._verify, delivery)
        return None

    def _secret(self, name: str) -> str:
        secret = self._secrets.get(name)
        if secret is None:
            raise ConfigurationError(
                f"the secret of the signature {name} is missing: pass secrets={{{name!r}: ...}}, or set"
                f" {self._schemes[name].variable} in the environment"
            )
        return secret

    async def _stored(self, call: Callable[[], T]) -> T:
        import anyio.to_thread

        return call() if isinstance(self._store, MemoryStore) else await anyio.to_thread.run_sync(call)

    @property
    def _remembered(self) -> float:
        return max(_REMEMBERED, 2 * self._tolerance)


def _delivery(source: str, headers: HeadersInput, body: bytes, method: str, path: str | None) -> Delivery:
    return Delivery(method, source, source.partition("?")[0] if path is None else path, Headers(headers), body)


def _secrets(schemes: Mapping[str, Scheme], given: Mapping[str, str]) -> dict[str, str]:
    for name in given.keys() - schemes.keys():
        import logging

        logger = logging.getLogger(__name__.partition("._runtime")[0])
        logger.warning("secrets: no signature is called %r; there are: %s", name, ", ".join(schemes) or "none")
    from .schemes import checked

    found = {name: given.get(name) or os.environ.get(scheme.variable) for name, scheme in schemes.items()}
    return {name: checked(schemes[name], secret) for name, secret in found.items() if secret}


def _approve(verify: Verify, delivery: Delivery) -> None:
    """Asks a check of one's own: `True` or nothing is a yes; an error, `False` or anything else, a no."""
    try:
        approved: object = verify(delivery.path, delivery.headers, delivery.body)
    except WebhookSignatureError:
        raise
    except Exception as error:
        raise WebhookSignatureError(f"verify refused the delivery: {type(error).__name__}") from error
    if inspect.iscoroutine(approved):
        approved.close()
        raise ConfigurationError("verify must be no coroutine function")
    if approved is not None and approved is not True:
        raise WebhookSignatureError("verify refused the delivery")


def _refuse(seen: Seen | None) -> None:
    if seen is not None:
        done = seen == "done"
        raise WebhookReplayError(f"the delivery {'was handled before' if done else 'is being handled'}", handled=done)
