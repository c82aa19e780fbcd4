"""Examples: a value for each type, and the calls that the README and the generated tests make with them."""

from __future__ import annotations

from typing import assert_never
from urllib.parse import quote

from generator import ir
from generator.ir import types
from generator.ir.types import AnyJson, Array, File, Object, Scalar
from generator.lower.operations import is_required
from generator.text.jsonvalue import Json
from generator.text.prose import literal

_TEXTS = {
    "date_time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00",
    "duration": "PT1H",
}
_CODE = {
    "date_time": "datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.timezone.utc)",
    "date": "datetime.date(2026, 1, 31)",
    "time": "datetime.time(12)",
    "duration": "datetime.timedelta(hours=1)",
}


def argument(value: ir.Value) -> str:
    """A value for a parameter or a setting, as an expression."""
    if value.options and not isinstance(value.type, Array):
        return literal(types.value(value.type, value.options[0]))
    return _expression(value.type, value.name, value.options)


def _expression(type_: types.Type, name: str, options: tuple[str, ...]) -> str:
    match type_:
        case Scalar("string"):
            return literal(options[0] if options else name.strip("_").replace("_", "-"))
        case Scalar("integer"):
            return options[0] if options else "1"
        case Scalar("number"):
            return "1.5"
        case Scalar("boolean"):
            return "True"
        case Scalar("bytes"):
            return 'b"content"'
        case Scalar(kind):
            return _CODE[kind]
        case AnyJson() | Object():
            return '{"key": "value"}'
        case File():
            return '("file.txt", b"content", "text/plain")'
        case Array(item):
            return f"[{_expression(item, name, options)}]"
        case _:
            assert_never(type_)


def setting(item: ir.Setting, connector: ir.Connector) -> str:
    """A value for an argument of the constructor; one that is a whole URL is one."""
    tokens = (auth.method.token_url for auth in connector.auth if isinstance(auth.method, ir.ClientCredentials))
    policies = (operation.policy for resource in connector.resources for operation in resource.operations)
    urls = (connector.base_url, *tokens, *(policy.base_url for policy in policies))
    if any(text and text[0] == ir.Ref(item.value.wire, setting=True) for text in urls):
        return literal(f"https://{item.value.name.strip('_').replace('_', '-')}.example")
    return argument(item.value)


def arguments(operation: ir.Operation) -> str:
    """The required arguments of a call."""
    parts: list[str] = []
    for index, value in enumerate(operation.parameters):
        if index < operation.positional:
            parts.append(argument(value))
        elif is_required(value):
            parts.append(f"{value.name}={argument(value)}")
    return ", ".join(parts)


def call(resource: ir.Resource, operation: ir.Operation, *, asynchronous: bool = False) -> str:
    """A call with the required arguments; a list isn't awaited, but iterated over."""
    waits = "await " if asynchronous and not isinstance(operation.reply, ir.PageReply) else ""
    return f"{waits}client.{resource.name}.{operation.name}({arguments(operation)})"


def constructor(connector: ir.Connector) -> tuple[str, ...]:
    """The arguments without which the client can't be made."""
    needed = (item for item in connector.settings if item.of_service and item.value.default is None)
    return tuple(f"{item.value.name}={setting(item, connector)}" for item in needed)


def path(operation: ir.Operation, connector: ir.Connector) -> str:
    """The percent-encoded path that the example's call asks for."""
    values = {value.wire: value for value in operation.parameters}
    settings = {item.value.wire: item.value for item in connector.settings}
    made = "".join(
        types.quoted(part)
        if isinstance(part, str)
        else quote(text((settings if part.setting else values)[part.wire]), safe="")
        for part in operation.path
    )
    return made.partition("?")[0]


def delivery(webhook: ir.Webhook, connector: ir.Connector) -> Json:
    """A body by which the event could be delivered."""
    match webhook.match:
        case None:
            start: Json = None
        case ir.Match(selector, None):
            start = placed(None, selector, {})
        case ir.Match(selector, value):
            start = placed(None, selector, value)
    return record(connector.record(webhook.record), start)


def record(of: ir.Record, root: Json = None) -> Json:
    """The JSON of a record, within what is there already."""
    fields = sorted(of.fields, key=lambda field: not field.required)
    for field in fields:
        root = placed(root, field.selector, value(field.type))
    return {} if root is None else root


def placed(tree: Json, selector: ir.Selector, value: Json) -> Json:
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
    """A JSON value that a field of a type could have."""
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


def text(value: ir.Value) -> str:
    """The example's value of a parameter or setting as it is on the wire."""
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
