"""The modules of a resource: its classes, the functions that build their calls, and the classes for raw responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.ir import names, nesting, paging, traverse, types
from generator.outputs.sdk import errors
from generator.outputs.sdk.decoder import Known, Readers, UnionReader
from generator.outputs.sdk.documentation import Documentation, documentation
from generator.outputs.sdk.module import Module
from generator.python import code, expressions, signatures
from generator.python.code import Code, Import, call, joined, literal, mapping, name, of, subscript, use
from generator.python.expressions import Scope
from generator.python.literals import docstring
from generator.python.runtime import (
    SETTINGS,
    alternatives,
    decode,
    events,
    pagination,
    private,
    public,
    raw_methods,
    returns,
)
from generator.python.signatures import Parameter
from generator.python.types import NONE, Hidden, builtin, reader, received
from generator.text import toml
from generator.text.prose import code_span, prose, sentence

_FINAL = use(Import("typing", "Final"))
"""Says that a type that is inferred is the declared one, which a typed package needs."""


class Constant(Struct, frozen=True):
    """A name of a module and its value, and its annotation where type checkers can't tell it."""

    name: str
    value: Code
    annotation: str = ""

    @property
    def target(self) -> Code:
        """The name with its annotation."""
        return Code(f"{self.name}{self.annotation}")


class Function(Struct, frozen=True):
    """A function of one statement."""

    name: str
    parameters: Code
    returns: Code
    value: Code


class CallsView(Struct, frozen=True):
    """The calls of a resource: one function builds each, after the definitions that it needs."""

    unions: tuple[UnionReader, ...]
    helpers: tuple[Function, ...]
    known: tuple[Known, ...]
    constants: tuple[Constant, ...]
    functions: tuple[Function, ...]

    @property
    def names(self) -> frozenset[str]:
        """The names that the module defines."""
        constants = (*(item.name for item in self.known), *(item.name for item in self.constants))
        functions = (function.name for function in (*self.helpers, *self.functions))
        return frozenset((*constants, *(reader.name for reader in self.unions), *functions))


class OverloadView(Struct, frozen=True):
    """One way to call a method."""

    decorators: tuple[Code, ...]
    parameters: Code


class MethodView(Struct, frozen=True):
    """An operation as a method of all classes of its resource."""

    name: str
    overloads: tuple[OverloadView, ...]
    decorators: tuple[Code, ...]
    call: str
    send: str
    parameters: Code
    arguments: Code
    returns: Code
    async_returns: Code
    async_keyword: str
    await_keyword: str
    docstring: str


class MemberView(Struct, frozen=True):
    """A resource as an attribute of both classes of its holder."""

    name: str
    class_: Code
    async_class: Code
    docstring: str


class ResourceView(Struct, frozen=True):
    """The two classes of a resource, and the resources inside."""

    class_name: str
    base: Code
    async_base: Code
    docstring: str
    async_docstring: str
    members: tuple[MemberView, ...]
    methods: tuple[MethodView, ...]


class TwinView(Struct, frozen=True):
    """A method of the classes for raw responses: that of a builder, where its parameters say everything."""

    name: str
    annotation: Code
    value: Code
    async_value: Code


class TwinsView(Struct, frozen=True):
    """The two classes of a resource for raw responses, and those of the resources inside."""

    class_name: str
    base: Code
    async_base: Code
    docstring: str
    members: tuple[MemberView, ...]
    twins: tuple[TwinView, ...]
    methods: tuple[MethodView, ...]


class Method(Struct, frozen=True):
    """A method, as documents show it."""

    name: str
    signature: str
    parameters: tuple[str, ...]
    returns: str
    documentation: Documentation


RESOURCES = Import(".", "resources", "_resources")
RAW = Import(".resources", "_raw", "_resources")
CALL = private("call", "Call")
LISTING = private("call", "Listing")
STREAMING = private("call", "Streaming")
_ACCEPTED: dict[type[ir.Reply], str] = {
    ir.TextReply: "text/plain, */*;q=0.1",
    ir.EventsReply: "text/event-stream",
    ir.LinesReply: "application/x-ndjson, application/json",
    ir.StreamReply: "*/*",
}


