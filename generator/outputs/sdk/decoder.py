"""Functions that decode records: one variable per field, converted only if its value has another type."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.ir import names
from generator.ir.types import AnyJson
from generator.python.code import Code, Import, call, joined, literal, name, of, use
from generator.python.runtime import decode
from generator.python.types import converter, exact_class

_TAKEN = frozenset(["data", "found", "reading", "raw", "top", "type"])


@dataclass(frozen=True, slots=True)
class Step:
    """A statement and its optional condition."""

    test: Code
    statement: Code

    @property
    def is_tested(self) -> bool:
        """Whether there is a condition."""
        return bool(self.test.text)


@dataclass(frozen=True, slots=True)
class Reader:
    """The decoder of a record, as its template sees it."""

    name: str
    constructor: str
    record: Code
    reading: Code
    raw: Code
    members: Code
    steps: tuple[Step, ...]
    arguments: Code


_ALWAYS = Code("")


def reader(record: ir.Record, home: str) -> Reader:
    """The decoder of a record."""
    steps = _Steps(record)
    arguments = [of("{}={}", field.name, steps.field(field)) for field in record.fields]
    function = names.snake(record.name)
    return Reader(
        name=f"decode_{function}",
        constructor=f"_new_{function}",
        record=use(Import(f".models.{home}", record.name)),
        reading=decode("Reading"),
        raw=decode("raw"),
        members=decode("members"),
        steps=tuple(steps.steps),
        arguments=joined(", ", (*arguments, name("raw=raw"))),
    )


class _Steps:
    """The builder of one function's statements."""

    def __init__(self, record: ir.Record) -> None:
        self.steps: list[Step] = []
        self._record = record
        self._taken = {*_TAKEN, *(field.name for field in record.fields)}
        self._opened: dict[ir.Selector, str] = {(): "top"}

    def field(self, field: ir.Field) -> str:
        """Add the statements that read a field; return the variable that holds it."""
        ways = (field.selector, *field.otherwise)
        for way in ways:
            self._open(way)
        variable = self._free(field.name) if field.name in _TAKEN else field.name
        values = [self._value(way) for way in ways]
        value = values[0] if len(values) == 1 else call(decode("first"), *values)
        self.steps.append(_step(field, self._record, variable, value))
        return variable

    def _open(self, way: ir.Selector) -> None:
        """The variables of the objects on the path to a value."""
        for depth in range(1, 0 if "" in way else len(way)):
            place = way[:depth]
            if place in self._opened:
                continue
            self._opened[place] = self._free(names.snake(f"in_{'_'.join(place)}"))
            read = of("{}.get({})", self._opened[place[:-1]], literal(place[-1]))
            form = "{} = found if type(found := {}) is dict else {}(found)"
            self.steps.append(Step(_ALWAYS, of(form, self._opened[place], read, decode("members"))))

    def _value(self, way: ir.Selector) -> Code:
        if not way:
            return name("data")
        if "" not in way:
            return of("{}.get({})", self._opened[way[:-1]], literal(way[-1]))
        first, *rest = way
        whole, path = (name("data"), way) if first == "" else (of("top.get({})", literal(first)), tuple(rest))
        return call(decode("find"), whole, *map(literal, path))

    def _free(self, wanted: str) -> str:
        while wanted in self._taken:
            wanted += "_"
        self._taken.add(wanted)
        return wanted


def _step(field: ir.Field, record: ir.Record, variable: str, value: Code) -> Step:
    convert = converter(field.type)
    if field.variant:
        return Step(_ALWAYS, of("{} = {}", variable, call(decode("variant"), value, convert)))
    exact = exact_class(field.type)
    test = _ALWAYS
    if isinstance(field.type, AnyJson):
        if not field.required:
            return Step(_ALWAYS, of("{} = {}", variable, value))
        test, value = of("({} := {}) is None", variable, value), name(variable)
    elif exact is not None:
        missing = "" if field.required else f" and {variable} is not None"
        test, value = of("type({} := {}) is not {}{}", variable, value, exact, missing), name(variable)
    method = name("reading.required" if field.required else "reading.optional")
    where = (literal(f"{record.name}.{field.name}"), literal(field.selector))
    return Step(test, of("{} = {}", variable, call(method, value, convert, *where)))
