"""`gen new`: a spec that builds at once; existing files are not overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.pipeline import analyse, files


def run(*arguments: str | Path) -> Result:
    """Run a command and return its result."""
    return CliRunner().invoke(main, [*map(str, arguments)])


@pytest.mark.parametrize("name", ["acme", "my-shop", "crm2", "two_words", "a"])
def test_it_builds_without_a_finding(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("new", name)
    assert result.exit_code == 0, result.output
    analysis = analyse(Path("specs") / name)
    assert analysis.findings == ()
    assert analysis.connector is not None
    assert analysis.connector.handle == name
    assert f"{analysis.connector.package.distribution}-" in f"{name.replace('_', '-')}-sdk-"
    assert any(path.endswith("resources/contacts.py") for path in files(analysis.connector))
    left = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "specs" / name).iterdir()}
    assert name == "acme" or not any("acme" in text.lower() for text in left.values())


@pytest.mark.parametrize("name", ["Acme", "-x", "a b", "../up", "a/b", "", "1st", "a" * 61, "é"])
def test_a_bad_name(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("new", "--", name).exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("new", "acme").exit_code == 0
    before = (tmp_path / "specs/acme/service.json").read_bytes()
    result = run("new", "acme")
    assert result.exit_code == 2
    assert "is there already" in result.output
    assert (tmp_path / "specs/acme/service.json").read_bytes() == before
