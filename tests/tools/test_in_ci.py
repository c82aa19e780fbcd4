"""What other repositories take from this one: the hooks of pre-commit, and the workflow that builds their packages."""

from __future__ import annotations

import base64
import json
import os
import re
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from shutil import copytree

import pytest
import yaml

from tests.support.paths import ROOT

HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/packages.yml").read_text(encoding="utf-8"))
KEY = base64.b64encode(bytes(range(32))).decode()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository of somebody, with two specs."""
    for name in ("one", "two"):
        folder = tmp_path / "specs" / name
        folder.mkdir(parents=True)
        document = {"handle": name, "service": {"baseURL": "https://x.example"}}
        (folder / "acme.json").write_text(json.dumps(document))
    return tmp_path


def shell(folder: Path, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a script as CI does, with the compiler as `gen`."""
    programs = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", **variables}
    command = ["bash", "-euo", "pipefail", "-c", script]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_takes_a_pattern_and_fails_where_it_should(hook: Mapping[str, object], repository: Path) -> None:
    assert {hook["language"], hook["pass_filenames"]} == {"python", False}
    command = f"{hook['entry']} {shlex.quote('specs/*')}"
    shell(repository, "gen build specs/*")
    held = shell(repository, command)
    assert held.returncode == 0, held.stdout + held.stderr
    (repository / "specs/two/acme.json").write_text('{"handle": "two", "service": {"baseURL": "nothing"}}')
    assert shell(repository, command).returncode == 1


def steps(job: str, values: Mapping[str, str]) -> list[tuple[str, Mapping[str, str]]]:
    """Return the scripts of a job and their variables, but for the one that installs the compiler."""

    def filled(text: str) -> str:
        return re.sub(r"\$\{\{ (.*?) \}\}", lambda match: values[match[1]], text)

    outer = WORKFLOW["jobs"][job].get("env", {})
    found: list[tuple[str, Mapping[str, str]]] = []
    for step in WORKFLOW["jobs"][job]["steps"]:
        if "run" in step and "pipx install" not in step["run"]:
            variables = {name: filled(text) for name, text in {**outer, **step.get("env", {})}.items()}
            found.append((filled(step["run"]), variables))
    return found


def build(machine: Path, shard: int, key: str) -> None:
    """Run the job that builds, as one of two machines."""
    values = {
        "inputs.specs": "specs/*",
        "matrix.shard": str(shard),
        "strategy.job-total": "2",
        "github.workspace": str(machine),
        "secrets.cache-key": key,
    }
    for script, variables in steps("build", values):
        done = shell(machine, script, **variables)
        assert done.returncode == 0, done.stderr


def seals(machine: Path) -> set[tuple[bytes, bytes]]:
    """Return the keys of what the cache of a machine holds, with the seal of each."""
    with sqlite3.connect(next((machine / ".cache").rglob("*.sqlite"))) as store:
        return {(key, seal) for key, seal in store.execute("select key, seal from made")}


def test_the_machines_of_the_workflow_build_all_packages_between_them(repository: Path) -> None:
    for shard in (1, 2):
        build(repository, shard, "")
    assert sorted(path.name for path in (repository / "packages").iterdir()) == ["one", "two"]
    (script, variables), *others = steps("check", {"inputs.specs": "specs/*"})
    assert not others
    assert shell(repository, script, **variables).returncode == 0


def test_machines_with_one_key_use_the_cache_of_one_another(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    kept: dict[str, bool] = {}
    build(repository, 1, KEY)
    before = seals(repository)
    for key in (KEY, ""):
        other = tmp_path_factory.mktemp("other")
        copytree(repository / "specs", other / "specs")
        copytree(repository / ".cache", other / ".cache")
        build(other, 1, key)
        kept[key] = seals(other) >= before
    assert kept == {KEY: True, "": False}
