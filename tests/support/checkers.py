"""mypy and pyright in strict mode, over packages and code that uses them."""

from __future__ import annotations

import atexit
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

_ERROR = re.compile(r"^(\S+?):(\d+): error: (.*?)(?:  \[(\S+)\])?$", re.MULTILINE)


@dataclass(frozen=True)
class Error:
    """An error: its file, below the checked folder, its line, the rule and the message."""

    path: str
    line: int
    rule: str
    message: str


@cache
def _cache() -> str:
    """The cache of mypy that all runs of this process share: the standard library and httpx are read once."""
    folder = mkdtemp()
    atexit.register(rmtree, folder)
    return folder


def mypy(folder: Path, *targets: str, sources: Sequence[str | Path] = ()) -> list[Error]:
    """Return the errors of mypy in a folder's files; `sources` is where their imports are."""
    command = [
        *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty", "--config-file", ""),
        *("--python-version=3.11", "--enable-error-code=deprecated", "--cache-dir", _cache(), *targets),
    ]
    env = {"MYPYPATH": ":".join(map(str, sources)), "PATH": ""}
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=env)
    found = [Error(path, int(line), rule, text) for path, line, text, rule in _ERROR.findall(run.stdout)]
    assert bool(found) == bool(run.returncode), run.stdout + run.stderr
    assert not run.stderr, run.stderr
    return found


def pyright(
    folder: Path, *targets: str, sources: Sequence[str | Path] = (), exclude: Sequence[str] = ()
) -> list[Error]:
    """Return the errors of pyright in a folder's files; `sources` is where their imports are."""
    config = {
        "include": targets,
        "exclude": exclude,
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [*map(str, sources)],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"], run.stdout
    return [
        Error(
            Path(item["file"]).resolve().relative_to(folder.resolve()).as_posix(),
            item["range"]["start"]["line"] + 1,
            item.get("rule", ""),
            item["message"],
        )
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    ]


def lines(errors: Sequence[Error]) -> dict[str, set[int]]:
    """Return the lines of errors by file, without what pyright says of values that nobody uses."""
    found: dict[str, set[int]] = {}
    for error in errors:
        if not error.rule.startswith("reportUnused"):
            found.setdefault(error.path, set()).add(error.line)
    return found


def lines_with_errors(folder: Path, name: str, source: Path) -> tuple[set[int], set[int]]:
    """Return the lines in which mypy and pyright find errors."""
    by_mypy, by_pyright = (lines(check(folder, name, sources=[source])) for check in (mypy, pyright))
    assert by_mypy.keys() == by_pyright.keys() == {name}
    return by_mypy[name], by_pyright[name]
