"""Each program passes mypy and pyright as its author would run them, and does what it should."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.support.mocking import mocked
from tests.support.packages import compiled, imported, written
from tests.support.paths import CONNECTORS

HERE = Path(__file__).parent
PROGRAMS = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith(("test_", "_")))


@pytest.mark.parametrize("name", PROGRAMS)
def test_it_runs(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connector = compiled(CONNECTORS / name)
    monkeypatch.syspath_prepend(str(HERE))
    with imported(connector), mocked(connector) as url:
        sys.modules.pop(name, None)
        import_module(name).main(url, tmp_path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the packages, and the programs beside them."""
    folder = tmp_path_factory.mktemp("programs")
    for name in PROGRAMS:
        written(compiled(CONNECTORS / name), folder / name)
        (folder / f"{name}_program.py").write_text((HERE / f"{name}.py").read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def test_mypy(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", ".mypy"]
    programs = [f"{name}_program.py" for name in PROGRAMS]
    env = {"MYPYPATH": ":".join(f"{name}/src" for name in PROGRAMS), "PATH": ""}
    done = subprocess.run([*command, *programs], cwd=folder, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright(folder: Path) -> None:
    config = {
        "include": [f"{name}_program.py" for name in PROGRAMS],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [f"{name}/src" for name in PROGRAMS],
        "executionEnvironments": [{"root": ".", "extraPaths": [f"{name}/src" for name in PROGRAMS]}],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
