"""The receiver: verifies a delivery, parses it, and calls the handlers of its event, once."""

from __future__ import annotations

import datetime
import inspect
import os
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from functools import partial
from typing import Generic, Literal, TypeAlias, TypeVar

from ...errors import (
    ConfigurationError,
    InvalidValueError,
    WebhookParseError,
    WebhookPathError,
    WebhookReplayError,
    WebhookSignatureError,
)
from ..decode import Mismatch, find, text
from ..lazy import asgi as _asgi
from ..lazy import schemes as _schemes
from ..lazy import wsgi as _wsgi
from ..record import Record
from ..shown import line
from ..values import JsonInput, JsonObject, JsonValue, is_list, is_mapping
from .answers import Answer, Question, allowing, plain, refusal
from .delivery import Delivery, Headers, HeadersInput
from .events import E, Route, UnknownWebhook, batch, find_route, load_body, one_event, raw_body, read, routes_at
from .handlers import Handlers
from .handling import Entry, Genuine, Handling, readable
from .replay import MemoryStore, Seen, WebhookStore

P = TypeVar("P", bound=Record)
R = TypeVar("R")
T = TypeVar("T")

Verify: TypeAlias = Callable[[str, Mapping[str, str], bytes], "bool | None"]
"""A check by the user: path, headers (by case-insensitive name) and raw body. It refuses by raising or by `False`."""

Secrets: TypeAlias = Mapping[str, str | Sequence[str]]
"""Secrets by the names of their signatures; several while one is rotated: any verifies, the first one signs."""

Result: TypeAlias = "JsonInput | Record | Awaitable[JsonInput | Record]"
"""The result of a handler: the body of the answer, JSON or a record that is sent as it, or `None`."""

_LEASE = 600.0
"""Seconds after which a delivery is accepted again whose process died while it was handled."""

_LONGEST_ID = 256
"""The maximum characters of an event's id as a key; a longer one is hashed."""

_REMEMBERED = 86_400.0
"""Seconds for which a handled delivery is remembered, at least: senders repeat for hours."""

_Proofs = Mapping["str | None", "_schemes.Proof | None"]
_Refused = Mapping["str | None", WebhookSignatureError | ConfigurationError]


