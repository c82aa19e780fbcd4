"""Operations: URL, parameters, body and reply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import (
    BodyObject,
    OperationSpec,
    PaginationSpec,
    ResourceSpec,
    Returns,
    ServiceSpec,
    TemplateObject,
)
from generator.ir import names, paging, requests, templates, types
from generator.lower import bodies, streams, urls
from generator.lower.definitions import Definitions, at_once, returns_of
from generator.lower.errors import errors
from generator.lower.examples import examples
from generator.lower.headers import check_cookies, check_headers, check_name
from generator.lower.records import describe
from generator.lower.selectors import check_selector
from generator.lower.values import (
    Declaration,
    SettingsTable,
    agree,
    declarations,
    merged,
    own_name,
    patched,
    undeclared,
    unused,
    value,
)
from generator.text import toml
from generator.text.jsonvalue import is_object

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


class Surroundings(Struct, frozen=True):
    """The properties that an operation inherits from its resource and the service."""

    service: ServiceSpec
    resource: ResourceSpec
    endpoint: ir.Text
    base_url: ir.Text | None
    settings: SettingsTable
    definitions: Definitions
    errors: ir.Errors


class _Scope:
    """The holes of one operation, their declarations and their parameters."""

    def __init__(self, spec: OperationSpec, place: Place, around: Surroundings, findings: Findings) -> None:
        self._path = place / "path"
        self._settings = around.settings
        self._types = around.definitions.expression
        self._style: ir.Style = around.service.style or "repeat"
        self._findings = findings
        self._patches = {item.spec.name: item for item in declarations(spec.placeholders, place)}
        self._declared: dict[str, list[Declaration]] = {}
        self._used: dict[str, ir.Value] = {}
        self.examples: dict[str, Place] = {}
        """The places of the examples of parameters."""
        self._warned: set[tuple[str, Place]] = set()

    def declare(self, spec: TemplateObject, place: Place) -> None:
        """Add the declarations of a template."""
        for item in declarations(spec.placeholders, place):
            self._declared.setdefault(item.spec.name, []).append(item)

    def resolve(self, hole: templates.Hole, where: Place) -> ir.Ref:
        """The parameter or setting of a hole."""
        declared = self._declared.get(hole.name)
        if declared is None and hole.name not in self._patches:
            if hole.name in self._settings:
                return self._settings.refer(hole.name)
            if (hole.name, where) not in self._warned:
                self._warned.add((hole.name, where))
                undeclared(hole, where, f"placeholders.{toml.key(hole.name)}", self._findings)
        if hole.name not in self._used:
            ways = [patched(item, self._patches, hole.name) for item in declared or (None,)]
            at = where.at(hole.offset)
            values = [value(hole.name, way, at, "parameter", self._types, self._findings) for way in ways]
            self._used[hole.name] = merged(values, self._findings)
            if ways[0] is not None:
                self.examples[hole.name] = ways[0].at("example")
        return ir.Ref(hole.name, setting=False)

    def text(self, spec: TemplateObject, place: Place) -> ir.Text:
        """A template of the operation."""
        where = place / "value"
        parts = templates.parse(spec.value or "", where, self._findings)
        return tuple(part if isinstance(part, str) else self.resolve(part, where) for part in parts)

    def is_text(self, ref: ir.Ref) -> bool:
        """Whether a hole is a text."""
        type_ = types.STRING if ref.setting else self._used[ref.wire].type
        return isinstance(type_, types.Scalar | types.Enumeration) and type_.kind == "string"

    def usual_style(self, node: ir.BodyNode) -> ir.Style:
        """The style of the service for a value, where it is more than a single one."""
        match node:
            case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
                type_ = types.STRING if ref.setting else types.unwrapped(self._used[ref.wire].type)
                return "repeat" if isinstance(type_, types.Scalar | types.Enumeration) else self._style
            case ir.Const() | ir.ObjectNode() | ir.ArrayNode() | ir.TextNode():
                return self._style
            case _:
                assert_never(node)

    def is_several(self, text: ir.Text) -> bool:
        """Whether a text is one hole whose value may be a list or an object."""
        if len(text) != 1 or not isinstance(ref := text[0], ir.Ref) or ref.setting:
            return False
        type_ = types.unwrapped(self._used[ref.wire].type)
        return not isinstance(type_, types.Scalar | types.Enumeration)

    @property
    def used(self) -> set[str]:
        """The names of its holes."""
        return set(self._used)

    def finish(self, used: set[str]) -> None:
        """Report declarations that no hole of the operation uses."""
        unused([item for items in self._declared.values() for item in items], used, self._findings)
        for name, patch in self._patches.items():
            if name not in used and name not in self._declared:
                self._findings.add(
                    "overlay-target",
                    f"no hole of the operation is called {name!r}",
                    patch.place,
                    hint=did_you_mean(name, used),
                )

    def parameters(self, path: ir.Text) -> tuple[tuple[ir.Value, ...], int]:
        """All parameters, those of the path first, and the number of those."""
        in_path = list(dict.fromkeys(part.wire for part in path if isinstance(part, ir.Ref) and not part.setting))
        positional: list[ir.Value] = []
        for wire in reversed(in_path):
            parameter = self._used[wire]
            if parameter.default is not None and any(item.default is None for item in positional):
                parameter = replace(parameter, default=None)
            if parameter.nullable:
                parameter = replace(parameter, nullable=False)
            positional.insert(0, replace(parameter, required=True))
            for item in self._declared.get(wire, []):
                if (
                    item.place.pointer[: len(self._path.pointer)] == self._path.pointer
                    and "required" in item.spec.model_fields_set
                    and not item.spec.required
                    and item.spec.default in (None, "")
                ):
                    self._findings.add(
                        "optional-path-hole",
                        f"{wire!r} stands in the path, so it is always required",
                        item.place / "required",
                        hint='"required": true',
                    )
        named = [parameter for wire, parameter in self._used.items() if wire not in in_path]
        needed = [value for value in named if value.is_needed]
        return (*positional, *needed, *(value for value in named if not value.is_needed)), len(positional)


def operations(
    wire: str, spec: OperationSpec, place: Place, around: Surroundings, findings: Findings
) -> tuple[ir.Operation, ...]:
    """An operation; two, where a parameter says whether it streams."""
    whole = _operation(wire, spec, place, around, findings)
    if spec.stream_when is None:
        return (whole,)
    reply = _reply(wire, at_once(spec), place, around, findings)
    name = own_name(spec.stream_when.rename, "method", place / "streamWhen" / "rename", findings)
    return streams.both_ways(whole, reply, spec.stream_when, name, findings)


class _Source(Struct, frozen=True):
    """A body of the spec with its media type, and where they stand."""

    spec: BodyObject
    place: Place
    media_type: str
    type_place: Place

    @property
    def value_place(self) -> Place:
        """The place of the body itself, or of its content type where that can't be encoded."""
        if not bodies.kind(self.media_type):
            return self.type_place
        beside = "value" in self.spec.model_fields_set and self.spec.placeholders
        return self.place / "value" if beside or not is_object(self.spec.value) else self.place


