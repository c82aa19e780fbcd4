"""Output formats of findings: text for people, JSON for programs, SARIF for code scanning."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from rich.cells import cell_len

from generator.findings import Finding, Location, terminal
from generator.findings.codes import CODES
from generator.findings.terminal import Part, Styled, printable, styled
from generator.text.versions import version

Format = Literal["text", "json", "sarif"]

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_MARGIN = "  | "
_SHOWN = 100
"""Cells of a source line that are shown without a terminal."""
_TAB = "    "


def text(findings: Iterable[Finding], columns: int | None = None) -> str:
    """Each finding with its source line, a marker under the place, and the cure."""
    return "\n".join(styled(line) for line in lines(findings, columns))


def lines(findings: Iterable[Finding], columns: int | None = None) -> Iterator[list[Part]]:
    """The lines of the text format, for a terminal of some columns."""
    for finding in findings:
        yield from _lines(finding, columns)


def line(finding: Finding) -> list[Part]:
    """The first line of a finding."""
    return next(_lines(finding, None))


def as_json(findings: Iterable[Finding]) -> str:
    """The findings as an object with one array."""
    return terminal.as_json({"findings": [_object(finding) for finding in findings]})


def sarif(findings: Sequence[Finding]) -> str:
    """The findings as a SARIF 2.1.0 log."""
    used = sorted({finding.code for finding in findings})
    rules = [
        {
            "id": code,
            "shortDescription": {"text": CODES[code].meaning},
            "help": {"text": CODES[code].cure},
            "defaultConfiguration": {"level": CODES[code].severity},
        }
        for code in used
    ]
    driver = {"name": "connector-gen", "version": version("connector-gen"), "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, used) for finding in findings],
    }
    return terminal.as_json(
        {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    )


def location(where: object) -> Location:
    """The location of a located finding."""
    if not isinstance(where, Location):
        raise TypeError("a finding is located before it is printed")
    return where


def _object(finding: Finding) -> dict[str, object]:
    where = location(finding.where)
    return {
        "path": where.path,
        "line": where.line,
        "column": where.column,
        "severity": finding.severity.word,
        "code": finding.code,
        "message": finding.message,
        "pointer": where.pointer,
        "hint": finding.hint,
        "related": [
            {"message": words, "path": place.path, "line": place.line, "column": place.column}
            for words, other in finding.also
            for place in [location(other)]
        ],
    }


def _result(finding: Finding, rules: list[str]) -> dict[str, object]:
    message = finding.message + (f" (hint: {finding.hint})" if finding.hint else "")
    return {
        "ruleId": finding.code,
        "ruleIndex": rules.index(finding.code),
        "level": finding.severity.word,
        "message": {"text": message},
        "locations": [_physical(location(finding.where))],
        "relatedLocations": [
            {**_physical(location(where)), "message": {"text": words}} for words, where in finding.also
        ],
    }


def _physical(where: Location) -> dict[str, object]:
    region = {"startLine": where.line, "startColumn": where.column, "endColumn": where.column + where.length}
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(where.path)}, "region": region}}


def _uri(path: str) -> str:
    """The URI of a file: relative below the current folder, so that a log holds no path of the machine."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100  links stay as they are
    here = Path.cwd()
    below = next((path for path in (whole, Path(os.path.realpath(whole))) if path.is_relative_to(here)), None)
    return quote(below.relative_to(here).as_posix()) if below else whole.as_uri()


def _lines(finding: Finding, columns: int | None) -> Iterator[list[Part]]:
    where = location(finding.where)
    word = finding.severity.word
    severity = Styled(f"{word}[{finding.code}]", _COLOURS[word], bold=True)
    yield [f"{_line(where.path)}:{where.line}:{where.column}: ", severity, f": {_line(finding.message)}"]
    yield from _marked(where, word, columns)
    if where.pointer:
        yield [f"  at {_line(where.pointer)}"]
    for words, other in finding.also:
        place = location(other)
        yield [f"  {words}: {_line(place.path)}:{place.line}:{place.column}"]
    if finding.hint:
        yield [f"  hint: {_line(finding.hint)}"]


def _marked(where: Location, word: str, columns: int | None) -> Iterator[list[Part]]:
    """The source line, cut to the terminal around the place, and a marker under the place."""
    if not where.text.strip():
        return
    shown = _SHOWN if columns is None else max(20, columns - len(_MARGIN) - 2)
    place = where.column - 1 - where.skipped
    room = shown * 6 // 10 - 1
    start = max(0, place - room)
    before, marked, after = (
        _line(where.text[left:right])
        for left, right in ((start, place), (place, place + where.length), (place + where.length, None))
    )
    left = "…" if start + where.skipped else ""
    while cell_len(before) > room:
        before, left = before[1:], "…"
    marked_part, rest = _cut(marked, shown - cell_len(before))
    after_part, end = ("", rest) if rest else _cut(after, shown - cell_len(before) - cell_len(marked_part))
    yield [f"{_MARGIN}{left}{before}{marked_part}{after_part}{'…' if end else ''}"]
    marker = Styled("^" * max(1, cell_len(marked_part)), _COLOURS[word])
    yield [f"{_MARGIN}{' ' * cell_len(left + before)}", marker]


def _cut(text: str, cells: int) -> tuple[str, str]:
    """The part of a text that fits into some cells, and the rest."""
    end = min(len(text), max(0, cells))
    while cell_len(text[:end]) > cells and end:
        end -= 1
    return text[:end], text[end:]


def _line(words: str) -> str:
    """Printable text in one line."""
    return printable(words.replace("\t", _TAB)).replace("\n", "\ufffd")
