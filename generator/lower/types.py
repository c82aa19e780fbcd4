"""Type expressions, resolved: the names that a spec declares, and how the types of a union are told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Literal, TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import TypeSpec
from generator.ir import types
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
    Variant,
    json_kind,
)
from generator.text.depth import MAX_DEPTH, type_depth

_Step = TypeVar("_Step", int, str)

_MAX_PARTS = 10_000
"""The maximum number of types in a declared one: a few names can expand to any number."""


class _TooDeepError(Exception):
    """Declared types are nested over the maximum of levels."""


class Declared(Struct, frozen=True):
    """A type that the spec declares: its name in Python, the module of its class, and where."""

    spec: TypeSpec
    name: str
    home: str
    place: Place


class TypeTable:
    """The types by name: declared ones, and the records of resources and operations."""

    def __init__(self, declared: Mapping[str, Declared], findings: Findings) -> None:
        self.declared = declared
        self._findings = findings
        self._records: dict[str, RecordRef] = {}
        self._resolved: dict[str, Type] = {}
        self._levels: dict[str, int] = {}
        """The nesting levels of each name, those of the names in its type included."""
        self._open: list[str] = []
        self._above = 0
        """The levels of the type that is being read."""
        self._inside = 0
        """The maximum levels of the names in it."""

    def add(self, ref: RecordRef) -> None:
        """Let the name of a class refer to its records."""
        self._records.setdefault(ref.name, ref)

    def expression(self, text: str, place: Place) -> Type:
        """The type of an expression; String and a finding if it can't be read."""
        own = max(type_depth(text) - len(self._open[-1:]), 0)  # a name that is being read counts for one
        self._above += own
        try:
            return types.parse(text, self._find)
        except _TooDeepError:
            message = f"nested over {MAX_DEPTH} levels, with those of the names in it"
            self._findings.add("too-deep", message, place, hint="flatten it")
        except types.UnknownTypeError as error:
            known = ["Array", "Map"] if error.takes else [*self.declared, *self._records, *types.SPELLINGS]
            self._findings.add(
                "unknown-type",
                f"{str(error)!r} is not a type" + (" that takes another" if error.takes else ""),
                place,
                hint="Map<T>" if str(error).lower() == "map" else did_you_mean(str(error), known),
            )
        except types.TypeSyntaxError:
            self._findings.add(
                "unknown-type", f"{text!r} is not a type", place, hint="T[], Map<T>, T? or A | B, with names of types"
            )
        finally:
            self._above -= own
        return types.STRING

    def _find(self, name: str) -> Type | None:
        if name in self._resolved:
            if self._above + self._levels[name] > MAX_DEPTH:
                raise _TooDeepError
            self._inside = max(self._inside, self._levels[name] + 1)
            return self._resolved[name]
        declared = self.declared.get(name)
        if declared is None:  # a class that is called like a type of the format doesn't hide it
            return None if types.is_built_in(name) else self._records.get(name)
        if name in self._open:
            chain = " → ".join((*self._open[self._open.index(name) :], name))
            self._findings.add(
                "endless-type", f"{name!r} stands for itself: {chain}", declared.place, hint="put a record between them"
            )
            return types.STRING
        if self._above > MAX_DEPTH:
            raise _TooDeepError
        self._open.append(name)
        before, self._inside, self._above = self._inside, 0, self._above + 1
        resolved = self._bounded(self._resolve(declared), declared)
        self._above -= 1
        self._open.pop()
        self._resolved[name] = resolved
        self._levels[name] = max(types.depth(resolved), self._inside)
        self._inside = max(before, self._levels[name] + 1)
        return resolved

    def _bounded(self, type_: Type, declared: Declared) -> Type:
        """The type, unless the names in it make it too large."""
        if sum(1 for _ in islice(types.parts(type_), _MAX_PARTS + 1)) <= _MAX_PARTS:
            return type_
        message = f"{declared.name!r} stands for over {_MAX_PARTS:,} types"
        self._findings.add("too-large", message, declared.place, hint="put a record between them")
        return types.STRING

    def named(self, name: str) -> Type:
        """The type of a declared name."""
        return self._find(name) or types.STRING

    def _resolve(self, item: Declared) -> Type:
        spec, place = item.spec, item.place
        forms = [bool(spec.variants), spec.fields is not None, bool(spec.options) or spec.type is not None]
        if sum(forms) != 1:
            self._findings.add(
                "invalid-value",
                "a type is a record with `fields`, a union with `variants`, an enumeration with `options`, or a `type`",
                place,
                hint="keep one of them" if any(forms) else "add one of them",
            )
        if spec.fields is not None:
            return RecordRef(item.name, item.home)
        if spec.variants:
            return self._union(item)
        written = self.expression(spec.type, place / "type") if spec.type is not None else types.STRING
        type_ = decimals(written, spec.decimal_as)
        title = item.name if isinstance(type_, Scalar) else ""  # a list of options is no option
        return enumeration(type_, spec.options, place / "options", self._findings, title)

    def _union(self, item: Declared) -> Union:
        spec, place = item.spec, item.place / "variants"
        if isinstance(spec.variants, tuple):
            if spec.tag is not None:
                self._findings.add(
                    "invalid-value",
                    "tag: the types are in a list, which has no value of the tag for each",
                    item.place / "tag",
                    hint='variants = { a = "A", b = "B" }, by the value of the tag',
                )
            keyed = (type_ for _, type_ in self._keyed(enumerate(spec.variants), place))
            return types.one_of(keyed, item.name, item.home)
        variants = [
            (Variant(type_, tag=key) if spec.tag else Variant(type_, key=key, title=item.name, home=item.home))
            for key, type_ in self._keyed(spec.variants.items(), place)
        ]
        for variant in variants if spec.tag is not None else ():
            if isinstance(variant.tag, str) and json_kind(variant.type) != "object":
                self._findings.add(
                    "invalid-value",
                    f"{variant.tag}: a tag tells objects apart, and {types.words(variant.type)} is none",
                    place / variant.tag,
                    hint="a record, or no tag",
                )
        return Union(tuple(variants), spec.tag or (), item.name, item.home)

    def _keyed(self, variants: Iterable[tuple[_Step, str]], place: Place) -> Iterator[tuple[_Step, Type]]:
        """The types of a union by their keys; one that can't be read is reported, and is none of them."""
        for key, text in variants:
            before = len(self._findings.items)
            type_ = self.expression(text, place / key)
            if len(self._findings.items) == before:
                yield key, type_