_READ = of("data: {}, reading: {}", public("JsonValue"), decode("Reading"))
"""The parameters of a function that reads a value from JSON."""


def modules(connector: ir.Connector, item: ir.Resource) -> tuple[Module, ...]:
    """The modules of a resource."""
    root = f"src/{connector.package.module}/resources"
    calls = _calls(connector, item)
    item_methods = [_method(connector, item, operation) for operation in item.operations]
    operations = list(zip(item.operations, item_methods, strict=True))
    twins = [_twin(item, operation, method) for operation, method in operations if not _says_more(operation, method)]
    raw = [
        _raw(connector, item, operation, method) for operation, method in operations if _says_more(operation, method)
    ]
    imported = frozenset({Import(".resources", "_calls")} if item_methods else ())
    return (
        Module(
            f"{root}/_calls/{item.module}.py",
            "sdk/src/module/resources/_calls/resource.py",
            docstring(f"The requests of `client.{item.name}`, and the readers of their replies.", 0),
            calls,
            defines=calls.names,
        ),
        *_classes(connector, item, _purpose(item), item_methods, (twins, raw), imported),
    )


def group_modules(connector: ir.Connector) -> tuple[Module, ...]:
    """The modules of groups."""
    return tuple(
        module
        for group in nesting.groups(connector)
        for module in _classes(connector, group, _purpose(group), [], ([], []), frozenset())
    )


def _classes(
    connector: ir.Connector,
    item: ir.Resource | nesting.Group,
    purpose: str,
    own: list[MethodView],
    raw: tuple[list[TwinView], list[MethodView]],
    imported: frozenset[Import],
) -> tuple[Module, ...]:
    """The modules of the classes of a resource or a group, and of their raw twins."""
    root = f"src/{connector.package.module}/resources"
    inside = nesting.members(connector, item.name)
    base, async_base = (
        private("resource", f"{kind}{'Holder' if inside else 'Resource'}") for kind in ("Sync", "Async")
    )
    attributes = frozenset((*(member.attribute for member in inside), *(method.name for method in own)))
    classes = frozenset((item.class_name, f"Async{item.class_name}"))
    raw_classes = frozenset(f"{class_name}WithRawResponse" for class_name in classes)
    twins, defined = raw
    return (
        Module(
            f"{root}/{item.module}.py",
            "sdk/src/module/resources/resource.py",
            docstring(purpose, 0),
            ResourceView(
                item.class_name,
                base,
                async_base,
                docstring(purpose, 4),
                docstring(f"{purpose[:-1]}, asynchronously.", 4),
                tuple(member_views(inside)),
                tuple(own),
            ),
            imported,
            classes | attributes,
        ),
        Module(
            f"{root}/_raw/{item.module}.py",
            "sdk/src/module/resources/_raw/resource.py",
            docstring(f"The calls of `client.with_raw_response.{item.name}`.", 0),
            TwinsView(
                item.class_name,
                base,
                async_base,
                docstring(f"The calls of `{item.class_name}`, each returning the `RawResponse`.", 4),
                tuple(member_views(inside, RAW, "WithRawResponse")),
                tuple(twins),
                tuple(defined),
            ),
            imported,
            raw_classes | attributes,
        ),
    )


def member_views(
    members: Iterable[nesting.Member], package: Import = RESOURCES, suffix: str = ""
) -> Iterator[MemberView]:
    """Resources as attributes, each imported at first use."""
    for member in members:
        node = member.node
        sync, asynchronous = (
            Code(f"_resources.{node.module}.{prefix}{node.class_name}{suffix}", frozenset((package,)))
            for prefix in ("", "Async")
        )
        words = about(node)
        yield MemberView(member.attribute, sync, asynchronous, docstring(words, 4) if words else "")


def methods(connector: ir.Connector, item: ir.Resource) -> tuple[Method, ...]:
    """The methods of a resource, for documents."""
    return tuple(_documented(connector, item, operation) for operation in item.operations)