def _sources(spec: OperationSpec, place: Place, around: Surroundings, findings: Findings) -> list[_Source]:
    """The bodies of an operation, the usual one first."""
    media_type, type_place = _content_type(spec, place, around.service)
    sources = [_Source(spec.body, place / "bodyTemplate", media_type, type_place)]
    for name, body in spec.bodies.items():
        at = place / "bodies" / name
        if spec.body.value in (None, "") or body.value in (None, ""):
            message = "`bodies` are alternatives to the body, and neither may be empty"
            findings.add("missing-key", message, at.name, hint="write the first as `bodyTemplate`, each other here")
        elif any(requests.essence(name) == requests.essence(source.media_type) for source in sources):
            message = f"another body of the operation has the content type {requests.essence(name)!r}"
            findings.add("invalid-value", message, at.name, hint="one body for each content type")
        else:
            sources.append(_Source(body, at, name, at.name))
    return sources


def _operation(wire: str, spec: OperationSpec, place: Place, around: Surroundings, findings: Findings) -> ir.Operation:
    """An operation with each of its bodies."""
    scopes: list[_Scope] = []
    ways: list[ir.Operation] = []
    for source in _sources(spec, place, around, findings):
        scopes.append(_Scope(spec, place, around, findings))
        ways.append(_way(wire, spec, place, source, around, scopes[-1], findings))
    first: dict[str, ir.Value] = {}
    for item in (item for way in ways for item in way.parameters):
        agree(first.setdefault(item.wire, item), item, findings)
    used = {name for scope in scopes for name in scope.used}
    for scope in scopes:
        scope.finish(used)
    _check_groups(spec, [way.body for way in ways], place, findings)
    whole, *alternatives = (
        _shown(way, spec, scope.examples, list(first), around, findings)
        for way, scope in zip(ways, scopes, strict=True)
    )
    return replace(whole, alternatives=tuple(alternatives))


