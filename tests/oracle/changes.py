"""Random overlays: keys of operations, resources and the service that exist only there (section 9)."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .grammar import SCALARS, Scope, Service
from .model import Document, object_of, parameters_of
from .wire import Json

NEXT = [["next"], ["meta", "next"], ["paging", "cursors", "after"]]
TOTAL = [["count"], ["meta", "count"]]
MORE = [["has_more"], ["meta", "more"]]
ITEMS = [["data"], ["result", "records"], ["meta", "found"]]
ERRORS: list[Document] = [
    {"code": ["fault", "no"], "message": ["fault", "text"]},
    {"code": ["why"]},
    {"message": ["problems", "", "text"]},
]
REPLIES = [
    *("String", "Integer", "Float?", "Boolean", "DateTime?", "Date", "Bytes", "Object", "String[]", "Integer[]?"),
    *("Array<Date>", "Boolean[][]"),
]
_JSON = ("application/json", "application/merge-patch+json", "")


def operation_changes(scope: Scope, service: Service, key: str, operation: Document, encoding: str) -> Document:
    """Draw an overlay of an operation; `encoding` is that of its body, empty for the service's."""
    changes: Document = {}
    placeholders: Document = {}
    if encoding in _JSON:
        for name, parameter in parameters_of(operation, {}).items():
            whole = parameter.places == {"body"} and name not in scope.mixed
            if whole and scope.declared.get(name) is not None and not scope.chance(3):
                placeholders[name] = {"nullable": True}
    query = _queries(scope, placeholders)
    if key == "list" or (operation["method"] == "GET" and scope.chance(3)):
        changes |= _paging(scope, query, placeholders)
    elif operation["method"] != "HEAD" and scope.chance(3):
        returns = scope.draw(st.sampled_from(["record", "none", "json", "text", "bytes", "type"]))
        typed: Document = {"type": scope.draw(st.sampled_from(REPLIES))} if returns == "type" else {}
        changes |= typed or {"returns": returns}
    if "pagination" not in changes and scope.chance(4):
        changes["idempotency_header"] = "Idempotency-Key"
    if scope.chance(4):
        changes["headers"] = {"X-Overlay": "on"}
    if operation.get("path") in ("/", {"value": "/"}, {"value": "/", "placeholders": []}) and scope.chance(2):
        changes["trailing_slash"] = True
    changes |= place_changes(scope, service)
    _paged_by_body(scope, operation, changes)
    if query:
        changes["query"] = query
    if placeholders:
        changes["placeholders"] = placeholders
    return changes


def _paged_by_body(scope: Scope, operation: Document, changes: Document) -> None:
    """Let paging set a parameter of the body, where there is one of the right type."""
    paging = object_of(changes.get("pagination"))
    wanted = {"token": ("String", "ID"), "page": ("Integer",), "offset": ("Integer",)}.get(str(paging.get("style")), ())
    for name, parameter in parameters_of(operation, {}).items():
        declared = object_of(scope.declared.get(name))
        plain = declared.get("type") in wanted and name not in scope.mixed
        plain = plain and not declared.get("options") and not declared.get("default")
        if plain and parameter.places == {"body"} and name not in object_of(changes.get("query")):
            changes["pagination"] = {**paging, "param": name}
            return


def place_changes(scope: Scope, service: Service) -> Document:
    """Draw an overlay of a resource or operation: base URL, credentials, errors."""
    changes: Document = {}
    if scope.chance(5):
        zone = f"https://{{{{{service.zone}}}}}.files.acme.example"
        urls = ["https://files.acme.example", "http://files.acme.example:8443/v9/", zone]
        changes["base_url"] = scope.draw(st.sampled_from(urls))
    if service.sets and scope.chance(3):
        changes["auth"] = scope.draw(st.sampled_from(sorted(service.sets)))
    if scope.chance(4):
        changes["errors"] = scope.draw(st.sampled_from(ERRORS))
    return changes


def field_changes(draw: DrawFn, fields: list[Json]) -> Document:
    """Draw an overlay of fields: some required, one removed, one new."""
    changes: Document = {}
    for field in map(object_of, fields):
        match draw(st.sampled_from(["as it is", "as it is", "as it is", "required", "removed"])):
            case "required" if field["selector"]:
                changes[str(field["name"])] = {"required": True}
            case "removed":
                changes[str(field["name"])] = {"remove": True}
            case _:
                pass
    if draw(st.integers(0, 3)) == 3:
        changes["overlayCount"] = {"type": "Integer", "selector": ["overlay", "count"]}
    return changes


def setting_changes(draw: DrawFn, service: Service) -> Document:
    """Draw declarations of undeclared settings."""
    changes: Document = {}
    for name, declared in service.scope.declared.items():
        if declared is None and name in service.spoken and draw(st.booleans()):
            said: list[Json] = [{"default": "eu"}, {"options": ["eu", "us-2"], "required": True}]
            changes[name] = draw(st.sampled_from(said))
    return changes


def _queries(scope: Scope, placeholders: Document) -> Document:
    query: Document = {}
    if scope.chance(5):
        query["expand"] = "lines"
    if scope.chance(4):
        query["state"] = _parameter(scope, placeholders, [*SCALARS, "String[]"])
    return query


def _parameter(scope: Scope, placeholders: Document, types: list[str], *, needed: bool = False) -> str:
    name = scope.fresh()
    scope.declare(name, types, needed=needed)
    placeholders[name] = {key: value for key, value in object_of(scope.declared[name]).items() if key != "name"}
    return f"{{{{{name}}}}}"


def _paging(scope: Scope, query: Document, placeholders: Document) -> Document:
    draw = scope.draw
    style = draw(st.sampled_from(["token", "page", "offset", "link", "link-header", "none"]))
    changes: Document = {}
    if style == "none" or scope.chance(2):
        items: list[Json] = list(draw(st.sampled_from(ITEMS)))
        changes["items"] = items
    if style == "none":
        return changes
    paging: Document = {"style": style}
    if style in ("token", "link"):
        place: list[Json] = list(draw(st.sampled_from(NEXT)))
        paging["next"] = place
    if style in ("token", "page", "offset"):
        paging["param"] = param = draw(st.sampled_from(["page_token", "start at", "p"]))
        if scope.chance(2):
            query[param] = _parameter(scope, placeholders, ["String"] if style == "token" else ["UnsignedInteger"])
    if style in ("page", "offset") and scope.chance(2):
        paging["size_param"] = "per_page"
        query["per_page"] = _parameter(scope, placeholders, ["Integer"])
    if style == "page" and scope.chance(3):
        paging["first"] = 0
    if scope.chance(3):
        place = list(draw(st.sampled_from(TOTAL)))
        paging["total"] = place
    if scope.chance(3):
        place = list(draw(st.sampled_from(MORE)))
        paging["more"] = place
    changes["pagination"] = paging
    return changes
