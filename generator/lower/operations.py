"""Operations: their URL, parameters, body, and what they return."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import ErrorsSpec, OperationSpec, PaginationSpec, ResourceSpec, ServiceSpec, TemplateObject
from generator.ir import names, templates
from generator.lower import bodies, urls
from generator.lower.headers import check_headers, check_name
from generator.lower.records import class_name, describe, fields
from generator.lower.values import (
    Declaration,
    SettingsTable,
    agree,
    declarations,
    own_name,
    patched,
    undeclared,
    unused,
    value,
)
from generator.text.jsonvalue import is_object

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_EMPTY = frozenset({"DELETE", "HEAD", "OPTIONS"})

Returns = Literal["record", "page", "none", "json", "bytes"]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an operation takes from its resource and from the service; `shared` has the records that others define."""

    service: ServiceSpec
    resource: ResourceSpec
    endpoint: ir.Text
    base_url: ir.Text | None
    record: ir.Record
    settings: SettingsTable
    shared: Mapping[str, ir.Record]


class _Scope:
    """The holes of one operation: what declares them, and what parameters they make."""

    def __init__(self, spec: OperationSpec, place: Place, settings: SettingsTable, findings: Findings) -> None:
        self._path = place / "path"
        self._settings = settings
        self._findings = findings
        self._patches = {item.spec.name: item for item in declarations(spec.placeholders, place)}
        self._declared: dict[str, list[Declaration]] = {}
        self._used: dict[str, ir.Value] = {}
        self._warned: set[tuple[str, Place]] = set()

    def declare(self, spec: TemplateObject, place: Place) -> None:
        """Adds the declarations of a template."""
        for item in declarations(spec.placeholders, place):
            self._declared.setdefault(item.spec.name, []).append(item)

    def resolve(self, hole: templates.Hole, where: Place) -> ir.Ref:
        """The parameter or the setting that a hole stands for."""
        declared = self._declared.get(hole.name)
        if declared is None and hole.name not in self._patches:
            if hole.name in self._settings:
                return ir.Ref(hole.name, setting=True)
            if (hole.name, where) not in self._warned:
                self._warned.add((hole.name, where))
                undeclared(hole, where, f"placeholders.{hole.name}", self._findings)
        if hole.name not in self._used:
            best = patched(declared[0] if declared else None, self._patches, hole.name)
            found = value(hole.name, best, where.at(hole.offset), "parameter", self._findings)
            for other in (declared or [])[1:]:
                twin = patched(other, self._patches, hole.name)
                agree(found, value(hole.name, twin, other.place, "parameter", self._findings), self._findings)
            self._used[hole.name] = found
        return ir.Ref(hole.name, setting=False)

    def text(self, spec: TemplateObject, place: Place) -> ir.Text:
        """A template of the operation."""
        where = place / "value"
        parts = templates.parse(spec.value or "", where, self._findings)
        return tuple(part if isinstance(part, str) else self.resolve(part, where) for part in parts)

    def finish(self) -> None:
        """Reports declarations that no hole uses."""
        used = set(self._used)
        unused([item for items in self._declared.values() for item in items], used, self._findings)
        for name, patch in self._patches.items():
            if name not in used and name not in self._declared:
                self._findings.add(
                    "overlay-target",
                    f"no hole of the operation is called {name!r}",
                    patch.place,
                    hint=did_you_mean(name, used),
                )

    def parameters(self, path: ir.Text) -> tuple[tuple[ir.Value, ...], int]:
        """All parameters, those of the path first; and how many those are."""
        in_path = list(dict.fromkeys(part.wire for part in path if isinstance(part, ir.Ref) and not part.setting))
        positional: list[ir.Value] = []
        for wire in reversed(in_path):
            found = self._used[wire]
            if found.default is not None and any(item.default is None for item in positional):
                found = replace(found, default=None)
            if found.nullable:
                found = replace(found, nullable=False)
            positional.insert(0, replace(found, required=True))
            for item in self._declared.get(wire, []):
                if (
                    item.place.pointer[: len(self._path.pointer)] == self._path.pointer
                    and "required" in item.spec.model_fields_set
                    and not item.spec.required
                    and item.spec.default in (None, "")
                ):
                    self._findings.add(
                        "optional-path-hole",
                        f"{wire!r} stands in the path, so it is always required",
                        item.place / "required",
                        hint='"required": true',
                    )
        named = [found for wire, found in self._used.items() if wire not in in_path]
        needed = [found for found in named if is_required(found)]
        return (*positional, *needed, *(found for found in named if not is_required(found))), len(positional)


