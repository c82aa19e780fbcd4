"""A stand-in of Sinch's APIs: their paths, credentials, pages and errors over a real socket, with bodies of our own.

A request that the APIs would refuse is refused here: another product's credential, an unknown key, a missing one, an
empty text. So an answer is proof that the request was right.
"""

from __future__ import annotations

import base64
import json
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias
from urllib.parse import parse_qsl

from tests.live import bodies
from tests.support.server import Reply, Request, json_reply

PROJECT = "prj-1"
PLAN = "plan-1"
KEY_ID, KEY_SECRET = "key-id", "key-secret"
APPLICATION_KEY, APPLICATION_SECRET = "app-key", "YXBwLXNlY3JldA=="
PLAN_TOKEN = "plan-token"
DISPATCH_APP = "app-dispatch"
"""The app that is in DISPATCH mode: it knows no contacts."""

Product: TypeAlias = Literal["sms", "voice", "verify", "conversation", "numbers", "fax"]
Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"
Query: TypeAlias = Mapping[str, str]


class Refused(Exception):
    """An answer that isn't a success."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that was let in: the holes of its path, its query, and its JSON (or the fields of its form)."""

    path: tuple[str, ...]
    query: Query
    body: dict[str, Json]


@dataclass(frozen=True, slots=True)
class Route:
    """An operation of a product: what its body must have and may have, and what it answers."""

    product: Product
    method: str
    path: re.Pattern[str]
    answer: Callable[[Asked], Json]
    must: frozenset[str]
    may: frozenset[str]
    query: frozenset[str]
    status: int


class StandIn:
    """The state of the stand-in: the tokens that it gave out."""

    def __init__(self) -> None:
        self.issued = 0
        self.lifetime = 3600
        self._valid: set[str] = set()
        self._guard = threading.Lock()

    def expire(self) -> None:
        """Every token that was given out is expired from now on."""
        with self._guard:
            self._valid.clear()

    def answer(self, request: Request) -> Reply:
        """The answer to a request."""
        path, _, query = request.target.partition("?")
        if path == "/oauth2/token":
            return self._token(request)
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
            return json_reply(route.answer(asked), route.status) if route.status != 204 else Reply(204)
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
        given = request.header("authorization") or ""
        with self._guard:
            tokens = {f"Bearer {token}" for token in self._valid}
        good = {
            "sms": {f"Bearer {PLAN_TOKEN}"},
            "voice": {_basic(APPLICATION_KEY, APPLICATION_SECRET)},
            "verify": {_basic(APPLICATION_KEY, APPLICATION_SECRET)},
        }.get(product, tokens | {_basic(KEY_ID, KEY_SECRET)})
        if given in good:
            return None
        if product == "sms":
            return Reply(401)
        headers = {"Content-Type": "application/json"}
        if given.startswith("Bearer token-"):
            headers["WWW-Authenticate"] = 'Bearer error="invalid_token", error_description="the token expired"'
        error = Refused(401, "UNAUTHENTICATED", "wrong credentials")
        return Reply(401, json.dumps(_error(product, error)).encode(), headers)