class Deliveries(ABC, Generic[E, R]):
    """Verifies deliveries, parses them, and calls the handlers of their events; `R` is the result of one."""

    def __init__(
        self,
        routes: Sequence[Route[E]],
        schemes: Sequence[_schemes.Scheme],
        *,
        secrets: Secrets | None,
        tolerance: float,
        verify: Verify | Literal[False] | None,
        store: WebhookStore | None,
        verify_token: str | Sequence[str] | None = None,
    ) -> None:
        if secrets is not None:
            _check("secrets", secrets, is_mapping(secrets), "a mapping")
        _check("tolerance", tolerance, _is_tolerance(tolerance), "a number of seconds from 0 on")
        _check("verify", verify, verify is None or verify is False or callable(verify), "a function or False")
        self._routes = routes
        self._schemes = {scheme.name: scheme for scheme in schemes}
        self._secrets = _secrets(self._schemes, secrets or {})
        self._tolerance = tolerance
        self._verify: Verify | Literal[False] | None = verify
        self._store = MemoryStore() if store is None else store
        self._handlers = Handlers({UnknownWebhook, *(route.payload for route in routes)})
        challenges = [route.challenge for route in routes if route.challenge is not None]
        self._tokens = _values(
            "verify_token", verify_token, next((item.variable for item in challenges if item.token), "")
        )
        self._methods = ("GET", "POST") if any(item.query is not None for item in challenges) else ("POST",)

    def receive(
        self,
        path: str,
        headers: HeadersInput,
        body: bytes,
        method: str = "POST",
        *,
        signed_path: str | None = None,
    ) -> R:
        """Verify a delivery by its raw body, parse it, call its handlers, and return the event, or those of a batch.

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
            WebhookBatchError: Some events of a batch failed; the others were handled.
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
    ) -> R:
        """Verify a delivery by its raw body, parse it, await its handlers, and return the event or events.

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
        headers = {"content-type": "application/json" if route.form is None else "application/x-www-form-urlencoded"}
        if route.signature is None:
            return headers
        at = timestamp.timestamp() if isinstance(timestamp, datetime.datetime) else timestamp
        delivery = _delivery(id, headers, body, "POST", path if path is not None else route.path or "")
        secret = self._secrets_of(route.signature)[0]
        return headers | self._schemes[route.signature].sign(delivery, secret, time.time() if at is None else at)

    def asgi(self, *, max_body_bytes: int = 1_048_576, body_timeout: float = 10.0, prefix: str = "") -> _asgi.AsgiApp:
        """Return an ASGI application, to be served or mounted.

        Args:
            max_body_bytes: A larger body is answered 413.
            body_timeout: Seconds for the whole body; a slower one is answered 408.
            prefix: The prefix that a proxy removed from the path that the sender called.
        """
        from .asgi import application

        return application(self._aanswer, self._methods, max_body_bytes, body_timeout, prefix)

    def wsgi(self, *, max_body_bytes: int = 1_048_576, prefix: str = "") -> _wsgi.WsgiApp:
        """Return a WSGI application. The server limits the time of a body.

        Args:
            max_body_bytes: A larger body is answered 413.
            prefix: The prefix that a proxy removed from the path that the sender called.
        """
        from .wsgi import application

        return application(self._answer, self._methods, max_body_bytes, prefix)

    def _register(self, event: type[P], handler: Callable[[P], Result]) -> None:
        self._handlers.add(event, handler)

    @abstractmethod
    def _result(self, handling: Handling[E]) -> R:
        """Return the result of a delivery."""

    def _answer(self, delivery: Delivery) -> Answer:
        try:
            if delivery.method == "GET":
                return self._asked(delivery)
            return Answer(200, self._deliver(delivery)[1])
        except Exception as error:  # noqa: BLE001  whatever a handler raises is a failure
            return refusal(error, delivery.path)

    async def _aanswer(self, delivery: Delivery) -> Answer:
        try:
            if delivery.method == "GET":
                return self._asked(delivery)
            return Answer(200, (await self._adeliver(delivery))[1])
        except Exception as error:  # noqa: BLE001  whatever a handler raises is a failure
            return refusal(error, delivery.path)

    def _asked(self, delivery: Delivery) -> Answer:
        """Answer a GET, which can only be a challenge."""
        challenge = self._here(delivery)[0].challenge
        if challenge is None or challenge.query is None:
            return plain(405, allowing("POST"))
        challenge.ask(delivery, self._tokens)
        return plain(400)

    def _challenge(self, path: str, headers: HeadersInput, body: bytes, method: str) -> str | None:
        delivery = _delivery(path, headers, body, method, None)
        challenge = self._here(delivery)[0].challenge
        try:
            if challenge is not None:
                challenge.ask(delivery, self._tokens)
                if challenge.body:
                    self._genuine(delivery)
        except Question as question:
            return question.answer.body.decode("utf-8")
        return None

    def _deliver(self, delivery: Delivery) -> tuple[R, bytes]:
        genuine = self._genuine(delivery)
        handling = Handling[E](is_batch=genuine.is_batch)
        with self._claimed(*genuine.keys), self._claimed(*genuine.whole, remember=False):
            for position, entry in enumerate(genuine.entries):
                with handling.attempt(position):
                    event = readable(entry.event)
                    with self._claimed(*entry.keys):
                        handling.handled(event, self._handlers.call(event))
            handling.end()
            for key in genuine.passing:
                self._store.release(key)
        return self._result(handling), handling.answer

    async def _adeliver(self, delivery: Delivery) -> tuple[R, bytes]:
        genuine = self._genuine(delivery)
        handling = Handling[E](is_batch=genuine.is_batch)
        async with self._aclaimed(*genuine.keys), self._aclaimed(*genuine.whole, remember=False):
            for position, entry in enumerate(genuine.entries):
                with handling.attempt(position):
                    event = readable(entry.event)
                    async with self._aclaimed(*entry.keys):
                        handling.handled(event, await self._handlers.acall(event))
            handling.end()
            for key in genuine.passing:
                await self._stored(partial(self._store.release, key))
        return self._result(handling), handling.answer

    @contextmanager
    def _claimed(self, *keys: str, remember: bool = True) -> Generator[None]:
        """Hold keys while their events are handled, and remember them once they are."""
        held: list[str] = []
        try:
            for key in keys:
                _refuse(self._store.claim(key, _LEASE))
                held.append(key)
            yield
        except BaseException:
            for key in held:
                self._store.release(key)
            raise
        for key in held:
            if remember:
                self._store.finish(key, self._remembered)
            else:
                self._store.release(key)

    @asynccontextmanager
    async def _aclaimed(self, *keys: str, remember: bool = True) -> AsyncGenerator[None]:
        """Hold keys while their events are handled, and remember them once they are."""
        held: list[str] = []
        try:
            for key in keys:
                _refuse(await self._stored(partial(self._store.claim, key, _LEASE)))
                held.append(key)
            yield
        except BaseException:
            for key in held:
                await self._stored(partial(self._store.release, key))
            raise
        for key in held:
            if remember:
                await self._stored(partial(self._store.finish, key, self._remembered))
            else:
                await self._stored(partial(self._store.release, key))

    def _here(self, delivery: Delivery) -> Sequence[Route[E]]:
        """Return the events of the path of a delivery."""
        source = delivery.source
        here = routes_at(self._routes, source) or (
            routes_at(self._routes, source.removeprefix(delivery.mount)) if delivery.mount else []
        )
        if not here:
            raise WebhookPathError(f"no event is delivered to {line(repr(source))}")
        return here

    def _genuine(self, delivery: Delivery) -> Genuine[E]:
        """Verify a delivery before its body is parsed: the body never chooses the scheme."""
        here = self._here(delivery)
        challenge = here[0].challenge
        if challenge is not None:
            challenge.ask(delivery, self._tokens)
        proofs: dict[str | None, _schemes.Proof | None] = {}
        refused: dict[str | None, WebhookSignatureError | ConfigurationError] = {}
        for name in dict.fromkeys(route.signature for route in here):
            try:
                proofs[name] = self._proof(name, delivery)
            except (WebhookSignatureError, ConfigurationError) as error:
                refused[name] = error
        can_ask = challenge is not None and bool(challenge.body) and (bool(proofs) or None in refused)
        if not proofs and not can_ask:
            raise next(iter(refused.values()))
        data = load_body(here, delivery.body)
        if challenge is not None and can_ask and isinstance(data, dict) and not _is_event(here, data):
            challenge.ask_in_body(data, self._tokens)
        if not proofs:
            raise next(iter(refused.values()))
        items = here[0].items
        if items is not None:
            return self._batch(here, delivery, batch(data, items), proofs, refused)
        event = one_event(data)
        route, name = _route(here, event, proofs, refused)
        return Genuine(
            [Entry(read(route, delivery.source, event), _id_keys(route, name, event))], _keys(name, proofs[name])
        )

    def _batch(
        self, here: Sequence[Route[E]], delivery: Delivery, items: list[JsonValue], proofs: _Proofs, refused: _Refused
    ) -> Genuine[E]:
        """Return the events of a batch: each has a key of its own, by its id or else by its position."""
        name, proof = next(((name, proof) for name, proof in proofs.items() if proof is not None), (None, None))
        keys = _keys(name, proof)
        whole = keys[0] if proof is not None and proof.named else f"#{_digest(delivery.body)}"
        entries: list[Entry[E]] = []
        passing: list[str] = []
        for position, item in enumerate(items):
            own: tuple[str, ...] = ()
            try:
                data = one_event(item)
                route, scheme = _route(here, data, proofs, refused)
                own = _id_keys(route, scheme, data)
                event: E | UnknownWebhook | WebhookParseError = read(route, delivery.source, data)
            except WebhookParseError as error:
                event = error
            if not own:
                own = (f"{whole}[{position}]",)
                passing += own
            entries.append(Entry(event, own))
        return Genuine(entries, keys, is_batch=True, whole=() if whole in keys else (whole,), passing=passing)

    def _proof(self, name: str | None, delivery: Delivery) -> _schemes.Proof | None:
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

    def _verified(self, scheme: _schemes.Scheme, delivery: Delivery) -> _schemes.Proof:
        """The proof by the first secret that holds, with its id by the others; without one, the error of the last."""
        proofs: list[_schemes.Proof] = []
        secrets = self._secrets_of(scheme.name)
        for position, secret in enumerate(secrets, 1):
            try:
                proofs.append(scheme.verify(delivery, secret))
            except WebhookSignatureError:
                if position == len(secrets) and not proofs:
                    raise
        first, *others = proofs
        return replace(first, also=tuple(dict.fromkeys(proof.id for proof in others if proof.id != first.id)))

    def _secrets_of(self, name: str) -> Sequence[str]:
        secrets = self._secrets.get(name)
        if secrets is None:
            raise ConfigurationError(
                f"the secret of the signature {name} is missing: pass secrets={{{name!r}: ...}}, or set"
                f" {self._schemes[name].variable} in the environment"
            )
        return secrets

    async def _stored(self, call: Callable[[], T]) -> T:
        """Call the store, even while the request is cancelled; one of the user's own in a thread."""
        if isinstance(self._store, MemoryStore):
            return call()
        import anyio.to_thread

        result: list[T] = []
        with anyio.CancelScope(shield=True):
            result.append(await anyio.to_thread.run_sync(call))
        return result[0]

    @property
    def _remembered(self) -> float:
        return max(_REMEMBERED, 2 * self._tolerance)


