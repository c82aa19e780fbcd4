"""Arguments of JSON: checked against the schema of an operation, and read as the types of its method."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from .. import decode
from ..decode import Mismatch
from ..pattern import Pattern
from ..values import JsonObject, JsonValue, is_list, is_mapping, is_object
from .refusal import refused
from .schemas import DEFINITIONS, reference_of

if TYPE_CHECKING:
    Problem: TypeAlias = tuple[str, str]
    """The path of a value, and what is wrong with it."""

_DEEPEST = 64
_LONGEST_SHOWN = 40
_ANYTHING: JsonObject = {}
_ZONED = Pattern(r".*[Tt ].*(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})")


def read(operation: str, schema: JsonObject, arguments: object) -> dict[str, object]:
    """Return the arguments of an operation, by their names in its schema.

    `None` for an argument that is optional and can't be `null` leaves it out.

    Raises:
        InvalidArgumentsError: They don't fit the schema.
    """
    if not is_mapping(arguments):
        raise refused(operation, [f"expected an object of arguments, got {_kind(arguments)}"])
    properties = _object(schema.get("properties"))
    needed = _texts(schema.get("required"))
    reader = _Reader(_object(schema.get("$defs")))
    values = {
        key: value
        for key, value in arguments.items()
        if value is not None or key in needed or key not in properties or reader.takes_null(properties[key])
    }
    value, problems = reader.read(schema, values, 0)
    if problems or not is_object(value):
        raise refused(operation, map(_shown, problems))
    return value


class _Reader:
    """Reads values by schemas; each value by each schema once."""

    def __init__(self, definitions: JsonObject) -> None:
        self._definitions = definitions
        self._done: dict[tuple[int, int], tuple[object, list[Problem]]] = {}

    def takes_null(self, schema: JsonValue) -> bool:
        """Return whether a schema accepts `null`."""
        return not self.read(_object(schema), None, 0)[1]

    def read(self, schema: JsonObject, value: object, depth: int) -> tuple[object, list[Problem]]:
        """Return a value converted to its type, and its faults."""
        key = id(schema), id(value)
        done = self._done.get(key)
        if done is None:
            done = (value, [("", "nested too deep")]) if depth > _DEEPEST else self._read(schema, value, depth + 1)
            if value is not None:
                self._done[key] = done
        return done

    def _read(self, schema: JsonObject, value: object, depth: int) -> tuple[object, list[Problem]]:
        reference = reference_of(schema)
        if reference is not None:
            return self.read(_object(self._definitions.get(reference.removeprefix(DEFINITIONS))), value, depth)
        options, parts = schema.get("anyOf"), schema.get("allOf")
        if isinstance(options, list):
            return self._any([_object(option) for option in options], value, depth)
        if isinstance(parts, list):
            every = [self.read(_object(part), value, depth) for part in parts]
            return every[0][0], [problem for _, problems in every for problem in problems]
        if "const" in schema and not _is_same(value, schema["const"]):
            return value, [("", f"expected {_json(schema['const'])}")]
        read = _READERS.get(str(schema.get("type")))
        if read is None:
            return value, []
        if schema.get("type") == "object":
            return self._members(schema, value, depth)
        if schema.get("type") == "array":
            return self._items(schema, value, depth)
        try:
            found = read(schema, value)
        except Mismatch as mismatch:
            return value, [("", f"expected {mismatch}, got {mismatch.found or _kind(value)}")]
        known = schema.get("enum")
        if isinstance(known, list) and not any(_is_same(found, item) for item in known):
            return value, [("", f"expected one of {', '.join(map(_json, known))}")]
        return found, []

    def _any(self, options: list[JsonObject], value: object, depth: int) -> tuple[object, list[Problem]]:
        """The value as the first type that it fits, else its faults as the nearest type."""
        nearest: list[Problem] | None = None
        expected: list[str] = []
        for option in options:
            converted, problems = self.read(option, value, depth)
            if not problems:
                return converted, []
            at_the_top = [text for path, text in problems if not path and text.startswith("expected ")]
            if at_the_top:
                expected += [text.removeprefix("expected ").partition(", got ")[0] for text in at_the_top]
            elif nearest is None or len(problems) < len(nearest):
                nearest = problems
        if nearest is not None:
            return value, nearest
        return value, [("", f"expected {' or '.join(dict.fromkeys(expected))}, got {_kind(value)}")]

    def _items(self, schema: JsonObject, value: object, depth: int) -> tuple[object, list[Problem]]:
        if not is_list(value):
            return value, [("", f"expected an array, got {_kind(value)}")]
        problems: list[Problem] = []
        items: list[object] = []
        for index, item in enumerate(value):
            element, inner = self.read(_object(schema.get("items")), item, depth)
            items.append(element)
            problems += ((f"[{index}]{path}", text) for path, text in inner)
        return items, problems

    def _members(self, schema: JsonObject, value: object, depth: int) -> tuple[object, list[Problem]]:
        if not is_mapping(value):
            return value, [("", f"expected an object, got {_kind(value)}")]
        properties, others = _object(schema.get("properties")), schema.get("additionalProperties")
        members: dict[str, object] = {}
        problems: list[Problem] = []
        for key, item in value.items():
            known = properties.get(key, others)
            if known is False:
                problems.append((f".{str(key)[:80]}", _unknown(key, properties)))
                continue
            members[key], inner = self.read(_object(known), item, depth)
            problems += ((f".{key}{path}", text) for path, text in inner)
        for key in _texts(schema.get("required")):
            if key not in value:
                problems.append((f".{key}", "is missing"))
        is_file = schema.get("format") == "file" and not problems
        return (_file(members) if is_file else members), problems


def _file(members: Mapping[str, object]) -> object:
    """A file as a method takes it."""
    content, name, media_type = members.get("content"), members.get("name"), members.get("media_type")
    if media_type is not None:
        return name or "file", content, media_type
    return content if name is None else (name, content)


def _text(schema: JsonObject, value: object) -> object:
    if not isinstance(value, str):
        raise Mismatch("a string")
    if schema.get("contentEncoding") == "base64":
        return _converted(decode.blob, value, "text in base64")
    form = schema.get("format")
    known = _FORMATS.get(form) if isinstance(form, str) else None
    if known is None:
        return value
    convert, expected = known
    if form == "date-time" and not _ZONED.fullmatch(value):
        raise Mismatch(expected, _quoted(value))
    return _converted(convert, value, expected)


def _converted(convert: Callable[[JsonValue], object], value: str, expected: str) -> object:
    try:
        return convert(value)
    except Mismatch:
        raise Mismatch(expected, _quoted(value)) from None


def _quoted(value: str) -> str:
    return repr(value if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]}...")


def _integer(schema: JsonObject, value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Mismatch("an integer")
    return decode.integer(value)


def _number(schema: JsonObject, value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Mismatch("a number")
    return decode.decimal(value) if schema.get("format") == "decimal" else value


def _boolean(schema: JsonObject, value: object) -> object:
    if not isinstance(value, bool):
        raise Mismatch("a boolean")
    return value


def _null(schema: JsonObject, value: object) -> object:
    if value is not None:
        raise Mismatch("null")
    return value


def _whole(schema: JsonObject, value: object) -> object:
    return value


_READERS: Mapping[str, Callable[[JsonObject, object], object]] = {
    "string": _text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "null": _null,
    "array": _whole,
    "object": _whole,
}

_FORMATS: Mapping[str, tuple[Callable[[JsonValue], object], str]] = {
    "date-time": (decode.date_time, "a date and a time with its zone, such as 2026-01-31T12:00:00Z"),
    "date": (decode.date, "a date, such as 2026-01-31"),
    "time": (decode.time, "a time of day, such as 12:00:00"),
    "duration": (decode.duration, "an ISO 8601 duration, such as PT1H30M"),
    "uuid": (decode.uuid, "a UUID"),
    "decimal": (decode.decimal, "a decimal number as text, such as 1.50"),
}


def _unknown(key: object, properties: JsonObject) -> str:
    from ..shown import nearest

    return f"is not known: {nearest(key, properties)}"


def _shown(problem: Problem) -> str:
    path, text = problem
    path = path.removeprefix(".")
    return text if not path else f"{path} {text}" if text.startswith("is ") else f"{path}: {text}"


def _is_same(value: object, known: JsonValue) -> bool:
    return isinstance(value, bool) is isinstance(known, bool) and value == known


def _json(value: JsonValue) -> str:
    from ..wire import json_text

    return json_text(value)


def _kind(value: object) -> str:
    if is_list(value):
        return "an array"
    if is_mapping(value):
        return "an object"
    if value is None or isinstance(value, (str, int, float)):
        return decode.kind(value)
    return type(value).__name__


def _object(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else _ANYTHING


def _texts(value: JsonValue) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
