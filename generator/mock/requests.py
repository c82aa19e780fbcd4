"""A request held against an operation: the values that it carries, or what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import assert_never
from urllib.parse import parse_qsl

from jsonschema import Draft202012Validator

from generator import ir, typetree
from generator.jsonvalue import Json
from generator.lower.bodies import kind
from generator.mock import credentials
from generator.mock.incoming import BadRequest, Incoming
from generator.mock.routes import Route
from generator.openapi.schemas import body_schema, may_be_absent
from generator.overlay import did_you_mean

Values = dict[str, Json]
"""The values of parameters, by wire name."""


def values(connector: ir.Connector, route: Route, held: Mapping[str, str], incoming: Incoming) -> Values:
    """The values that a request carries; `held` are those of its path."""
    operation = route.operation
    settings = {item.value.wire: item.value for item in connector.settings}
    parameters = {value.wire: value for value in operation.parameters}
    found: Values = {}
    for hole in route.holes:
        text = held[hole.wire]
        found[hole.wire] = text if hole.setting else _parsed(parameters[hole.wire], text, f"the path's {hole.wire}")
    needed = credentials.methods(connector, operation.policy.auth) or ()
    keys = {credentials.key(auth)[0] for auth in needed if auth.method == "apiKey"}
    found |= _query(operation, parameters, settings, incoming, keys)
    found |= _headers(operation, parameters, incoming)
    if operation.body is not None:
        found |= _body(operation.body, parameters, settings, incoming)
    return found


def _query(
    operation: ir.Operation,
    parameters: Mapping[str, ir.Value],
    settings: Mapping[str, ir.Value],
    incoming: Incoming,
    keys: set[str],
) -> Values:
    """The values of a query; `keys` are the API keys that may be in it."""
    given: dict[str, list[str]] = {}
    for key, text in parse_qsl(incoming.query, keep_blank_values=True):
        given.setdefault(key, []).append(text)
    known = {*dict(operation.query), *_paging_keys(operation), *_written_keys(operation)}
    for key in given.keys() - known - keys:
        raise BadRequest(400, f"the query has an unknown parameter {key!r}: {did_you_mean(key, known)}")
    found: Values = {}
    for key, parts in operation.query:
        texts = given.get(key)
        refs = [part for part in parts if isinstance(part, ir.Ref)]
        if not refs:
            constant = "".join(part for part in parts if isinstance(part, str))
            if texts != [constant]:
                raise BadRequest(400, f"the query's {key} must be {constant!r}")
        elif texts is None:
            if all(_is_needed(_of(ref, parameters, settings)) for ref in refs):
                raise BadRequest(400, f"the query has no {key}, which is required")
        elif len(parts) == 1:
            value = _of(refs[0], parameters, settings)
            where = f"the query's {key}"
            if isinstance(value.type, typetree.Array):
                found[value.wire] = [_text_value(value.type.item, value.options, text, where) for text in texts]
            else:
                found[value.wire] = _parsed(value, texts[-1], where)
    return found


def _paging_keys(operation: ir.Operation) -> set[str]:
    return {"cursor"} if operation.pagination and operation.pagination.style in ("link", "link-header") else set()


def _written_keys(operation: ir.Operation) -> set[str]:
    """The keys of a query that is written into the path."""
    text = "".join(part if isinstance(part, str) else "x" for part in operation.path)
    return {key for key, _ in parse_qsl(text.partition("?")[2], keep_blank_values=True)}


def _headers(operation: ir.Operation, parameters: Mapping[str, ir.Value], incoming: Incoming) -> Values:
    found: Values = {}
    for name, parts in operation.headers:
        refs = [part for part in parts if isinstance(part, ir.Ref) and not part.setting]
        text = incoming.headers.get(name.lower())
        if text is None:
            if refs and all(_is_needed(parameters[ref.wire]) for ref in refs):
                raise BadRequest(400, f"there is no header {name}, which is required")
        elif len(parts) == 1 and refs:
            found[refs[0].wire] = _parsed(parameters[refs[0].wire], text, f"the header {name}")
    return found


def _body(
    body: ir.Body, parameters: Mapping[str, ir.Value], settings: Mapping[str, ir.Value], incoming: Incoming
) -> Values:
    sent = incoming.headers.get("content-type", "")
    if not incoming.body and not incoming.form:
        if may_be_absent(body, lambda ref: _of(ref, parameters, settings)):
            return {}
        raise BadRequest(400, "there is no body")
    if kind(sent) != kind(body.media_type):
        raise BadRequest(415, f"the content type is {sent or 'not said'}, not {body.media_type}")
    found: Values = {}
    match body:
        case ir.JsonBody(root):
            try:
                value: Json = json.loads(incoming.body)
            except (ValueError, RecursionError) as error:
                raise BadRequest(400, f"the body is no JSON: {error}") from None
            validator = Draft202012Validator(body_schema(root, lambda ref: _of(ref, parameters, settings)))
            problem = next(validator.iter_errors(value), None)  # pyright: ignore[reportUnknownMemberType]  # the stubs
            if problem is not None:
                where = "".join(f"/{part}" for part in problem.absolute_path) or "the whole body"
                raise BadRequest(400, f"the body at {where}: {problem.message[:300]}")
            _capture(root, value, found)
        case ir.FieldsBody(fields):
            given: dict[str, list[Json]] = {}
            for key, text in incoming.form:
                given.setdefault(key, []).append(text)
            for key, node in fields:
                _capture_field(node, given.get(key), found)
        case ir.TextBody(parts):
            if len(parts) == 1 and isinstance(parts[0], ir.Ref):
                found[parts[0].wire] = incoming.body.decode(errors="replace")
        case _:
            assert_never(body)
    return found


def _capture(node: ir.BodyNode, value: Json, found: Values) -> None:
    match node:
        case ir.ObjectNode(members) if isinstance(value, dict):
            for key, item in members:
                if key in value:
                    _capture(item, value[key], found)
        case ir.ArrayNode(items) if isinstance(value, list):
            for item, element in zip(items, value, strict=False):
                _capture(item, element, found)
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref):
            found[ref.wire] = value
        case _:
            pass


def _capture_field(node: ir.BodyNode, texts: list[Json] | None, found: Values) -> None:
    match node:
        case ir.TextNode((ir.Ref() as ref,)) | ir.ValueNode(ref) if texts:
            found[ref.wire] = texts if len(texts) > 1 else texts[0]
        case _:
            pass


def _of(ref: ir.Ref, parameters: Mapping[str, ir.Value], settings: Mapping[str, ir.Value]) -> ir.Value:
    return settings[ref.wire] if ref.setting else parameters[ref.wire]


def _is_needed(value: ir.Value) -> bool:
    return value.required and value.default is None


def _parsed(value: ir.Value, text: str, where: str) -> Json:
    if isinstance(value.type, typetree.Array):
        return [_text_value(value.type.item, value.options, part, where) for part in text.split(",")]
    return _text_value(value.type, value.options, text, where)


def _text_value(type_: typetree.Type, options: Sequence[str], text: str, where: str) -> Json:
    if options and text not in options:
        raise BadRequest(400, f"{where} is none of {', '.join(options)}")
    try:
        return typetree.value(type_, text)
    except ValueError:
        raise BadRequest(400, f"{where} is no {typetree.words(type_)}") from None
