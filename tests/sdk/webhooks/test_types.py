"""mypy and pyright on code that uses a package's events."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import compiled, written
from tests.support.paths import CONNECTORS

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sources of packages, and beside them the files of `typing/`, which are user code."""
    folder = tmp_path_factory.mktemp("typing")
    for spec in (HERE / "courier", CONNECTORS / "pigeon", CONNECTORS / "agora"):
        written(compiled(spec), folder)
    for path in (HERE / "typing").glob("*.py.txt"):
        (folder / "src" / path.stem).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return folder / "src"


def _mypy(source: Path, name: str) -> set[int]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file", "", name]
    run = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    errors = re.findall(r"^(\S+?):(\d+): error:", run.stdout, re.MULTILINE)
    assert bool(errors) == bool(run.returncode), run.stdout + run.stderr
    assert {path for path, _ in errors} <= {name}, run.stdout
    return {int(line) for _, line in errors}


def _pyright(source: Path, name: str) -> set[int]:
    (source / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", name]
    run = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    diagnostics = json.loads(run.stdout)["generalDiagnostics"]
    return {item["range"]["start"]["line"] + 1 for item in diagnostics if item["severity"] == "error"}


@pytest.mark.parametrize("checker", [_mypy, _pyright])
@pytest.mark.parametrize("name", ["accepted.py", "refused.py", "batches.py", "challenges.py"])
def test_types(source: Path, checker: object, name: str) -> None:
    assert callable(checker)
    lines = (source / name).read_text(encoding="utf-8").splitlines()
    wanted = {number for number, line in enumerate(lines, 1) if line.endswith("# error")}
    assert checker(source, name) == wanted
