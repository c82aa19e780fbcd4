"""Validation of a request against an operation, and the values in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import partial
from typing import assert_never
from urllib.parse import parse_qsl

from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from generator import ir
from generator.findings.hints import did_you_mean
from generator.ir import paging, requests, traverse, types
from generator.ir.schemas import (
    SENT,
    Find,
    Schema,
    body_schema,
    form_schema,
    holds_files,
    is_styled,
    may_be_absent,
    sent_components,
    type_schema,
)
from generator.ir.types import Array, Enumeration, Map, RecordRef, Scalar, Union
from generator.lower.bodies import kind
from generator.mock import credentials, styled
from generator.mock.incoming import BadRequest, Incoming
from generator.mock.routes import Route
from generator.text.jsonvalue import Json

Values = dict[str, Json]
"""The values of parameters, by wire name."""

_FORMATS = FormatChecker(formats=())


def values(connector: ir.Connector, route: Route, held: Mapping[str, str], incoming: Incoming) -> Values:
    """The values in a request; `held` are those of its path."""
    operation = _with_body(route.operation, incoming)
    settings = {item.value.wire: item.value for item in connector.settings}
    parameters = {value.wire: value for value in operation.parameters}

    def find(ref: ir.Ref) -> ir.Value:
        return settings[ref.wire] if ref.setting else parameters[ref.wire]

    carried: Values = {}
    for hole in route.holes:
        text, style = held[hole.wire], dict(operation.styles).get(hole.wire)
        if style is not None:
            carried[hole.wire] = styled.expanded(style, hole.wire, text, find(hole).type, connector.records)
        else:
            carried[hole.wire] = text if hole.setting else _joined(find(hole), text, f"the path's {hole.wire}")
    needed = credentials.methods(connector, operation.policy.auth)
    keys = {auth.method.name for each in needed for auth in each if isinstance(auth.method, ir.ApiKey)}
    components = sent_components(connector)
    carried |= _query(operation, find, incoming, keys, connector.records, components)
    headers = [item for item in requests.headers(connector, operation) if _is_parameter(item[0])]
    texts = [(f"the header {name}", incoming.headers.get(name.lower()), text) for name, text in headers]
    carried |= _texts(operation, texts, find, partial(styled.header, records=connector.records))
    cookies, own = credentials.cookies(incoming), requests.cookies(connector, operation)
    texts = [(f"the cookie {name}", cookies.get(name), text) for name, text in own]
    carried |= _texts(operation, texts, find, partial(styled.cookie, records=connector.records))
    if operation.body is not None:
        carried |= _body(operation.body, find, incoming, connector.records, components)
    for wire in carried.keys() & parameters.keys():
        carried[wire] = _opened(parameters[wire], carried[wire], components)
    return carried


def _with_body(operation: ir.Operation, incoming: Incoming) -> ir.Operation:
    """The operation with the body that has the content type of a request, else with its usual one."""
    sent = requests.essence(incoming.headers.get("content-type", ""))
    typed = [(way, requests.essence(way.body.media_type)) for way in operation.ways if way.body]
    exact = [way for way, media_type in typed if media_type == sent]
    return next(iter((*exact, *(way for way, own in typed if "*" in own and fnmatchcase(sent, own)))), operation)


def _opened(value: ir.Value, sent: Json, components: Schema) -> Json:
    """The JSON in the text of a parameter that is an object."""
    type_ = types.unwrapped(value.type)
    item = type_.item if isinstance(type_, Array) else type_
    if not isinstance(item, (RecordRef, Union, Map)) or "a text" in _kinds(item):
        return sent
    texts = [sent] if isinstance(sent, str) else sent if isinstance(sent, list) else []
    if not texts or not all(isinstance(text, str) for text in texts):
        return sent  # JSON in a JSON body
    opened: list[Json] = []
    for text in texts:
        try:
            part: Json = json.loads(str(text))
        except (ValueError, RecursionError) as error:
            raise BadRequest(400, f"{value.wire} is not valid JSON: {error}") from None
        _validate(part, type_schema(item, SENT), components, f"{value.wire} at ")
        opened.append(part)
    return opened if isinstance(type_, Array) else opened[0]


def _kinds(type_: types.Type) -> Sequence[str]:
    variants = type_.variants if isinstance(type_, Union) else ()
    return [types.json_kind(variant.type) for variant in variants]


def _query(
    operation: ir.Operation,
    find: Find,
    incoming: Incoming,
    keys: set[str],
    records: Mapping[str, ir.Record],
    components: Schema,
) -> Values:
    """The values in a query; `keys` are the API keys allowed in it."""
    sent = parse_qsl(incoming.query, keep_blank_values=True)
    declared = requests.query(operation)
    known = {*(item.name for item in declared), *_paging_keys(operation)}
    named = [styled.names(item.style, item.name, _whole(item.text, find), records) for item in declared]
    taken = keys.union(known, *named)
    holders = [
        (item, styled.holder(item.style, own, _whole(item.text, find), taken))
        for item, own in zip(declared, named, strict=True)
    ]
    for key in {key for key, _ in sent} - keys - _paging_keys(operation):
        if not any(holds(key) for _, holds in holders):
            raise BadRequest(400, f"the query has an unknown parameter {key!r}: {did_you_mean(key, known)}")
    carried: Values = {}
    for item, holds in holders:
        pairs = [pair for pair in sent if holds(pair[0])]
        where = f"the query's {item.name}"
        if _is_there(item.text, pairs[-1][1] if pairs else None, find, where):
            value = find(next(part for part in item.text if isinstance(part, ir.Ref)))
            if is_styled(item.style, value.type):
                read = styled.read(item.style, item.name, pairs, value.type, records)
                _validate(read, type_schema(value.type, SENT), components, f"{where} at ")
                carried[value.wire] = read
            else:
                carried[value.wire] = _repeated(value, [text for _, text in pairs], where)
    return carried


def _paging_keys(operation: ir.Operation) -> set[str]:
    """The keys of a query that only paging sets."""
    pages = traverse.pagination(operation.reply)
    if pages is None:
        return set()
    start = paging.start(pages, operation)
    if start is None:
        return {"cursor"}
    return {start.key} if start.key is not None and not start.is_declared else set()


def _is_parameter(header: str) -> bool:
    return header.lower() not in requests.NOT_PARAMETERS


def _texts(
    operation: ir.Operation,
    texts: Sequence[tuple[str, str | None, ir.Text]],
    find: Find,
    read: Callable[[ir.TextStyle, str, str, types.Type], Json],
) -> Values:
    """The values in headers or cookies: the name of each, what was sent, and what it is."""
    carried: Values = {}
    for where, text, parts in texts:
        if not _is_there(parts, text, find, where) or text is None:
            continue
        value = find(next(part for part in parts if isinstance(part, ir.Ref)))
        style = dict(operation.styles).get(value.wire)
        if style is not None and is_styled(style, value.type):
            carried[value.wire] = read(style, where, text, value.type)
        else:
            carried[value.wire] = _joined(value, text, where)
    return carried


def _is_there(parts: ir.Text, text: str | None, find: Find, where: str) -> bool:
    """Whether a text is the value of one hole; refuses wrong constants and missing required values."""
    refs = [find(part) for part in parts if isinstance(part, ir.Ref)]
    constant = "".join(part for part in parts if isinstance(part, str))
    if not refs and text != constant:
        raise BadRequest(400, f"{where} must be {constant!r}")
    if text is None and all(value.is_needed for value in refs):
        raise BadRequest(400, f"{where} is required")
    return len(parts) == 1 and len(refs) == 1 and text is not None


def _body(
    body: ir.Body, find: Find, incoming: Incoming, records: Mapping[str, ir.Record], components: Schema
) -> Values:
    media_type = incoming.headers.get("content-type", "")
    if not incoming.body and not incoming.form:
        if may_be_absent(body, find):
            return {}
        raise BadRequest(400, "the body is missing")
    is_any = isinstance(body, ir.FileBody) and "*" in body.media_type
    if not is_any and kind(media_type) != kind(body.media_type):
        raise BadRequest(415, f"the content type is {media_type or 'missing'}, not {body.media_type}")
    carried: Values = {}
    match body:
        case ir.JsonBody(root):
            try:
                value: Json = json.loads(incoming.body)
            except (ValueError, RecursionError) as error:
                raise BadRequest(400, f"the body is not valid JSON: {error}") from None
            _validate(value, body_schema(root, find), components)
            _capture(root, value, carried)
        case ir.FieldsBody(fields):
            read = _form(body, incoming.form, find, records)
            _validate(read, form_schema(body, find), components)
            for field in fields:
                if field.name in read:
                    _capture(field.node, read[field.name], carried)
        case ir.FileBody(ref):
            carried[ref.wire] = incoming.body.decode(errors="replace")
        case ir.TextBody(parts):
            if len(parts) == 1 and isinstance(parts[0], ir.Ref):
                carried[parts[0].wire] = incoming.body.decode(errors="replace")
        case _:
            assert_never(body)
    return carried


def _form(body: ir.FieldsBody, sent: styled.Pairs, find: Find, records: Mapping[str, ir.Record]) -> Schema:
    """The values of a form by the names of its fields; a name of no field stands for itself."""
    read: Schema = {}
    fields, rest = body.fields, [*sent]
    taken = {name for item in fields for name in styled.names(item.style, item.name, _type(item.node, find), records)}
    for field in fields:
        type_ = _type(field.node, find)
        holds = styled.holder(field.style, styled.names(field.style, field.name, type_, records), type_, taken)
        pairs = [pair for pair in rest if holds(pair[0])]
        rest = [pair for pair in rest if pair not in pairs]
        if not pairs:
            continue
        if body.multipart and holds_files(type_):
            names = [text for _, text in pairs]
            read[field.name] = [*names] if isinstance(type_, Array) else names[-1]
        elif is_styled(field.style, type_):
            read[field.name] = styled.read(field.style, field.name, pairs, type_, records)
        else:
            read[field.name] = _field(field.node, [text for _, text in pairs], find, field.name)
    return {**read, **dict(rest)}


def _whole(text: ir.Text, find: Find) -> types.Type:
    """The type of the hole that a whole text is, else that of a text."""
    match text:
        case (ir.Ref() as ref,):
            return find(ref).type
        case _:
            return types.STRING


def _type(node: ir.BodyNode, find: Find) -> types.Type:
    """The type of a field's value: that of its one hole, else anything."""
    match node:
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
            return find(ref).type
        case ir.Const(list() | dict()) | ir.ObjectNode() | ir.ArrayNode():
            return types.AnyJson()
        case ir.Const() | ir.TextNode():
            return types.STRING
        case _:
            assert_never(node)


