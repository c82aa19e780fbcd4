"""Arguments written naively: the JSON that must be sent, or a refusal before anything is sent (F43)."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeAlias
from uuid import UUID

from tests.oracle.wire import Json, json_of
from tests.oracle.wire import Type as PlainType

from .numbers import decimal
from .reading import Gone, Got, Other, Read, Reader, Scalar, Unknown
from .tree import Field, Known, Leaf, Listed, Mapped, Maybe, OneOf, Record, Table, Type, Way, kind_of, others, read_by


@dataclass(eq=False, slots=True)
class Changed:
    """A record that was read, and then `dataclasses.replace`d."""

    base: Read
    changes: dict[str, Given]


@dataclass(eq=False, slots=True)
class Made:
    """A record made by hand: the fields that are given, by wire name."""

    name: str
    values: dict[str, Given] = field(default_factory=dict[str, "Given"])


Given: TypeAlias = "Scalar | Read | Changed | Made | Other | Unknown | list[Given] | dict[str, Given] | None"


class Invalid(Exception):
    """An argument that must be refused."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the arguments of a connector's calls."""

    table: Table

    def value(self, kind: Type, value: Given) -> Json:
        """Return the JSON of a value of a type, or raise `Invalid`."""
        match kind:
            case Leaf(name):
                return scalar(name, value)
            case Listed(item):
                if not isinstance(value, list):
                    raise Invalid(f"{value!r} is no list")
                return [self.value(item, one) for one in value]
            case Mapped(item):
                if not isinstance(value, dict):
                    raise Invalid(f"{value!r} is no mapping")
                return {key: self.value(item, one) for key, one in value.items()}
            case Maybe(item):
                return None if value is None else self.value(item, value)
            case Known("integer"):
                return scalar("integer", value)
            case Known(_, options):
                if isinstance(value, Other):
                    return value.text
                if isinstance(value, str) and value in options:
                    return value
                raise Invalid(f"{value!r} is no option")
            case Record(name):
                if isinstance(value, dict):
                    return self._checked(self.table.records[name], value)
                if isinstance(value, Read | Changed | Made) and class_of(value) == name:
                    return self.record(value)
                raise Invalid(f"{value!r} is no {name}")
            case OneOf():
                return self._one_of(self.table.apart(kind), value)

    def record(self, value: Read | Changed | Made) -> Json:
        """Return a record as it is sent: its fields, by their selectors, over its `raw`."""
        if isinstance(value, Made):
            return self._made(value)
        base, changes = (value, dict[str, Given]()) if isinstance(value, Read) else (value.base, value.changes)
        sent = copy.deepcopy(base.raw)
        assert isinstance(sent, dict)
        for one in self.table.records[base.name]:
            was = base.values[one.wire]
            is_changed = one.wire in changes and not unchanged(was, changes[one.wire])
            if not one.settable:
                if not one.rest and one.access != "read" and is_changed:
                    raise Invalid(f"{one.wire} has no place of its own")
                continue
            if one.access == "read":
                remove(sent, one.selector)
                continue
            if is_changed:
                now = changes[one.wire]
                if now is None and not (one.required and isinstance(one.type, Maybe)):
                    remove(sent, one.selector)
                else:
                    raw = at(sent, one.selector)
                    put(sent, one.selector, self._instead(one.type, now, self.value(one.type, now), was, raw))
            elif one.access == "write" and one.required and was is None and not base.raw:
                raise Invalid(f"{one.wire} is missing")  # as in a record made by hand, which this may be
            elif (one.access == "write" or one.implied) and was is not None and not base.raw:
                put(sent, one.selector, self.value(one.type, one.only))  # the same
            elif has_records(was):
                put(sent, one.selector, self._as_read(one.type, was, at(sent, one.selector)))
        for one in self.table.records[base.name]:
            was = base.values[one.wire]
            if one.rest and one.wire in changes:
                self._rest(one, base, changes[one.wire], sent)
            elif one.rest and isinstance(was, dict):
                item = self._item(one.type, Mapped)
                sent |= {key: self._as_read(item, inner, sent[key]) for key, inner in was.items()}
        return sent

    def _rest(self, field: Field, base: Read, now: Given, sent: dict[str, Json]) -> None:
        """Lay the members that no field reads over what was sent."""
        if not isinstance(now, dict):
            raise Invalid("no mapping")
        fields, was = self.table.records[base.name], base.values[field.wire]
        item, before = self._item(field.type, Mapped), was if isinstance(was, dict) else {}
        raw = others(fields, base.raw)
        for key in raw:
            if key not in now:
                del sent[key]
        for key, one in now.items():
            if key in before and unchanged(before[key], one):
                sent[key] = self._as_read(item, before[key], raw[key])
            else:
                sent[key] = self._instead(item, one, self._other(fields, key, one), before.get(key), raw.get(key))

    def _other(self, fields: list[Field], key: str, value: Given) -> Json:
        """Return the JSON of a member that no field reads."""
        rest = next((one for one in fields if one.rest), None)
        if rest is None or key in read_by(fields):
            raise Invalid(f"{key!r} is not a member")
        return self.value(self._item(rest.type, Mapped), value)

    def _as_read(self, kind: Type, value: Got, raw: Json) -> Json:
        """Return a value that was left as it was read: without what only the server sets, else as it came."""
        if isinstance(kind, Maybe):
            return self._as_read(kind.item, value, raw)
        match value:
            case Read():
                if isinstance(kind, OneOf) and isinstance(raw, dict):
                    way = self._way(kind, value)
                    if way.key is not None:
                        return {**raw, way.key: self.record(value)}
                    return self._tagged(kind, value, self.record(value), way)
                return self.record(value)
            case list() if isinstance(raw, list):
                item = self._item(kind, Listed)
                return [self._as_read(item, one, inner) for one, inner in zip(value, raw, strict=True)]
            case dict() if isinstance(raw, dict):
                item = self._item(kind, Mapped)
                return {key: self._as_read(item, one, raw[key]) for key, one in value.items()}
            case _:
                return raw

    def _instead(self, kind: Type, now: Given, written: Json, was: Got, raw: Json) -> Json:
        """Return a changed value, as it is written, with what stands beside the keys of what the server sent."""
        ways = [way for way in self.table.apart(kind).ways if way.key is not None] if isinstance(kind, OneOf) else []
        if isinstance(kind, Maybe):
            return self._instead(kind.item, now, written, was, raw)
        if ways and isinstance(written, dict) and isinstance(raw, dict) and not isinstance(now, Unknown):
            ((key, value),) = written.items()
            way = next(way for way in ways if way.key == key)
            before = next((way.key for way in ways if way.key is not None and raw.get(way.key) is not None), None)
            inner = now.get(key) if isinstance(now, dict) else now
            under = {key: self._instead(way.type, inner, value, was, raw.get(key))}
            if before is None:
                return under
            keys = [] if before == key else [way.key for way in ways]
            return {name: item for name, item in raw.items() if name not in keys} | under
        if isinstance(written, list) and isinstance(now, list) and isinstance(raw, list) and isinstance(was, list):
            item = self._item(kind, Listed)
            origins = [_origin(one, index, now, was) for index, one in enumerate(now)]
            return [
                value if origin is None else self._instead(item, one, value, was[origin], raw[origin])
                for one, value, origin in zip(now, written, origins, strict=True)
            ]
        if isinstance(written, dict) and isinstance(now, dict) and isinstance(raw, dict) and isinstance(was, dict):
            item = self._item(kind, Mapped)
            return {
                key: self._instead(item, now.get(key), value, was.get(key), raw.get(key))
                for key, value in written.items()
            }
        return written

    def _item(self, kind: Type, holder: type[Listed | Mapped]) -> Type:
        """Return the type of the elements of a list or map."""
        match kind:
            case Maybe(item):
                return self._item(item, holder)
            case Listed(item) | Mapped(item) if isinstance(kind, holder):
                return item
            case OneOf(ways):
                held = (self._item(way.type, holder) for way in ways if _holds(way.type, holder))
                return next(held, Leaf("any"))  # an object without a type inside a union
            case _:
                return Leaf("any")

    def _made(self, value: Made) -> Json:
        sent: dict[str, Json] = {}
        for one in self.table.records[value.name]:
            if one.access == "read":
                continue
            now = value.values.get(one.wire, one.only)
            if one.rest:
                if not isinstance(now, dict | None):
                    raise Invalid("no mapping")
                sent |= {
                    key: self._other(self.table.records[value.name], key, item) for key, item in (now or {}).items()
                }
            if not one.settable:
                if not one.required and now is not None:
                    raise Invalid(f"{one.wire} has no place of its own")
                continue
            if now is not None or (one.required and isinstance(one.type, Maybe)):
                put(sent, one.selector, self.value(one.type, now))
            elif one.required:
                raise Invalid(f"{one.wire} is missing")
        return sent

    def _checked(self, fields: list[Field], value: dict[str, Given], depth: int = 0) -> Json:
        """Return the JSON of a mapping, checked member by member."""
        sent: dict[str, Json] = {}
        for key, item in value.items():
            under = [one for one in fields if one.settable and one.selector[depth] == key]
            if not under:
                sent[key] = self._other(fields, key, item)
                continue
            if all(len(one.selector) > depth + 1 for one in under):
                if not isinstance(item, dict):
                    raise Invalid(f"{key!r} is no mapping")
                sent[key] = self._checked(under, item, depth + 1)
                continue
            (one,) = under
            if one.access == "read":
                raise Invalid(f"only the server sets {key!r}")
            sent[key] = self.value(one.type, item)
        for one in fields:
            needed = one.required and not one.implied and one.access != "read"
            if needed and one.settable and one.selector[depth] not in value:
                raise Invalid(f"{one.wire} is missing")
        return sent

    def _way(self, union: OneOf, value: Read | Changed | Made) -> Way:
        """Return the type of a union that a record is of."""
        way = next((one for one in union.ways if one.type == Record(class_of(value))), None)
        if way is None:
            raise Invalid(f"{value!r} is none of the types")
        return way

    def _one_of(self, union: OneOf, value: Given) -> Json:
        if value is None and any(isinstance(way.type, Maybe) for way in union.ways):
            return None
        match value:
            case Unknown():
                return copy.deepcopy(value.raw)
            case Read() | Changed() | Made():
                way = self._way(union, value)
                sent = self.record(value)
                return {way.key: sent} if way.key is not None else self._tagged(union, value, sent, way)
            case dict():
                way = self._of_mapping(union, value)
                if way.key is not None:
                    return {way.key: self.value(way.type, value[way.key])}
                return self.value(way.type, value)
            case _:
                kind = python_kind(value)
                ways = [one for one in union.ways if one.key is None and kind_of(one.type) == kind]
                keyed = [one for one in union.ways if one.key is not None and kind_of(one.type) == kind]
                if len(ways) == 1:
                    return self.value(ways[0].type, value)
                if len(keyed) == 1 and keyed[0].key is not None:
                    return {keyed[0].key: self.value(keyed[0].type, value)}
                raise Invalid(f"none of the types takes {value!r}")

    def _tagged(self, union: OneOf, value: Read | Changed | Made, sent: Json, way: Way) -> Json:
        """Return a record as it is sent with the tag of the union, which it may lack or have from elsewhere."""
        tags = [one.tag for one in union.ways if one.type == way.type and one.tag is not None]
        if not tags or not isinstance(sent, dict) or not isinstance(way.type, Record):
            return sent
        field = next((one for one in self.table.records[way.type.name] if one.selector == union.tag), None)
        if field is not None and isinstance(_of_field(value, field), Other):
            return sent
        said = at(sent, union.tag)
        if (str(said) if isinstance(said, str | int) and not isinstance(said, bool) else None) not in tags:
            if len(tags) > 1:
                raise Invalid("which of several tags is not said")
            is_number = field is not None and isinstance(field.type, Known) and field.type.kind == "integer"
            put(sent, union.tag, int(tags[0]) if is_number else tags[0])
        return sent

    def _of_mapping(self, union: OneOf, value: dict[str, Given]) -> Way:
        """Return the type that a mapping is of: by its key, its tag, its members."""
        objects = [one for one in union.ways if one.key is not None or kind_of(one.type) == "object"]
        for way in objects:
            if way.key is not None and way.key in value:
                if len(value) > 1:
                    raise Invalid("more than one key")
                return way
            if way.tag is not None and _tag(value, union.tag) == way.tag:
                return way
            if (
                way.key is None
                and way.tag is None
                and (len(objects) == 1 or self.table.needs(way.type) <= value.keys())
            ):
                return way
        raise Invalid("a mapping of none of the types")


