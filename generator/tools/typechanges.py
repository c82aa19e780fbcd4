"""The changes between two types, by their effect on values that calls take and on values of replies."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import Literal, TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

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
    written,
)

K = TypeVar("K")
N = TypeVar("N", ir.NamedType, ir.Record)


class Use(Struct, frozen=True):
    """Whether calls take values of a type, and whether replies have them."""

    sent: bool
    read: bool


class Difference(Struct, frozen=True):
    """A change: its effect on callers, what holds now, the key of the spec that says it, and of what in the type.

    What only `changes` is seen by the server, and by no type checker.
    """

    effect: Literal["breaks", "widens", "changes"]
    words: str
    key: str = "type"
    of: str = ""


def _difference(is_breaking: bool, words: str, key: str = "type") -> Difference:
    return Difference("breaks" if is_breaking else "widens", words, key)


def _keyed(present: Mapping[K, N], before: Mapping[K, N]) -> Mapping[K, N]:
    """Values by their keys; one whose key is new by that of the one of its name which is gone."""
    gone = {item.name: key for key, item in before.items() if key not in present}
    return {key if key in before else gone.get(item.name, key): item for key, item in present.items()}


class Names:
    """The identities of one connector's types, independent of their names.

    A type of another wire name is that of the side `before` where it has the name in Python of one that is gone.
    """

    def __init__(self, connector: ir.Connector, before: Names | None = None) -> None:
        records = {(item.scope, item.wire): item for item in connector.records.values()}
        declared = {item.wire: item for item in connector.types}
        self.records: Mapping[tuple[str, str], ir.Record] = _keyed(records, before.records if before else {})
        self.types: Mapping[str, ir.NamedType] = _keyed(declared, before.types if before else {})
        self._keys = {item.name: key for key, item in self.records.items()}
        self._wires = {item.name: wire for wire, item in self.types.items()}

    def identity(self, type_: Type) -> Hashable:
        """A type without the names of its classes: equal before and after, if the type is the same."""
        match type_:
            case RecordRef(name):
                return "record", self._keys[name]
            case Enumeration(kind, options, title):
                return ("type", self._wires[title]) if title in self._wires else (kind, frozenset(options))
            case Union(variants, tag, title):
                if title in self._wires:
                    return "type", self._wires[title]
                return tag, frozenset((item.tag, item.key, self.identity(item.type)) for item in variants)
            case Array(item) | Map(item) | Nullable(item):
                return type(type_).__name__, self.identity(item)
            case Scalar("decimal_text"):
                return Scalar("decimal")
            case Scalar() | AnyJson() | Object() | File():
                return type_
            case _:
                assert_never(type_)


class Comparison(Struct, frozen=True):
    """The names of both sides."""

    old: Names
    new: Names

    def changes(self, old: Type, new: Type, use: Use) -> Iterator[Difference]:
        """The differences of two types; a named type is compared at its declaration."""
        if self.old.identity(old) != self.new.identity(new):
            yield from self.inside(old, new, use)
        else:
            yield from _decimals(old, new)

    def inside(self, old: Type, new: Type, use: Use) -> Iterator[Difference]:
        """The differences of two types, named ones included."""
        items = _items(old, new)
        if items is not None:
            whose = "" if isinstance(old, Nullable) else "a value of " if isinstance(old, Map) else "an item of "
            for item in self.changes(*items, use):
                yield replace(item, of=item.of + whose)
        elif isinstance(old, Nullable):
            yield _difference(use.sent, "can't be null any more")
            yield from self.changes(old.item, new, use)
        elif isinstance(new, Nullable):
            yield _difference(use.read, "may be null")
            yield from self.changes(old, new.item, use)
        elif isinstance(old, Enumeration) and isinstance(new, Enumeration) and old.kind == new.kind:
            yield from _options(old.options, new.options)
        elif isinstance(old, Union) and isinstance(new, Union):
            yield from self._variants(old, new)
        elif words(old) == words(new):
            yield from _decimals(old, new)
        else:
            yield _difference(use.read or not self._widens(old, new), f"is {words(new)}, no longer {words(old)}")

    def _widens(self, old: Type, new: Type) -> bool:
        """Whether every accepted value is still accepted."""
        if isinstance(new, Union):
            return self.old.identity(old) in [self.new.identity(item.type) for item in new.variants]
        if isinstance(new, Scalar):
            is_more_numbers = (
                old == Scalar("integer") and new.kind == "number"
            )  # type checkers take no int as a Decimal
            return is_more_numbers or (isinstance(old, Enumeration) and old.kind == new.kind)
        return isinstance(new, AnyJson) and all(_is_json(part) for part in written(old))

    def _variants(self, old: Union, new: Union) -> Iterator[Difference]:
        before = {self.old.identity(item.type): item for item in old.variants}
        after = {self.new.identity(item.type): item for item in new.variants}
        for identity, item in before.items():
            if identity not in after:
                yield _difference(True, f"is never {words(item.type)} any more", "variants")
        for identity, item in after.items():
            known = before.get(identity)
            if known is None:
                yield _difference(False, f"may be {words(item.type)}", "variants")
            elif (known.tag, known.key) != (item.tag, item.key):
                told = f"is {words(item.type)} at {item.key or item.tag!r}, no longer at {known.key or known.tag!r}"
                yield _difference(True, told, "variants")


def _is_json(type_: Type) -> bool:
    """Whether arguments of the type are plain JSON."""
    match type_:
        case Scalar(kind):
            return kind in ("string", "integer", "number", "boolean")
        case AnyJson() | Object() | Array() | Map() | Nullable() | Enumeration():
            return True
        case File() | RecordRef() | Union():
            return False
        case _:
            assert_never(type_)


def _decimals(old: Type, new: Type) -> Iterator[Difference]:
    """Whether decimal numbers are written as texts or as numbers, in types that are the same in Python."""
    before, after = (
        frozenset(part.kind for part in written(type_) if isinstance(part, Scalar) and part.kind.startswith("decimal"))
        for type_ in (old, new)
    )
    if before != after:
        ways = {"decimal": "a number", "decimal_text": "a text"}
        now, was = (" and ".join(ways[kind] for kind in sorted(kinds)) for kinds in (after, before))
        yield Difference("changes", f"is written as {now}, no longer as {was}", "decimalAs")


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
        yield _difference(True, f"has no option {', '.join(map(repr, gone))} any more", "options")
    if come:
        yield _difference(False, f"has the option {', '.join(map(repr, come))} too", "options")
