"""JSON as received, made into the fields of a record: converted only where nothing is lost."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from ..errors import ResponseDecodeError
from .pattern import Pattern
from .values import JsonObject, JsonValue

if TYPE_CHECKING:
    import logging

_T = TypeVar("_T")

Convert = Callable[[JsonValue], _T]
"""Gives the value, or raises `Mismatch`."""

_warned: set[tuple[str, str]] = set()

_INTEGER = Pattern(r"-?(?:0|[1-9][0-9]*)")
_NUMBER = Pattern(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_DATE = Pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ZONE = r"([Zz]|[+-][0-9]{2}:[0-9]{2})?"
_TIME = Pattern(rf"([0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]+)?)?){_ZONE}")
_DATE_TIME = Pattern(rf"({_DATE.text}[Tt ][0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?:\.[0-9]+)?){_ZONE}")
_HOURS = r"(?:T(?!$)(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:\.([0-9]+))?S)?)?"
_DURATION = Pattern(rf"([+-]?)P(?!$)(?:([0-9]+)W)?(?:([0-9]+)D)?{_HOURS}")


class Mismatch(Exception):
    """A value isn't what the field holds; says what was expected."""


class Reading:
    """How strictly a body is read, and what to name where it can't be."""

    __slots__ = ("strict",)

    def __init__(self, strict: bool = False) -> None:
        self.strict: bool = strict

    def required(self, value: JsonValue, convert: Convert[_T], field: str, selector: tuple[str, ...]) -> _T:
        """The value of a field that must be there."""
        if value is None:
            raise _decode_error(field, selector, "a value", "nothing")
        try:
            return convert(value)
        except Mismatch as mismatch:
            raise _decode_error(field, selector, str(mismatch), kind(value)) from None

    def optional(self, value: JsonValue, convert: Convert[_T], field: str, selector: tuple[str, ...]) -> _T | None:
        """The value of a field that may be missing, or `None`, with one warning, where it doesn't fit."""
        if value is None:
            return None
        try:
            return convert(value)
        except Mismatch as mismatch:
            if self.strict:
                raise _decode_error(field, selector, str(mismatch), kind(value)) from None
            record, _, name = field.partition(".")
            if (record, name) not in _warned:
                _warned.add((record, name))
                _log().warning("%s is None: expected %s, found %s", field, mismatch, kind(value))
            return None


def members(value: JsonValue) -> JsonObject | Elements:
    """What a selector goes on with where no object is: the elements of an array, nothing elsewhere."""
    return Elements(value) if isinstance(value, list) else _NOTHING


class Elements:
    """An array, read by segments of a selector as an object is by its keys."""

    __slots__ = ("_array",)

    def __init__(self, array: list[JsonValue]) -> None:
        self._array = array

    def get(self, segment: str) -> JsonValue:
        """What the segment leads to, or `None`."""
        return _step(self._array, segment)


_NOTHING: JsonObject = {}


def variant(value: JsonValue, convert: Convert[_T]) -> _T | None:
    """The value of a field that is there in one of several shapes, and `None` in the others."""
    try:
        return None if value is None else convert(value)
    except Mismatch:
        return None


def find(data: JsonValue, *selector: str) -> JsonValue:
    """What a selector leads to; `None` where there is nothing."""
    for position, segment in enumerate(selector):
        if segment == "" and isinstance(data, list):
            rest = selector[position + 1 :]
            return next((found for item in data if (found := find(item, *rest)) is not None), None)
        data = _step(data, segment)
        if data is None:
            return None
    return data


def first(*values: JsonValue) -> JsonValue:
    """The first value that is there."""
    return next((value for value in values if value is not None), None)


def _step(data: JsonValue, segment: str) -> JsonValue:
    if isinstance(data, dict):
        return data.get(segment)
    if isinstance(data, list):
        if segment.isascii() and segment.isdecimal():
            index = int(segment) if len(segment) < 10 else len(data)
            return data[index] if index < len(data) else None
        if segment == "":
            return next((item for item in data if item is not None), None)
        return next((item[segment] for item in data if isinstance(item, dict) and segment in item), None)
    return None


def raw(data: JsonValue) -> JsonObject:
    """The JSON object that a record came from."""
    if isinstance(data, dict):
        return data
    objects = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
    return objects[0] if objects else {}


