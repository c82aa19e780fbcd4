"""`python -m tests.live.depth FOLDER...`: how much of real bodies is reached through types.

A leaf is a value without members, or an empty object or list. A leaf of a reply or an event counts if what was decoded
is another value without it, seen through typed attributes alone: fields of records, items of lists, values of typed
maps; not `raw`, not a value that is any JSON. A leaf of a request counts if its path exists in the typed arguments of
the method. The table is Markdown; below it are the paths that are not reached.
"""

from __future__ import annotations

import copy
import dataclasses
import logging
import sys
import types
import typing
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Literal, TypeAlias, Union, assert_never

import httpx
from sinch_live_sdk import (
    MissingValueError,
    Page,
    ResponseDecodeError,
    Sinch,
    UnknownVariant,
    UnknownWebhook,
    WebhookParseError,
    parse_webhook,
)

from generator import ir
from generator.ir import types as kinds
from tests.live import published
from tests.live.published import Json
from tests.support.packages import compiled

Kind: TypeAlias = Literal["replies", "events", "requests"]
Way: TypeAlias = "tuple[str | int, ...]"
Reached: TypeAlias = "dict[Way, bool]"

KINDS: tuple[Kind, ...] = typing.get_args(Kind)
PROBES: tuple[Json, ...] = ("x", 1, 1.5, True, "2026-01-01T00:00:00Z", ["x"], [{}], {"x": "x"})
"""Values in place of `null`: one of them is of the type that is there."""


@dataclass
class Found:
    """The number of leaves by resource and kind, how many of them are reached, and the others."""

    leaves: Counter[tuple[str, Kind]] = field(default_factory=Counter[tuple[str, Kind]])
    reached: Counter[tuple[str, Kind]] = field(default_factory=Counter[tuple[str, Kind]])
    others: list[str] = field(default_factory=list[str])

    def add(self, resource: str, kind: Kind, name: str, ways: Reached) -> None:
        """Add the leaves of a body."""
        self.leaves[resource, kind] += len(ways)
        self.reached[resource, kind] += sum(ways.values())
        self.others += [f"{kind} {name}: {shown(way)}" for way, is_reached in ways.items() if not is_reached]

    def cell(self, resources: list[str], kind: Kind) -> str:
        """Return the cell of some resources."""
        leaves = sum(self.leaves[resource, kind] for resource in resources)
        reached = sum(self.reached[resource, kind] for resource in resources)
        return f"{reached} / {leaves} = {reached / leaves:.1%}" if leaves else ""

    def table(self) -> str:
        """Return the table."""
        names = sorted({resource for resource, _ in self.leaves})
        rows = [*((name, [name]) for name in names), ("all", names)]
        return "\n".join(
            [
                f"| resource | {' | '.join(KINDS)} |",
                f"| --- |{' --- |' * len(KINDS)}",
                *(f"| {name} | {' | '.join(self.cell(group, kind) for kind in KINDS)} |" for name, group in rows),
            ]
        )


def shown(way: Way) -> str:
    """Return a path as text."""
    return ".".join(map(str, way)) or "the whole body"


def leaves(value: Json, way: Way = ()) -> Iterator[Way]:
    """Yield the path of each leaf."""
    items: list[tuple[str | int, Json]]
    match value:
        case dict():
            items = list(value.items())
        case list():
            items = list(enumerate(value))
        case _:
            items = []
    if not items:
        yield way
    for key, item in items:
        yield from leaves(item, (*way, key))


def at(value: Json, way: Way) -> Json:
    """Return the value at a path."""
    for key in way:
        match value, key:
            case dict(), str():
                value = value[key]
            case list(), int():
                value = value[key]
            case _:
                raise KeyError(way)
    return value


def changed(value: Json, way: Way, *new: Json) -> Json:
    """Return a copy with another value at a path, or with none there."""
    if not way:
        return new[0] if new else None
    made = copy.deepcopy(value)
    match at(made, way[:-1]), way[-1]:
        case dict() as holder, str() as key:
            holder.pop(key) if not new else holder.update({key: new[0]})
        case list() as holder, int() as index:
            holder[index : index + 1] = new
        case _:
            raise KeyError(way)
    return made


# --- replies and events: what typed attributes show ---


@dataclass(frozen=True, slots=True)
class Shown:
    """What the typed attributes of a record show."""

    record: str
    values: dict[str, object]


@cache
def hints(record: type) -> dict[str, object]:
    """Return the annotations of a record."""
    return typing.get_type_hints(record)


