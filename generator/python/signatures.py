"""Signatures: parameters with their annotations and defaults."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator import ir
from generator.ir import types
from generator.ir.types import AnyJson, Array, Scalar
from generator.python import expressions
from generator.text.prose import literal, sentence

_BUILTIN = re.compile(r"(?<![\w.\"'])(str|int|float|bool|bytes|list|dict)(?=[\[\],| ]|$)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter as it is written."""

    name: str
    annotation: str
    default: str | None
    keyword: bool
    description: str

    @property
    def declaration(self) -> str:
        """`name: annotation = default`."""
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default is not None else "")

    @property
    def argument(self) -> str:
        """As it is passed on."""
        return f"{self.name}={self.name}" if self.keyword else self.name


def annotation(value: ir.Value) -> str:
    """The type of a parameter when it is given."""
    if isinstance(value.type, Array) and value.options and _has_literals(value.type.item):
        return f"list[{_options(value.type.item, value.options)}]"
    if value.options and _has_literals(value.type):
        return _options(value.type, value.options)
    return types.annotation(value.type)


def _has_literals(type_: types.Type) -> bool:
    return isinstance(type_, Scalar) and type_.kind in ("string", "integer", "boolean")


def _options(type_: types.Type, options: tuple[str, ...]) -> str:
    return f"Literal[{', '.join(dict.fromkeys(literal(types.value(type_, option)) for option in options))}]"


def parameter(value: ir.Value, *, keyword: bool) -> Parameter:
    """A parameter of a method."""
    type_ = annotation(value)
    default: str | None = None
    if value.nullable and not isinstance(value.type, AnyJson):
        type_ += " | None"
    if value.default is not None:
        default = expressions.default(value)
    elif not value.required:
        if value.nullable:
            type_, default = f"{type_} | Omit", "OMIT"
        else:
            type_, default = type_ if isinstance(value.type, AnyJson) else f"{type_} | None", "None"
    return Parameter(value.name, type_, default, keyword, sentence(value.description))


def setting(value: ir.Setting) -> Parameter:
    """An argument of the client's constructor: always optional, for the environment may have it."""
    found = value.value
    type_ = annotation(found)
    return Parameter(
        found.name,
        type_ if isinstance(found.type, AnyJson) else f"{type_} | None",
        "None",
        True,
        sentence(found.description),
    )


def qualified(annotation_: str, hidden: frozenset[str]) -> str:
    """An annotation in a class whose methods hide builtins: `builtins.list[str]` where a method is called `list`."""
    return _BUILTIN.sub(lambda match: f"builtins.{match[1]}" if match[1] in hidden else match[1], annotation_)
