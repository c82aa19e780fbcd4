"""Random operations: paths, queries, headers, and bodies of every encoding."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .changes import operation_changes
from .grammar import SCALARS, Scope, Service
from .model import Document
from .styles import STYLES
from .wire import Json

_CONSTANTS: list[Json] = ["fixed", 'a "quote"', "back\\slash", "ü☃", "", 7, 1.5, True, False, None, {}, [], [1, "two"]]
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_STRUCTURED = ["Any", "Object", "Vars", "KV", "Meta", "Bytes"]
_ARRAYS = ["Array", "String[]", "Integer[]", "Array<String>", "Array<DateTime>", "Boolean[]", "Array<Integer>[]"]


def draw_operation(draw: DrawFn, service: Service, key: str, *, bare: bool) -> tuple[Document, Document]:
    """Draw an operation and its overlay; `bare`: the resource has no endpoint. A list never uses HEAD."""
    scope = Scope(draw, service.always, set(service.scope.declared))
    types = SCALARS + _STRUCTURED + _ARRAYS
    method = draw(st.sampled_from([method for method in _METHODS if key != "list" or method != "HEAD"]))
    operation: Document = {"method": method}
    _path(scope, operation, types, bare=bare)
    queries: Document = {}
    for query in draw(
        st.lists(
            st.sampled_from(["limit", "maxResults", "filter[kind]", "$top", "q", "page.size"]), max_size=2, unique=True
        )
    ):
        queries[query] = _query(scope, types)
    if queries:
        operation["queryParams"] = queries
    headers, encoding = _headers(scope), ""
    if method in ("POST", "PUT", "PATCH") or scope.chance(12):
        kind, body = _body(scope, types)
        encoding = kind
        if kind and scope.chance(2):
            headers["Content-Type" if scope.chance(2) else "content-type"] = scope.template(kind)
        elif kind:
            operation["contentType"] = kind
        operation["bodyTemplate"] = body
    elif scope.chance(3):
        nothing: list[Json] = [None, "", {"value": ""}]
        operation["bodyTemplate"] = draw(st.sampled_from(nothing))
    if headers:
        operation["headers"] = headers
    return operation, operation_changes(scope, service, key, operation, encoding) if service.overlaid else {}


def _path(scope: Scope, operation: Document, types: list[str], *, bare: bool) -> None:
    def hole(*, last: bool = False) -> str:
        return scope.hole(types, needed=True, default=last)

    kinds = ["/", "none", "empty", "hole", "hole", "plain", "two", "dotted", "verb on hole", "slashless", "query"]
    match scope.draw(st.sampled_from(kinds if bare else [*kinds, ":verb"])):
        case "none":
            return
        case "empty":
            operation["path"] = {"value": ""}
        case "/":
            operation["path"] = scope.template("/")
        case "hole":
            name = hole(last=True)
            operation["path"] = scope.template(f"/{{{{{name}}}}}", name)
        case "two":
            one = hole()
            two = hole(last=True)
            operation["path"] = scope.template(f"/{{{{{one}}}}}/parts/{{{{{two}}}}}", one, two)
        case "dotted":
            name = hole(last=True)
            operation["path"] = scope.template(f"/files/{{{{{name}}}}}.json", name)
        case "verb on hole":
            name = hole(last=True)
            operation["path"] = scope.template(f"/{{{{ {name} }}}}:cancel", name)
        case "slashless":
            operation["path"] = scope.template("send")
        case "query":
            operation["path"] = scope.template("/search?expand=all&v=2")
        case ":verb":
            operation["path"] = scope.template(":send")
        case _:
            operation["path"] = scope.template("/archive/all")


def _query(scope: Scope, types: list[str]) -> Json:
    if scope.chance(4):
        return scope.template(scope.draw(st.sampled_from(["50", "all the things", "a&b=c"])))
    if scope.chance(5):
        name = scope.hole(SCALARS)
        return scope.template(f"since:{{{{{name}}}}}", name)
    name = scope.hole(types)
    made = scope.template(f"{{{{{name}}}}}", name)
    if isinstance(made, dict) and scope.chance(2):
        made["style"] = scope.draw(st.sampled_from(STYLES))
    return made


def _headers(scope: Scope) -> Document:
    headers: Document = {}
    if scope.chance(5):
        headers["x-api-version"] = scope.template("v3")
    if scope.chance(8):
        headers["Accept"] = scope.template("application/vnd.acme+json")
    if scope.chance(4):
        name = scope.hole([*SCALARS, "Object", "Bytes"], default=False, reuse=False)
        headers["X-Request-Source"] = scope.template(f"{{{{{name}}}}}", name)
    return headers


def _body(scope: Scope, types: list[str]) -> tuple[str, Json]:
    """Draw the content type (empty for the service's) and the body template."""
    draw = scope.draw
    match draw(
        st.sampled_from(["json", "json", "json", "patch", "root", "object", "form", "pairs", "multipart", "text"])
    ):
        case "root":
            name, quoted = scope.hole(types), scope.chance(3)
            return "application/json", scope.template(emit(Hole(name, quoted)), name)
        case "object":
            tree, used = _members(scope, types, depth=1, bare=False)
            return "application/json", scope.template(json.loads(emit(tree)), *used)
        case "form":
            flat, used = _flat(scope, types)
            return "application/x-www-form-urlencoded", scope.template(emit(flat), *used)
        case "pairs":
            one, two = scope.hole(SCALARS), scope.hole(types)
            text = f"grant=fixed&one={{{{{one}}}}}&two={{{{{two}}}}}"
            return "application/x-www-form-urlencoded", scope.template(text, one, two)
        case "multipart":
            flat, used = _flat(scope, SCALARS)
            name = scope.fresh()
            scope.declare(name, ["File"], needed=scope.chance(2))
            flat["upload"] = Hole(name, scope.chance(2))
            return "multipart/form-data", scope.template(emit(flat), *used, name)
        case "text":
            name = scope.hole(SCALARS, needed=True)
            return "text/plain", scope.template(f"Dear {{{{{name}}}}},\nyours {{{{{name}}}}}.", name)
        case kind:
            tree, used = _members(scope, types, depth=2, bare=True)
            content_type = (
                "application/merge-patch+json" if kind == "patch" else draw(st.sampled_from(["application/json", ""]))
            )
            return content_type, scope.template(emit(tree, spaced=scope.chance(2)), *used)


def _flat(scope: Scope, types: list[str]) -> tuple[dict[str, Node], list[str]]:
    """Draw the members of a form."""
    tree: dict[str, Node] = {"source": Constant("fixed text"), "count": Constant(3)}
    used: list[str] = []
    for key in scope.draw(st.lists(st.sampled_from(["name", "tags[]", "meta.kind"]), max_size=2, unique=True)):
        name = scope.hole(types)
        tree[key] = Hole(name, scope.chance(2))
        used.append(name)
    return tree, used


def _members(scope: Scope, types: list[str], *, depth: int, bare: bool) -> tuple[dict[str, Node], list[str]]:
    """Draw an object of a JSON body with its holes; with `bare`, holes may stand without quotes."""
    used: list[str] = []
    keys = scope.draw(
        st.lists(st.sampled_from(["to", "Name", "first-name", "größe", 'odd "key"', "x"]), max_size=3, unique=True)
    )
    tree: dict[str, Node] = {key: _node(scope, types, used, depth=depth, bare=bare) for key in keys}
    return tree, used


def _node(scope: Scope, types: list[str], used: list[str], *, depth: int, bare: bool) -> Node:
    kinds = ["quoted", "quoted", "constant", "mixed"] + ["bare"] * (2 * bare) + ["object", "array"] * (depth > 0)
    match scope.draw(st.sampled_from(kinds)):
        case "constant":
            return Constant(scope.draw(st.sampled_from(_CONSTANTS)))
        case "object":
            tree, inner = _members(scope, types, depth=depth - 1, bare=bare)
            used += inner
            return tree
        case "array":
            size = scope.draw(st.integers(0, 2))
            return [_node(scope, types, used, depth=depth - 1, bare=bare) for _ in range(size)]
        case "mixed":
            one, two = scope.hole(SCALARS), scope.hole(SCALARS)
            used += [one, two]
            scope.mixed |= {one, two}
            return Mixed(['Dear "', Hole(one, True), "\\, ", Hole(two, True)])
        case kind:
            name = scope.hole(types)
            used.append(name)
            return Hole(name, kind == "quoted")


@dataclass(frozen=True, slots=True)
class Hole:
    """A hole of a body, in quotes or not."""

    name: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class Mixed:
    """A string with holes in its text."""

    parts: list[str | Hole]


Node: TypeAlias = "Hole | Mixed | Constant | list[Node] | dict[str, Node]"


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant of the author's."""

    value: Json


def emit(node: Node, *, spaced: bool = False) -> str:
    """Return the text of a body."""
    comma, colon = (", ", ": ") if spaced else (",", ":")
    match node:
        case Constant():
            return json.dumps(node.value, ensure_ascii=False)
        case Hole():
            text = f"{{{{{' ' * spaced}{node.name}{' ' * spaced}}}}}"
            return f'"{text}"' if node.quoted else text
        case Mixed():
            texts = [
                json.dumps(part, ensure_ascii=False)[1:-1] if isinstance(part, str) else emit(part)[1:-1]
                for part in node.parts
            ]
            return '"' + "".join(texts) + '"'
        case list():
            return "[" + comma.join(emit(one, spaced=spaced) for one in node) + "]"
        case dict():
            pairs = [
                f"{json.dumps(key, ensure_ascii=False)}{colon}{emit(one, spaced=spaced)}" for key, one in node.items()
            ]
            return "{" + comma.join(pairs) + "}"