def parts(annotation: object, form: type) -> object:
    """Return the type of the items or values of an annotated list or dictionary; `None` if it is any JSON."""
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is Union:
        return next((part for item in typing.get_args(annotation) if (part := parts(item, form)) is not None), None)
    if typing.get_origin(annotation) is not form:
        return None
    item = typing.get_args(annotation)[-1]
    return None if item is object else item


def seen(value: object, annotation: object = None) -> object:
    """Return what typed attributes show of a value."""
    if isinstance(value, Page):
        page = typing.cast("Page[object]", value)
        return seen(getattr(page, "envelope", None)), [seen(item) for item in page.items]
    if isinstance(value, UnknownVariant | UnknownWebhook):
        return type(value).__name__
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        known = hints(type(value))
        names = [item.name for item in dataclasses.fields(value) if item.name != "raw"]
        return Shown(type(value).__name__, {name: attribute(value, name, known) for name in names})
    if isinstance(value, list):
        item = parts(annotation, list)
        return "list" if item is None else [seen(part, item) for part in typing.cast("list[object]", value)]
    if isinstance(value, dict):
        item = parts(annotation, dict)
        pairs = typing.cast("dict[str, object]", value)
        return "dict" if item is None else {key: seen(part, item) for key, part in pairs.items()}
    return value


def attribute(record: object, name: str, known: dict[str, object]) -> object:
    """Return what a field of a record shows."""
    try:
        return seen(getattr(record, name), known[name])
    except MissingValueError:
        return "missing"


