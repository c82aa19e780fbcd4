"""A whole call by the oracle: every request, and the outcome."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from .decoder import convert, walk
from .errors import CLASSES, expected_error
from .interpreter import (
    Expected,
    Refused,
    credentials_of,
    expected,
    expected_base,
    expected_token_request,
)
from .model import Document, Scope, auths_of, object_of, operation_of, settings_of
from .paging import Again, Stuck, fields_of, following, items_of, returns_of
from .replies import Answer
from .wire import Json, Value, as_value, parse_type


@dataclass(frozen=True, slots=True)
class Client:
    """The settings of a client by wire name, whether its base URL is the user's own, and whether it is strict."""

    settings: dict[str, Value]
    overridden: bool = True
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """A call by the names of the connector's JSON, with the responses to it and its further pages."""

    handle: str
    key: str
    arguments: dict[str, Value] = field(default_factory=dict[str, Value])
    answers: list[Answer] = field(default_factory=list[Answer])


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refused value: nothing is sent."""


@dataclass(frozen=True, slots=True)
class Undecodable:
    """A response body that does not match the return type."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An error response."""

    kind: str
    status: int
    code: str | None
    message: str | None
    body: Json
    request_id: str | None


@dataclass(frozen=True, slots=True)
class Record:
    """A record with these fields, read from this body."""

    fields: Json
    body: Json


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a list: the body and the records of each."""

    pages: list[tuple[Json, list[Record]]]


@dataclass(frozen=True, slots=True)
class Plain:
    """Nothing, JSON, a value of a type, text or bytes."""

    value: Value


@dataclass(frozen=True, slots=True)
class Endless:
    """A list that says that it goes on, and not where."""


Outcome: TypeAlias = Endless | Refusal | Undecodable | Failure | Record | Pages | Plain


@dataclass(frozen=True, slots=True)
class Played:
    """The requests of a call in order, its outcome, and the token request before all."""

    requests: list[Expected]
    outcome: Outcome
    token: Expected | None = None
    tokens: int = 0
    """How many tokens are fetched, each before a request of the call."""


def play(document: Document, client: Client, call: Call, token: str, own_origin: str) -> Played:
    """Play a call; `own_origin` is the base URL of a client whose user overrides the connector's."""
    resource, operation = operation_of(document, call.handle, call.key)
    try:
        if not client.overridden:
            expected_base(document, client.settings)
        first = expected(
            document,
            client.settings,
            call.handle,
            call.key,
            call.arguments,
            token=token,
            overridden=client.overridden,
        )
    except Refused:
        return Played([], Refusal())
    first = replace(first, origin=first.origin or own_origin)
    auths = auths_of(document, credentials_of(document, resource, operation))
    scope = Scope(settings_of(document), client.settings)
    proof = [str(scope.filled(leaves["name"].text)) for method, leaves in auths if method == "apikey"]
    fetched = next((leaves for method, leaves in auths if method == "oauth2"), None)

    def make(name: str, value: Value) -> Expected:
        arguments = {**call.arguments, name: value}
        return expected(
            document, client.settings, call.handle, call.key, arguments, token=token, overridden=client.overridden
        )

    again = Again(operation, call.arguments, make)
    requests, outcome = _exchanges(resource, operation, client, call, first, proof, again)
    if fetched is None:
        return Played(requests, outcome)
    token_request = expected_token_request(fetched, scope)
    if call.answers[0].status == 401:  # once more, with another token
        return Played([first, first], outcome, token_request, tokens=2)
    return Played(requests, outcome, token_request, tokens=1)


def _exchanges(
    resource: Document,
    operation: Document,
    client: Client,
    call: Call,
    first: Expected,
    proof: list[str],
    again: Again,
) -> tuple[list[Expected], Outcome]:
    answer, fields = call.answers[0], fields_of(resource, operation)
    if answer.status >= 300:
        return [first], _failure(resource, operation, answer, silent=first.method == "HEAD")
    match returns_of(call.key, operation):
        case "none":
            return [first], Plain(None)
        case "json" if "type" in operation:
            return [first], _value(str(operation["type"]), answer.body)
        case "json":
            return [first], Plain(as_value(answer.body))
        case "text":
            return [first], Plain(json.dumps(answer.body))
        case "bytes":
            return [first], Plain(json.dumps(answer.body).encode())
        case "record":
            return [first], _record(fields, answer.body, client)
        case _:
            return _walk(resource, operation, client, call, first, proof, again)


def _walk(
    resource: Document,
    operation: Document,
    client: Client,
    call: Call,
    first: Expected,
    proof: list[str],
    again: Again,
) -> tuple[list[Expected], Outcome]:
    """Play a list, page by page."""
    requests = [first]
    pages: list[tuple[Json, list[Record]]] = []
    items: list[list[Json]] = []
    is_numbered = object_of(operation.get("pagination")).get("style") in ("page", "offset")
    for answer in (asked(answer, first.origin) for answer in call.answers):
        if is_numbered and items and items[-1] and json.dumps(answer.body) == json.dumps(pages[-1][0]):
            return requests, Endless()  # the server ignores the number, and sends the same page again
        page_items = items_of(resource, operation, answer.body)
        records = [_record(fields_of(resource, operation), item, client) for item in page_items or []]
        good = [record for record in records if isinstance(record, Record)]
        if page_items is None or len(good) < len(records):
            return requests, Undecodable()
        pages.append((answer.body, good))
        items.append(page_items)
        try:
            after = following(operation, requests[-1], answer.body, answer.headers, items, proof, again)
        except Stuck:
            return requests, Endless()
        if after is None:
            break
        requests.append(after)
    return requests, Pages(pages)


def asked(answer: Answer, origin: str) -> Answer:
    """Fill the origin into a response: links may name it."""
    body: Json = json.loads(json.dumps(answer.body).replace("{origin}", origin))
    return replace(
        answer, body=body, headers={key: value.replace("{origin}", origin) for key, value in answer.headers.items()}
    )


def _record(fields: Json, body: Json, client: Client) -> Record | Undecodable:
    """Return a record, unless a required field is missing or (F29, `strict`) one does not fit."""
    assert isinstance(fields, list)
    for field_ in map(object_of, fields):
        selector = field_["selector"]
        assert isinstance(selector, list)
        found = next(walk(body, [str(segment) for segment in selector]), None)
        fits = found is not None and convert(found, parse_type(str(field_["type"]))) is not None
        if client.strict and not fits and (field_.get("required") or found is not None):
            return Undecodable()
    return Record(fields, body)


def _value(spelling: str, body: Json) -> Plain | Undecodable:
    """Return a value of a type; `null` is one where the type says so."""
    if body is None:
        return Plain(None) if spelling.endswith("?") else Undecodable()
    value = convert(body, parse_type(spelling.removesuffix("?")))
    return Undecodable() if value is None else Plain(value)


def _failure(resource: Document, operation: Document, answer: Answer, *, silent: bool) -> Failure:
    body = "" if silent else answer.body
    named = {name.lower(): value for name, value in answer.headers.items()}
    ids = [named[name] for name in ("x-request-id", "request-id", "x-correlation-id") if name in named]
    return Failure(
        CLASSES[answer.status],
        answer.status,
        expected_error(resource, operation, "code", body),
        expected_error(resource, operation, "message", body),
        body,
        ids[0] if ids else None,
    )
