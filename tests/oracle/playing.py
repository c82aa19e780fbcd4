"""What a whole call must do by the reference: every request it sends, and what comes of the answers."""

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
from .model import Document, Scope, auth_of, object_of, operation_of, settings_of
from .paging import fields_of, following, items_of, returns_of
from .replies import Answer
from .wire import Json, Value, parse_type


@dataclass(frozen=True, slots=True)
class Client:
    """The settings of a client by wire name; whether its base URL is the user's own, and whether it is strict."""

    settings: dict[str, Value]
    overridden: bool = True
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """A call by the names of the connector's JSON, and the answers to it and to what follows from it."""

    handle: str
    key: str
    arguments: dict[str, Value] = field(default_factory=dict[str, Value])
    answers: list[Answer] = field(default_factory=list[Answer])


@dataclass(frozen=True, slots=True)
class Refusal:
    """A value is refused, and nothing is sent."""


@dataclass(frozen=True, slots=True)
class Undecodable:
    """The answer isn't what the call returns."""


@dataclass(frozen=True, slots=True)
class Failure:
    """The answer is no success."""

    kind: str
    status: int
    code: str | None
    message: str | None
    body: Json
    request_id: str | None


@dataclass(frozen=True, slots=True)
class Record:
    """A record that reads these fields in this body."""

    fields: Json
    body: Json


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a list: the body of each, and the records in it."""

    pages: list[tuple[Json, list[Record]]]


@dataclass(frozen=True, slots=True)
class Plain:
    """Nothing, JSON or bytes."""

    value: Json | bytes


Outcome: TypeAlias = Refusal | Undecodable | Failure | Record | Pages | Plain


@dataclass(frozen=True, slots=True)
class Played:
    """The requests of a call in order, its outcome, and the request for a token before all."""

    requests: list[Expected]
    outcome: Outcome
    token: Expected | None = None


def play(document: Document, client: Client, call: Call, token: str, own_origin: str) -> Played:
    """What a call must do; `own_origin` is the base URL of a client whose user overrides the connector's."""
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
    method, leaves = auth_of(credentials_of(document, resource, operation))
    scope = Scope(settings_of(document), client.settings)
    proof = [str(scope.filled(leaves["name"].text))] if method == "apikey" else []
    requests, outcome = _exchanges(resource, operation, client, call, first, proof)
    return Played(requests, outcome, expected_token_request(leaves, scope) if method == "oauth2" else None)


def _exchanges(
    resource: Document, operation: Document, client: Client, call: Call, first: Expected, proof: list[str]
) -> tuple[list[Expected], Outcome]:
    answer, fields = call.answers[0], fields_of(resource, operation)
    if answer.status >= 300:
        return [first], _failure(resource, operation, answer, silent=first.method == "HEAD")
    match returns_of(call.key, operation):
        case "none":
            return [first], Plain(None)
        case "json":
            return [first], Plain(answer.body)
        case "bytes":
            return [first], Plain(json.dumps(answer.body).encode())
        case "record":
            return [first], _record(fields, answer.body, client)
        case _:
            return _walk(resource, operation, client, call, first, proof)


def _walk(
    resource: Document, operation: Document, client: Client, call: Call, first: Expected, proof: list[str]
) -> tuple[list[Expected], Outcome]:
    """A list, page by page."""
    requests = [first]
    pages: list[tuple[Json, list[Record]]] = []
    items: list[list[Json]] = []
    for answer in (asked(answer, first.origin) for answer in call.answers):
        found = items_of(resource, operation, answer.body)
        records = [_record(fields_of(resource, operation), item, client) for item in found or []]
        good = [record for record in records if isinstance(record, Record)]
        if found is None or len(good) < len(records):
            return requests, Undecodable()
        pages.append((answer.body, good))
        items.append(found)
        after = following(operation, requests[-1], answer.body, answer.headers, items, proof)
        if after is None:
            break
        requests.append(after)
    return requests, Pages(pages)


def asked(answer: Answer, origin: str) -> Answer:
    """The answer of a server at an origin: links may name it."""
    body: Json = json.loads(json.dumps(answer.body).replace("{origin}", origin))
    return replace(
        answer, body=body, headers={key: value.replace("{origin}", origin) for key, value in answer.headers.items()}
    )


def _record(fields: Json, body: Json, client: Client) -> Record | Undecodable:
    """A record, unless (F29, `strict`) a required field isn't there or a field doesn't fit."""
    assert isinstance(fields, list)
    for field_ in map(object_of, fields):
        selector = field_["selector"]
        assert isinstance(selector, list)
        found = next(walk(body, [str(segment) for segment in selector]), None)
        fits = found is not None and convert(found, parse_type(str(field_["type"]))) is not None
        if client.strict and not fits and (field_.get("required") or found is not None):
            return Undecodable()
    return Record(fields, body)


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
