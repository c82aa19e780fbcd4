"""Many specs at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import catalogue
from generator.build.outcome import Outcome
from generator.cli import main
from generator.text.bugs import CompilerBug
from tests.benchmarks import apis


def specs(tmp_path: Path, count: int) -> list[Path]:
    paths: list[Path] = []
    for index in range(count):
        spec = tmp_path / f"api{index}.json"
        spec.write_text(apis.connector(1).replace('"bench"', f'"bench{index}"', 1))
        paths.append(spec)
    return paths


def test_a_bad_spec_stops_no_other(tmp_path: Path) -> None:
    good = specs(tmp_path, 3)
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    chosen = [str(path) for path in (good[0], bad, *good[1:])]
    command = [sys.executable, "-m", "generator", "build", *chosen, "-o", str(tmp_path / "out"), "--jobs", "2"]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    assert process.returncode == 1
    assert [line.partition(":")[0] for line in process.stdout.splitlines()] == [
        str(tmp_path / "out" / path.stem) for path in good
    ]
    assert f"3 of 4 packages, failed: {bad}, in " in process.stderr
    assert "bad.json:1:1: error[invalid-json]" in process.stderr


def test_jobs_change_nothing(tmp_path: Path) -> None:
    chosen = [str(path) for path in specs(tmp_path, 3)]
    for jobs in ("1", "2"):
        command = [sys.executable, "-m", "generator", "build", *chosen, "--jobs", jobs, "--no-cache"]
        subprocess.run([*command, "-o", str(tmp_path / jobs)], check=True, capture_output=True)
    one, two = _files(tmp_path / "1"), _files(tmp_path / "2")
    assert one == two
    assert len(one) > 60


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_shards_are_the_whole() -> None:
    every = [Path(f"spec{index}") for index in range(10)]
    parts = [catalogue.shard(every, index, 3) for index in (1, 2, 3)]
    assert sorted(path for part in parts for path in part) == sorted(every)
    assert {len(part) for part in parts} == {3, 4}


@pytest.mark.parametrize("value", ["0/2", "3/2", "1", "a/b", "1/0", "-1/2"])
def test_invalid_shards(value: str) -> None:
    made = CliRunner().invoke(main, ["build", "spec", "--shard", value])
    assert made.exit_code == 2
    assert "expected I/N" in made.output


def test_an_empty_shard_builds_nothing(tmp_path: Path) -> None:
    result = CliRunner().invoke(
        main, ["build", *map(str, specs(tmp_path, 1)), "--shard", "2/2", "-o", str(tmp_path / "o")]
    )
    assert result.exit_code == 0
    assert not (tmp_path / "o").exists()


def test_a_bug_stops_no_other_spec() -> None:
    def build(spec: Path) -> Outcome:
        if spec.name == "b":
            raise CompilerBug("of the compiler")
        return Outcome((), failed=False, text=spec.name)

    pairs = [(spec, result) for spec, result, _ in catalogue.results([Path("a"), Path("b"), Path("c")], build, 1)]
    assert [isinstance(result, CompilerBug) for _, result in pairs] == [False, True, False]
    assert catalogue.summary(pairs, 1.0) == "2 of 3 packages, failed: b, in 1.0 s"


def test_a_second_run_says_that_nothing_changed(tmp_path: Path) -> None:
    arguments = ["build", *map(str, specs(tmp_path, 2)), "-o", str(tmp_path / "out")]
    CliRunner().invoke(main, arguments)
    again = CliRunner().invoke(main, arguments)
    assert "2 of 2 packages, 2 of them unchanged, in " in again.output
