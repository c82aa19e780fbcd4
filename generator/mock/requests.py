"""A request held against an operation: the values that it carries, or what is wrong with it."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never
from urllib.parse import parse_qsl

from jsonschema import Draft202012Validator

from generator import ir, typetree
from generator.jsonvalue import Json
from generator.lower.bodies import kind
from generator.mock.routes import Route
from generator.openapi.schemas import body_schema
from generator.overlay import did_you_mean

Values = dict[str, Json]
"""The values of parameters, by wire name."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it arrived; names of headers in lower case, a form already read into its fields."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    form: Sequence[tuple[str, str]] = ()


class BadRequest(Exception):
    """The request isn't one that the operation takes; says why."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def check_auth(connector: ir.Connector, name: str, incoming: Incoming) -> None:
    """Refuses a request whose credentials are missing or of another form; any that have it are good."""
    methods = list(_methods(connector, name))
    if not methods or any(_authorised(auth, incoming) for auth in methods):
        return
    wanted = " or ".join(_wanted(auth) for auth in methods)
    raise BadRequest(401, f"the credentials are missing: send {wanted}")


def values(connector: ir.Connector, route: Route, held: Mapping[str, str], incoming: Incoming) -> Values:
    """The values that a request carries; `held` are those of its path."""
    operation = route.operation
    settings = {item.value.wire: item.value for item in connector.settings}
    parameters = {value.wire: value for value in operation.parameters}
    found: Values = {}
    for hole in route.holes:
        text = held[hole.wire]
        found[hole.wire] = text if hole.setting else _parsed(parameters[hole.wire], text, f"the path's {hole.wire}")
    keys = {_key_parts(auth)[0] for auth in _methods(connector, operation.policy.auth) if auth.method == "apiKey"}
    found |= _query(operation, parameters, settings, incoming, keys)
    found |= _headers(operation, parameters, incoming)
    if operation.body is not None:
        found |= _body(operation.body, parameters, settings, incoming)
    return found


def _methods(connector: ir.Connector, name: str) -> list[ir.Auth]:
    for item in connector.auth:
        if item.name == name:
            if isinstance(item, ir.AuthChoice):
                return [auth for _, chosen in item.sets for auth in _methods(connector, chosen)]
            return [] if item.method == "none" else [item]
    return []


def _authorised(auth: ir.Auth, incoming: Incoming) -> bool:
    scheme, _, credentials = incoming.headers.get("authorization", "").partition(" ")
    match auth.method:
        case "basic":
            try:
                pair = base64.b64decode(credentials, validate=True)
            except ValueError:
                return False
            return scheme.lower() == "basic" and pair.find(b":") > 0
        case "bearer" | "oauth2":
            return scheme.lower() == "bearer" and bool(credentials.strip())
        case "apiKey":
            return bool(_api_key(auth, incoming))
        case "none":
            return True
        case _:
            assert_never(auth.method)


def _api_key(auth: ir.Auth, incoming: Incoming) -> str:
    name, place = _key_parts(auth)
    match place:
        case "header":
            return incoming.headers.get(name.lower(), "")
        case "query":
            return dict(parse_qsl(incoming.query)).get(name, "")
        case _:
            pairs = (pair.strip().partition("=") for pair in incoming.headers.get("cookie", "").split(";"))
            return {key: value for key, _, value in pairs}.get(name, "")


def _key_parts(auth: ir.Auth) -> tuple[str, str]:
    parts = {key: "".join(part for part in text if isinstance(part, str)) for key, text in auth.parts}
    return parts.get("name", ""), parts.get("place", "header")


def _wanted(auth: ir.Auth) -> str:
    match auth.method:
        case "basic":
            return "Authorization: Basic ..."
        case "bearer" | "oauth2":
            return "Authorization: Bearer ..."
        case "apiKey":
            name, place = _key_parts(auth)
            return f"{name} in the {place}"
        case "none":
            return "nothing"
        case _:
            assert_never(auth.method)


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
        if _may_be_empty(body, parameters, settings):
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


def _may_be_empty(body: ir.Body, parameters: Mapping[str, ir.Value], settings: Mapping[str, ir.Value]) -> bool:
    match body:
        case ir.JsonBody(ir.ValueNode(ref) | ir.TextNode((ir.Ref() as ref,))):
            return not _is_needed(_of(ref, parameters, settings))
        case ir.JsonBody():
            return False
        case ir.FieldsBody(fields):
            texts = [node for _, node in fields if isinstance(node, (ir.Const, ir.ObjectNode, ir.ArrayNode))]
            return not texts
        case ir.TextBody():
            return True
        case _:
            assert_never(body)


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
