"""Texts with holes: `{{name}}`, parsed once."""

from __future__ import annotations

import re

from msgspec import Struct

from generator.findings import Findings, Place

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")

MAX_HOLES = 1000


class Hole(Struct, frozen=True):
    """A hole; `offset` and `end` are its position in the text."""

    name: str
    offset: int
    end: int


Part = str | Hole


def parse(text: str, where: Place, findings: Findings) -> tuple[Part, ...]:
    """The literal pieces and holes of a text, in order."""
    parts: list[Part] = []
    position = 0
    while (start := text.find("{{", position)) >= 0:
        if len(parts) > 2 * MAX_HOLES:
            findings.add(
                "too-many-holes", f"over {MAX_HOLES} holes in one text", where.at(start), hint="pass one whole value"
            )
            return tuple(parts)
        end = text.find("}}", start)
        if end < 0:
            findings.add("unclosed-hole", "this `{{` is never closed", where.at(start), hint="close it with `}}`")
            return (*parts, text[position:]) if text[position:] else tuple(parts)
        inside = text[start + 2 : end]
        name = inside.strip()
        if not _NAME.fullmatch(name):
            findings.add(
                "hole-name",
                f"{name!r} is not a valid hole name" if name else "the hole has no name",
                where.at(start + 2 + len(inside) - len(inside.lstrip()) if name else start),
                hint="letters, digits, `_`, `.` and `-`, beginning with a letter or `_`",
            )
        else:
            if start > position:
                parts.append(text[position:start])
            parts.append(Hole(name, start, end + 2))
            position = end + 2
            continue
        parts.append(text[position : end + 2])
        position = end + 2
    if text[position:]:
        parts.append(text[position:])
    return tuple(parts)


def holes(parts: tuple[Part, ...]) -> list[Hole]:
    """The holes among the parts."""
    return [part for part in parts if isinstance(part, Hole)]


def source(parts: tuple[Part, ...]) -> str:
    """The text with each hole as `{name}`, for display."""
    return "".join(part if isinstance(part, str) else f"{{{part.name}}}" for part in parts)