def about(item: ir.Resource | nesting.Group) -> str:
    """The description of a resource, if it says more than its name."""
    if isinstance(item, nesting.Group):
        return ""
    says_more = names.words(item.title) not in (names.words(item.wire), names.words(item.name))
    return sentence(item.description or (item.title if says_more else ""))


def _purpose(item: ir.Resource | nesting.Group) -> str:
    """The docstring of a class of a resource or a group."""
    is_group = isinstance(item, nesting.Group)
    return about(item) or (f"The resources in `{item.name}`." if is_group else f"The calls of `client.{item.name}`.")


def _documented(connector: ir.Connector, item: ir.Resource, operation: ir.Operation) -> Method:
    parameters = _parameters(operation)
    declared = [part.text for part in signatures.declared(parameters, operation.positional, 4)]
    returned = _returned(operation.reply).text
    return Method(
        name=operation.name,
        signature=f"{operation.name}({', '.join(declared)}) -> {returned}",
        parameters=tuple(declared),
        returns=returned,
        documentation=documentation(operation, item, _missing(operation, connector), connector.errors),
    )


def _parameters(operation: ir.Operation, hidden: Hidden = frozenset()) -> list[Parameter]:
    """The parameters of a method, those of each body included."""
    parameters = _of_way(operation, hidden)
    if not operation.alternatives:
        return parameters
    loose = _partial(operation)
    own = {value.wire for value in operation.parameters}
    declared = dict(zip((value.name for value in operation.parameters), parameters, strict=False))
    merged = [
        (
            signatures.partial(
                [item for way in operation.ways for item in way.parameters if item.wire == value.wire], hidden
            )
            if value.wire in loose
            else declared[value.name]
        )
        for value in operation.values
    ]
    return [*_required_first(merged), *parameters[len(own) :], signatures.choice(operation)]


def _partial(operation: ir.Operation) -> frozenset[str]:
    """The parameters that not every body has, or needs."""
    usual = {value.wire: value for value in operation.parameters}
    partial = {value.wire for value in operation.values[operation.positional :]}
    for wire in tuple(partial):
        declared = [next((value for value in way.parameters if value.wire == wire), None) for way in operation.ways]
        if all(value is not None and _is_alike(value, usual.get(wire)) for value in declared):
            partial.remove(wire)
    return frozenset(partial)


def _is_alike(value: ir.Value, other: ir.Value | None) -> bool:
    """Whether two declarations of a parameter have one signature."""
    return other is not None and (value.required, value.default, value.nullable) == (
        other.required,
        other.default,
        other.nullable,
    )


def _required_first(parameters: list[Parameter]) -> list[Parameter]:
    return sorted(parameters, key=lambda item: item.keyword and item.default is not None)


def _of_way(operation: ir.Operation, hidden: Hidden = frozenset()) -> list[Parameter]:
    """The parameters of a method with one body."""
    parameters = [
        signatures.parameter(value, keyword=index >= operation.positional, hidden=hidden)
        for index, value in enumerate(operation.parameters)
    ]
    if paging.follows_links(operation):
        link = Parameter(paging.NEXT_LINK, code.union(builtin("str", hidden), NONE), NONE, keyword=True)
        parameters.append(link)
    return parameters


def _method(connector: ir.Connector, item: ir.Resource, operation: ir.Operation) -> MethodView:
    hidden = _hidden(connector, item)
    parameters = _parameters(operation, hidden)
    described = documentation(operation, item, _missing(operation, connector), connector.errors)
    send = _send(operation.reply)
    is_lazy = send != "call"
    return MethodView(
        name=operation.name,
        overloads=tuple(_overloads(operation, hidden)),
        decorators=(_deprecated(operation.deprecated),) if prose(operation.deprecated) else (),
        call=_called(item, operation),
        send=send,
        parameters=joined(", ", (name("self"), *signatures.declared(parameters, operation.positional, 8))),
        arguments=joined(", ", (name("self._settings"), *(part.argument for part in parameters))),
        returns=_returned(operation.reply, hidden),
        async_returns=_awaited(operation.reply, hidden),
        async_keyword="" if is_lazy else "async ",
        await_keyword="" if is_lazy else "await ",
        docstring=docstring(described.text, 8),
    )


