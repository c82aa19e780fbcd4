"""Markdown of a page: prose of a connector that stays prose, names of types, blocks of code, containers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.text.prose import code_span, markdown, prose

_STARTS = re.compile(r"([:=•]|\d+(?=[.)]))")
"""What would begin a container, a heading or a list."""

TYPE = "``"
"""The fence of a code span in which names of types become links."""


def line(text: str) -> str:
    """Prose in one line that can begin one."""
    return _safe(markdown(text))


def paragraphs(text: str) -> tuple[str, ...]:
    """Prose by its paragraphs."""
    return tuple(told(part) for part in re.split(r"\n\s*\n", prose(text)) if part.strip())


def told(text: str) -> str:
    """Prose in one line, with its code in `backticks`."""
    pieces = text.split("`")
    if len(pieces) % 2 == 0 or not all(piece.strip() for piece in pieces[1::2]):
        return line(text)
    return _safe("".join(code_span(piece) if index % 2 else _spaced(piece) for index, piece in enumerate(pieces)))


def _spaced(piece: str) -> str:
    """Text between pieces of code, with the spaces at its ends."""
    return f"{' ' * piece[:1].isspace()}{markdown(piece)}{' ' * (piece[-1:].isspace() and not piece.isspace())}"


def _safe(text: str) -> str:
    found = _STARTS.match(text)
    if found is None:
        return text
    return f"\\{text}" if text[0] in ":=" else f"{found[0]}\\{text[found.end() :]}" if text[0] != "•" else text


def type_span(annotation: str) -> str:
    """An annotation as code whose types are links."""
    return code_span(annotation) if "`" in annotation else f"{TYPE}{annotation}{TYPE}"


def cell(text: str) -> str:
    """Markdown in a cell of a table."""
    return text.replace("|", "\\|") if "\\|" not in text else text


def fenced(language: str, text: str) -> str:
    """A block of code."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def indented(text: str, spaces: int) -> str:
    """Lines inside of an item of a list."""
    pad = " " * spaces
    return "\n".join(f"{pad}{row}" if row else "" for row in text.split("\n"))


_FENCE = re.compile(r"\s*(`{3,})")
_CONTAINER = re.compile(r"(\s*):{3,} ?(\w*) ?(.*)")


def plain(text: str) -> str:
    """Markdown without containers, as agents read it; the labels of tabs and folds stay as lines."""
    rows: list[str] = []
    fence = ""
    for row in text.split("\n"):
        mark = _FENCE.match(row)
        if mark is not None and (not fence or mark[1] == fence):
            fence = "" if fence else mark[1]
        found = None if fence else _CONTAINER.fullmatch(row)
        if found is None:
            rows.append(row)
        elif found[2] in ("tab", "fold", "sample"):
            rows += ["", f"{found[1]}{found[3]}:", ""]
        else:
            rows.append("")
    return "".join(_squeezed(rows)).strip() + "\n"


def _squeezed(rows: Iterable[str]) -> Iterator[str]:
    """Lines, with one empty line where there are several; those of code as they are."""
    fence, was_empty = "", False
    for row in rows:
        mark = _FENCE.match(row)
        if mark is not None and (not fence or mark[1] == fence):
            fence = "" if fence else mark[1]
        if row or fence or not was_empty:
            yield f"{row}\n"
        was_empty = not row
