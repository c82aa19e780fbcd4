"""The receiver: verifies a delivery, parses it, and calls the handlers of its event, once."""

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
from ..shown import line
from ..values import JsonInput
from .answers import Answer, refusal
from .delivery import Delivery, Headers, HeadersInput
from .events import E, Route, UnknownWebhook, find_route, parse_body, raw_body, read, routes_at
from .handlers import Handlers
from .replay import MemoryStore, Seen, WebhookStore

if TYPE_CHECKING:
    from .asgi import AsgiApp
    from .schemes import Proof, Scheme
    from .wsgi import WsgiApp

P = TypeVar("P", bound=Record)
T = TypeVar("T")

Verify: TypeAlias = Callable[[str, Mapping[str, str], bytes], "bool | None"]
"""A check of the user's: path, headers (by case-insensitive name) and raw body. It refuses by raising or by `False`."""

Secrets: TypeAlias = Mapping[str, "str | Sequence[str]"]
"""Secrets by the names of their signatures; several while one is rotated, of which the first signs."""

Result: TypeAlias = "JsonInput | Awaitable[JsonInput]"
"""The result of a handler: the JSON body of the answer, or `None`."""

_LEASE = 600.0
"""Seconds after which a delivery is accepted again whose process died while it was handled."""

_REMEMBERED = 86_400.0
"""Seconds for which a handled delivery is remembered, at least: senders repeat for hours."""

_Refused = WebhookSignatureError | ConfigurationError


class _Genuine(Generic[E]):
    """A verified and parsed delivery; the key is `None` where nothing identifies it."""

    __slots__ = ("event", "key")

    def __init__(self, event: E | UnknownWebhook, key: str | None) -> None:
        self.event = event
        self.key = key


