"""`gen verify`: a plain table of passed checks, and the output of failed ones."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import compiled, written
from tests.support.paths import ROOT

EXERCISE = ROOT / "generator/tools/exercise.py"


def verify(spec: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Return the output of the command."""
    command = [sys.executable, "-m", "generator", "verify", str(spec)]
    environment = {**os.environ, **variables}
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)


def exercised(root: Path, module: str) -> subprocess.CompletedProcess[str]:
    """Exercise the tools of a package."""
    environment = {**os.environ, "PYTHONPATH": str(root / "src")}
    command = [sys.executable, "-P", str(EXERCISE), module]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package whose tools may be broken."""
    written(compiled(ROOT / "tests/connectors/feed.md"), tmp_path)
    return tmp_path


def test_tools_that_hold(package: Path) -> None:
    done = exercised(package, "feed_sdk")
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"[1-9]\d* operations, 0 problems", done.stdout)


@pytest.mark.parametrize(
    ("path", "before", "after", "says"),
    [
        ("_operations/articles.py", '"type":"object"', '"type":"thing"', "its arguments: $.type: 'thing' is not valid"),
        ("_runtime/mcp/stdio.py", "import asyncio\n", "import asyncios\n", "the server of tools listed none"),
        ("_runtime/terminal/options.py", "import argparse\n", "import arguments\n", "articles list --help ended with"),
    ],
)
def test_tools_that_are_broken(package: Path, path: str, before: str, after: str, says: str) -> None:
    file = package / "src/feed_sdk" / path
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    done = exercised(package, "feed_sdk")
    assert done.returncode == 1
    assert says in done.stdout + done.stderr


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
