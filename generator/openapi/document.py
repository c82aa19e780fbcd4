"""The document as a whole: servers, security, paths and webhooks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator import ir, typetree
from generator.jsonvalue import Json
from generator.openapi.schemas import (
    Find,
    Schema,
    body_schema,
    described,
    field_schema,
    page_schema,
    record_schema,
    text_schema,
    type_schema,
    value_schema,
)
from generator.typetree import Array

_NO_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
"""Headers that OpenAPI says in another way."""


def document(connector: ir.Connector) -> Schema:
    """The OpenAPI 3.1 document of a connector."""
    return _Document(connector).made()


class _Document:
    """A document in the making."""

    def __init__(self, connector: ir.Connector) -> None:
        self._connector = connector
        self._settings: Mapping[str, ir.Value] = {item.value.wire: item.value for item in connector.settings}
        self._schemas: dict[str, Json] = {}
        self._paths: dict[str, Schema] = {}
        self._shapes: dict[str, tuple[str, tuple[str, ...]]] = {}

    def made(self) -> Schema:
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
        made: Schema = {
            "openapi": "3.1.0",
            "info": info,
            "servers": [self._server(connector.base_url)],
            "tags": tags,
            "paths": dict(self._paths),
        }
        webhooks = self._webhooks()
        if webhooks:
            made["webhooks"] = webhooks
        components: Schema = {"schemas": self._schemas}
        if schemes:
            components["securitySchemes"] = schemes
        return {**made, "components": components}

    def _value(self, ref: ir.Ref, parameters: Mapping[str, ir.Value]) -> ir.Value:
        return self._settings[ref.wire] if ref.setting else parameters[ref.wire]

    def _server(self, base: ir.Text) -> Schema:
        url = "".join(part if isinstance(part, str) else f"{{{part.wire}}}" for part in base)
        variables: Schema = {}
        for part in base:
            if isinstance(part, ir.Ref):
                value = self._settings[part.wire]
                variable: Schema = {"default": value.default or (value.options[0] if value.options else value.name)}
                if value.options:
                    variable["enum"] = list(value.options)
                variables[part.wire] = described(variable, value)
        return {"url": url, "variables": variables} if variables else {"url": url}

    def _operation(self, resource: ir.Resource, operation: ir.Operation) -> None:
        parameters = {value.wire: value for value in operation.parameters}
        path, arguments, constants = self._path(operation, parameters)
        item = self._paths.setdefault(path, {})
        verb = operation.method.lower()
        body = self._request_body(operation, lambda ref: self._value(ref, parameters))
        known = item.get(verb)
        if isinstance(known, dict):
            _join(known, body, operation)
            return
        made: Schema = {
            "operationId": f"{resource.name}_{operation.name.rstrip('_')}",
            "tags": [resource.name],
            "summary": operation.description or f"{operation.wire} {resource.title}",
            "parameters": [
                *arguments,
                *constants,
                *self._parameters("query", operation.query, parameters),
                *self._parameters("header", operation.headers, parameters),
                *self._parameters("header", self._connector.headers, parameters),
            ],
            "responses": self._responses(operation),
        }
        if body is not None:
            made["requestBody"] = body
        security = self._security(operation.policy.auth)
        if security is not None:
            made["security"] = security
        if operation.policy.base_url is not None:
            made["servers"] = [self._server(operation.policy.base_url)]
        item[verb] = made

    def _path(self, operation: ir.Operation, parameters: Mapping[str, ir.Value]) -> tuple[str, list[Json], list[Json]]:
        """The templated path, its parameters, and the constants of a query that is written into it."""
        shape, _, query = "".join(
            part if isinstance(part, str) else f"{{{part.wire}}}" for part in operation.path
        ).partition("?")
        shape = shape if shape.startswith("/") else f"/{shape}"
        holes = [part for part in operation.path if isinstance(part, ir.Ref)]
        names = tuple(dict.fromkeys(ref.wire for ref in holes if f"{{{ref.wire}}}" in shape))
        first, first_names = self._shapes.setdefault(re.sub(r"\{[^}]*\}", "{}", shape), (shape, names))
        arguments: list[Json] = []
        for name, own in zip(first_names, names, strict=False):
            value = self._value(next(ref for ref in holes if ref.wire == own), parameters)
            schema = value_schema(value) if value.type != typetree.STRING else {**value_schema(value), "minLength": 1}
            arguments.append({"name": name, "in": "path", "required": True, "schema": schema, **_about(value)})
        constants: list[Json] = [
            {"name": name, "in": "query", "required": True, "schema": {"type": "string", "enum": [value]}}
            for name, _, value in (pair.partition("=") for pair in query.split("&") if pair)
        ]
        return first, arguments, constants

    def _parameters(
        self, place: str, entries: tuple[tuple[str, ir.Text], ...], parameters: Mapping[str, ir.Value]
    ) -> Iterator[Json]:
        for name, parts in entries:
            if place == "header" and name.lower() in _NO_PARAMETERS:
                continue
            refs = [part for part in parts if isinstance(part, ir.Ref)]
            if not refs:
                constant = "".join(part for part in parts if isinstance(part, str))
                schema: Schema = {"type": "string", "enum": [constant]}
                yield {"name": name, "in": place, "required": True, "schema": schema}
                continue
            values = [self._value(ref, parameters) for ref in refs]
            needed = all(value.required and value.default is None for value in values)
            made: Schema = {"name": name, "in": place, "required": needed}
            if len(parts) > 1:
                yield {**made, "schema": {"type": "string"}}
                continue
            (value,) = values
            yield {**made, "schema": _in_url(value), **_about(value)}

    def _request_body(self, operation: ir.Operation, find: Find) -> Schema | None:
        schema: Schema
        match operation.body:
            case None:
                return None
            case ir.JsonBody(root, media_type):
                schema = body_schema(root, find)
            case ir.FieldsBody(fields, media_type, multipart):
                schema = {
                    "type": "object",
                    "properties": {key: field_schema(node, find, multipart=multipart) for key, node in fields},
                }
            case ir.TextBody(_, media_type):
                schema = {"type": "string"}
        content: Schema = {media_type.partition(";")[0].strip(): {"schema": schema}}
        return {"required": True, "content": content}

    def _responses(self, operation: ir.Operation) -> Schema:
        error: Schema = {"description": "The server refused the call, or failed."}
        match operation.returns:
            case "none":
                return {"200": {"description": "Done."}, "204": {"description": "Done."}, "default": error}
            case "bytes":
                content: Schema = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
            case "json":
                content = {"application/json": {"schema": {}}}
            case "record":
                content = {"application/json": {"schema": self._record(operation.record)}}
            case "page":
                content = {"application/json": {"schema": page_schema(self._record(operation.record), operation)}}
        status = "201" if operation.method == "POST" and operation.wire == "create" else "200"
        return {status: {"description": "The answer.", "content": content}, "default": error}

    def _record(self, record: ir.Record) -> Schema:
        key = _component(record.name)
        if key not in self._schemas:
            self._schemas[key] = {"title": record.name, "description": record.title, **record_schema(record)}
        return {"$ref": f"#/components/schemas/{key}"}

    def _security_schemes(self) -> Iterator[tuple[str, Schema]]:
        for item in self._connector.auth:
            if isinstance(item, ir.AuthChoice):
                continue
            parts = dict(item.parts)
            match item.method:
                case "none":
                    continue
                case "basic" | "bearer":
                    scheme: Schema = {"type": "http", "scheme": item.method}
                case "apiKey":
                    scheme = {"type": "apiKey", "name": _plain(parts["name"]), "in": _plain(parts["place"])}
                case "oauth2":
                    scopes: Schema = dict.fromkeys(_plain(parts.get("scope", ())).split(), "")
                    flow: Schema = {"tokenUrl": _plain(parts["token_url"]), "scopes": scopes}
                    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
            yield _scheme_name(item.name), scheme

    def _security(self, name: str) -> list[Json] | None:
        for item in self._connector.auth:
            if item.name != name:
                continue
            if isinstance(item, ir.AuthChoice):
                return [found for _, chosen in item.sets for found in self._security(chosen) or []]
            return [] if item.method == "none" else [{_scheme_name(item.name): []}]
        return None

    def _webhooks(self) -> Schema:
        made: Schema = {}
        for resource in self._connector.resources:
            for webhook in resource.webhooks:
                body: Schema = {"application/json": {"schema": self._record(webhook.record)}}
                made[webhook.id] = {
                    "post": {
                        "operationId": f"on_{webhook.record.name}",
                        "tags": [resource.name],
                        "summary": webhook.description or f"The event {webhook.id}",
                        "requestBody": {"required": True, "content": body},
                        "responses": {"200": {"description": "Received."}},
                    }
                }
        return made


def _join(known: Schema, body: Schema | None, operation: ir.Operation) -> None:
    """Adds an operation to the one of its method and path: OpenAPI has room for one, so their bodies are choices."""
    also = known.setdefault("description", "")
    known["description"] = f"{also}\n\nAlso: {operation.description or operation.wire}".strip()
    first = known.get("requestBody")
    if body is None or not isinstance(first, dict):
        return
    contents, others = first["content"], body["content"]
    assert isinstance(contents, dict)
    assert isinstance(others, dict)
    for media_type, other in others.items():
        here = contents.setdefault(media_type, other)
        assert isinstance(here, dict)
        assert isinstance(other, dict)
        if here is other or here["schema"] == other["schema"]:
            continue
        schema = here["schema"]
        choices = schema["anyOf"] if isinstance(schema, dict) and list(schema) == ["anyOf"] else [schema]
        assert isinstance(choices, list)
        here["schema"] = {"anyOf": [*choices, other["schema"]]}


def _in_url(value: ir.Value) -> Schema:
    """The schema of a value in a query or a header."""
    match value.type:
        case Array():
            return value_schema(value)
        case typetree.Scalar():
            return value_schema(value) if not value.nullable else text_schema(value)
        case _:
            return type_schema(typetree.STRING)


def _about(value: ir.Value) -> Schema:
    return {"description": value.description} if value.description else {}


def _plain(parts: ir.Text) -> str:
    return "".join(part if isinstance(part, str) else f"{{{part.wire}}}" for part in parts)


def _scheme_name(name: str) -> str:
    return _component(name) or "default"


def _component(name: str) -> str:
    """A name as OpenAPI takes it: in ASCII, other characters by their numbers."""
    return re.sub(r"[^A-Za-z0-9._-]", lambda match: f"-{ord(match[0]):x}", name)
