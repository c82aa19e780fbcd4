"""Random bodies for records: conforming, partly conforming, and corrupt."""

from __future__ import annotations

from dataclasses import dataclass

from tests.oracle.wire import Json

from .dice import Dice
from .numbers import Digits
from .tree import Field, Known, Leaf, Listed, Mapped, Maybe, OneOf, Record, Table, Type, read_by

SAMPLES: dict[str, list[Json]] = {
    "text": ["", "a", "é☃", 7, -1, Digits("1.50"), 0.25, "2024-01-02", "true"],
    "integer": [0, 7, -3, 2**60, "12", 5.0, Digits("2.00"), Digits("1e2")],
    "float": [0.5, -1, 3, "1.5", "6.02e23", Digits("0.10")],
    "boolean": [True, False, "true", "false"],
    "datetime": ["2024-01-02T03:04:05Z", "2024-01-02T03:04:05.25+02:00", "2024-01-02T03:04:05"],
    "date": ["2024-02-29"],
    "time": ["12:30:00", "01:02:03.5"],
    "duration": ["P1DT2H", "PT0.5S"],
    "bytes": ["aGk=", ""],
    "any": [True, 1, Digits("1.10"), "x", [1, None], {"a": {"b": Digits("0.00")}}, {}, []],
    "object": [{}, {"a": 1}, {"a": Digits("3.140"), "b": [None]}],
    "decimal": [Digits("0.10"), Digits("12345678901234567890.123"), 7, "1.00", 0.5, -2, Digits("1e3")],
    "uuid": ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"],
}
WRONG: list[Json] = [
    None, True, 5, 1.5, Digits("1.50"), "x", "sms", "", [], [1], ["x"], [None], {}, {"a": 1},
    {"type": "unheard of"}, {"type": 5}, {"which": "z"}, [{}], {"k": {}}, {"meta": {"kind": "odd"}},
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bodies:
    """Draws bodies for the records of a table; one value in `wrong` doesn't fit (0: all fit)."""

    dice: Dice
    table: Table
    wrong: int

    def record(self, name: str, depth: int = 0) -> Json:
        """Draw the object of a record."""
        body: dict[str, Json] = {}
        for one in self.table.records[name]:
            present = one.required or (depth < 3 and self.dice.number(0, 2) > 0)
            if self.wrong and self.dice.chance(self.wrong * 2):
                present = not present
            if one.access == "write":
                present = self.dice.chance(6)
            if one.rest:
                for key in self._keys(name, depth) if present else ():
                    body[key] = self.value(self._inside(one.type), depth + 1)
            elif present:
                self._plant(body, one, depth)
        if self.dice.chance(4):
            body[self.dice.pick(["extra", "_links", "größe!"])] = self.dice.pick(SAMPLES["any"])
        if self.wrong and self.dice.chance(self.wrong * 4):
            for key in self.dice.some(sorted(body), 1, 1) if body else []:
                body[key] = self.dice.pick(WRONG)
        return body

    def _keys(self, name: str, depth: int) -> list[str]:
        """Draw keys of members that no field reads."""
        keys = self.dice.some(["a", "b c", "new", "ü"], 0, 2 if depth < 4 else 0)
        return [key for key in keys if key not in read_by(self.table.records[name])]

    def _inside(self, kind: Type) -> Type:
        assert isinstance(kind, Mapped)
        return kind.item

    def _plant(self, body: dict[str, Json], field: Field, depth: int) -> None:
        """Put a value where the field reads it."""
        kind = field.type
        if "*" not in field.selector:
            place(body, field.selector, self.value(kind, depth + 1), self.dice)
            return
        assert isinstance(kind, Listed)
        items = [self.value(kind.item, depth + 1) for _ in range(self.dice.number(0, 3))]
        place_all(body, field.selector, items)

    def value(self, kind: Type, depth: int = 0) -> Json:
        """Draw a value of a type, or one that doesn't fit."""
        dice = self.dice
        if self.wrong and dice.chance(self.wrong):
            return dice.pick(WRONG)
        match kind:
            case Leaf(name):
                return dice.pick(SAMPLES[name])
            case Listed(item):
                return [self.value(item, depth + 1) for _ in range(dice.number(0, 2 if depth < 4 else 0))]
            case Mapped(item):
                keys = dice.some(["a", "b c", "type", "ü"], 0, 2 if depth < 4 else 0)
                return {key: self.value(item, depth + 1) for key in keys}
            case Maybe(item):
                return None if dice.chance(3) else self.value(item, depth)
            case Known("integer", options):
                whole: list[Json] = [int(options[0]), int(options[-1]), 99, options[0]]
                return dice.pick(whole)
            case Known(_, options):
                texts: list[Json] = [*options, *options, "not known", 5]
                return dice.pick(texts)
            case Record(name):
                return self.record(name, depth)
            case OneOf():
                return self._one_of(self.table.apart(kind), depth)

    def _one_of(self, union: OneOf, depth: int) -> Json:
        way = self.dice.pick(union.ways)
        value = self.value(way.type, depth)
        if way.key is not None:
            keyed = {way.key: value}
            if self.dice.chance(6):
                keyed["beside"] = 1
            return keyed
        if way.tag is not None and isinstance(value, dict):
            tag: Json = way.tag
            field = next((one for one in self._fields(way.type) if one.selector == union.tag), None)
            if field is not None and isinstance(field.type, Known) and field.type.kind == "integer":
                tag = int(way.tag)
            if not (self.wrong and self.dice.chance(self.wrong)):
                place(value, union.tag, tag, self.dice)
        return value

    def _fields(self, kind: Type) -> list[Field]:
        return self.table.records[kind.name] if isinstance(kind, Record) else []


def place(body: dict[str, Json], selector: tuple[str, ...], value: Json, dice: Dice) -> None:
    """Put a value where a selector without `*` reads it."""
    key, rest = selector[0], selector[1:]
    if not rest:
        body[key] = value
        return
    if rest[0] in ("", "-1") or rest[0].isdecimal():
        before = int(rest[0]) if rest[0].isdecimal() else dice.number(0, 1)
        padding: list[Json] = [{} for _ in range(before)]
        if len(rest) == 1:
            body[key] = [*padding, value] if rest[0] != "" else [value]
            return
        inner: dict[str, Json] = {}
        place(inner, rest[1:], value, dice)
        after: list[Json] = [] if rest[0] == "-1" else [{}]
        body[key] = [*padding, inner, *after]
        return
    below = body.get(key)
    if not isinstance(below, dict):
        below = body[key] = {}
    place(below, rest, value, dice)


def place_all(body: dict[str, Json], selector: tuple[str, ...], values: list[Json]) -> None:
    """Put values where a selector with `*` reads them."""
    position = selector.index("*")
    before, rest = selector[:position], selector[position + 1 :]
    elements: list[Json] = []
    if not rest:
        elements = values
    elif "*" in rest:
        for group in (values[:1], values[1:]):
            inner: dict[str, Json] = {}
            place_all(inner, rest, group)
            elements.append(inner)
    else:
        for value in values:
            one: dict[str, Json] = {}
            here = one
            for key in rest[:-1]:
                here[key] = here = {}
            here[rest[-1]] = value
            elements += [one, {}]
    here = body
    for key in before[:-1]:
        below = here.get(key)
        if not isinstance(below, dict):
            below = here[key] = {}
        here = below
    here[before[-1]] = elements
