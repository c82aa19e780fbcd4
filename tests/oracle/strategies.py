"""Hypothesis strategies for valid connectors, calls of their operations, and responses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import tomli_w
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .changes import field_changes, place_changes, setting_changes
from .grammar import Names, Service, prose, styled
from .model import HOLE, Document, Placeholder, object_of, parameters_of, resources_of, settings_of, template
from .names import record_class, resource_class, webhook_class
from .operations import draw_operation
from .overlay import overlaid
from .values import values
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
    *(
        "list",
        "list",
        "list",
        "read",
        "create",
        "update",
        "delete",
        "send",
        "search",
        "archive",
        "bulkCreate",
        "mark-read",
        "GetURL",
    ),
    *("import", "export", "import.all", "OAuth2Token", "close", "request", "items", "print", "self", "__init__"),
]


@dataclass(frozen=True, slots=True)
class Connector:
    """A connector as one JSON document (`handle`, `meta`, `service` and `resources`), and its overlay."""

    written: Document
    overlay: Document

    @property
    def document(self) -> Document:
        """Return the document with its overlay applied."""
        return overlaid(self.written, self.overlay)

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
        """Yield every operation: the resource's handle, its key and its JSON."""
        for resource in self.resources:
            for key, operation in object_of(resource.get("operations")).items():
                yield str(resource["handle"]), key, object_of(operation)

    def files(self) -> dict[str, str]:
        """The files of the spec's folder."""
        documents = {"connector.json": json.dumps(self.written, indent=2, ensure_ascii=False)}
        if self.overlay:
            documents["overlay.toml"] = tomli_w.dumps(self.overlay)
        return documents


@st.composite
def connectors(draw: DrawFn) -> Connector:
    """Draw a valid connector: no error of the format, no two wire names with the same Python name."""
    service = Service(draw)
    handle = draw(st.sampled_from(["acme", "acmeCloud", "globex-mail", "Initech", "umbrella_pay", "hooli.search"]))
    handles = draw(st.lists(st.sampled_from(HANDLES), min_size=1, max_size=2, unique=True))
    endpoints = {one: service.endpoint(one) for one in handles}
    body = service.document()
    classes = {resource_class(one) for one in handles} | {record_class(one) for one in handles}
    drawn = {one: _resource(draw, one, endpoints[one], service, classes) for one in handles}
    resources: list[Json] = [resource for resource, _ in drawn.values()]
    document: Document = {
        "handle": handle,
        "status": "active",
        "meta": {"short": handle.title(), "description": draw(prose)},
        "service": body,
        "resources": resources,
    }
    overlay: Document = {}
    if service.overlaid:
        parts: Document = {
            "auth": service.sets,
            "settings": setting_changes(draw, service),
            "resources": {one: changes for one, (_, changes) in drawn.items() if changes},
        }
        overlay = {key: value for key, value in parts.items() if value}
    return Connector(document, overlay)


def arguments(operation: Document, settings: Mapping[str, Placeholder]) -> st.SearchStrategy[dict[str, Value]]:
    """Draw arguments of a call by wire name; an optional one may be left out or `None`."""
    required: dict[str, st.SearchStrategy[Value]] = {}
    optional: dict[str, st.SearchStrategy[Value]] = {}
    for name, parameter in parameters_of(operation, settings).items():
        some = _value(parameter)
        perhaps = st.integers(0, 2 if parameter.nullable else 4).flatmap(_or_none(some))
        if parameter.optional:
            optional[name] = perhaps
        else:
            required[name] = perhaps if parameter.nullable else some
    return st.fixed_dictionaries(required, optional=optional)