def _shown(
    way: ir.Operation,
    spec: OperationSpec,
    places: Mapping[str, Place],
    known: Sequence[str],
    around: Surroundings,
    findings: Findings,
) -> ir.Operation:
    """The operation with its examples, its effect, and whether it is a tool."""
    shown = examples(way, spec, places, known, around.definitions.records, findings)
    return replace(
        way,
        effect=spec.effect or way.usual_effect,
        is_tool=spec.tool,
        parameters=shown.parameters,
        shown=shown.shown,
        answer=shown.answer,
    )


def _way(
    wire: str,
    spec: OperationSpec,
    place: Place,
    source: _Source,
    around: Surroundings,
    scope: _Scope,
    findings: Findings,
) -> ir.Operation:
    """An operation with one of its bodies."""
    method = spec.method.upper()
    if method not in METHODS:
        findings.add(
            "http-method",
            f"{spec.method!r} is not a valid HTTP method",
            place / "method",
            hint=did_you_mean(method, METHODS),
        )
    scope.declare(spec.path, place / "path")
    for name, parameter in spec.query.items():
        scope.declare(parameter, place / "queryParams" / name)
    for name, item in spec.headers.items():
        scope.declare(item, place / "headers" / name)
    for name, item in spec.cookies.items():
        scope.declare(item, place / "cookies" / name)
    scope.declare(TemplateObject(placeholders=source.spec.placeholders), source.place)

    own_path = scope.text(spec.path, place / "path")
    urls.check_path(own_path, place / "path" / "value", findings)
    urls.check_order(around.endpoint, own_path, place / "path" / "value", findings)
    if spec.trailing_slash and own_path != ("/",):
        findings.add(
            "unused-key",
            "`trailing_slash` keeps the slash of the path `/`; another path ends as it is written",
            (place / "trailingSlash").name,
            hint="remove it, or write the slash in the path",
        )
    path = urls.join(urls.join((), around.endpoint), own_path, trailing_slash=spec.trailing_slash)
    query = tuple(
        ir.QueryParameter(
            name,
            text := scope.text(item, place / "queryParams" / name),
            item.style or scope.usual_style(ir.TextNode(text)),
        )
        for name, item in spec.query.items()
    )
    for entry in query:
        if spec.query[entry.name].style not in (None, "json") and not scope.is_several(entry.text):
            findings.add(
                "unused-key",
                "`style` has no effect: the value is not one hole of a list or an object",
                (place / "queryParams" / entry.name / "style").name,
                hint="remove `style`",
            )
    headers = tuple((name, scope.text(item, place / "headers" / name)) for name, item in spec.headers.items())
    check_headers(headers, place / "headers", findings)
    cookies = tuple((name, scope.text(item, place / "cookies" / name)) for name, item in spec.cookies.items())
    check_cookies(cookies, place / "cookies", findings)
    shape = bodies.Shape(source.media_type, scope.usual_style, spec.groups)
    body = bodies.body(source.spec.value, shape, source.value_place, scope.resolve, findings)
    if body is not None and method in ("GET", "HEAD"):
        message = f"a {method} with a body: many servers ignore it"
        findings.add("body-on-get", message, source.place, hint="use the query")
    parameters, positional = scope.parameters(path)
    if isinstance(body, ir.FileBody) and scope.is_text(body.ref):
        body = ir.TextBody((body.ref,), bodies.concrete(body.media_type, "text/plain"))
    if isinstance(body, ir.TextBody):
        _check_charset(body, source.type_place, findings)
    rename = own_name(spec.rename, "method", place / "rename", findings)
    lowered = ir.Operation(
        wire=wire,
        name=rename or names.snake(wire, names.METHOD_SCOPE),
        description=describe(spec.meta, spec.description),
        method=method,
        path=path,
        query=query,
        headers=tuple((name, text) for name, text in headers if name.lower() != "content-type"),
        body=body,
        parameters=parameters,
        positional=positional,
        reply=_reply(wire, spec, place, around, findings),
        policy=_policy(spec, method, place, around, findings),
        place=place,
        deprecated=spec.deprecated or "",
        reply_headers=tuple(spec.reply_headers.items()),
        styles=tuple(spec.styles.items()),
        cookies=cookies,
    )
    for name in spec.reply_headers:
        check_name(name, (place / "replyHeaders" / name).name, findings)
    _check_styles(lowered, findings)
    return paging.declared(lowered)


