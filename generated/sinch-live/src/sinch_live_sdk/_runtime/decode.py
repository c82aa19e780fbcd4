"""JSON as received, converted into the fields of records without loss."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeGuard, TypeVar

from ..errors import ResponseDecodeError
from . import shown
from .jsontext import Number
from .pattern import Pattern
from .values import JsonObject, JsonValue, Unrecognized

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import TypeAlias
    from uuid import UUID

_T = TypeVar("_T")
_U = TypeVar("_U")

Convert = Callable[[JsonValue], _T]
"""Returns the value, or raises `Mismatch`."""

Line = Callable[[str], str]
"""Returns text of a server in one printable line, with the client's credentials masked."""

Selector: TypeAlias = "str | tuple[str, ...] | None"
"""The selector of a field's value; `None` for a member of the field's own name."""

warned_about: set[str] = set()
"""The subjects of the warnings so far."""

_INTEGER = Pattern(r"-?(?:0|[1-9][0-9]*)")
_NUMBER = Pattern(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_DATE = Pattern(r"([0-9]{4})(?:-?([0-9]{2})-?([0-9]{2})|-?[Ww]([0-9]{2})-?([1-7])|-?([0-9]{3}))")
_CLOCK = r"([0-9]{2})(?::?([0-9]{2})(?::?([0-9]{2}))?)?(?:[.,]([0-9]+))?"
_ZONE = r" ?(?:([Zz])|([+\u2212-])([0-9]{2})(?::?([0-9]{2}))?)?"
_TIME = Pattern(rf"[Tt]?{_CLOCK}{_ZONE}")
_HOURS = r"(?:T(?!$)(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:[.,]([0-9]+))?S)?)?"
_DURATION = Pattern(rf"([+-]?)P(?!$)(?:([0-9]+)W)?(?:([0-9]+)D)?{_HOURS}")

_UUID = Pattern(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")

_MOST_DIGITS = 1000
"""Digits of an integer that is written with an exponent, or as text."""

_EXACT = 2.0**53


class Mismatch(Exception):
    """A value does not fit its type; the text is the type.

    `place` is the path from the value of the field to the one that doesn't fit, which `found` describes.
    """

    def __init__(self, expected: str, found: str = "", place: str = "") -> None:
        super().__init__(expected)
        self.found: str = found
        self.place: str = place


class Reading:
    """How strictly a body is read.

    `strict` refuses every value that doesn't fit; `complete` refuses a body without a required value. Otherwise an
    optional value that doesn't fit is `None`, and a required one raises where it is read from its record.

    `is_lenient`: no value of a nested record raises an error; `has_gaps`: a record lacks a required value.
    """

    __slots__ = ("complete", "has_gaps", "is_lenient", "line", "strict")

    def __init__(
        self, strict: bool = False, *, complete: bool = False, line: Callable[[str], str] = shown.line
    ) -> None:
        self.strict: bool = strict
        self.complete: bool = strict or complete
        self.is_lenient: bool = not self.complete
        self.has_gaps: bool = False
        self.line: Line = line

    def required(self, value: JsonValue, convert: Convert[_T], field: str, selector: Selector = None) -> _T:
        """Convert the value of a required field; where it doesn't fit, its record holds a `Missing`."""
        if value is None:
            return self._missing(field, selector, "a value", "nothing", convert)
        try:
            return convert(value)
        except Mismatch as mismatch:
            return self._missing(field, selector, str(mismatch), mismatch.found or kind(value), convert, mismatch.place)
        except ResponseDecodeError as error:
            raise within(_path(_way(field, selector)), error) from None

    def required_or_null(
        self,
        value: JsonValue,
        convert: Convert[_T],
        holder: JsonObject | Elements,
        field: str,
        selector: Selector = None,
    ) -> _T | None:
        """Convert the value of a required field that may be `null`, but not absent from its object."""
        if value is None and isinstance(holder, dict) and _way(field, selector)[-1] in holder:
            return None
        return self.required(value, convert, field, selector)

    def optional(self, value: JsonValue, convert: Convert[_T], field: str, selector: Selector = None) -> _T | None:
        """Convert the value of an optional field; `None`, and one warning, where it doesn't fit."""
        if value is None:
            return None
        try:
            return convert(value)
        except Mismatch as mismatch:
            found = mismatch.found or kind(value)
            if self.strict:
                path = _path(_way(field, selector), mismatch.place)
                raise _decode_error(field, path, str(mismatch), found) from None
            warn_once(field, "%s%s is None: expected %s, found %s", field, mismatch.place, mismatch, found)
            return None
        except ResponseDecodeError as error:
            raise within(_path(_way(field, selector)), error) from None

    def record(self, value: JsonValue, decode: DecodeObject[_T], field: str, selector: Selector = None) -> _T | None:
        """Read the record in an optional field."""
        if type(value) is dict and self.is_lenient:
            return decode(value, self)
        return None if value is None else self.optional(value, self.of_record(decode), field, selector)

    def records(
        self, value: JsonValue, decode: DecodeObject[_T], field: str, selector: Selector = None
    ) -> list[_T] | None:
        """Read the records in an optional field."""
        if self.is_lenient and are_objects(found := value):
            return [decode(item, self) for item in found]
        return None if value is None else self.optional(value, array(self.of_record(decode)), field, selector)

    def union(self, value: JsonValue, decode: Decode[_T], field: str, selector: Selector = None) -> _T | None:
        """Read one of several records in an optional field."""
        if self.is_lenient:
            return None if value is None else decode(value, self)
        return self.optional(value, self.of_union(decode), field, selector)

    def unions(self, value: JsonValue, decode: Decode[_T], field: str, selector: Selector = None) -> list[_T] | None:
        """Read a list, each one of several records, in an optional field."""
        if type(value) is list and self.is_lenient:
            return [decode(item, self) for item in value]
        return None if value is None else self.optional(value, array(self.of_union(decode)), field, selector)

    def required_record(self, value: JsonValue, decode: DecodeObject[_T], field: str, selector: Selector = None) -> _T:
        """Read the record in a required field."""
        if type(value) is dict and self.is_lenient:
            return decode(value, self)
        return self.required(value, self.of_record(decode), field, selector)

    def required_records(
        self, value: JsonValue, decode: DecodeObject[_T], field: str, selector: Selector = None
    ) -> list[_T]:
        """Read the records in a required field."""
        if self.is_lenient and are_objects(found := value):
            return [decode(item, self) for item in found]
        return self.required(value, array(self.of_record(decode)), field, selector)

    def required_union(self, value: JsonValue, decode: Decode[_T], field: str, selector: Selector = None) -> _T:
        """Read one of several records in a required field."""
        if value is not None and self.is_lenient:
            return decode(value, self)
        return self.required(value, self.of_union(decode), field, selector)

    def required_unions(self, value: JsonValue, decode: Decode[_T], field: str, selector: Selector = None) -> list[_T]:
        """Read a list, each one of several records, in a required field."""
        if type(value) is list and self.is_lenient:
            return [decode(item, self) for item in value]
        return self.required(value, array(self.of_union(decode)), field, selector)

    def of_record(self, decode: DecodeObject[_T]) -> Convert[_T]:
        """Return the converter of an object that is a record."""

        def nested(value: JsonValue) -> _T:
            if type(value) is dict:
                return decode(value, self)
            raise Mismatch("an object")

        return nested

    def whole(self, value: JsonValue, convert: Convert[_T]) -> _T:
        """Convert a whole body; raise an error if it doesn't fit."""
        try:
            return convert(value)
        except Mismatch as mismatch:
            found = mismatch.found or kind(value)
            raise _decode_error("the value", mismatch.place or WHOLE, str(mismatch), found) from None

    def one_of(
        self,
        value: JsonValue,
        convert: Convert[_T],
        unknown: Callable[[str | None, JsonValue], _U],
        whole: JsonValue,
        *,
        key: str | None = None,
    ) -> _T | _U:
        """Convert a value of a union; where it doesn't fit, the whole is an unknown variant.

        `key` is the one under which it stands.
        """
        try:
            found: _T | _U = convert(value) if key is None else under(key, value, convert)
        except Mismatch:
            if self.strict:
                raise
            return unknown(None, whole)
        is_unknown = key is not None and isinstance(unknown, type) and isinstance(found, unknown)
        return unknown(None, whole) if is_unknown else found

    def of_union(self, decode: Decode[_T]) -> Convert[_T]:
        """Return the converter of a value of one of several types."""
        return lambda value: decode(value, self)

    def _missing(
        self,
        field: str,
        selector: Selector,
        expected: str,
        found: str,
        convert: Convert[_T],
        place: str = "",
    ) -> _T:
        path = _path(_way(field, selector), place)
        if self.complete:
            raise _decode_error(field, path, expected, found) from None
        from .record import Missing

        self.has_gaps = True
        missing: object = Missing(_mismatch_text(field, path, expected, found), path, expected, found)
        assert _stands_for(missing, convert)
        return missing


Decode = Callable[[JsonValue, Reading], _T]
"""Reads a record, or one of several types."""

DecodeObject = Callable[[JsonObject, Reading], _T]
"""Reads a record that is nothing but an object."""


def _stands_for(missing: object, convert: Convert[_T]) -> TypeGuard[_T]:
    """Whether the record's constructor accepts it as the placeholder of a value."""
    from .record import Missing

    return isinstance(missing, Missing)


def fitting(body: JsonValue, decode: Decode[_T] | None, owner: str) -> _T | None:
    """Return the body of an error; `None`, and one warning per class of errors, if it doesn't fit."""
    if decode is None:
        return None
    try:
        return bounded(lambda: decode(body, Reading(complete=True)))
    except ResponseDecodeError as error:
        reason = str(error)
    warn_once(f"{owner}.data", "%s.data is None: %s", owner, reason)
    return None


def bounded(read: Callable[[], _T]) -> _T:
    """Return the result of `read`; a decode error if the JSON exceeds Python's recursion limit."""
    try:
        return read()
    except RecursionError:
        raise _decode_error("the value", WHOLE, "JSON", "values nested too deeply") from None


def members(value: JsonValue) -> JsonObject | Elements:
    """Return the container for the next segment of a selector: an array, or an empty object."""
    return Elements(value) if isinstance(value, list) else _NOTHING


class Elements:
    """An array that is read by a segment of a selector, as an object is by a key."""

    __slots__ = ("_array",)

    def __init__(self, array: list[JsonValue]) -> None:
        self._array = array

    def get(self, segment: str) -> JsonValue:
        """Return the value at the segment, or `None`."""
        return _step(self._array, segment)


_NOTHING: JsonObject = {}


def under(key: str, value: JsonValue, convert: Convert[_T]) -> _T:
    """Return the converted value under a key; an error has the key in its path."""
    try:
        return convert(value)
    except (Mismatch, ResponseDecodeError):
        _locate(f".{key}", convert, value)
        raise


def variant(value: JsonValue, convert: Convert[_T]) -> _T | None:
    """Convert the value of a field of one shape among several; `None` for another shape."""
    try:
        return None if value is None else convert(value)
    except Mismatch:
        return None


def find(data: JsonValue, *selector: str) -> JsonValue:
    """Return the value at a selector, or `None`."""
    for position, segment in enumerate(selector):
        if segment == "" and isinstance(data, list):
            rest = selector[position + 1 :]
            return next((value for item in data if (value := find(item, *rest)) is not None), None)
        data = _step(data, segment)
        if data is None:
            return None
    return data


def every(data: JsonValue, *selector: str) -> JsonValue:
    """Return the values at every path of a selector with `*`, in one list; `None` without a list."""
    position = selector.index("*")
    whole = find(data, *selector[:position])
    if not isinstance(whole, list):
        return None
    rest = selector[position + 1 :]
    if "*" in rest:
        lists = (every(item, *rest) for item in whole)
        return [value for items in lists if isinstance(items, list) for value in items]
    return [value for item in whole if (value := find(item, *rest)) is not None]


def are_objects(value: JsonValue) -> TypeGuard[list[JsonObject]]:
    """Whether it is an array of objects only."""
    return type(value) is list and _OBJECTS.issuperset(map(type, value))


_OBJECTS = frozenset((dict,))


def others(data: JsonObject, *known: str) -> JsonObject:
    """Return the unknown members of an object."""
    names = {*known}
    return {key: value for key, value in data.items() if key not in names}


def with_key(data: JsonValue, *keys: str) -> JsonValue:
    """Return an object that has one of the keys; `None` otherwise."""
    return data if isinstance(data, dict) and any(key in data for key in keys) else None


def first(*values: JsonValue) -> JsonValue:
    """Return the first value that is not `None`."""
    return next((value for value in values if value is not None), None)


def _step(data: JsonValue, segment: str) -> JsonValue:
    if isinstance(data, dict):
        return data.get(segment)
    if isinstance(data, list):
        if segment.isascii() and segment.isdecimal():
            index = int(segment) if len(segment) < 10 else len(data)
            return data[index] if index < len(data) else None
        if segment == "-1":
            return data[-1] if data else None
        if segment == "":
            return next((item for item in data if item is not None), None)
        return next((item[segment] for item in data if isinstance(item, dict) and segment in item), None)
    return None


def raw(data: JsonValue, reading: Reading) -> JsonObject:
    """Return the JSON object that a record is read from: the first one of an array."""
    if isinstance(data, dict):
        return data
    objects = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
    if not objects and reading.strict:
        raise _decode_error("the value", WHOLE, "an object", kind(data))
    return objects[0] if objects else {}


def opened(data: JsonValue, reading: Reading) -> tuple[JsonObject, JsonObject | Elements]:
    """Return the object of a record, and the value in which its fields are looked up, which may be an array."""
    return raw(data, reading), members(data)


def kind(value: JsonValue) -> str:
    """Return the JSON type of a value in words."""
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
    """A string, or the digits of a number as they were sent."""
    if isinstance(value, str):
        return value
    if isinstance(value, Number) and _NUMBER.fullmatch(value.text):
        return value.text
    if isinstance(value, int) and not isinstance(value, bool):
        return repr(value)
    if isinstance(value, float) and not isinstance(value, Number) and math.isfinite(value):
        return repr(value)
    raise Mismatch("a string")


def integer(value: JsonValue) -> int:
    """An integer, a number without a fraction, or an integer as text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float):
        if abs(value) < _EXACT and not isinstance(value, Number):
            whole = int(value) if value.is_integer() else None
        else:
            whole = _whole(value.text if isinstance(value, Number) else repr(value))
        if whole is not None:
            return whole
    if isinstance(value, str) and len(value) < _MOST_DIGITS and _INTEGER.fullmatch(value):
        return int(value)
    raise Mismatch("an integer")


def number(value: JsonValue) -> float:
    """A number that a float can hold, or one as text."""
    if isinstance(value, str) and len(value) < _MOST_DIGITS and _NUMBER.fullmatch(value):
        value = int(value) if _INTEGER.fullmatch(value) else float(value)
    if isinstance(value, float):
        if math.isfinite(value):
            return float(value)
    elif isinstance(value, int) and not isinstance(value, bool):
        real = _real(value)
        if real == value:
            return real
    else:
        raise Mismatch("a number")
    raise Mismatch("a number that a float can hold")


def _whole(digits: str) -> int | None:
    """Return the value of a number's digits, if it is an integer."""
    from decimal import Decimal

    try:
        exact = Decimal(digits)
        if exact.is_finite() and exact.adjusted() < _MOST_DIGITS and exact == exact.to_integral_value():
            return int(exact)
    except ArithmeticError:
        pass
    return None


def _real(value: int) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


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
    """ISO 8601 text with a date and a time (fractions are cut to microseconds); UTC where it names no zone."""
    if isinstance(value, str):
        day, separator, rest = _split(value)
        clock = _TIME.fullmatch(rest) if separator else None
        moment = _moment(_day(day), clock.groups()) if clock else None
        if moment is not None:
            return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
    raise Mismatch("an ISO 8601 date and time")


def date(value: JsonValue) -> datetime.date:
    """An ISO 8601 date."""
    day = _day(value) if isinstance(value, str) else None
    if day is not None:
        return day
    raise Mismatch("an ISO 8601 date")


def time(value: JsonValue) -> datetime.time:
    """An ISO 8601 time of day."""
    clock = _TIME.fullmatch(value) if isinstance(value, str) else None
    start = datetime.date(2000, 1, 1)
    moment = _moment(start, clock.groups()) if clock else None
    if moment is not None and moment.date() == start:
        return moment.timetz()
    raise Mismatch("an ISO 8601 time")


def _split(value: str) -> tuple[str, str, str]:
    """The date, the separator, and the time with its zone."""
    for separator in ("T", "t", " "):
        parts = value.partition(separator)
        if parts[1]:
            return parts
    return value, "", ""


def _day(text: str) -> datetime.date | None:
    """A calendar date, a week date or an ordinal date, with hyphens or without."""
    parts = _DATE.fullmatch(text)
    if parts is None or text.count("-") not in (0, 1 if parts[6] else 2):
        return None
    year, month, day, week, weekday, ordinal = parts.groups()
    try:
        if month:
            return datetime.date(int(year), int(month), int(day))
        if week:
            return datetime.date.fromisocalendar(int(year), int(week), int(weekday))
        first = datetime.date(int(year), 1, 1)
        date = first + datetime.timedelta(days=int(ordinal) - 1)
        return date if date.year == first.year else None
    except (ValueError, OverflowError):
        return None


def _moment(day: datetime.date | None, clock: tuple[str | None, ...]) -> datetime.datetime | None:
    """The moment of a date and a clock; a fraction is one of the smallest unit that the clock has."""
    hour, minute, second, fraction, utc, sign, zone_hours, zone_minutes = clock
    if day is None or int(hour or 0) > 24 or int(minute or 0) > 59 or int(second or 0) > 59:
        return None
    unit = 1_000_000 * (1 if second else 60 if minute else 3600)
    digits = (fraction or "0")[:30]
    offset = datetime.timedelta(hours=int(zone_hours or 0), minutes=int(zone_minutes or 0))
    since_midnight = datetime.timedelta(
        hours=int(hour or 0),
        minutes=int(minute or 0),
        seconds=int(second or 0),
        microseconds=int(digits) * unit // 10 ** len(digits),
    )
    if since_midnight > datetime.timedelta(days=1):
        return None
    try:
        zone = datetime.timezone(offset if sign == "+" else -offset) if sign else datetime.UTC if utc else None
        return datetime.datetime.combine(day, datetime.time(), zone) + since_midnight
    except (ValueError, OverflowError):
        return None


def duration(value: JsonValue) -> datetime.timedelta:
    """An ISO 8601 duration in weeks and smaller; months and years have no fixed length."""
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match:
        sign, weeks, days, hours, minutes, seconds, fraction = match.groups()
        try:
            length = datetime.timedelta(
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
            return -length if sign == "-" else length
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


def decimal(value: JsonValue) -> Decimal:
    """A number with all of its digits, or one as text."""
    from decimal import Decimal

    digits = value.text if isinstance(value, Number) else repr(value) if isinstance(value, (int, float)) else value
    if isinstance(digits, str) and not isinstance(value, bool) and len(digits) < _MOST_DIGITS:
        try:
            if _NUMBER.fullmatch(digits):
                return Decimal(digits)
        except ArithmeticError:  # an exponent that no Decimal has
            pass
    raise Mismatch("a decimal number")


def uuid(value: JsonValue) -> UUID:
    """A UUID in its usual spelling, in any case."""
    from uuid import UUID

    if isinstance(value, str) and _UUID.fullmatch(value):
        return UUID(value)
    raise Mismatch("a UUID")


class Known(dict[str, _T | Unrecognized]):
    """The converter of a text with known values, its keys; any other text is an `Unrecognized`."""

    __slots__ = ()

    def __init__(self, *options: _T) -> None:
        super().__init__((str(option), option) for option in options)

    def __missing__(self, text: str) -> Unrecognized:
        return Unrecognized(text)

    def __call__(self, value: JsonValue) -> _T | Unrecognized:
        """Return the option, or an `Unrecognized`."""
        return self[value if type(value) is str else text(value)]


def anything(value: JsonValue) -> JsonValue:
    """JSON as received."""
    return value


def array(convert: Convert[_T]) -> Convert[list[_T]]:
    """An array whose every element fits."""

    def converted(value: JsonValue) -> list[_T]:
        if not isinstance(value, list):
            raise Mismatch("an array")
        try:
            return [convert(item) for item in value]
        except (Mismatch, ResponseDecodeError):
            for index, item in enumerate(value):
                _locate(f"[{index}]", convert, item)
            raise

    return converted


def map_of(convert: Convert[_T]) -> Convert[dict[str, _T]]:
    """An object with keys of its own, whose every value fits."""

    def converted(value: JsonValue) -> dict[str, _T]:
        if not isinstance(value, dict):
            raise Mismatch("an object")
        try:
            return {key: convert(item) for key, item in value.items()}
        except (Mismatch, ResponseDecodeError):
            for key, item in value.items():
                _locate(f".{shown.line(key)}", convert, item)
            raise

    return converted


def nullable(convert: Convert[_T]) -> Convert[_T | None]:
    """`null`, or a value that fits."""
    return lambda value: None if value is None else convert(value)


def _locate(place: str, convert: Convert[_T], value: JsonValue) -> None:
    """Raise the error of a value with its place prepended."""
    try:
        convert(value)
    except Mismatch as mismatch:
        raise Mismatch(str(mismatch), mismatch.found or kind(value), place + mismatch.place) from None
    except ResponseDecodeError as error:
        raise within(place, error) from None


def mapping(value: JsonValue) -> JsonObject:
    """An object."""
    if isinstance(value, dict):
        return value
    raise Mismatch("an object")


def warn_once(about: str, text: str, *arguments: object) -> None:
    """Log a warning, unless there was one about the same before."""
    if about not in warned_about:
        import logging

        warned_about.add(about)
        logging.getLogger(__name__.partition("._runtime")[0]).warning(text, *arguments)


WHOLE = "the whole body"


def _way(field: str, selector: Selector) -> tuple[str, ...]:
    if selector is None:
        return (field.rpartition(".")[2],)
    return (selector,) if isinstance(selector, str) else selector


def _path(selector: tuple[str, ...], place: str = "") -> str:
    return (".".join(selector) + place).removeprefix(".") or WHOLE


def _mismatch_text(field: str, path: str, expected: str, found: str) -> str:
    return f"{field} ({path}): expected {expected}, found {found}"


def within(place: str, error: ResponseDecodeError) -> ResponseDecodeError:
    """Return the error of a nested record, with the place of the record in front of the path."""
    path = "" if error.selector == WHOLE else error.selector
    field = str(error).partition(" (")[0]
    if path and place == WHOLE:
        return _decode_error(field, path.removeprefix("."), error.expected, error.found)
    dot = "" if not path or path.startswith(("[", ".")) else "."
    return _decode_error(field, place + dot + path, error.expected, error.found)


def _decode_error(field: str, path: str, expected: str, found: str) -> ResponseDecodeError:
    path = path.removeprefix(".")
    return ResponseDecodeError(
        _mismatch_text(field, path, expected, found), selector=path, expected=expected, found=found
    )
