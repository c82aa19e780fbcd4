"""A package put to the proof as its users would: installed into a fresh environment, type-checked, tested, laid out."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_TOOLS = ("mypy>=1.15", "pyright[nodejs]>=1.1.400", "black>=25.1")


@dataclass(frozen=True, slots=True)
class Step:
    """Something that must hold: a command, run in a folder of the package's environment."""

    name: str
    command: Sequence[str]
    folder: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether it held, after how many seconds, and what was printed."""

    step: str
    held: bool
    seconds: float
    output: str


def write(files: Mapping[str, str], package: Path) -> None:
    """The files of a package, written below a folder."""
    for path, text in files.items():
        target = package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def steps(package: Path, module: str, environment: Path) -> list[Step]:
    """What is done with a package, in order: the first two make its environment, the others prove something."""
    run = [str(_tools(environment) / f"python{sysconfig.get_config_var('EXE') or ''}"), "-m"]
    return [
        Step("environment", [sys.executable, "-m", "venv", str(environment)], package),
        Step("install", [*run, "pip", "install", "-q", f"{package}[test]", *_TOOLS], package),
        Step("mypy --strict", [*run, "mypy", "--strict", "src", "tests"], package),
        Step("pyright strict", [*run, "pyright", "-p", _strict(package)], package),
        Step("pyright --verifytypes", [*run, "pyright", "--ignoreexternal", "--verifytypes", module], environment),
        Step("its own tests", [*run, "pytest", "-q", "-p", "no:cacheprovider", "tests"], package),
        Step("black --check", [*run, "black", "--check", "-l", "120", "-t", "py311", "src", "tests"], package),
    ]


def outcomes(found: Sequence[Step], environment: Path) -> Iterator[Outcome]:
    """Runs the steps one after another; the rest can't be proven where the environment can't be made."""
    path = os.pathsep.join([str(_tools(environment)), os.environ.get("PATH", "")])
    variables = {**os.environ, "PATH": path, "VIRTUAL_ENV": str(environment)}
    for position, step in enumerate(found):
        started = time.perf_counter()
        done = subprocess.run(  # noqa: S603  commands of ours
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
    """A pyright project of the package in strict mode."""
    path = package.parent / f"{package.name}.pyright.json"
    path.write_text(
        f'{{"include": ["{package.name}/src", "{package.name}/tests"], "typeCheckingMode": "strict"}}', encoding="utf-8"
    )
    return str(path)
