"""The changes between two types, by their effect on values that calls take and on values of replies."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import assert_never

from msgspec import Struct

from generator import ir
from generator.ir.types import (
    AnyJson,
    Array,
    Enumeration,
    File,
    Map,
    Nullable,
    Object,
    RecordRef,
    Scalar,
    Type,
    Union,
    words,
)


class Use(Struct, frozen=True):
    """Whether calls take values of a type, and whether replies have them."""

    sent: bool
    read: bool


class Difference(Struct, frozen=True):
    """A change: what holds now, whether it breaks callers, and the key of the spec that says it."""

    is_breaking: bool
    words: str
    key: str = "type"


class Names:
    """What the names of one connector stand for, whatever they are called."""

    def __init__(self, connector: ir.Connector) -> None:
        self._records: Mapping[str, ir.Record] = connector.records
        self._wires = {item.name: item.wire for item in connector.types}

    def identity(self, type_: Type) -> Hashable:
        """A type without the names of its classes: equal before and after, if the type is the same."""
        match type_:
            case RecordRef(name):
                record = self._records[name]
                return "record", record.scope, record.wire
            case Enumeration(kind, options, title):
                return ("type", self._wires[title]) if title in self._wires else (kind, frozenset(options))
            case Union(variants, tag, title):
                if title in self._wires:
                    return "type", self._wires[title]
                return tag, frozenset((item.tag, item.key, self.identity(item.type)) for item in variants)
            case Array(item) | Map(item) | Nullable(item):
                return type(type_).__name__, self.identity(item)
            case Scalar() | AnyJson() | Object() | File():
                return type_
            case _:
                assert_never(type_)


class Comparison(Struct, frozen=True):
    """The names of both sides."""

    old: Names
    new: Names

    def changes(self, old: Type, new: Type, use: Use) -> Iterator[Difference]:
        """What is another now; a type with a name is compared where it is declared."""
        if self.old.identity(old) != self.new.identity(new):
            yield from self.inside(old, new, use)

    def inside(self, old: Type, new: Type, use: Use) -> Iterator[Difference]:
        """What is another now, in the declaration of a type with a name too."""
        items = _items(old, new)
        if items is not None:
            yield from self.changes(*items, use)
        elif isinstance(old, Nullable):
            yield Difference(use.sent, "can't be null any more")
            yield from self.changes(old.item, new, use)
        elif isinstance(new, Nullable):
            yield Difference(use.read, "may be null")
            yield from self.changes(old, new.item, use)
        elif isinstance(old, Enumeration) and isinstance(new, Enumeration) and old.kind == new.kind:
            yield from _options(old.options, new.options)
        elif isinstance(old, Union) and isinstance(new, Union):
            yield from self._variants(old, new)
        else:
            yield Difference(use.read or not self._widens(old, new), f"is {words(new)}, no longer {words(old)}")

    def _widens(self, old: Type, new: Type) -> bool:
        """Whether what was taken is still taken."""
        if isinstance(new, Union):
            return self.old.identity(old) in [self.new.identity(item.type) for item in new.variants]
        if isinstance(new, Scalar):
            is_more_numbers = old == Scalar("integer") and new.kind in ("number", "decimal")
            return is_more_numbers or (isinstance(old, Enumeration) and old.kind == new.kind)
        return isinstance(new, AnyJson)

    def _variants(self, old: Union, new: Union) -> Iterator[Difference]:
        before = {self.old.identity(item.type): item for item in old.variants}
        after = {self.new.identity(item.type): item for item in new.variants}
        for identity, item in before.items():
            if identity not in after:
                yield Difference(True, f"is never {words(item.type)} any more", "variants")
        for identity, item in after.items():
            known = before.get(identity)
            if known is None:
                yield Difference(False, f"may be {words(item.type)}", "variants")
            elif (known.tag, known.key) != (item.tag, item.key):
                told = f"is {words(item.type)} at {item.key or item.tag!r}, no longer at {known.key or known.tag!r}"
                yield Difference(True, told, "variants")


def _items(old: Type, new: Type) -> tuple[Type, Type] | None:
    """The types inside of two types of one form."""
    if isinstance(old, Array) and isinstance(new, Array):
        return old.item, new.item
    if isinstance(old, Map) and isinstance(new, Map):
        return old.item, new.item
    if isinstance(old, Nullable) and isinstance(new, Nullable):
        return old.item, new.item
    return None


def _options(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[Difference]:
    gone = [option for option in old if option not in new]
    come = [option for option in new if option not in old]
    if gone:
        yield Difference(True, f"has no option {', '.join(map(repr, gone))} any more", "options")
    if come:
        yield Difference(False, f"has the option {', '.join(map(repr, come))} too", "options")
