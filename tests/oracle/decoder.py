"""Replies, naively: one field of one record (F28, F29) and the items of a page (F26)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import date, time

from .wire import Json, Type, Value, as_value, compact, parse_datetime, parse_duration, parse_type

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_INTEGER = re.compile(r"-?[0-9]+")
_EXACT = 2**53


def expected_field(field: dict[str, Json], body: Json) -> Value:
    """What an optional field reads from a body: a value of exactly its type, or `None`."""
    selector, spelling = field.get("selector", []), field.get("type", "String")
    assert isinstance(selector, list)
    assert isinstance(spelling, str)
    found = next(walk(body, [str(segment) for segment in selector]), None)
    return None if found is None else convert(found, parse_type(spelling))


def expected_record(fields: Json, body: Json) -> dict[str, Value]:
    """Every field of a list of fields, by wire name."""
    assert isinstance(fields, list)
    record: dict[str, Value] = {}
    for field in fields:
        assert isinstance(field, dict)
        record[str(field["name"])] = expected_field(field, body)
    return record


def expected_items(body: Json, handle: str, plural: str) -> list[Json] | None:
    """The items of a page by F26 without an overlay; `None` is a decode error."""
    if isinstance(body, list) or body is None:
        return body or []
    if not isinstance(body, dict):
        return None
    arrays = [value for value in body.values() if isinstance(value, list)]
    if len(arrays) == 1:
        return arrays[0]
    for key in (handle, plural, "items", "data", "results", "records"):
        value = body.get(key)
        if isinstance(value, list):
            return value
    return None


def walk(value: Json, selector: list[str]) -> Iterator[Json]:
    """Everything that a selector reaches, first to last."""
    if not selector:
        yield value
        return
    segment, rest = selector[0], selector[1:]
    if isinstance(value, dict):
        if segment in value:
            yield from walk(value[segment], rest)
    elif isinstance(value, list):
        if segment == "":
            for element in value:
                yield from walk(element, rest)
        elif segment.isascii() and segment.isdecimal():
            if int(segment) < len(value):
                yield from walk(value[int(segment)], rest)
        else:
            holder = next((element for element in value if isinstance(element, dict) and segment in element), None)
            if holder is not None:
                yield from walk(holder, selector)


def convert(value: Json, kind: Type) -> Value:
    """The value as its type where nothing is lost, else `None`."""
    match kind.kind:
        case "text":
            if isinstance(value, bool) or not isinstance(value, str | int | float):
                return None
            return value if isinstance(value, str) else compact(value)
        case "integer":
            return _integer(value)
        case "float":
            return _float(value)
        case "boolean":
            if isinstance(value, str):
                return {"true": True, "false": False}.get(value)
            return value if isinstance(value, bool) else None
        case "any":
            return as_value(value)
        case "object":
            return as_value(value) if isinstance(value, dict) else None
        case "array":
            return _array(value, kind.item or Type("any"))
        case _:
            return _from_text(value, kind.kind) if isinstance(value, str) else None


def _integer(value: Json) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str):
        return int(value) if _INTEGER.fullmatch(value) else None
    return value if isinstance(value, int) else None


def _float(value: Json) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        number = float(value) if _NUMBER.fullmatch(value) else float("inf")
        return None if number in (float("inf"), float("-inf")) else number
    if isinstance(value, int):
        return float(value) if abs(value) <= _EXACT else None
    return value if isinstance(value, float) else None


def _array(value: Json, item: Type) -> Value:
    if not isinstance(value, list):
        return None
    elements = [convert(element, item) for element in value]
    if item.kind != "any" and None in elements:
        return None
    return elements


def _from_text(text: str, kind: str) -> Value:
    try:
        match kind:
            case "datetime":
                return parse_datetime(text)
            case "date":
                return date.fromisoformat(text) if len(text) == 10 else None
            case "time":
                return time.fromisoformat(text)
            case "duration":
                return parse_duration(text)
            case _:
                return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return None
