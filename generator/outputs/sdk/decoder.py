"""What reads a record from JSON: a variable a field, checked where it stands, and converted only where it has to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from generator import ir
from generator.ir import names, types
from generator.ir.types import AnyJson, Array, File, Object, Scalar, Type
from generator.text.prose import literal

_TAKEN = frozenset(["data", "found", "reading", "raw", "top", "type"])
_CLASSES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@dataclass(frozen=True, slots=True)
class StepView:
    """A statement, and the test under which it is carried out, if any."""

    test: str
    statement: str


@dataclass(frozen=True, slots=True)
class DecoderView:
    """A decoder: its steps, and the arguments of the record's constructor."""

    name: str
    constructor: str
    steps: tuple[StepView, ...]
    arguments: tuple[str, ...]


def decoder(record: ir.Record) -> DecoderView:
    """The decoder of a record."""
    name = names.snake(record.name)
    variables = _Variables(record)
    steps: list[StepView] = []
    arguments: list[str] = []
    opened: dict[ir.Selector, str] = {(): "top"}
    for field in record.fields:
        ways = (field.selector, *field.otherwise)
        for way in ways:
            for depth in range(1, 0 if "" in way else len(way)):
                place = way[:depth]
                if place not in opened:
                    opened[place] = variables.free(names.snake(f"in_{'_'.join(place)}"))
                    read = f"{opened[place[:-1]]}.get({literal(place[-1])})"
                    value = f"found if type(found := {read}) is dict else _decode.members(found)"
                    steps.append(StepView("", f"{opened[place]} = {value}"))
        variable = variables.of(field)
        found = [_found(way, opened) for way in ways]
        steps.append(
            _step(field, record, variable, found[0] if len(found) == 1 else f"_decode.first({', '.join(found)})")
        )
        arguments.append(f"{field.name}={variable}")
    return DecoderView(f"decode_{name}", f"_new_{name}", tuple(steps), (*arguments, "raw=raw"))


class _Variables:
    """The variables of a decoder: fields by their names, unless those are taken."""

    def __init__(self, record: ir.Record) -> None:
        self._taken = {*_TAKEN, *(field.name for field in record.fields)}

    def of(self, field: ir.Field) -> str:
        return self.free(field.name) if field.name in _TAKEN else field.name

    def free(self, name: str) -> str:
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name


def _found(selector: ir.Selector, opened: dict[ir.Selector, str]) -> str:
    """The expression for what a selector leads to."""
    if not selector:
        return "data"
    if "" not in selector:
        return f"{opened[selector[:-1]]}.get({literal(selector[-1])})"
    first, *rest = selector
    whole, path = ("data", selector) if first == "" else (f"top.get({literal(first)})", rest)
    return f"_decode.find({whole}, {', '.join(map(literal, path))})"


def _step(field: ir.Field, record: ir.Record, variable: str, found: str) -> StepView:
    class_ = _class(field.type)
    if field.variant:
        return StepView("", f"{variable} = _decode.variant({found}, {types.converter(field.type)})")
    if isinstance(field.type, AnyJson):
        if not field.required:
            return StepView("", f"{variable} = {found}")
        test, value = f"({variable} := {found}) is None", variable
    elif class_ is None:
        test, value = "", found
    else:
        missing = "" if field.required else f" and {variable} is not None"
        test, value = f"type({variable} := {found}) is not {class_}{missing}", variable
    method = "required" if field.required else "optional"
    where = f"{literal(f'{record.name}.{field.name}')}, {literal(field.selector)}"
    return StepView(test, f"{variable} = reading.{method}({value}, {types.converter(field.type)}, {where})")


def _class(type_: Type) -> str | None:
    """The class whose instances need no conversion, where there is one."""
    match type_:
        case Scalar(kind):
            return _CLASSES.get(kind)
        case Object():
            return "dict"
        case Array(AnyJson()):
            return "list"
        case Array() | AnyJson() | File():
            return None
        case _:
            assert_never(type_)
