"""Samples: a JSON value for each type, and the request of a call with them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from typing import assert_never
from urllib.parse import quote
from uuid import UUID

from msgspec.structs import replace

from generator.ir import endings, likely, nodes, types
from generator.ir.fitting import Records, chosen, fits, found, selected, under
from generator.ir.likely import NOTHING, About
from generator.ir.types import AnyJson, Array, Enumeration, File, Map, Nullable, Object, RecordRef, Scalar, Union
from generator.text.jsonvalue import Json

CONTENT = b"content"
"""The content of a sample file."""
BYTES = "Y29udGVudA=="
"""The same in JSON."""
DURATION = "PT1H"

_TEXTS = {
    "time": "12:00:00",
    "duration": DURATION,
    "bytes": BYTES,
    "uuid": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
}

_DEEPEST = 3
"""The maximum depth of optional members."""
_SHOWN = 2
"""The maximum depth at which a record without required members is sent with one."""


def path(operation: nodes.Operation, connector: nodes.Connector, sent: Mapping[str, Json]) -> str:
    """The percent-encoded path of the example's call; `sent` are the values of its parameters."""
    settings = {item.value.wire: item.value for item in connector.settings}
    styles: dict[str, nodes.TextStyle] = dict(operation.styles)

    def written(ref: nodes.Ref) -> str:
        if ref.setting:
            return quote(setting_text(settings[ref.wire], connector.records), safe="")
        value = sent[ref.wire]
        usual: nodes.TextStyle | None = "comma" if isinstance(value, list) else None
        style = styles.get(ref.wire) or usual
        return _quoted(value) if style is None else expanded(value, style, ref.wire)

    path = "".join(types.quoted(part) if isinstance(part, str) else written(part) for part in operation.path)
    return path.partition("?")[0]


def shown(record: nodes.Record, depth: int = 0) -> list[nodes.Field]:
    """The fields of the example of a record that is sent: those that are needed, else one, down to some depth."""
    written = [field for field in record.fields if field.is_written and field.selector]
    needed = [field for field in written if field.required]
    return needed or written[: depth < _SHOWN]


def expanded(value: Json, style: nodes.TextStyle, name: str) -> str:
    """A value in a path, percent-encoded in a style."""
    if style == "json":
        return quote(types.compact(value), safe="")
    kind = style.removeprefix("exploded-")
    is_exploded = style == "members" or kind != style
    mark = {"label": ".", "matrix": ";"}.get(kind, "")
    key = f"{quote(name, safe='')}=" if kind == "matrix" else ""
    if isinstance(value, dict) and is_exploded:
        key, texts = "", [f"{quote(name, safe='')}={_quoted(item)}" for name, item in value.items()]
    elif isinstance(value, dict):
        texts = [_quoted(part) for pair in value.items() for part in pair]
    else:
        texts = [*map(_quoted, value if isinstance(value, list) else [value])]
    separator = f"{mark}{key}" if mark and is_exploded else ","
    return f"{mark}{key}{separator.join(texts)}"


def _quoted(value: Json) -> str:
    return quote(value if isinstance(value, str) else types.compact(value), safe="")


def delivery(webhook: nodes.Webhook, connector: nodes.Connector) -> Json:
    """A body that delivers the event."""
    match webhook.match:
        case None:
            start: Json = None
        case nodes.Match(selector, None):
            start = placed(None, selector, {})
        case nodes.Match(selector, value):
            start = placed(None, selector, value)
    return record(connector.record(webhook.record), connector.records, start)


def streamed(reply: nodes.EventsReply | nodes.LinesReply | nodes.StreamReply, records: Records) -> bytes:
    """A streamed reply: one item, and the end of the stream."""
    match reply:
        case nodes.EventsReply(type_, named, until):
            data = _whole(type_, records) if type_ is not None else {}
            name, data = next(iter(data.items())) if named and isinstance(data, dict) else ("", data)
            named_line = f"event: {name}\n" if name else ""
            shown = data if isinstance(data, str) and type_ == types.STRING else types.compact(data)
            end = f"data: {until}\n\n" if until is not None else ""
            return f"{named_line}data: {shown}\n\n{end}".encode()
        case nodes.LinesReply(type_, until):
            end = f"{until}\n" if until is not None else ""
            return f"{types.compact(_whole(type_, records))}\n{end}".encode()
        case nodes.StreamReply():
            return CONTENT
        case _:
            assert_never(reply)


def _whole(type_: types.Type, records: Records) -> Json:
    """The JSON of an item, a record as deep as one that is a whole response."""
    return record(records[type_.name], records) if isinstance(type_, RecordRef) else value(type_, records)


