"""A statement as leaves: its tokens with brackets matched, and the parentheses that a split may make visible."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Place = Literal["", "atom", "call", "subscript", "parameters", "bases", "import"]
"""What a bracket is part of."""

QUOTED = r"""(?:\"\"\"(?:[^\\"]|\\.|"(?!""))*\"\"\"|'''(?:[^\\]|\\.)*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
STRING = f"[A-Za-z]{{0,2}}{QUOTED}"
_TOKEN = re.compile(
    rf"(?P<space>\s*)(?P<token>(?P<string>{STRING})|(?P<name>[^\W\d]\w*)|(?P<number>\d[\w.]*(?:(?<=e)-\d+)?)"
    r"|->|==|!=|:=|[-+|=.,:*/@()\[\]{}])",
    re.DOTALL,
)
_MATES = {")": "(", "]": "[", "}": "{"}
_BEFORE = {"|": 9, "+": 5, "-": 5, "==": 10, "!=": 10}
"""The operators that a line is broken before, by priority."""
_WORDS = {"if": 16, "else": 16, "or": 14, "and": 14, "is": 10, "in": 10}
_NOT_OPERANDS = frozenset((*_WORDS, "not", "return", "assert", "await", "import", "elif"))
"""Words after which an operand comes."""
_NOT_OWNED = frozenset(("as", "async", "elif", "for", "from", "lambda", "yield"))
_STATEMENTS = frozenset(
    (
        *("break", "continue", "del", "else", "except", "finally", "for", "global", "match", "nonlocal"),
        *("pass", "raise", "try", "type", "while", "with", "yield"),
    )
)

COMMA = 18
DOT = 1


class NotOwned(Exception):
    """A statement that black has to lay out."""


@dataclass(slots=True, eq=False)
class Leaf:
    """A token with the space before it; a bracket knows its mate, and is invisible while its value is empty."""

    value: str
    prefix: str
    kind: Literal["string", "name", "number", "operator", "open", "close"]
    place: Place = ""
    mate: Leaf | None = None
    before: int = 0
    """The priority of a break before it, 0 where there can be none."""
    depth: int = 0
    """How many brackets of its line it stands in."""
    added: bool = False
    """Whether it is a comma that a split added."""

    @property
    def width(self) -> int:
        """In characters."""
        return len(self.prefix) + len(self.value)


def statement(code: str) -> list[Leaf]:
    """The leaves of one simple statement, or of the header of a definition; `NotOwned` where it is of another kind."""
    leaves = _matched(_tokens(code))
    values = [leaf.value for leaf in leaves[:2]]
    match values:
        case ["def", *_] | ["async", "def"]:
            return _definition(leaves)
        case ["class" | "@" | "import", *_]:
            return leaves
        case ["from", *_]:
            return _import(leaves)
        case ["return", _]:
            return [leaves[0], *_optional(leaves[1:])]
        case ["if" | "elif", _]:
            return [leaves[0], *_optional(leaves[1:-1]), leaves[-1]]
        case ["assert", _]:
            return _after(leaves, "assert", ",")
        case [str() as first, *_] if first not in _STATEMENTS:
            return _assignment(leaves)
        case _:
            raise NotOwned


def _tokens(code: str) -> list[Leaf]:
    leaves: list[Leaf] = []
    position = 0
    while position < len(code):
        found = _TOKEN.match(code, position)
        if found is None:
            raise NotOwned
        position = found.end()
        value = found["token"]
        kind: Literal["string", "name", "number", "operator", "open", "close"] = "operator"
        if value in ("(", "[", "{"):
            kind = "open"
        elif value in _MATES:
            kind = "close"
        elif found["string"]:
            kind = "string"
        elif found["name"]:
            kind = "name"
        elif found["number"]:
            kind = "number"
        tight = not leaves or leaves[-1].kind == "open" or kind == "close" or value == ","
        leaves.append(Leaf(value, "" if tight or not found["space"] else " ", kind))
    return leaves


def _matched(leaves: list[Leaf]) -> list[Leaf]:
    """The leaves with brackets matched and breaks known."""
    header = leaves[0].value if leaves else ""
    is_definition = header in ("def", "async", "class")
    stack: list[Leaf] = []
    previous: Leaf | None = None
    for index, leaf in enumerate(leaves):
        operand = previous is not None and (
            previous.kind in ("string", "number", "close")
            or (previous.kind == "name" and previous.value not in _NOT_OPERANDS)
        )
        if leaf.kind == "open":
            if not stack and is_definition:
                leaf.place = "bases" if header == "class" else "parameters"
            elif header == "from":
                leaf.place = "import"
            elif operand and leaf.value != "{":
                leaf.place = "call" if leaf.value == "(" else "subscript"
            else:
                leaf.place = "atom"
            stack.append(leaf)
        elif leaf.kind == "close":
            if not stack or stack[-1].value != _MATES[leaf.value]:
                raise NotOwned
            leaf.mate = stack.pop()
            leaf.mate.mate, leaf.place = leaf, leaf.mate.place
        elif leaf.kind == "name":
            in_import = header in ("from", "import")
            if leaf.value in _NOT_OWNED and index and not (in_import and leaf.value == "as"):
                raise NotOwned
            if index and leaf.value in _WORDS and (previous is None or previous.value != "not"):
                if stack and leaf.value in ("if", "else"):
                    raise NotOwned
                leaf.before = _WORDS[leaf.value]
            elif leaf.value == "in" and previous is not None:
                previous.before = _WORDS["in"]
        elif leaf.kind == "string":
            if (previous is not None and previous.kind == "string") or "\n" in leaf.value:
                raise NotOwned
        elif leaf.value == "." and previous is not None and previous.kind == "close":
            leaf.before = DOT
        elif leaf.value in _BEFORE and operand:
            leaf.before = _BEFORE[leaf.value]
        elif leaf.value in ("*", "/", "@") and operand:
            raise NotOwned
        previous = leaf
    if stack:
        raise NotOwned
    return leaves