def is_required(parameter: ir.Value) -> bool:
    """Whether the caller must give it."""
    return parameter.required and parameter.default is None


def operation(wire: str, spec: OperationSpec, place: Place, around: Surroundings, findings: Findings) -> ir.Operation:
    """One operation."""
    method = spec.method.upper()
    if method not in METHODS:
        findings.add(
            "http-method", f"there is no method {spec.method!r}", place / "method", hint=did_you_mean(method, METHODS)
        )
    scope = _Scope(spec, place, around.settings, findings)
    scope.declare(spec.path, place / "path")
    for name, item in spec.query.items():
        scope.declare(item, place / "queryParams" / name)
    for name, item in spec.headers.items():
        scope.declare(item, place / "headers" / name)
    body_place = place / "bodyTemplate"
    scope.declare(TemplateObject(placeholders=spec.body.placeholders), body_place)

    own_path = scope.text(spec.path, place / "path")
    urls.check_path(own_path, place / "path" / "value", findings)
    urls.check_order(around.endpoint, own_path, place / "path" / "value", findings)
    path = urls.join(urls.join((), around.endpoint), own_path, trailing_slash=spec.trailing_slash)
    query = tuple((name, scope.text(item, place / "queryParams" / name)) for name, item in spec.query.items())
    headers = tuple((name, scope.text(item, place / "headers" / name)) for name, item in spec.headers.items())
    check_headers(headers, place / "headers", findings)
    media_type, type_place = _content_type(spec, place, around.service)
    value_place = body_place / "value" if not is_object(spec.body.value) else _body_place(spec, body_place)
    body = bodies.body(
        spec.body.value, media_type, value_place if bodies.kind(media_type) else type_place, scope.resolve, findings
    )
    if body is not None and method in ("GET", "HEAD"):
        findings.add("body-on-get", f"a {method} with a body: many servers ignore it", body_place, hint="use the query")
    scope.finish()
    parameters, positional = scope.parameters(path)
    returns = _returns(wire, spec, method)
    rename = own_name(spec.rename, "method", place / "rename", findings)
    return ir.Operation(
        wire=wire,
        name=rename or names.snake(wire, names.METHOD_SCOPE),
        description=describe(spec.meta, spec.description),
        method=method,
        path=path,
        query=query,
        headers=tuple((name, text) for name, text in headers if name.lower() != "content-type"),
        body=body,
        parameters=parameters,
        positional=positional,
        returns=returns,
        record=_record(wire, spec, place, around, findings),
        items=tuple(spec.items) if spec.items is not None else None,
        lone_item=spec.lone_item,
        pagination=_pagination(spec.pagination, place / "pagination", findings),
        policy=_policy(spec, place, around, findings),
        place=place,
    )


def _body_place(spec: OperationSpec, place: Place) -> Place:
    return place / "value" if "value" in spec.body.model_fields_set and spec.body.placeholders else place


def _content_type(spec: OperationSpec, place: Place, service: ServiceSpec) -> tuple[str, Place]:
    for name, item in spec.headers.items():
        if name.lower() == "content-type" and item.value:
            return item.value, place / "headers" / name
    if spec.content_type:
        return spec.content_type, place / "contentType"
    at = Place(("service",))
    for name, item in service.headers.items():
        if name.lower() == "content-type" and item.value:
            return item.value, at / "headers" / name
    return service.content_type or "application/json", at / "contentType"