def is_nameless(type_: Type) -> bool:
    """Whether it is, or contains, a union without a name: no function reads one."""
    return any(isinstance(part, Union) and not part.title for part in types.written(type_))


def decimals(type_: Type, written: Literal["number", "string"]) -> Type:
    """The type, whose decimal numbers are written as numbers or as texts."""
    if written == "number":
        return type_
    return types.replaced(type_, lambda part: Scalar("decimal_text") if part == Scalar("decimal") else part)


def enumeration(type_: Type, options: tuple[str, ...], place: Place, findings: Findings, title: str = "") -> Type:
    """The type with the known values of its texts or integers."""
    if not options:
        return type_

    def known(part: Type) -> Type:
        match part:
            case Scalar("string" | "integer" as kind):
                for index, option in enumerate(options):
                    _check_option(part, option, place / index, findings)
                return Enumeration(kind, tuple(dict.fromkeys(options)), title)
            case Scalar() | AnyJson() | Object() | File() | Array() | Map() | Nullable():
                return part
            case Enumeration() | RecordRef() | Union():
                return part
            case _:
                assert_never(part)

    changed = types.replaced(type_, known)
    if changed == type_:
        has_own = any(isinstance(part, Enumeration) for part in types.parts(type_))
        findings.add(
            "bad-option",
            f"{types.words(type_)} has options of its own" if has_own else f"{types.words(type_)} has no options",
            place,
            hint="remove these" if has_own else "the type String or Integer",
        )
    return changed


