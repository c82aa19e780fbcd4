"""Hypothesis strategies that make valid connectors, calls of their operations, and replies."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .grammar import Names, Service, prose, styled
from .model import Document, Placeholder, object_of, parameters_of, resources_of, settings_of
from .names import record_class, resource_class, webhook_class
from .operations import draw_operation
from .values import fitting, json_values, misfits, values
from .wire import Json, Value, parse_type

FIELD_TYPES = [
    *("String", "Url", "Email", "Handle", "ID", "Integer", "UnsignedInteger", "Float", "Number", "Boolean", "Bool"),
    *("DateTime", "Date", "Time", "Duration", "Any", "Array", "String[]", "Array<Integer>", "Object", "KV", "Meta"),
    *("Vars", "Bytes", "string", "datetime"),
]
HANDLES = [
    *("orders", "contacts", "invoices", "messages", "sms", "status", "inventory", "lineItems", "order-lines"),
    *("billing.accounts", "PurchaseOrders", "user_groups", "HTTPServers", "OAuth2Tokens", "shipping", "carriers"),
    *("client", "close", "errors", "pages", "literal", "models", "größen", "None", "json"),
]
EVENTS = [
    *(
        "created",
        "was.updated",
        "emailReceived",
        "deleted-forever",
        "PaymentFailed",
        "trial_will_end",
        "subscription.created",
        "orders/created",
        "contact.subscription.created",
        "messages/messages",
    ),
]
OPERATIONS = [
    *("list", "read", "create", "update", "delete", "send", "search", "archive", "bulkCreate", "mark-read", "GetURL"),
    *("import", "export", "import.all", "OAuth2Token", "close", "request", "items", "print", "self", "__init__"),
]


@dataclass(frozen=True, slots=True)
class Connector:
    """A connector as one JSON document: `handle`, `meta`, `service` and `resources`."""

    document: Document

    @property
    def handle(self) -> str:
        """The handle of the service."""
        return str(self.document["handle"])

    @property
    def resources(self) -> list[Document]:
        """The resources, in document order."""
        return resources_of(self.document)

    @property
    def settings(self) -> dict[str, Placeholder]:
        """The settings by wire name."""
        return settings_of(self.document)

    def operations(self) -> Iterator[tuple[str, str, Document]]:
        """Every operation: the resource's handle, its key and its JSON."""
        for resource in self.resources:
            for key, operation in object_of(resource.get("operations")).items():
                yield str(resource["handle"]), key, object_of(operation)

    def text(self) -> str:
        """The document as the text of a file."""
        return json.dumps(self.document, indent=2, ensure_ascii=False)


@st.composite
def connectors(draw: DrawFn) -> Connector:
    """A valid connector: no error of the format, and no two names that become one."""
    service = Service(draw)
    handle = draw(st.sampled_from(["acme", "acmeCloud", "globex-mail", "Initech", "umbrella_pay", "hooli.search"]))
    handles = draw(st.lists(st.sampled_from(HANDLES), min_size=1, max_size=2, unique=True))
    endpoints = {one: service.endpoint(one) for one in handles}
    body = service.document()
    classes = {resource_class(one) for one in handles} | {record_class(one) for one in handles}
    resources: list[Json] = [_resource(draw, one, endpoints[one], service, classes) for one in handles]
    return Connector(
        {
            "handle": handle,
            "status": "active",
            "meta": {"short": handle.title(), "description": draw(prose)},
            "service": body,
            "resources": resources,
        }
    )


def arguments(operation: Document, settings: Mapping[str, Placeholder]) -> st.SearchStrategy[dict[str, Value]]:
    """Arguments of a call by wire name; what may be left out sometimes is, or is `None`."""
    required: dict[str, st.SearchStrategy[Value]] = {}
    optional: dict[str, st.SearchStrategy[Value]] = {}
    for name, parameter in parameters_of(operation, settings).items():
        if parameter.optional:
            some = _value(parameter)
            optional[name] = some if parameter.default is not None else st.one_of(some, some, some, st.none())
        else:
            required[name] = _value(parameter)
    return st.fixed_dictionaries(required, optional=optional)


def setting_values(connector: Connector) -> st.SearchStrategy[dict[str, Value]]:
    """Values of the settings by wire name; with `base_url` those of the base URL alone are not needed."""
    required: dict[str, st.SearchStrategy[Value]] = {}
    optional: dict[str, st.SearchStrategy[Value]] = {}
    for name, setting in connector.settings.items():
        alone = setting.places == {"base"}
        (optional if setting.optional or alone else required)[name] = _value(setting)
    return st.fixed_dictionaries(required, optional=optional)


