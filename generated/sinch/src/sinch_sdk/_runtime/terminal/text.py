"""Text for terminals, with escapes for characters that could move the cursor or hide text."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence

from ..values import JsonValue

_HARMLESS = re.compile(r"[\x20-\x7e]*")


def printable(text: str, kept: str = "") -> str:
    """Return the text with an escape for each character that doesn't print; `kept` stay."""
    if _HARMLESS.fullmatch(text):
        return text
    return "".join(c if c.isprintable() or c in kept else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(character) or ascii(character)[1:-1]


def json_text(value: JsonValue, indent: int | None = None) -> str:
    """Return JSON in which each character that doesn't print is an escape."""
    separators = None if indent else (",", ":")
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)


def width(text: str) -> int:
    """Return the columns of a printable text."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) != 0 for c in text)


_WIDTH = 100
_LEFT = 30


def columns(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Return the lines of names with their descriptions beside or below; equal in any terminal."""
    left = min(max((len(name) for name, _ in rows), default=0), _LEFT)
    for name, about in rows:
        first, *more = wrapped(about, left + 4) or [""]
        if len(name) > left:
            yield f"  {name}"
            more = [first, *more] if first else more
        else:
            yield f"  {name:{left}}  {first}".rstrip()
        yield from (f"  {'':{left}}  {line}" for line in more)


def wrapped(text: str, indent: int = 0) -> list[str]:
    """Return the lines of a text."""
    from textwrap import wrap

    return wrap(text, _WIDTH - indent)
