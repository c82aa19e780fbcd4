"""Random modules in the forms that the views write, with lines of any width."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

WORDS = ("name", "value_of", "Resource", "x", "_private")
STRINGS = ("'\"'", '"#"', '"\\\\"', 'f"/v1/{_wire.segment(id)}/{{x}}"', 'b"x"', '"größe"', '"[](){}"', '"\'"')
CONSTANTS = ("1", "-1", "0.5", "1e20", "1e-07", "67_108_864", "None", "True", "[]", "{}", "()", "...")


@st.composite
def names(draw: DrawFn) -> str:
    """Draw a name of any length."""
    return (draw(st.sampled_from(WORDS)) * 12)[: draw(st.integers(1, 44))] + "_"


@st.composite
def strings(draw: DrawFn) -> str:
    """Draw a string."""
    if draw(st.booleans()):
        return draw(st.sampled_from(STRINGS))
    return f'"{("some words, (and) more; " * 5)[: draw(st.integers(0, 90))]}"'


@st.composite
def expressions(draw: DrawFn, depth: int = 3) -> str:
    """Draw an expression."""
    match draw(st.integers(0, 14)) if depth else draw(st.integers(0, 2)):
        case 0:
            return draw(names())
        case 1:
            return draw(strings())
        case 2:
            return draw(st.sampled_from(CONSTANTS))
        case 3 | 4:
            return draw(_calls(depth))
        case 5:
            return f"{draw(_calls(depth))}.{draw(names())}"
        case 6:
            return f"{draw(_calls(depth))}.{draw(names())}({', '.join(draw(_several(depth, 0)))})"
        case 7:
            return f"{draw(names())}[{', '.join(draw(_several(depth, 1)))}]"
        case 8:
            return _display("[", draw(_several(depth, 0)), draw(_commas()), "]")
        case 9:
            items = draw(_several(depth, 0))
            return _display("(", items, "," if len(items) == 1 else draw(_commas()), ")")
        case 10:
            pairs = [f"{draw(strings())}: {item}" for item in draw(_several(depth, 0))]
            return _display("{", pairs, draw(_commas()), "}")
        case 11:
            operands = draw(_several(depth, 2, names() if draw(st.booleans()) else _calls(depth)))
            return draw(st.sampled_from((" | ", " + "))).join(operands)
        case 12:
            one, other = draw(_several(depth, 2))[:2]
            return f"{one} {draw(st.sampled_from(('is', 'is not', '==', 'in', 'not in')))} {other}"
        case 13:
            return draw(st.sampled_from((" and ", " or "))).join(draw(_several(depth, 2)))
        case _:
            return f"type({draw(names())} := {draw(_calls(depth))})"


def _display(opening: str, items: list[str], comma: str, closing: str) -> str:
    return f"{opening}{', '.join(items)}{comma if items else ''}{closing}"


def _commas() -> st.SearchStrategy[str]:
    return st.sampled_from(("", "", "", ","))


@st.composite
def _several(draw: DrawFn, depth: int, least: int, each: st.SearchStrategy[str] | None = None) -> list[str]:
    return draw(st.lists(expressions(depth - 1) if each is None else each, min_size=least, max_size=5))


@st.composite
def _calls(draw: DrawFn, depth: int) -> str:
    positional = draw(st.lists(expressions(depth - 1), max_size=3)) if depth else []
    named = draw(st.lists(expressions(depth - 1), max_size=4)) if depth else []
    arguments = [*positional, *(f"{draw(names())}={value}" for value in named)]
    head = draw(names()) + (f".{draw(names())}" if draw(st.booleans()) else "")
    return _display(f"{head}(", arguments, draw(_commas()), ")")


@st.composite
def types(draw: DrawFn) -> str:
    """Draw a type annotation."""
    match draw(st.integers(0, 3)):
        case 0:
            return draw(names())
        case 1:
            return " | ".join(draw(st.lists(names(), min_size=2, max_size=6)))
        case 2:
            return f"{draw(names())}[{', '.join(draw(st.lists(names(), min_size=1, max_size=3)))}]"
        case _:
            return f"{draw(names())}[{draw(names())}] | None"


@st.composite
def statements(draw: DrawFn) -> str:
    """Draw a simple statement."""
    makers: tuple[Callable[[str, str], str], ...] = (
        lambda name, value: f"return {value}",
        lambda name, value: f"return await {name}({value})",
        lambda name, value: f"{name} = {value}",
        lambda name, value: f"self.{name} = {value}",
        lambda name, value: f"{name}, other = {value}",
        lambda name, value: f"{name}: {draw(types())} = {value}",
        lambda name, value: f'{name}["key"] = {value}',
        lambda name, value: f"assert {value}",
        lambda name, value: f"if {value}:\n    pass",
        lambda name, value: f"{name} = {value} if {draw(expressions(2))} else {draw(expressions(2))}",
        lambda name, value: f"return {value} if not {draw(expressions(1))} else {draw(expressions(2))}",
        lambda name, value: f"assert {value} == {draw(expressions())}",
        lambda name, value: f"{name}({value}, {draw(expressions(1))})",
        lambda name, value: f"from .{name} import {', '.join(draw(st.lists(names(), min_size=1, max_size=6)))}",
    )
    return draw(st.sampled_from(makers))(draw(names()), draw(expressions()))


@st.composite
def functions(draw: DrawFn) -> str:
    """Draw a function, perhaps with decorators or a docstring."""
    parameters = [f"{draw(names())}: {draw(types())}" for _ in range(draw(st.integers(0, 6)))]
    first_default = draw(st.integers(0, len(parameters)))
    arguments = [
        f"{text} = {draw(expressions(2))}" if index >= first_default else text for index, text in enumerate(parameters)
    ]
    star, slash = draw(st.tuples(st.booleans(), st.booleans()))
    if arguments and star:
        arguments.insert(draw(st.integers(0, len(arguments) - 1)), "*")
    if arguments and arguments[0] != "*" and slash:
        arguments.insert(1, "/")
    keyword = draw(st.sampled_from(("def", "async def")))
    decorator = draw(st.sampled_from(("", "@cached_property\n", "@dataclass(frozen=True)\n")))
    words = draw(st.sampled_from(("", '"""What."""\n    ', '"""What.\n\n    Args:\n        x: Y.\n    """\n    ')))
    head = f"{keyword} {draw(names())}({', '.join(arguments)}) -> {draw(types())}:"
    body = draw(statements()).replace("\n", "\n    ")
    return f"{decorator}{head}\n    {words}{body}"


@st.composite
def modules(draw: DrawFn) -> str:
    """Draw a module."""
    parts = draw(st.lists(st.one_of(functions(), statements()), min_size=1, max_size=4))
    return "\n\n\n".join(parts) + "\n"
