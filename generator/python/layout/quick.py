"""The shapes of nearly every statement that doesn't fit, laid out without being taken apart into leaves.

A function's header, an import, and what ends with the brackets of one call or literal. What isn't exactly so is None
here, and is taken apart (`splits.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.python.layout.leaves import QUOTED
from generator.python.layout.splits import WIDTH

_LONE = rf"(?<=[\s(\[{{])\((?:{QUOTED}|\w+),\)"
"""A tuple of one text or name, whose comma asks for nothing."""


def nested(depth: int) -> str:
    """Code in one line without anything that asks for a split; brackets may nest as deep as that."""
    inner = rf"{_LONE}|[(\[{{]{nested(depth - 1)}[)\]}}]" if depth else r"[(\[{][)\]}]"
    return rf"(?>[^()\[\]{{}}\n\"'#\\;,]+|{QUOTED}|,(?!\s*[)\]}}])|{inner})*+"


_ITEM = re.compile(rf"((?>[^()\[\]{{}}\n\"'#\\;,]+|{QUOTED}|{_LONE}|[(\[{{]{nested(4)}[)\]}}])++)(?:, |$)", re.DOTALL)
_DEFINITION = re.compile(r"((?:async )?def \w+)\((.*)(\) -> [^\n()]*:)", re.DOTALL)
_IMPORT = re.compile(r"(from [\w.]+ import )([\w, ]+)")
_BRACKETS = re.compile(
    rf"((?:return |(?:self\.)?\w+ = |\w+=|{QUOTED}: )?(?:await )?(?:\w+(?:\.\w+)*(?=\())?)([(\[{{])(.+)([)\]}}],?)",
    re.DOTALL,
)
_MATES = {"(": ")", "[": "]", "{": "}"}


def quick(code: str, depth: int) -> list[str] | None:
    """The lines of a statement of these shapes that doesn't fit into one."""
    pad = "    " * depth
    if found := _DEFINITION.fullmatch(code):
        items = _items(found[2])
        if items is None or len(items) < 2:
            return None
        return _lines(f"{pad}{found[1]}(", items, f"{pad}{found[3]}", pad, joins=True)
    if found := _IMPORT.fullmatch(code):
        names = found[2].split(", ")
        return _lines(f"{pad}{found[1]}(", names, f"{pad})", pad, joins=False) if len(names) > 1 else None
    return _bracketed(code, pad)


def _items(text: str) -> list[str] | None:
    items: list[str] = []
    position = 0
    while position < len(text):
        found = _ITEM.match(text, position)
        if found is None:
            return None
        items.append(found[1])
        position = found.end()
    return items


def _lines(first: str, items: Sequence[str], last: str, pad: str, *, joins: bool) -> list[str] | None:
    """The items, in one line where they may and do fit, else one a line."""
    if len(first) > WIDTH or len(last) > WIDTH:
        return None
    body = f"{pad}    {', '.join(items)}"
    if joins and len(body) <= WIDTH:
        return [first, body, last]
    lines = [first]
    for item in items:
        line = f"{pad}    {item}" if len(items) == 1 else f"{pad}    {item},"
        if len(line) <= WIDTH:
            lines.append(line)
        elif (inner := _bracketed(line[len(pad) + 4 :], f"{pad}    ")) is not None:
            lines += inner
        else:
            return None
    return [*lines, last]


def _bracketed(code: str, pad: str) -> list[str] | None:
    found = _BRACKETS.fullmatch(code)
    if found is None or found[4][0] != _MATES[found[2]]:
        return None
    items = _items(found[3])
    is_call = found[1][-1:].isalnum() or found[1][-1:] == "_"
    if items is None or (len(items) == 1 and found[2] == "(" and not is_call):
        return None
    joins = is_call or len(items) == 1
    return _lines(f"{pad}{found[1]}{found[2]}", items, f"{pad}{found[4]}", pad, joins=joins)