def _basic(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def _error(product: Product, error: Refused) -> Json:
    """The four shapes of errors."""
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
    if isinstance(value, dict):
        return not value or any(map(_has_empty, value.values()))
    return not value or any(map(_has_empty, value)) if isinstance(value, list) else value in ("", None)


def _numbered(items: Sequence[Json], name: str) -> Callable[[Asked], Json]:
    """Pages from 0, `page_size` being the number returned; an empty page after the last."""

    def answer(asked: Asked) -> Json:
        size, page = int(asked.query.get("page_size", "2")), int(asked.query.get("page", "0"))
        shown = list(items[page * size : (page + 1) * size])
        return {"count": len(items), "page": page, name: shown, "page_size": len(shown)}

    return answer


def _tokened(items: Sequence[Json], name: str, param: str, following: str) -> Callable[[Asked], Json]:
    """Pages of two, each with the token of the next, `""` in the last."""

    def answer(asked: Asked) -> Json:
        start = int(asked.query.get(param, "t0")[1:])
        more = start + 2 < len(items)
        return {name: list(items[start : start + 2]), following: f"t{start + 2}" if more else ""}

    return answer


def _faxes(asked: Asked) -> Json:
    page = int(asked.query.get("page", "1"))
    return {"page": page, "totalPages": 2, "pageSize": 2, "faxes": list(bodies.FAXES[(page - 1) * 2 : page * 2])}


def _fax(asked: Asked) -> Json:
    to = asked.body["to"]
    if isinstance(to, list) and len(to) > 1:
        return {"faxes": [{**bodies.fax(f"fax-{number}"), "to": number} for number in to]}
    return {**bodies.fax("fax-1"), "to": to[0] if isinstance(to, list) else to}


def _batch(asked: Asked) -> Json:
    to = asked.body["to"]
    if not isinstance(to, list) or not all(isinstance(item, str) for item in to):
        raise Refused(400, "syntax_invalid_json", "'to' is no list of texts")
    made = {**bodies.batch("batch-1"), **asked.body}
    return {**made, "to": [item.lstrip("+") for item in to if isinstance(item, str)]}


def _verification(asked: Asked) -> Json:
    method = asked.body["method"]
    return {"id": "ver-1", "method": method, **bodies.STARTED.get(str(method), {}), "_links": []}


def _report(asked: Asked) -> Json:
    method = str(asked.body["method"])
    part = asked.body.get({"flashcall": "flashCall"}.get(method, method))
    if not isinstance(part, dict) or part.keys() != {"cli" if method == "flashcall" else "code"}:
        raise Refused(400, "40001", "no code")
    return {"id": "ver-1", "method": method, "status": "SUCCESSFUL"}


def _sent(asked: Asked) -> Json:
    recipient = asked.body["recipient"]
    dispatch = asked.body["app_id"] == DISPATCH_APP or asked.body.get("processing_strategy") == "DISPATCH_ONLY"
    if not isinstance(recipient, dict) or (dispatch and "identified_by" not in recipient):
        raise Refused(400, "INVALID_ARGUMENT", "a recipient that isn't for the mode of the app")
    return {"message_id": "msg-1", "accepted_time": "2026-05-06T07:08:09Z"}


def _rented(asked: Asked) -> Json:
    number = asked.path[0] if asked.path else "+12065550100"
    return bodies.active(number, waiting=True)


def _route(
    product: Product,
    method: str,
    path: str,
    answer: Callable[[Asked], Json],
    *,
    must: str = "",
    may: str = "",
    query: str = "",
    status: int = 200,
) -> Route:
    pattern = re.compile(re.escape(path).replace(r"\*", "([^/:]+)").replace(r"\+", "+"))
    return Route(
        product,
        method,
        pattern,
        answer,
        frozenset(must.split()),
        frozenset(may.split()),
        frozenset(query.split()),
        status,
    )


_SMS, _VOICE, _VERIFY = f"/xms/v1/{PLAN}", "/calling/v1", "/verification/v1/verifications"
_MESSAGES, _CONTACTS = f"/v1/projects/{PROJECT}/messages", f"/v1/projects/{PROJECT}/contacts"
_AVAILABLE, _ACTIVE = f"/v1/projects/{PROJECT}/availableNumbers", f"/v1/projects/{PROJECT}/activeNumbers"
_FAX = f"/v3/projects/{PROJECT}/faxes"

_BATCH = (
    "from type delivery_report send_at expire_at callback_url client_reference feedback_enabled flash_message"
    " truncate_concat max_number_of_message_parts parameters udh"
)
_DATES = "page page_size start_date end_date client_reference"
_SEND = (
    "channel_priority_order channel_properties callback_url message_metadata correlation_id ttl queue"
    " processing_strategy"
)
_PERSON = "display_name language email external_id metadata channel_priority"
_SETUP = "smsConfiguration voiceConfiguration callbackUrl"
_FAXING = "from callbackUrl callbackUrlContentType serviceId headerText maxRetries"

ROUTES = (
    _route("sms", "POST", f"{_SMS}/batches", _batch, must="to body", may=_BATCH, status=201),
    _route("sms", "POST", f"{_SMS}/batches/dry_run", lambda _: bodies.DRY_RUN, must="to body", may=_BATCH),
    _route("sms", "GET", f"{_SMS}/batches", _numbered(bodies.BATCHES, "batches"), query=f"{_DATES} from"),
    _route("sms", "GET", f"{_SMS}/batches/*", lambda a: bodies.batch(a.path[0])),
    _route("sms", "DELETE", f"{_SMS}/batches/*", lambda a: {**bodies.batch(a.path[0]), "canceled": True}),
    _route(
        "sms",
        "GET",
        f"{_SMS}/batches/*/delivery_report",
        lambda a: bodies.report(a.path[0]),
        query="type status code batch_id",
    ),
    _route(
        "sms", "GET", f"{_SMS}/batches/*/delivery_report/*", lambda a: bodies.recipient_report(a.path[0], a.path[1])
    ),
    _route("sms", "GET", f"{_SMS}/delivery_reports", _numbered(bodies.REPORTS, "delivery_reports"), query=_DATES),
    _route("sms", "GET", f"{_SMS}/inbounds", _numbered(bodies.INBOUNDS, "inbounds"), query=f"{_DATES} to"),
    _route("sms", "GET", f"{_SMS}/inbounds/*", lambda a: bodies.inbound(a.path[0])),
    _route(
        "voice",
        "POST",
        f"{_VOICE}/callouts",
        lambda _: {"callId": "call-1"},
        must="method",
        may="ttsCallout conferenceCallout customCallout",
    ),
    _route("voice", "GET", f"{_VOICE}/calls/id/*", lambda a: bodies.call(a.path[0])),
    _route("voice", "PATCH", f"{_VOICE}/calls/id/*", lambda _: None, must="action", may="instructions", status=204),
    _route(
        "verify",
        "POST",
        _VERIFY,
        _verification,
        must="identity method",
        may="reference custom smsOptions flashCallOptions calloutOptions whatsappOptions",
    ),
    _route("verify", "GET", f"{_VERIFY}/id/*", lambda a: bodies.verification(a.path[0])),
    _route("verify", "GET", f"{_VERIFY}/*/number/*", lambda a: bodies.verification("ver-1", a.path[1])),
    _route("verify", "GET", f"{_VERIFY}/reference/*", lambda a: bodies.verification("ver-1", reference=a.path[0])),
    _route("verify", "PUT", f"{_VERIFY}/id/*", _report, must="method", may="sms flashCall callout whatsapp"),
    _route("verify", "PUT", f"{_VERIFY}/number/*", _report, must="method", may="sms flashCall callout whatsapp"),
    _route(
        "conversation",
        "POST",
        f"{_MESSAGES}:send",
        _sent,
        must="app_id recipient message",
        may=_SEND,
    ),
    _route(
        "conversation",
        "GET",
        _MESSAGES,
        _tokened(bodies.MESSAGES, "messages", "page_token", "next_page_token"),
        query="conversation_id contact_id app_id channel channel_identity start_time end_time page_size page_token view"
        " messages_source only_recipient_originated",
    ),
    _route("conversation", "GET", f"{_MESSAGES}/*", lambda a: bodies.message(a.path[0]), query="messages_source"),
    _route("conversation", "DELETE", f"{_MESSAGES}/*", lambda _: {}, query="messages_source"),
    _route(
        "conversation",
        "GET",
        _CONTACTS,
        _tokened(bodies.CONTACTS, "contacts", "page_token", "next_page_token"),
        query="external_id channel identity page_size page_token",
    ),
    _route(
        "conversation",
        "POST",
        _CONTACTS,
        lambda a: {"id": "contact-1", **a.body},
        must="channel_identities",
        may=_PERSON,
    ),
    _route("conversation", "GET", f"{_CONTACTS}/*", lambda a: bodies.contact(a.path[0])),
    _route(
        "conversation",
        "PATCH",
        f"{_CONTACTS}/*",
        lambda a: {**bodies.contact(a.path[0]), **a.body},
        may=f"{_PERSON} channel_identities",
    ),
    _route("conversation", "DELETE", f"{_CONTACTS}/*", lambda _: {}),
    _route(
        "conversation", "POST", f"{_CONTACTS}/*:merge", lambda a: bodies.contact(a.path[0]), must="source_id strategy"
    ),
    _route(
        "conversation",
        "GET",
        f"{_CONTACTS}:identityConflicts",
        _tokened(bodies.CONFLICTS, "conflicts", "page_token", "next_page_token"),
        query="page_size page_token",
    ),
    _route(
        "conversation",
        "POST",
        f"{_CONTACTS}:getChannelProfile",
        lambda _: {"profile_name": "ada"},
        must="app_id recipient channel",
    ),
    _route(
        "numbers",
        "GET",
        _AVAILABLE,
        lambda _: {"availableNumbers": [bodies.available("+12065550100"), bodies.available("+12065550101")]},
        query="regionCode type capabilities size numberPattern.pattern numberPattern.searchPattern",
    ),
    _route("numbers", "GET", f"{_AVAILABLE}/*", lambda a: bodies.available(a.path[0])),
    _route("numbers", "POST", f"{_AVAILABLE}/*:rent", _rented, may=_SETUP),
    _route(
        "numbers",
        "POST",
        f"{_AVAILABLE}:rentAny",
        _rented,
        must="regionCode type",
        may=f"capabilities numberPattern {_SETUP}",
    ),
    _route(
        "numbers",
        "GET",
        _ACTIVE,
        _tokened(bodies.ACTIVE, "activeNumbers", "pageToken", "nextPageToken"),
        query="regionCode type capability pageSize pageToken",
    ),
    _route("numbers", "GET", f"{_ACTIVE}/*", lambda a: bodies.active(a.path[0])),
    _route(
        "numbers",
        "PATCH",
        f"{_ACTIVE}/*",
        lambda a: {**bodies.active(a.path[0]), "displayName": a.body.get("displayName")},
        may=f"displayName {_SETUP}",
    ),
    _route("numbers", "POST", f"{_ACTIVE}/*:release", lambda a: bodies.active(a.path[0], expiring=True)),
    _route("fax", "POST", _FAX, _fax, must="to", may=f"contentUrl file {_FAXING}"),
    _route("fax", "GET", _FAX, _faxes, query="page pageSize"),
    _route("fax", "GET", f"{_FAX}/*", lambda a: bodies.fax(a.path[0])),
)
