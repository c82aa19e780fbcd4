"""`gen verify`: a plain table of passed checks, and the output of failed ones."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT

STEPS = ["mypy --strict", "pyright strict", "pyright --verifytypes", "its own tests", "black --check"]


def verify(spec: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Return the output of the command."""
    command = [sys.executable, "-m", "generator", "verify", str(spec)]
    environment = {**os.environ, **variables}
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)


@pytest.mark.skipif(not os.environ.get("GEN_VERIFY"), reason="GEN_VERIFY isn't set: it installs by pip, for a minute")
def test_a_package_holds() -> None:
    done = verify(ROOT / "tests/connectors/feed.md")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.isascii()
    rows = [line for line in done.stdout.splitlines() if line.strip().startswith("feed.md")]
    assert [step for step in STEPS if not any(step in row and " yes " in row for row in rows)] == []


def test_without_a_package_index() -> None:
    done = verify(ROOT / "tests/connectors/feed.md", PIP_INDEX_URL="http://127.0.0.1:9/simple", PIP_RETRIES="0")
    assert done.returncode == 1
    assert "install: pip has to reach a package index" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert "\x1b" not in done.stdout + done.stderr


def test_a_spec_that_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text("{", encoding="utf-8")
    done = verify(tmp_path / "spec.json")
    assert done.returncode == 1
    assert "the spec has errors" in done.stdout