def _hidden(connector: ir.Connector, item: ir.Resource) -> Hidden:
    """The names of the members of a resource's classes."""
    inside = (member.attribute for member in nesting.members(connector, item.name))
    return frozenset((*(operation.name for operation in item.operations), *inside))


def _overloads(operation: ir.Operation, hidden: Hidden) -> Iterator[OverloadView]:
    """The call with each body; each without deprecated arguments, and the deprecated one with them."""
    is_old = bool(prose(operation.deprecated))
    overload = (use(Import("typing", "overload")), *((_deprecated(operation.deprecated),) if is_old else ()))
    for way in operation.ways:
        old = [value for value in way.parameters if prose(value.deprecated) and not value.is_needed]
        named = set[str]() if is_old else {value.name for value in old}
        if not named and not operation.alternatives:
            continue
        parameters = _of_way(way, hidden)
        if operation.alternatives:
            parameters = _required_first([*parameters, signatures.choice(operation, way)])
        why = " ".join(f"{value.name}: {sentence(value.deprecated)}" for value in old)
        usual = [item for item in parameters if item.name not in named]
        declared = joined(", ", (name("self"), *signatures.declared(usual, operation.positional, 8)))
        yield OverloadView(overload, declared)
        if named:
            declared = joined(", ", (name("self"), *signatures.declared(parameters, operation.positional, 8)))
            yield OverloadView((*overload, _deprecated(why)), declared)


def _deprecated(why: str) -> Code:
    return call(private("deprecation", "deprecated"), literal(sentence(why)))


def _says_more(operation: ir.Operation, method: MethodView) -> bool:
    """Whether the raw twin of a method says more than its builder: overloads, deprecation, the headers of its reply."""
    return bool(method.overloads or method.decorators or operation.reply_headers)


def _twin(item: ir.Resource, operation: ir.Operation, method: MethodView) -> TwinView:
    builder = name(_called(item, operation))
    sync, asynchronous = (raw_methods(f"{prefix}raw_{method.send}") for prefix in ("", "async_"))
    return TwinView(method.name, _FINAL, call(sync, builder), call(asynchronous, builder))


def _raw(connector: ir.Connector, item: ir.Resource, operation: ir.Operation, method: MethodView) -> MethodView:
    match operation.reply:
        case ir.PageReply() as reply:
            parsed, async_parsed = method.returns, _page("AsyncPage", reply, _hidden(connector, item))
        case ir.RecordReply() | ir.JsonReply() | ir.TextReply() | ir.BytesReply() | ir.NoReply():
            parsed, async_parsed = method.returns, method.async_returns
        case ir.EventsReply() | ir.LinesReply() | ir.StreamReply():
            parsed, async_parsed = method.returns, method.async_returns
        case _:
            assert_never(operation.reply)
    return MethodView(
        name=method.name,
        overloads=method.overloads,
        decorators=method.decorators,
        call=method.call,
        send=f"raw_{method.send}",
        parameters=method.parameters,
        arguments=method.arguments,
        returns=subscript(public("RawResponse"), parsed),
        async_returns=subscript(public("RawResponse"), async_parsed),
        async_keyword="async ",
        await_keyword="await ",
        docstring=docstring("\n".join(_raw_documentation(method.name, operation)), 8),
    )


def reply_headers(operation: ir.Operation) -> Iterator[str]:
    """Each declared header of a reply, with its description."""
    for header, about in operation.reply_headers:
        yield f"{code_span(header)}: {sentence(about)}" if prose(about) else code_span(header)


def _raw_documentation(method: str, operation: ir.Operation) -> Iterator[str]:
    yield f"`{method}`, returning the raw response."
    if operation.reply_headers:
        yield from ("", "Its headers:", "")
        yield from (f"- {line}" for line in reply_headers(operation))


