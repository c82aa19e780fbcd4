"""Calls of a package, sync, async and from JSON, compared with the oracle."""

from __future__ import annotations

import asyncio
import functools
import inspect
import json
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack
from typing import Protocol, TypeGuard, runtime_checkable
from urllib.parse import quote, quote_plus, urlsplit

import httpx

from generator import ir
from tests.oracle.bodies import Body, FormBody, JsonBody, MultipartBody, NoBody, TextBody
from tests.oracle.decoder import expected_record
from tests.oracle.interpreter import Expected, credentials_of
from tests.oracle.model import Document, auths_of, object_of, operation_of, parameters_of, settings_of
from tests.oracle.playing import (
    Call,
    Client,
    Endless,
    Failure,
    Pages,
    Plain,
    Played,
    Record,
    Refusal,
    Undecodable,
    asked,
    play,
)
from tests.oracle.signing import check_signature, signed_headers
from tests.oracle.tools import as_json, tool
from tests.oracle.wire import Json
from tests.support.packages import Package
from tests.support.server import Reply, Request, Server, json_reply, pairs

TOKEN = "token-of-the-server"
MANY = 1_000_000


def check_call(package: Package, document: Document, client: Client, call: Call, server: Server) -> None:
    """Call both clients. Requests and result must equal the oracle's, or both refuse."""
    played = play(document, client, call, TOKEN, server.url)
    runs = (_sync, _async) if isinstance(played.outcome, Refusal) else (_sync, _async, _from_json)
    for run in runs:
        server.take()
        server.answer = _answers(call, again=played.tokens > 1)
        error, result = _outcome(package, functools.partial(run, package, document, client, call, server))
        sent = server.take()
        if run is not _from_json or error:
            _check_outcome(package, call, played, error, result)
        else:
            check_result(played, result, client)
        for position in range(played.tokens):
            assert played.token is not None
            check_token_request(sent.pop(position), played.token)
        assert len(sent) == len(played.requests), [f"{one.method} {one.target}" for one in sent]
        for number, (request, wanted) in enumerate(zip(sent, played.requests, strict=True)):
            check_request(request, wanted, document, call, ordered=number == 0)


def _answers(call: Call, *, again: bool = False) -> Callable[[Request], Reply]:
    """Answer token requests, and the requests of the call; with `again`, the first answer comes twice."""
    left = iter([*call.answers[:1], *call.answers] if again else call.answers)

    def answer(request: Request) -> Reply:
        host = request.header("host") or ""
        if host == "auth.acme.example":
            return json_reply({"access_token": TOKEN, "token_type": "bearer", "expires_in": 3600})
        prepared = next(left, None)
        assert prepared is not None, "more requests than answers"
        scheme = "https" if host.endswith(".example") else "http"
        prepared = asked(prepared, f"{scheme}://{host}")
        reply = json_reply(prepared.body, prepared.status)
        return Reply(prepared.status, reply.body, {**reply.headers, **prepared.headers})

    return answer


def _check_outcome(package: Package, call: Call, played: Played, error: str | Exception, result: object) -> None:
    """Compare the result or exception of a call with the oracle's."""
    match played.outcome:
        case Refusal():
            assert error == "refused", f"not refused: {error or result}"
        case Endless():
            assert error == "endless", error or result
        case Undecodable():
            assert error == "undecodable", f"decoded: {error or result}"
        case Failure() as failure:
            assert isinstance(error, Exception), error or result
            assert type(error).__name__ == failure.kind
            for name in ("code", "message", "body", "request_id"):
                assert same(getattr(error, name), getattr(failure, name)), f"{name}: {getattr(error, name)!r}"
            assert getattr(error, "status_code", 0) == failure.status
        case _ if error:
            raise AssertionError(str(error))
        case Plain(value):
            assert same(result, value), f"{result!r}, not {value!r}"
        case Record(fields, body):
            check_record(package, package.returned(call.handle, call.key), fields, body, result)
        case Pages(pages):
            assert is_list(result)
            assert len(result) == len(pages), f"{len(result)} pages, not {len(pages)}"
            kind = package.returned(call.handle, call.key)
            for page, (raw, records) in zip(result, pages, strict=True):
                assert isinstance(page, _SyncPage | _AsyncPage)
                assert same(page.raw, raw)
                assert len(page.items) == len(records)
                for item, record in zip(page.items, records, strict=True):
                    check_record(package, kind, record.fields, record.body, item)