def record(of: nodes.Record, records: Records, root: Json = None, depth: int = 0) -> Json:
    """The JSON of a record, merged into a tree; optional members only down to some depth."""
    for field in in_order(of):
        is_due = field.required and not field.is_extra
        if field.is_read and (is_due or depth + _nests(field.type) < _DEEPEST):
            root = laid(root, field, _read(field, of, records, depth), of, records)
    return {} if root is None else root


def in_order(of: nodes.Record) -> list[nodes.Field]:
    """The fields of a record in the order of their insertion into a tree: required ones first, all other members last.

    Values inside of list elements come after the list.
    """
    return sorted(of.fields, key=lambda field: (field.is_extra, "*" in field.selector, not field.required))


def field(of: nodes.Field, record: nodes.Record, records: Records) -> Json:
    """A JSON value of a field of a record, at its selector."""
    return _read(of, record, records, 0)


def laid(tree: Json, field: nodes.Field, value: Json, of: nodes.Record, records: Records) -> Json:
    """The tree with the value of a field of a record; a field without a selector merges into the record."""
    if field.is_extra and isinstance(value, dict):
        value = {key: item for key, item in value.items() if key not in of.known}
    if (field.is_extra or field.keys) and isinstance(tree, dict) and isinstance(value, dict):
        return {**value, **tree}
    if "*" in field.selector and not _leads(RecordRef(of.name, of.home), tree, field.selector, records):
        return tree
    return placed({} if tree is None and field.is_member else tree, field.selector, value)


def _leads(type_: types.Type, tree: Json, selector: types.Selector, records: Records) -> bool:
    """Whether the sample of a type has the member that a selector needs: the value of a union may lack it."""
    inner = types.unwrapped(type_)
    if not selector:
        return True
    match inner:
        case Union():
            variant = chosen(inner, tree)
            if variant is None or not _has(variant, selector[0], records):
                return False
            keys = 0 if variant.key is None else 1
            return _leads(variant.type, under(variant, tree), selector[keys:], records)
        case RecordRef(name):
            own = [item for item in records[name].fields if item.selector and "*" not in item.selector]
            wholes = [item for item in own if item.selector == selector[: len(item.selector)]]
            return all(
                _leads(item.type, found(tree, item.selector), selector[len(item.selector) :], records)
                for item in wholes
            )
        case Array(item):
            return _leads(item, tree[0] if isinstance(tree, list) and tree else None, selector[1:], records)
        case Map(item):
            return _leads(item, found(tree, selector[:1]), selector[1:], records)
        case Scalar() | AnyJson() | Object() | File() | Enumeration() | Nullable():
            return True
        case _:
            assert_never(inner)


def _has(alternative: types.Variant, member: str, records: Records) -> bool:
    """Whether an object of an alternative may have a member."""
    if alternative.key is not None:
        return member == alternative.key
    if isinstance(alternative.type, RecordRef):
        return alternative.is_open or member in records[alternative.type.name].known
    return isinstance(alternative.type, AnyJson | Object | Map)


def _nests(type_: types.Type) -> bool:
    return any(isinstance(part, (RecordRef, Union)) for part in types.parts(type_))


def is_deep(type_: types.Type, depth: int) -> bool:
    """Whether a sample stops before a nested type at this depth, because it could recurse without end."""
    return depth > _DEEPEST and _nests(type_)


def variant(union: Union, records: Records, depth: int) -> types.Variant:
    """The alternative that a sample has, at a depth inside of a record."""
    shown = next((item for item in union.variants if not is_deep(item.type, depth)), None)
    return shown or endings.shallowest(union, records)


UNKNOWN: Json = {"color": "blue"}
"""A value of none of the alternatives."""


def sent(union: Union, records: Records, depth: int) -> types.Variant | None:
    """The alternative in the JSON of a call; `None` if a caller can send none that is distinguishable."""
    told = tuple(item for item in union.variants if not item.is_the_servers)
    return variant(replace(union, variants=told), records, depth) if told else None


def _read(field: nodes.Field, of: nodes.Record, records: Records, depth: int) -> Json:
    """The value at the selector of a field: its example, or one element of it for a list collected from elements."""
    if field.example is not None and "*" not in field.selector and fits(field.type, field.example, records):
        return field.example
    about = _about(field, of)
    if "*" in field.selector and isinstance(field.type, Array):
        return value(field.type.item, records, depth, about.element)
    return value(field.type, records, depth, about)


def _about(field: nodes.Field, of: nodes.Record) -> About:
    return About(field.wire, field.description, of.name)