def _check_charset(body: ir.TextBody, place: Place, findings: Findings) -> None:
    try:
        requests.charset(body.media_type)
    except (LookupError, ValueError):
        findings.add("content-type", f"{body.media_type!r} has no charset of texts", place, hint="charset=utf-8")


def _content_type(spec: OperationSpec, place: Place, service: ServiceSpec) -> tuple[str, Place]:
    for name, item in spec.headers.items():
        if name.lower() == "content-type" and item.value:
            return item.value, place / "headers" / name
    if spec.content_type:
        return spec.content_type, place / "contentType"
    at = Place(("service",))
    for name, item in service.headers.items():
        if name.lower() == "content-type" and item.value:
            return item.value, at / "headers" / name
    return service.content_type or "application/json", at / "contentType"


def _reply(wire: str, spec: OperationSpec, place: Place, around: Surroundings, findings: Findings) -> ir.Reply:
    returns = returns_of(wire, spec)
    type_ = _reply_type(spec, returns, place, around, findings)
    if returns != "page" and spec.items is not None:
        findings.add(
            "overlay-target",
            f"`items` says where a page's items are, but the operation returns {returns!r}",
            place / "items",
            hint='returns = "page", or remove `items`',
        )
    if returns != "page" and spec.pagination is not None:
        findings.add(
            "unused-key",
            f"`pagination` has no effect: it is about pages, but the operation returns {returns!r}",
            (place / "pagination").name,
            hint='returns = "page" and `items`, or remove `pagination`',
        )
    if spec.lone_item and spec.items is None:
        findings.add(
            "missing-key",
            "`lone_item` is about replies without `items`, which isn't said",
            place / "loneItem",
            hint='items = ["..."]',
        )
    if spec.envelope is not None and returns != "page":
        message = f"`envelope` is the type of the body of a page, but the operation returns {returns!r}"
        findings.add("overlay-target", message, place / "envelope", hint="remove it, or say `items`")
    streams.check(returns, spec, place, findings)
    match returns:
        case "record":
            return ir.RecordReply(around.definitions.reply(around.resource.handle, wire))
        case "page":
            check_selector(spec.items, place / "items", findings)
            items = tuple(spec.items) if spec.items is not None else None
            pages = _pagination(spec.pagination, place / "pagination", findings) if spec.pagination else None
            item = type_ or around.definitions.reply(around.resource.handle, wire)
            envelope = around.definitions.expression(spec.envelope, place / "envelope") if spec.envelope else None
            return ir.PageReply(item, items, spec.lone_item, pages, envelope)
        case "json":
            return ir.RecordReply(type_) if isinstance(type_, ir.RecordRef) else ir.JsonReply(type_ or types.AnyJson())
        case "text":
            return ir.TextReply()
        case "bytes":
            return ir.BytesReply()
        case "none":
            return ir.NoReply()
        case "events" | "lines" | "stream":
            return streams.reply(returns, spec, place, around.definitions.expression)


def _reply_type(
    spec: OperationSpec, returns: Returns, place: Place, around: Surroundings, findings: Findings
) -> types.Type | None:
    """The declared type of a reply or of its items; where `stream_when` makes two, it is that of the whole reply."""
    if spec.type is None or spec.stream_when is not None:
        return None
    for key in ("record", "fields"):
        if getattr(spec, key) is not None:
            message = f"the response has a `type`, and a record of its own in `{key}`"
            findings.add("invalid-value", message, place / key, hint="keep one of them")
    if returns not in ("page", "json"):
        message = f"`type` says what the operation returns, and so does `returns`: {returns!r}"
        hint = 'event = "..."' if returns in ("events", "lines") else "keep one of them"
        findings.add("overlay-target", message, place / "type", hint=hint)
    return around.definitions.expression(spec.type, place / "type")


def _check_groups(spec: OperationSpec, own: Iterable[ir.Body | None], place: Place, findings: Findings) -> None:
    """Report names in `groups` of no object of the bodies that has holes."""
    known = [name for body in own for name in _objects(body)]
    for index, group in enumerate(spec.groups or ()):
        if group not in known:
            message = f"no object of the body is called {group!r} and has holes"
            findings.add("invalid-value", message, place / "groups" / index, hint=did_you_mean(group, known))


