"""The mock server as an ASGI application."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from uuid import uuid4

import httpx
from msgspec import Struct, field
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route as Path
from starlette.types import Message, Receive

from generator import ir
from generator.mock import webhooks
from generator.mock.answers import Reply, World, answer, failure, refusal
from generator.mock.credentials import Tokens
from generator.mock.incoming import BadRequest, Incoming
from generator.mock.routes import Route, matching, routes
from generator.mock.world import shelves

FIRE = "/_mock/webhooks/"
"""The path prefix that delivers an event: `POST` with the id of the event."""

ASK = "/_mock/challenges/"
"""The path prefix that asks the challenge of an event's path: `POST` with the id of the event."""

LONGEST = 32 << 20
"""The maximum bytes of a request body."""

_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")

_logger = logging.getLogger("generator.mock")


class Faults(Struct, frozen=True):
    """Injected faults: statuses with their probabilities, and the seconds of every answer."""

    statuses: Sequence[tuple[int, float]] = ()
    latency: float = 0.0


class Deliveries(Struct, frozen=True):
    """The target URL of events, the signing secrets, and the verify token of challenges."""

    url: str | None = None
    secrets: Mapping[str, str] = field(default_factory=dict[str, str])
    verify_token: str = "mock"  # noqa: S105  of a test server


class Mock:
    """The mock server of a connector."""

    def __init__(self, connector: ir.Connector, faults: Faults, deliveries: Deliveries) -> None:
        self._connector = connector
        self._faults = faults
        self._deliveries = deliveries
        self._routes: list[Route] = routes(connector)
        self._world = World(connector, self._routes, shelves(connector, self._routes), Tokens(connector))
        self._events = {hook.id: hook for resource in connector.resources for hook in resource.webhooks}
        self._http: httpx.AsyncClient | None = None
        self._sign: webhooks.Sign | None = None
        self._pending: set[asyncio.Task[None]] = set()

    def app(self) -> Starlette:
        """The ASGI application."""
        return Starlette(
            routes=[
                Path(FIRE + "{event:path}", self._fire, methods=["POST"]),
                Path(ASK + "{event:path}", self._ask, methods=["POST"]),
                Path("/{path:path}", self._serve, methods=_METHODS),
            ],
            lifespan=self._running,
        )

    @asynccontextmanager
    async def _running(self, _: Starlette) -> AsyncGenerator[None]:
        async with AsyncExitStack() as stack:
            if self._deliveries.url is not None and self._events:
                self._sign = stack.enter_context(webhooks.signer(self._connector, self._deliveries.secrets))
                self._http = await stack.enter_async_context(httpx.AsyncClient(timeout=10))
            yield
            await asyncio.gather(*self._pending)

    async def _serve(self, request: Request) -> Response:
        if self._faults.latency:
            await asyncio.sleep(self._faults.latency)
        try:
            incoming = await read(Request(request.scope, _bounded(request.receive)))
            reply = self._fault(incoming) or answer(self._world, incoming)
        except BadRequest as problem:
            reply = refusal(self._connector, problem)
        called = f" {reply.route.name}" if reply.route else ""
        reason = f": {' '.join(reply.reason.split())}" if reply.reason else ""
        _logger.info("%s %s -> %d%s%s", request.method, request.url.path, reply.status, called, reason)
        if reply.route is not None and reply.status == 201:
            for hooks in webhooks.together(reply.route.resource.webhooks):
                self._later(hooks)
        return _response(reply)

    def _fault(self, incoming: Incoming) -> Reply | None:
        match = next(iter(matching(self._routes, incoming.method, incoming.path)), None)
        if match is None:
            return None
        for status, probability in self._faults.statuses:
            if random.random() < probability:  # noqa: S311  no secret
                return failure(self._connector, status, "an injected failure", match[0])
        return None

    async def _fire(self, request: Request) -> Response:
        hook = self._hook(request)
        if isinstance(hook, Response):
            return hook
        try:
            return JSONResponse({"status": await self._delivered([hook])})
        except httpx.HTTPError as error:
            return JSONResponse({"error": f"{type(error).__name__}: {error}"}, 502)

    async def _ask(self, request: Request) -> Response:
        hook = self._hook(request)
        if isinstance(hook, Response):
            return hook
        challenge = str(uuid4())
        question = webhooks.question(hook, challenge, self._deliveries.verify_token)
        if question is None:
            return JSONResponse({"error": f"the path of {hook.id!r} is asked no challenge"}, 409)
        try:
            client, url, sign = self._receiver()
            answer = await webhooks.ask(client, url, hook, question, sign)
        except httpx.HTTPError as error:
            return JSONResponse({"error": f"{type(error).__name__}: {error}"}, 502)
        _logger.info("challenge to %s -> %d", hook.path, answer.status_code)
        return JSONResponse({"status": answer.status_code, "answered": challenge in answer.text})

    def _hook(self, request: Request) -> ir.Webhook | Response:
        """The event of a request of the user's, or why there is none."""
        event = request.path_params["event"]
        hook = self._events.get(event)
        if hook is None:
            return JSONResponse({"error": f"{event!r} is not an event", "events": [*self._events]}, 404)
        if self._http is None:
            return JSONResponse({"error": "no receiver: start the mock with --webhooks URL"}, 409)
        return hook

    def _later(self, hooks: Sequence[ir.Webhook]) -> None:
        if self._http is None:
            return
        task = asyncio.create_task(self._attempt(hooks))
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)

    async def _attempt(self, hooks: Sequence[ir.Webhook]) -> None:
        try:
            await self._delivered(hooks)
        except httpx.HTTPError as error:
            _logger.warning("event %s was not delivered: %s: %s", _ids(hooks), type(error).__name__, error)

    async def _delivered(self, hooks: Sequence[ir.Webhook]) -> int:
        client, url, sign = self._receiver()
        body = webhooks.delivery(hooks, self._world.connector)
        status = await webhooks.deliver(client, url, hooks[0], body, sign)
        _logger.info("event %s delivered -> %d", _ids(hooks), status)
        return status

    def _receiver(self) -> tuple[httpx.AsyncClient, str, webhooks.Sign]:
        if self._http is None or self._sign is None or self._deliveries.url is None:
            raise RuntimeError("no receiver")
        return self._http, self._deliveries.url, self._sign