def placed(tree: Json, selector: types.Selector, value: Json) -> Json:
    """The tree with a value at a selector, unless another value blocks the path."""
    if not selector:
        return value if tree is None else tree
    segment, rest = selector[0], selector[1:]
    if is_index(segment) and not isinstance(tree, dict):
        items = list(tree) if isinstance(tree, list) else []
        if tree is not None and not isinstance(tree, list):
            return tree
        index = int(segment) if segment.isdecimal() else 0
        items += [None] * (index + 1 - len(items))
        items[index] = placed(items[index], rest, value)
        return items
    if tree is None or isinstance(tree, dict):
        members = dict(tree or {})
        members[segment] = placed(members.get(segment), rest, value)
        return members
    return tree


def merged(first: Json, second: Json) -> Json:
    """A value, with the members of another that it does not have."""
    if not isinstance(first, dict) or not isinstance(second, dict):
        return second if first is None else first
    members = {key: merged(value, second.get(key)) if value is not None else None for key, value in first.items()}
    return {**second, **members}


def is_index(segment: str) -> bool:
    """Whether a segment of a selector stands for an element of an array, where nothing says that it's a key."""
    return nodes.is_step_into_array(segment)


def value(type_: types.Type, records: Records, depth: int = 0, about: About = NOTHING) -> Json:
    """A JSON value of a type, at a depth inside of a record."""
    match type_:
        case Scalar("string"):
            return likely.sample("string", about, type_.said)
        case Scalar("integer" | "number" | "boolean" | "date" | "date_time" as kind):
            return likely.sample(kind, about)
        case Scalar("decimal"):
            return likely.sample("number", about)
        case Scalar("decimal_text"):
            return types.compact(likely.sample("number", about))
        case Scalar(kind):
            return _TEXTS[kind]
        case File():
            return BYTES
        case AnyJson() | Object():
            return likely.sample("object", about)
        case Array(item):
            return [] if is_deep(item, depth) else [value(item, records, depth, about.element)]
        case Map(item):
            return {} if is_deep(item, depth) else {_key(about): value(item, records, depth, about.element)}
        case Nullable(item):
            return None if is_deep(item, depth) else value(item, records, depth, about)
        case Enumeration():
            return types.value(type_, _option(type_.options))
        case RecordRef(name):
            return record(records[name], records, None, depth + 1)
        case Union((_, *_), tag):
            first = variant(type_, records, depth)
            start = placed(None, tag, first.tag) if tag and first.tag is not None else None
            if isinstance(first.type, RecordRef):
                inner = record(records[first.type.name], records, start, depth + 1)
            else:
                inner = value(first.type, records, depth, about)
            return inner if first.key is None else {first.key: inner}
        case Union():
            return None
        case _:
            assert_never(type_)


def _key(about: About) -> str:
    key = likely.sample("key", about)
    return key if isinstance(key, str) else ""


def _option(options: tuple[str, ...]) -> str:
    """The option of a sample: the first that is not empty, because paths refuse empty ones."""
    return next((option for option in options if option), options[0])


def passed(type_: types.Type, records: Records, about: About, options: tuple[str, ...] = (), depth: int = 0) -> Json:
    """The JSON that a caller passes for a type: of a record the required members, at a depth inside of others."""
    match type_:
        case Scalar("string" | "integer") if options:
            return types.value(type_, _option(options))
        case Array(item):
            return [] if is_deep(item, depth) else [passed(item, records, about.element, options, depth)]
        case Map(item) if is_deep(item, depth):
            return {}
        case Map(item):
            return {_key(about): passed(item, records, about.element, options, depth)}
        case Nullable(item):
            return None if is_deep(item, depth) else passed(item, records, about, options, depth)
        case RecordRef(name):
            return _members(records[name], records, depth)
        case Union(_, tag):
            first = sent(type_, records, depth)
            if first is None:
                return UNKNOWN
            inner = passed(first.type, records, about, options, depth)
            if first.tag is not None and isinstance(inner, dict):
                inner = merged(inner, placed(None, tag, first.tag))
            return inner if first.key is None else {first.key: inner}
        case Scalar() | AnyJson() | Object() | File() | Enumeration():
            return value(type_, records, depth, about)
        case _:
            assert_never(type_)


def _members(of: nodes.Record, records: Records, depth: int) -> Json:
    root: Json = {}
    for field in shown(of, depth):
        is_said = field.example is not None and is_plain(field.type) and fits(field.type, field.example, records)
        own = field.example if is_said else passed(field.type, records, _about(field, of), (), depth + 1)
        root = laid(root, field, own, of, records)
    return root


def is_plain(type_: types.Type) -> bool:
    """Whether JSON of a type is sent as it is written."""
    return all(isinstance(part, (Array, Map, Enumeration)) or part in _PLAIN for part in types.parts(type_))


_PLAIN = (types.STRING, Scalar("integer"), Scalar("boolean"))


