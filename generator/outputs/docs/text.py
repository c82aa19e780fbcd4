"""Markdown of a page: prose of a connector that stays prose, names of types, blocks of code, containers."""

from __future__ import annotations

import re

from generator.text.prose import code_span, markdown
from generator.text.prose import told as prose_told

_STARTS = re.compile(r"([:=•]|\d+(?=[.)]))")
"""Beginnings of a container, a heading or a list."""

TYPE = "``"
"""The fence of a code span in which names of types become links."""


def line(text: str) -> str:
    """Prose in one line that can begin one."""
    return begun(markdown(text))


def told(text: str) -> str:
    """Prose in one line that can begin one, with its code in `backticks`."""
    return begun(prose_told(text))


def begun(text: str) -> str:
    """Markdown in one line that can begin one."""
    start = _STARTS.match(text)
    if start is None:
        return text
    return f"\\{text}" if text[0] in ":=" else f"{start[0]}\\{text[start.end() :]}" if text[0] != "•" else text


def type_span(annotation: str) -> str:
    """An annotation as code whose types are links."""
    return code_span(annotation) if "`" in annotation else f"{TYPE}{annotation}{TYPE}"


_PIPE = re.compile(r"(?<!\\)\|")


def cell(text: str) -> str:
    """Markdown in a cell of a table."""
    return _PIPE.sub(r"\|", text)


_CLOSING = re.compile(r"^(?= {0,3}:{3,}\s*$)", re.MULTILINE)
"""The beginning of a line that would end a container, even inside of a block of code."""


def fenced(language: str, text: str) -> str:
    """A block of code."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{_CLOSING.sub('    ', text.rstrip())}\n{fence}"


def indented(text: str, spaces: int) -> str:
    """Lines inside of an item of a list."""
    pad = " " * spaces
    return "\n".join(f"{pad}{row}" if row else "" for row in text.split("\n"))


_FENCE = re.compile(r"\s*(`{3,})")
_CONTAINER = re.compile(r"(\s*):{3,} ?(\w*) ?(.*)")


def plain(text: str) -> str:
    """Markdown without containers, as agents read it; the labels of tabs, samples and folds stay as lines."""
    rows: list[str] = []
    fence = ""
    for row in text.split("\n"):
        mark = _FENCE.match(row)
        if mark is not None and (not fence or mark[1] == fence):
            fence = "" if fence else mark[1]
        container = None if fence else _CONTAINER.fullmatch(row)
        kept = [row] if container is None else [""]
        if container is not None and container[2] in ("tab", "sample", "fold"):
            kept = ["", f"{container[1]}{container[3]}:", ""]
        for item in kept:
            if item or fence or (rows and rows[-1]):
                rows.append(item)
    return "\n".join(rows).strip() + "\n"
