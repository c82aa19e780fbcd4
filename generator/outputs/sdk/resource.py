"""The module of a resource: builders of its calls, and the classes whose methods make them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from generator import ir
from generator.ir import names, traverse
from generator.outputs.sdk.documentation import Documentation, documentation
from generator.python import expressions, signatures
from generator.python.expressions import Scope
from generator.python.imports import STANDARD, Available, Import, runtime
from generator.text.prose import docstring, literal, sentence


@dataclass(frozen=True, slots=True)
class MethodView:
    """An operation as Python: `builder` makes the call, `name` sends it."""

    name: str
    builder: str
    builder_parameters: tuple[str, ...]
    parameters: tuple[str, ...]
    arguments: str
    call: str
    built: str
    returns: str
    async_returns: str
    send: str
    raw_returns: str
    async_raw_returns: str
    async_keyword: str
    await_keyword: str
    docstring: str
    raw_docstring: str
    heading: str
    signature: str
    documentation: Documentation


@dataclass(frozen=True, slots=True)
class Constant:
    """A module-level name and its value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """The module of a resource."""

    wire: str
    name: str
    module: str
    class_name: str
    docstring: str
    class_docstring: str
    async_docstring: str
    raw_docstring: str
    available: Available
    constants: tuple[Constant, ...]
    functions: tuple[str, ...]
    methods: tuple[MethodView, ...]
    title: str
    record: str


def resource(connector: ir.Connector, found: ir.Resource, homes: Mapping[str, str]) -> ResourceView:
    """The view of a resource; `homes` has the module of each record class."""
    settings = {item.value.wire: item for item in connector.settings}
    hidden = frozenset(operation.name for operation in found.operations)
    constants: dict[str, str] = {}
    functions: list[str] = []
    methods = tuple(_method(operation, found, settings, hidden, constants, functions) for operation in found.operations)
    about = sentence(found.description or found.title) or f"The resource {found.wire}."
    return ResourceView(
        wire=found.wire,
        name=found.name,
        module=found.module,
        class_name=found.class_name,
        docstring=docstring(about, 0),
        class_docstring=docstring(about, 4),
        async_docstring=docstring(f"{about[:-1]}, awaited.", 4),
        raw_docstring=docstring(f"The calls of `{found.class_name}`, each giving the `RawResponse`.", 4),
        available={**STANDARD, **runtime(".._runtime"), **_records(found, homes)},
        constants=tuple(Constant(name, value) for name, value in constants.items()),
        functions=tuple(functions),
        methods=methods,
        title=found.title,
        record=found.record.name,
    )


def _records(found: ir.Resource, homes: Mapping[str, str]) -> dict[str, Import]:
    imported: dict[str, Import] = {}
    for name in {ref.name for operation in found.operations if (ref := traverse.returned(operation.reply))}:
        decode = f"decode_{names.snake(name)}"
        imported[name] = Import(f"..models.{homes[name]}", name)
        imported[f"_{decode}"] = Import(f"..models.{homes[name]}", decode)
    return imported


def _method(
    operation: ir.Operation,
    found: ir.Resource,
    settings: Mapping[str, ir.Setting],
    hidden: frozenset[str],
    constants: dict[str, str],
    functions: list[str],
) -> MethodView:
    scope = Scope({value.wire: value for value in operation.parameters}, settings)
    parameters = [
        signatures.parameter(value, keyword=index >= operation.positional)
        for index, value in enumerate(operation.parameters)
    ]
    declared = _with_star([item.declaration for item in parameters], operation.positional)
    inside = _with_star(
        [replace(item, annotation=signatures.qualified(item.annotation, hidden)).declaration for item in parameters],
        operation.positional,
    )
    told = documentation(operation, found, parameters, _missing(operation, settings))
    sends = _sends(operation.reply, hidden)
    return MethodView(
        name=operation.name,
        builder=f"_{operation.name.rstrip('_')}_call",
        builder_parameters=("_settings: _Settings", "/", *declared),
        parameters=("self", *inside),
        arguments="".join(f", {item.argument}" for item in parameters),
        call=_call(operation, found, scope, constants, functions),
        built=sends.built,
        returns=sends.returns,
        async_returns=sends.async_returns,
        send=sends.send,
        raw_returns=f"RawResponse[{sends.parsed}]",
        async_raw_returns=f"RawResponse[{sends.async_parsed}]",
        async_keyword=sends.async_keyword,
        await_keyword=sends.await_keyword,
        docstring=docstring(told.text, 8),
        raw_docstring=docstring(f"`{operation.name}`, as the answer itself.", 8),
        heading=operation.name,
        signature=f"{operation.name}({', '.join(declared)}) -> {_sends(operation.reply, frozenset()).returns}",
        documentation=told,
    )


