"""The type table of the format (F12): values as text and as JSON."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
File: TypeAlias = tuple[str, bytes, str]
Moment: TypeAlias = datetime | date | time | timedelta
Value: TypeAlias = "bool | int | float | str | bytes | Moment | File | list[Value] | dict[str, Value] | None"

KINDS = {
    "text": ("string", "url", "email", "handle", "id", "select"),
    "integer": ("integer", "unsignedinteger"),
    "float": ("float", "number"),
    "boolean": ("boolean", "bool"),
    "datetime": ("datetime",),
    "date": ("date",),
    "time": ("time",),
    "duration": ("duration",),
    "any": ("any",),
    "array": ("array",),
    "object": ("object", "vars", "kv", "meta"),
    "bytes": ("bytes",),
    "file": ("file",),
}
_KIND_OF = {spelling: kind for kind, spellings in KINDS.items() for spelling in spellings}
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,6}))?S)?)?")


@dataclass(frozen=True, slots=True)
class Type:
    """One type of the table; `item` is the element type of an array that names one."""

    kind: str
    item: Type | None = None


def parse_type(spelling: str) -> Type:
    """Parse a type; raise `KeyError` for an unknown one."""
    name = spelling.strip().lower()
    if name.endswith("[]"):
        return Type("array", parse_type(name[:-2]))
    if name.startswith("array<") and name.endswith(">"):
        return Type("array", parse_type(name[6:-1]))
    return Type(_KIND_OF[name])


def compact(value: Json) -> str:
    """Return compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def text_of(value: Value, kind: Type) -> str:
    """Return the value as it stands in a path, a query, a header or a string."""
    match kind.kind:
        case "array":
            return ",".join(item_texts(value, kind))
        case "any" | "object":
            return compact(json_of(value, kind))
        case _:
            shown = json_of(value, kind)
            return shown if isinstance(shown, str) else compact(shown)


def item_texts(value: Value, kind: Type) -> list[str]:
    """Return the text of each element of an array."""
    assert isinstance(value, list), value
    if kind.item is not None:
        item = kind.item
        inner = item.kind == "array"
        return [compact(json_of(element, item)) if inner else text_of(element, item) for element in value]
    return [element if isinstance(element, str) else compact(json_of(element, Type("any"))) for element in value]


def json_of(value: Value, kind: Type) -> Json:
    """Return the value as JSON."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value
        case datetime():
            assert value.tzinfo is not None, "a naive time is refused"
            stamp = value.isoformat()
            return stamp.removesuffix("+00:00") + "Z" if stamp.endswith("+00:00") else stamp
        case date() | time():
            return value.isoformat()
        case timedelta():
            return iso_duration(value)
        case bytes():
            return base64.b64encode(value).decode()
        case tuple():
            return base64.b64encode(value[1]).decode()
        case list():
            item = kind.item or Type("any")
            return [json_of(element, item) for element in value]
        case dict():
            return {key: json_of(element, Type("any")) for key, element in value.items()}


def iso_duration(value: timedelta) -> str:
    """Format a duration: `P1DT2H3M4.5S`, and `PT0S` for zero."""
    if value < timedelta(0):
        return "-" + iso_duration(-value)
    hours, rest = divmod(value.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    fraction = f"{value.microseconds:06}".rstrip("0")
    clock = f"{hours}H" if hours else ""
    clock += f"{minutes}M" if minutes else ""
    clock += f"{seconds}.{fraction}S" if fraction else f"{seconds}S" if seconds else ""
    day = f"{value.days}D" if value.days else ""
    return f"P{day}" + (f"T{clock}" if clock else "") if day or clock else "PT0S"


def parse_duration(text: str) -> timedelta | None:
    """Parse days, hours, minutes and seconds; return `None` for anything else."""
    found = _DURATION.fullmatch(text)
    if found is None or text.endswith(("P", "T")):
        return None
    sign, days, hours, minutes, seconds, fraction = found.groups()
    amount = timedelta(
        days=int(days or 0),
        hours=int(hours or 0),
        minutes=int(minutes or 0),
        seconds=int(seconds or 0),
        microseconds=int((fraction or "").ljust(6, "0")),
    )
    return -amount if sign else amount


def parse_datetime(text: str) -> datetime | None:
    """Parse RFC 3339 with any number of fraction digits; without a zone it is UTC."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?", text, re.ASCII)
    if found is None:
        return None
    fraction = (found[2] or "")[:6].ljust(6, "0")
    zone = "+00:00" if found[3] in (None, "Z") else found[3]
    try:
        return datetime.fromisoformat(f"{found[1]}.{fraction}{zone}")
    except ValueError:
        return None


def from_default(text: str, kind: Type) -> Value:
    """Parse a default, written as text, to its type; raise `ValueError` if it does not fit (F8)."""
    match kind.kind:
        case "text":
            return text
        case "integer":
            return int(text)
        case "float":
            return float(text)
        case "boolean":
            return {"true": True, "false": False}[text]
        case "datetime":
            moment = parse_datetime(text)
            if moment is None:
                raise ValueError(text)
            return moment
        case "date":
            return date.fromisoformat(text)
        case "time":
            return time.fromisoformat(text)
        case "duration":
            amount = parse_duration(text)
            if amount is None:
                raise ValueError(text)
            return amount
        case "bytes" | "file":
            return base64.b64decode(text, validate=True)
        case _:
            return as_value(json.loads(text))


def as_value(value: Json) -> Value:
    """Return JSON as a Python argument."""
    if isinstance(value, list):
        return [as_value(element) for element in value]
    if isinstance(value, dict):
        return {key: as_value(element) for key, element in value.items()}
    return value
