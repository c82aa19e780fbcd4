"""A stand-in of Sinch's APIs: their paths, credentials, pages and errors over a real socket, with our own bodies.

It refuses what the APIs refuse: another product's credential, an unknown key, a missing key, an empty text. A success
proves that the request was right.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Sequence
from urllib.parse import parse_qsl

from tests.live import bodies
from tests.live.bodies import Json
from tests.live.route import Asked, Product, Refused, Route
from tests.live.routes import ROUTES
from tests.support.server import Reply, Request, json_reply

KEY_ID, KEY_SECRET = "key-id", "key-secret"
APPLICATION_KEY, APPLICATION_SECRET = "app-key", "YXBwLXNlY3JldA=="
PLAN_TOKEN = "plan-token"
HOOK_SECRET = "hook-secret"


class StandIn:
    """The state of the stand-in, with the tokens that it issued."""

    def __init__(self) -> None:
        self.issued = 0
        self.lifetime = 3600
        self._valid: set[str] = set()
        self._guard = threading.Lock()

    def expire(self) -> None:
        """Expire every issued token."""
        with self._guard:
            self._valid.clear()

    def answer(self, request: Request) -> Reply:
        """Answer a request."""
        path, _, query = request.target.partition("?")
        if path == "/oauth2/token":
            return self._token(request)
        if path == "/delivery":
            return _delivery()
        route, holes = next(
            (
                (route, match.groups())
                for route in ROUTES
                if route.method == request.method and (match := route.path.fullmatch(path))
            ),
            (None, ()),
        )
        if route is None:
            return Reply(404)
        if (refused := self._unauthorized(route.product, request)) is not None:
            return refused
        try:
            asked = _asked(route, request, holes, query)
            answer = route.answer(asked)
            if isinstance(answer, Reply):
                return answer
            return json_reply(answer, route.status) if route.status != 204 else Reply(204)
        except Refused as error:
            return json_reply(_error(route.product, error), error.status)

    def _token(self, request: Request) -> Reply:
        form = dict(parse_qsl(request.body.decode()))
        if request.header("authorization") != _basic(KEY_ID, KEY_SECRET) or form != {
            "grant_type": "client_credentials"
        }:
            return json_reply({"error": "invalid_client", "error_description": "no such key"}, 401)
        with self._guard:
            self.issued += 1
            token = f"token-{self.issued}"
            self._valid.add(token)
        return json_reply({"access_token": token, "expires_in": self.lifetime, "scope": "", "token_type": "bearer"})

    def _unauthorized(self, product: Product, request: Request) -> Reply | None:
        authorization = request.header("authorization") or ""
        with self._guard:
            tokens = {f"Bearer {token}" for token in self._valid}
        good = {
            "sms": {f"Bearer {PLAN_TOKEN}"},
            "voice": {_basic(APPLICATION_KEY, APPLICATION_SECRET)},
            "verify": {_basic(APPLICATION_KEY, APPLICATION_SECRET), f"Application {APPLICATION_KEY}"},
        }.get(product, tokens | {_basic(KEY_ID, KEY_SECRET)})
        if authorization in good or (product in ("voice", "verify") and _is_signed(request)):
            return None
        if product == "sms":
            return Reply(401)
        headers = {"Content-Type": "application/json"}
        if authorization.startswith("Bearer token-"):
            headers["WWW-Authenticate"] = 'Bearer error="invalid_token", error_description="the token expired"'
        error = Refused(401, "UNAUTHENTICATED", "wrong credentials")
        return Reply(401, json.dumps(_error(product, error)).encode(), headers)


def _basic(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def _is_signed(request: Request) -> bool:
    """Whether the application has signed the request."""
    lines = (
        request.method,
        base64.b64encode(hashlib.md5(request.body, usedforsecurity=False).digest()).decode() if request.body else "",
        request.header("content-type") or "",
        f"x-timestamp:{request.header('x-timestamp')}",
        request.target.partition("?")[0],
    )
    mac = hmac.digest(base64.b64decode(APPLICATION_SECRET), "\n".join(lines).encode(), "sha256")
    expected = f"application {APPLICATION_KEY}:{base64.b64encode(mac).decode()}"
    scheme, _, proof = (request.header("authorization") or "").partition(" ")
    return f"{scheme.lower()} {proof}" == expected


def _delivery() -> Reply:
    """The event of a received text, signed as Sinch signs it."""
    body = json.dumps(bodies.inbound("in-7")).encode()
    nonce, timestamp = "nonce-1", str(int(time.time()))
    mac = hmac.digest(HOOK_SECRET.encode(), body + f".{nonce}.{timestamp}".encode(), "sha256")
    name = "x-sinch-webhook-signature"
    return Reply(
        200,
        body,
        {
            "Content-Type": "application/json",
            name: base64.b64encode(mac).decode(),
            f"{name}-algorithm": "HmacSHA256",
            f"{name}-nonce": nonce,
            f"{name}-timestamp": timestamp,
        },
    )


def _error(product: Product, error: Refused) -> Json:
    """Return an error in one of the four shapes."""
    match product:
        case "sms":
            return {"code": error.code, "text": error.message}
        case "voice" | "verify":
            return {"errorCode": error.status * 100, "message": error.message, "reference": "ref-1"}
        case "fax":
            return {"title": error.code, "detail": error.message, "status": error.status}
        case _:
            return {"error": {"code": error.status, "message": error.message, "status": error.code, "details": []}}


def _asked(route: Route, request: Request, holes: Sequence[str], query: str) -> Asked:
    asked = parse_qsl(query, keep_blank_values=True)
    for name, value in asked:
        if name not in route.query or not value:
            raise Refused(400, "INVALID_ARGUMENT", f"the query has {name}={value}")
    body: dict[str, Json] = {}
    kind = (request.header("content-type") or "").partition(";")[0]
    if kind == "multipart/form-data":
        body = {part.name: part.content.decode() for part in request.parts()}
    elif request.body:
        if kind != "application/json":
            raise Refused(415, "INVALID_ARGUMENT", f"a body of {kind!r}")
        body = json.loads(request.body)
    if missing := route.must - body.keys():
        raise Refused(400, "INVALID_ARGUMENT", f"missing: {', '.join(sorted(missing))}")
    if unknown := body.keys() - route.must - route.may:
        raise Refused(400, "INVALID_ARGUMENT", f"unknown: {', '.join(sorted(unknown))}")
    if any(map(_has_empty, body.values())):
        raise Refused(400, "INVALID_ARGUMENT", "an empty value")
    segments = [segment.replace("%2B", "+") for segment in holes]
    if any("missing" in segment for segment in segments):
        raise Refused(404, "NOT_FOUND", "there is no such thing")
    return Asked(tuple(segments), dict(asked), body)


def _has_empty(value: Json) -> bool:
    if isinstance(value, dict):  # some events have no members
        return not value or any(_has_empty(item) for key, item in value.items() if item or not key.endswith("_event"))
    return not value or any(map(_has_empty, value)) if isinstance(value, list) else value in ("", None)