@dataclass(frozen=True, slots=True)
class _Sends:
    """How a call is sent, and what comes of it."""

    send: str
    built: str
    returns: str
    async_returns: str
    parsed: str
    async_parsed: str
    async_keyword: str = ""
    await_keyword: str = ""


def _sends(reply: ir.Reply, hidden: frozenset[str]) -> _Sends:
    match reply:
        case ir.PageReply(record):
            page = f"Page[{record.name}]"
            built, pager, async_page = (f"{kind}[{record.name}]" for kind in ("_Listing", "AsyncPager", "AsyncPage"))
            return _Sends("list", built, page, pager, page, async_page)
        case ir.RecordReply(record):
            type_ = record.name
        case ir.JsonReply():
            type_ = "JsonValue"
        case ir.BytesReply():
            type_ = "bytes"
        case ir.NoReply():
            type_ = "None"
        case _:
            assert_never(reply)
    shown = signatures.qualified(type_, hidden)
    return _Sends("call", f"_Call[{type_}]", shown, shown, shown, shown, "async ", "await ")


def _with_star(declared: list[str], positional: int) -> tuple[str, ...]:
    return (*declared[:positional], "*", *declared[positional:]) if len(declared) > positional else tuple(declared)


def _call(
    operation: ir.Operation, found: ir.Resource, scope: Scope, constants: dict[str, str], functions: list[str]
) -> str:
    arguments = [
        literal(operation.method),
        expressions.path(operation.path, scope),
        _reader(operation, constants),
    ]
    if operation.query:
        arguments.append(f"query={_mapping(operation.query, scope, query=True)}")
    if operation.headers:
        arguments.append(f"headers={_mapping(operation.headers, scope, query=False)}")
    if operation.body is not None:
        arguments.append(f"body={expressions.body(operation.body, scope)}")
    policy = _policy(operation, scope, constants, functions)
    if policy:
        arguments.append(f"policy={policy}")
    call = f"_Call({', '.join(arguments)})"
    if not isinstance(operation.reply, ir.PageReply):
        return call
    reply = operation.reply
    items = f"_{operation.name.rstrip('_').upper()}_ITEMS"
    handles = tuple(dict.fromkeys((found.wire, names.plural(found.wire))))
    parts = [
        f"_decode_{names.snake(reply.record.name)}",
        literal(handles),
        literal(f"[resources.{_toml_key(found.wire)}.operations.{_toml_key(operation.wire)}]"),
    ]
    if reply.items is not None:
        parts.append(literal(reply.items))
    if reply.lone_item:
        parts.append("lone=True")
    constants[items] = f"_Items({', '.join(parts)})"
    paging = _pagination(reply.pagination)
    return f"_Listing({call}, {items}{', ' + paging if paging else ''})"


def _toml_key(name: str) -> str:
    return name if name.replace("-", "a").replace("_", "a").isalnum() and name.isascii() else literal(name)


def _reader(operation: ir.Operation, constants: dict[str, str]) -> str:
    match operation.reply:
        case ir.PageReply() | ir.JsonReply():
            return "_returns.json_value"
        case ir.NoReply():
            return "_returns.nothing"
        case ir.BytesReply():
            return "_returns.content"
        case ir.RecordReply(record):
            name = names.snake(record.name)
            constants[f"_{name.upper()}"] = f"_returns.record(_decode_{name})"
            return f"_{name.upper()}"
        case _:
            assert_never(operation.reply)


def _mapping(entries: tuple[tuple[str, ir.Text], ...], scope: Scope, *, query: bool) -> str:
    made = (
        f"{literal(name)}: {expressions.text(parts, scope, 'query') if query else expressions.header(parts, scope)}"
        for name, parts in entries
    )
    return "{" + ", ".join(made) + "}"