def argument(operation: nodes.Operation, value: nodes.Value, owner: str, records: Records) -> Json:
    """The JSON of a sample of a parameter, of an operation of the resource `owner`."""
    about = About(value.wire, value.description, owner)
    if value.options and not isinstance(value.type, Array):
        return types.value(value.type, _option(value.options))
    if value not in operation.parameters[: operation.positional]:
        return passed(value.type, records, about, value.options)
    if isinstance(value.type, RecordRef):
        return _members(records[value.type.name], records, 0)
    sample = passed(value.type, records, about, value.options)
    is_odd = isinstance(sample, str) and value.type == types.STRING and not _SEGMENT.fullmatch(sample)
    return _name(value) if is_odd else sample


_SEGMENT = re.compile(r"[\w.@+-]*\w")
"""A text that looks the same in a path."""


def _name(value: nodes.Value) -> str:
    return value.name.strip("_").replace("_", "-")


def fits_value(value: nodes.Value, example: Json, records: Records) -> bool:
    """Whether JSON is a value of a parameter or setting: of its type, and one of its options."""
    if not fits(value.type, example, records):
        return False
    each = example if isinstance(value.type, Array) and isinstance(example, list) else [example]
    texts = [item if isinstance(item, str) else types.compact(item) for item in each]
    return not value.options or all(item in value.options for item in texts)


def is_answer(reply: nodes.Reply, body: Json, records: Records) -> bool:
    """Whether JSON is the body of an answer, down to the last leaf."""
    match reply:
        case nodes.RecordReply(type_) | nodes.JsonReply(type_):
            return fits(type_, body, records)
        case nodes.PageReply(type_):
            items = items_of(reply, body)
            is_whole = reply.envelope is None or fits(reply.envelope, body, records)
            return is_whole and bool(items) and all(fits(type_, item, records) for item in items)
        case nodes.TextReply():
            return isinstance(body, str)
        case nodes.BytesReply() | nodes.NoReply() | nodes.EventsReply() | nodes.LinesReply() | nodes.StreamReply():
            return False
        case _:
            assert_never(reply)


def items_of(reply: nodes.PageReply, body: Json) -> list[Json]:
    """The items in the body of a page; without their place, those of the only array in it."""
    if reply.items is not None:
        items = selected(body, reply.items)
        return items if isinstance(items, list) else []
    arrays = [body] if not isinstance(body, dict) else [item for item in body.values() if isinstance(item, list)]
    return arrays[0] if len(arrays) == 1 and isinstance(arrays[0], list) else []


def given(type_: types.Type, example: Json) -> str | None:
    """The wire form of the example of a single value, as a call writes it; `None` if it has none here."""
    match type_:
        case Scalar("string") | Enumeration("string"):
            return example if isinstance(example, str) else None
        case Scalar("integer" | "boolean") | Enumeration():
            return None if example is None else types.compact(example)
        case Scalar("number"):
            return repr(float(example)) if isinstance(example, (int, float)) else None
        case Scalar("date_time" | "date" | "time" | "uuid" as kind):
            moment = moment_of(kind, example)
            written = "" if moment is None else str(moment) if isinstance(moment, UUID) else moment.isoformat()
            return re.sub(r"(T.*)\+00:00$", r"\1Z", written) or None
        case Nullable(item):
            return given(item, example)
        case Scalar() | AnyJson() | Object() | File() | Array() | Map() | RecordRef() | Union():
            return None
        case _:
            assert_never(type_)


Moment = datetime.datetime | datetime.date | datetime.time | UUID


def moment_of(kind: types.Kind, example: Json) -> Moment | None:
    """The value of a text that is a moment, a date, a time or a UUID."""
    if not isinstance(example, str):
        return None
    readers: Mapping[types.Kind, Callable[[str], Moment]] = {
        "date_time": datetime.datetime.fromisoformat,
        "date": datetime.date.fromisoformat,
        "time": datetime.time.fromisoformat,
        "uuid": UUID,
    }
    return readers[kind](example) if kind in readers else None


def text(operation: nodes.Operation, value: nodes.Value, owner: str, records: Records) -> str:
    """The wire form of the example's value of a parameter, of an operation of the resource `owner`."""
    example = given(value.type, value.example)
    return written(argument(operation, value, owner, records)) if example is None else example


def written(value: Json) -> str:
    """The text of JSON in a path, a query or a header."""
    return value if isinstance(value, str) else types.compact(value)


def setting(value: nodes.Value, records: Records) -> Json:
    """The JSON of a sample of a setting; a text is its name, which may stand in a URL."""
    if value.options and not isinstance(value.type, Array):
        return types.value(value.type, _option(value.options))
    if value.type == types.STRING:
        return _name(value)
    return passed(value.type, records, About(value.wire), value.options)


def setting_text(value: nodes.Value, records: Records) -> str:
    """The wire form of the example's value of a setting."""
    example = given(value.type, value.example)
    return written(setting(value, records)) if example is None else example