def kind(value: JsonValue) -> str:
    """What a value is, in words and without its content."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"


def text(value: JsonValue) -> str:
    """A string, or a number as JSON writes it."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        import json

        return json.dumps(value)
    raise Mismatch("a string")


def integer(value: JsonValue) -> int:
    """An integer, a float without a fraction, or either as canonical text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and len(value) < 1000 and _INTEGER.fullmatch(value):
        return int(value)
    raise Mismatch("an integer")


def number(value: JsonValue) -> float:
    """A number, or one as text."""
    if isinstance(value, float):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return _exact(value)
    if isinstance(value, str) and len(value) < 1000 and _NUMBER.fullmatch(value):
        found = _exact(int(value)) if _INTEGER.fullmatch(value) else float(value)
        if math.isfinite(found):
            return found
    raise Mismatch("a number")


def _exact(value: int) -> float:
    try:
        found = float(value)
    except OverflowError:
        found = math.inf
    if found != value:
        raise Mismatch("a number that a float can hold")
    return found


def boolean(value: JsonValue) -> bool:
    """A boolean, or `true` or `false` as text."""
    if isinstance(value, bool):
        return value
    if value == "true":
        return True
    if value == "false":
        return False
    raise Mismatch("a boolean")


def date_time(value: JsonValue) -> datetime.datetime:
    """RFC 3339 text with any number of fraction digits (cut to microseconds); UTC where it names no zone."""
    match = _DATE_TIME.fullmatch(value) if isinstance(value, str) else None
    if match:
        moment, zone = match.groups()
        try:
            found = datetime.datetime.fromisoformat(moment + _offset(zone or "Z"))
        except ValueError:
            pass
        else:
            return found
    raise Mismatch("an RFC 3339 date and time")


def date(value: JsonValue) -> datetime.date:
    """An ISO 8601 date."""
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise Mismatch("an ISO 8601 date")


def time(value: JsonValue) -> datetime.time:
    """An ISO 8601 time of day."""
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    if match:
        clock, zone = match.groups()
        try:
            return datetime.time.fromisoformat(clock + (_offset(zone) if zone else ""))
        except ValueError:
            pass
    raise Mismatch("an ISO 8601 time")


def duration(value: JsonValue) -> datetime.timedelta:
    """An ISO 8601 duration in weeks and smaller; months and years have no fixed length."""
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match:
        sign, weeks, days, hours, minutes, seconds, fraction = match.groups()
        try:
            found = datetime.timedelta(
                weeks=int(weeks or 0),
                days=int(days or 0),
                hours=int(hours or 0),
                minutes=int(minutes or 0),
                seconds=int(seconds or 0),
                microseconds=int((fraction or "0")[:6].ljust(6, "0")),
            )
        except (OverflowError, ValueError):
            pass
        else:
            return -found if sign == "-" else found
    raise Mismatch("an ISO 8601 duration")


def blob(value: JsonValue) -> bytes:
    """Base64 text."""
    if isinstance(value, str):
        import base64

        try:
            return base64.b64decode(value, validate=True)
        except ValueError:
            pass
    raise Mismatch("base64 text")


def anything(value: JsonValue) -> JsonValue:
    """The JSON as it is."""
    return value


def array(convert: Convert[_T]) -> Convert[list[_T]]:
    """An array whose every element fits."""

    def converted(value: JsonValue) -> list[_T]:
        if not isinstance(value, list):
            raise Mismatch("an array")
        return [convert(item) for item in value]

    return converted


def mapping(value: JsonValue) -> JsonObject:
    """An object."""
    if isinstance(value, dict):
        return value
    raise Mismatch("an object")


def _log() -> logging.Logger:
    import logging

    return logging.getLogger(__name__.partition("._runtime")[0])


def _offset(zone: str) -> str:
    return "+00:00" if zone in ("Z", "z") else zone


def _decode_error(field: str, selector: tuple[str, ...], expected: str, found: str) -> ResponseDecodeError:
    place = ".".join(selector) or "the whole body"
    return ResponseDecodeError(
        f"{field} ({place}): expected {expected}, found {found}", selector=place, expected=expected, found=found
    )
