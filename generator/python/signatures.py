"""Signatures: parameters with their annotations and defaults."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from msgspec import Struct

from generator import ir
from generator.ir import types
from generator.ir.types import AnyJson, Array
from generator.python import expressions
from generator.python.code import Code, joined, literal, name, of, subscript, union, use
from generator.python.literals import WIDTH
from generator.python.runtime import public
from generator.python.types import AWAITABLE, CALLABLE, LITERAL, NONE, SEQUENCE, Hidden, annotation


class Parameter(Struct, frozen=True):
    """A parameter of a method, or an argument of a constructor."""

    name: str
    annotation: Code
    default: Code | None
    keyword: bool

    def declaration(self, indent: int) -> Code:
        """`name: annotation = default`; a union that is longer than a line is in parentheses, as black writes it."""
        default = of("") if self.default is None else of(" = {}", self.default)
        declared = of("{}: {}{}", self.name, self.annotation, default)
        if indent + len(f"{declared.text},") <= WIDTH or not _is_union(self.annotation):
            return declared
        return of("{}: ({}){}", self.name, self.annotation, default)

    @property
    def argument(self) -> Code:
        """The parameter as an argument of the same name."""
        return of("{0}={0}", self.name) if self.keyword else name(self.name)


def _is_union(annotation: Code) -> bool:
    return isinstance(ast.parse(annotation.text, mode="eval").body, ast.BinOp)


def value_annotation(value: ir.Value, hidden: Hidden = frozenset()) -> Code:
    """The annotation of a value."""
    if closed := expressions.closed_options(value):
        options = subscript(use(LITERAL), *closed)
        return subscript(use(SEQUENCE), options) if isinstance(value.type, Array) else options
    return annotation(value.type, hidden)


def parameter(value: ir.Value, *, keyword: bool, hidden: Hidden = frozenset()) -> Parameter:
    """A parameter of a method; `hidden` are builtins that its class hides."""
    annotation = value_annotation(value, hidden)
    if value.nullable:
        annotation = _or_none(annotation, value.type)
    if value.default is not None:
        return Parameter(value.name, annotation, expressions.default(value), keyword)
    if value.required:
        return Parameter(value.name, annotation, None, keyword)
    if value.nullable:
        return Parameter(value.name, union(annotation, public("Omit")), public("OMIT"), keyword)
    return Parameter(value.name, _or_none(annotation, value.type), NONE, keyword)


def _or_none(annotation: Code, type_: types.Type) -> Code:
    return annotation if isinstance(type_, AnyJson | types.Nullable) else union(annotation, NONE)


def partial(values: Sequence[ir.Value], hidden: Hidden = frozenset()) -> Parameter:
    """A parameter that not every body has, or needs; `values` are what it is in each that has it."""
    annotation = value_annotation(values[0], hidden)
    or_none = _or_none(annotation, values[0].type)
    if any(value.nullable for value in values):
        return Parameter(values[0].name, union(or_none, public("Omit")), public("OMIT"), keyword=True)
    return Parameter(values[0].name, or_none, NONE, keyword=True)


def choice(operation: ir.Operation, way: ir.Operation | None = None) -> Parameter:
    """The argument that chooses a body: for all of them, or for one."""
    media_types = [item.body.media_type for item in ((way,) if way else operation.ways) if item.body]
    annotation = subscript(use(LITERAL), *map(literal, media_types))
    is_optional = way is None or way is operation
    return Parameter(operation.choice, annotation, literal(media_types[0]) if is_optional else None, keyword=True)


def setting_annotation(item: ir.Setting, *, asynchronous: bool = False) -> Code:
    """The annotation of a setting: a bearer token may be a function."""
    annotation = value_annotation(item.value)
    if not item.is_token:
        return annotation
    supplied = union(annotation, subscript(use(AWAITABLE), annotation)) if asynchronous else annotation
    return union(annotation, subscript(use(CALLABLE), name("[]"), supplied))


def setting(item: ir.Setting, *, asynchronous: bool = False) -> Parameter:
    """An argument of the client's constructor; optional, because the environment may have its value."""
    annotation = setting_annotation(item, asynchronous=asynchronous)
    annotated = annotation if isinstance(item.value.type, AnyJson) else union(annotation, NONE)
    return Parameter(item.value.name, annotated, NONE, keyword=True)


def declared(parameters: Sequence[Parameter], positional: int, indent: int) -> tuple[Code, ...]:
    """The parameters of a function, with `*` before keyword-only ones; `indent` is that of a line of them."""
    declarations = [item.declaration(indent) for item in parameters]
    star = (name("*"),) if len(declarations) > positional else ()
    return (*declarations[:positional], *star, *declarations[positional:])


def arguments(parameters: Sequence[Parameter]) -> Code:
    """The parameters as arguments."""
    return joined(", ", (item.argument for item in parameters))