def _check_styles(operation: ir.Operation, findings: Findings) -> None:
    """Report styles of holes that stand neither in the path nor in a header, and those that only a path has."""
    everywhere = ("comma", "members", "json")
    in_path = {part.wire for part in operation.path if isinstance(part, ir.Ref)}
    texts = (*operation.headers, *operation.cookies)
    in_header = {text[0].wire for _, text in texts if len(text) == 1 and isinstance(text[0], ir.Ref)}
    for name, style in operation.styles:
        known = in_path | in_header if style in everywhere else in_path
        if name not in known or (name in in_header and style not in everywhere):
            where = "the path, or is a whole header or cookie" if style in everywhere else "the path alone"
            message = f"{style!r} is the style of a hole that stands in {where}"
            findings.add("invalid-value", message, operation.place / "styles" / name, hint=did_you_mean(name, known))


def _objects(body: ir.Body | None) -> Iterator[str]:
    match body:
        case ir.JsonBody(root):
            yield from bodies.objects(root)
        case ir.FieldsBody(fields):
            yield from (name for field in fields for name in bodies.objects(field.node, (field.name,)))
        case ir.TextBody() | ir.FileBody() | None:
            return


def _pagination(spec: PaginationSpec, place: Place, findings: Findings) -> ir.Pagination:
    needs = {"token": ("param", "next"), "page": ("param",), "offset": ("param",), "link": ("next",), "link-header": ()}
    for key in needs[spec.style]:
        if getattr(spec, key) is None:
            findings.add("missing-key", f"pagination of style {spec.style!r} needs {key!r}", place, hint=f"{key} = ...")
    reads = {*needs[spec.style], *(("first",) if spec.style in ("page", "offset") else ())}
    for key in ("param", "next", "first"):
        if getattr(spec, key) is not None and key not in reads:
            message = f"pagination of style {spec.style!r} does not read {key!r}"
            findings.add("unused-key", message, (place / key).name, hint=f"remove {key}")
    if spec.total_pages is not None and spec.style != "page":
        findings.add(
            "overlay-key", "only pages of style 'page' are counted", place / "totalPages", hint='style = "page"'
        )
    selectors = {"next": spec.next, "total": spec.total, "totalPages": spec.total_pages}
    for key, selector in {**selectors, "more": spec.more, "last": spec.last}.items():
        check_selector(selector, place / key, findings)
    param, next_ = spec.param or "", tuple(spec.next or ())
    size, total, more, last = spec.size_param, _selector(spec.total), _selector(spec.more), _selector(spec.last)
    match spec.style:
        case "token":
            return ir.TokenPages(param, next_, size, total, more, last, spec.max_pages)
        case "page":
            first, total_pages = 1 if spec.first is None else spec.first, _selector(spec.total_pages)
            return ir.NumberedPages(param, first, size, total, total_pages, more, last, spec.max_pages)
        case "offset":
            return ir.OffsetPages(param, spec.first or 0, size, total, more, last, spec.max_pages)
        case "link":
            return ir.LinkPages(next_, size, total, more, last, spec.max_pages)
        case "link-header":
            return ir.LinkHeaderPages(size, total, more, last, spec.max_pages)


def _selector(spec: tuple[str, ...] | None) -> ir.Selector | None:
    return None if spec is None else tuple(spec)


def _policy(spec: OperationSpec, method: str, place: Place, around: Surroundings, findings: Findings) -> ir.Policy:
    own = urls.base_url(spec.base_url, place / "baseURL", around.settings, findings)
    auth = spec.auth if spec.auth is not None else around.resource.auth
    if spec.idempotency_header is not None:
        check_name(spec.idempotency_header, place / "idempotencyHeader", findings)
    policy = ir.Policy(
        own if own is not None else around.base_url,
        auth or "",
        spec.timeout,
        spec.idempotent,
        spec.idempotency_header,
        errors(spec.errors, place / "errors", around.errors, around.definitions.expression, findings),
        spec.retry,
    )
    if spec.retry and not policy.is_repeatable(method):
        findings.add(
            "unused-key",
            f"`retry` has no effect: a {method} that was answered is not repeated unless it is idempotent",
            (place / "retry").name,
            hint='idempotent = true, or idempotency_header = "..."',
        )
    return policy
