"""What can be wrong with a connector as a whole: names that meet, and shapes that contradict one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator import ir
from generator.check.webhooks import check_webhooks
from generator.findings import Findings, Location, Place
from generator.ir import names
from generator.ir.types import Array, Object, Scalar


def check(connector: ir.Connector, actions: Iterable[tuple[str, Location]], findings: Findings) -> None:
    """Reports what the ir can't be rendered with, and what its author should know."""
    _names(connector, findings)
    for resource in connector.resources:
        for operation in resource.operations:
            _items(operation, findings)
            _nulls(operation, findings)
            _paging(operation, findings)
        for item in resource.record.fields:
            if not item.variant:
                _shape(item, resource, findings)
    check_webhooks(connector, findings)
    for action, where in actions:
        if not _served(action, connector):
            findings.add(
                "unmatched-action",
                f"no operation serves the linked action {action!r}",
                where,
                hint="add the operation, in the JSON or in an overlay",
            )


@dataclass(slots=True)
class _Names:
    """The names of one scope."""

    scope: str
    findings: Findings
    taken: dict[str, tuple[str, Place]] = field(default_factory=dict[str, tuple[str, Place]])

    def take(self, name: str, wire: str, place: Place, cure: str) -> bool:
        """Whether the name was free; else it is reported with the thing that has it."""
        if name in ("n", "n_") and not names.words(wire):
            self.findings.add("bad-name", f"no name can be made of {wire!r}", place, hint=f"in overlay.toml: {cure}")
            return False
        other = self.taken.setdefault(name, (wire, place))
        if other[1] != place:
            self.findings.add(
                "name-collision",
                f"{wire!r} and {other[0]!r} are both {name!r} in {self.scope}",
                place,
                hint=f"in overlay.toml: {cure}",
                also=(("first", other[1]),),
            )
        return other[1] == place


def _names(connector: ir.Connector, findings: Findings) -> None:
    client = connector.package.client
    attributes = _Names("the client", findings)
    modules = _Names("the modules", findings)
    classes = _Names("the package", findings)
    for own in (*_classes(client), f"{client}Error"):
        classes.take(own, connector.handle, Place(("handle",)), '[package] client = "..."')
    readers = _Names("the functions that read records", findings)

    def record(found: ir.Record, wire: str, table: str) -> None:
        cure, function = f'{table} record = "..."', names.snake(found.name)
        if classes.take(found.name, wire, found.place, cure) and readers.take(function, wire, found.place, cure):
            classes.take(f"{function.upper()}_JSON", wire, found.place, cure)  # of the tests
        _fields(found, table, findings)

    settings = _Names("the client's settings", findings)
    for item in connector.settings:
        value = item.value
        settings.take(value.name, value.wire, value.place, f'[settings.{value.wire}] rename = "..."')
    records: dict[str, ir.Record] = {}
    for resource in connector.resources:
        place, table = resource.place / "handle", f"[resources.{resource.wire}]"
        if attributes.take(resource.name, resource.wire, place, f'{table} rename = "..."'):
            modules.take(resource.module, resource.wire, place, f'{table} rename = "..."')
        for own in _classes(resource.class_name):
            if not classes.take(own, resource.wire, place, f'{table} resource = "..."'):
                break
        record(resource.record, resource.wire, table)
        methods = _Names(f"client.{resource.name}", findings)
        for operation in resource.operations:
            own_table = f"[resources.{resource.wire}.operations.{operation.wire}]"
            methods.take(operation.name, operation.wire, operation.place.name, f'{own_table} rename = "..."')
            _parameters(operation, own_table, findings)
            if operation.record is not resource.record:
                known = records.setdefault(operation.record.name, operation.record)
                if known is operation.record or not _alike(known, operation.record):
                    record(operation.record, operation.wire, own_table)
        first: dict[str, ir.Webhook] = {}
        for webhook in resource.webhooks:
            first.setdefault(webhook.id, webhook)
        for webhook in first.values():
            own_table = f'[resources.{resource.wire}.webhooks."{webhook.event}"]'
            cure = f'{own_table} record = "..."'
            if not names.words(webhook.event) and webhook.record.name == names.payload_class(
                resource.wire, webhook.event
            ):
                message = f"no name can be made of the event {webhook.event!r}"
                findings.add("bad-name", message, webhook.place, hint=f"in overlay.toml: {cure}")
                continue
            record(webhook.record, webhook.event, own_table)


def _classes(name: str) -> tuple[str, ...]:
    """The classes of a client or a resource."""
    return name, f"Async{name}", f"{name}WithRawResponse", f"Async{name}WithRawResponse"


def _alike(left: ir.Record, right: ir.Record) -> bool:
    def shape(record: ir.Record) -> list[tuple[object, ...]]:
        return [
            (field.name, field.type, field.selector, field.otherwise, field.variant, field.required)
            for field in record.fields
        ]

    return shape(left) == shape(right)


def _fields(record: ir.Record, table: str, findings: Findings) -> None:
    scope = _Names(record.name, findings)
    wires: dict[str, Place] = {}
    for item in record.fields:
        first = wires.setdefault(item.wire, item.place)
        if first != item.place:
            findings.add(
                "name-collision",
                f"the field {item.wire!r} is there twice in {record.name}",
                item.place,
                hint="remove one of them",
                also=(("first", first),),
            )
            continue
        scope.take(item.name, item.wire, item.place, f'{table[:-1]}.fields."{item.wire}"] rename = "..."')


def _parameters(operation: ir.Operation, table: str, findings: Findings) -> None:
    scope = _Names(f"the parameters of {operation.name}", findings)
    for value in operation.parameters:
        scope.take(value.name, value.wire, value.place, f'{table[:-1]}.placeholders."{value.wire}"] rename = "..."')