def _tag(value: Given, way: tuple[str, ...]) -> str | None:
    for segment in way:
        value = value.get(segment) if isinstance(value, dict) else None
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else None


def _origin(value: Given, index: int, now: Sequence[Given], was: Sequence[Got]) -> int | None:
    """Return the place of what an element of a list was read from."""
    if isinstance(value, Read | Changed):
        base = value if isinstance(value, Read) else value.base
        return next((place for place, one in enumerate(was) if one is base), None)
    if isinstance(value, Made) or index >= len(was):
        return None
    return index if len(now) == len(was) or unchanged(was[index], value) else None


def _holds(kind: Type, holder: type[Listed | Mapped]) -> bool:
    return isinstance(kind.item if isinstance(kind, Maybe) else kind, holder)


def class_of(value: Read | Changed | Made) -> str:
    """Return the class of a record."""
    return value.base.name if isinstance(value, Changed) else value.name


def _of_field(value: Read | Changed | Made, field: Field) -> Got | Given:
    """Return the value of a field of a record."""
    if isinstance(value, Changed):
        return value.changes[field.wire] if field.wire in value.changes else value.base.values[field.wire]
    return value.values.get(field.wire)


def python_kind(value: Given) -> str:
    """Return the kind of JSON that a Python value is sent as."""
    match value:
        case bool():
            return "boolean"
        case int() | float() | Decimal():
            return "number"
        case list():
            return "array"
        case None:
            return "null"
        case _:
            return "text"


