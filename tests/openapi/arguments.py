"""Arguments of a method from JSON, by its annotations: what they take, and which of their leaves they type."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from os import PathLike
from typing import Literal, get_args, get_origin
from uuid import UUID

from tests.openapi.synthesis import Pointer, Sample
from tests.openapi.values import decoded, duration
from tests.openapi.walk import NOT_TYPED, Hints, alternatives, below, hints_of
from tests.oracle.wire import Json


class Arguments:
    """The arguments made from one sample; `problems` says why a leaf is not typed, by its place."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self.problems: dict[Pointer, str] = {}

    def of(self, value: Json, hint: object, pointer: Pointer) -> object:
        """The argument for a JSON value."""
        return self._of(value, alternatives(hint), pointer)

    def lost(self, pointer: Pointer, why: str) -> None:
        """Note that nothing types what stands at a place and below."""
        for other in below(self.sample, pointer):
            self.problems.setdefault(other, why)

    def _of(self, value: Json, hints: Hints, pointer: Pointer) -> object:
        leaf = self.sample.leaves.get(pointer)
        if object in hints or value is None or (leaf is not None and leaf.kind == "any"):
            if leaf is None or leaf.kind != "any":
                self.lost(pointer, NOT_TYPED)
            return value
        match value:
            case dict():
                return self._object(value, hints, pointer)
            case list():
                return self._list(value, hints, pointer)
            case str():
                return self._text(value, hints, pointer)
            case bool():
                self._check(pointer, value, hints, bool)
            case int():
                self._check(pointer, value, hints, int, float, Decimal)
            case float():
                self._check(pointer, value, hints, float, Decimal)
        return Decimal(str(value)) if Decimal in hints and float not in hints else value

    def _check(self, pointer: Pointer, value: Json, hints: Hints, *kinds: type) -> None:
        if not any(kind in hints for kind in kinds) and not _is_option(value, hints):
            self.lost(pointer, "no type takes it")

    def _text(self, value: str, hints: Hints, pointer: Pointer) -> object:
        leaf = self.sample.leaves.get(pointer)
        if _is_option(value, hints):
            return value
        if any(get_origin(hint) is PathLike for hint in hints) or bytes in hints:
            is_base64 = leaf is not None and leaf.format in ("byte", "base64", "base64url", "binary")
            return decoded(value) if is_base64 else value.encode()
        for kind, read in (
            (datetime.datetime, datetime.datetime.fromisoformat),
            (datetime.date, datetime.date.fromisoformat),
            (datetime.time, datetime.time.fromisoformat),
            (datetime.timedelta, duration),
            (UUID, UUID),
            (Decimal, Decimal),
        ):
            if kind in hints:
                try:
                    return read(value)
                except (ValueError, ArithmeticError):
                    continue
        if str in hints:
            return value
        for hint in hints:
            if isinstance(hint, type) and hint.__name__ == "Unrecognized":
                if leaf is not None and value in leaf.options:
                    self.lost(pointer, "an option that is not recognised")
                return hint(value)
        self.lost(pointer, "no type takes it")
        return value

    def _list(self, value: Sequence[Json], hints: Hints, pointer: Pointer) -> object:
        items = tuple(one for hint in hints if is_of(hint, Sequence) for one in alternatives(get_args(hint)[0]))
        if not items:
            self.lost(pointer, "no type takes a list")
            return value
        return [self._of(one, items, (*pointer, index)) for index, one in enumerate(value)]

    def _object(self, value: Mapping[str, Json], hints: Hints, pointer: Pointer) -> object:
        dictionaries = [hint for hint in hints if is_typeddict(hint)]
        maps = tuple(one for hint in hints if is_of(hint, Mapping) for one in alternatives(get_args(hint)[1]))
        if dictionaries:
            best = min(dictionaries, key=lambda one: _distance(value, one))
            assert isinstance(best, type)
            own = hints_of(best)
            made: dict[str, object] = {}
            for key, item in value.items():
                here = (*pointer, key)
                if key in own:
                    made[key] = self._of(item, alternatives(own[key]), here)
                elif maps:
                    made[key] = self._of(item, maps, here)
                else:
                    made[key] = item
                    self.lost(here, "no such key")
            return made
        if maps:
            return {key: self._of(item, maps, (*pointer, key)) for key, item in value.items()}
        self.lost(pointer, "no type takes an object")
        return value


def is_of(hint: object, kind: type) -> bool:
    """Whether an annotation is a generic one of some kind, but no tuple."""
    origin: object = get_origin(hint)
    return isinstance(origin, type) and origin is not tuple and issubclass(origin, kind)


def is_typeddict(hint: object) -> bool:
    """Whether it is a `TypedDict`, whoever made it."""
    return isinstance(hint, type) and hasattr(hint, "__required_keys__")


def _is_option(value: Json, hints: Hints) -> bool:
    return any(value in get_args(hint) for hint in hints if get_origin(hint) is Literal)


def _distance(value: Mapping[str, Json], kind: object) -> tuple[int, int, int]:
    """How far an object is from a `TypedDict`: wrong tags, unknown and missing keys, keys that are not given."""
    assert isinstance(kind, type)
    own = hints_of(kind)
    wrong = 0
    for key, item in value.items():
        options = [one for hint in alternatives(own.get(key)) if get_origin(hint) is Literal for one in get_args(hint)]
        wrong += bool(options) and isinstance(item, str) and item not in options
        wrong += key in own and not _is_of_kind(item, alternatives(own[key]))
    needed: frozenset[str] = getattr(kind, "__required_keys__", frozenset())
    missing = len(needed - value.keys())
    return wrong, len(value.keys() - own.keys()) + missing, len(own.keys() - value.keys())


def _is_of_kind(value: Json, hints: Hints) -> bool:
    """Whether an annotation may take a value of that kind: an object, a list, or a single value."""
    if object in hints or value is None:
        return True
    lists = sum(is_of(hint, Sequence) for hint in hints)
    maps = sum(is_of(hint, Mapping) for hint in hints)
    match value:
        case list():
            return lists > 0
        case dict():
            return maps > 0 or any(is_typeddict(hint) for hint in hints)
        case bool():
            return bool in hints
        case _:
            return len(hints) > lists + maps + sum(map(is_typeddict, hints))