def _returns(wire: str, spec: OperationSpec, method: str) -> Returns:
    if spec.returns is not None:
        return spec.returns
    if wire == "list" or spec.items is not None or spec.pagination is not None:
        return "page"
    return "none" if method in _EMPTY else "record"


def _record(wire: str, spec: OperationSpec, place: Place, around: Surroundings, findings: Findings) -> ir.Record:
    if spec.fields is None and spec.record is None:
        return around.record
    if spec.fields is None and spec.record is not None:
        if spec.record not in around.shared:
            findings.add(
                "unknown-type",
                f"{spec.record!r} is not a record of the connector, and has no fields here",
                place / "record",
                hint=did_you_mean(spec.record, around.shared, otherwise="add `fields`"),
            )
        return around.shared.get(spec.record, around.record)
    return _own_record(wire, spec, around.record.name, around.resource.handle, place, findings)


def _own_record(wire: str, spec: OperationSpec, of: str, handle: str, place: Place, findings: Findings) -> ir.Record:
    name = class_name(spec.record, of + names.pascal(wire), place / "record", findings)
    made = fields(spec.fields or (), place / "fields", findings)
    title = describe(spec.meta, spec.description) or f"What `{wire}` of {handle} gives back"
    return ir.Record(name, title, made, place / ("record" if spec.record else "fields"))


def shared_records(
    resources: Sequence[tuple[ResourceSpec, ir.Record, Place]], findings: Findings
) -> dict[str, ir.Record]:
    """The records that operations define by name and fields, for those that name one without fields."""
    found: dict[str, ir.Record] = {record.name: record for _, record, _ in resources}
    for resource, record, place in resources:
        for wire, spec in resource.operations.items():
            if spec.record is not None and spec.fields is not None:
                at = place / "operations" / wire
                found.setdefault(spec.record, _own_record(wire, spec, record.name, resource.handle, at, findings))
    return found


def _pagination(spec: PaginationSpec | None, place: Place, findings: Findings) -> ir.Pagination | None:
    if spec is None:
        return None
    needs = {"token": ("param", "next"), "page": ("param",), "offset": ("param",), "link": ("next",), "link-header": ()}
    for key in needs[spec.style]:
        if getattr(spec, key) is None:
            findings.add("missing-key", f"pagination of style {spec.style!r} needs {key!r}", place, hint=f"{key} = ...")
    if spec.total_pages is not None and spec.style != "page":
        findings.add(
            "overlay-key", "only pages of style 'page' are counted", place / "total_pages", hint='style = "page"'
        )
    return ir.Pagination(
        spec.style,
        spec.param,
        tuple(spec.next) if spec.next is not None else None,
        1 if spec.first is None else spec.first,
        spec.size_param,
        tuple(spec.total) if spec.total is not None else None,
        tuple(spec.total_pages) if spec.total_pages is not None else None,
    )


def _policy(spec: OperationSpec, place: Place, around: Surroundings, findings: Findings) -> ir.Policy:
    own = urls.base_url(spec.base_url, place / "base_url", around.settings, findings)
    auth = spec.auth if spec.auth is not None else around.resource.auth
    if spec.idempotency_header is not None:
        check_name(spec.idempotency_header, place / "idempotency_header", findings)
    return ir.Policy(
        own if own is not None else around.base_url,
        auth or "",
        spec.timeout,
        spec.idempotent,
        spec.idempotency_header,
        _errors(spec.errors or around.resource.errors),
    )


def _errors(spec: ErrorsSpec | None) -> ir.Errors | None:
    if spec is None:
        return None
    return ir.Errors(
        tuple(spec.code) if spec.code is not None else None, tuple(spec.message) if spec.message is not None else None
    )
