"""What the mock answers: a record, a page, nothing, or an error in the shape that the connector's errors have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import assert_never

from generator import ir
from generator.findings.hints import did_you_mean
from generator.ir import requests, samples, types
from generator.mock import credentials
from generator.mock.credentials import Tokens
from generator.mock.incoming import BadRequest, Incoming
from generator.mock.paging import page
from generator.mock.requests import Values, values
from generator.mock.routes import Route, matching, methods
from generator.mock.sent import members
from generator.mock.world import Shelf, body
from generator.text.jsonvalue import Json


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: JSON, or bytes as they are; and its operation, if the request matches one."""

    status: int
    content: Json | bytes = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    route: Route | None = None
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class World:
    """All that an answer depends on beside the request."""

    connector: ir.Connector
    routes: Sequence[Route]
    shelves: Mapping[str, Shelf]
    tokens: Tokens


def answer(world: World, incoming: Incoming) -> Reply:
    """The answer to a request."""
    try:
        token = world.tokens.answer(incoming)
    except BadRequest as problem:
        code = problem.code or ("invalid_client" if problem.status == 401 else "unsupported_grant_type")
        content: Json = {"error": code, "error_description": problem.message}
        return Reply(problem.status, content, problem.headers)
    return _called(world, incoming) if token is None else Reply(200, token, {"Cache-Control": "no-store"})


def _called(world: World, incoming: Incoming) -> Reply:
    connector, known = world.connector, world.routes
    refused: Reply | None = None
    for route, held in matching(known, incoming.method, incoming.path):
        try:
            credentials.check(connector, route.operation.policy.auth, incoming, world.tokens)
            sent = values(connector, route, held, incoming)
        except BadRequest as problem:
            refused = refused or failure(problem.status, problem.message, route, problem.headers)
            continue
        return _done(world, route, sent, incoming)
    if refused is not None:
        return refused
    others = methods(known, incoming.path)
    if others:
        message = f"{incoming.path} allows {', '.join(others)}, not {incoming.method}"
        return Reply(405, _error(405, message, None), {"Allow": ", ".join(others)})
    paths = [_shown(route) for route in known]
    return Reply(
        404, _error(404, f"{incoming.path} is not a path of the connector: {did_you_mean(incoming.path, paths)}", None)
    )


def failure(status: int, message: str, route: Route, headers: Mapping[str, str] | None = None) -> Reply:
    """An error of an operation, in the shape that its errors have."""
    headers = {"Retry-After": "1"} if headers is None and status == 429 else headers or {}
    return Reply(status, _error(status, message, route.operation.policy.errors), headers, route)


def refusal(problem: BadRequest) -> Reply:
    """The answer to a request that is no operation's."""
    return Reply(problem.status, _error(problem.status, problem.message, None), problem.headers)


def _done(world: World, route: Route, sent: Values, incoming: Incoming) -> Reply:
    operation, shelf = route.operation, world.shelves[route.resource.wire]
    hole = route.item_hole
    id_ = str(sent[hole]) if hole is not None else None
    own = _own(world, route, sent)
    if id_ is not None and shelf.find(id_) is None:
        return failure(404, f"there is no {id_!r}", route)
    match operation.reply:
        case ir.NoReply():
            if operation.method == "DELETE" and id_ is not None:
                shelf.delete(id_)
            return Reply(200 if operation.method == "HEAD" else 204, route=route, is_empty=True)
        case ir.BytesReply():
            headers = {"Content-Type": requests.answered(world.connector, operation)}
            return Reply(200, b"content", headers, route)
        case ir.EventsReply() | ir.LinesReply() | ir.StreamReply() as reply:
            headers = {"Content-Type": requests.answered(world.connector, operation)}
            return Reply(200, samples.streamed(reply, world.connector.records), headers, route)
        case ir.JsonReply():
            return Reply(200, {"key": "value"} if operation.answer is None else operation.answer, route=route)
        case ir.PageReply(ref) as reply:
            record, known = world.connector.record(ref), world.connector.records
            shown = next(iter(samples.items_of(reply, operation.answer)), None)
            records = [body(record, entry, known, shown) for entry in shelf.entries.values()]
            target = incoming.path + (f"?{incoming.query}" if incoming.query else "")
            listed = page(route.resource, operation, reply, records, sent, target)
            return Reply(200, listed.body, listed.headers, route)
        case ir.RecordReply(ref):
            return _record(world, ref, route, shelf, id_, own)
        case _:
            assert_never(operation.reply)


def _own(world: World, route: Route, sent: Values) -> Values:
    """The values in a request about a record: of parameters, and of the members of one that is a record."""
    operation, own = route.operation, dict[str, Json]()
    for value in operation.values:
        if value.wire not in sent:
            continue
        ref = types.unwrapped(value.type)
        if isinstance(ref, types.RecordRef) and (ref == route.resource.record or _is_whole(operation, value)):
            own |= members(world.connector.record(ref), sent[value.wire])
        else:
            own[value.wire] = sent[value.wire]
    return own


def _is_whole(operation: ir.Operation, value: ir.Value) -> bool:
    """Whether a parameter is the whole body."""
    whole = ir.ValueNode(ir.Ref(value.wire, setting=False))
    return any(isinstance(way.body, ir.JsonBody) and way.body.root == whole for way in operation.ways)


def _record(world: World, ref: ir.RecordRef, route: Route, shelf: Shelf, id_: str | None, own: Values) -> Reply:
    operation = route.operation
    if operation.method == "GET":
        entry = shelf.find(id_) if id_ is not None else shelf.first()
    elif id_ is not None:
        entry = shelf.change(id_, {wire: value for wire, value in own.items() if wire != route.item_hole})
    else:
        entry = shelf.create(own)
    if entry is None:
        return failure(404, f"there is no {id_!r}", route)
    created = operation.method == "POST" and id_ is None
    content = body(world.connector.record(ref), entry, world.connector.records, operation.answer)
    return Reply(201 if created else 200, content, route=route)


def _error(status: int, message: str, errors: ir.Errors | None) -> Json:
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Error"
    code = phrase.lower().replace(" ", "_")
    if errors is None:
        return {"error": {"code": code, "message": message}}
    error = samples.placed(None, errors.code, code) if errors.code else None
    return samples.placed(error, errors.message, message) if errors.message else error


def _shown(route: Route) -> str:
    return "".join(part if isinstance(part, str) else f"{{{part.wire}}}" for part in route.operation.path)
