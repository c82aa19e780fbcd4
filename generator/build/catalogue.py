"""Builds of many specs, over processes and machines."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.build.outcome import Outcome
from generator.machine.memory import uncollected
from generator.text.bugs import CompilerBug

if TYPE_CHECKING:
    from concurrent.futures import Future

Result = Outcome | CompilerBug
Build = Callable[[Path], Outcome]


def shard(specs: Sequence[Path], index: int, count: int) -> list[Path]:
    """The specs of one machine of `count`, numbered from 1."""
    return list(specs)[index - 1 :: count]


def results(specs: Sequence[Path], build: Build, jobs: int) -> Iterator[tuple[Path, Result, float]]:
    """The result of each spec and its seconds, in order; a failure does not stop the others."""
    if jobs == 1 or len(specs) < 2:
        for spec in specs:
            yield spec, *_timed(build, spec)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(jobs, len(specs))) as pool:
        started = [(spec, pool.submit(_timed, build, spec)) for spec in specs]
        for spec, future in started:
            yield spec, *_awaited(future)


def _timed(build: Build, spec: Path) -> tuple[Result, float]:
    started = time.perf_counter()
    with uncollected():
        try:
            result: Result = build(spec)
        except CompilerBug as bug:
            result = bug
    return result, time.perf_counter() - started


def _awaited(future: Future[tuple[Result, float]]) -> tuple[Result, float]:
    from concurrent.futures.process import BrokenProcessPool

    try:
        return future.result()
    except BrokenProcessPool:
        return CompilerBug("a build process ended without a result; fewer --jobs need less memory"), 0.0


def summary(results: Sequence[tuple[Path, Result]], seconds: float) -> str:
    """One line about all specs."""
    failed = [spec for spec, result in results if isinstance(result, CompilerBug) or result.failed]
    unchanged = sum(isinstance(result, Outcome) and result.unchanged for _, result in results)
    words = [f"{len(results) - len(failed)} of {len(results)} packages"]
    if unchanged:
        words.append(f"{unchanged} of them unchanged")
    if failed:
        words.append(f"failed: {', '.join(map(str, failed[:20]))}{' and more' if len(failed) > 20 else ''}")
    return f"{', '.join(words)}, in {seconds:.1f} s"
