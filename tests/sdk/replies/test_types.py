"""mypy and pyright on the package and its tests, and on code that says what each method returns."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import compiled, written
from tests.support.paths import CONNECTORS

USES = Path(__file__).parent / "typing/replies.py.txt"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the package, and beside it code that uses it."""
    folder = tmp_path_factory.mktemp("replies")
    written(compiled(CONNECTORS / "shelter"), folder)
    (folder / "uses.py").write_text(USES.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


@pytest.mark.xdist_group("types of replies")
def test_mypy(folder: Path) -> None:
    command = [
        sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--python-version=3.11", "--cache-dir", ".mypy",
        "uses.py", "src/shelter_sdk", "tests",
    ]  # fmt: skip
    env = {"MYPYPATH": "src", "PATH": ""}
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=env)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.xdist_group("types of replies")
def test_pyright(folder: Path) -> None:
    config = {
        "include": ["uses.py", "src", "tests"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": ["src"],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert [item["message"] for item in json.loads(run.stdout)["generalDiagnostics"]] == []


@pytest.mark.xdist_group("types of replies")
def test_its_own_tests_pass(folder: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"]
    env = {"PYTHONPATH": "src", "PATH": ""}
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=env)
    assert run.returncode == 0, run.stdout + run.stderr
