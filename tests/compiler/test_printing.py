"""Everything printed is printable, in every command and format, and goes through one function."""

from __future__ import annotations

import ast
import json
import logging
import os
import pty
import re
import select
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.findings.terminal import SayHandler, as_json
from tests.support.paths import ROOT
from tests.support.specs import SERVICE, run, spec, thing

EVIL = "\x1b]0;title\x07\x1b[8m\x9b31m\x7f\u202e\u200b\ufeff\u2028\r"
_HARMLESS = re.compile(r"\x1b\[(?:\d+(?:;\d+)*)?m|\x1b\[K|\r(?=\x1b\[K)|[\n\t]")


def is_harmless(text: str, *, colours: bool = False) -> bool:
    return (_HARMLESS.sub("", text) if colours else text.replace("\n", "")).isprintable()


@pytest.fixture
def evil(tmp_path: Path) -> Path:
    """A spec that says everything it can in control characters."""
    service = {**SERVICE, "meta": {"short": EVIL, "description": EVIL}, EVIL: 1}
    webhook: dict[str, object] = {
        "event": f"e{EVIL}",
        "path": f"/e{EVIL}",
        "meta": {"description": EVIL},
        "payload": [],
    }
    field = {"name": f"a{EVIL}", "type": f"Strnig{EVIL}", "selector": [EVIL], "meta": {"description": EVIL}}
    return spec(tmp_path / f"acme{EVIL}", service, [thing(fields=[field], webhooks=[webhook], meta={"short": EVIL})])


@pytest.fixture
def sound(evil: Path) -> Path:
    """The same without errors."""
    path = evil / "1.json"
    path.write_text(path.read_text().replace("Strnig" + json.dumps(EVIL)[1:-1], "String"), encoding="utf-8")
    return evil


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
@pytest.mark.parametrize("command", ["check", "build"])
def test_findings(command: str, form: str, evil: Path) -> None:
    result = CliRunner().invoke(main, [command, str(evil), "--format", form])
    assert result.exit_code == 1
    assert is_harmless(result.output)
    if form != "text":
        json.loads(result.stdout)


COMMANDS: tuple[tuple[str, ...], ...] = (
    ("build", "-o", "out"),
    ("openapi",),
    ("diff", "other"),
    ("diff", "other", "--format", "json"),
    ("diff", "other", "--format", "changelog"),
    ("explain",),
    ("import",),
    ("new",),
    ("schema",),
    ("mock", f"--secret={EVIL}=x"),
    ("mock", f"--fail={EVIL}"),
    ("build", f"--{EVIL}"),
    (EVIL,),
)


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda found: ascii(" ".join(found)))
def test_commands(arguments: tuple[str, ...], sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sound.parent)
    spec(sound.parent / "other", SERVICE, [thing()])
    name, *options = arguments
    result = CliRunner().invoke(main, [name, str(sound), *options])
    assert result.output
    assert is_harmless(result.output), ascii(result.output)


def test_a_diff_of_files(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sound.parent)
    assert run("build", sound, "-o", "out")[0] == 0
    (readme,) = Path("out").glob("*/README.md")
    readme.write_text(f"{EVIL}\n", encoding="utf-8")
    code, output = run("build", sound, "-o", "out", "--check")
    assert code == 1
    assert is_harmless(output.replace("\t", ""))


def test_records_of_a_log(capfd: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("tests.printing")
    logger.addHandler(handler := SayHandler())
    try:
        logger.warning("GET /%s\nPOST", EVIL)
    finally:
        logger.removeHandler(handler)
    printed = capfd.readouterr().err
    assert is_harmless(printed)
    assert printed.count("\n") == 1


def test_json_says_the_same() -> None:
    value = {EVIL: [EVIL, "é\U0001f600\U000e0001\ud800", 1.5, None]}
    text = as_json(value)
    assert is_harmless(text)
    assert json.loads(text) == value
    assert "é\U0001f600" in text


def test_one_function_prints() -> None:
    found: list[str] = []
    for path in sorted((ROOT / "generator").rglob("*.py")):
        if "runtime" in path.parts or path.name in ("terminal.py", "exercise.py"):  # the second is a program of its own
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in (
                "print",
                "click.echo",
                "click.secho",
                "console.print",
                "sys.stderr.write",
            ):
                found.append(f"{path}:{node.lineno}")
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("rich.console", "rich.progress")):
                found.append(f"{path}:{node.lineno}")
    assert found == []


def on_a_terminal(*arguments: str, columns: int, cwd: Path) -> tuple[str, str]:
    """What a command prints to a terminal as stderr, and to a pipe as stdout."""
    ours, theirs = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "LINES")}
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**environment, "COLUMNS": str(columns), "TERM": "xterm"},
        cwd=cwd,
        text=True,
    )
    os.close(theirs)
    seen = b""
    while process.poll() is None or select.select([ours], [], [], 0.2)[0]:
        if select.select([ours], [], [], 0.2)[0]:
            try:
                seen += os.read(ours, 1 << 16)
            except OSError:
                break
    assert process.stdout is not None
    printed = process.stdout.read()
    os.close(ours)
    return seen.decode("utf-8", "replace"), printed


def test_several_specs_on_a_terminal(tmp_path: Path) -> None:
    names = [f"s{number}" for number in range(4)]
    for name in names:
        spec(tmp_path / name, {**SERVICE, "nmae": "x"}, [thing()])
    seen, printed = on_a_terminal("build", *names, "-o", "out", "--jobs", "2", "--no-cache", columns=80, cwd=tmp_path)
    assert [line.partition(":")[0] for line in printed.splitlines()] == [f"out/{name}" for name in names]
    lines = re.split(r"\r\x1b\[K|\r?\n", seen)
    bars = [line for line in lines if line.startswith("[")]
    assert bars[0] == f"[{'.' * 20}] 0 of 4"
    assert all(re.fullmatch(r"\[#*\.*\] \d of 4", bar) for bar in bars)
    assert lines[-2].startswith("4 of 4 packages")
    assert is_harmless(seen.replace("\r\n", "\n"), colours=True)


@pytest.mark.parametrize("columns", [40, 80, 200])
@pytest.mark.parametrize("before", [0, 30, 300])
@pytest.mark.parametrize("character", ["a", "文"])
def test_source_lines_are_cut_to_the_terminal(columns: int, before: int, character: str, tmp_path: Path) -> None:
    from rich.cells import cell_len

    from generator.findings import report
    from generator.pipeline import analyse

    field = {
        "handle": character * before,
        "fields": [{"name": "a", "type": f"Strnig{character * 50}", "selector": ["a"]}],
    }
    path = spec(tmp_path / "acme", SERVICE, json.dumps([{**field, "description": "x" * 300}], ensure_ascii=False))
    (finding,) = [found for found in analyse(path).findings if found.code == "unknown-type"]
    _, source, marker, *_ = re.sub(r"\x1b\[\d*m", "", report.text([finding], columns)).split("\n")
    assert cell_len(source) <= columns
    assert cell_len(marker) <= columns
    cells = cell_len(marker[: marker.index("^")])
    shown = next(source[index:] for index in range(len(source)) if cell_len(source[:index]) == cells)
    assert shown.startswith('"Strnig'[: len(marker) - marker.index("^")])
