"""Findings as they are shown."""

from __future__ import annotations

from collections.abc import Iterable

import click

from generator.findings import Finding, Location

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}


def text(findings: Iterable[Finding]) -> str:
    """For people: each finding with its source line, a marker under the place, and the cure."""
    return "\n".join(line for finding in findings for line in _lines(finding))


def _lines(finding: Finding) -> list[str]:
    where = finding.where
    assert isinstance(where, Location)
    word = finding.severity.word
    severity = click.style(f"{word}[{finding.code}]", fg=_COLOURS[word], bold=True)
    lines = [f"{where.path}:{where.line}:{where.column}: {severity}: {finding.message}"]
    lines += _marked(where, word)
    if where.pointer:
        lines.append(f"  at {where.pointer}")
    for words, other in finding.also:
        assert isinstance(other, Location)
        lines.append(f"  {words}: {other.path}:{other.line}:{other.column}")
    if finding.hint:
        lines.append(f"  hint: {finding.hint}")
    return lines


def _marked(where: Location, word: str) -> list[str]:
    if not where.text.strip():
        return []
    start = max(0, where.column - 60)
    shown = where.text[start : start + 100]
    length = max(1, min(where.length, len(shown) - (where.column - 1 - start)))
    pad = "".join("\t" if character == "\t" else " " for character in shown[: where.column - 1 - start])
    return [f"  | {_visible(shown)}", f"  | {pad}{click.style('^' * length, fg=_COLOURS[word])}"]


def _visible(text: str) -> str:
    return "".join(character if character.isprintable() or character == "\t" else "\ufffd" for character in text)
