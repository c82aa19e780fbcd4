"""Findings as they are shown: text for people, JSON for programs, SARIF for code scanning."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from typing import Literal

import click

from generator.codes import CODES
from generator.findings import Finding, Location

Format = Literal["text", "json", "sarif"]

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}


def text(findings: Iterable[Finding]) -> str:
    """Each finding with its source line, a marker under the place, and the cure."""
    return "\n".join(line for finding in findings for line in _lines(finding))


def as_json(findings: Iterable[Finding]) -> str:
    """The findings as an object with one array."""
    return json.dumps({"findings": [_object(finding) for finding in findings]}, indent=2, ensure_ascii=False)


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
    return json.dumps(
        {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {"driver": driver},
                    "columnKind": "unicodeCodePoints",
                    "results": [_result(finding, used) for finding in findings],
                }
            ],
        },
        indent=2,
        ensure_ascii=False,
    )


def location(where: object) -> Location:
    """The place of a finding, which is known once it is to be shown."""
    if not isinstance(where, Location):
        raise TypeError("a finding is placed before it is shown")
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
    uri = where.path.replace("\\", "/")
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}


def _lines(finding: Finding) -> list[str]:
    where = location(finding.where)
    word = finding.severity.word
    severity = click.style(f"{word}[{finding.code}]", fg=_COLOURS[word], bold=True)
    lines = [f"{where.path}:{where.line}:{where.column}: {severity}: {_visible(finding.message)}"]
    lines += _marked(where, word)
    if where.pointer:
        lines.append(f"  at {_visible(where.pointer)}")
    for words, other in finding.also:
        place = location(other)
        lines.append(f"  {words}: {place.path}:{place.line}:{place.column}")
    if finding.hint:
        lines.append(f"  hint: {_visible(finding.hint)}")
    return lines


def _marked(where: Location, word: str) -> list[str]:
    if not where.text.strip():
        return []
    start = max(0, where.column - 60)
    shown = where.text[start : start + 100]
    before = shown[: where.column - 1 - start]
    length = max(1, min(where.length, len(shown) - len(before)))
    pad = "".join("\t" if character == "\t" else " " for character in before)
    return [f"  | {_visible(shown)}", f"  | {pad}{click.style('^' * length, fg=_COLOURS[word])}"]


def _visible(words: str) -> str:
    return "".join(character if character.isprintable() or character == "\t" else "\ufffd" for character in words)
