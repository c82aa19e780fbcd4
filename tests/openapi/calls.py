"""Operations, called: what arrives is compared with the document, and what comes back with what was sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Protocol, get_args, runtime_checkable
from urllib.parse import urlsplit

import httpx

from generator import ir
from tests.openapi.arguments import Arguments
from tests.openapi.documents import Content, Document, Operation, Response, holes, object_of, text_of
from tests.openapi.leaves import Face, Leaf, LeafPath, Schemas
from tests.openapi.package import OTHERS, Method, Package, Place
from tests.openapi.synthesis import Pointer, Sample, Synthesis, compact
from tests.openapi.walk import Walk, alternatives, hints_of, is_list
from tests.openapi.wire import Comparison, plain
from tests.oracle.wire import Json
from tests.support.server import Request

HOST = "http://api.measure.test"

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

LeafKey = tuple[Face, LeafPath]


@dataclass
class Outcome:
    """What became of an operation: its leaves, why some are not typed, and where the wire differs."""

    label: str
    is_there: bool = False
    is_called: bool = False
    leaves: dict[LeafKey, Leaf] = field(default_factory=dict[LeafKey, Leaf])
    untyped: dict[LeafKey, str] = field(default_factory=dict[LeafKey, str])
    wire: list[str] = field(default_factory=list[str])
    failures: list[str] = field(default_factory=list[str])

    @property
    def is_whole(self) -> bool:
        """Whether every leaf is typed, and the wire exact."""
        return self.is_there and self.is_called and not (self.untyped or self.wire or self.failures)

    def count(self, face: Face) -> tuple[int, int, int]:
        """The leaves of a face: all, those typed, those that the document gives no type."""
        own = {key: leaf for key, leaf in self.leaves.items() if key[0] == face}
        free = sum(leaf.kind == "any" for leaf in own.values())
        lost = sum(own[key].kind != "any" for key in self.untyped if key in own)
        return len(own) - free, len(own) - free - lost, free

    def add(self, face: Face, prefix: LeafPath, sample: Sample) -> None:
        """Count the leaves of a sample."""
        for leaf in sample.leaves.values():
            self.leaves.setdefault((face, (*prefix, *leaf.path)), leaf)

    def lose(self, face: Face, prefix: LeafPath, sample: Sample, problems: dict[Pointer, str]) -> None:
        """Note the leaves of a sample that are not typed."""
        for pointer, why in problems.items():
            leaf = sample.leaves.get(pointer)
            if leaf is not None:
                self.untyped.setdefault((face, (*prefix, *leaf.path)), why)


@dataclass(frozen=True)
class _Given:
    """What a call is given: the sample of each parameter, and of the body."""

    parameters: dict[tuple[str, str], Sample]
    content: Content | None
    body: Sample | None


@dataclass(frozen=True)
class _Answer:
    """What the server answers."""

    response: Response
    sample: Sample

    @property
    def body(self) -> bytes:
        """The bytes of the body."""
        content = self.response.content
        if content is None:
            return b""
        if content.is_streamed:
            before, after = ("data: ", "\n\n") if "event-stream" in content.media_type else ("", "\n")
            return f"{before}{compact(self.sample.value)}{after}".encode()
        if content.is_json or not isinstance(self.sample.value, str):
            return compact(self.sample.value).encode()
        return self.sample.value.encode()


def samples(schemas: Schemas, content: Content | None, face: Face, *, least: bool = False) -> Iterator[Sample]:
    """The samples of a body; one text where it is no JSON and no form."""
    if content is None:
        return
    if content.schema is not None and (content.is_json or content.is_form or content.is_streamed):
        yield from Synthesis(schemas, face, least=least).samples(content.schema)
    elif content.is_json:
        yield Sample({"free": "any"}, {(): Leaf((), "any")})
    else:
        yield Sample("body of some text", {(): Leaf((), "body")})


class Caller:
    """The calls of one package."""

    def __init__(self, document: Document, package: Package | None) -> None:
        self.document = document
        self.package = package
        self.schemas = Schemas(document.files)

    def outcome(self, operation: Operation) -> Outcome:
        """Call an operation with every sample."""
        outcome = Outcome(operation.label)
        method = self.package.method(operation) if self.package else None
        outcome.is_there = method is not None
        given = list(self._given(operation))
        answers = list(self._answers(operation))
        for one in given:
            for (place, name), sample in one.parameters.items():
                outcome.add("request", (place, name), sample)
            if one.body is not None:
                outcome.add("request", ("body",), one.body)
        for answer in answers:
            if answer.response.content is not None:
                outcome.add("reply", (str(answer.response.status),), answer.sample)
        if method is None or self.package is None:
            outcome.untyped = dict.fromkeys(outcome.leaves, "the operation is not there")
            return outcome
        least = next(self._given(operation, least=True))
        calls = list(zip_longest(given, answers))
        for index, (one, answer) in enumerate([*calls, (least, answers[0])]):
            call = _Call(self, self.package, operation, method, outcome)
            call.run(one or given[-1], answer or answers[-1], replied=index < len(calls))
        return outcome

    def _given(self, operation: Operation, *, least: bool = False) -> Iterator[_Given]:
        drawn: dict[tuple[str, str], list[Sample]] = {}
        for one in operation.parameters:
            if one.place == "header" and one.name.lower() in ("accept", "content-type", "authorization"):
                continue
            if (one.place == "header" and self._is_credential(one.name)) or (least and not one.required):
                continue
            if one.place in ("header", "cookie") and not _TOKEN.fullmatch(one.name):
                continue  # HTTP can't send it
            drawn[one.place, one.name] = list(Synthesis(self.schemas, "request").samples(one.schema))
            if one.place == "cookie":  # which can hold no blanks
                for sample in drawn[one.place, one.name]:
                    sample.value = _without_blanks(sample.value)
        content = operation.body
        bodies = list(samples(self.schemas, content, "request", least=least))
        if least and not operation.body_required and not any(body.value for body in bodies):
            content, bodies = None, []
        for index in range(max([1, len(bodies), *map(len, drawn.values())])):
            parameters = {key: found[min(index, len(found) - 1)] for key, found in drawn.items()}
            yield _Given(parameters, content, bodies[min(index, len(bodies) - 1)] if bodies else None)

    def _answers(self, operation: Operation) -> Iterator[_Answer]:
        for response in operation.deliverable:
            found = False
            for sample in samples(self.schemas, response.content, "reply"):
                found = True
                yield _Answer(response, sample)
            if not found:
                yield _Answer(response, Sample(None))

    def _is_credential(self, name: str) -> bool:
        return name.lower() in {text_of(one.get("name")).lower() for one in self.document.schemes.values()}


def _without_blanks(value: Json) -> Json:
    match value:
        case dict():
            return {key: _without_blanks(item) for key, item in value.items()}
        case list():
            return [_without_blanks(item) for item in value]
        case str():
            return value.replace(" ", "-")
        case _:
            return value


@runtime_checkable
class _Stream(Protocol):
    """A stream of a package."""

    def __enter__(self) -> object: ...
    def __next__(self) -> object: ...
    def close(self) -> None:
        """Close it."""
        ...


class _Call:
    """One call of an operation."""

    def __init__(
        self, caller: Caller, package: Package, operation: Operation, method: Method, outcome: Outcome
    ) -> None:
        self.caller = caller
        self.package = package
        self.operation = operation
        self.method = method
        self.outcome = outcome
        self.requests: list[Request] = []
        self.settings: dict[str, Json] = dict(self._settings())

    def run(self, given: _Given, answer: _Answer, *, replied: bool) -> None:
        """Call the method, and compare."""
        server = self.operation.server
        options: dict[str, object] = {"max_retries": 0}
        if not urlsplit(server).scheme:
            server = f"https:{server}" if urlsplit(server).netloc else f"{HOST}{server}"
            options["base_url"] = server
        elif any(item.value.wire == "base_url" for item in self.package.connector.settings):
            options["base_url"] = server
        with httpx.Client(transport=httpx.MockTransport(lambda request: self._answer(request, answer))) as http:
            try:
                client = self.package.client(self.settings, http_client=http, **options)
                function = self.method.of(client)
                assert callable(function)
                positional, named = self._arguments(function, given)
                result: object = function(*positional, **named)
                if isinstance(result, _Stream):
                    result = _read(result)
            except Exception as error:  # noqa: BLE001  whatever it is, it is what the package did
                text = f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
                self.outcome.failures.append(text[:200])
                if self.requests:
                    self._compare(given, server)
                if replied:
                    everything = dict.fromkeys(answer.sample.leaves, "the call failed")
                    self.outcome.lose("reply", (str(answer.response.status),), answer.sample, everything)
                return
        self.outcome.is_called = True
        self._compare(given, server)
        if replied and answer.response.content is not None:
            self._walk(result, hints_of(function).get("return"), answer)

    def _settings(self) -> Iterator[tuple[str, Json]]:
        for item in self.package.connector.settings:
            options, default = item.value.options, item.value.default
            if item.value.wire == "base_url":
                continue
            given = options[0] if options else f"setting-{item.value.wire}"
            yield item.value.wire, given if default is None else default

    def _answer(self, request: httpx.Request, answer: _Answer) -> httpx.Response:
        body = request.read()
        if b"grant_type=" in body and request.url.path.rpartition("/")[2] not in self.operation.path:
            return httpx.Response(200, json={"access_token": "token", "token_type": "Bearer", "expires_in": 3600})
        target = request.url.raw_path.decode("ascii")
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
        self.requests.append(Request(request.method, target, headers, body))
        content = answer.response.content
        if content is None:
            return httpx.Response(answer.response.status)
        media_type = content.media_type.replace("*/*", "application/octet-stream").replace("/*", "/plain")
        return httpx.Response(answer.response.status, content=answer.body, headers={"Content-Type": media_type})

    def _arguments(self, function: object, given: _Given) -> tuple[list[object], dict[str, object]]:
        assert callable(function)
        hints = hints_of(function)
        named: dict[str, object] = {}
        for (place, name), sample in given.parameters.items():
            arguments = Arguments(sample)
            ref = self._ref(place, name)
            parameter = None if ref is None else self.method.name(ref.wire)
            if ref is not None and ref.setting:
                sample.value = self.settings.get(ref.wire, sample.value)
            elif parameter is None or parameter not in hints:
                arguments.lost((), "no parameter")
            else:
                named[parameter] = arguments.of(sample.value, hints[parameter], ())
            self.outcome.lose("request", (place, name), sample, arguments.problems)
        if given.body is not None:
            arguments = Arguments(given.body)
            self._body(given.body.value, (), arguments, hints, named)
            self.outcome.lose("request", ("body",), given.body, arguments.problems)
        positional: list[object] = []
        for value in self.method.operation.parameters[: self.method.operation.positional]:
            if value.name not in named:
                break
            positional.append(named.pop(value.name))
        return positional, named

    def _body(
        self, value: Json, pointer: Pointer, arguments: Arguments, hints: dict[str, object], named: dict[str, object]
    ) -> None:
        place = ("body", *map(str, pointer))
        ref = self.method.refs.get(place)
        name = None if ref is None else self.method.name(ref.wire)
        if name is not None and name in hints:
            named[name] = arguments.of(value, hints[name], pointer)
        elif isinstance(value, dict) and any(other[: len(place)] == place for other in self.method.refs):
            extra = self.method.refs.get((*place, OTHERS))
            extra_name = None if extra is None else self.method.name(extra.wire)
            known = {other[len(place)] for other in self.method.refs if other[: len(place)] == place != other}
            others: dict[str, Json] = {}
            for key, item in value.items():
                if extra_name is not None and key not in known:
                    others[key] = item
                else:
                    self._body(item, (*pointer, key), arguments, hints, named)
            if extra_name is not None and others:
                named[extra_name] = arguments.of(others, hints[extra_name], pointer)
        elif not self._is_constant(pointer, value):
            arguments.lost(pointer, "no parameter")

    def _ref(self, place: str, name: str | None) -> ir.Ref | None:
        """The parameter or setting at a place of the request."""
        if place == "path":
            return self._hole(name or "")
        key: Place = (place,) if name is None else (place, name.lower() if place == "header" else name)
        return self.method.refs.get(key)

    def _hole(self, name: str) -> ir.Ref | None:
        found = self.method.holes
        names = holes(self.operation.path)
        by_name = next((hole for hole in found if hole.wire == name), None)
        return found[names.index(name)] if name in names and len(names) == len(found) else by_name

    def _is_constant(self, pointer: Pointer, value: Json) -> bool:
        body = self.method.operation.body
        node = body.root if isinstance(body, ir.JsonBody) else None
        for step in pointer:
            node = dict(node.members).get(str(step)) if isinstance(node, ir.ObjectNode) else None
        return node == ir.Const(value)

    def _compare(self, given: _Given, server: str) -> None:
        if len(self.requests) != 1:
            self.outcome.wire.append(f"{len(self.requests)} requests")
            return
        values = {key: sample.value for key, sample in given.parameters.items()}
        comparison = Comparison(self.requests[0], self.operation, values, self._hidden(), self._defaults())
        comparison.head(server)
        comparison.body(given.content, given.body.value if given.body else None)
        comparison.credentials(self._wanted_credentials())
        self.outcome.wire += [one for one in comparison.problems if one not in self.outcome.wire]

    def _defaults(self) -> dict[str, str]:
        """The defaults of the query as the document has them."""
        declared = ((one.name, self.caller.schemas.default(one.schema)) for one in self.operation.parameters)
        return {name: plain(default) for name, default in declared if default is not None}

    def _hidden(self) -> frozenset[str]:
        schemes = self.caller.document.schemes.values()
        return frozenset(text_of(one.get("name")) for one in schemes if one.get("in") == "query")

    def _wanted_credentials(self) -> list[tuple[str, str]] | None:
        """The credentials of the first alternative, by place and name; `None` if there may be others or none."""
        alternatives_ = self.operation.security
        if not alternatives_:
            return []
        wanted: list[tuple[str, str]] = []
        for name in alternatives_[0] if len(alternatives_) == 1 else ():
            scheme = self.caller.document.schemes.get(name)
            if scheme is None:
                return None
            if scheme.get("type") == "apiKey":
                wanted.append((text_of(scheme.get("in")), text_of(scheme.get("name"))))
            elif scheme.get("type") != "mutualTLS":
                wanted.append(("header", "Authorization"))
        return wanted if len(alternatives_) == 1 else None

    def _walk(self, result: object, hint: object, answer: _Answer) -> None:
        prefix = (str(answer.response.status),)
        walk = Walk(answer.sample, self.package.attributes)
        reply = self.method.operation.reply
        if isinstance(reply, ir.PageReply):
            self._page(walk, result, hint, reply, answer.sample)
        else:
            hints = alternatives(hint)
            streamed = [one for one in hints if getattr(one, "__name__", "") in ("Stream", "AsyncStream")]
            if is_list(result) and (streamed or "Stream" in str(hint)):
                inner = [one for part in hints for arg in get_args(part) for one in alternatives(arg)]
                walk.value(result[0] if result else None, tuple(inner), answer.sample.value, ())
            elif "ByteStream" in str(hint):
                walk.value(result, (bytes,), answer.sample.value, ())
            else:
                walk.value(result, hints, answer.sample.value, ())
        self.outcome.lose("reply", prefix, answer.sample, walk.problems)

    def _page(self, walk: Walk, result: object, hint: object, reply: ir.PageReply, sample: Sample) -> None:
        items: object = getattr(result, "items", None)
        where = _where_items(sample.value, reply.items)
        found = _at(sample.value, where) if where is not None else None
        hints, envelope = (
            tuple(
                one
                for part in alternatives(hint)
                for arg in get_args(part)[place : place + 1]
                for one in alternatives(arg)
            )
            for place in range(2)
        )
        if where is None or not isinstance(found, list) or not is_list(items) or len(items) != len(found):
            walk.lost((), "the items of the page are not those that were sent")
            return
        for index, (one, value) in enumerate(zip(items, found, strict=True)):
            walk.value(one, hints, value, (*where, index))
        if reply.envelope is not None:
            whole = Walk(sample, self.package.attributes)
            whole.value(getattr(result, "envelope", None), envelope, sample.value, ())
            walk.problems = whole.problems | walk.problems
            return
        page = reply.pagination
        used = [getattr(page, name, None) for name in ("next", "total", "more", "total_pages")]
        for pointer, leaf in sample.leaves.items():
            if pointer[: len(where)] != where and pointer not in used and leaf.kind != "any":
                walk.problems[pointer] = "beside the items of a page"


def _read(stream: _Stream) -> object:
    """What a stream holds: its bytes, or its items."""
    with_read: object = getattr(stream, "read", None)
    try:
        if callable(with_read):
            content: object = with_read()
            return content
        stream.__enter__()
        items: list[object] = []
        while True:
            try:
                items.append(next(stream))
            except StopIteration:
                return items
    finally:
        stream.close()


def _where_items(value: Json, selector: tuple[str, ...] | None) -> Pointer | None:
    if selector is not None:
        return selector
    if isinstance(value, list):
        return ()
    arrays = [key for key, one in object_of(value).items() if isinstance(one, list)]
    known = [key for key in arrays if key in ("items", "data", "results", "records")]
    return (arrays[0],) if len(arrays) == 1 else (known[0],) if known else None


def _at(value: Json, pointer: Pointer) -> Json:
    for step in pointer:
        value = value.get(str(step)) if isinstance(value, dict) else None
    return value