def _ids(hooks: Sequence[ir.Webhook]) -> str:
    return ", ".join(hook.id for hook in hooks)


def _bounded(receive: Receive) -> Receive:
    """Receives a request, up to the maximum length of its body."""
    length = 0

    async def bounded() -> Message:
        nonlocal length
        message = await receive()
        length += len(message.get("body", b""))
        if length > LONGEST:
            raise BadRequest(413, f"the body is longer than {LONGEST} bytes")
        return message

    return bounded


async def read(request: Request) -> Incoming:
    """The request, with its body read."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    form: list[tuple[str, str]] = []
    body = b""
    if headers.get("content-type", "").partition(";")[0].strip().lower() in _FORMS:
        try:
            async with request.form() as fields:
                for key, value in fields.multi_items():
                    form.append((key, value if isinstance(value, str) else value.filename or ""))
        except HTTPException as error:
            raise BadRequest(400, f"the body is not a valid form: {error.detail}") from None
    else:
        body = await request.body()
    raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
    path = raw.decode("ascii", "replace").partition("?")[0]
    return Incoming(request.method, path, request.url.query, headers, body, form)


def _response(reply: Reply) -> Response:
    if reply.is_empty:
        return Response(status_code=reply.status, headers=dict(reply.headers))
    if isinstance(reply.content, bytes):
        return Response(reply.content, reply.status, dict(reply.headers))
    return JSONResponse(reply.content, reply.status, dict(reply.headers))
