"""Bodies read naively: what a program finds in the attributes of a record (F27 to F30, F41, F42, F44, F46)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeAlias
from uuid import UUID

from tests.oracle.decoder import convert
from tests.oracle.wire import Json
from tests.oracle.wire import Type as PlainType

from .numbers import Digits, digits
from .tree import Field, Known, Leaf, Listed, Mapped, Maybe, OneOf, Record, Table, Type, kind_of, others

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@dataclass(eq=False, slots=True)
class Read:
    """A record: its class, the values of its fields by wire name, and its `raw`."""

    name: str
    values: dict[str, Got]
    raw: Json


@dataclass(frozen=True, slots=True)
class Gone:
    """A required value that is missing, or doesn't fit: an error for whoever reads it."""


@dataclass(frozen=True, slots=True)
class Other:
    """A text that is no option: `Unrecognized`."""

    text: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that is none of a union's types: `UnknownVariant`."""

    tag: str | None
    raw: Json


Scalar: TypeAlias = bool | int | float | str | bytes | datetime | date | time | timedelta | Decimal | UUID
Got: TypeAlias = "Scalar | Read | Gone | Other | Unknown | list[Got] | dict[str, Got] | None"


class Misfit(Exception):
    """A value doesn't fit its type."""


class Refused(Exception):
    """The body is refused as a whole."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the bodies of a connector; `strict` is the client's option, `complete` holds for deliveries."""

    table: Table
    strict: bool = False
    complete: bool = False

    def record(self, name: str, body: Json) -> Read:
        """Return the record that a body is."""
        fields = self.table.records[name]
        return Read(name, {one.wire: self._field(one, fields, body) for one in fields}, body)

    def _field(self, field: Field, fields: list[Field], body: Json) -> Got:
        if field.access == "write":
            return field.only
        if field.rest:
            found: Json = others(fields, body)
        else:
            found = everything(body, field.selector) if "*" in field.selector else first(body, field.selector)
        if found is None:
            if not field.required or (field.implied and field.only is not None):
                return field.only if field.implied else None
            if isinstance(field.type, Maybe) and is_there(body, field.selector):
                return None
        else:
            try:
                return self.value(field.type, found)
            except Misfit:
                pass
        if self.strict or (self.complete and field.required):
            raise Refused(field.wire)
        return Gone() if field.required else None

    def value(self, kind: Type, value: Json) -> Got:
        """Return a value of a type, or raise `Misfit`."""
        match kind:
            case Leaf(name):
                return leaf(name, value)
            case Listed(item):
                if not isinstance(value, list):
                    raise Misfit
                return [self.value(item, one) for one in value]
            case Mapped(item):
                if not isinstance(value, dict):
                    raise Misfit
                return {key: self.value(item, one) for key, one in value.items()}
            case Maybe(item):
                return None if value is None else self.value(item, value)
            case Known("integer"):
                return leaf("integer", value)
            case Known(_, options):
                text = leaf("text", value)
                assert isinstance(text, str)
                return text if text in options else Other(text)
            case Record(name):
                if not isinstance(value, dict):
                    raise Misfit
                return self.record(name, value)
            case OneOf():
                return self._one_of(self.table.apart(kind), value)

    def _one_of(self, union: OneOf, value: Json) -> Got:
        """Return the value as the type that it is of (F42)."""
        if value is None and any(isinstance(way.type, Maybe) for way in union.ways):
            return None
        tag = first(value, union.tag) if union.tag and isinstance(value, dict) else None
        for way in union.ways:
            if way.key is not None:
                inner = value.get(way.key) if isinstance(value, dict) else None
                if inner is None:
                    continue
                return self._or_unknown(way.type, inner, value, None)
            if json_kind(value) != kind_of(way.type):
                continue
            if way.tag is not None:
                if tag is None or json_tag(tag) != way.tag:
                    continue
            elif isinstance(way.type, Record) and self._needs(union, way.type, value):
                continue
            return self._or_unknown(way.type, value, value, tag)
        return Unknown(tag if isinstance(tag, str) else None, value)

    def _or_unknown(self, kind: Type, value: Json, whole: Json, tag: Json) -> Got:
        """Return the value, or the whole as unknown where it doesn't fit: it is none of the types then."""
        try:
            return self.value(kind, value)
        except Misfit:
            if self.strict:
                raise
            return Unknown(tag if isinstance(tag, str) else None, whole)

    def _needs(self, union: OneOf, kind: Record, value: Json) -> bool:
        """Whether a record among others lacks a member that it requires."""
        objects = [way for way in union.ways if kind_of(way.type) == "object" and way.key is None]
        return len(objects) > 1 and isinstance(value, dict) and not self.table.needs(kind) <= value.keys()


