"""The wanted items of a list or a stream, and the position of the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..values import JsonObject, JsonValue
from . import cursor
from .cursor import START, Position
from .results import LEFT_OUT, Fields, listed, plain, pruned, size


@dataclass(frozen=True, slots=True)
class Wanted:
    """The wanted part of a result: fields, maximum items and characters, and the start."""

    fields: tuple[str, ...] = ()
    limit: int | None = None
    max_chars: int | None = None
    position: Position = START


class Collection:
    """The items so far, each with its position, and whether there are more."""

    def __init__(
        self,
        operation: str,
        arguments: Mapping[str, object],
        wanted: Wanted,
        mask: Callable[[str], str],
        *,
        restarts: bool,
    ) -> None:
        """Start without items; with `restarts`, a page may be requested again for the rest of its items."""
        self._operation = operation
        self._arguments = arguments
        self._wanted = wanted
        self._mask = mask
        self._restarts = restarts
        self._fields = Fields(wanted.fields)
        self._items: list[JsonValue] = []
        self._positions: list[Position | None] = []
        self._used = 0
        self._more = False
        self._end: Position | None = None

    @property
    def is_full(self) -> bool:
        """Whether no further item is wanted."""
        limit, most = self._wanted.limit, self._wanted.max_chars
        return (limit is not None and len(self._items) >= limit) or (most is not None and self._used > most)

    def take(self, item: object, position: Position | None = None) -> None:
        """Add an item."""
        taken = self._fields.of(plain(item, self._mask))
        self._items.append(taken)
        self._positions.append(position)
        self._used += size(taken) + 2 if self._wanted.max_chars is not None else 0

    def stop(self) -> None:
        """Note that there are more items, which can't be requested."""
        self._more, self._end = True, None

    def add(self, items: Sequence[object], start: Position, following: Position | None, *, has_next: bool) -> bool:
        """Add the items of a page from a position on; return whether the next page is wanted."""
        for index, item in enumerate(items[start.skip :], start.skip):
            if self.is_full:
                self._more, self._end = True, Position(start.changes, index)
                return False
            self.take(item, Position(start.changes, index))
        self._more, self._end = has_next, following
        return has_next and self._wanted.limit is not None and not self.is_full

    def result(self) -> JsonObject:
        """Return the items in as many characters as are wanted."""
        most, items, left = self._wanted.max_chars, [*self._items], self._fields.missing
        is_cut = False
        while True:
            result = self._shown(items, left, is_cut=is_cut)
            excess = 0 if most is None else size(result) - most
            if excess <= 0 or most is None:
                return result
            if len(items) > 1:
                while len(items) > 1 and excess > 0:
                    excess -= size(items.pop()) + 2
                self._more, self._end = True, self._positions[len(items)]
            elif items:
                (item,) = items
                room = most - (size(result) - size(item)) - _NOTE
                cut, out = (None, []) if is_cut else _cut(item, room)
                items, is_cut = [] if cut is None else [cut], True
                left = [*self._fields.missing, *(out if items else [f"items[0] ({size(item)} characters)"])]
            elif left:
                left = []
            elif self._end is not None:
                self._end = None
            else:
                return {"items": [], "truncated": True}

    def _shown(self, items: Sequence[JsonValue], left: Sequence[str], *, is_cut: bool) -> JsonObject:
        result: JsonObject = {"items": [*items]}
        if self._more or is_cut:
            result["truncated"] = True
        if self._more:
            if self._end is not None and (self._restarts or not self._end.skip):
                result["next_cursor"] = cursor.written(self._operation, self._arguments, self._end)
            else:
                left = [*left, f"items[{len(items)}:] (no cursor leads to them)"]
        if left:
            result[LEFT_OUT] = listed(left)
        return result


_NOTE = 100
"""Characters of the note about an item that was cut."""


def _cut(item: JsonValue, room: int) -> tuple[JsonValue, list[str]]:
    """An item cut to about so many characters; `None` if nothing is left."""
    if room < 2 or not isinstance(item, (dict, list)):
        return None, []
    cut, left = pruned(item, room, "items[0]")
    return (cut, left) if cut else (None, [])


def changed(arguments: JsonObject | None, base: Mapping[str, JsonValue]) -> Position | None:
    """Return the position of a page by its arguments; `None` if they don't determine it."""
    if arguments is None:
        return None
    return Position({name: value for name, value in arguments.items() if name not in base or base[name] != value})
