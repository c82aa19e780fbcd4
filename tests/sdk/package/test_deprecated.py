"""Deprecated methods and arguments: reported by mypy and by pyright at their line, and at no other."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import compiled, written
from tests.support.paths import CASES

USE = """
import asyncio
from acme_sdk import Acme, AsyncAcme

client = Acme()
client.things.send(to="1")
client.with_raw_response.things.send(to="1")
client.things.drop()  # reported
client.things.send(to="1", sender="2")  # reported
client.with_raw_response.things.drop()  # reported
client.with_raw_response.things.send(to="1", sender="2")  # reported


async def calls() -> None:
    async with AsyncAcme() as other:
        await other.things.send(to="1")
        await other.things.drop()  # reported
        await other.things.send(to="1", sender="2")  # reported


asyncio.run(calls())
"""
REPORTED = {number for number, line in enumerate(USE.split("\n"), 1) if line.endswith("# reported")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, beside a file that uses it."""
    folder = tmp_path_factory.mktemp("deprecated")
    written(compiled(CASES / "f55-effects-and-deprecations/spec"), folder / "acme")
    (folder / "use.py").write_text(USE, encoding="utf-8")
    return folder


def test_mypy(folder: Path) -> None:
    command = [
        *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file", "", "--python-version=3.11"),
        *("--enable-error-code", "deprecated", "--cache-dir", ".mypy", "use.py", "acme/src/acme_sdk"),
    ]
    env = {"MYPYPATH": "acme/src", "PATH": ""}
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=env)
    assert not run.stderr, run.stderr
    errors = re.findall(r"^(\S+?):(\d+): error: .*\[(\S+)\]$", run.stdout, re.MULTILINE)
    assert {(path, int(line), code) for path, line, code in errors} == {
        ("use.py", line, "deprecated") for line in REPORTED
    }, run.stdout


def test_pyright(folder: Path) -> None:
    config = {
        "include": ["use.py", "acme/src/acme_sdk/resources", "acme/tests"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": ["acme/src"],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = {
        (Path(item["file"]).name, item["range"]["start"]["line"] + 1, item.get("rule"))
        for item in json.loads(run.stdout)["generalDiagnostics"]
        if item["severity"] == "error"
    }
    assert found == {("use.py", line, "reportDeprecated") for line in REPORTED}, run.stdout