class Receiver(Deliveries[E, E | UnknownWebhook]):
    """A receiver whose deliveries are single events."""

    def _result(self, handling: Handling[E]) -> E | UnknownWebhook:
        return handling.events[0]


def _is_event(here: Sequence[Route[E]], data: JsonObject) -> bool:
    return any(route.match is not None and route.match.fits(data) for route in here)


def _route(
    here: Sequence[Route[E]], event: JsonObject, proofs: _Proofs, refused: _Refused
) -> tuple[Route[E] | None, str | None]:
    """Return the route of an event, and its scheme, which must hold."""
    route = find_route(here, event)
    name = next(iter([*refused, *proofs])) if route is None else route.signature
    if name in refused:
        raise refused[name]
    return route, name


def _keys(name: str | None, proof: _schemes.Proof | None) -> tuple[str, ...]:
    """Return the keys of a delivery; none where nothing identifies it."""
    return () if proof is None else tuple(f"{name}:{identity}" for identity in (proof.id, *proof.also))


def _id_keys(route: Route[E] | None, name: str | None, event: JsonObject) -> tuple[str, ...]:
    """Return the key of an event by its own id, if it has one."""
    value = find(event, *route.event_id) if route is not None and route.event_id else None
    try:
        identity = "" if value is None else text(value)
    except Mismatch:
        return ()
    if len(identity) > _LONGEST_ID:
        identity = _digest(identity.encode("utf-8", "replace"))
    return (f"{name or ''}#{identity}",) if identity else ()


