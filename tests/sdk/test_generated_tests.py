"""The tests inside generated packages, run as a user runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import compiled, written
from tests.support.paths import CONNECTORS

SPECS = sorted(path for path in CONNECTORS.iterdir() if path.is_dir() or path.stem in ("feed", "names"))


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.name)
def test_they_pass(path: Path, tmp_path: Path) -> None:
    written(compiled(path), tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "tests"]
    variables = {**os.environ, "PYTHONPATH": str(tmp_path / "src")}
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
