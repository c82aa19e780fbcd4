"""Output formats of findings: text for people, JSON for programs, SARIF for code scanning."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import click
from rich.cells import cell_len

from generator.findings import Finding, Location
from generator.findings.codes import CODES

Format = Literal["text", "json", "sarif"]

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_BEFORE = 59
_SHOWN = 100
"""Characters of a line that are shown before a place, and in all."""
_TAB = "    "


def text(findings: Iterable[Finding]) -> str:
    """Each finding with its source line, a marker under the place, and the cure."""
    return "\n".join(line for finding in findings for line in _lines(finding))


def as_json(findings: Iterable[Finding]) -> str:
    """The findings as an object with one array."""
    return _written({"findings": [_object(finding) for finding in findings]})


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
    return _written({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]})


def _written(value: dict[str, object]) -> str:
    """JSON; lone surrogates, which UTF-8 has no bytes for, are escaped."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


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


def _lines(finding: Finding) -> list[str]:
    where = location(finding.where)
    word = finding.severity.word
    severity = click.style(f"{word}[{finding.code}]", fg=_COLOURS[word], bold=True)
    lines = [f"{_visible(where.path)}:{where.line}:{where.column}: {severity}: {_visible(finding.message)}"]
    lines += _marked(where, word)
    if where.pointer:
        lines.append(f"  at {_visible(where.pointer)}")
    for words, other in finding.also:
        place = location(other)
        lines.append(f"  {words}: {_visible(place.path)}:{place.line}:{place.column}")
    if finding.hint:
        lines.append(f"  hint: {_visible(finding.hint)}")
    return lines


def _marked(where: Location, word: str) -> list[str]:
    if not where.text.strip():
        return []
    place = where.column - 1 - where.skipped
    start = max(0, place - _BEFORE)
    end = start + _SHOWN
    before, marked, after = (
        _visible(where.text[left:right])
        for left, right in ((start, place), (place, min(end, place + where.length)), (place + where.length, end))
    )
    before = f"{'…' if start + where.skipped else ''}{before}"
    after += "…" if where.text[end:] else ""
    marker = click.style("^" * max(1, cell_len(marked)), fg=_COLOURS[word])
    return [f"  | {before}{marked}{after}", f"  | {' ' * cell_len(before)}{marker}"]


def _visible(words: str) -> str:
    """Printable text: no character moves the cursor or reorders the line."""
    return "".join(
        _TAB if character == "\t" else character if character.isprintable() else "\ufffd" for character in words
    )
