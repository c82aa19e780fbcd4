"""`python -m tests.live.compare`: the generated package beside the vendor's own, on one stand-in and the same tasks.

Each package is installed from its usual source into its own virtual environment; the table is Markdown. Tasks that the
vendor's package has no methods for are in a file of their own, which runs and is checked as well.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.live.standin import StandIn
from tests.support.paths import ROOT
from tests.support.server import running

TASKS = Path(__file__).parent / "tasks"
RUNS = 7
AIMED = "# stand-in"
"""The end of lines that only point a client at the stand-in; they are not counted."""


@dataclass(frozen=True, slots=True)
class Side:
    """A package, and the user's file for its tasks."""

    label: str
    requirement: str
    distribution: str
    module: str
    client: str
    more: tuple[str, ...] = ()
    """Files of tasks that the other package has no methods for."""

    @property
    def files(self) -> list[Path]:
        """The user's files, the one of the tasks of both first."""
        return [TASKS / f"{name}.py" for name in (self.label, *self.more)]


SIDES = (
    Side("generated", str(ROOT / "generated" / "sinch-live"), "sinch-live-sdk", "sinch_live_sdk", "Sinch", ("beyond",)),
    Side("official", "sinch", "sinch", "sinch", "SinchClient"),
)


@dataclass(frozen=True, slots=True)
class Result:
    """The measurements of one side."""

    version: str
    output: str
    tasks: int
    lines: int
    imports: float
    client: float
    mypy: list[str]
    packages: int
    megabytes: float


def measured(side: Side, folder: Path, url: str) -> Result:
    """Install and measure a side."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    packages = Path(run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip())
    before = {path.name for path in packages.iterdir()}
    run([str(python), "-m", "pip", "install", "--quiet", side.requirement])
    added = [path for path in packages.iterdir() if path.name not in before]
    size = sum(file.stat().st_size for path in added for file in [path, *path.rglob("*")] if file.suffix != ".pyc")
    run([str(python), "-m", "pip", "install", "--quiet", "mypy"])
    version = f"import importlib.metadata as m; print(m.version({side.distribution!r}))"
    bare = fastest([str(python), "-c", "pass"])
    statements = f"from {side.module} import {side.client}; {side.client}()"
    texts = [[line.strip() for line in file.read_text(encoding="utf-8").splitlines()] for file in side.files]
    checked = subprocess.run(
        [str(python), "-m", "mypy", "--strict", "--no-error-summary", *map(str, side.files)],
        capture_output=True, text=True, cwd=folder, check=False,
    )  # fmt: skip
    outputs = [run([str(python), str(file), url]) for file in side.files]
    return Result(
        version=run([str(python), "-c", version]).strip(),
        output=outputs[0],
        tasks=sum(line.startswith("# ") for text in texts for line in text),
        lines=sum(bool(line) and not line.startswith(("#", '"""')) and not line.endswith(AIMED) for line in texts[0]),
        imports=fastest([str(python), "-c", f"import {side.module}"]) - bare,
        client=fastest([str(python), "-c", statements]) - bare,
        mypy=checked.stdout.strip().splitlines(),
        packages=sum(path.name.endswith(".dist-info") for path in added),
        megabytes=size / 1e6,
    )


def run(command: list[str]) -> str:
    """Return the output of a command; raise if it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def fastest(command: list[str]) -> float:
    """Return the fewest milliseconds of CPU time that a command takes, of several runs."""

    def once() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run(command)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000

    return min(once() for _ in range(RUNS))


def table(results: list[Result]) -> str:
    """Return the table."""
    rows = [
        ("tasks", [str(item.tasks) for item in results]),
        ("lines of the user's file for the tasks of both", [str(item.lines) for item in results]),
        ("import, ms of the processor", [f"{item.imports:.0f}" for item in results]),
        ("import and a client, ms of the processor", [f"{item.client:.0f}" for item in results]),
        ("packages installed", [str(item.packages) for item in results]),
        ("MB installed", [f"{item.megabytes:.1f}" for item in results]),
        (
            "`mypy --strict` of all tasks",
            [f"{len(item.mypy)} errors and notes" if item.mypy else "clean" for item in results],
        ),
    ]
    heads = [f"{side.distribution} {item.version}" for side, item in zip(SIDES, results, strict=True)]
    lines = [
        f"| | {' | '.join(heads)} |",
        "| --- | --- | --- |",
        *(f"| {name} | {' | '.join(cells)} |" for name, cells in rows),
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the table and the output of mypy."""
    with TemporaryDirectory() as folder, running() as server:
        results: list[Result] = []
        for side in SIDES:
            server.answer = StandIn().answer
            results.append(measured(side, Path(folder) / side.label, server.url))
    same = len({item.output for item in results}) == 1
    print(table(results))
    print(f"\nBoth print the same: {same}.\n")
    for item in results:
        print(*item.mypy, sep="\n")
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
