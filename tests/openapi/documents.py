"""OpenAPI documents as their vendors write them: files, references, operations; OpenAPI 3 and Swagger 2.0."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeGuard
from urllib.parse import unquote, urlsplit

import yaml

from tests.oracle.wire import Json

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
MEDIA_ORDER = (r"application/json\b", r".*[/+]json\b", r"application/x-www-form-urlencoded", r"multipart/form-data")
"""The media types that are preferred, in order."""

Object = dict[str, Json]


def object_of(value: Json) -> Object:
    """The value, if it is an object; else an empty one."""
    return value if isinstance(value, dict) else {}


def array_of(value: Json) -> list[Json]:
    """The value, if it is an array; else an empty one."""
    return value if isinstance(value, list) else []


def text_of(value: Json) -> str:
    """The value, if it is a text; else an empty one."""
    return value if isinstance(value, str) else ""


_SCALARS = {
    "null": (r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    "bool": (r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    "int": (r"[-+]?[0-9]+", list("-+0123456789")),
    "float": (r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?", list("-+.0123456789")),
    "merge": (r"<<", ["<"]),
}
"""The plain scalars of the core schema of YAML 1.2 (and merges, which many use), and how each begins."""


class _Loader(yaml.CSafeLoader):
    def construct_yaml_int(self, node: yaml.ScalarNode) -> int:
        """A decimal number, whatever its first digit."""
        return int(node.value)


_Loader.yaml_implicit_resolvers = {
    first: [
        (f"tag:yaml.org,2002:{kind}", re.compile(f"^(?:{pattern})$"))
        for kind, (pattern, firsts) in _SCALARS.items()
        if first in firsts
    ]
    for first in {first for _, firsts in _SCALARS.values() for first in firsts}
}
_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.construct_yaml_int)


def _is_mapping(value: object) -> TypeGuard[dict[object, object]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def load(path: Path) -> Json:
    """The JSON value of a file; keys are texts."""
    with path.open(encoding="utf-8-sig") as file:
        value: object = json.load(file) if path.suffix == ".json" else yaml.load(file, _Loader)
    return _json(value)


def _json(value: object) -> Json:
    if _is_mapping(value):
        return {str(key): _json(item) for key, item in value.items()}
    if _is_list(value):
        return [_json(item) for item in value]
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


Key = tuple[Path, int, str]


@dataclass(frozen=True, eq=False)
class Node:
    """A value of a document and the file that it stands in; `name` is that of the last reference to it.

    What is only a part of a value has `whole`, and `part` says which.
    """

    value: Json
    file: Path
    name: str = ""
    whole: Node | None = None
    part: str = ""

    @property
    def fields(self) -> Object:
        """Its members."""
        return object_of(self.value)

    @cached_property
    def key(self) -> Key:
        """What tells it from other values."""
        if self.whole is None:
            return self.file, id(self.value), ""
        file, value, part = self.whole.key
        return file, value, f"{part}{self.part}"

    def without(self, *keys: str, part: str = "") -> Node:
        """The value without some members."""
        rest: Json = {key: value for key, value in self.fields.items() if key not in keys}
        return Node(rest, self.file, self.name, self, part)

    def at(self, value: Json) -> Node:
        """A value of the same file."""
        return Node(value, self.file)

    def member(self, key: str) -> Node:
        """A member, `null` where there is none."""
        return self.at(self.fields.get(key))


def holes(path: str) -> list[str]:
    """The names of the holes of a path, without the marks of RFC 6570."""
    return [name.lstrip(".;").rstrip("*") for name in re.findall(r"\{([^{}]+)\}", path)]


class UnresolvedError(ValueError):
    """A reference that leads nowhere."""


@dataclass
class Files:
    """The files of a document, each loaded once."""

    loaded: dict[Path, Json] = field(default_factory=dict[Path, Json])

    def root(self, path: Path) -> Node:
        """The value of a file."""
        path = path.resolve()
        if path not in self.loaded:
            self.loaded[path] = load(path)
        return Node(self.loaded[path], path)

    def target(self, node: Node, reference: str) -> Node:
        """What a reference in a node leads to.

        Raises:
            UnresolvedError: It leads nowhere.
        """
        file, _, pointer = reference.partition("#")
        if urlsplit(file).scheme:
            raise UnresolvedError(reference)
        path = (node.file.parent / unquote(file)).resolve() if file else node.file
        if path not in self.loaded and not path.is_file():
            raise UnresolvedError(reference)
        value = self.root(path).value
        parts = [unquote(part).replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
        for part in parts:
            if isinstance(value, dict) and part in value:
                value = value[part]
            elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
                value = value[int(part)]
            else:
                raise UnresolvedError(reference)
        return Node(value, path, parts[-1] if parts else path.stem)

    def followed(self, node: Node) -> Node:
        """The value behind references that have no siblings of interest.

        Raises:
            UnresolvedError: One leads nowhere, or in a circle.
        """
        for _ in range(64):
            reference = node.fields.get("$ref")
            if not isinstance(reference, str):
                return node
            node = self.target(node, reference)
        raise UnresolvedError("a circle of references")


@dataclass(frozen=True, eq=False)
class Parameter:
    """A parameter of an operation; with `media_type`, its value is written as that."""

    name: str
    place: str
    required: bool
    schema: Node
    style: str
    explode: bool
    media_type: str = ""


@dataclass(frozen=True, eq=False)
class Content:
    """A body of one media type; `schema` is `None` where none is declared."""

    media_type: str
    schema: Node | None
    encoding: Mapping[str, Json] = field(default_factory=dict[str, Json])

    @property
    def is_json(self) -> bool:
        """Whether it is one JSON value."""
        return re.match(r"(.*[/+])json\b(?!-)", self.media_type) is not None

    @property
    def is_streamed(self) -> bool:
        """Whether it is values in a row: server-sent events, or JSON lines."""
        return re.search(r"event-stream|jsonl|ndjson|json-seq|json-lines", self.media_type) is not None

    @property
    def is_form(self) -> bool:
        """Whether it is a form, URL-encoded or multipart."""
        return self.media_type.startswith(("application/x-www-form-urlencoded", "multipart/form-data"))


@dataclass(frozen=True, eq=False)
class Response:
    """A reply: its status, and its body where it has one."""

    status: int
    content: Content | None


@dataclass(frozen=True, eq=False)
class Operation:
    """An operation of a document."""

    method: str
    path: str
    node: Node
    parameters: tuple[Parameter, ...]
    bodies: tuple[Content, ...]
    body_required: bool
    responses: tuple[Response, ...]
    server: str
    security: tuple[tuple[str, ...], ...] = ()

    @property
    def label(self) -> str:
        """Its method and path."""
        return f"{self.method} {self.path}"

    @property
    def body(self) -> Content | None:
        """The preferred body."""
        return preferred(self.bodies)

    @property
    def deliverable(self) -> tuple[Response, ...]:
        """The responses to try: the declared successes, or an empty one."""
        return self.responses or (Response(200, None),)


def preferred(contents: tuple[Content, ...]) -> Content | None:
    """The content of the media type that is preferred: JSON, then forms, then the first."""
    for pattern in MEDIA_ORDER:
        for content in contents:
            if re.match(pattern, content.media_type):
                return content
    return contents[0] if contents else None


class Document:
    """An OpenAPI document with the files that it refers to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files = Files()
        self.root = self.files.root(path)
        self.is_swagger = "swagger" in self.root.fields

    @cached_property
    def schemes(self) -> dict[str, Object]:
        """The security schemes, by name."""
        holder = self.root if self.is_swagger else self.root.member("components")
        found = holder.member("securityDefinitions" if self.is_swagger else "securitySchemes")
        return {name: self.files.followed(found.at(value)).fields for name, value in found.fields.items()}

    @cached_property
    def operations(self) -> list[Operation]:
        """The operations, in the order of the document."""
        return [one for path, value in self.root.member("paths").fields.items() for one in self._of_path(path, value)]

    def _of_path(self, path: str, value: Json) -> Iterator[Operation]:
        if not path.startswith("/"):
            return
        try:
            item = self.files.followed(self.root.at(value))
        except UnresolvedError:
            return
        for method in METHODS:
            if isinstance(item.fields.get(method), dict):
                yield self._operation(path, method, item, item.member(method))

    def _operation(self, path: str, method: str, item: Node, node: Node) -> Operation:
        declared: dict[tuple[str, str], Node] = {}
        for holder in (item, node):
            for value in array_of(holder.fields.get("parameters")):
                try:
                    one = self.files.followed(holder.at(value))
                except UnresolvedError:
                    continue
                declared[text_of(one.fields.get("in")), text_of(one.fields.get("name"))] = one
        for name in holes(path):
            if ("path", name) not in declared:
                schema: Json = {"type": "string"}
                declared["path", name] = node.at({"name": name, "in": "path", "schema": schema, "type": "string"})
        parameters = tuple(
            self._parameter(one) for (place, _), one in declared.items() if place not in ("body", "formData")
        )
        if self.is_swagger:
            bodies, required = self._swagger_bodies(node, list(declared.values()))
        else:
            bodies, required = self._bodies(node.member("requestBody"))
        security = node.fields.get("security", self.root.fields.get("security"))
        return Operation(
            method.upper(),
            path,
            node,
            parameters,
            bodies,
            required,
            tuple(self._responses(node)),
            self._server(node, item),
            tuple(tuple(object_of(one)) for one in array_of(security)),
        )

    def _parameter(self, node: Node) -> Parameter:
        fields = node.fields
        place = text_of(fields.get("in"))
        name = text_of(fields.get("name"))
        required = fields.get("required") is True or place == "path"
        if self.is_swagger:
            formats = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}
            collection = text_of(fields.get("collectionFormat")) or "csv"
            style = formats.get(collection, "form" if place == "query" else "simple")
            return Parameter(name, place, required, node, style, collection == "multi")
        default = "form" if place in ("query", "cookie") else "simple"
        style = text_of(fields.get("style")) or default
        explode = fields.get("explode", style == "form") is True
        for media_type, value in node.member("content").fields.items():
            content = self.files.followed(node.at(value))
            return Parameter(name, place, required, content.member("schema"), style, explode, media_type)
        return Parameter(name, place, required, node.member("schema"), style, explode)

    def _bodies(self, node: Node) -> tuple[tuple[Content, ...], bool]:
        try:
            body = self.files.followed(node)
            return tuple(self._contents(body)), body.fields.get("required") is True
        except UnresolvedError:
            return (), False

    def _contents(self, node: Node) -> Iterator[Content]:
        holder = self.files.followed(node.member("content"))
        for media_type, value in holder.fields.items():
            content = self.files.followed(holder.at(value))
            schema = content.fields.get("schema", content.fields.get("itemSchema"))
            encoding = object_of(content.fields.get("encoding"))
            yield Content(media_type.strip().lower(), None if schema is None else content.at(schema), encoding)

    def _swagger_bodies(self, node: Node, declared: list[Node]) -> tuple[tuple[Content, ...], bool]:
        consumed = array_of(node.fields.get("consumes", self.root.fields.get("consumes")))
        types = [text_of(one).lower() for one in consumed]
        for one in declared:
            if one.fields.get("in") == "body":
                chosen = types or ["application/json"]
                return tuple(Content(kind, one.member("schema")) for kind in chosen), one.fields.get("required") is True
        form = [one for one in declared if one.fields.get("in") == "formData"]
        if not form:
            return (), False
        needed: list[Json] = [text_of(one.fields.get("name")) for one in form if one.fields.get("required") is True]
        has_file = any(one.fields.get("type") == "file" for one in form)
        forms = [kind for kind in types if "form" in kind]
        kind = "multipart/form-data" if has_file else (forms or ["application/x-www-form-urlencoded"])[0]
        members: Object = {text_of(one.fields.get("name")): self._form_schema(one) for one in form}
        encoding: Object = {
            text_of(one.fields.get("name")): {"style": "form", "explode": one.fields.get("collectionFormat") == "multi"}
            for one in form
            if one.fields.get("type") == "array"
        }
        schema = node.at({"type": "object", "properties": members, "required": needed})
        return (Content(kind, schema, encoding),), bool(needed)

    @staticmethod
    def _form_schema(node: Node) -> Json:
        if node.fields.get("type") == "file":
            return {"type": "string", "format": "binary"}
        return {key: value for key, value in node.fields.items() if key not in ("name", "in", "required")}

    def _responses(self, node: Node) -> Iterator[Response]:
        found = node.member("responses")
        successes = [code for code in found.fields if code[:1] == "2"]
        others = [code for code in found.fields if not code.startswith("x-")]
        for code in successes or (others if others == ["default"] else []):
            try:
                response = self.files.followed(found.member(code))
                content = self._response_content(node, response)
            except UnresolvedError:
                content = None
            status = int(code) if code.isdecimal() else 200
            yield Response(status, None if status in (204, 205) else content)

    def _response_content(self, node: Node, response: Node) -> Content | None:
        if not self.is_swagger:
            return preferred(tuple(self._contents(response)))
        schema = response.fields.get("schema")
        if schema is None:
            return None
        produced = array_of(node.fields.get("produces", self.root.fields.get("produces")))
        types = [text_of(one).lower() for one in produced] or ["application/json"]
        if object_of(schema).get("type") == "file":
            return Content(next((kind for kind in types if "json" not in kind), "application/octet-stream"), None)
        return preferred(tuple(Content(kind, response.at(schema)) for kind in types))

    def _server(self, node: Node, item: Node) -> str:
        """The base URL, variables by their defaults; `""` where it has no host."""
        if self.is_swagger:
            host = text_of(self.root.fields.get("host"))
            scheme = (
                "https" if "https" in (schemes := array_of(self.root.fields.get("schemes"))) or not schemes else "http"
            )
            base = text_of(self.root.fields.get("basePath")).rstrip("/")
            return f"{scheme}://{host}{base}" if host else base
        for holder in (node, item, self.root):
            for value in array_of(holder.fields.get("servers")):
                server = object_of(value)
                url = text_of(server.get("url"))
                for name, variable in object_of(server.get("variables")).items():
                    default = object_of(variable).get("default")
                    url = url.replace(f"{{{name}}}", default if isinstance(default, str) else json.dumps(default))
                return url.rstrip("/")
        return ""


def main_documents(folder: Path) -> list[Path]:
    """The documents below a folder, or the one that is named: those that no other document refers to."""
    if folder.is_file():
        return [folder]
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix in (".json", ".yaml", ".yml") and path.is_file()]
    texts = {path: path.read_text(encoding="utf-8-sig", errors="replace") for path in paths}
    mains = {path: text for path, text in texts.items() if _is_main(text)}
    return [path for path in mains if not _is_part(path, mains)]


def _is_main(text: str) -> bool:
    version = re.search(r"""^\s*["']?(openapi|swagger)["']?\s*:\s*["']?[0-9]""", text, re.MULTILINE)
    return version is not None and re.search(r"""^\s*["']?paths["']?\s*:""", text, re.MULTILINE) is not None


def _is_part(path: Path, texts: Mapping[Path, str]) -> bool:
    reference = re.compile(rf"\$ref[\"']?\s*:\s*[\"']?[^\"'#\n]*\b{re.escape(path.name)}")
    return any(reference.search(text) for other, text in texts.items() if other != path)
