"""One call of a package, sync and async, held against what the reference expects of it."""

from __future__ import annotations

import asyncio
import functools
import inspect
import json
import traceback
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeGuard

import httpx

from generator import ir
from tests.reference.bodies import Body, FormBody, JsonBody, MultipartBody, NoBody, TextBody
from tests.reference.decoder import expected_items, expected_record
from tests.reference.interpreter import Expected, Refused, expected
from tests.reference.model import Document, object_of, operation_of
from tests.reference.wire import Json, Value
from tests.support.packages import Package
from tests.support.server import Request, Server, json_reply, pairs

TOKEN = "token-of-the-server"


@dataclass(frozen=True, slots=True)
class Call:
    """A call by the names of the connector's JSON, and the JSON of its reply."""

    handle: str
    key: str
    arguments: dict[str, Value] = field(default_factory=dict[str, Value])
    reply: Json = None


def check_call(package: Package, document: Document, settings: Mapping[str, Value], call: Call, server: Server) -> None:
    """Make a call in both ways; the request and the result must be what the reference says, or both refuse."""
    server.reply = json_reply(call.reply)
    try:
        wanted = expected(document, settings, call.handle, call.key, call.arguments, token=TOKEN)
    except Refused:
        wanted = None
    for run in (_sync, _async):
        server.take()
        error, result = _outcome(package, functools.partial(run, package, settings, call, server))
        if wanted is None:
            assert error == "refused", f"not refused: {error or server.take()}"
            assert server.take() == [], "a refused call was sent"
            continue
        assert not error, error
        (request,) = server.take()
        check_request(request, wanted, document, call)
        check_result(package, document, call, result)


def check_request(request: Request, wanted: Expected, document: Document, call: Call) -> None:
    """The request is the expected one, in all that the connector determines."""
    _, operation = operation_of(document, call.handle, call.key)
    assert request.method == wanted.method
    assert request.segments == Request("", wanted.target_path, (), b"").segments, request.target
    assert request.query == wanted.query
    written = [*object_of(object_of(document["service"]).get("headers")), *object_of(operation.get("headers"))]
    for name in dict.fromkeys([*wanted.headers, *(name.lower() for name in written), "authorization", "cookie"]):
        found = request.header(name)
        if name == "content-type" and isinstance(wanted.body, MultipartBody):
            found = (found or "").partition(";")[0]
        assert found == wanted.headers.get(name), name
    if isinstance(wanted.body, NoBody):
        assert request.header("content-type") is None
    check_body(request, wanted.body)


def check_body(request: Request, wanted: Body) -> None:
    """The body says what is expected, by its encoding."""
    match wanted:
        case NoBody():
            assert request.body == b""
        case JsonBody(value):
            assert same(json.loads(request.body), value), f"{request.body.decode()}, not {json.dumps(value)}"
        case FormBody(wanted_pairs):
            assert pairs(request.body.decode("ascii")) == wanted_pairs
        case TextBody(text):
            assert request.body.decode() == text
        case MultipartBody(parts):
            found = request.parts()
            assert [(part.name, part.content) for part in found] == [(part.name, part.content) for part in parts]
            for sent, part in zip(found, parts, strict=True):
                assert part.filename in (None, sent.filename)
                assert part.content_type in (None, sent.content_type)


def check_result(package: Package, document: Document, call: Call, result: object) -> None:
    """What a call gives back is what the reference reads from the reply."""
    resource, operation = operation_of(document, call.handle, call.key)
    _, found = package.operations[call.handle, call.key]
    if call.key == "list":
        items = expected_items(call.reply, call.handle, f"{call.handle}s")
        assert items is not None
        records: object = getattr(result, "items", None)
        assert is_list(records)
        assert len(records) == len(items)
        assert getattr(result, "has_next", None) is False
        assert same(getattr(result, "raw", None), call.reply)
        for record, item in zip(records, items, strict=True):
            check_record(package, found.record, resource.get("fields") or [], item, record)
    elif str(operation.get("method")).upper() in ("DELETE", "HEAD", "OPTIONS"):
        assert result is None
    else:
        check_record(package, found.record, resource.get("fields") or [], call.reply, result)


def check_record(package: Package, kind: ir.Record, fields: Json, body: Json, record: object) -> None:
    """A record is of its class, and has the values that the reference reads from a body."""
    assert type(record) is package.public(kind.name)
    names = {item.wire: item.name for item in kind.fields}
    found = {wire: getattr(record, name) for wire, name in names.items()}
    wanted = expected_record(fields, body)
    for wire, value in wanted.items():
        assert same(found[wire], value), f"{kind.name}.{wire}: {found[wire]!r}, not {value!r}"
    assert len(found) == len(wanted)
    if isinstance(body, dict):
        assert same(getattr(record, "raw", None), body)


def same(one: object, other: object) -> bool:
    """Equal, and of the same types all the way down: `1`, `1.0` and `True` are three things."""
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(same, one, other))
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, float):
        return isinstance(other, float) and repr(one) == repr(other)
    return type(one) is type(other) and one == other


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[object, object]]:
    """Whether a value is a dictionary."""
    return isinstance(value, dict)


def _sync(package: Package, settings: Mapping[str, Value], call: Call, server: Server) -> object:
    with httpx.Client(verify=False, trust_env=False) as http:
        client = package.client(settings, base_url=server.url, http_client=http, max_retries=0)
        return package.call(client, call.handle, call.key, call.arguments)


def _async(package: Package, settings: Mapping[str, Value], call: Call, server: Server) -> object:
    async def run() -> object:
        async with httpx.AsyncClient(verify=False, trust_env=False) as http:
            client = package.client(settings, asynchronous=True, base_url=server.url, http_client=http, max_retries=0)
            result = package.call(client, call.handle, call.key, call.arguments)
            assert is_awaitable(result)
            return await result

    return asyncio.run(run())


def is_awaitable(value: object) -> TypeGuard[Awaitable[object]]:
    """Whether a value can be awaited."""
    return inspect.isawaitable(value)


def _outcome(package: Package, run: Callable[[], object]) -> tuple[str, object]:
    """What a call raises (in words that don't name the package's folder) or gives back."""
    refusal = package.public("InvalidValueError")
    assert isinstance(refusal, type)
    try:
        return "", run()
    except Exception as error:  # noqa: BLE001  whatever it is, the reference is asked
        if isinstance(error, refusal):
            return "refused", None
        return "".join(traceback.format_exception(error)), None
