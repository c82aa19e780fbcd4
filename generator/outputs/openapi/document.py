"""The OpenAPI document: servers, security, paths and webhooks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from http import HTTPStatus
from typing import Literal, assert_never

from msgspec.structs import replace

from generator import ir
from generator.findings.terminal import as_json
from generator.ir import deliveries, requests, samples, types
from generator.ir.extensions import OPERATION, RESOURCE
from generator.ir.received import event_schema, record_schema
from generator.ir.schemas import (
    Dialect,
    Find,
    NamedSchema,
    Schema,
    about_parameter,
    ascii_name,
    body_schema,
    definition,
    described,
    form_schema,
    is_styled,
    may_be_absent,
    sent_components,
    styled_schema,
    titled,
    type_schema,
    wire_schema,
)
from generator.outputs.openapi.joining import join
from generator.outputs.openapi.records import (
    challenge_operation,
    delivery_schema,
    error_schema,
    page_schema,
    signature_headers,
    signed_content,
)
from generator.text.jsonvalue import Json


def document(connector: ir.Connector) -> Schema:
    """The OpenAPI 3.1 document of a connector."""
    return _Document(connector).build()


def files(connector: ir.Connector) -> dict[str, bytes]:
    """The document as a file."""
    return {"openapi.json": f"{as_json(document(connector))}\n".encode()}


class _Document:
    """The builder of a document."""

    def __init__(self, connector: ir.Connector) -> None:
        self._connector = connector
        self._settings: Mapping[str, ir.Value] = {item.value.wire: _as_sent(item) for item in connector.settings}
        self._signatures = {item.name: item for item in connector.signatures}
        self._schemas: dict[str, Json] = {}
        self._dialect = Dialect(self._component)
        self._paths: dict[str, Schema] = {}
        self._shapes: dict[str, tuple[str, tuple[str, ...]]] = {}

    def build(self) -> Schema:
        """The document."""
        connector = self._connector
        tags: list[Json] = []
        for resource in connector.resources:
            tags.append({"name": resource.name, "description": resource.description or resource.title})
            for operation in resource.operations:
                self._operation(resource, operation)
        info: Schema = {"title": connector.title, "version": connector.package.version}
        if connector.description:
            info["description"] = connector.description
        schemes: Schema = dict(self._security_schemes())
        document: Schema = {
            "openapi": "3.1.0",
            "info": info,
            "servers": [self._server(connector.base_url)],
            "tags": tags,
            "paths": dict(self._paths),
        }
        webhooks = self._webhooks()
        if webhooks:
            document["webhooks"] = webhooks
        components: Schema = {"schemas": {**self._schemas, **sent_components(self._connector)}}
        if schemes:
            components["securitySchemes"] = schemes
        return {**document, "components": components}

    def _value(self, ref: ir.Ref, parameters: Mapping[str, ir.Value]) -> ir.Value:
        return self._settings[ref.wire] if ref.setting else parameters[ref.wire]

    def _server(self, base: ir.Text) -> Schema:
        url = _plain(base).rstrip("/")
        variables: Schema = {}
        for part in base:
            if isinstance(part, ir.Ref):
                value = self._settings[part.wire]
                known = value.default if value.default is not None else next(iter(value.options), None)
                stand_in = f"https://{value.name}.example" if base[0] == part else value.name
                variable: Schema = {"default": stand_in if known is None else known}
                if value.options:
                    variable["enum"] = list(value.options)
                variables[part.wire] = described(variable, value)
        return {"url": url, "variables": variables} if variables else {"url": url}

    def _operation(self, resource: ir.Resource, operation: ir.Operation) -> None:
        parameters = {value.wire: value for value in operation.parameters}
        find: Find = lambda ref: self._value(ref, parameters)  # noqa: E731  a type of its own
        path, arguments = self._path(operation, find)
        connector = self._connector
        schema: Schema = {
            "operationId": f"{resource.name}.{operation.name}",
            "tags": [resource.name],
            "summary": operation.description or f"{operation.wire} {resource.title}",
            RESOURCE: resource.wire,
            OPERATION: operation.wire,
            "parameters": [
                *arguments,
                *_query_parameters(requests.query(operation), find),
                *_text_parameters("header", requests.headers(connector, operation), operation.styles, find),
                *_text_parameters("cookie", requests.cookies(connector, operation), operation.styles, find),
            ],
            "responses": self._responses(resource, operation),
        }
        if operation.body is not None:
            schema["requestBody"] = self._request_body(operation)
        if operation.deprecated:
            schema["deprecated"] = True
            schema["description"] = f"Deprecated: {operation.deprecated}"
        if operation.effect != operation.usual_effect:
            schema["x-effect"] = operation.effect
        security = self._security(operation.policy.auth)
        if security is not None:
            schema["security"] = security
        if operation.policy.base_url is not None:
            schema["servers"] = [self._server(operation.policy.base_url)]
        item = self._paths.setdefault(path, {})
        known = item.setdefault(operation.method.lower(), schema)
        if known is not schema and isinstance(known, dict):
            join(known, schema)

    def _request_body(self, operation: ir.Operation) -> Schema:
        """The bodies of an operation, by content type."""
        content: Schema = {}
        required = True
        for way in operation.ways:
            parameters = {value.wire: value for value in way.parameters}
            find: Find = partial(self._value, parameters=parameters)
            if way.body is not None:
                content[requests.essence(way.body.media_type)] = _content(way.body, find)
                required = required and not may_be_absent(way.body, find)
        return {"required": required, "content": content}

    def _path(self, operation: ir.Operation, find: Find) -> tuple[str, list[Json]]:
        """The path template and its parameters."""
        shape = _plain(operation.path).partition("?")[0]
        shape = shape if shape.startswith("/") else f"/{shape}"
        holes = {part.wire: part for part in operation.path if isinstance(part, ir.Ref)}
        names = tuple(wire for wire in re.findall(r"\{([^}]*)\}", shape) if wire in holes)
        first, first_names = self._shapes.setdefault(re.sub(r"\{[^}]*\}", "{}", shape), (shape, names))
        own_names: dict[str, str] = {}  # a name that stands twice in the first path has the first value of this one
        for name, own in zip(first_names, names, strict=False):
            own_names.setdefault(name, own)
        parameters: list[Json] = []
        for name, own in own_names.items():
            value, style = find(holes[own]), dict(operation.styles).get(own)
            schema = wire_schema(value) if style is None else styled_schema(value)
            if value.type == types.STRING:
                schema["minLength"] = 1
            elif schema.get("type") == "array":
                schema["minItems"] = 1
            parameter: Schema = {"name": name, "in": "path", "required": True, "schema": schema}
            parameter = _styled_text(style, parameter, schema) if style is not None else parameter
            parameters.append({**parameter, **about_parameter(value)})
        return first, parameters

    def _responses(self, resource: ir.Resource, operation: ir.Operation) -> Schema:
        match operation.reply:
            case ir.NoReply():
                content: Schema = {}
            case ir.BytesReply():
                content = {
                    "schema": {"type": "string", "contentMediaType": requests.answered(self._connector, operation)}
                }
            case ir.StreamReply():
                content = {"schema": {"type": "string", "contentMediaType": "application/octet-stream"}}
            case ir.EventsReply(type_) | ir.LinesReply(type_):
                item = type_schema(type_, self._dialect) if type_ is not None else {}
                content = {"schema": {"type": "string"}, "x-item-schema": item}
            case ir.TextReply():
                content = {"schema": {"type": "string"}}
            case ir.RecordReply(type_) | ir.JsonReply(type_):
                content = {"schema": type_schema(type_, self._dialect)}
            case ir.PageReply(envelope=type_) if type_ is not None:
                content = {"schema": type_schema(type_, self._dialect)}
            case ir.PageReply(type_) as reply:
                content = {"schema": page_schema(type_schema(type_, self._dialect), resource, reply)}
            case _:
                assert_never(operation.reply)
        if operation.answer is not None:
            content["example"] = operation.answer
        answer: Schema = {"description": "The answer."}
        if content:
            answer["content"] = {requests.answered(self._connector, operation): content}
        if operation.reply_headers:
            answer["headers"] = {
                header: {"description": about, "schema": {"type": "string"}}
                for header, about in operation.reply_headers
                if header.lower() != "content-type"  # which OpenAPI ignores there
            }
        return {"2XX": answer, **self._refusals(operation.policy.errors)}

    def _refusals(self, errors: ir.Errors) -> Schema:
        """The responses of errors, by status."""
        refusal: Schema = {"schema": error_schema(errors)}
        error: Schema = {"description": "The server refused the call.", "content": {"application/json": refusal}}
        refusals: Schema = {"4XX": error, "5XX": {"description": "The server failed."}}
        if any(key == "default" for key, _ in errors.types):
            refusals = {}
        for key, type_ in errors.types:
            content: Schema = {"schema": type_schema(type_, self._dialect)}
            refusals[key] = {"description": _refused(key), "content": {"application/json": content}}
        return refusals

    def _record(self, ref: ir.RecordRef) -> Schema:
        record = self._connector.record(ref)
        key = ascii_name(record.name)
        if key not in self._schemas:
            self._schemas[key] = {}  # a record may hold itself
            schema = titled(record.name, record.title, record_schema(record, self._dialect))
            if self._holds_itself(ref):  # tools that make samples can't end one
                schema["examples"] = [samples.record(record, self._connector.records)]
            self._schemas[key] = schema
        return {"$ref": f"#/components/schemas/{key}"}

    def _holds_itself(self, ref: ir.RecordRef) -> bool:
        waiting, seen = [ref], set[ir.RecordRef]()
        while waiting:
            for field in self._connector.record(waiting.pop()).fields:
                inner = {part for part in types.parts(field.type) if isinstance(part, types.RecordRef)} - seen
                waiting += inner
                seen |= inner
        return ref in seen

    def _component(self, type_: NamedSchema) -> str:
        """The name of the schema of a type of replies, which is added."""
        if isinstance(type_, types.RecordRef):
            self._record(type_)
            return ascii_name(type_.name)
        key = ascii_name(type_.title)
        if key not in self._schemas:
            self._schemas[key] = {}  # a union may hold itself
            about = next((item.description for item in self._connector.types if item.name == type_.title), "")
            self._schemas[key] = titled(type_.title, about, definition(type_, self._dialect))
        return key

    def _security_schemes(self) -> Iterator[tuple[str, Schema]]:
        for item in self._connector.auth:
            match item.method:
                case ir.NoAuth() | ir.Choice() | ir.All():
                    continue
                case ir.Basic():
                    scheme: Schema = {"type": "http", "scheme": "basic"}
                case ir.Bearer():
                    scheme = {"type": "http", "scheme": "bearer"}
                case ir.ApiKey(name, place):
                    scheme = {"type": "apiKey", "name": name, "in": place}
                case ir.ClientCredentials() as client:
                    scopes: Schema = dict.fromkeys(self._text(client.scope).split(), "")
                    flow: Schema = {"tokenUrl": self._text(client.token_url), "scopes": scopes}
                    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
                case ir.RefreshToken(client):
                    about = f"An access token, from {self._text(client.token_url)} by a refresh token."
                    scheme = {"type": "http", "scheme": "bearer", "description": about}
                case ir.RequestSignature(signature):
                    about = f"The signature of the request: {signed_content(signature)}."
                    scheme = {"type": "apiKey", "name": signature.header, "in": "header", "description": about}
                case _:
                    assert_never(item.method)
            yield _scheme_name(item.name), scheme

    def _security(self, name: str) -> list[Json] | None:
        for item in self._connector.auth:
            if item.name != name:
                continue
            match item.method:
                case ir.Choice(sets=sets):
                    return [item for _, chosen in sets for item in self._security(chosen) or [{}]]
                case ir.All(names):
                    return [{_scheme_name(part): [] for part in names if self._security(part)}]
                case ir.NoAuth():
                    return []
                case ir.Basic() | ir.Bearer() | ir.ApiKey():
                    unsent: list[Json] = [{}] if requests.may_be_unsent(self._connector, item.method) else []
                    return [{_scheme_name(item.name): []}, *unsent]
                case ir.ClientCredentials() | ir.RefreshToken() | ir.RequestSignature():
                    return [{_scheme_name(item.name): []}]
                case _:
                    assert_never(item.method)
        return None

    def _webhooks(self) -> Schema:
        webhooks: Schema = {}
        counted = Counter(
            webhook.record.name for resource in self._connector.resources for webhook in resource.webhooks
        )
        for resource in self._connector.resources:
            for webhook in resource.webhooks:
                delivery, challenge = webhook.delivery, webhook.delivery.challenge
                name = webhook.record.name if counted[webhook.record.name] == 1 else webhook.id
                schema = delivery_schema(event_schema(self._record(webhook.record), webhook), delivery)
                post: Schema = {
                    "operationId": f"on.{name}",
                    "tags": [resource.name],
                    "summary": webhook.description or f"The event {webhook.id}",
                    "requestBody": {
                        "required": True,
                        "content": {deliveries.media_type(delivery): {"schema": schema, **self._encoding(webhook)}},
                    },
                    "responses": {"200": {"description": "Received."}},
                }
                if webhook.path is not None:
                    post["description"] = f"Delivered to {webhook.path}."
                if webhook.signature is not None:
                    post["parameters"] = [*signature_headers(self._signatures[webhook.signature])]
                webhooks[webhook.id] = {"post": post}
                if challenge is not None and challenge.query is not None:
                    webhooks[webhook.id] = {
                        "get": challenge_operation(challenge, webhook, name, resource.name),
                        "post": post,
                    }
        return webhooks

    def _encoding(self, webhook: ir.Webhook) -> Schema:
        """Which members of a form hold JSON."""
        held = deliveries.form(webhook, self._connector).json if webhook.delivery.is_form else ()
        return {"encoding": {name: {"contentType": "application/json"} for name in held}} if held else {}

    def _text(self, parts: ir.Text) -> str:
        """A text with the defaults of its settings."""
        return "".join(
            part if isinstance(part, str) else self._settings[part.wire].default or part.wire for part in parts
        )


def _text_parameters(
    place: Literal["header", "cookie"],
    texts: Iterable[tuple[str, ir.Text]],
    styles: Iterable[tuple[str, ir.TextStyle]],
    find: Find,
) -> Iterator[Json]:
    for name, parts in dict(texts).items():
        if place == "header" and name.lower() in requests.NOT_PARAMETERS:
            continue
        parameter = _parameter(place, name, parts, find)
        part = parts[0] if len(parts) == 1 else ""
        style = dict(styles).get(part.wire) if isinstance(part, ir.Ref) and not part.setting else None
        if style is not None and isinstance(part, ir.Ref) and is_styled(style, find(part).type):
            parameter = _styled_text(style, parameter, styled_schema(find(part)))
        yield parameter


def _query_parameters(query: Iterable[ir.QueryParameter], find: Find) -> Iterator[Json]:
    parameters = list(query)
    named = Counter(item.name for item in parameters)
    for item in {item.name: item for item in parameters}.values():
        if named[item.name] > 1:  # once in the path and once declared, say: the key is repeated
            repeated: Schema = {"type": "array", "items": {"type": "string"}}
            form: Schema = {"name": item.name, "in": "query", "required": False, "style": "form", "explode": True}
            yield {**form, "schema": repeated}
            continue
        parameter = _parameter("query", item.name, item.text, find)
        ref = item.text[0] if len(item.text) == 1 else ""
        if isinstance(ref, ir.Ref) and is_styled(item.style, find(ref).type):
            yield _styled(item.style, parameter, styled_schema(find(ref)))
        else:
            yield parameter


def _parameter(place: str, name: str, parts: ir.Text, find: Find) -> Schema:
    values = [find(part) for part in parts if isinstance(part, ir.Ref)]
    needed = all(value.is_needed for value in values)
    parameter: Schema = {"name": name, "in": place, "required": needed}
    if not values:
        return {**parameter, "schema": {"type": "string", "enum": [_plain(parts)]}}
    if len(parts) > 1:
        return {**parameter, "schema": {"type": "string"}}
    return {**parameter, "schema": wire_schema(values[0]), **about_parameter(values[0])}


def _styled_text(style: ir.TextStyle, parameter: Schema, schema: Schema) -> Schema:
    """A parameter of the path, a header or a cookie that a style of the format writes."""
    if style == "json":
        return _in_json(parameter, schema)
    in_cookie: Schema = {"style": "form", "explode": style == "members"}
    how = in_cookie if parameter["in"] == "cookie" else _TEXT_STYLES[style]
    return {**parameter, "schema": schema, **how}


def _in_json(parameter: Schema, schema: Schema) -> Schema:
    kept = {key: item for key, item in parameter.items() if key != "schema"}
    return {**kept, "content": {"application/json": {"schema": schema}}}


_TEXT_STYLES: Mapping[ir.TextStyle, Schema] = {
    "comma": {"style": "simple"},
    "members": {"style": "simple", "explode": True},
    "label": {"style": "label"},
    "exploded-label": {"style": "label", "explode": True},
    "matrix": {"style": "matrix"},
    "exploded-matrix": {"style": "matrix", "explode": True},
}

_STYLES: Mapping[ir.Style, Schema] = {
    "comma": {"style": "form", "explode": False},
    "space": {"style": "spaceDelimited", "explode": False},
    "pipe": {"style": "pipeDelimited", "explode": False},
    "brackets": {"style": "form", "explode": True},
    "indices": {"style": "deepObject", "explode": True},
    "deep": {"style": "deepObject", "explode": True},
    "members": {"style": "form", "explode": True},
}
"""The style of OpenAPI that is the same, or nearest."""


def _styled(style: ir.Style, parameter: Schema, schema: Schema) -> Schema:
    """A parameter of the query that a style of the format writes."""
    if style == "json":
        return _in_json(parameter, schema)
    name = f"{parameter['name']}[]" if style == "brackets" and schema.get("type") == "array" else parameter["name"]
    return {**parameter, "name": name, "schema": schema, **_STYLES[style]}


def _content(body: ir.Body, find: Find) -> Schema:
    match body:
        case ir.JsonBody(root):
            return {"schema": body_schema(root, find)}
        case ir.FieldsBody():
            return _form(form_schema(body, find), {field.name: field for field in body.fields})
        case ir.FileBody():
            return {"schema": {"type": "string", "contentMediaType": requests.essence(body.media_type)}}
        case ir.TextBody():
            text: Schema = {"type": "string"}
            return {"schema": text if may_be_absent(body, find) else {**text, "minLength": 1}}
        case _:
            assert_never(body)


def _form(schema: Schema, declared: Mapping[str, ir.FormField]) -> Schema:
    """The content of a form, with the encoding of lists and objects; a list repeats its key by default."""
    fields = schema["properties"]
    assert isinstance(fields, dict)
    composite = [key for key, item in fields.items() if isinstance(item, dict) and item.get("type") in _COMPOSITE]
    encoding: Schema = {}
    for key in composite:
        style = declared[key].style
        encoding[key] = {"contentType": "application/json"} if style == "json" else _STYLES.get(style, _REPEATED)
    for key, field in declared.items():
        if field.content_type is not None:
            encoding[key] = {"contentType": field.content_type}
    return {"schema": schema, "encoding": encoding} if encoding else {"schema": schema}


_COMPOSITE = ("array", "object")
_REPEATED: Schema = {"style": "form", "explode": True}


def _as_sent(item: ir.Setting) -> ir.Value:
    """The value of a setting, as the texts of its options."""
    sent = dict(item.sent)
    value = item.value
    default = None if value.default is None else sent.get(value.default, value.default)
    return replace(value, default=default, options=tuple(sent.get(option, option) for option in value.options))


def _refused(key: str) -> str:
    """The meaning of a status, a range or the default of errors."""
    if key.isdecimal():
        return f"{HTTPStatus(int(key)).phrase}." if int(key) in set(HTTPStatus) else "The server refused the call."
    return {"3XX": "A redirect.", "5XX": "The server failed."}.get(key, "The server refused the call.")


def _plain(parts: ir.Text) -> str:
    return "".join(part if isinstance(part, str) else f"{{{part.wire}}}" for part in parts)


def _scheme_name(name: str) -> str:
    return ascii_name(name) or "default"