def _validate(value: Json, schema: Schema, components: Schema, what: str = "the body at ") -> None:
    whole: Schema = {**schema, "components": {"schemas": components}} if components else schema
    validator = Draft202012Validator(whole, format_checker=_FORMATS)
    problem = next(validator.iter_errors(value), None)  # pyright: ignore[reportUnknownMemberType]  # the stubs
    if problem is not None:
        problem = _innermost(problem)
        where = "".join(f"/{part}" for part in problem.absolute_path) or "the whole body"
        raise BadRequest(400, f"{what}{where}: {problem.message[:300]}")


def _innermost(problem: ValidationError) -> ValidationError:
    """The faults of the intended alternative: the one whose tag and kind fit."""
    while problem.context:
        alternatives: dict[object, list[ValidationError]] = {}
        for item in problem.context:
            alternatives.setdefault(item.schema_path[0], []).append(item)
        fitting = [items for items in alternatives.values() if not any(map(_misses, items))]
        if not fitting:
            return problem
        problem = min(fitting, key=lambda items: (-max(len(item.path) for item in items), len(items)))[0]
    return problem


def _misses(problem: ValidationError) -> bool:
    """Whether an alternative has another JSON kind or tag, so that it is not the intended one."""
    is_here = not problem.path
    return (is_here and problem.validator == "type") or (len(problem.path) <= 1 and problem.validator == "const")