def _send(reply: ir.Reply) -> str:
    """The engine's method that sends the call."""
    match reply:
        case ir.PageReply(envelope=envelope):
            return "list" if envelope is None else "envelope_list"
        case ir.EventsReply() | ir.LinesReply():
            return "stream"
        case ir.StreamReply():
            return "byte_stream"
        case ir.RecordReply() | ir.JsonReply() | ir.TextReply() | ir.BytesReply() | ir.NoReply():
            return "call"
        case _:
            assert_never(reply)


def _item(reply: ir.EventsReply | ir.LinesReply, hidden: Hidden = frozenset()) -> Code:
    """The type of the items of a stream."""
    return public("ServerSentEvent") if reply.type is None else received(reply.type, hidden)


def _page(kind: str, reply: ir.PageReply, hidden: Hidden) -> Code:
    """The type of a page, or of what requests it."""
    item = received(reply.item, hidden)
    if reply.envelope is None:
        return subscript(public(kind), item)
    return subscript(public(kind.replace("Page", "EnvelopePage")), item, received(reply.envelope, hidden))


def _returned(reply: ir.Reply, hidden: Hidden = frozenset()) -> Code:
    match reply:
        case ir.EventsReply() | ir.LinesReply():
            return subscript(public("Stream"), _item(reply, hidden))
        case ir.StreamReply():
            return public("ByteStream")
        case ir.RecordReply(type_) | ir.JsonReply(type_):
            return received(type_, hidden)
        case ir.PageReply():
            return _page("Page", reply, hidden)
        case ir.TextReply():
            return builtin("str", hidden)
        case ir.BytesReply():
            return builtin("bytes", hidden)
        case ir.NoReply():
            return NONE
        case _:
            assert_never(reply)


def _awaited(reply: ir.Reply, hidden: Hidden) -> Code:
    match reply:
        case ir.PageReply():
            return _page("AsyncPager", reply, hidden)
        case ir.EventsReply() | ir.LinesReply():
            return subscript(public("AsyncStream"), _item(reply, hidden))
        case ir.StreamReply():
            return public("AsyncByteStream")
        case ir.RecordReply() | ir.JsonReply() | ir.TextReply() | ir.BytesReply() | ir.NoReply():
            return _returned(reply, hidden)
        case _:
            assert_never(reply)


def _builder(operation: ir.Operation) -> str:
    return f"{operation.name.rstrip('_')}_call"


def _called(item: ir.Resource, operation: ir.Operation) -> str:
    """The builder as the modules of classes name it, in a package that imports it when it is called."""
    return f"_calls.{item.module}.{_builder(operation)}"


def _calls(connector: ir.Connector, item: ir.Resource) -> CallsView:
    module = _CallsModule(connector, item)
    functions = [module.function(operation) for operation in item.operations]
    constants = (Constant(name, value) for name, value in module.constants.items())
    helpers = (*module.base_urls.values(), *module.read.values())
    return CallsView(module.readers.unions, helpers, module.readers.known, tuple(constants), tuple(functions))


