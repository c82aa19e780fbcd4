"""Printed findings: the marker under the place, escaped characters, and formats for programs."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import click
import jsonschema
import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.findings import report
from generator.format.locate import Text
from generator.pipeline import analyse
from generator.text.jsonvalue import Json
from tests.support.specs import SERVICE, run, spec, thing

FIELD = '{"handle": "t", "fields": [{"name": "%s", "type": "Strnig", "selector": ["%s"]}], "operations": {}}'


def shown(text: str | bytes, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the lines of the only finding of a spec in one file."""
    monkeypatch.chdir(folder)
    Path("spec.json").write_bytes(text if isinstance(text, bytes) else text.encode())
    (finding,) = analyse(Path("spec.json")).findings
    return click.unstyle(report.text([finding])).split("\n")


def whole(fields: str, before: str = "") -> str:
    """Return a spec with a field of an unknown type."""
    return f'{{"handle": "acme", "service": {{"baseURL": "https://a.example"}}, "resources": [\n{before}{fields}]}}'


LINES = {
    "plain": ("id", "", 51, 50),
    "wide characters take two cells": ("名前", "", 51, 52),
    "a combining accent takes none": ("e\u0301", "", 51, 49),
    "a tab takes four": ("id", "\t", 52, 54),
}
"""For each case: a field name, the text before it, its column, and the cells before the marker."""


@pytest.mark.parametrize("case", LINES)
def test_the_marker_is_under_the_place(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, before, column, cells = LINES[case]
    first, source, marked, *_ = shown(whole(FIELD % (name, "id"), before), tmp_path, monkeypatch)
    assert first.startswith(f"spec.json:2:{column}: error[unknown-type]: ")
    assert source.startswith(f"  | {before.replace(chr(9), '    ')}{FIELD[:40] % name}")
    assert marked == f"  | {' ' * cells}{'^' * 8}"


def test_wide_characters_under_the_marker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = whole(FIELD % ("id", "id")).replace("Strnig", "文字")
    assert shown(text, tmp_path, monkeypatch)[2].endswith(" " + "^" * 6)


@pytest.mark.parametrize("column", [90, 1000, 2500, 100_000])
def test_a_long_line_is_shown_around_the_place(column: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fields = FIELD % ("id", "id")
    first, source, marked, *_ = shown(whole(fields + " " * 300, " " * column), tmp_path, monkeypatch)
    assert first.startswith(f"spec.json:2:{column + 51}: ")
    assert len(source) == len("  | ") + 102
    assert source[marked.index("^") :].startswith('"Strnig"')
    assert source.startswith("  | …")
    assert source.endswith("…")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_no_part_of_a_line(end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = whole(FIELD % ("id", "id")).replace("\n", end) + end
    first, source, marked, *_ = shown(text, tmp_path, monkeypatch)
    assert first.startswith("spec.json:2:51: ")
    assert "\r" not in source
    assert source[marked.index("^") :].startswith('"Strnig"')


def test_a_place_at_the_end_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown('{"handle": "acme"', tmp_path, monkeypatch)[:3] == [
        "spec.json:1:17: error[invalid-json]: EOF while parsing an object",
        '  | {"handle": "acme"',
        "  |                 ^",
    ]


@pytest.mark.parametrize("character", ["\u202e", "\u2066", "\u200f", "\x7f", "\x9b", "\u2028", "\ufeff", "\u00ad"])
def test_nothing_moves_the_cursor_or_the_order(character: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = whole(FIELD % ("id", "id")).replace("Strnig", f"Str{character}ing")
    assert character not in "\n".join(shown(text, tmp_path, monkeypatch))


def test_the_name_of_a_file_is_shown_harmlessly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a\x1b[31m\n.json").write_text("{")
    assert run("check", "a\x1b[31m\n.json")[1].startswith("a\ufffd[31m\ufffd.json:1:")


def test_colour_is_for_terminals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = str(spec(tmp_path / "acme", "{"))

    def printed(**env: str) -> bytes:
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "generator", "check", bad]
        bare = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
        subprocess.run(command, stdout=theirs, stderr=subprocess.STDOUT, env={**bare, **env}, check=False)
        return os.read(ours, 10_000)

    assert b"\x1b[31m" in printed()
    assert b"\x1b" not in printed(NO_COLOR="1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b" in CliRunner().invoke(main, ["check", bad], color=True).output
    assert "\x1b" not in CliRunner().invoke(main, ["check", bad]).output
    assert "\x1b" not in CliRunner().invoke(main, ["check", bad, "--format", "json"], color=True).output


def test_strict_and_the_summary(tmp_path: Path) -> None:
    warned = spec(tmp_path / "warned", {**SERVICE, "nmae": "x"}, [thing()])
    noted = tmp_path / "noted.md"
    noted.write_text(f"```\nGET /\n```\n\n```json\n{json.dumps({**SERVICE, 'resources': []})}\n```\n")
    bad = spec(tmp_path / "bad", "{")
    hole = "1 spec: 2 warnings"
    assert [(run("check", warned)[0], hole in run("check", warned)[1])] == [(0, True)]
    assert run("check", warned, "--strict")[0] == 1
    assert run("check", noted, "--strict")[0] == 0
    code, text = run("check", warned, noted, bad)
    assert (code, text.splitlines()[-1]) == (1, "3 specs: 1 error, 2 warnings, 1 note")


def test_a_finding_of_a_common_base_is_shown_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    spec(tmp_path / "base", {**SERVICE, "nmae": "x"}, [thing(operations={})])
    for name in ("one", "two"):
        (spec(tmp_path / name) / "overlay.toml").write_text('extends = "../base"\n')
    assert run("check", "base", "one", "two")[1].count("warning[unknown-key]") == 1
    assert run("build", "base", "one", "two", "--no-cache")[1].count("warning[unknown-key]") == 1


def test_json_is_sorted_and_stable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    spec(tmp_path / "acme", {**SERVICE, "b": 1, "a": 1}, [thing(operations={}, zz=1)])
    findings = json.loads(run("check", "acme", "--format", "json")[1])["findings"]
    assert [(item["path"], item["column"] > 1) for item in findings] == [
        ("acme/0.json", True),
        ("acme/0.json", True),
        ("acme/1.json", True),
    ]
    assert [item["pointer"] for item in findings] == ["/b", "/a", "/0/zz"]
    assert set(findings[0]) == {
        "path", "line", "column", "severity", "code", "message", "pointer", "hint", "related",
    }  # fmt: skip


POSITION: Json = {"type": "integer", "minimum": 1}
MESSAGE: Json = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
PHYSICAL: Json = {
    "type": "object",
    "required": ["physicalLocation"],
    "properties": {
        "message": MESSAGE,
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation", "region"],
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "required": ["uri"],
                    "properties": {"uri": {"type": "string", "pattern": r"^[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+$"}},
                },
                "region": {
                    "type": "object",
                    "required": ["startLine"],
                    "additionalProperties": False,
                    "properties": {"startLine": POSITION, "startColumn": POSITION, "endColumn": POSITION},
                },
            },
        },
    },
}
LEVEL: Json = {"enum": ["none", "note", "warning", "error"]}
SARIF: dict[str, Json] = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "additionalProperties": False,
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "name": {"type": "string"},
                                    "version": {"type": "string"},
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "id": {"type": "string"},
                                                "shortDescription": MESSAGE,
                                                "help": MESSAGE,
                                                "defaultConfiguration": {
                                                    "type": "object",
                                                    "properties": {"level": LEVEL},
                                                },
                                            },
                                        },
                                    },
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message"],
                            "additionalProperties": False,
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": LEVEL,
                                "message": MESSAGE,
                                "locations": {"type": "array", "items": PHYSICAL},
                                "relatedLocations": {"type": "array", "uniqueItems": True, "items": PHYSICAL},
                            },
                        },
                    },
                },
            },
        },
    },
}
"""The required keys and types of SARIF 2.1.0, for the parts that are used."""