@st.composite
def bodies(draw: DrawFn, resource: Document) -> dict[str, Json]:
    """A reply for one record: its fields fit, convert, don't fit, are null or are not there."""
    body: dict[str, Json] = {}
    fields = resource.get("fields") or []
    assert isinstance(fields, list)
    for field in map(object_of, fields):
        spelling, selector = str(field["type"]), field["selector"]
        assert isinstance(selector, list)
        how = draw(st.sampled_from(["fits", "fits", "fits", "misfit", "null", "absent"]))
        if how == "absent" or not selector:
            continue
        value = None if how == "null" else draw(misfits(spelling) if how == "misfit" else fitting(spelling))
        _plant(draw, body, [str(segment) for segment in selector], value)
    for name in draw(st.lists(st.sampled_from(["extra", "_links", "größe", ""]), max_size=2, unique=True)):
        body[name] = draw(json_values().filter(lambda value: not isinstance(value, list)))
    return body


@st.composite
def pages(draw: DrawFn, resource: Document) -> Json:
    """A reply for a list whose items an overlay need not name (F26)."""
    items: list[Json] = [draw(bodies(resource)) for _ in range(draw(st.integers(0, 3)))]
    handle = str(resource["handle"])
    key = draw(st.sampled_from([handle, "items", "data", "results", "records", "entries", ""]))
    if not key:
        return items
    page: dict[str, Json] = {"total": len(items), key: items}
    if key != "entries" and draw(st.booleans()):
        page = {"warnings": [], **page}
    return page


def _value(placeholder: Placeholder) -> st.SearchStrategy[Value]:
    if placeholder.options:
        whole = placeholder.type in ("Integer", "UnsignedInteger")
        return st.sampled_from([int(str(option)) if whole else str(option) for option in placeholder.options])
    return values(parse_type(placeholder.type), placeholder.places)


def _plant(draw: DrawFn, body: dict[str, Json], selector: list[str], value: Json) -> None:
    """Put a value where a selector finds it. Selectors of one resource share no array."""
    key, rest = selector[0], selector[1:]
    if not rest:
        body[key] = value
        return
    if rest[0] == "" or rest[0].isdecimal():
        inner = _wrapped(draw, rest[1:], value)
        padding: list[Json] = [{}] * draw(st.integers(0, 1)) if len(rest) > 1 and rest[0] == "" else []
        padding = [None] * int(rest[0]) if rest[0].isdecimal() else padding
        trailing: list[Json] = [{}] * draw(st.integers(0, 1)) if len(rest) > 1 else []
        body[key] = [*padding, inner, *trailing]
        return
    below = body.get(key)
    if isinstance(below, dict):
        _plant(draw, below, rest, value)
    elif key not in body:
        fresh: dict[str, Json] = {}
        _plant(draw, fresh, rest, value)
        listed = len(rest) == 1 and draw(st.integers(0, 4)) == 0
        body[key] = [{}, fresh] if listed else fresh


def _wrapped(draw: DrawFn, selector: list[str], value: Json) -> Json:
    if not selector:
        return value
    fresh: dict[str, Json] = {}
    _plant(draw, fresh, selector, value)
    return fresh


def _resource(draw: DrawFn, handle: str, endpoint: Json, service: Service, classes: set[str]) -> Document:
    taken = Names()
    drawn = draw(st.lists(st.sampled_from(OPERATIONS), min_size=1, max_size=3, unique=True))
    keys = [key for key in drawn if taken.take(key)]
    resource: Document = {"handle": handle, "meta": {"short": handle, "description": draw(prose)}, "endpoint": endpoint}
    if endpoint is None:
        del resource["endpoint"]
    resource["fields"] = _fields(draw)
    bare = endpoint in (None, "")
    resource["operations"] = {key: draw_operation(draw, service, bare=bare, head=key != "list") for key in keys}
    webhooks = [
        _webhook(draw, handle, event, classes)
        for event in draw(st.lists(st.sampled_from(EVENTS), max_size=2, unique=True))
    ]
    present: list[Json] = [one for one in webhooks if one is not None]
    if present:
        resource["webhooks"] = present
    return resource


def _webhook(draw: DrawFn, handle: str, event: str, classes: set[str]) -> Document | None:
    name = webhook_class(handle, event)
    if name in classes:
        return None
    classes.add(name)
    return {"event": event, "path": f"/webhooks/{handle}/{event}", "payload": _fields(draw)}


def _fields(draw: DrawFn) -> list[Json]:
    names = Names()
    fields: list[Json] = []
    for _ in range(draw(st.integers(0, 4))):
        name = draw(styled(field=True))
        if not names.take(name):
            continue
        kind, root = draw(st.sampled_from(FIELD_TYPES)), f"{name}-{len(fields)}" if draw(st.booleans()) else name
        selector = draw(
            st.sampled_from(
                [
                    [root],
                    [root],
                    ["message", name],
                    ["message", "detail", name],
                    [root, "number"],
                    [root, "0"],
                    [root, "1", "id"],
                    [root, ""],
                    [root, "", "ContactID"],
                    [root, "", "nested", "id"],
                    [],
                ]
            )
        )
        kind = kind if selector else "Object"
        found: list[Json] = list(selector)
        field: Document = {"name": name, "type": kind, "selector": found}
        if draw(st.booleans()):
            field["meta"] = {"description": draw(prose)}
        fields.append(field)
    return fields
