"""Literals and docstrings: the only way of a connector's text into Python."""

from __future__ import annotations

import math
import textwrap

from generator.text.characters import escaped
from generator.text.jsonvalue import is_array, is_object, is_tuple
from generator.text.prose import prose

WIDTH = 120


def literal(value: object) -> str:
    """A Python literal, quoted as black does."""
    if isinstance(value, str):
        is_plain = value.isascii() and value.isprintable() and '"' not in value and "\\" not in value
        return f'"{value}"' if is_plain else _quoted(escaped(repr(value)))
    if is_object(value):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if is_array(value):
        return "[" + ", ".join(literal(item) for item in value) + "]"
    if is_tuple(value):
        items = [literal(item) for item in value]
        return f"({items[0]},)" if len(items) == 1 else "(" + ", ".join(items) + ")"
    if isinstance(value, float) and math.isfinite(value):
        return repr(value).replace("e+", "e")
    if isinstance(value, bytes):
        return f"b{_quoted(repr(value)[1:])}"
    if value is None or isinstance(value, (bool, int)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def _quoted(literal_: str) -> str:
    """A literal of `repr`, in double quotes unless that needs more escapes."""
    if literal_.startswith('"') or literal_.count('"') > literal_.count("\\'"):
        return literal_
    inner = literal_[1:-1].replace("\\'", "'").replace('"', '\\"')
    return f'"{inner}"'


def inside_fstring(value: str, quote: str) -> str:
    """A literal piece of an f-string that is quoted with `quote`."""
    special = {"'": "'", '"': '"', "{": "{{", "}": "}}"} | {quote: f"\\{quote}"}
    return "".join(special.get(character) or escaped(repr(character))[1:-1] for character in value)


def docstring(text: str, indent: int) -> str:
    """A wrapped docstring in its quotes; lines after the first are indented by so many spaces."""
    safe = prose(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if safe.endswith('"'):
        safe = safe[:-1] + '\\"'
    if "\n" not in safe and len(safe) + 6 + indent <= WIDTH:
        return f'"""{safe}"""'
    first, *rest = safe.split("\n")
    pad = " " * indent
    opening = textwrap.wrap(first, WIDTH - indent - 3, break_long_words=False, break_on_hyphens=False) or [""]
    lines = [*opening, *(line for part in rest for line in _wrapped(part, WIDTH - indent))]
    body = "".join(f"{pad}{line}\n" if line else "\n" for line in lines[1:])
    return f'"""{lines[0]}\n{body}{pad}"""'


def _wrapped(line: str, width: int) -> list[str]:
    """A wrapped line of a docstring, with a hanging indent if it is indented."""
    if len(line) <= width:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()))
    hanging = f"{indent}    " if indent else ""
    return textwrap.wrap(
        line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    ) or [""]
