"""Samples: a JSON value for each type, and the request of a call with them."""

from __future__ import annotations

from typing import assert_never
from urllib.parse import quote

from generator.ir import nodes, types
from generator.ir.types import AnyJson, Array, File, Object, Scalar
from generator.text.jsonvalue import Json

_TEXTS = {
    "date_time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00",
    "duration": "PT1H",
}


def path(operation: nodes.Operation, connector: nodes.Connector) -> str:
    """The percent-encoded path of the example's call."""
    values = {value.wire: value for value in operation.parameters}
    settings = {item.value.wire: item.value for item in connector.settings}
    path = "".join(
        types.quoted(part)
        if isinstance(part, str)
        else quote(text((settings if part.setting else values)[part.wire]), safe="")
        for part in operation.path
    )
    return path.partition("?")[0]


def delivery(webhook: nodes.Webhook, connector: nodes.Connector) -> Json:
    """A body that delivers the event."""
    match webhook.match:
        case None:
            start: Json = None
        case nodes.Match(selector, None):
            start = placed(None, selector, {})
        case nodes.Match(selector, value):
            start = placed(None, selector, value)
    return record(connector.record(webhook.record), start)


def record(of: nodes.Record, root: Json = None) -> Json:
    """The JSON of a record, merged into a tree."""
    fields = sorted(of.fields, key=lambda field: not field.required)
    for field in fields:
        root = placed(root, field.selector, value(field.type))
    return {} if root is None else root


def placed(tree: Json, selector: nodes.Selector, value: Json) -> Json:
    """The tree with a value at a selector, unless something stands in the way."""
    if not selector:
        return value if tree is None else tree
    segment, rest = selector[0], selector[1:]
    if is_index(segment) and not isinstance(tree, dict):
        items = list(tree) if isinstance(tree, list) else []
        if tree is not None and not isinstance(tree, list):
            return tree
        index = int(segment or 0)
        items += [None] * (index + 1 - len(items))
        items[index] = placed(items[index], rest, value)
        return items
    if tree is None or isinstance(tree, dict):
        members = dict(tree or {})
        members[segment] = placed(members.get(segment), rest, value)
        return members
    return tree


def is_index(segment: str) -> bool:
    """Whether a segment of a selector stands for an element of an array, where nothing says that it's a key."""
    return segment == "" or (segment.isdecimal() and segment.isascii() and len(segment) < 3)


def value(type_: types.Type) -> Json:
    """A JSON value of a type."""
    match type_:
        case Scalar("string"):
            return "text"
        case Scalar("integer"):
            return 1
        case Scalar("number"):
            return 1.5
        case Scalar("boolean"):
            return True
        case Scalar("bytes") | File():
            return "Y29udGVudA=="
        case Scalar(kind):
            return _TEXTS[kind]
        case AnyJson() | Object():
            return {"key": "value"}
        case Array(item):
            return [value(item)]
        case _:
            assert_never(type_)


def text(value: nodes.Value) -> str:
    """The wire form of the example's value of a parameter or setting."""
    if value.options and not isinstance(value.type, Array):
        return value.options[0]
    return _wire(value.type, value.name, value.options)


def _wire(type_: types.Type, name: str, options: tuple[str, ...]) -> str:
    match type_:
        case Scalar("string"):
            return options[0] if options else name.strip("_").replace("_", "-")
        case Scalar("integer"):
            return options[0] if options else "1"
        case Scalar("number"):
            return "1.5"
        case Scalar("boolean"):
            return "true"
        case Scalar("bytes") | File():
            return "Y29udGVudA=="
        case Scalar(kind):
            return _TEXTS[kind]
        case AnyJson() | Object():
            return '{"key":"value"}'
        case Array(item):
            return _wire(item, name, options)
        case _:
            assert_never(type_)
