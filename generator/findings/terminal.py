"""The one way to a terminal: everything that the compiler prints goes through `say`."""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import click

T = TypeVar("T")


class Styled(NamedTuple):
    """A text in a colour."""

    text: str
    colour: str
    bold: bool = False


Part = str | Styled


def printable(text: str) -> str:
    """The text without characters that move the cursor, reorder the line or are invisible."""
    return "".join(
        character if character.isprintable() or character in "\n\t" else "\ufffd"
        for character in text.replace("\r\n", "\n")
    )


def styled(parts: Iterable[Part]) -> str:
    """Printable text with the colours of its parts."""
    return "".join(
        printable(part)
        if isinstance(part, str)
        else click.style(printable(part.text), fg=part.colour, bold=part.bold or None)
        for part in parts
    )


def say(*parts: Part, err: bool = False, end: bool = True) -> None:
    """Prints printable text; without `end`, no line break follows."""
    _bar.erase()
    click.echo(styled(parts), nl=end, err=err)
    _bar.draw()


def as_json(value: object) -> str:
    """JSON for programs and terminals: characters that are not printable are escaped."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return "".join(
        character if character.isprintable() or character == "\n" else json.dumps(character)[1:-1] for character in text
    )


def width(*, err: bool = False) -> int | None:
    """The columns of the terminal behind a stream; `None` if there is no terminal."""
    stream = sys.stderr if err else sys.stdout
    return shutil.get_terminal_size().columns if stream.isatty() else None


class _Bar:
    """A line on the terminal that stays below what is printed."""

    def __init__(self) -> None:
        self._text = ""

    def show(self, text: str) -> None:
        """Replaces the line."""
        self.erase()
        self._text = text
        self.draw()

    def draw(self) -> None:
        """Draws the line after something was printed."""
        if self._text:
            click.echo(self._text, nl=False, err=True)

    def erase(self) -> None:
        """Erases the line before something is printed."""
        if self._text:
            click.echo("\r\x1b[K", nl=False, err=True)


_bar = _Bar()


def progress(items: Iterable[T], count: int) -> Iterator[T]:
    """The items, with a progress bar on a terminal if there are several."""
    if count < 2 or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield from items
        return
    try:
        _bar.show(_progress(0, count))
        for number, item in enumerate(items, 1):
            yield item
            _bar.show(_progress(number, count))
    finally:
        _bar.show("")


def status(text: str) -> None:
    """Shows what is in progress on a terminal; an empty text ends it."""
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        columns = max(10, (width(err=True) or 80) - 1)
        _bar.show(printable(text).replace("\n", " ")[:columns])


def _progress(number: int, count: int) -> str:
    filled = 20 * number // count
    return f"[{'#' * filled}{'.' * (20 - filled)}] {number} of {count}"


def table(rows: Sequence[Sequence[Part]]) -> Iterator[list[Part]]:
    """The lines of a table whose first row are the headings."""
    texts = [[printable(cell if isinstance(cell, str) else cell.text) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    for row, plain in zip(rows, texts, strict=True):
        line: list[Part] = []
        for cell, text, columns in zip(row, plain, widths, strict=True):
            line += [cell, " " * (columns - len(text) + 2)]
        yield line


class SayHandler(logging.Handler):
    """Prints log records."""

    def emit(self, record: logging.LogRecord) -> None:
        """Prints one record in one line."""
        say(self.format(record).replace("\n", " "), err=True)