def _definition(leaves: list[Leaf]) -> list[Leaf]:
    opening = next(index for index, leaf in enumerate(leaves) if leaf.kind == "open")
    mate = leaves[opening].mate
    closing = next(index for index, leaf in enumerate(leaves) if leaf is mate)
    made = leaves[: opening + 1]
    for parameter in _split(leaves[opening + 1 : closing], ","):
        named = _split(parameter, ":")
        if len(named) == 2:
            annotation, *default = _split(named[1], "=")
            kept = _union_or_plain(annotation)
            made += [*named[0], *kept, *(leaf for part in default for leaf in part)]
        else:
            made += parameter
    made.append(leaves[closing])
    rest = leaves[closing + 1 :]
    if len(rest) > 2 and rest[0].value == "->" and rest[-1].value == ":":
        annotation = rest[1:-1]
        if annotation[0].kind in ("string", "open") or any(
            leaf.kind == "close" and one.value == "," for one, leaf in pairwise(annotation)
        ):
            raise NotOwned
        return [*made, rest[0], *_parenthesised(annotation), rest[-1]]
    return made + rest


def _union_or_plain(annotation: list[Leaf]) -> list[Leaf]:
    """The annotation of a parameter: only a union may be put into parentheses."""
    words = annotation[:-1] if annotation[-1].value in (",", "=") else annotation
    if words[0].kind == "open":
        raise NotOwned
    if any(leaf.before for leaf in _top(words)):
        return [*_parenthesised(words), *annotation[len(words) :]]
    return annotation


def _import(leaves: list[Leaf]) -> list[Leaf]:
    index = next(index for index, leaf in enumerate(leaves) if leaf.value == "import") + 1
    names = leaves[index:]
    if names[0].value == "(":
        names[0].value = names[-1].value = ""
        return leaves
    return [*leaves[:index], *_parenthesised(names, "import")]


def _assignment(leaves: list[Leaf]) -> list[Leaf]:
    target = _split(leaves, "=")
    if len(target) == 1 and len(_split(leaves, ":")) == 1:
        return leaves
    if len(target) > 2 or leaves[0].kind == "open":
        raise NotOwned
    if len(_split(target[0], ",")) > 1:
        return [*_parenthesised(target[0][:-1]), target[0][-1], *_optional(target[1])]
    return _after(leaves, ":", "=")


def _after(leaves: list[Leaf], *values: str) -> list[Leaf]:
    """The statement with each expression after one of the values in optional parentheses."""
    made: list[Leaf] = []
    parts = [leaves]
    for value in values:
        parts = [piece for part in parts for piece in _split(part, value)]
    for index, part in enumerate(parts):
        ends = part[-1].value in values
        words = part[:-1] if ends else part
        made += words if index == 0 and ends else _optional(words)
        made += part[-1:] if ends else []
    return made


def _optional(expression: list[Leaf]) -> list[Leaf]:
    """The expression in optional parentheses, unless it is a tuple in its own."""
    if len(_split(expression, ",")) > 1:
        raise NotOwned
    first, last = expression[0], expression[-1]
    if first.value == "(" and first.mate is last:
        if len(expression) > 2 and len(_split(expression[1:-1], ",")) == 1 and expression[-2].value != ",":
            raise NotOwned
        return expression
    return _parenthesised(expression)


def _parenthesised(leaves: list[Leaf], place: Place = "atom") -> list[Leaf]:
    opening = Leaf("", leaves[0].prefix, "open", place)
    closing = Leaf("", "", "close", place, opening)
    opening.mate = closing
    leaves[0].prefix = ""
    return [opening, *leaves, closing]


def _split(leaves: Sequence[Leaf], value: str) -> list[list[Leaf]]:
    """The parts up to each such leaf outside of brackets, that leaf included."""
    parts: list[list[Leaf]] = [[]]
    depth = 0
    ended = False
    for leaf in leaves:
        if ended:
            parts.append([])
        depth += {"open": 1, "close": -1}.get(leaf.kind, 0)
        parts[-1].append(leaf)
        ended = depth == 0 and leaf.value == value
    return parts


def _top(leaves: Sequence[Leaf]) -> list[Leaf]:
    found: list[Leaf] = []
    depth = 0
    for leaf in leaves:
        depth -= leaf.kind == "close"
        if depth == 0:
            found.append(leaf)
        depth += leaf.kind == "open"
    return found