def test_sarif(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    twice = [thing(operations={}, nmae="x"), thing(operations={})]
    spec(tmp_path / "a b", SERVICE, twice)
    elsewhere = tmp_path / "here"
    elsewhere.mkdir()
    for folder, beginning in ((tmp_path / "a b", "a%20b/"), (Path("a b"), "a%20b/"), (Path("./a b"), "a%20b/")):
        log = json.loads(run("check", folder, "--format", "sarif")[1])
        jsonschema.Draft202012Validator(SARIF).validate(log)  # pyright: ignore[reportUnknownMemberType]  # of the stubs
        (ran,) = log["runs"]
        rules = [rule["id"] for rule in ran["tool"]["driver"]["rules"]]
        assert all(rules[item["ruleIndex"]] == item["ruleId"] for item in ran["results"])
        assert [(item["ruleId"], item["level"]) for item in ran["results"]] == [
            ("unknown-key", "warning"),
            ("duplicate-handle", "error"),
        ]
        assert str(tmp_path) not in json.dumps(log)
        uris = {
            place["physicalLocation"]["artifactLocation"]["uri"]
            for item in ran["results"]
            for place in (*item["locations"], *item["relatedLocations"])
        }
        assert uris == {f"{beginning}1.json"}
    monkeypatch.chdir(elsewhere)
    assert f'"uri": "{tmp_path.as_uri()}/a%20b/1.json"' in run("check", "../a b", "--format", "sarif")[1]


def test_half_of_a_pair_can_be_printed(tmp_path: Path) -> None:
    bad = spec(tmp_path / "acme", '{"service": {"\\ud83d": 1, "\\ud83d": 2}}')
    for form in ("text", "json", "sarif"):
        code, text = run("check", bad, "--format", form)
        assert (code, "duplicate-key" in text) == (1, True)
        text.encode()


def test_places_behind_much_text_of_any_script() -> None:
    keys = ["é" * 3000 + str(index) for index in range(5)]
    body = json.dumps({key: [1, "ü"] for key in keys}, ensure_ascii=False)
    text = Text("acme.json", body, "json")
    for key in keys:
        assert text.locate((key, 1)).column - 1 == body.index('"ü"', body.index(f'{key}"'))
        assert text.locate((key,), key=True).column - 1 == body.index(f'"{key}"')


def test_places_in_toml() -> None:
    body = "[a.b]\nc = { d = [1, 2] }\n[[a.e]]\nf = 1\n[[a.e]]\nf = 2\n[a]\n"
    text = Text("overlay.toml", body, "toml")
    assert text.locate(("a", "b", "c", "d", 1)).line == 2
    assert text.locate(("a", "e", 1, "f")).line == 6
    assert text.locate(("a",)).line == 7
    location = text.locate(("a", "b", "none"))
    assert (location.line, location.pointer) == (1, "/a/b")