def check_result(played: Played, result: object, client: Client) -> None:
    """Compare the result from JSON with the bodies that the oracle has read; a setting may be masked in it."""
    assert is_object(result)
    match played.outcome:
        case Record(_, body):
            objects = [item for item in (body if is_list(body) else [body]) if is_object(item)]
            assert _shown(result, client) == _shown(objects[0] if objects else {}, client)
        case Pages(pages):
            records = [record.body for _, page in pages for record in page]
            assert is_list(result["items"])
            assert _shown(result["items"], client) == _shown([*records], client)
            assert "truncated" not in result
        case _:
            json.dumps(result, allow_nan=False)


def _shown(value: object, client: Client) -> object:
    """JSON with values of settings masked, for any of them may be a credential; numbers are compared by value."""
    if is_object(value):
        return {_shown(key, client): _shown(item, client) for key, item in value.items()}
    if is_list(value):
        return [_shown(item, client) for item in value]
    if not isinstance(value, str):
        return as_numbers(value)
    words = {word for word in client.settings.values() if isinstance(word, str) and word}
    encoded = {write(word, errors="replace") for word in words for write in (quote, _quote_whole, quote_plus)}
    for word in sorted({*words, *encoded}, key=len, reverse=True):
        value = value.replace(word, "***")
    return value


def _quote_whole(text: str, errors: str) -> str:
    return quote(text, safe="", errors=errors)


def as_numbers(value: object) -> object:
    """JSON whose numbers are compared by value."""
    return json.loads(json.dumps(value))


def check_token_request(request: Request, wanted: Expected) -> None:
    """Compare the request for an access token."""
    assert f"{request.method} {request.header('host')}{request.target}" == (
        f"{wanted.method} {urlsplit(wanted.origin).netloc}{wanted.target_path}"
    )
    assert request.header("authorization") == wanted.headers.get("authorization")
    check_body(request, wanted.body)


def check_request(request: Request, wanted: Expected, document: Document, call: Call, *, ordered: bool = True) -> None:
    """Compare a request in all parts that the connector determines."""
    _, operation = operation_of(document, call.handle, call.key)
    assert request.method == wanted.method
    if wanted.origin:
        assert request.header("host") == urlsplit(wanted.origin).netloc
    assert request.segments == Request("", wanted.target_path, (), b"").segments, request.target
    query, pairs_ = (request.query, wanted.query) if ordered else (_by_name(request.query), _by_name(wanted.query))
    assert query == pairs_
    written = [*object_of(object_of(document["service"]).get("headers")), *object_of(operation.get("headers"))]
    proofs = ["authorization", "cookie", "x-acme-key", "x-set-key"]
    compared = dict.fromkeys([*wanted.headers, *(name.lower() for name in written), *proofs])
    if wanted.signature:
        check_signature(request, wanted.signature)
    for name in compared.keys() - (signed_headers(wanted.signature) if wanted.signature else set()):
        found = request.header(name)
        if name == "content-type" and isinstance(wanted.body, MultipartBody):
            found = (found or "").partition(";")[0]
        assert found == wanted.headers.get(name), name
    if isinstance(wanted.body, NoBody):
        assert request.header("content-type") is None
    key = str(operation.get("idempotency_header", ""))
    assert not key or request.header(key)
    check_body(request, wanted.body)


