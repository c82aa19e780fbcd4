"""Lists and objects in a query, a form, a path or a header, read from the texts that a style wrote."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import assert_never
from urllib.parse import quote, unquote

from generator import ir
from generator.ir import types
from generator.mock.incoming import BadRequest
from generator.text.depth import MAX_DEPTH
from generator.text.jsonvalue import Json

Pairs = Sequence[tuple[str, str]]
"""Names and texts, as sent."""

_KEYS = re.compile(r"\[([^\[\]]*)\]")
_SEPARATORS: Mapping[ir.Style, str] = {"comma": ",", "space": " ", "pipe": "|"}


def names(style: ir.Style, name: str, type_: types.Type, records: Mapping[str, ir.Record]) -> Sequence[str]:
    """The names under which a field is sent, as far as they are known."""
    inner = types.unwrapped(type_)
    if style == "members" and isinstance(inner, types.RecordRef):
        return [field.selector[0] for field in records[inner.name].fields if field.selector]
    return [name]


def holder(style: ir.Style, own: Sequence[str], type_: types.Type, known: Collection[str]) -> Callable[[str], bool]:
    """Return the test whether a name that was sent belongs to a field; `known` are the names of all fields."""
    if style == "members" and _is_object(type_):
        is_open = not isinstance(types.unwrapped(type_), types.RecordRef)
        return lambda sent: sent not in known if is_open else sent in own
    if style in ("brackets", "indices", "deep"):
        return lambda sent: sent in own or any(_is_inside(sent, name) for name in own)
    return own.__contains__


def _is_inside(sent: str, name: str) -> bool:
    return sent.startswith(f"{name}[") and re.fullmatch(rf"(?:{_KEYS.pattern})+", sent[len(name) :]) is not None


def read(style: ir.Style, name: str, pairs: Pairs, type_: types.Type, records: Mapping[str, ir.Record]) -> Json:
    """The value of a field that was sent, its texts converted to the type."""
    match style:
        case "comma" | "space" | "pipe":
            texts = [part for _, text in pairs for part in text.split(_SEPARATORS[style])]
            if isinstance(type_, types.Object | types.Map | types.RecordRef):
                value: Json = dict(zip(texts[::2], texts[1::2], strict=False))
            else:
                value = [*texts]
        case "brackets" | "indices" | "deep":
            value = _nested(name, pairs)
        case "json":
            return _json(pairs[-1][1], name)
        case "members":
            value = _grouped(pairs) if _is_object(type_) else [text for _, text in pairs]
        case "repeat":
            value = [text for _, text in pairs]
        case _:
            assert_never(style)
    return _typed(value, type_, records)


def _grouped(pairs: Pairs) -> Json:
    """The texts by name; several of one name are a list."""
    groups: dict[str, list[Json]] = {}
    for name, text in pairs:
        groups.setdefault(name, []).append(text)
    return {name: texts[0] if len(texts) == 1 else texts for name, texts in groups.items()}


def _is_object(type_: types.Type) -> bool:
    return isinstance(types.unwrapped(type_), types.Object | types.Map | types.RecordRef | types.AnyJson | types.Union)


def _json(text: str, name: str) -> Json:
    try:
        value: Json = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadRequest(400, f"{name} is not valid JSON: {error}") from None
    return value


def header(style: ir.TextStyle, name: str, text: str, type_: types.Type, records: Mapping[str, ir.Record]) -> Json:
    """The value of a header."""
    return _line(style, name, text, type_, records, str)


def cookie(style: ir.TextStyle, name: str, text: str, type_: types.Type, records: Mapping[str, ir.Record]) -> Json:
    """The value of a percent-encoded cookie."""
    return _line(style, name, text, type_, records, unquote)


def _line(
    style: ir.TextStyle,
    name: str,
    text: str,
    type_: types.Type,
    records: Mapping[str, ir.Record],
    read: Callable[[str], str],
) -> Json:
    if style == "json":
        return _json(read(text), name)
    return _typed(_split(text.split(","), style == "members", type_, read), type_, records)


def expanded(style: ir.TextStyle, name: str, text: str, type_: types.Type, records: Mapping[str, ir.Record]) -> Json:
    """The value of a percent-encoded part of a path."""
    if style == "json":
        return _json(unquote(text), name)
    kind = style.removeprefix("exploded-")
    is_exploded = style == "members" or kind != style
    mark = {"label": ".", "matrix": ";"}.get(kind, "")
    if not text.startswith(mark):
        raise BadRequest(400, f"{name} begins with {mark!r} in the path")
    parts = text[len(mark) :].split(mark if mark and is_exploded else ",")
    if kind == "matrix" and not (is_exploded and _is_object(type_)):
        key = f"{quote(name, safe='')}="
        parts = [part.removeprefix(key) if part != key[:-1] else "" for part in parts]
    return _typed(_split(parts, is_exploded, type_, unquote), type_, records)


def _split(parts: Sequence[str], is_exploded: bool, type_: types.Type, read: Callable[[str], str]) -> Json:
    """The value of texts: of an object, its keys and values in turn, or exploded `key=value` each."""
    if not _is_object(type_):
        texts: list[Json] = [read(part) for part in parts]
        return texts if isinstance(types.unwrapped(type_), types.Array) else texts[0]
    pairs = [part.partition("=")[::2] for part in parts] if is_exploded else zip(parts[::2], parts[1::2], strict=False)
    return {read(key): read(item) for key, item in pairs}


def _nested(name: str, pairs: Pairs) -> Json:
    root: dict[str, Json] = {}
    for key, text in pairs:
        path = _KEYS.findall(key[len(name) :])
        if len(path) > MAX_DEPTH:
            raise BadRequest(400, f"{name} is nested over {MAX_DEPTH} levels")
        _insert(root, ["value", *path], text)
    return _lists(root["value"])


def _insert(holder: dict[str, Json], path: Sequence[str], text: str) -> None:
    """Put a text at a path; an empty step is the next item of a list, or the last one if it lacks the next key."""
    step, *rest = path
    if not step:
        last = holder.get(str(len(holder) - 1))
        goes_on = bool(rest) and isinstance(last, dict) and rest[0] not in last
        step = str(len(holder) - 1 if goes_on else len(holder))
    if not rest:
        holder[step] = text
        return
    inner = holder.setdefault(step, {})
    if not isinstance(inner, dict):
        raise BadRequest(400, f"a value is sent both as a text and as an object: [{step}][{rest[0]}]")
    _insert(inner, rest, text)


def _lists(value: Json) -> Json:
    """The value, each object whose keys are the numbers from 0 on as a list."""
    if not isinstance(value, dict):
        return value
    members = {key: _lists(item) for key, item in value.items()}
    if members and list(members) == [str(at) for at in range(len(members))]:
        return list(members.values())
    return members


def _typed(value: Json, type_: types.Type, records: Mapping[str, ir.Record]) -> Json:
    match type_:
        case types.Nullable(item):
            return _typed(value, item, records)
        case types.Array(item):
            return [_typed(part, item, records) for part in (value if isinstance(value, list) else [value])]
        case types.Map(item) if isinstance(value, dict):
            return {key: _typed(part, item, records) for key, part in value.items()}
        case types.RecordRef(name) if isinstance(value, dict):
            fields = {field.selector[0]: field.type for field in records[name].fields if len(field.selector) == 1}
            return {key: _typed(part, fields.get(key, types.STRING), records) for key, part in value.items()}
        case types.Scalar("integer" | "number" | "boolean") | types.Enumeration("integer") if isinstance(value, str):
            try:
                return types.value(type_, value)
            except ValueError:
                raise BadRequest(400, f"{value!r} is not a valid {types.words(type_)}") from None
        case types.Scalar() | types.Enumeration() | types.Map() | types.RecordRef():
            return value
        case types.AnyJson() | types.Object() | types.File() | types.Union():
            return value
        case _:
            assert_never(type_)
