"""The responses of the mock: a record, a page, nothing, or an error in the connector's shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import assert_never

from msgspec import Struct, field
from msgspec.structs import replace

from generator import ir
from generator.findings.hints import did_you_mean
from generator.ir import fitting, requests, samples, types
from generator.mock import credentials
from generator.mock.credentials import Tokens
from generator.mock.incoming import BadRequest, Incoming
from generator.mock.paging import page
from generator.mock.requests import Values, values
from generator.mock.routes import Route, matching, methods
from generator.mock.sent import members
from generator.mock.world import Shelf, body
from generator.text.jsonvalue import Json


class Reply(Struct, frozen=True):
    """An answer: JSON, or bytes as they are; and its operation, if the request matches one.

    `reason` is the reason of a refusal: the type of an error may have no place for it.
    """

    status: int
    content: Json | bytes = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    route: Route | None = None
    is_empty: bool = False
    reason: str = ""


class World(Struct, frozen=True):
    """The state that a response depends on beside the request."""

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
        return Reply(problem.status, content, problem.headers, reason=problem.message)
    return _called(world, incoming) if token is None else Reply(200, token, {"Cache-Control": "no-store"})


def _called(world: World, incoming: Incoming) -> Reply:
    connector, known = world.connector, world.routes
    refused: Reply | None = None
    replies: dict[ir.Text | None, Reply] = {}
    for route, held in matching(known, incoming.method, incoming.path):
        if route.operation.policy.base_url in replies:
            continue
        try:
            credentials.check(connector, route.operation.policy.auth, incoming, world.tokens)
            sent = values(connector, route, held, incoming)
        except BadRequest as problem:
            refused = refused or failure(connector, problem.status, problem.message, route, problem.headers)
            continue
        replies[route.operation.policy.base_url] = _done(world, route, sent, incoming)
    if replies:
        return _merged(list(replies.values()))
    if refused is not None:
        return refused
    others = methods(known, incoming.path)
    if others:
        message = f"{incoming.path} allows {', '.join(others)}, not {incoming.method}"
        allowed = {"Allow": ", ".join(others)}
        return Reply(405, _error(connector, 405, message, connector.errors), allowed, reason=message)
    paths = [_shown(route) for route in known]
    message = f"{incoming.path} is not a path of the connector: {did_you_mean(incoming.path, paths)}"
    return Reply(404, _error(connector, 404, message, connector.errors), reason=message)


def _merged(replies: Sequence[Reply]) -> Reply:
    """One reply for operations of several hosts with one method and path: the mock is all of these hosts at once."""
    first, *others = sorted(replies, key=lambda reply: reply.status)
    content = first.content
    for reply in others:
        if isinstance(content, dict) and isinstance(reply.content, dict) and reply.status == first.status:
            content = {**reply.content, **content}
    return replace(first, content=content)


def failure(
    connector: ir.Connector, status: int, message: str, route: Route, headers: Mapping[str, str] | None = None
) -> Reply:
    """An error of an operation, in the shape that its errors have."""
    headers = {"Retry-After": "1"} if headers is None and status == 429 else headers or {}
    content = _error(connector, status, message, route.operation.policy.errors)
    return Reply(status, content, headers, route, reason=message)


def refusal(connector: ir.Connector, problem: BadRequest) -> Reply:
    """The response to a request that matches no operation."""
    content = _error(connector, problem.status, problem.message, connector.errors)
    return Reply(problem.status, content, problem.headers, reason=problem.message)


def _done(world: World, route: Route, sent: Values, incoming: Incoming) -> Reply:
    operation, shelf = route.operation, world.shelves[route.resource.wire]
    hole = route.item_hole
    id_ = str(sent[hole]) if hole is not None else None
    own = _own(world, route, sent)
    if id_ is not None and shelf.find(id_) is None:
        return failure(world.connector, 404, f"there is no {id_!r}", route)
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
        case ir.TextReply():
            headers = {"Content-Type": requests.answered(world.connector, operation)}
            text = operation.answer if isinstance(operation.answer, str) else "text"
            return Reply(200, text.encode(), headers, route)
        case ir.JsonReply(type_):
            if operation.method == "DELETE" and id_ is not None:
                shelf.delete(id_)
            sample = samples.value(type_, world.connector.records)
            return Reply(200, sample if operation.answer is None else operation.answer, route=route)
        case ir.PageReply() as reply:
            target = incoming.path + (f"?{incoming.query}" if incoming.query else "")
            items = _items(world, operation, reply, shelf)
            beside = operation.answer
            if beside is None and reply.envelope is not None:
                beside = samples.value(reply.envelope, world.connector.records)
            listed = page(route.resource, operation, reply, items, sent, target, beside)
            return Reply(200, listed.body, listed.headers, route)
        case ir.RecordReply(ref):
            return _record(world, ref, route, shelf, id_, own)
        case _:
            assert_never(operation.reply)


def _items(world: World, operation: ir.Operation, reply: ir.PageReply, shelf: Shelf) -> list[Json]:
    """The items of a list: the records of its resource, or as many examples of another type."""
    shown = next(iter(samples.items_of(reply, operation.answer)), None)
    known = world.connector.records
    if isinstance(reply.item, ir.RecordRef):
        record = world.connector.record(reply.item)
        return [body(record, entry, known, shown) for entry in shelf.entries.values()]
    return [samples.value(reply.item, known) if shown is None else shown for _ in shelf.entries]


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
        return failure(world.connector, 404, f"there is no {id_!r}", route)
    created = operation.method == "POST" and id_ is None
    content = body(world.connector.record(ref), entry, world.connector.records, operation.answer)
    return Reply(201 if created else 200, content, route=route)


_MESSAGES: tuple[ir.Selector, ...] = (("error", "message"), ("message",), ("detail",))
"""Usual places of the message in an error."""


def _error(connector: ir.Connector, status: int, message: str, errors: ir.Errors) -> Json:
    """The body of an error: of its declared type, with the code and the message as far as these fit."""
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Error"
    code = phrase.lower().replace(" ", "_")
    type_, records = errors.type(status), connector.records
    if type_ is None and errors.code is None and errors.message is None:
        return {"error": {"code": code, "message": message}}
    sample = None if type_ is None else samples.value(type_, records)
    usual = next((place for place in _MESSAGES if isinstance(fitting.found(sample, place), str)), None)
    told: Json = None
    coded = None if isinstance(_leaf(type_, errors.code or (), records), types.Enumeration) else errors.code
    for selector, text in ((errors.message or usual, message), (coded, code)):
        more = samples.placed(told, selector, text) if selector else told
        if type_ is None or fitting.fits(type_, _around(more, type_, records), records):
            told = more
    return told if type_ is None else _around(told, type_, records)


def _leaf(type_: types.Type | None, selector: ir.Selector, records: Mapping[str, ir.Record]) -> types.Type | None:
    """The type at a selector, where fields lead there."""
    inner = None if type_ is None else types.unwrapped(type_)
    if not selector or not isinstance(inner, types.RecordRef):
        return None if selector else inner
    leading = ((field, len(field.selector)) for field in records[inner.name].fields if field.selector)
    field, length = next((item for item in leading if item[0].selector == selector[: item[1]]), (None, 0))
    return None if field is None else _leaf(field.type, selector[length:], records)


def _around(told: Json, type_: types.Type, records: Mapping[str, ir.Record]) -> Json:
    """A value of a type with what is told in it."""
    if isinstance(type_, types.RecordRef):
        return samples.record(records[type_.name], records, told)
    return samples.value(type_, records)


def _shown(route: Route) -> str:
    return "".join(part if isinstance(part, str) else f"{{{part.wire}}}" for part in route.operation.path)