class _CallsModule:
    """The builder of a module of calls: values that several calls share become constants."""

    def __init__(self, connector: ir.Connector, item: ir.Resource) -> None:
        self.readers = _readers(item)
        self.constants: dict[str, Code] = {}
        self.base_urls: dict[str, Function] = {}
        self.read: dict[str, Function] = {}
        self._item = item
        self._settings = {setting.value.wire: setting for setting in connector.settings}

    def function(self, operation: ir.Operation) -> Function:
        """The function that builds the call of an operation."""
        pages = traverse.pagination(operation.reply)
        values = {value.wire: value for value in operation.parameters}
        nulls = frozenset(value.wire for way in operation.ways for value in way.parameters if value.nullable)
        scope = Scope(
            values,
            self._settings,
            resumes=pages is not None,
            partial=_partial(operation),
            nulls=nulls,
            styles=operation.styles,
        )
        parameters = signatures.declared(_parameters(operation), operation.positional, 4)
        first = of("_settings: {}", private("settings", "Settings"))
        built, value = self._built(operation, self._request(operation, scope))
        return Function(_builder(operation), joined(", ", (first, name("/"), *parameters)), built, value)

    def _built(self, operation: ir.Operation, request: Code) -> tuple[Code, Code]:
        """The type and the value of what a function returns."""
        match operation.reply:
            case ir.PageReply(type_, pagination=pages, envelope=envelope) as reply:
                further = (_pages(pages, operation), _again(pages, operation)) if pages is not None else ()
                items = self._items(operation, reply)
                if envelope is None:
                    return subscript(LISTING, received(type_)), call(LISTING, request, items, *further)
                listing = private("envelope", "EnvelopeListing")
                whole = self._reader(_whole(operation), envelope)
                annotation = subscript(listing, received(type_), received(envelope))
                return annotation, call(listing, request, items, whole, *further)
            case ir.EventsReply() | ir.LinesReply() as reply:
                streaming = call(STREAMING, request, self._stream_items(operation, reply))
                return subscript(STREAMING, _item(reply)), streaming
            case ir.StreamReply():
                return subscript(CALL, NONE), request
            case ir.RecordReply() | ir.JsonReply() | ir.TextReply() | ir.BytesReply() | ir.NoReply():
                return subscript(CALL, _returned(operation.reply)), request
            case _:
                assert_never(operation.reply)

    def _request(self, operation: ir.Operation, scope: Scope) -> Code:
        keywords: dict[str, Code] = {}
        if operation.query:
            keywords["query"] = expressions.query(operation.query, scope)
        if operation.headers:
            keywords["headers"] = expressions.headers(operation.headers, scope)
        if operation.cookies:
            keywords["cookies"] = expressions.cookies(operation.cookies, scope)
        if operation.body is not None:
            whole = expressions.body(operation.body, scope)
            keywords["body"] = _chosen(operation, scope) if operation.alternatives else whole
        if policy := self._policy(operation, scope):
            keywords["policy"] = policy
        if (accept := _ACCEPTED.get(type(operation.reply))) is not None:
            keywords["accept"] = literal(accept)
        path = expressions.path(operation.path, scope)
        return call(CALL, literal(operation.method), path, self._reads(operation), keywords=keywords)

    def _reads(self, operation: ir.Operation) -> Code:
        match operation.reply:
            case ir.PageReply() | ir.JsonReply(types.AnyJson()):
                return returns("json_value")
            case ir.JsonReply(types.Nullable(type_)):
                return self._reply(operation, "nullable", type_)
            case ir.JsonReply(type_):
                return self._reply(operation, "value", type_)
            case ir.TextReply():
                return returns("text")
            case ir.NoReply() | ir.EventsReply() | ir.LinesReply() | ir.StreamReply():
                return returns("nothing")
            case ir.BytesReply():
                return returns("content")
            case ir.RecordReply(record):
                return self._constant(
                    f"_{names.constant(names.snake(record.name))}", call(returns("record"), reader(record))
                )
            case _:
                assert_never(operation.reply)

    def _reply(self, operation: ir.Operation, form: str, type_: types.Type) -> Code:
        """The constant with the reader of a reply."""
        return self._constant(
            f"_{names.constant(_own(operation))}", call(returns(form), self._reader(_own(operation), type_))
        )

    def _stream_items(self, operation: ir.Operation, reply: ir.EventsReply | ir.LinesReply) -> Code:
        """The constant with the reader of a stream's items."""
        until = {"until": literal(reply.until)} if reply.until is not None else {}
        match reply:
            case ir.LinesReply(type_):
                items = call(events("Lines"), self._reader(_own(operation), type_), keywords=until)
            case ir.EventsReply(type_, named):
                if type_ is None or type_ == types.STRING:
                    items = call(events("Events"), events("event" if type_ is None else "text"), keywords=until)
                else:
                    read = events("named" if named else "data")
                    items = call(read, self._reader(_own(operation), type_), keywords=until)
            case _:
                assert_never(reply)
        return self._constant(f"_{names.constant(operation.name.strip('_'))}_ITEMS", items)

    def _reader(self, own: str, type_: types.Type) -> Code:
        """The function that reads a reply, its items or its envelope from JSON."""
        if isinstance(type_, types.RecordRef):
            return reader(type_)
        function = Function(
            f"_read_{own}",
            _READ,
            received(type_),
            call(name("reading.whole"), name("data"), self.readers.converter(type_)),
        )
        self.read[function.name] = function
        return name(function.name)

    def _items(self, operation: ir.Operation, reply: ir.PageReply) -> Code:
        """The constant for the place of a page's items."""
        wire = self._item.wire
        table = toml.table("resources", wire, "operations", operation.wire)
        arguments = [
            self._reader(_own(operation), reply.item),
            literal(tuple(dict.fromkeys((wire, names.plural(wire))))),
            literal(table),
            *([literal(reply.items)] if reply.items is not None else []),
        ]
        lone = {"lone": literal(True)} if reply.lone_item else {}
        items = call(private("returns", "Items"), *arguments, keywords=lone)
        return self._constant(f"_{names.constant(operation.name.rstrip('_'))}_ITEMS", items)

    def _policy(self, operation: ir.Operation, scope: Scope) -> Code | None:
        policy = operation.policy
        keywords: dict[str, Code] = {}
        if policy.base_url is not None:
            keywords["base_url"] = self._base_url(operation, expressions.base_url(policy.base_url, scope))
        if policy.auth:
            keywords["auth"] = literal(policy.auth)
        if policy.timeout is not None:
            keywords["timeout"] = literal(policy.timeout)
        if policy.idempotent:
            keywords["idempotent"] = literal(True)
        if policy.idempotency_header is not None:
            keywords["idempotency_header"] = literal(policy.idempotency_header)
        if policy.retry:
            keywords["retry"] = literal(policy.retry)
        if policy.errors != ir.Errors():
            keywords["errors"] = self._errors(operation)
        if not keywords:
            return None
        shared = call(private("call", "Policy"), keywords=keywords)
        same = next((key for key, value in self.constants.items() if value == shared), None)
        own = "_POLICY" if "_POLICY" not in self.constants else f"_{names.constant(operation.name.rstrip('_'))}_POLICY"
        return name(same) if same is not None else self._constant(own, shared)

    def _errors(self, operation: ir.Operation) -> Code:
        """The selectors of an error's code and message, and the functions that read its body."""
        known = operation.policy.errors
        types_ = mapping((literal(key), self._error_reader(operation, key, type_)) for key, type_ in known.types)
        further = (types_,) if known.types else ()
        return call(private("call", "ErrorFields"), literal(known.code), literal(known.message), *further)

    def _error_reader(self, operation: ir.Operation, key: str, type_: types.Type) -> Code:
        """The function that reads the body of an error, one per type."""
        value = errors.reader(type_)
        same = next((known for known in self.read.values() if known.value == value), None)
        own = f"_read_{operation.name.strip('_')}_error_{key.lower()}"
        function = same or Function(own, _READ, errors.annotation(type_), value)
        self.read[function.name] = function
        return name(function.name)

    def _base_url(self, operation: ir.Operation, value: Code) -> Code:
        """The function that returns a base URL, one per URL."""
        same = next((known for known in self.base_urls.values() if known.value == value), None)
        own = "_base_url" if not self.base_urls else f"_{operation.name.rstrip('_')}_base_url"
        parameters = of("_settings: {}", private("settings", "Settings"))
        function = same or Function(own, parameters, builtin("str"), value)
        self.base_urls[function.name] = function
        return name(function.name)

    def _constant(self, key: str, value: Code) -> Code:
        taken = {known.name for known in self.readers.known}
        while key in taken or self.constants.setdefault(key, value) != value:
            key += "_"
        return name(key)