def _capture(node: ir.BodyNode, value: Json, carried: Values) -> None:
    match node:
        case ir.ObjectNode(members) if isinstance(value, dict):
            for key, item in members:
                if key in value:
                    _capture(item, value[key], carried)
        case ir.ArrayNode(items) if isinstance(value, list):
            for item, element in zip(items, value, strict=False):
                _capture(item, element, carried)
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
            carried[ref.wire] = value
        case ir.Const() | ir.ObjectNode() | ir.ArrayNode() | ir.TextNode():
            pass
        case _:
            assert_never(node)


def _field(node: ir.BodyNode, texts: list[str], find: Find, key: str) -> Json:
    """The value of a form field, by its schema."""
    where = f"the form's {key}"
    match node:
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
            return _repeated(find(ref), texts, where)
        case ir.ArrayNode() | ir.Const(list()):
            return [*texts]
        case ir.Const() | ir.ObjectNode() | ir.TextNode():
            return texts[-1]
        case _:
            assert_never(node)


def _joined(value: ir.Value, text: str, where: str) -> Json:
    """The value of one text; a list is comma-separated."""
    if isinstance(value.type, Array):
        return [*_items(value, text.split(","), where)]
    return _read(value.type, value.options, text, where)


def _repeated(value: ir.Value, texts: Sequence[str], where: str) -> Json:
    """The value of a repeated key; a list takes all texts."""
    return [*_items(value, texts, where)] if isinstance(value.type, Array) else _joined(value, texts[-1], where)


def _items(value: ir.Value, texts: Sequence[str], where: str) -> Sequence[Json]:
    item = value.type.item if isinstance(value.type, Array) else value.type
    return [_read(item, value.options, text, where) for text in texts]


def _read(type_: types.Type, options: Sequence[str], text: str, where: str) -> Json:
    if options and text not in options:
        raise BadRequest(400, f"{where} is not one of {', '.join(options)}")
    if isinstance(type_, Enumeration):
        type_ = Scalar(type_.kind)
    if not isinstance(type_, Scalar):
        return text
    try:
        parsed = types.value(type_, text)
    except ValueError:
        raise BadRequest(400, f"{where} is not a valid {types.words(type_)}") from None
    return parsed if type_.kind in ("integer", "number", "boolean") else text


@_FORMATS.checks("date-time", ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or types.value(Scalar("date_time"), value) is not None


@_FORMATS.checks("uuid", ValueError)
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or types.value(Scalar("uuid"), value) is not None


@_FORMATS.checks("date", ValueError)
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or types.value(Scalar("date"), value) is not None