def _by_name(query: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(query, key=lambda pair: pair[0])


def check_body(request: Request, wanted: Body) -> None:
    """Compare a body by its encoding."""
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


def check_record(package: Package, kind: ir.Record, fields: Json, body: Json, record: object) -> None:
    """Check the class of a record, and compare its values with the oracle's."""
    assert type(record) is package.public(kind.name)
    names = {item.wire: item.name for item in kind.fields}
    found = {wire: getattr(record, name, None) for wire, name in names.items()}  # `None`: required, and missing
    wanted = expected_record(fields, body)
    for wire, value in wanted.items():
        assert same(found[wire], value), f"{kind.name}.{wire}: {found[wire]!r}, not {value!r}"
    assert len(found) == len(wanted)
    if isinstance(body, dict):
        assert same(getattr(record, "raw", None), body)


def same(one: object, other: object) -> bool:
    """Whether two values are equal and of the same types at every level: `1`, `1.0` and `True` differ."""
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


class _Detour(httpx.HTTPTransport):
    """A transport that sends everything to one server; the `Host` header keeps the host."""

    def __init__(self, url: str) -> None:
        super().__init__(verify=False, trust_env=False)
        self.url = httpx.URL(url)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request to the server."""
        there = request.url
        request.url = there.copy_with(scheme="http", host=self.url.host, port=self.url.port)
        response = super().handle_request(request)
        request.url = there
        return response


class _AsyncDetour(httpx.AsyncHTTPTransport):
    """An async transport that sends everything to one server."""

    def __init__(self, url: str) -> None:
        super().__init__(verify=False, trust_env=False)
        self.url = httpx.URL(url)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request to the server."""
        there = request.url
        request.url = there.copy_with(scheme="http", host=self.url.host, port=self.url.port)
        response = await super().handle_async_request(request)
        request.url = there
        return response


def _options(document: Document, client: Client, call: Call, server: Server) -> tuple[dict[str, object], bool]:
    """Return the options of a client, and whether its requests need a detour."""
    options: dict[str, object] = {"max_retries": 0, "strict": client.strict}
    if client.overridden:
        options["base_url"] = server.url
    auths = auths_of(document, credentials_of(document, *operation_of(document, call.handle, call.key)))
    return options, not client.overridden or "oauth2" in [method for method, _ in auths]


def _sync(package: Package, document: Document, client: Client, call: Call, server: Server) -> object:
    options, detour = _options(document, client, call, server)
    with ExitStack() as stack:
        if detour:
            options["http_client"] = stack.enter_context(httpx.Client(transport=_Detour(server.url), timeout=60))
        made = package.client(client.settings, asynchronous=False, **options)
        assert isinstance(made, _Closable)
        stack.callback(made.close)
        result = package.call(made, call.handle, call.key, call.arguments)
        return list(result.pages()) if isinstance(result, _SyncPage) else result


def _from_json(package: Package, document: Document, client: Client, call: Call, server: Server) -> object:
    options, detour = _options(document, client, call, server)
    with ExitStack() as stack:
        if detour:
            options["http_client"] = stack.enter_context(httpx.Client(transport=_Detour(server.url), timeout=60))
        made = package.client(client.settings, asynchronous=False, **options)
        assert isinstance(made, _Closable)
        stack.callback(made.close)
        arguments = {name: as_json(value) for name, value in call.arguments.items()}
        return tool(package, call.handle, call.key).call(made, arguments, limit=MANY)


def _async(package: Package, document: Document, client: Client, call: Call, server: Server) -> object:
    options, detour = _options(document, client, call, server)
    given: dict[str, object] = {**dict.fromkeys(_nullable(document, call), package.public("OMIT")), **call.arguments}

    async def run() -> object:
        async with AsyncExitStack() as stack:
            if detour:
                http = httpx.AsyncClient(transport=_AsyncDetour(server.url), timeout=60)
                options["http_client"] = await stack.enter_async_context(http)
            made = package.client(client.settings, asynchronous=True, **options)
            assert isinstance(made, _AsyncClosable)
            stack.push_async_callback(made.close)
            result = package.call(made, call.handle, call.key, given)
            assert is_awaitable(result)
            found = await result
            return [page async for page in found.pages()] if isinstance(found, _AsyncPage) else found

    return asyncio.run(run())


def _nullable(document: Document, call: Call) -> list[str]:
    """Return the parameters that `OMIT` leaves out."""
    _, operation = operation_of(document, call.handle, call.key)
    known = parameters_of(operation, settings_of(document))
    return [name for name, one in known.items() if one.nullable and one.optional and one.default is None]


@runtime_checkable
class _Closable(Protocol):
    def close(self) -> None:
        """Close the connections."""
        ...


@runtime_checkable
class _AsyncClosable(Protocol):
    async def close(self) -> None:
        """Close the connections."""
        ...


@runtime_checkable
class _SyncPage(Protocol):
    items: list[object]
    raw: object

    def __iter__(self) -> Iterator[object]: ...

    def pages(self) -> Iterator[object]:
        """Yield this page and all that follow."""
        ...


@runtime_checkable
class _AsyncPage(Protocol):
    items: list[object]
    raw: object

    def __aiter__(self) -> AsyncIterator[object]: ...

    def pages(self) -> AsyncIterator[object]:
        """Yield this page and all that follow."""
        ...


def is_awaitable(value: object) -> TypeGuard[Awaitable[object]]:
    """Whether a value can be awaited."""
    return inspect.isawaitable(value)


def _outcome(package: Package, run: Callable[[], object]) -> tuple[str | Exception, object]:
    """Return the result of a call, or its exception without the folder of the package in the text."""
    kinds = {"refused": "InvalidValueError", "undecodable": "ResponseDecodeError", "endless": "PaginationError"}
    kinds[""] = "APIStatusError"
    try:
        return "", run()
    except Exception as error:  # noqa: BLE001  whatever it is, the reference is asked
        for word, name in kinds.items():
            kind = package.public(name)
            if isinstance(kind, type) and isinstance(error, kind):
                return word or error, None
        return "".join(traceback.format_exception(error)), None