def _check_option(type_: Type, option: str, place: Place, findings: Findings) -> None:
    try:
        types.value(type_, option)
    except ValueError:
        findings.add(
            "bad-option", f"the option {option!r} is not a valid {types.words(type_)}", place, hint="correct it"
        )


Find = Callable[[RecordRef], ir.Record]


def settled(type_: Type, find: Find, place: Place, findings: Findings, title: str = "") -> Type:
    """The type with unions that can be told apart, `title` being its name if it is declared here.

    A finding for one that can't; one with a name has it where it is declared.
    """
    elsewhere = Findings()

    def change(part: Type) -> Type:
        if not isinstance(part, Union):
            return part
        return _settled(part, find, place, findings if part.title in ("", title) else elsewhere)

    return types.replaced(type_, change)


def _settled(union: Union, find: Find, place: Place, findings: Findings) -> Type:
    """A union with the condition of each of its types, the most specific object first; nullable if one of them is."""
    variants = list(dict.fromkeys(_plain(item, find) for item in union.variants))
    is_nullable = any(isinstance(item.type, Nullable) for item in union.variants)
    by_kind: dict[str, list[Variant]] = {}
    for variant in variants:
        by_kind.setdefault("object" if variant.key is not None else json_kind(variant.type), []).append(variant)
    objects = by_kind.pop("object", [])
    for kind, rivals in by_kind.items():
        if kind == "any" and all(isinstance(item.type, Union) for item in rivals):
            continue  # under a tag, which is a finding of its own
        if kind == "any" and len(variants) > 1:
            _ambiguous([*rivals, *variants], "Any takes every value", "keep Any", place, findings)
        elif len(rivals) > 1:
            listed = " | ".join(types.words(item.type.item) for item in rivals if isinstance(item.type, Array))
            edit = f"one list of both: Array<{listed}>" if kind == "an array" else "keep one of them"
            _ambiguous(rivals, f"each is {kind} in JSON", edit, place, findings)
    tag = union.tag
    if len(objects) > 1:
        objects, tag = _told_apart(objects, tag, find, place, findings)
    if tag or len(objects) == 1:
        objects = [replace(item, required=()) for item in objects]
    objects = [replace(item, is_the_servers=_is_the_servers(item, tag, find)) for item in objects]
    rest = [variant for variant in variants if variant.key is None and json_kind(variant.type) != "object"]
    result = replace(union, variants=tuple(dict.fromkeys((*rest, *objects))), tag=tag)
    return Nullable(result) if is_nullable else result


def _plain(variant: Variant, find: Find) -> Variant:
    """A type of a union without its `null`, and whether it is a record that takes further members."""
    type_ = types.unwrapped(variant.type)
    is_open = isinstance(type_, RecordRef) and variant.key is None and find(type_).extra is not None
    return replace(variant, type=type_, is_open=is_open)


def _told_apart(
    objects: list[Variant], tag: ir.Selector, find: Find, place: Place, findings: Findings
) -> tuple[list[Variant], ir.Selector]:
    """Objects by key, by the declared tag, by a field with one option, or by required members."""
    keyed = [item for item in objects if item.key is not None]
    if keyed:
        if len(keyed) < len(objects):
            _ambiguous(objects, "only some stand under a key", "a key for each", place, findings)
        for index, item in enumerate(keyed):
            twin = next((other for other in keyed[:index] if _alike(other.type, item.type)), None)
            if twin is not None:
                _ambiguous(
                    [twin, item],
                    f"each has {_value_of(item.type)}",
                    "a record for each key, or a field for each",
                    place,
                    findings,
                )
        return keyed, ()
    if tag and all(item.tag is not None for item in objects):
        return objects, tag
    were_tagged = not tag and any(item.tag is not None for item in objects)
    several = [item for item in objects if item.tag is not None and _has_several_tags(item, find)]
    if several:
        reason = "they have tags of several unions, none of which all types have"
        edit = 'tag = ["type"] with variants = { a = "A", b = "B" }'
        _ambiguous(several, reason, edit, place, findings)
    objects = [replace(item, tag=None) for item in objects]
    for member in _constants(objects[0], find):
        tags = [_constants(item, find).get(member) for item in objects]
        if None not in tags and len(set(tags)) == len(tags):
            return [replace(item, tag=value) for item, value in zip(objects, tags, strict=True)], (member,)
    required, sets = _by_members(objects, find, ("",))
    if len(set(sets)) < len(sets):
        required, sets = _by_members(objects, find, ("", "read"))
    if len(set(sets)) < len(sets):
        rivals = [item for item in required if sets.count(frozenset(item.required)) > 1]
        records = all(isinstance(item.type, RecordRef) for item in rivals)
        edit = 'tag = ["type"] with variants = { a = "A", b = "B" }, or a field with one option in each'
        reason = "they require the same members" if records else "each takes every object"
        if were_tagged:
            reason += ", and the unions that they are from have different tags"
        _ambiguous(rivals, reason, edit if records else "keep one of them", place, findings)
    return required, ()


