"""Verifies a package in a fresh environment: install, type checks, tests, tools for agents, layout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

_TOOLS = ("mypy>=1.15", "pyright[nodejs]>=1.1.400", "black>=25.1", "jsonschema>=4.20")


class Step(Struct, frozen=True):
    """A command that must succeed, and its folder."""

    name: str
    command: Sequence[str]
    folder: Path


class Outcome(Struct, frozen=True):
    """The result of a step, its seconds and its output."""

    step: str
    held: bool
    seconds: float
    output: str


def write(files: Mapping[str, str], package: Path) -> None:
    """Writes the files of a package below a folder."""
    for path, text in files.items():
        target = package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def steps(package: Path, module: str, environment: Path, *, beside: Sequence[Path] = (), has_tools: bool) -> list[Step]:
    """The steps in order: the first two create the environment, the others check the package.

    Args:
        package: The folder of the package.
        module: Its name to import.
        environment: The folder of the environment.
        beside: Folders of packages that are installed with it.
        has_tools: Whether it has tools for agents.
    """
    python = str(_tools(environment) / f"python{sysconfig.get_config_var('EXE') or ''}")
    run = [python, "-m"]
    exercise = [python, "-P", str(Path(__file__).with_name("exercise.py")), module]
    return [
        Step("environment", [sys.executable, "-m", "venv", str(environment)], package),
        Step("install", [*run, "pip", "install", "-q", *map(str, beside), f"{package}[mcp,test]", *_TOOLS], package),
        Step("mypy --strict", [*run, "mypy", "--strict", "src", "tests"], package),
        Step("pyright strict", [*run, "pyright", "-p", _strict(package)], package),
        Step("pyright --verifytypes", [*run, "pyright", "--ignoreexternal", "--verifytypes", module], environment),
        Step("its own tests", [*run, "pytest", "-q", "-p", "no:cacheprovider", "tests"], package),
        *([Step("its tools", exercise, environment)] if has_tools else []),
        Step("black --check", [*run, "black", "--check", "-l", "120", "-t", "py311", "src", "tests"], package),
    ]


def outcomes(steps: Sequence[Step], environment: Path) -> Iterator[Outcome]:
    """Runs the steps in order; a failure of the first two ends the run."""
    path = os.pathsep.join([str(_tools(environment)), os.environ.get("PATH", "")])
    variables = {**os.environ, "PATH": path, "VIRTUAL_ENV": str(environment)}
    for position, step in enumerate(steps):
        started = time.perf_counter()
        done = subprocess.run(  # noqa: S603  our own commands
            step.command,
            cwd=step.folder,
            env=variables,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        held = done.returncode == 0
        yield Outcome(step.name, held, time.perf_counter() - started, (done.stdout + done.stderr).strip())
        if not held and position < 2:
            return


def _tools(environment: Path) -> Path:
    return environment / ("Scripts" if os.name == "nt" else "bin")


def _strict(package: Path) -> str:
    """The path of a strict pyright project for the package."""
    path = package.parent / f"{package.name}.pyright.json"
    path.write_text(
        f'{{"include": ["{package.name}/src", "{package.name}/tests"], "typeCheckingMode": "strict"}}', encoding="utf-8"
    )
    return str(path)
