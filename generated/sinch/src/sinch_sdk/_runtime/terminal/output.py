"""Results as JSON, as lines of JSON, or as a table: the same text for a terminal and a pipe, but for colour."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence

from ..tools.results import plain
from ..values import JsonValue
from .text import json_text, printable, width

_INDENT = 2
_WIDEST = 60
"""Characters of a cell that has JSON."""


class Output:
    """Writes results in one format."""

    def __init__(self, format: str, mask: Callable[[str], str]) -> None:
        self._format = format
        self._mask = mask

    def plain(self, value: object) -> JsonValue:
        """Return a received value as JSON."""
        return plain(value, self._mask)

    def items(self, items: Iterable[JsonValue]) -> None:
        """Write the items of a list as they arrive; a table at the end.

        If they break off, the array stays open, so that nobody takes it for whole.
        """
        match self._format:
            case "jsonl":
                for item in items:
                    _write(f"{json_text(item)}\n")
            case "table":
                _table([*items])
            case _:
                start = "[\n"
                for item in items:
                    _write(f"{start}{_indented(item)}")
                    start = ",\n"
                _write("[]\n" if start == "[\n" else "\n]\n")

    def value(self, value: JsonValue) -> None:
        """Write one value."""
        match self._format:
            case "jsonl":
                _write(f"{json_text(value)}\n")
            case "table" if isinstance(value, dict):
                _rows([[key, _cell(item)] for key, item in value.items()])
            case "table":
                _write(f"{_cell(value)}\n")
            case _:
                _write(f"{json_text(value, _INDENT)}\n")


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _indented(value: JsonValue) -> str:
    pad = " " * _INDENT
    return "\n".join(f"{pad}{line}" for line in json_text(value, _INDENT).split("\n"))


def _table(items: Sequence[JsonValue]) -> None:
    names = dict.fromkeys(key for item in items if isinstance(item, dict) for key in item)
    if not names:
        _rows([[_cell(item)] for item in items])
        return
    rows = [[_cell(item[key]) if key in item else "" for key in names] for item in items if isinstance(item, dict)]
    _rows([[printable(name.upper()) for name in names], *rows], has_head=True)


def _cell(value: JsonValue) -> str:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, (dict, list)):
        text = json_text(value)
        return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 3]}..."
    return "" if value is None else json_text(value)


def _rows(rows: Sequence[Sequence[str]], *, has_head: bool = False) -> None:
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for number, row in enumerate(rows):
        cells = [text + " " * (most - width(text)) for text, most in zip(row, widths, strict=True)]
        line = "  ".join(cells).rstrip()
        _write(f"\x1b[1m{line}\x1b[0m\n" if has_head and number == 0 and _has_colour() else f"{line}\n")


def _has_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