def _policy(operation: ir.Operation, scope: Scope, constants: dict[str, str], functions: list[str]) -> str:
    policy = operation.policy
    parts: list[str] = []
    if policy.base_url is not None:
        expression = base_url(policy.base_url, scope)
        body = f"def _base_url(_settings: _Settings) -> str:\n    return {expression}"
        if body not in functions:
            if any(function.startswith("def _base_url(") for function in functions):
                body = body.replace("_base_url", f"_{operation.name.rstrip('_')}_base_url", 1)
            functions.append(body)
        parts.append(f"base_url={body[4 : body.index('(')]}")
    if policy.auth:
        parts.append(f"auth={literal(policy.auth)}")
    if policy.timeout is not None:
        parts.append(f"timeout={literal(policy.timeout)}")
    if policy.idempotent:
        parts.append("idempotent=True")
    if policy.idempotency_header is not None:
        parts.append(f"idempotency_header={literal(policy.idempotency_header)}")
    if policy.errors is not None:
        parts.append(f"errors=_ErrorFields({literal(policy.errors.code)}, {literal(policy.errors.message)})")
    if not parts:
        return ""
    made = f"_Policy({', '.join(parts)})"
    for name, value in constants.items():
        if value == made:
            return name
    name = "_POLICY" if "_POLICY" not in constants else f"_{operation.name.rstrip('_').upper()}_POLICY"
    constants[name] = made
    return name


def _pagination(found: ir.Pagination | None) -> str:
    if found is None:
        return ""
    match found:
        case ir.TokenPages(param, following, _, total):
            parts = [f"param={literal(param)}", f"next={literal(following)}"]
            name = "TokenPages"
        case ir.NumberedPages(param, first, _, total, total_pages):
            parts = [f"param={literal(param)}"]
            parts += [f"first={first}"] if first != 1 else []
            parts += [f"total_pages={literal(total_pages)}"] if total_pages is not None else []
            name = "NumberedPages"
        case ir.OffsetPages(param, _, total):
            parts, name = [f"param={literal(param)}"], "OffsetPages"
        case ir.LinkPages(following, _, total):
            parts, name = [f"next={literal(following)}"], "LinkPages"
        case ir.LinkHeaderPages(_, total):
            parts, name = [], "LinkHeaderPages"
        case _:
            assert_never(found)
    parts += [f"total={literal(total)}"] if total is not None else []
    return f"_pagination.{name}({', '.join(parts)})"


def base_url(parts: ir.Text, scope: Scope) -> str:
    """A base URL as an expression: each hole of the host is one label, each hole of the path one segment."""
    first = parts[0] if parts else ""
    if isinstance(first, ir.Ref):
        whole = f"_wire.url({expressions.reference(first, 'text', scope)})"
        following = expressions.path(parts[1:], scope)
        return whole if len(parts) == 1 else f"{whole} + {following}"
    pieces: list[str | tuple[str]] = []
    for index, part in enumerate(parts):
        if isinstance(part, str):
            before = "".join(item if isinstance(item, str) else "x" for item in parts[:index])
            scheme = (before + part).find("://")
            slash = (before + part).find("/", scheme + 3)
            if slash >= 0:
                cut = max(0, slash - len(before))
                pieces.append(part[:cut])
                rest: ir.Text = (part[cut:], *parts[index + 1 :])
                tail = expressions.path(tuple(piece for piece in rest if piece != ""), scope)
                host = expressions.fstring([piece for piece in pieces if piece != ""])
                if not any(isinstance(piece, ir.Ref) for piece in rest):
                    return expressions.fstring([*pieces, "".join(str(piece) for piece in rest).rstrip("/")])
                return f"{host} + {tail}"
            pieces.append(part)
            continue
        setting = scope.settings[part.wire].value
        text = f"_settings.text({literal(setting.name)})"
        pieces.append((f"_wire.label({text})" if not setting.options else text,))
    return expressions.fstring(pieces)


def _missing(operation: ir.Operation, settings: Mapping[str, ir.Setting]) -> list[str]:
    """The settings in the path that the client can be made without."""
    refs = (part for part in operation.path if isinstance(part, ir.Ref) and part.setting)
    found = (settings[ref.wire] for ref in refs)
    return [item.value.name for item in found if not item.of_service and item.value.default is None]
