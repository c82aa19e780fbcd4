"""Swagger 2.0 documents as OpenAPI 3.0 ones.

Every value that a reference may lead to stays where it is; what 3.0 says in another place is added there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

from msgspec import Struct, field
from msgspec.structs import replace

from generator.findings import Pointer
from generator.frontends.openapi.bodies import FORM, MULTIPART, is_json
from generator.frontends.openapi.documents import Documents, Identity, Node, Source, fragment
from generator.text.jsonvalue import Json

JsonObject = dict[str, Json]
_METHODS = frozenset("get put post delete options head patch".split())
_BESIDE_THE_SCHEMA = frozenset("name in required collectionFormat allowEmptyValue".split())
_DELIMITED = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_HOST = re.compile(r"[^\s/?#@{}\\]+")


def converted(documents: Documents) -> Node:
    """The document as one of OpenAPI 3.0, and the files that it refers to."""
    _Conversion(documents).run()
    return Node(documents.main.value, documents.main)


class _Copy(Struct):
    """A file that is being converted."""

    source: Source
    value: Json
    moved: dict[Pointer, Pointer] = field(default_factory=dict[Pointer, Pointer])
    owned: set[Pointer] = field(default_factory=set[Pointer])


class _Used(Struct, frozen=True):
    """A parameter or a response: the place of its use, and what stands there or is referred to."""

    place: Node
    node: Node

    @property
    def is_inline(self) -> bool:
        """Whether it is written out where it is used: a reference to an element of a list may not stay true."""
        return not self.place.has("$ref") or any(isinstance(part, int) for part in self.node.pointer[-1:])


class _Conversion:
    """The conversion of one document: it reads what was written, and writes to copies."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self._document = Node(documents.main.value, documents.main)
        self._copies: dict[Path, _Copy] = {}
        self._done: set[Identity] = set()

    def run(self) -> None:
        """Convert the document, and the paths, parameters and responses that it leads to."""
        self._service()
        self._components()
        paths = self._documents.resolved(self._document.get("paths"))
        for path, node in paths.members() if paths is not None else ():
            for item in self._documents.path_items(node) if not path.startswith("x-") else ():
                if isinstance(item.value, dict) and self._is_new(item):
                    self._item(item)
        for copy in self._copies.values():
            self._documents.replace(replace(copy.source, value=copy.value, moved=copy.moved))

    def _item(self, item: Node) -> None:
        inherited = self._parameters(item)
        for method, node in item.members():
            operation = self._documents.resolved(node) if method.lower() in _METHODS else None
            if operation is None or not isinstance(operation.value, dict) or not self._is_new(operation):
                continue
            self._request(operation, [*inherited, *self._parameters(operation)])
            self._responses(operation)
            schemes = self._schemes(operation)
            if schemes:
                self._put(operation, "servers", self._servers(schemes))

    # the service

    def _service(self) -> None:
        listed = self._document.get("x-servers")
        if listed is not None and isinstance(listed.value, list):
            self._put(self._document, "servers", listed.value)
            self._move(self._document, ("servers",), listed)
            return
        self._put(self._document, "servers", self._servers(self._schemes(self._document) or ["https"]))
        self._move(self._document, ("servers",), self._document.get("host") or self._document)

    def _servers(self, schemes: Sequence[str]) -> list[Json]:
        """A server for each scheme; without a host, one that is relative to the document."""
        host, base = self._document.get("host"), self._document.get("basePath")
        path = base.value if base is not None else ""
        if base is not None and not (isinstance(path, str) and path.startswith("/")):
            self._documents.report(base, "invalid-openapi", "basePath is a text that begins with /", "basePath: /v1")
        path = "/" + path.strip("/") if isinstance(path, str) and path.strip("/") else ""
        if host is None:
            return [{"url": path or "/"}]
        if not isinstance(host.value, str) or not _HOST.fullmatch(host.value):
            message = "host is a name, perhaps with a port: calls take a base URL"
            self._documents.report(host, "invalid-openapi", message, "host: api.example.com")
            return [{"url": path or "/"}]
        return [{"url": f"{scheme}://{host.value}{path}", "description": scheme} for scheme in schemes]

    def _schemes(self, holder: Node) -> list[str]:
        """The schemes of HTTP, the safe one first."""
        schemes: set[str] = set()
        for item in self._texts(holder.get("schemes"), "schemes"):
            scheme = str(item.value).lower()
            if scheme in ("http", "https"):
                schemes.add(scheme)
            elif scheme in ("ws", "wss"):
                message = "the client has no web sockets: the scheme is left out"
                self._documents.report(item, "not-said", message, "schemes: [https]")
            else:
                self._documents.report(item, "invalid-openapi", f"{item.value!r} is not a scheme", "schemes: [https]")
        return sorted(schemes, reverse=True)

    def _components(self) -> None:
        components: JsonObject = {}
        if self._is_object("definitions") is not None:
            components["schemas"] = {"$ref": "#/definitions"}
        declared = self._is_object("securityDefinitions")
        if declared is not None:
            schemes: JsonObject = {}
            for name, node in declared.members():
                schemes[name] = self._security(node)
                self._move(self._document, ("components", "securitySchemes", name), node)
            components["securitySchemes"] = schemes
        self._put(self._document, "components", components)

    def _is_object(self, key: str) -> Node | None:
        node = self._document.get(key)
        if node is not None and not isinstance(node.value, dict):
            self._documents.report(node, "invalid-openapi", f"{key} is an object", "name: {type: ...}")
            return None
        return node

    def _security(self, node: Node) -> Json:
        """A security scheme; 3.0 groups what an OAuth2 flow has."""
        if not isinstance(node.value, dict) or node.value.get("type") != "oauth2":
            return node.value
        flow = _FLOWS.get(node.text("flow") or "")
        if flow is None:
            message = "flow is implicit, password, application or accessCode"
            self._documents.report(node.get("flow") or node, "invalid-openapi", message, "flow: application")
            return node.value
        parts: JsonObject = {
            key: node.value[key] for key in ("authorizationUrl", "tokenUrl", "scopes") if key in node.value
        }
        return {**node.value, "flows": {flow: parts}}

    # parameters

    def _parameters(self, holder: Node) -> list[_Used]:
        """Convert the parameters of a path or an operation; those that are sent in a body are taken out."""
        listed = holder.get("parameters")
        if listed is None or not isinstance(listed.value, list):
            return []
        sent: list[_Used] = []
        kept: list[Json] = []
        for place in listed.items():
            node = self._documents.resolved(place)
            used = _Used(place, node) if node is not None else None
            if used is not None and used.node.text("in") in ("body", "formData"):
                sent.append(used)
                continue
            pointer = (*listed.pointer, len(kept))
            self._move(holder, pointer, place)
            value = place.value
            if used is not None and used.is_inline:
                value = self._parameter(used.node)
                self._move(holder, pointer, used.node)
                if not used.node.has("schema"):
                    self._move(holder, (*pointer, "schema"), used.node)
            elif used is not None:
                self._convert_shared(used.node)
            kept.append(value)
        self._put(holder, "parameters", kept)
        return sent

    def _parameter(self, node: Node) -> Json:
        """A parameter that is not sent in a body."""
        if not isinstance(node.value, dict) or node.text("in") not in ("path", "query", "header", "cookie"):
            return node.value  # the reader of parameters tells
        if node.has("schema"):
            message = "only the parameter of a body has a schema; it is read as the type"
            self._documents.report(node, "invalid-openapi", message, "type: string")
            return node.value
        schema, style = self._typed(node, str(node.text("in")))
        return {**node.value, "schema": schema, **style}

    def _convert_shared(self, node: Node) -> None:
        """Convert what references lead to, once."""
        if not self._is_new(node):
            return
        value = self._parameter(node)
        for key, member in value.items() if isinstance(value, dict) and value is not node.value else ():
            self._put(node, key, member)
        self._move(node, (*node.pointer, "schema"), node)

    def _typed(self, node: Node, place: str) -> tuple[JsonObject, JsonObject]:
        """The schema of a parameter or header with its own type, and the style of its lists."""
        said = node.value if isinstance(node.value, dict) else {}
        schema = {key: value for key, value in said.items() if key not in _BESIDE_THE_SCHEMA}
        if not schema.keys() & {"type", "items", "enum"}:
            message = "it has no type: it is read as a text"
            self._documents.report(node, "invalid-openapi", message, "type: string")
            schema["type"] = "string"
        if schema.get("type") == "file" and place != "formData":
            message = "only a field of a form is a file: it is read as a text"
            self._documents.report(node.get("type") or node, "invalid-openapi", message, "in: formData")
            schema["type"] = "string"
        if schema.get("type") != "array":
            return schema, {}
        style = self._style(node, place)
        if style is None:
            message = "a list can't be written so: calls take the text that is sent"
            self._documents.report(node.get("collectionFormat") or node, "not-said", message, "collectionFormat: csv")
            about = {key: value for key, value in schema.items() if key == "description"}
            return {"type": "string", **about}, {}
        return schema, style

    def _style(self, node: Node, place: str) -> JsonObject | None:
        """How a list is written; `None` if it can't be."""
        items = node.get("items")
        if items is not None and items.text("type") == "array":
            return None
        is_field = place in ("query", "formData")
        usual: JsonObject = {"style": "simple" if place in ("path", "header") else "form", "explode": False}
        collection = node.get("collectionFormat")
        match collection.value if collection is not None else "csv":
            case "csv":
                return usual
            case "multi" if is_field:
                return {"style": "form", "explode": True}
            case ("ssv" | "pipes") as word if is_field:
                return {"style": _DELIMITED[word], "explode": False}
            case "ssv" | "pipes" | "tsv":
                return None
            case word:
                message = f"collectionFormat {word!r} is not known here: commas stand between the elements"
                self._documents.report(collection or node, "invalid-openapi", message, "collectionFormat: csv")
                return usual

    # bodies

    def _request(self, operation: Node, sent: Sequence[_Used]) -> None:
        """The body of an operation: one parameter, or the fields of a form."""
        bodies = [item for item in sent if item.node.text("in") == "body"]
        fields = {name: item for item in sent if (name := self._field(item)) is not None}
        own = [item for item in bodies if item.place.pointer[: len(operation.pointer)] == operation.pointer]
        for item in own[1:]:
            self._documents.report(
                item.place, "invalid-openapi", "an operation has one body: this one is left out", "remove it"
            )
        body = next(iter([*own, *bodies]), None)
        if body is not None:
            for item in fields.values():
                message = "a body and the fields of a form can't be sent at once: the field is left out"
                self._documents.report(item.place, "invalid-openapi", message, "in: body")
            self._put(operation, "requestBody", self._body(operation, body))
            self._move(operation, (*operation.pointer, "requestBody"), body.place)
        elif fields:
            first = next(iter(fields.values()))
            self._move(operation, (*operation.pointer, "requestBody"), first.place)
            self._put(operation, "requestBody", self._form(operation, fields))

    def _field(self, item: _Used) -> str | None:
        if item.node.text("in") != "formData":
            return None
        name = item.node.text("name")
        if name is None:
            self._documents.report(item.place, "invalid-openapi", "a field of a form has a name", "name: file")
        return name

    def _body(self, operation: Node, body: _Used) -> JsonObject:
        offered = self._media_types(operation, "consumes")
        kinds = [kind for kind in offered if _essence(kind) not in (FORM, MULTIPART)]
        if offered and not kinds:
            message = "a body is not a form; it is sent as JSON"
            self._documents.report(body.place, "invalid-openapi", message, "consumes: [application/json]")
        schema = body.node.get("schema")
        if schema is None:
            self._documents.report(body.place, "invalid-openapi", "a body has a schema", "schema: {type: object}")
        content: JsonObject = {}
        for kind in kinds or ["application/json"]:
            pointer = (*operation.pointer, "requestBody", "content", kind, "schema")
            content[kind] = {"schema": self._schema(operation, pointer, body, schema)} if schema is not None else {}
        return {**_about(body.node), "required": body.node.flag("required"), "content": content}

    def _form(self, operation: Node, fields: dict[str, _Used]) -> JsonObject:
        forms = [kind for kind in self._media_types(operation, "consumes") if _essence(kind) in (FORM, MULTIPART)]
        has_file = any(item.node.text("type") == "file" for item in fields.values())
        kind = MULTIPART if has_file else _essence(next(iter(forms), FORM))
        properties: JsonObject = {}
        encoding: JsonObject = {}
        for name, item in fields.items():
            properties[name], style = self._typed(item.node, "formData")
            if style:
                encoding[name] = style
            pointer = (*operation.pointer, "requestBody", "content", kind, "schema", "properties", name)
            self._move(operation, pointer, item.node if _file(item.node) == _file(operation) else item.place)
        required = [name for name, item in fields.items() if item.node.flag("required")]
        schema: JsonObject = {"type": "object", "properties": properties, "required": [*required]}
        return {"required": bool(required), "content": {kind: {"schema": schema, "encoding": encoding}}}

    # responses

    def _responses(self, operation: Node) -> None:
        holder = operation.get("responses")
        if holder is None or not isinstance(holder.value, dict):
            return  # the reader of replies tells
        responses: JsonObject = {}
        for status, place in holder.members():
            responses[status] = place.value
            node = self._documents.resolved(place) if not status.startswith("x-") else None
            if node is not None and isinstance(node.value, dict):
                responses[status] = self._response(operation, _Used(place, node), status)
        self._put(operation, "responses", responses)

    def _response(self, operation: Node, response: _Used, status: str) -> JsonObject:
        node = response.node
        content: JsonObject = {}
        schema, examples = node.get("schema"), node.get("examples")
        by_kind = dict(examples.members()) if examples is not None else {}
        unsaid = by_kind or (self._own_kinds(operation) if status == "200" else ())
        for kind in self._kinds(operation, schema) if schema is not None else unsaid:
            pointer = (*response.place.pointer, "content", kind)
            media: JsonObject = {}
            if schema is not None:
                media["schema"] = self._schema(operation, (*pointer, "schema"), response, schema)
            example = next((item for key, item in by_kind.items() if _essence(key) == _essence(kind)), None)
            if example is not None:
                media["example"] = example.value
                self._move(operation, (*pointer, "example"), example)
            content[kind] = media
        result: JsonObject = {**_about(node), "content": content}
        declared = node.get("headers")
        if declared is not None:
            result["headers"] = dict(self._headers(operation, response, declared))
        return result

    def _kinds(self, operation: Node, schema: Node) -> list[str]:
        """The media types of a reply; those of a file are anything but JSON."""
        kinds = self._media_types(operation, "produces")
        target = self._documents.resolved(schema)
        if target is not None and target.text("type") == "file":
            return [kind for kind in kinds if not is_json(kind)] or ["*/*"]
        return kinds or ["application/json"]

    def _own_kinds(self, operation: Node) -> list[str]:
        """The media types that a GET says itself, where none is JSON: its reply has a body, though no schema."""
        if operation.pointer[-1] != "get" or not operation.has("produces"):
            return []
        kinds = self._media_types(operation, "produces")
        return [] if any(map(is_json, kinds)) else kinds

    def _headers(self, operation: Node, response: _Used, declared: Node) -> Iterator[tuple[str, Json]]:
        if not isinstance(declared.value, dict):
            self._documents.report(declared, "invalid-openapi", "headers are an object", "X-Rate: {type: integer}")
        for name, node in declared.members():
            if not isinstance(node.value, dict):
                message = "a header is an object"
                self._documents.report(node, "invalid-openapi", message, "type: integer", key=True)
                continue
            schema, style = self._typed(node, "header")
            pointer = (*response.place.pointer, "headers", name)
            self._move(operation, pointer, node if _file(node) == _file(operation) else response.place)
            self._move(operation, (*pointer, "schema"), node if _file(node) == _file(operation) else response.place)
            yield name, {**_about(node), "schema": schema, **style}

    # what is common

    def _schema(self, operation: Node, pointer: Pointer, used: _Used, schema: Node) -> Json:
        """A schema at its new place: itself, or a reference to that of something shared."""
        if used.is_inline:
            self._move(operation, pointer, schema)
            return schema.value
        file = "" if _file(schema) == _file(operation) else _path(schema.source.path, operation.source.path.parent)
        return {"$ref": file + fragment(schema.pointer)}

    def _media_types(self, operation: Node, key: str) -> list[str]:
        """The media types that an operation or else the document has."""
        holder = operation if operation.has(key) else self._document
        kinds: dict[str, None] = {}
        for item in self._texts(holder.get(key), key):
            if "/" in str(item.value):
                kinds.setdefault(str(item.value).strip())
            else:
                message = f"{item.value!r} is not a media type"
                self._documents.report(item, "invalid-openapi", message, "application/json")
        return list(kinds)

    def _texts(self, node: Node | None, key: str) -> Iterator[Node]:
        """The elements of an array of texts."""
        if node is not None and not isinstance(node.value, list):
            self._documents.report(node, "invalid-openapi", f"{key} are an array", f"{key}: [...]")
        for item in node.items() if node is not None else ():
            if isinstance(item.value, str):
                yield item
            else:
                self._documents.report(item, "invalid-openapi", f"{key} are texts", f"{key}: [...]")

    def _is_new(self, node: Node) -> bool:
        """Whether a value was not converted before."""
        is_new = node.identity not in self._done
        self._done.add(node.identity)
        return is_new

    def _copy(self, node: Node) -> _Copy:
        """The copy of the file of a value."""
        path = _file(node)
        if path not in self._copies:
            self._copies[path] = _Copy(node.source, _shallow(node.source.value))
        return self._copies[path]

    def _put(self, node: Node, key: str, value: Json) -> None:
        """Set a member of an object in the copy; aliases of it elsewhere stay as they were."""
        copy = self._copy(node)
        here = copy.value
        for depth, part in enumerate(node.pointer):
            inner = _member(here, part)
            if node.pointer[: depth + 1] not in copy.owned:
                copy.owned.add(node.pointer[: depth + 1])
                inner = _shallow(inner)
                _set(here, part, inner)
            here = inner
        _set(here, key, value)

    def _move(self, holder: Node, pointer: Pointer, written: Node) -> None:
        """Record where the value at a pointer was written in the file of `holder`."""
        if _file(holder) == _file(written) and pointer != written.pointer:
            self._copy(holder).moved[pointer] = written.pointer


def _shallow(value: Json) -> Json:
    return dict(value) if isinstance(value, dict) else list(value) if isinstance(value, list) else value


def _member(value: Json, part: str | int) -> Json:
    if isinstance(value, dict):
        return value[str(part)]
    assert isinstance(value, list)
    return value[int(part)]


def _set(value: Json, part: str | int, member: Json) -> None:
    if isinstance(value, dict):
        value[str(part)] = member
    else:
        assert isinstance(value, list)
        value[int(part)] = member


def _file(node: Node) -> Path:
    return node.source.path


def _path(file: Path, folder: Path) -> str:
    return quote(Path(os.path.relpath(file, folder)).as_posix())


def _essence(kind: str) -> str:
    return kind.partition(";")[0].strip().lower()


def _about(node: Node) -> JsonObject:
    description = node.text("description")
    return {"description": description} if description is not None else {}