def setting_values(connector: Connector, *, overridden: bool) -> st.SearchStrategy[dict[str, Value]]:
    """Draw values of the settings by wire name. If the base URL is overridden, its own settings may be missing."""
    required: dict[str, st.SearchStrategy[Value]] = {}
    optional: dict[str, st.SearchStrategy[Value]] = {}
    document = connector.document
    start = HOLE.match(template(object_of(document["service"])["baseURL"]).text)
    for name, setting in settings_of(document).items():
        some = _value(setting)
        if start and start[1] == name and not setting.options:
            urls = st.sampled_from(["https://whole.example", "http://whole.example:8080/deep"])
            some = st.one_of(urls, urls, some)
        (optional if setting.optional or (overridden and setting.places == {"base"}) else required)[name] = some
    return st.fixed_dictionaries(required, optional=optional)


def _or_none(some: st.SearchStrategy[Value]) -> Callable[[int], st.SearchStrategy[Value]]:
    """Draw a value, or none for the number 1."""
    return lambda number: st.none() if number == 1 else some


def _value(placeholder: Placeholder) -> st.SearchStrategy[Value]:
    if placeholder.options:
        whole = placeholder.type in ("Integer", "UnsignedInteger")
        return st.sampled_from([int(str(option)) if whole else str(option) for option in placeholder.options])
    return values(parse_type(placeholder.type), placeholder.places)


def _resource(
    draw: DrawFn, handle: str, endpoint: Json, service: Service, classes: set[str]
) -> tuple[Document, Document]:
    """Draw a resource and its overlay."""
    taken = Names()
    drawn = draw(st.lists(st.sampled_from(OPERATIONS), min_size=1, max_size=3, unique=True))
    keys = [key for key in drawn if taken.take(key)]
    resource: Document = {"handle": handle, "meta": {"short": handle, "description": draw(prose)}, "endpoint": endpoint}
    if endpoint is None:
        del resource["endpoint"]
    fields = _fields(draw)
    resource["fields"] = fields
    bare = endpoint in (None, "")
    operations = {key: draw_operation(draw, service, key, bare=bare) for key in keys}
    resource["operations"] = {key: operation for key, (operation, _) in operations.items()}
    webhooks = [
        _webhook(draw, handle, event, classes)
        for event in draw(st.lists(st.sampled_from(EVENTS), max_size=2, unique=True))
    ]
    present: list[Json] = [one for one in webhooks if one is not None]
    if present:
        resource["webhooks"] = present
    if not service.overlaid:
        return resource, {}
    changes = place_changes(service.scope, service)
    changes["fields"] = field_changes(draw, fields)
    changes["operations"] = {
        key: change | _own_reply(draw, classes, "json" if "type" in change else change.get("returns"))
        for key, (_, change) in operations.items()
    }
    if len(keys) > 1 and draw(st.integers(0, 5)) == 5:
        object_of(changes["operations"])[keys[-1]] = {"remove": True}
    return resource, _filled(changes)


def _own_reply(draw: DrawFn, classes: set[str], returns: Json) -> Document:
    """Draw a record class and fields for an operation's own response, now and then."""
    if returns not in (None, "record") or draw(st.integers(0, 4)) < 4:
        return {}
    name = f"OwnReply{len(classes)}"
    classes.add(name)
    fields = {str(object_of(field).pop("name")): field for field in _fields(draw)}
    return {"record": name, "fields": fields} if fields else {}


def _filled(changes: Document) -> Document:
    """Return the changes without empty tables."""
    filled: Document = {}
    for key, value in changes.items():
        kept = _filled(value) if key == "operations" and isinstance(value, dict) else value
        if kept not in ({}, []):
            filled[key] = kept
    return filled


def _webhook(draw: DrawFn, handle: str, event: str, classes: set[str]) -> Document | None:
    name = webhook_class(handle, event)
    if name in classes:
        return None
    classes.add(name)
    items = draw(st.sampled_from([None, None, None, [], ["events"], ["data", "list"], ["entry", "*", "changes"]]))
    batch: Document = {} if items is None else {"items": [*items]}
    return {"event": event, "path": f"/webhooks/{handle}/{event}", "payload": _fields(draw), **batch}


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
        segments: list[Json] = list(selector)
        field: Document = {"name": name, "type": kind, "selector": segments}
        if draw(st.booleans()):
            field["meta"] = {"description": draw(prose)}
        fields.append(field)
    return fields
