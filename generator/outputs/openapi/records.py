"""JSON Schemas of responses and deliveries, and the operations of challenges."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from generator import ir
from generator.ir import names
from generator.ir.received import Shape
from generator.ir.schemas import Schema
from generator.text.jsonvalue import Json


def page_schema(items: Schema, resource: ir.Resource, reply: ir.PageReply) -> Schema:
    """The schema of a page: its items, at the declared or the usual places, and the fields of its pagination."""
    array: Schema = {"type": "array", "items": items}
    if reply.items is None:
        named: Schema = {"type": "object", "properties": {names.plural(resource.wire): array}}
        return {"anyOf": [named, array]}
    root = Shape()
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
    root = Shape()
    for selector in (errors.code, errors.message):
        if selector:
            root.at(selector)
    return root.schema()


def delivery_schema(event: Schema, delivery: ir.Delivery) -> Schema:
    """The schema of a delivery of an event: alone, or in a batch, with others or without."""
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
    """The signed content, in words."""
    if scheme.method != "hmac":
        return {"application": "an application's, over method, path, date and the hash of the body"}.get(
            scheme.method, "that of Standard Webhooks"
        )
    form = "".join(text if kind == "text" else f"{{{text or kind}}}" for kind, text in scheme.signed)
    return (
        f"HMAC of {form} with {scheme.hash}, in {scheme.encoding}{f' after {scheme.prefix!r}' if scheme.prefix else ''}"
    )
