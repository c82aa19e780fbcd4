"""Lists and objects in a query or a form, read from the texts that a style wrote."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import assert_never

from generator import ir
from generator.ir import types
from generator.mock.incoming import BadRequest
from generator.text.jsonvalue import Json
from generator.text.nesting import MAX_DEPTH

Pairs = Sequence[tuple[str, str]]
"""Names and texts, as sent."""

_KEYS = re.compile(r"\[([^\[\]]*)\]")
_SEPARATORS: Mapping[ir.Style, str] = {"comma": ",", "space": " ", "pipe": "|"}


def holds(style: ir.Style, name: str, sent: str) -> bool:
    """Whether a name that was sent belongs to a field of a style."""
    if style in ("brackets", "indices", "deep") and sent.startswith(f"{name}["):
        return re.fullmatch(rf"(?:{_KEYS.pattern})+", sent[len(name) :]) is not None
    return sent == name


def read(style: ir.Style, name: str, pairs: Pairs, type_: types.Type, records: Mapping[str, ir.Record]) -> Json:
    """The value of a field that was sent; its texts become what the type says, where it says so."""
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
            try:
                value = json.loads(pairs[-1][1])
            except (ValueError, RecursionError) as error:
                raise BadRequest(400, f"{name} is not valid JSON: {error}") from None
            return value
        case "repeat":
            value = [text for _, text in pairs]
        case _:
            assert_never(style)
    return _typed(value, type_, records)


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