def scalar(kind: str, value: Given) -> Json:
    """Return the JSON of a value of the table (F12), or raise `Invalid`."""
    if kind == "any":
        return plain(value)
    if kind == "object":
        if not isinstance(value, dict):
            raise Invalid(f"{value!r} is no mapping")
        return plain(value)
    if kind == "decimal" and isinstance(value, Decimal | int) and not isinstance(value, bool):
        return decimal(value)
    if kind == "uuid" and isinstance(value, UUID):
        return str(value)
    classes: dict[str, type | tuple[type, ...]] = {
        "text": str,
        "integer": int,
        "float": (int, float),
        "boolean": bool,
        "datetime": datetime,
        "date": date,
        "time": time,
        "duration": timedelta,
        "bytes": bytes,
    }
    if kind not in classes or not isinstance(value, classes[kind]) or (isinstance(value, bool) and kind != "boolean"):
        if isinstance(value, Other) and kind == "text":
            return value.text
        raise Invalid(f"{value!r} is no {kind}")
    if kind == "date" and isinstance(value, datetime):
        return value.date().isoformat()
    assert isinstance(value, str | int | float | bool | datetime | date | time | timedelta | bytes)
    return json_of(value, PlainType(kind))


def plain(value: Given) -> Json:
    """Return a JSON value of the caller's as it is."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case list():
            return [plain(one) for one in value]
        case dict():
            return {key: plain(one) for key, one in value.items()}
        case Other():
            return value.text
        case _:
            raise Invalid(f"{value!r} is no JSON")


def unchanged(was: Got, now: Given) -> bool:
    """Whether a field was set to what it had: the same value of the same class."""
    if was is now:
        return True
    if isinstance(was, list) and isinstance(now, list):
        return len(was) == len(now) and all(map(unchanged, was, now))
    if isinstance(was, dict) and isinstance(now, dict):
        return was.keys() == now.keys() and all(unchanged(was[key], now[key]) for key in was)
    return type(was) is type(now) and was == now


def has_records(value: Got | Given) -> bool:
    """Whether a value is or holds a record."""
    match value:
        case Read():
            return True
        case list():
            return any(map(has_records, value))
        case dict():
            return any(map(has_records, value.values()))
        case _:
            return False


def at(value: Json, selector: tuple[str, ...]) -> Json:
    """Return what keys lead to."""
    for segment in selector:
        value = value.get(segment) if isinstance(value, dict) else None
    return value


def put(sent: dict[str, Json], selector: tuple[str, ...], value: Json) -> None:
    """Put a value where keys lead."""
    for segment in selector[:-1]:
        below = sent.get(segment)
        if not isinstance(below, dict):
            below = sent[segment] = {}
        sent = below
    sent[selector[-1]] = value


def remove(sent: dict[str, Json], selector: tuple[str, ...]) -> None:
    """Remove a member."""
    inner = at(sent, selector[:-1])
    if isinstance(inner, dict):
        inner.pop(selector[-1], None)


__all__ = ["Changed", "Given", "Gone", "Invalid", "Made", "Reader", "Writer", "class_of", "has_records"]