def _readers(item: ir.Resource) -> Readers:
    """The decoders that the calls of a resource need beside those of records and declared unions."""
    readers = Readers()
    for operation in item.operations:
        for type_, own in zip(
            traverse.replied_whole(operation.reply), (_own(operation), _whole(operation)), strict=False
        ):
            readers.prepare(type_, own)
    return readers


def _own(operation: ir.Operation) -> str:
    """The name that prefixes the functions and constants of a reply."""
    return f"{operation.name.strip('_')}_{'reply' if isinstance(operation.reply, ir.JsonReply) else 'item'}"


def _whole(operation: ir.Operation) -> str:
    """The name that prefixes the functions of a page's envelope."""
    return f"{operation.name.strip('_')}_envelope"


def _chosen(operation: ir.Operation, scope: Scope) -> Code:
    """The body of the content type that the caller chose."""
    media_types = [literal(way.body.media_type) for way in operation.ways if way.body]
    argument = name(operation.choice)
    body = call(alternatives("unknown"), argument, literal(operation.choice), *media_types)
    for way in reversed(operation.ways):
        own = {value.wire: value for value in way.parameters}
        others = (
            (literal(value.name), of("{} is not {}", value.name, public("OMIT") if value.wire in scope.nulls else NONE))
            for value in operation.values
            if value.wire not in own
        )
        assert way.body is not None
        is_chosen = call(alternatives("is_chosen"), argument, literal(way.body.media_type), mapping(others))
        body = of("{} if {} else {}", expressions.body(way.body, replace(scope, parameters=own)), is_chosen, body)
    return of("({})", body)


