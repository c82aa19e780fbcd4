"""Results as JSON of bounded length: always valid, cut between members and items, with a list of omissions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence

from ..jsontext import Number
from ..record import Record
from ..values import JsonObject, JsonValue, is_list, is_mapping
from ..variants import UnknownVariant

LEFT_OUT = "_left_out"
"""The member of a result that lists its omissions."""

SHORTEST = 100
"""Characters that every result has room for."""

_MOST_LISTED = 8
_LONGEST_PATH = 60
_SHORTEST_SECRET = 6


def size(value: JsonValue) -> int:
    """Return the characters of JSON, as `json.dumps` writes it, or any writer that adds no white space."""
    return len(json.dumps(value))


def plain(value: object, mask: Callable[[str], str]) -> JsonValue:
    """Return a received value as JSON: credentials masked, and numbers that a float doesn't keep as text."""
    if isinstance(value, str):
        return mask(value)
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, Number):
        return value.text
    if isinstance(value, float):
        return value
    if isinstance(value, (Record, UnknownVariant)):
        return plain(value.raw, mask)
    if is_mapping(value):
        return {mask(str(key)): plain(item, mask) for key, item in value.items()}
    if is_list(value):
        return [plain(item, mask) for item in value]
    return plain(_text(value), mask)


def _text(value: object) -> JsonValue:
    from ..arguments import as_json
    from ..events import ServerSentEvent

    if isinstance(value, ServerSentEvent):
        return {"event": value.event, "data": value.data, "id": value.id}
    return as_json({"value": value}, {})["value"]


class Fields:
    """The requested members of a result, by dotted paths that pass through lists."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = [path for path in paths if path]
        self._missing = dict.fromkeys(self._paths)
        self._is_empty = True

    def of(self, value: JsonValue) -> JsonValue:
        """Return a value with the requested members; with all, if none are requested."""
        if not self._paths:
            return value
        self._is_empty = False
        result: JsonValue = {}
        for path in self._paths:
            for found in _at(value, path):
                self._missing.pop(path, None)
                result = _merged(result, found)
        return result

    @property
    def missing(self) -> list[str]:
        """The requested members that no result has."""
        return [] if self._is_empty else [f"{path[:_LONGEST_PATH]} (not in the answer)" for path in self._missing]


def _at(value: JsonValue, path: str) -> list[JsonValue]:
    """The value reduced to one path, in a list; an empty list if the path has no value."""
    if isinstance(value, list):
        every = [_at(item, path) for item in value]
        return [[found[0] if found else {} for found in every]] if any(every) else []
    if not isinstance(value, dict):
        return []
    if path in value:
        return [{path: value[path]}]
    key, dot, rest = path.partition(".")
    while dot:
        for inner in _at(value[key], rest) if key in value else []:
            return [{key: inner}]
        step, dot, rest = rest.partition(".")
        key = f"{key}.{step}"
    return []


def _merged(one: JsonValue, other: JsonValue) -> JsonValue:
    if isinstance(one, dict) and isinstance(other, dict):
        return {**one, **{key: _merged(one[key], item) if key in one else item for key, item in other.items()}}
    if isinstance(one, list) and isinstance(other, list):
        return [*map(_merged, one, other)]
    return other


def fitted(result: JsonObject, most: int | None, left: Sequence[str] = ()) -> JsonObject:
    """Return a result within so many characters, if need be without its largest members or last items."""
    whole: JsonObject = {**result, LEFT_OUT: listed(left)} if left else result
    if most is None or size(whole) <= most:
        return whole
    room = most
    while room > 0:
        cut, out = pruned(result, room)
        shown: JsonObject = {**cut, LEFT_OUT: listed([*left, *out])} if isinstance(cut, dict) else {}
        excess = size(shown) - most
        if shown and excess <= 0:
            return shown
        room -= max(excess, 8)
    return {LEFT_OUT: [f"everything ({size(result)} characters): name fewer fields"]}


def listed(left: Sequence[str]) -> list[JsonValue]:
    """Return the omissions, as a list of bounded length."""
    shown: list[JsonValue] = [*left[:_MOST_LISTED]]
    return [*shown, f"and {len(left) - len(shown)} more"] if len(left) > len(shown) else shown


def pruned(value: JsonObject | list[JsonValue], room: int, path: str = "") -> tuple[JsonValue, list[str]]:
    """Return a value within about so many characters, and its omissions: whole members and last items."""
    if isinstance(value, list):
        return _shortened(value, room, path)
    sizes = {key: size({key: item}) for key, item in value.items()}
    kept: dict[str, JsonValue] = {}
    left: list[str] = []
    for count, key in enumerate(sorted(sizes, key=sizes.__getitem__)):
        item, share = value[key], room // (len(sizes) - count)
        if sizes[key] <= share:
            kept[key] = item
            room -= sizes[key]
            continue
        place = f"{path}.{key}" if path else key
        cut, out = _cut(item, share - len(key) - 6, place)
        left += out
        if cut is not None:
            kept[key] = cut
            room -= size({key: cut})
    return {key: kept[key] for key in value if key in kept}, left


def _shortened(value: list[JsonValue], room: int, path: str) -> tuple[JsonValue, list[str]]:
    kept: list[JsonValue] = []
    left: list[str] = []
    for index, item in enumerate(value):
        room -= size(item) + 2
        if room < 0 and not kept:
            cut, left = _cut(item, room + size(item), f"{path}[{index}]")
            kept += [cut] if cut is not None else []
        if room < 0:
            break
        kept.append(item)
    if len(kept) < len(value):
        left = [*left, f"{path[-_LONGEST_PATH:]}[{len(kept)}:] ({len(value) - len(kept)} items)"]
    return kept, left


def _cut(value: JsonValue, room: int, path: str) -> tuple[JsonValue, list[str]]:
    """A value cut to about so many characters; `None` if nothing is left."""
    if isinstance(value, (dict, list)) and room > 2 and path.count(".") < _MOST_LISTED:
        cut, left = pruned(value, room, path)
        if cut:
            return cut, left
    return None, [f"{path[-_LONGEST_PATH:]} ({size(value)} characters)"]


def fitted_text(text: str, most: int | None) -> JsonObject:
    """Return a text as a result, its end cut off if need be."""
    if most is None or size({"text": text}) <= most:
        return {"text": text}
    length = most
    while length > 0:
        shown: JsonObject = {"text": text[:length], LEFT_OUT: [f"text[{length}:] ({len(text) - length} characters)"]}
        excess = size(shown) - most
        if excess <= 0:
            return shown
        length -= max(excess // 6, 1)
    return {LEFT_OUT: [f"text ({len(text)} characters)"]}


def masker(secrets: Iterable[str]) -> Callable[[str], str]:
    """Return the function that masks credentials in a text."""
    from ..shown import mask

    return mask(secrets, _SHORTEST_SECRET)
