"""`gen build --watch`: a real process, and files that change during it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.format.starter import starter
from tests.support.paths import ROOT


class Watching:
    """A watching process, with a reader of its lines that times out."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def lines(self) -> list[str]:
        """Return its lines up to the next wait for changes."""
        assert self.process.stdout is not None
        said: list[str] = []
        timer = threading.Timer(60, self.process.kill)
        timer.start()
        for line in self.process.stdout:
            said.append(line.rstrip("\n"))
            if line.startswith("watching "):
                timer.cancel()
                return said
        raise AssertionError(f"it ended: {said}")


@contextmanager
def watching(specs: Sequence[str], folder: Path) -> Generator[Watching]:
    """Run `gen build --watch` in a folder until the end of the block."""
    command = [sys.executable, "-m", "generator", "build", *specs, "-o", "out", "--no-cache", "--watch"]
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            yield Watching(process)
        finally:
            process.kill()


def spec(folder: Path) -> Path:
    """Write a spec."""
    folder.mkdir(parents=True)
    for name, text in starter(folder.name).items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def save(path: Path, text: str) -> None:
    """Save as editors do: write another file, then rename it."""
    beside = path.with_name(f".{path.name}.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def test_a_session(tmp_path: Path) -> None:
    one, base = spec(tmp_path / "specs/one"), spec(tmp_path / "bases/base")
    over = tmp_path / "specs/over"
    over.mkdir()
    (over / "overlay.toml").write_text('extends = "../../bases/base"\n', encoding="utf-8")
    (tmp_path / "specs/over/notes.txt").write_text("", encoding="utf-8")
    with watching(["specs/one", "specs/over"], tmp_path) as running:
        first = running.lines()
        assert first[-1] == "watching specs/one, specs/over; Ctrl-C ends"
        assert "\x1b" not in "".join(first)
        assert (tmp_path / "out/one/gen.lock").is_file()
        assert (tmp_path / "out/over/gen.lock").is_file()

        good = (one / "resources.json").read_text(encoding="utf-8")
        save(
            one / "resources.json",
            good.replace('"name": "city", "type": "String", "sel', '"name": "town", "type": "String", "sel'),
        )
        said = running.lines()
        assert said[0] == "changed: specs/one"
        assert "  town: " in next((tmp_path / "out/one").rglob("models/contacts.py")).read_text(encoding="utf-8")

        save(one / "resources.json", good[:-20])
        said = running.lines()
        assert said[0] == "changed: specs/one"
        assert any("error[invalid-json]" in line for line in said)
        save(one / "resources.json", good)
        assert not any("error[" in line for line in running.lines())
        assert "  city: " in next((tmp_path / "out/one").rglob("models/contacts.py")).read_text(encoding="utf-8")

        text = (base / "service.json").read_text(encoding="utf-8")
        (over / "notes.txt").write_text("not read", encoding="utf-8")
        save(base / "service.json", text.replace("One sentence about the Base API", "What is new"))
        assert running.lines()[0] == "changed: specs/over"
        assert "What is new" in (tmp_path / "out/over/README.md").read_text(encoding="utf-8")

        other = spec(tmp_path / "bases/other")
        save(over / "overlay.toml", 'extends = "../../bases/other"\n')
        assert running.lines()[0] == "changed: specs/over"
        text = (other / "service.json").read_text(encoding="utf-8")
        save(other / "service.json", text.replace("One sentence about the Other API", "What is other"))
        assert running.lines()[0] == "changed: specs/over"
        assert "What is other" in next((tmp_path / "out/over").rglob("README.md")).read_text(encoding="utf-8")

        one.rename(tmp_path / "away")
        assert any("error[" in line for line in running.lines())
        (tmp_path / "away").rename(one)
        assert not any("error[" in line for line in running.lines())
        save(one / "resources.json", good.replace('"short": "Contacts"', '"short": "People"'))
        assert running.lines()[0] == "changed: specs/one"

        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(30) == 0
        assert running.process.stdout is not None
        assert "Traceback" not in running.process.stdout.read()


def test_a_single_file(tmp_path: Path) -> None:
    service = {"baseURL": "https://one.example"}
    text = json.dumps({"handle": "one", "meta": {"description": "Old."}, "service": service, "resources": []})
    (tmp_path / "one.json").write_text(text, encoding="utf-8")
    with watching(["one.json"], tmp_path) as running:
        running.lines()
        (tmp_path / "two.json").write_text("{", encoding="utf-8")
        save(tmp_path / "one.json", text.replace("Old", "New"))
        assert running.lines()[0] == "changed: one.json"
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(30) == 0


@pytest.mark.parametrize("option", [["--check"], ["--format", "json"]])
def test_what_it_does_not_go_with(option: list[str], tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["build", str(tmp_path), "-o", str(tmp_path / "out"), "--watch", *option])
    assert result.exit_code == 2
    assert "--watch can't be combined" in result.output


def test_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "generator.build.watch", raising=False)
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    result = CliRunner().invoke(main, ["build", str(tmp_path), "-o", str(tmp_path / "out"), "--watch"])
    assert result.exit_code == 2
    assert "pip install 'connector-gen[watch]'" in result.output
