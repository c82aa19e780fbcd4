"""The cost of a program's start: imports, the first client, the first call."""

from __future__ import annotations

import compileall
import json
import os
import shutil
import statistics
import subprocess
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build.outcome import build
from tests.support.environments import environment
from tests.support.packages import shared_runtime
from tests.support.paths import ROOT

from . import apis
from .answering import answering
from .harness import MIB, Row, Sample, alternating, ratios, table

_SOURCE = ROOT / "generated/sinch/src"
_SIZES = {f"{count} resources": count for count in (5, 1000)}
"""Packages of one API, in which client, record and error are imported."""
HTTPX = "httpx==0.28.1"
OFFICIAL = "sinch==2.3.0"

_HOSTED = 40
"""Packages in one process."""

_ARGUMENTS = "username='u', password='p', region='us', project_id='x'"
_PROGRAMS = {
    "httpx": "import httpx",
    "httpx and its client": "import httpx; httpx.Client()",
    "by hand": "import httpx; httpx.Client(auth=('u', 'p')).get(URL + '/v1/sms/a').json()",
    "package": "import sinch_sdk",
    "public names": "from sinch_sdk import *",
    "package and its client": f"from sinch_sdk import Sinch; Sinch({_ARGUMENTS})",
    "first answer": f"from sinch_sdk import Sinch; Sinch({_ARGUMENTS}, base_url=URL).sms.read('a')",
}

_NAMES = "from bench_sdk import Bench, ItemAaa, NotFoundError"


@contextmanager
def sized() -> Generator[dict[str, dict[str, str]]]:
    """Yield the environment variables for a package of each size, compiled to bytecode."""
    with TemporaryDirectory() as folder:
        environments: dict[str, dict[str, str]] = {}
        for name, count in _SIZES.items():
            spec, _ = apis.write(Path(folder, str(count)), count)
            built = build(spec, Path(folder, str(count), "out"), processes=2)
            assert not built.failed
            (source,) = Path(folder, str(count), "out").glob("*/src")
            compileall.compile_dir(source, quiet=2)
            environments[name] = {**os.environ, "PYTHONPATH": str(source)}
        yield environments


@contextmanager
def installed() -> Generator[dict[str, str]]:
    """Yield the environment variables of programs that import the package, compiled to bytecode as pip leaves it."""
    with TemporaryDirectory() as folder:
        source = Path(folder, "src")
        shutil.copytree(_SOURCE, source, ignore=shutil.ignore_patterns("__pycache__"))
        compileall.compile_dir(source, quiet=2)
        yield {**os.environ, "PYTHONPATH": str(source)}


def tables(rounds: int) -> str:
    """Return the tables about imports, in Markdown. Times are CPU times of the statement alone."""
    with answering() as url, installed() as environ, sized() as packages:
        programs = {name: _program(environment(HTTPX), code, url, environ) for name, code in _PROGRAMS.items()}
        programs["official"] = _program(environment(OFFICIAL), "import sinch", url, environ)
        for name, variables in packages.items():
            programs[name] = _program(environment(HTTPX), _NAMES, url, variables)
        for run in programs.values():
            run()
        samples = alternating(programs, 3 * rounds)
        hosted = _hosted(url, rounds)
    rows = [
        ("`import sinch_sdk`", "package", "httpx", 0.10),
        ("every public name", "public names", "httpx", 0.35),
        ("import and first client", "package and its client", "httpx and its client", 1.05),
        ("import, client, first answer", "first answer", "by hand", 1.05),
        ("import of the vendor's package", "package", "official", 1.0),
        ("client, record and error, 5 resources", "5 resources", "httpx", 0.35),
        ("client, record and error, 1,000 resources", "1000 resources", "httpx", 0.40),
    ]
    ours = table(
        [
            Row(
                what,
                _shown(samples[ours]),
                f"{theirs} {_shown(samples[theirs])}",
                ratios(samples[ours], samples[theirs]),
                target,
            )
            for what, ours, theirs, target in rows
        ]
    )
    return f"{ours}\n\n{hosted}"


def _hosted(url: str, rounds: int) -> str:
    """What each of many packages costs in one process: imported, with a client, and a call."""
    lines: list[str] = []
    for runtime, target, most in (("copied", 9.0, 0.5), ("shared", 4.0, 0.2)):
        with TemporaryDirectory() as folder, _hosting(Path(folder), runtime) as environ:
            given, own = (_each(environ, (url, str(_HOSTED), *words), rounds) for words in (["shared"], []))
        lines.append(
            f'- `runtime = "{runtime}"`: {given[0] * 1000:.1f} ms of CPU time (target ≤ {target}) and'
            f" {given[1] / MIB:.2f} MiB (target ≤ {most}) when the host passes one HTTP client to all;"
            f" {own[0] * 1000:.1f} ms and {own[1] / MIB:.2f} MiB when each makes its own."
        )
    head = f"{_HOSTED} packages of 5 resources in one process: imported, a client, a call. Each after the first:"
    return "\n".join([head, "", *lines])


@contextmanager
def _hosting(folder: Path, runtime: str) -> Generator[dict[str, str]]:
    """Yield the environment variables of a program that imports many packages, compiled to bytecode."""
    (folder / "connector-gen-runtime").mkdir()
    sources = [shared_runtime(folder / "connector-gen-runtime")]
    for index in range(_HOSTED):
        spec = folder / f"bench{index}"
        spec.mkdir()
        text = apis.connector(5).replace('"bench"', f'"bench{index}"', 1)
        (spec / "bench.json").write_text(text, encoding="utf-8")
        (spec / "overlay.toml").write_text(f'[package]\nruntime = "{runtime}"\n', encoding="utf-8")
        assert not build(spec, folder / "out").failed
        sources.append(folder / "out" / f"bench{index}" / "src")
    for source in sources:
        compileall.compile_dir(source, quiet=2)
    yield {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sources))}


def _each(environ: dict[str, str], words: Sequence[str], rounds: int) -> tuple[float, float]:
    """The medians of the CPU seconds and of the bytes of a package, of several processes."""
    command: list[str | Path] = [environment(HTTPX) / "python", Path(__file__).with_name("hosting.py"), *words]
    runs: list[tuple[float, float]] = [
        json.loads(subprocess.run(command, env=environ, check=True, capture_output=True, text=True).stdout)
        for _ in range(rounds)
    ]
    return statistics.median(cpu for cpu, _ in runs), statistics.median(size for _, size in runs)


def _program(programs: Path, code: str, url: str, environ: dict[str, str]) -> Callable[[], Sample]:
    text = f"import time\nURL = {url!r}\nstart = time.process_time()\n{code}\nprint(time.process_time() - start)"

    def run() -> Sample:
        command: list[str | Path] = [programs / "python", "-c", text]
        took = float(subprocess.run(command, env=environ, check=True, capture_output=True, text=True).stdout)
        return Sample(took, took)

    return run


def _shown(samples: Sequence[Sample]) -> str:
    return f"{statistics.median(sample.seconds for sample in samples) * 1000:.1f} ms"
