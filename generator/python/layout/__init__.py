"""Code laid out as black does it, at a fraction of its cost.

A statement that fits into its line stays as the view wrote it; only one that doesn't is broken (`splits.py`). What has
a form that the templates don't write is handed to black, which is imported then and not before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from generator.python.layout.leaves import STRING, NotOwned, statement
from generator.python.layout.quick import nested, quick
from generator.python.layout.splits import WIDTH, Line, laid_out

Kind = Literal["definition", "class", "decorator", "import", "docstring", "class docstring", "other"]


_INDENT = re.compile(r"(?P<blank>(?:[ ]*\n)*)(?P<indent>[ ]*)")
_DOCSTRING = re.compile(r'"""(?:[^\\"]|\\.|"(?!""))*"""(?=\n)', re.DOTALL)
_PLAIN = re.compile(rf"{nested(5)}(?=\n)", re.DOTALL)
"""A statement in one line, without anything that asks for a split; brackets may nest as deep as that."""
_MARK = re.compile(rf"{STRING}|,\s*[)\]}}]|[()\[\]{{}}\n]|[#\\;\"']", re.DOTALL)
"""What decides where a statement ends, and whether it may stay as it is."""
_KIND = re.compile(
    r"(?P<decorator>@)|(?P<class>class\b)|(?P<definition>(?:async )?def\b)|(?P<import>(?:from|import)\b)"
)
_ODD_WIDTH = re.compile("[^\0-\u02ff\u0370-\u0482\u048a-\u058f]")
"""Characters that may take no column, or two: only black's own table knows."""
_LINE_BREAK = re.compile("\r\n|[\n\r]")


class _Statement(NamedTuple):
    """A simple statement, or the header of a compound one, as it was written: `plain` where it may stay so."""

    code: str
    depth: int
    blank: int
    """The blank lines before it."""
    kind: Kind
    plain: bool


class _Foreign(Exception):
    """Code that nothing but black should lay out."""


def formatted(code: str) -> str:
    """A module as black lays it out."""
    try:
        return _module(code)
    except _Foreign:
        return black(code)


def black(code: str, width: int = WIDTH) -> str:
    """Code laid out by black itself."""
    import black as formatter
    from black.mode import TargetVersion

    return formatter.format_str(code, mode=formatter.Mode(line_length=width, target_versions={TargetVersion.PY311}))


def _module(code: str) -> str:
    lines: list[str] = []
    definitions: list[int] = []
    previous: _Statement | None = None
    for found in _statements(code):
        lines += [""] * _blank(found, previous, definitions)
        if found.plain:
            lines.append("    " * found.depth + found.code)
        else:
            lines += _laid_out(found.code, found.depth, found.kind)
        previous = found
    return "\n".join([*lines, ""])


def _statements(code: str) -> Iterator[_Statement]:
    previous: _Statement | None = None
    position = 0
    while space := _INDENT.match(code, position):
        start = space.end()
        if start == len(code):
            return
        depth, odd = divmod(len(space["indent"]), 4)
        opens = previous is None or previous.depth < depth
        position, plain = _end(code, start)
        text = code[start:position].rstrip(" ")
        width = len(text) + 4 * depth
        kind = _kind(text, previous, opens)
        if plain and text[0] == '"':
            plain = "docstring" not in kind
        elif plain:
            plain = width <= WIDTH and (text.isascii() or 2 * width <= WIDTH or not _ODD_WIDTH.search(text))
        if odd or (kind in ("class", "definition") and not text.endswith(":")):
            raise _Foreign
        previous = _Statement(text, depth, space["blank"].count("\n"), kind, plain)
        yield previous
        position += 1


def _end(code: str, start: int) -> tuple[int, bool]:
    """Where a statement ends, and whether it is one line without anything that asks for a split."""
    if found := _PLAIN.match(code, start) or _DOCSTRING.match(code, start):
        return found.end(), True
    depth, plain = 0, True
    for mark in _MARK.finditer(code, start):
        text = mark[0]
        match text:
            case "(" | "[" | "{":
                depth += 1
            case ")" | "]" | "}":
                depth -= 1
            case "\n" if depth == 0:
                return mark.start(), plain
            case "\n":
                plain = False
            case "#" | "\\" | ";" | '"' | "'":
                raise _Foreign
            case _ if text[0] == ",":
                depth, plain = depth - 1, False
            case _:
                pass
    raise _Foreign


def _kind(text: str, previous: _Statement | None, opens: bool) -> Kind:
    found = _KIND.match(text)
    match found and found.lastgroup:
        case "decorator" | "class" | "definition" | "import" as kind:
            return kind
        case _ if opens and text.startswith('"'):
            return "class docstring" if previous is not None and previous.kind == "class" else "docstring"
        case _:
            return "other"


def _blank(found: _Statement, previous: _Statement | None, definitions: list[int]) -> int:
    """How many blank lines come before a statement; `definitions` has the depths of those that it may be in."""
    follows = False
    while definitions and definitions[-1] >= found.depth:
        definitions.pop()
        follows = True
    if found.kind in ("definition", "class"):
        definitions.append(found.depth)
    if previous is None:
        return 0
    usual = 1 if found.depth else 2
    before = usual if follows else min(found.blank, usual)
    opens = previous.kind in ("definition", "class") and previous.depth < found.depth
    match found.kind:
        case "docstring" | "class docstring" if opens:
            return 0
        case "decorator" | "definition" | "class":
            if previous.kind == "decorator":
                return 0
            return min(found.blank, 1) if opens else usual
        case _ if previous.kind == "class docstring":
            return max(before, 1)
        case _ if previous.kind == "docstring" and previous.depth == 0:
            return 1
        case _ if previous.kind == "import" != found.kind and previous.depth == found.depth:
            return before or 1 if found.depth else 1
        case _:
            return before


@lru_cache(maxsize=4096)
def _laid_out(code: str, depth: int, kind: Kind) -> list[str]:
    """A statement that can't stay as it is; that of a method comes again in its awaited twin."""
    pad = "    " * depth
    if kind in ("docstring", "class docstring"):
        return [_docstring(code, pad)]
    if code.startswith('"""'):
        return [pad + code]
    try:
        if _ODD_WIDTH.search(code):
            raise NotOwned
        return quick(code, depth) or laid_out(Line(statement(code), depth))
    except NotOwned:
        return _by_black(code, kind, pad)


def _by_black(code: str, kind: Kind, pad: str) -> list[str]:
    """One statement, laid out by black in the width that is left to it."""
    width = WIDTH - len(pad)
    if kind == "decorator":
        made = black(f"{code}\ndef f(): ...\n", width).splitlines()[:-1]
    elif code.startswith(("elif", "else", "except", "finally", "case")):
        raise _Foreign
    elif code.endswith(":"):
        made = black(f"{code}\n    pass\n", width).splitlines()[:-1]
    else:
        made = black(f"{code}\n", width).splitlines()
    return [pad + line for line in made]


def _docstring(token: str, pad: str) -> str:
    """A docstring as black indents it."""
    if not token.startswith('"""') or "\t" in token or re.search(r"\\\s*\n", token):
        raise _Foreign
    first, *rest = _LINE_BREAK.split(token[3:-3])
    cut = min((len(line) - len(line.lstrip()) for line in rest if line.strip()), default=0)
    kept = [line[cut:].rstrip() for line in rest]
    lines = [first.strip(), *(pad + line if line or index == len(kept) - 1 else "" for index, line in enumerate(kept))]
    text = "\n".join(lines if any(kept) else lines[:1])
    if text.startswith('"'):
        text = f" {text}"
    escapes = (len(text) - len(text.rstrip("\\"))) % 2
    if text.endswith('"') or escapes:
        text = f"{text} "
    if len(rest) and len(lines[-1]) + 3 > WIDTH and not escapes:
        text = f"{text}\n{pad}"
    return f'{pad}"""{text}"""'