class Named:
    """A stand-in of a client that knows the name of the operation that is called."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.operation = ""

    def __getattr__(self, name: str) -> Named:
        self.names.append(name)
        return self

    def __call__(self, *_: object, **__: object) -> Named:
        self.operation = self.operation or ".".join(self.names)
        return self


def operation(call: published.Use) -> str:
    """Return the name of the operation that a call uses."""
    named = Named()
    call(typing.cast("Sinch", named))
    return named.operation


class Replies:
    """A client that gets the reply it is told."""

    def __init__(self) -> None:
        self.reply: Json = None
        self.client = Sinch(
            service_plan_id="p", service_plan_token="t", application_key="k", application_secret="czI=", key_id="i",
            key_secret="s", project_id="p", project_auth="basic", max_retries=0,
            http_client=httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=self.reply))),
        )  # fmt: skip

    def seen(self, call: published.Use, reply: Json) -> object:
        """Return what is shown of a reply."""
        self.reply = reply
        try:
            return seen(call(self.client))
        except ResponseDecodeError as error:
            return type(error).__name__


def event(path: str, body: Json) -> object:
    """Return what is shown of an event."""
    try:
        return seen(parse_webhook(path, published.text(body)))
    except WebhookParseError as error:
        return type(error).__name__


def shows(view: Callable[[Json], object], body: Json) -> Reached:
    """Return whether typed attributes show each leaf of a body."""
    base = view(body)
    return {way: _shows(view, body, way, base) for way in leaves(body)}


def _shows(view: Callable[[Json], object], body: Json, way: Way, base: object) -> bool:
    leaf = at(body, way)
    if leaf is None:
        return any(view(changed(body, way, probe)) != base for probe in PROBES)
    other = view(changed(body, way))
    if other == UnknownWebhook.__name__ and isinstance(base, Shown):
        return leaf in base.values.values()
    return other != base


# --- requests: what the arguments of a method take ---


CONNECTOR = cache(lambda: compiled(Path("specs/sinch-live")))


def takes(type_: kinds.Type, value: Json, way: Way) -> bool:
    """Whether a type has the path of a leaf."""
    match type_:
        case kinds.Scalar() | kinds.Enumeration() | kinds.File():
            return not way
        case kinds.AnyJson() | kinds.Object():
            return False
        case kinds.Nullable(item):
            return (not way and value is None) or takes(item, value, way)
        case kinds.Array(item):
            return not way or (isinstance(way[0], int) and takes(item, at(value, way[:1]), way[1:]))
        case kinds.Map(item):
            return not way or (isinstance(way[0], str) and takes(item, at(value, way[:1]), way[1:]))
        case kinds.Union():
            return any(varies(type_, variant, value, way) for variant in type_.variants)
        case kinds.RecordRef(name):
            return not way or has(CONNECTOR().records[name], value, way)
        case _:
            assert_never(type_)


def varies(union: kinds.Union, variant: kinds.Variant, value: Json, way: Way) -> bool:
    """Whether a type of a union has the path of a leaf, if the value is of it."""
    if variant.key is not None:
        return bool(way) and way[0] == variant.key and takes(variant.type, at(value, way[:1]), way[1:])
    if variant.tag is not None:
        try:
            tag = at(value, union.tag)
        except KeyError:
            return False
        return tag == variant.tag and (way == union.tag or takes(variant.type, value, way))
    return takes(variant.type, value, way)


def has(record: ir.Record, value: Json, way: Way) -> bool:
    """Whether a record that is sent has the path of a leaf."""
    for item in record.fields:
        if not item.is_written:
            continue
        if item.is_extra:
            if way[0] not in record.known and record.extra_type is not None:
                return takes(record.extra_type, at(value, way[:1]), way[1:])
        elif way[: len(item.selector)] == item.selector and takes(
            item.type, at(value, item.selector), way[len(item.selector) :]
        ):
            return True
    return False


def sends(node: ir.BodyNode, parameters: dict[str, kinds.Type], value: Json, way: Way) -> bool:
    """Whether a body has the path of a leaf, in what is constant or in an argument."""
    match node:
        case ir.Const(known):
            return any(way == leaf for leaf in leaves(known))
        case ir.ObjectNode(members):
            inner = next((item for key, item in members if way and key == way[0]), None)
            return inner is not None and sends(inner, parameters, at(value, way[:1]), way[1:])
        case ir.ArrayNode(items):
            if not way or not isinstance(way[0], int):
                return not way
            return sends(items[min(way[0], len(items) - 1)], parameters, at(value, way[:1]), way[1:])
        case ir.TextNode():
            return not way
        case ir.ValueNode(ref):
            return takes(parameters[ref.wire], value, way)
        case _:
            assert_never(node)


def asks(name: str, value: Json, way: Way) -> bool:
    """Whether an operation takes a leaf of a request."""
    resource, _, method = name.rpartition(".")
    found = next(
        item for holder in CONNECTOR().resources if holder.name == resource for item in holder.operations
        if item.name == method
    )  # fmt: skip
    for body in [item.body for item in found.ways]:
        parameters = {item.wire: item.type for item in found.values}
        match body:
            case ir.JsonBody(root) if sends(root, parameters, value, way):
                return True
            case ir.FieldsBody(fields):
                members = tuple((item.name, item.node) for item in fields)
                if sends(ir.ObjectNode(members), parameters, value, way):
                    return True
            case _:
                pass
    return False


# --- the whole ---


def uses(name: str, entry: published.Entry | None) -> list[Kind]:
    """Return what a body is."""
    if published.answer(name) is not None:
        return ["requests"]
    if entry is None:
        if "sinchevents/" in name:
            return ["events"]
        return ["requests"] if published.use(published.REQUESTS, name) else ["replies"]
    match entry.kind:
        case "webhook":
            return ["events", "replies"] if "also the reply" in entry.note else ["events"]
        case "request":
            return ["requests"]
        case "response" | "list-page":
            return ["replies"]
        case _:
            return []


def measure(folder: Path, found: Found) -> None:
    """Measure every body of a folder."""
    index = published.index(folder)
    replies = Replies()
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(folder).as_posix()
        if name == "index.json" or name in published.NOT_SERVED:
            continue
        body, entry = published.body(folder, name), index.get(name)
        if entry is not None and entry.is_fragment:
            body = published.whole(name, body)
        for kind in uses(name, entry):
            resource, reached = _measured(name, body, kind, replies)
            found.add(resource, kind, name, reached)


def _measured(name: str, body: Json, kind: Kind, replies: Replies) -> tuple[str, Reached]:
    """Return the resource of a body, and which of its leaves are reached."""
    product = name.partition("/")[0]
    match kind:
        case "replies":
            call = published.use(published.CALLS, name)
            return (
                (operation(call).rpartition(".")[0], shows(partial(replies.seen, call), body)) if call else _none(body)
            )
        case "events":
            return product, shows(partial(event, published.PATHS[product][0]), body)
        case "requests":
            title, call = published.answer(name), published.use(published.REQUESTS, name)
            if title is not None:
                declared = {item.wire: item.type for item in CONNECTOR().types}[title]
                return product, {way: takes(declared, body, way) for way in leaves(body)}
            if call is None:
                return _none(body)
            asked = operation(call)
            return asked.rpartition(".")[0], {way: asks(asked, body, way) for way in leaves(body)}
        case _:
            assert_never(kind)


def _none(body: Json) -> tuple[str, Reached]:
    return "none", dict.fromkeys(leaves(body), False)


def main(folders: list[str]) -> None:
    """Print the table and what is not reached."""
    logging.disable()
    found = Found()
    for folder in folders:
        measure(Path(folder), found)
    print(found.table())
    print(*(["\nNot reached:", *found.others] if found.others else []), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
