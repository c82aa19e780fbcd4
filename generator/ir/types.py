"""The types of the format: a closed tree, and the functions that write and read its values."""

from __future__ import annotations

import datetime
import json
import math
import re
from base64 import b64decode
from dataclasses import dataclass
from typing import Literal, assert_never
from urllib.parse import quote

from generator.text.jsonvalue import Json

Kind = Literal["string", "integer", "number", "boolean", "date_time", "date", "time", "duration", "bytes"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class AnyJson:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Object:
    """A JSON object."""


@dataclass(frozen=True, slots=True)
class File:
    """A file: a part of a multipart body, bytes elsewhere."""


@dataclass(frozen=True, slots=True)
class Array:
    """A list of values of one type."""

    item: Type


Type = Scalar | AnyJson | Object | File | Array
Default = str | int | float | bool | None

STRING = Scalar("string")

_SECONDS = r"[0-9]+(\.[0-9]+)?S"
_CLOCK = f"[0-9]+H([0-9]+M)?({_SECONDS})?|[0-9]+M({_SECONDS})?|{_SECONDS}"
"""The part of a duration after `T`: at least one of hours, minutes and seconds."""
DURATION = rf"[+-]?P([0-9]+W([0-9]+D)?(T({_CLOCK}))?|[0-9]+D(T({_CLOCK}))?|T({_CLOCK}))"
"""ISO 8601 without years and months, which have no fixed length; without lookaheads, for JSON Schema."""

_NAMED: dict[str, Type] = {
    **dict.fromkeys(("string", "url", "email", "handle", "id", "select"), STRING),
    **dict.fromkeys(("integer", "unsignedinteger"), Scalar("integer")),
    **dict.fromkeys(("float", "number"), Scalar("number")),
    **dict.fromkeys(("boolean", "bool"), Scalar("boolean")),
    "datetime": Scalar("date_time"),
    "date": Scalar("date"),
    "time": Scalar("time"),
    "duration": Scalar("duration"),
    "any": AnyJson(),
    "array": Array(AnyJson()),
    **dict.fromkeys(("object", "vars", "kv", "meta"), Object()),
    "bytes": Scalar("bytes"),
    "file": File(),
}
SPELLINGS = (
    "String", "Url", "Email", "Handle", "ID", "Select", "Integer", "UnsignedInteger", "Float", "Number", "Boolean",
    "Bool", "DateTime", "Date", "Time", "Duration", "Any", "Array", "Object", "Vars", "KV", "Meta", "Bytes", "File",
)  # fmt: skip
"""The names of the types, as displayed."""

_ARRAY_OF = re.compile(r"array\s*<(.*)>", re.DOTALL)


def parse(text: str) -> Type | None:
    """The type of that name, in any case, if any."""
    name = text.strip().lower()
    if name.endswith("[]"):
        item = parse(name[:-2])
        return Array(item) if item else None
    match = _ARRAY_OF.fullmatch(name)
    if match:
        item = parse(match[1])
        return Array(item) if item else None
    return _NAMED.get(name)


def value(type_: Type, text: str) -> Default:
    """The value of a default or an option; `ValueError` if it does not match the type."""
    if not isinstance(type_, Scalar):
        if isinstance(type_, File):
            raise ValueError("a file has no default")
        parsed = json.loads(text)
        if (isinstance(type_, Array) and not isinstance(parsed, list)) or (
            isinstance(type_, Object) and not isinstance(parsed, dict)
        ):
            raise ValueError(f"not {words(type_)}")
        return text
    match type_.kind:
        case "string":
            return text
        case "bytes":
            b64decode(text, validate=True)
            return text
        case "integer":
            if not re.fullmatch(r"[+-]?[0-9]{1,400}", text.strip()):
                raise ValueError("not an integer")
            return int(text)
        case "number":
            number = float(text)
            if not math.isfinite(number):
                raise ValueError("not a number")
            return number
        case "boolean":
            lowered = text.strip().lower()
            if lowered not in ("true", "false"):
                raise ValueError("neither true nor false")
            return lowered == "true"
        case "date_time":
            return _aware(datetime.datetime.fromisoformat(text)).isoformat()
        case "date":
            return datetime.date.fromisoformat(text).isoformat()
        case "time":
            return datetime.time.fromisoformat(text).isoformat()
        case "duration":
            if not re.fullmatch(DURATION, text):
                raise ValueError("not an ISO 8601 duration")
            return text
        case _:
            assert_never(type_.kind)


def structured(text: str) -> Json:
    """The JSON of a default of a composite type."""
    parsed: Json = json.loads(text)
    return parsed


def compact(value: Json) -> str:
    """JSON without spaces, as the runtime writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def quoted(text: str) -> str:
    """A literal piece of a path or a query, percent-encoded."""
    return quote(text, safe="/?:@!$&'()*+,;=%~-._[]")


def _aware(moment: datetime.datetime) -> datetime.datetime:
    if moment.tzinfo is None:
        raise ValueError("a DateTime needs a time zone")
    return moment


def words(type_: Type) -> str:
    """The display name of a type."""
    match type_:
        case Scalar(kind):
            return {"date_time": "DateTime"}.get(kind, kind.capitalize())
        case AnyJson():
            return "Any"
        case Object():
            return "Object"
        case File():
            return "File"
        case Array(item):
            return f"Array<{words(item)}>"
        case _:
            assert_never(type_)