def leaf(kind: str, value: Json) -> Scalar | list[Got] | dict[str, Got] | None:
    """Return a value of a type of the table (F29)."""
    found: object
    match kind:
        case "any":
            return _as_got(value)
        case "object":
            if not isinstance(value, dict):
                raise Misfit
            return _as_got(value)
        case "decimal":
            text = digits(value) if isinstance(value, int | float) and not isinstance(value, bool) else value
            if not isinstance(text, str) or not _NUMBER.fullmatch(text):
                raise Misfit
            return Decimal(text)
        case "uuid":
            if not isinstance(value, str) or not _UUID.fullmatch(value):
                raise Misfit
            return UUID(value)
        case "text" if isinstance(value, Digits):
            return value.text
        case "integer" if isinstance(value, Digits):
            exact = Decimal(value.text)
            if exact != exact.to_integral_value():
                raise Misfit
            return int(exact)
        case "float" if isinstance(value, Digits):
            return float(value)
        case _:
            found = convert(value, PlainType(kind))
    if found is None or isinstance(found, list | dict | tuple):
        raise Misfit
    assert isinstance(found, Scalar)
    return found


def _as_got(value: Json) -> list[Got] | dict[str, Got] | Scalar | None:
    """Return JSON as it is: its numbers keep their digits."""
    match value:
        case list():
            return [_as_got(one) for one in value]
        case dict():
            return {key: _as_got(one) for key, one in value.items()}
        case _:
            return value


def json_kind(value: Json) -> str:
    """Return the kind of a JSON value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "text"
        case list():
            return "array"
        case dict():
            return "object"


def json_tag(value: Json) -> str | None:
    """Return a tag as the text of an option: a text, or an integer."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def first(value: Json, selector: tuple[str, ...]) -> Json:
    """Return what a selector leads to, or `None` (F28, F46)."""
    if not selector:
        return value
    segment, rest = selector[0], selector[1:]
    if isinstance(value, dict):
        return first(value[segment], rest) if segment in value else None
    if not isinstance(value, list):
        return None
    if segment == "":
        return next((found for one in value if (found := first(one, rest)) is not None), None)
    if segment == "-1":
        return first(value[-1], rest) if value else None
    if segment.isdecimal():
        return first(value[int(segment)], rest) if int(segment) < len(value) else None
    holder = next((one for one in value if isinstance(one, dict) and segment in one), None)
    return first(holder, selector) if holder is not None else None


def is_there(value: Json, selector: tuple[str, ...]) -> bool:
    """Whether there is something, be it `null`, where a selector leads to a member of one object."""
    holder = first(value, selector[:-1]) if selector and "" not in selector else None
    return isinstance(holder, dict) and selector[-1] in holder


def everything(value: Json, selector: tuple[str, ...]) -> Json:
    """Return what each way of a selector with `*` leads to; `None` where there is no list."""
    before, rest = selector[: selector.index("*")], selector[selector.index("*") + 1 :]
    elements = first(value, before)
    if not isinstance(elements, list):
        return None
    found: list[Json] = []
    for one in elements:
        inner = everything(one, rest) if "*" in rest else first(one, rest)
        if "*" in rest and isinstance(inner, list):
            found += inner
        elif "*" not in rest and inner is not None:
            found.append(inner)
    return found