def _items(operation: ir.Operation, findings: Findings) -> None:
    if operation.returns != "page" and operation.items is not None:
        findings.add(
            "overlay-target",
            f"`items` says where a page's records are, but the operation returns {operation.returns!r}",
            operation.place / "items",
            hint="remove `returns`, or `items`",
        )
    if operation.lone_item and operation.items is None:
        findings.add(
            "missing-key",
            "`lone_item` is about replies without `items`, which isn't said",
            operation.place / "lone_item",
            hint='items = ["..."]',
        )


def _nulls(operation: ir.Operation, findings: Findings) -> None:
    """Reports a parameter that may be null and stands where no `null` can."""
    values = {value.wire: value for value in operation.parameters if value.nullable}
    for ref, where in _texts(operation) if values else ():
        value = values.pop(ref.wire, None)
        if value is not None:
            findings.add(
                "invalid-value",
                f"{value.wire!r} may be null, and stands in {where}, where no null can",
                value.place,
                hint="remove `nullable`, or let the hole be a whole value of JSON",
            )


def _texts(operation: ir.Operation) -> Iterator[tuple[ir.Ref, str]]:
    """The holes whose values are parts of a text, and what that is."""
    for where, texts in (("the query", operation.query), ("a header", operation.headers)):
        yield from ((ref, where) for _, text in texts for ref in _refs(text))
    match operation.body:
        case ir.TextBody(text):
            yield from ((ref, "a text") for ref in _refs(text))
        case ir.FieldsBody(fields):
            for _, node in fields:
                match node:
                    case ir.ValueNode(ref):
                        yield ref, "a form"
                    case ir.TextNode(text):
                        yield from ((ref, "a form") for ref in _refs(text))
                    case _:
                        yield from _inner(node)
        case ir.JsonBody(root):
            yield from _inner(root)
        case None:
            pass


def _inner(node: ir.BodyNode) -> Iterator[tuple[ir.Ref, str]]:
    match node:
        case ir.ObjectNode(members):
            for _, member in members:
                yield from _inner(member)
        case ir.ArrayNode(items):
            for item in items:
                yield from _inner(item)
        case ir.TextNode(text) if len(text) > 1:
            yield from ((ref, "a longer text") for ref in _refs(text))
        case _:
            pass


def _refs(text: ir.Text) -> Iterator[ir.Ref]:
    return (part for part in text if isinstance(part, ir.Ref) and not part.setting)


def _paging(operation: ir.Operation, findings: Findings) -> None:
    """Reports pages that are asked for by a parameter of the body: paging drives the query."""
    if operation.pagination is None:
        return
    asked = {operation.pagination.param, operation.pagination.size_param} - {key for key, _ in operation.query}
    for value in operation.parameters:
        if value.wire in asked:
            findings.add(
                "invalid-value",
                f"paging drives parameters of the query, and {value.wire!r} stands elsewhere",
                operation.place / "pagination",
                hint="put the parameter into the query, or leave paging to who calls",
            )


def _shape(field: ir.Field, resource: ir.Resource, findings: Findings) -> None:
    """Reports a field that is read as another shape than the one in which a body of its resource writes it."""
    for operation in resource.operations:
        if not isinstance(operation.body, ir.JsonBody) or operation.record is not resource.record:
            continue
        node: ir.BodyNode = operation.body.root
        for position, segment in enumerate(field.selector):
            kind = _kind(node)
            wanted = "an array" if segment == "" or segment.isdecimal() else "an object"
            if kind != wanted:
                break
            if wanted == "an array":
                break
            child = _member(node, segment)
            if child is None:
                break
            node = child
            after = field.selector[position + 1 :]
            expected = _expected(field, after)
            found = _kind(node)
            if expected is not None and found is not None and found != expected:
                findings.add(
                    "shape-mismatch",
                    f"{resource.wire}.{field.wire} is read as {expected}, but {operation.wire!r} writes"
                    f" {'.'.join(field.selector[: position + 1])!r} as {found}",
                    field.place / "selector",
                    hint="correct the selector, or the body",
                    also=(("written here", operation.place / "bodyTemplate"),),
                )
                return


def _expected(field: ir.Field, rest: ir.Selector) -> str | None:
    if rest:
        return "an array" if rest[0] == "" or rest[0].isdecimal() else "an object"
    match field.type:
        case Scalar():
            return "a string"
        case Array():
            return "an array"
        case Object():
            return "an object"
        case _:
            return None


def _kind(node: ir.BodyNode) -> str | None:
    match node:
        case ir.ObjectNode() | ir.Const(dict()):
            return "an object"
        case ir.ArrayNode() | ir.Const(list()):
            return "an array"
        case ir.TextNode():
            return "a string"
        case ir.Const(str()):
            return "a string"
        case _:
            return None


def _member(node: ir.BodyNode, key: str) -> ir.BodyNode | None:
    match node:
        case ir.ObjectNode(members):
            return dict(members).get(key)
        case ir.Const(dict() as value):
            return ir.Const(value[key]) if key in value else None
        case _:
            return None


_ARTICLES = frozenset({"a", "an", "the", "to", "of", "for", "by", "with", "new", "and", "or", "in", "from"})


def _served(action: str, connector: ir.Connector) -> bool:
    wanted = {names.singular(word) for word in names.words(action)} - _ARTICLES
    for resource in connector.resources:
        for operation in resource.operations:
            path = " ".join(part for part in operation.path if isinstance(part, str))
            text = f"{operation.wire} {resource.wire} {resource.title} {path}"
            if wanted <= {names.singular(word) for word in names.words(text)}:
                return True
    return False