def _pages(pages: ir.Pagination, operation: ir.Operation) -> Code:
    """The pagination of a list; a parameter outside of the query is left to `Again`."""
    start = paging.start(pages, operation)
    keywords = {"param": literal(start.key)} if start is not None and start.key is not None else {}
    match pages:
        case ir.TokenPages(next=following):
            style, keywords = "TokenPages", {**keywords, "next": literal(following)}
        case ir.NumberedPages(first=first, total_pages=total_pages):
            style = "NumberedPages"
            keywords |= {"first": literal(first)} if first != 1 else {}
            keywords |= {"total_pages": literal(total_pages)} if total_pages is not None else {}
        case ir.OffsetPages(first=first):
            style = "OffsetPages"
            keywords |= {"first": literal(first)} if first != 0 else {}
        case ir.LinkPages(next=following):
            style, keywords = "LinkPages", {"next": literal(following)}
        case ir.LinkHeaderPages():
            style = "LinkHeaderPages"
        case _:
            assert_never(pages)
    keywords |= {"total": literal(pages.total)} if pages.total is not None else {}
    keywords |= {"more": literal(pages.more)} if pages.more is not None else {}
    keywords |= {"last": literal(pages.last)} if pages.last is not None else {}
    keywords |= {"max_pages": literal(pages.max_pages)} if pages.max_pages is not None else {}
    return call(pagination(style), keywords=keywords)


def _again(pages: ir.Pagination, operation: ir.Operation) -> Code:
    """The arguments of a list, from which its next page can be requested later."""
    parameters = _parameters(operation)
    arguments = mapping((literal(item.name), name(item.name)) for item in parameters)
    again = (name(_builder(operation)), SETTINGS, arguments)
    start = paging.start(pages, operation)
    if start is None:
        return call(pagination("Again"), *again, literal(paging.NEXT_LINK), keywords={"link": literal(True)})
    if start.value is None:
        return call(pagination("Again"), *again)
    read = expressions.start_reader(start.value.type)
    further = () if read == decode("text") else (read,)
    return call(pagination("Again"), *again, literal(start.value.name), *further)


def _missing(operation: ir.Operation, connector: ir.Connector) -> list[str]:
    """The settings in the path that the client does not require."""
    settings = {item.value.wire: item for item in connector.settings}
    refs = (part for part in operation.path if isinstance(part, ir.Ref) and part.setting)
    used = (settings[ref.wire] for ref in refs)
    return [item.value.name for item in used if not item.of_service and item.value.default is None]
