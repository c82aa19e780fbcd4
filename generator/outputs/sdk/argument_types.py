"""The modules of `types`: the types of arguments, in the shape that the API documents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from generator import ir
from generator.ir import names, traverse, types
from generator.ir.kept import kept
from generator.ir.types import Enumeration, RecordRef, Union
from generator.outputs.sdk.classes import described
from generator.outputs.sdk.module import Module
from generator.python.code import Code, Import, literal, mapping, of, subscript, union, use
from generator.python.literals import docstring
from generator.python.runtime import private
from generator.python.types import MAPPING, Open, alternatives, any_mapping, any_of, expanded, options, record
from generator.text.identifiers import KEYWORDS
from generator.text.prose import article

_ALIAS = Import("typing", "TypeAlias")
_NOT_REQUIRED = Import("typing", "NotRequired")
_TYPED_DICT = private("typeddict", "TypedDict")
_OPEN = ", as far as its fields read it: a `TypedDict` has no other members."


class Key(Struct, frozen=True):
    """A key of a `TypedDict`."""

    name: str
    annotation: Code
    docstring: str


class Dict(Struct, frozen=True):
    """A `TypedDict`; the keys that a class can't have are in `base`, which a call makes."""

    name: str
    docstring: str
    keys: tuple[Key, ...]
    """The keys that a class can have."""
    odd: tuple[Key, ...]
    parent: Code
    base: Code

    @property
    def has_base(self) -> bool:
        """Whether there are keys that a class can't have."""
        return bool(self.base.text)


class Alias(Struct, frozen=True):
    """A name of a type."""

    name: str
    value: Code
    docstring: str


class InputsView(Struct, frozen=True):
    """The types of arguments of one module."""

    dicts: tuple[Dict, ...]
    aliases: tuple[Alias, ...]


class _Members(Struct):
    """The members of a JSON object: a field's type at a leaf, or further members."""

    leaves: dict[str, tuple[Code, bool, str]] = field(default_factory=dict[str, "tuple[Code, bool, str]"])
    inner: dict[str, _Members] = field(default_factory=dict[str, "_Members"])

    @property
    def needed(self) -> bool:
        """Whether a member of it is required."""
        return any(needed for _, needed, _ in self.leaves.values()) or any(item.needed for item in self.inner.values())


def modules(connector: ir.Connector) -> tuple[Module, ...]:
    """A module for each module of records or unions in arguments."""
    return tuple(inputs.module(connector) for inputs in _by_home(connector))


def views(connector: ir.Connector) -> tuple[InputsView, ...]:
    """The view of each module."""
    return tuple(inputs.view for inputs in _by_home(connector))


def _by_home(connector: ir.Connector) -> tuple[_Inputs, ...]:
    sent = traverse.sent(connector)
    by_home: dict[str, _Inputs] = {}
    for ref in sent.records:
        by_home.setdefault(ref.home, _Inputs(ref.home, connector)).record(ref)
    for item in sent.unions:
        by_home.setdefault(item.home, _Inputs(item.home, connector)).union(item)
    return tuple(by_home.values())


def has_dicts(connector: ir.Connector) -> bool:
    """Whether calls take an object whose keys are checked."""
    sent = traverse.sent(connector)
    return bool(sent.records) or any(variant.key is not None for item in sent.unions for variant in item.variants)


def public_names(connector: ir.Connector) -> dict[str, list[str]]:
    """The public names of each module."""
    sent = traverse.sent(connector)
    by_module: dict[str, list[str]] = {}
    for ref in sent.records:
        by_module.setdefault(f".types.{ref.home}", []).extend((f"{ref.name}Dict", names.input_name(ref.name)))
    for item in sent.unions:
        by_module.setdefault(f".types.{item.home}", []).append(names.input_name(item.title))
    return by_module


@kept
def every_name(connector: ir.Connector) -> frozenset[str]:
    """The public names of all modules."""
    return frozenset(name for listed in public_names(connector).values() for name in listed)


def defined(connector: ir.Connector) -> dict[str, tuple[str, ...]]:
    """The names that the modules of arguments define, by the record or union that they are derived from."""
    sent = traverse.sent(connector)
    by_owner: dict[str, tuple[str, ...]] = {}
    for ref in sent.records:
        inputs = _Inputs(ref.home, connector)
        inputs.record(ref)
        by_owner[ref.name] = inputs.names
    for item in sent.unions:
        inputs = _Inputs(item.home, connector)
        inputs.union(item)
        by_owner[item.title] = inputs.names
    return by_owner


