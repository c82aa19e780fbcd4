"""Random arguments: JSON as the documentation shows it, records made by hand, read and changed, and mistakes."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from uuid import UUID

from tests.oracle.wire import Json

from .dice import Dice
from .reading import Gone, Got, Other, Read, Unknown
from .tree import Field, Known, Leaf, Listed, Mapped, Maybe, OneOf, Record, Table, Type, Way, read_by
from .writing import Changed, Given, Made

VALUES: dict[str, list[Given]] = {
    "text": ["", "a", "é☃", "{{x}}", 'q"\\'],
    "integer": [0, -3, 2**60],
    "float": [0.5, -1, 1e300],
    "boolean": [True, False],
    "datetime": [datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), datetime(2024, 1, 2, tzinfo=timezone(timedelta(hours=2)))],
    "date": [date(2024, 2, 29)],
    "time": [time(12, 30)],
    "duration": [timedelta(days=1, seconds=5)],
    "bytes": [b"hi", b""],
    "any": [True, 1, 1.5, "x", [1, None], {"a": {"b": []}}, {}],
    "object": [{}, {"a": 1, "b": [None]}],
    "decimal": [Decimal("0.10"), Decimal("12345678901234567890.123"), Decimal("1E+2"), Decimal(7), Decimal("0.00"), 5],
    "uuid": [UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")],
}
MISTAKES: list[Given] = [
    None, True, 5, 1.5, "x", "sms", "only", [], [1], {}, {"a": 1}, {"type": "unheard of"}, {"which": "z"}, b"x",
    Decimal("1.5"), UUID(int=0), Other("new"), datetime(2024, 1, 2, tzinfo=UTC), [None], {"x": None},
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Arguments:
    """Draws arguments; `known` are the records that were read, by class."""

    dice: Dice
    table: Table
    known: dict[str, list[Read]]

    def value(self, kind: Type, depth: int = 0) -> Given:
        """Draw a value that a type takes."""
        dice = self.dice
        match kind:
            case Leaf(name):
                return copy.deepcopy(dice.pick(VALUES[name]))
            case Listed(item):
                return [self.value(item, depth + 1) for _ in range(dice.number(0, 2 if depth < 4 else 0))]
            case Mapped(item):
                keys = dice.some(["a", "b c", "type", "ü"], 0, 2 if depth < 4 else 0)
                return {key: self.value(item, depth + 1) for key in keys}
            case Maybe(item):
                return None if dice.chance(3) else self.value(item, depth)
            case Known("integer", options):
                return dice.pick([int(options[0]), int(options[-1]), 99])
            case Known(_, options):
                texts: list[Given] = [*options, *options, Other("not known")]
                return dice.pick(texts)
            case Record(name):
                return self.record(name, depth)
            case OneOf():
                return self._one_of(self.table.apart(kind), depth)

    def record(self, name: str, depth: int = 0) -> Given:
        """Draw a record, or its JSON."""
        known = self.known.get(name, [])
        match self.dice.pick(["json", "json", "made", "read", "changed"]):
            case "read" if known:
                return self.dice.pick(known)
            case "changed" if known and self._can_change(base := self.dice.pick(known)):
                return self._changed(base, depth)
            case "made":
                return self._made(name, depth)
            case _:
                return self.mapping(name, depth)

    def mapping(self, name: str, depth: int, tag: dict[tuple[str, ...], Given] | None = None) -> dict[str, Given]:
        """Draw the JSON of a record; `tag` is what it must have."""
        found: dict[str, Given] = {}
        for one in self.table.records[name]:
            if one.rest and self.dice.chance(2):
                found |= self._others(name, one, depth)
            if one.access == "read" or not one.settable:
                continue
            if tag and one.selector in tag:
                _put(found, one.selector, tag[one.selector])
            elif one.required or (depth < 3 and self.dice.chance(2)):
                _put(found, one.selector, self.value(one.type, depth + 1))
        return found

    def _others(self, name: str, field: Field, depth: int) -> dict[str, Given]:
        """Draw members that no field reads."""
        values = self.value(field.type, depth + 1)
        assert isinstance(values, dict)
        return {key: value for key, value in values.items() if key not in read_by(self.table.records[name])}

    def _made(self, name: str, depth: int) -> Made:
        made = Made(name)
        for one in self.table.records[name]:
            if one.constant is not None and one.required:
                continue
            if one.rest:
                made.values |= {one.wire: self._others(name, one, depth)} if self.dice.chance(2) else {}
                continue
            needed = one.required and one.access != "write"
            if not (needed or one.settable or one.access == "read" or self.dice.chance(8)):
                continue  # it has no place of its own, so that most of those who set it are refused
            if needed or (one.required and not self.dice.chance(6)) or (depth < 3 and self.dice.chance(2)):
                made.values[one.wire] = self.value(one.type, depth + 1)
        return made

    def _can_change(self, base: Read) -> bool:
        """Whether every value that is missing can be given: `replace` takes no record without one."""
        fields = self.table.records[base.name]
        return all(one.settable or one.rest for one in fields if base.values[one.wire] == Gone())

    def _changed(self, base: Read, depth: int) -> Given:
        changes: dict[str, Given] = {}
        for one in self.table.records[base.name]:
            gone = base.values[one.wire] == Gone()
            if one.rest and (gone or self.dice.chance(3)):
                changes[one.wire] = self._others(base.name, one, depth)
            elif gone or (one.settable and one.access != "read" and self.dice.chance(3)):
                nothing = not one.required and self.dice.chance(3)
                changes[one.wire] = None if nothing else self.value(one.type, depth + 1)
        return Changed(base, changes)

    def _one_of(self, union: OneOf, depth: int) -> Given:
        if self.dice.chance(8):
            raw: Json = {"type": "new", "n": 1}
            return Unknown("new", raw)
        way = self.dice.pick(union.ways)
        if way.key is None:
            return self._way(union, way, depth)
        value = self.value(way.type, depth)
        return value if isinstance(way.type, Record) and not isinstance(value, dict) else {way.key: value}

    def _way(self, union: OneOf, way: Way, depth: int) -> Given:
        if not isinstance(way.type, Record) or way.tag is None or self.dice.chance(3):
            return self.value(way.type, depth)
        field = next(one for one in self.table.records[way.type.name] if one.selector == union.tag)
        whole = isinstance(field.type, Known) and field.type.kind == "integer"
        return self.mapping(way.type.name, depth, {union.tag: int(way.tag) if whole else way.tag})

    def spoiled(self, value: Given) -> Given:
        """Return a value with a mistake somewhere in it, which may be none."""
        dice = self.dice
        match value:
            case dict() if not dice.chance(5):
                spoiled = dict(value)
                match dice.pick(["inner", "inner", "inner", "added", "left out"]):
                    case "added":
                        spoiled[dice.pick(["misspelt", "id", "type", "name"])] = dice.pick(MISTAKES)
                    case how if value:
                        key = dice.pick(sorted(value))
                        inner = spoiled.pop(key)
                        if how == "inner":
                            spoiled[key] = self.spoiled(inner)
                    case _:
                        pass
                return spoiled
            case list() if value and not dice.chance(5):
                index = dice.number(0, len(value) - 1)
                return [self.spoiled(one) if number == index else one for number, one in enumerate(value)]
            case Made() if value.values and not dice.chance(5):
                wire = dice.pick(sorted(value.values))
                return Made(value.name, {**value.values, wire: self.spoiled(value.values[wire])})
            case _:
                return copy.deepcopy(dice.pick(MISTAKES))


def _put(found: dict[str, Given], selector: tuple[str, ...], value: Given) -> None:
    for segment in selector[:-1]:
        below = found.setdefault(segment, {})
        assert isinstance(below, dict)
        found = below
    found[selector[-1]] = value


def every_record(value: Got) -> list[Read]:
    """Return all records in a value."""
    match value:
        case Read():
            return [value, *(one for inner in value.values.values() for one in every_record(inner))]
        case list():
            return [one for inner in value for one in every_record(inner)]
        case dict():
            return [one for inner in value.values() for one in every_record(inner)]
        case _:
            return []