class Receiver(Generic[E]):
    """Verifies deliveries, parses them, and calls the handlers of their events."""

    def __init__(
        self,
        routes: Sequence[Route[E]],
        schemes: Sequence[Scheme],
        *,
        secrets: Secrets | None,
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
        """Verify a delivery by its raw body, parse it, call its handlers, and return the event.

        Args:
            path: The path that was called, or the id of the event.
            headers: The headers, as a mapping or as a list of pairs.
            body: The raw body, as received.
            method: The HTTP method.
            signed_path: The path that the sender called, where it differs.

        Raises:
            WebhookSignatureError: Nothing proves that the delivery is genuine and new.
            WebhookParseError: The body is not that of the event.
            WebhookPathError: No event is delivered to the path.
            ConfigurationError: A secret is missing, a handler has to be awaited, or an argument has another type.
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
        """Verify a delivery by its raw body, parse it, await its handlers, and return the event.

        Handlers that aren't coroutine functions run in a thread. Arguments and exceptions are those of `receive`.
        """
        return (await self._adeliver(_delivery(path, headers, body, method, signed_path)))[0]

    def sign(
        self,
        id: str,
        body: bytes,
        path: str | None = None,
        timestamp: float | datetime.datetime | None = None,
    ) -> dict[str, str]:
        """Return the headers of a genuine delivery, for tests.

        Args:
            id: The id of the event.
            body: The raw body.
            path: The path that is called; by default, that of the event.
            timestamp: The time of the signature; by default, now. A number is in Unix seconds.
        """
        route = next((route for route in self._routes if route.id == id), None)
        if route is None:
            raise InvalidValueError(f"{id!r} is not an event; the events are: {', '.join(r.id for r in self._routes)}")
        headers = {"content-type": "application/json"}
        if route.signature is None:
            return headers
        at = timestamp.timestamp() if isinstance(timestamp, datetime.datetime) else timestamp
        delivery = _delivery(id, headers, body, "POST", path if path is not None else route.path or "")
        secret = self._secrets_of(route.signature)[0]
        return headers | self._schemes[route.signature].sign(delivery, secret, time.time() if at is None else at)

    def asgi(self, *, max_body_bytes: int = 1_048_576, body_timeout: float = 10.0, prefix: str = "") -> AsgiApp:
        """Return an ASGI application, to be served or mounted.

        Args:
            max_body_bytes: A larger body is answered 413.
            body_timeout: Seconds for the whole body; a slower one is answered 408.
            prefix: The prefix that a proxy removed from the path that the sender called.
        """
        from .asgi import application

        return application(self._aanswer, max_body_bytes, body_timeout, prefix)

    def wsgi(self, *, max_body_bytes: int = 1_048_576, prefix: str = "") -> WsgiApp:
        """Return a WSGI application. The server limits the time of a body.

        Args:
            max_body_bytes: A larger body is answered 413.
            prefix: The prefix that a proxy removed from the path that the sender called.
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
        genuine = self._genuine(delivery)
        key = genuine.key
        if key is not None:
            _refuse(self._store.claim(key, _LEASE))
        try:
            answer = self._handlers.call(genuine.event)
        except BaseException:
            if key is not None:
                self._store.release(key)
            raise
        if key is not None:
            self._store.finish(key, self._remembered)
        return genuine.event, answer

    async def _adeliver(self, delivery: Delivery) -> tuple[E | UnknownWebhook, bytes]:
        import anyio

        genuine = self._genuine(delivery)
        key = genuine.key
        if key is not None:
            seen: Seen | None = "busy"
            with anyio.CancelScope(shield=True):
                seen = await self._stored(lambda: self._store.claim(key, _LEASE))
            _refuse(seen)
        try:
            answer = await self._handlers.acall(genuine.event)
        except BaseException:
            if key is not None:
                with anyio.CancelScope(shield=True):
                    await self._stored(lambda: self._store.release(key))
            raise
        if key is not None:
            with anyio.CancelScope(shield=True):
                await self._stored(lambda: self._store.finish(key, self._remembered))
        return genuine.event, answer

    def _genuine(self, delivery: Delivery) -> _Genuine[E]:
        """Verify a delivery before its body is parsed: the body never chooses the scheme."""
        source = delivery.source
        here = routes_at(self._routes, source) or (
            routes_at(self._routes, source.removeprefix(delivery.mount)) if delivery.mount else []
        )
        if not here:
            raise WebhookPathError(f"no event is delivered to {line(repr(source))}")
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
            proof = self._verified(self._schemes[name], delivery)
            if proof.timestamp is not None and not abs(time.time() - proof.timestamp) <= self._tolerance:
                raise WebhookSignatureError(f"the time stamp is more than {self._tolerance} seconds from now")
            return proof
        if self._verify is None:
            raise WebhookSignatureError(
                f"the connector declares no signature for {line(repr(delivery.source))}: pass a function as"
                " verify=..., or verify=False to accept unverified deliveries"
            )
        if self._verify is not False:
            _approve(self._verify, delivery)
        return None

    def _verified(self, scheme: Scheme, delivery: Delivery) -> Proof:
        """The proof by any of the secrets; the error of the last one."""
        *others, last = self._secrets_of(scheme.name)
        for secret in others:
            try:
                return scheme.verify(delivery, secret)
            except WebhookSignatureError:
                continue
        return scheme.verify(delivery, last)

    def _secrets_of(self, name: str) -> Sequence[str]:
        secrets = self._secrets.get(name)
        if secrets is None:
            raise ConfigurationError(
                f"the secret of the signature {name} is missing: pass secrets={{{name!r}: ...}}, or set"
                f" {self._schemes[name].variable} in the environment"
            )
        return secrets

    async def _stored(self, call: Callable[[], T]) -> T:
        import anyio.to_thread

        return call() if isinstance(self._store, MemoryStore) else await anyio.to_thread.run_sync(call)

    @property
    def _remembered(self) -> float:
        return max(_REMEMBERED, 2 * self._tolerance)


def _delivery(source: str, headers: HeadersInput, body: bytes, method: str, path: str | None) -> Delivery:
    signed_path = source.partition("?")[0] if path is None else path
    return Delivery(method, source, signed_path, Headers(headers), raw_body(body))


def _secrets(schemes: Mapping[str, Scheme], secrets: Secrets) -> dict[str, Sequence[str]]:
    for name in secrets.keys() - schemes.keys():
        import logging

        logger = logging.getLogger(__name__.partition("._runtime")[0])
        names = ", ".join(schemes) or "none"
        logger.warning("secrets: %r is not a signature; the signatures are: %s", name, names)
    from .schemes import checked

    usable: dict[str, Sequence[str]] = {}
    for name, scheme in schemes.items():
        values = secrets.get(name) or os.environ.get(scheme.variable) or ()
        listed = [values] if isinstance(values, str) else list(values)
        if listed:
            usable[name] = [checked(scheme, secret) for secret in listed]
    return usable


def _approve(verify: Verify, delivery: Delivery) -> None:
    """Call the check of the user's: `True` and `None` accept; an error, `False` and anything else refuse."""
    try:
        approved: object = verify(delivery.path, delivery.headers, delivery.body)
    except WebhookSignatureError:
        raise
    except Exception as error:
        raise WebhookSignatureError(f"verify refused the delivery: {type(error).__name__}") from error
    if inspect.iscoroutine(approved):
        approved.close()
        raise ConfigurationError("verify can't be a coroutine function")
    if approved is not None and approved is not True:
        raise WebhookSignatureError("verify refused the delivery")


def _refuse(seen: Seen | None) -> None:
    if seen is not None:
        done = seen == "done"
        raise WebhookReplayError(f"the delivery {'was handled before' if done else 'is being handled'}", handled=done)