def _digest(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


def _delivery(source: str, headers: HeadersInput, body: bytes, method: str, path: str | None) -> Delivery:
    signed_path = source.partition("?")[0] if path is None else path
    query = source.partition("?")[2]
    return Delivery(method, source, signed_path, Headers(headers), raw_body(body), query=query)


def _secrets(schemes: Mapping[str, _schemes.Scheme], secrets: Secrets) -> dict[str, Sequence[str]]:
    for name in secrets.keys() - schemes.keys():
        import logging

        logger = logging.getLogger(__name__.partition("._runtime")[0])
        names = ", ".join(schemes) or "none"
        logger.warning("secrets: %r is not a signature; the signatures are: %s", name, names)
    from .schemes import checked

    usable: dict[str, Sequence[str]] = {}
    for name, scheme in schemes.items():
        listed = _values(f"secrets[{name!r}]", secrets.get(name), scheme.variable)
        if listed:
            usable[name] = [checked(scheme, secret) for secret in listed]
    return usable


def _values(name: str, passed: str | Sequence[str] | None, variable: str) -> Sequence[str]:
    """Return the argument, else the environment variable, split at commas and spaces."""
    if passed:
        _check(name, passed, _is_texts(passed), "a string or several")
        return [passed] if isinstance(passed, str) else [*passed]
    return os.environ.get(variable, "").replace(",", " ").split()


def _check(name: str, value: object, fits: bool, expected: str) -> None:
    """Raise the error for an argument of another kind; it does not show the value."""
    if not fits:
        raise InvalidValueError(f"{name}: expected {expected}, got {type(value).__name__}")


def _is_tolerance(value: object) -> bool:
    """Whether it is a time, or infinite: then a time stamp may be of any time."""
    return isinstance(value, (int, float)) and value >= 0


def _is_texts(value: object) -> bool:
    return isinstance(value, str) or (is_list(value) and all(isinstance(item, str) for item in value))


def _approve(verify: Verify, delivery: Delivery) -> None:
    """Call the user's check: `True` and `None` accept; an error, `False` and anything else refuse."""
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