def _alike(first: Type, second: Type) -> bool:
    """Whether the values under two keys can't be told apart."""
    is_record = isinstance(first, RecordRef) or isinstance(second, RecordRef)
    return first == second or (not is_record and json_kind(first) == json_kind(second))


def _value_of(type_: Type) -> str:
    kind = json_kind(type_)
    if kind == "any":
        return "a value of several kinds"
    return f"a {types.words(type_)}" if kind == "object" else kind


def _constants(variant: Variant, find: Find) -> dict[str, str | int]:
    """The members of a record that have one option, and its value."""
    constants: dict[str, str | int] = {}
    for field in find(variant.type).fields if isinstance(variant.type, RecordRef) else ():
        if field.constant is not None and len(field.selector) == 1:
            value = types.value(field.type, field.constant)
            constants[field.selector[0]] = value if isinstance(value, int) else field.constant
    return constants


def _by_members(
    objects: list[Variant], find: Find, access: tuple[str, ...]
) -> tuple[list[Variant], list[frozenset[str]]]:
    """The objects with the members that each requires, most specific first, and these as sets.

    A tag is one of them for what a tagged union brings along. What only the caller writes is in no reply; what only the
    server writes tells apart where nothing else does.
    """
    required = [replace(item, required=_required(item, find, access)) for item in objects]
    required.sort(key=lambda item: -len(item.required))
    return required, [frozenset(item.required) for item in required]


def _required(variant: Variant, find: Find, access: tuple[str, ...]) -> tuple[str, ...]:
    """The members that every object of a record has."""
    if not isinstance(variant.type, RecordRef):
        return variant.required
    fields = (item for item in find(variant.type).fields if item.required and not item.is_implied)
    members = (item.selector[0] for item in fields if item.selector and item.access in access)
    return tuple(dict.fromkeys((*variant.required, *members)))


def _has_several_tags(variant: Variant, find: Find) -> bool:
    """Whether a record is told apart by one member in one union, and by another in another."""
    fields = find(variant.type).fields if isinstance(variant.type, RecordRef) else ()
    return any(field.is_implied and not field.required for field in fields)


def _is_the_servers(variant: Variant, tag: ir.Selector, find: Find) -> bool:
    """Whether a record is told apart by members that no caller can send."""
    if not isinstance(variant.type, RecordRef) or variant.key is not None:
        return False
    sent = [field.selector for field in find(variant.type).fields if field.is_written]
    if tag and variant.tag is not None:
        return tag not in sent
    return not {*variant.required} <= {selector[0] for selector in sent if selector}


def _ambiguous(rivals: Iterable[Variant], reason: str, edit: str, place: Place, findings: Findings) -> None:
    names = list(dict.fromkeys(repr(item.key) if item.key else types.words(item.type) for item in rivals))[:4]
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    findings.add("ambiguous-union", f"nothing tells {listed} apart: {reason}", place, hint=edit)
