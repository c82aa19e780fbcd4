"""Results of calls, walked by their annotations: which leaves of a reply are typed, and are what was sent."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, TypeGuard, get_args, get_origin

from tests.openapi.synthesis import Pointer, Sample
from tests.openapi.values import equals
from tests.oracle.wire import Json

Hints = tuple[object, ...]
"""The alternatives of an annotation."""
Attributes = Callable[[type], Mapping[tuple[str, ...], str]]
"""The attributes of a class of records, by the members that they read; that of `*` reads all others."""

NOT_TYPED = "any JSON"


def alternatives(hint: object) -> Hints:
    """The alternatives of an annotation, aliases and unions opened."""
    origin = get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return tuple(one for part in get_args(hint) for one in alternatives(part))
    if origin is typing.Annotated:
        return alternatives(get_args(hint)[0])
    return (hint,)


_HINTS: dict[int, tuple[object, dict[str, object]]] = {}


def hints_of(kind: Callable[..., object]) -> dict[str, object]:
    """The annotations of a class or a function."""
    if id(kind) not in _HINTS:
        _HINTS[id(kind)] = kind, dict(typing.get_type_hints(kind))
    return _HINTS[id(kind)][1]


def is_record(value: object) -> bool:
    """Whether it is an instance of a dataclass."""
    return dataclasses.is_dataclass(value) and not isinstance(value, type)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether it is a list."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether it is a dictionary."""
    return isinstance(value, dict)


class Walk:
    """A walk through the values of one result; `problems` says why a leaf is not typed or not equal, by its place."""

    def __init__(self, sample: Sample, attributes: Attributes) -> None:
        self.sample = sample
        self.attributes = attributes
        self.problems: dict[Pointer, str] = {}

    def value(self, found: object, hints: Hints, sent: Json, pointer: Pointer) -> None:
        """Walk a value."""
        leaf = self.sample.leaves.get(pointer)
        if leaf is not None and leaf.kind == "any":
            own: object = getattr(found, "raw", found) if is_record(found) else found
            if not equals(own, sent):
                self.problems[pointer] = f"another value: {_short(found)}, not {_short(sent)}"
        elif found is None and sent is not None:
            self.lost(pointer, "None")
        elif object in hints:
            self.lost(pointer, NOT_TYPED)
        elif leaf is not None:
            self._leaf(found, hints, sent, pointer, leaf.options)
        elif isinstance(sent, list):
            self._list(found, hints, sent, pointer)
        elif isinstance(sent, dict):
            self._object(found, hints, sent, pointer)

    def lost(self, pointer: Pointer, why: str) -> None:
        """Note that what stands at a place and below can't be reached."""
        for other in below(self.sample, pointer):
            self.problems.setdefault(other, why)

    def _leaf(self, found: object, hints: Hints, sent: Json, pointer: Pointer, options: tuple[Json, ...]) -> None:
        if not equals(found, sent):
            self.problems[pointer] = f"another value: {_short(found)}, not {_short(sent)}"
        elif type(found).__name__ == "Unrecognized" and sent in options:
            self.problems[pointer] = "an option that is not recognised"
        elif not any(_fits(found, hint) for hint in hints):
            self.problems[pointer] = "another type than annotated"

    def _list(self, found: object, hints: Hints, sent: Sequence[Json], pointer: Pointer) -> None:
        items = tuple(one for hint in hints if get_origin(hint) is list for one in alternatives(get_args(hint)[0]))
        if not is_list(found) or not items or len(found) != len(sent):
            self.lost(pointer, f"no list: {_short(found)}")
            return
        for index, (one, value) in enumerate(zip(found, sent, strict=True)):
            self.value(one, items, value, (*pointer, index))

    def _object(self, found: object, hints: Hints, sent: Mapping[str, Json], pointer: Pointer) -> None:
        if type(found).__name__ == "UnknownVariant":
            self.lost(pointer, "an unknown variant")
        elif is_record(found):
            self._record(found, sent, pointer)
        elif is_object(found):
            values = tuple(one for hint in hints if get_origin(hint) is dict for one in alternatives(get_args(hint)[1]))
            for key, value in sent.items():
                self._member(found.get(key), values, value, (*pointer, key), is_there=key in found)
        else:
            self.lost(pointer, f"no object: {_short(found)}")

    def _member(self, found: object, hints: Hints, sent: Json, pointer: Pointer, *, is_there: bool) -> None:
        if is_there:
            self.value(found, hints, sent, pointer)
        else:
            self.lost(pointer, "no such member")

    def _record(self, found: object, sent: Mapping[str, Json], pointer: Pointer, above: tuple[str, ...] = ()) -> None:
        names = self.attributes(type(found))
        for key, value in sent.items():
            here, member = (*pointer, key), (*above, key)
            if member in names:
                self._attribute(found, names[member], value, here)
            elif isinstance(value, dict) and any(name[: len(member)] == member for name in names):
                self._record(found, value, here, member)
            elif not above and ("*",) in names:
                self._extra(found, names["*",], key, value, here)
            else:
                self.lost(here, "no attribute")

    def _attribute(self, found: object, name: str, sent: Json, pointer: Pointer) -> None:
        try:
            own: object = getattr(found, name)
        except AttributeError:
            self.lost(pointer, "a value that is missing")
            return
        self.value(own, alternatives(hints_of(type(found))[name]), sent, pointer)

    def _extra(self, found: object, name: str, key: str, sent: Json, pointer: Pointer) -> None:
        more: object = getattr(found, name)
        if is_object(more):
            hints = alternatives(hints_of(type(found))[name])
            values = tuple(one for hint in hints if get_origin(hint) is dict for one in alternatives(get_args(hint)[1]))
            self._member(more.get(key), values, sent, pointer, is_there=key in more)
        else:
            self.lost(pointer, "no attribute")


def below(sample: Sample, pointer: Pointer) -> Iterator[Pointer]:
    """The places of the leaves at a place and below it."""
    return (other for other in sample.leaves if other[: len(pointer)] == pointer)


def _fits(found: object, hint: object) -> bool:
    if get_origin(hint) is Literal:
        return found in get_args(hint)
    if hint is float:
        return isinstance(found, (int, float))
    return isinstance(hint, type) and isinstance(found, hint)


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) < 60 else f"{text[:57]}..."
