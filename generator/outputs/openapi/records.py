"""JSON Schemas of responses and deliveries, derived from selectors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import assert_never

from generator import ir
from generator.ir import names, types
from generator.ir.samples import is_index
from generator.ir.schemas import Component, Schema, annotated, field_schema, keyed, or_null, type_schema, with_others
from generator.ir.types import RecordRef
from generator.text.jsonvalue import Json


@dataclass(slots=True)
class _Shape:
    """The shape at one place of a body: values, members and elements."""

    values: list[Schema] = field(default_factory=list[Schema])
    members: dict[str, _Shape] = field(default_factory=dict[str, "_Shape"])
    needed: list[str] = field(default_factory=list[str])
    element: _Shape | None = None
    has_gaps: bool = False

    def at(self, selector: ir.Selector, *, required: bool = False) -> _Shape:
        """The shape at a selector below this one."""
        shape = self
        for segment in selector:
            if is_index(segment):
                shape.has_gaps |= segment.isdecimal() and int(segment) > 0
                shape.element = shape = shape.element or _Shape()
                continue
            if required and segment not in shape.needed:
                shape.needed.append(segment)
            shape = shape.members.setdefault(segment, _Shape())
        return shape

    def schema(self) -> Schema:
        """The schema of the shape."""
        choices = [item for index, item in enumerate(self.values) if item not in self.values[:index]]
        if self.members:
            schema: Schema = {
                "type": "object",
                "properties": {key: item.schema() for key, item in self.members.items()},
            }
            choices.append({**schema, "required": [*self.needed]} if self.needed else schema)
        if self.element is not None:
            items = self.element.schema()
            choices.append({"type": "array", "items": or_null(items) if self.has_gaps else items})
        return choices[0] if len(choices) == 1 else {"anyOf": [*choices]} if choices else {}


def record_schema(record: ir.Record, component: Component) -> Schema:
    """The schema of a body with the fields of a record."""
    root = _Shape()
    whole: list[Schema] = []
    for item in record.fields:
        if not item.is_read:
            continue
        for variant in keyed(item):
            schema = or_null(type_schema(variant.type, component))
            root.at((variant.key or "",)).values.append(annotated(schema, item))
        if not item.selector and isinstance(types.unwrapped(item.type), RecordRef):
            whole.append(type_schema(types.unwrapped(item.type), component))
        for selector in (item.selector, *item.otherwise):
            if selector:
                required = item.required and not item.otherwise
                root.at(selector, required=required).values.append(_field(item, component))
    schema = with_others(root.schema() or {"type": "object"}, record, component)
    return {"allOf": [*whole, schema]} if whole else schema


def page_schema(items: Schema, resource: ir.Resource, reply: ir.PageReply) -> Schema:
    """The schema of a page: its items, at the declared or the usual places, and the fields of its pagination."""
    array: Schema = {"type": "array", "items": items}
    if reply.items is None:
        named: Schema = {"type": "object", "properties": {names.plural(resource.wire): array}}
        return {"anyOf": [named, array]}
    root = _Shape()
    root.at(reply.items).values += [array, items] if reply.lone_item else [array]
    if reply.pagination is not None and reply.items:
        following, counts = _read_by(reply.pagination)
        if following and following[: len(reply.items)] != reply.items:  # else it is a value of an item
            root.at(following).values.append({"type": ["string", "integer", "null"]})
        for place in counts:
            if place:
                root.at(place).values.append({"type": "integer"})
        for place in (reply.pagination.more, reply.pagination.last):
            if place:
                root.at(place).values.append({"type": ["boolean", "null"]})
    return root.schema()


def _read_by(paging: ir.Pagination) -> tuple[ir.Selector | None, tuple[ir.Selector | None, ...]]:
    """The selectors of a pagination."""
    match paging:
        case ir.TokenPages(next=following, total=total) | ir.LinkPages(next=following, total=total):
            return following, (total,)
        case ir.NumberedPages(total=total, total_pages=total_pages):
            return None, (total, total_pages)
        case ir.OffsetPages(total=total) | ir.LinkHeaderPages(total=total):
            return None, (total,)
        case _:
            assert_never(paging)


def error_schema(errors: ir.Errors) -> Schema:
    """The known schema of an error."""
    root = _Shape()
    for selector in (errors.code, errors.message):
        if selector:
            root.at(selector)
    return root.schema()


def event_schema(record: Schema, webhook: ir.Webhook) -> Schema:
    """The schema of an event: its record and its match."""
    if webhook.match is None or not webhook.match.selector:
        return record
    root = _Shape()
    value: list[Schema] = [{"const": webhook.match.value}] if webhook.match.value is not None else []
    root.at(webhook.match.selector, required=True).values += value
    return {"allOf": [record, root.schema()]}


def delivery_schema(event: Schema, delivery: ir.Delivery) -> Schema:
    """The schema of what delivers an event: alone, or in a batch, which may have others too."""
    if delivery.items is None:
        return event
    other: Schema = {"type": "object"}
    schema: Schema = {"type": "array", "items": other, "contains": event}
    if "*" in delivery.items:  # not each of the batches that the ways lead to has the event
        schema = {"type": "array", "items": {"anyOf": [event, other]}}
    for position, segment in reversed([*enumerate(delivery.items)]):
        if segment == "*":
            schema = {"type": "array", "items": schema}
        else:
            needed: Schema = {} if "*" in delivery.items[:position] else {"required": [segment]}
            schema = {"type": "object", "properties": {segment: schema}, **needed}
    return schema


def challenge_operation(challenge: ir.Challenge, webhook: ir.Webhook, name: str, tag: str) -> Schema:
    """The operation of a challenge in the query; `name` tells it from the others."""
    parameters = {challenge.query: "The challenge, to be sent back."}
    parameters |= dict.fromkeys(challenge.token, "The verify token.")
    media_type = "text/plain" if challenge.answer == "text" else "application/json"
    return {
        "operationId": f"asked.{name}",
        "tags": [tag],
        "summary": f"The challenge before {webhook.id} is delivered",
        "parameters": [
            {"name": name, "in": "query", "required": True, "description": words, "schema": {"type": "string"}}
            for name, words in parameters.items()
            if name
        ],
        "responses": {
            "200": {"description": "The challenge.", "content": {media_type: {"schema": _answer(challenge)}}}
        },
    }


def _answer(challenge: ir.Challenge) -> Schema:
    text: Schema = {"type": "string"}
    if challenge.answer == "text" or challenge.query is None:
        return text
    return {"type": "object", "properties": {challenge.query: text}, "required": [challenge.query]}


def signature_headers(scheme: ir.Signature) -> Iterable[Json]:
    """The headers of a signature."""
    words = {
        scheme.nonce: "A text that no other delivery has.",
        scheme.timestamp: f"When it was signed, {_TIMES[scheme.timestamp_unit]} since 1970.",
        scheme.header: f"The signature: {signed_content(scheme)}.",
    }
    for name, description in words.items():
        if name and name.lower() != "authorization":  # OpenAPI ignores a parameter of that name
            yield {
                "name": name,
                "in": "header",
                "required": True,
                "description": description,
                "schema": {"type": "string"},
            }


_TIMES = {"s": "in seconds", "ms": "in milliseconds"}


def signed_content(scheme: ir.Signature) -> str:
    """What a signature is made of, in words."""
    if scheme.method != "hmac":
        return {"application": "an application's, over method, path, date and the hash of the body"}.get(
            scheme.method, "that of Standard Webhooks"
        )
    form = "".join(text if kind == "text" else f"{{{text or kind}}}" for kind, text in scheme.signed)
    return (
        f"HMAC of {form} with {scheme.hash}, in {scheme.encoding}{f' after {scheme.prefix!r}' if scheme.prefix else ''}"
    )


def _field(item: ir.Field, component: Component) -> Schema:
    schema = field_schema(item, component)
    return annotated(schema if item.required else or_null(schema), item)