class _Inputs:
    """The types of arguments of one module."""

    def __init__(self, home: str, connector: ir.Connector) -> None:
        self._home = home
        self._connector = connector
        self._dicts: list[Dict] = []
        self._aliases: list[Alias] = []

    @property
    def view(self) -> InputsView:
        """The view of the module."""
        return InputsView(tuple(self._dicts), tuple(self._aliases))

    @property
    def names(self) -> tuple[str, ...]:
        """The names that it defines."""
        return (*(item.name for item in self._dicts), *(item.name for item in self._aliases))

    def record(self, ref: RecordRef) -> None:
        """Add a record's members, and either of them."""
        about = f"The JSON of `{ref.name}`"
        others = self._beside([ref])
        self._add(f"{ref.name}Dict", self._members(ref), about + (_OPEN if others else "."))
        either = union(Code(f"{ref.name}Dict"), *others, record(ref))
        self._aliases.append(Alias(names.input_name(ref.name), either, f"{about}, or the record."))

    def _members(self, ref: RecordRef) -> _Members:
        """The members of a record; the only one that unions tell it apart by is required, as they need it."""
        tags = traverse.tags(self._connector).get(ref, frozenset())
        root = _Members()
        for item in sorted(self._connector.record(ref).fields, key=lambda item: len(item.selector)):
            if item.is_written:
                _place(root, item, self._beside, needed=item.required or tags == frozenset([item.selector]))
        return root

    def _beside(self, refs: Sequence[RecordRef]) -> tuple[Code, ...]:
        """A mapping that stands for each of these records that takes further members: each is of a member's type."""
        opened = [ref for ref in refs if self._connector.record(ref).extra is not None]
        each = (item for ref in opened for item in self._of_members(ref))
        return (subscript(use(MAPPING), Code("str"), any_of(each)),) if opened else ()

    def _of_members(self, ref: RecordRef) -> Iterator[Code]:
        """The types of a record's members, its further ones first."""
        fields = [item for item in self._connector.record(ref).fields if item.is_written]
        whole = {item.selector[0] for item in fields if len(item.selector) == 1}
        for item in sorted(fields, key=lambda item: not item.is_extra):
            inner = types.unwrapped(item.type)
            if item.is_extra and isinstance(inner, types.Map):
                yield from alternatives(inner.item, self._inside)
            elif not item.selector and isinstance(inner, Union):
                for variant in inner.variants:
                    yield from alternatives(variant.type, self._inside)
            elif len(item.selector) > 1 and item.selector[0] not in whole:
                yield use(Import(f".types.{ref.home}", _nested(f"{ref.name}Dict", item.selector[0])))
            elif item.constant is not None and isinstance(inner, Enumeration):
                yield options(inner)
            else:
                yield from alternatives(item.type, self._inside)

    def _inside(self, refs: Sequence[RecordRef]) -> tuple[Code, ...]:
        """A mapping that stands for such a record inside of one: spelled out, it might have no end."""
        return (any_mapping(),) if any(self._connector.record(ref).extra is not None for ref in refs) else ()

    def union(self, item: Union) -> None:
        """Add a union: each of its types, those under a key as an object with that key."""
        for variant in item.variants:
            if variant.key is not None:
                own = f"{item.title}{names.pascal(variant.key)}Dict"
                inner = expanded(variant.type, self._beside)
                self._add(own, _Members({variant.key: (inner, True, "")}), f"An object with `{variant.key}`.")
        self._aliases.append(
            Alias(names.input_name(item.title), expanded(item, self._beside), f"An argument of type `{item.title}`.")
        )

    def _add(self, own: str, members: _Members, words: str) -> None:
        keys: list[Key] = []
        for wire, (annotated, needed, description) in members.leaves.items():
            keys.append(Key(wire, _marked(annotated, needed), description))
        for wire, inner in members.inner.items():
            if wire in members.leaves:  # a field reads the object whole, another a member of it
                continue
            holder = own.removesuffix("Dict")
            nested = _nested(own, wire)
            self._add(nested, inner, f"The `{wire}` of {article(holder)} `{holder}`.")
            keys.append(Key(wire, _marked(Code(nested), inner.needed), ""))
        plain = tuple(key for key in keys if _is_plain(key.name))
        odd = tuple(key for key in keys if key not in plain)
        parent, base = _TYPED_DICT, Code("")
        if odd:
            parent = Code(f"_{own}Keys")
            pairs = mapping((literal(key.name), _quoted(key.annotation)) for key in odd)
            base = of("{}({}, {})", _TYPED_DICT, literal(parent.text), pairs)
        self._dicts.append(Dict(own, docstring(words, 4), plain, odd, parent, base))

    def module(self, connector: ir.Connector) -> Module:
        """The module."""
        dicts = {name for item in self._dicts for name in (item.name, item.parent.text) if name != _TYPED_DICT.text}
        defines = {*dicts, *(item.name for item in self._aliases)}
        keys = {key.name for item in self._dicts for key in item.keys}
        return Module(
            f"src/{connector.package.module}/types/{self._home}.py",
            "sdk/src/module/types/home.py",
            docstring("The types of arguments that are objects.", 0),
            self.view,
            frozenset((_ALIAS, *(_TYPED_DICT.uses if self._dicts else ()))),
            defines=frozenset(defines | keys),
            late=".types." if self._dicts else "",
            tail="sdk/src/module/types/aliases.py",
        )


def _is_plain(key: str) -> bool:
    """Whether a key can be written in a class as it is: Python changes names that are not in its normal form."""
    is_same = unicodedata.normalize("NFKC", key) == key
    return key.isidentifier() and is_same and key not in KEYWORDS and not key.startswith("__")


def _marked(annotated: Code, needed: bool) -> Code:
    return annotated if needed else subscript(use(_NOT_REQUIRED), annotated)


def _quoted(annotated: Code) -> Code:
    """The annotation as a text, whose names may be those of later classes."""
    return Code(literal(annotated.text).text, annotated.uses)


def _nested(own: str, wire: str) -> str:
    """The `TypedDict` of an object in another."""
    return f"{own.removesuffix('Dict')}{names.pascal(wire)}Dict"


def _place(root: _Members, item: ir.Field, beside: Open, *, needed: bool) -> None:
    words = described(item)
    inner = types.unwrapped(item.type)
    if not item.selector:
        if isinstance(inner, Union):
            for variant in inner.variants:
                if variant.key is not None:
                    root.leaves[variant.key] = (expanded(variant.type, beside), False, "")
        return
    here = root
    for segment in item.selector[:-1]:
        if segment in here.leaves:  # another field is this whole object
            return
        here = here.inner.setdefault(segment, _Members())
    if item.constant is not None and isinstance(inner, Enumeration):
        annotated = options(inner)
    else:
        annotated = expanded(item.type, beside)
    here.leaves[item.selector[-1]] = (annotated, needed, words)
