"""Many specs at once: over several processes, over several machines, and what came of all of them."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.build.outcome import Outcome
from generator.text.bugs import CompilerBug

if TYPE_CHECKING:
    from concurrent.futures import Future

Result = Outcome | CompilerBug
Build = Callable[[Path], Outcome]


def shard(specs: Sequence[Path], index: int, count: int) -> list[Path]:
    """The part of one machine of several, counted from 1: each spec belongs to exactly one."""
    return list(specs)[index - 1 :: count]


def results(specs: Sequence[Path], build: Build, jobs: int) -> Iterator[tuple[Path, Result, float]]:
    """What came of each spec, in their order, and the seconds that it took; a spec that fails stops no other."""
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
    gc.disable()  # what a build makes lives to its end: looking for garbage in it is a seventh of the work
    try:
        result: Result = build(spec)
    except CompilerBug as bug:
        result = bug
    finally:
        gc.freeze()
        gc.unfreeze()  # all of it is old now, and no search of what is new begins with it
        gc.enable()
    return result, time.perf_counter() - started


def _awaited(future: Future[tuple[Result, float]]) -> tuple[Result, float]:
    from concurrent.futures.process import BrokenProcessPool

    try:
        return future.result()
    except BrokenProcessPool:
        return CompilerBug("a process of the build ended before its time; with fewer --jobs there is more memory"), 0.0


def summary(found: Sequence[tuple[Path, Result]], seconds: float) -> str:
    """One line about many specs."""
    failed = [spec for spec, result in found if isinstance(result, CompilerBug) or result.failed]
    unchanged = sum(isinstance(result, Outcome) and result.unchanged for _, result in found)
    words = [f"{len(found) - len(failed)} of {len(found)} packages"]
    if unchanged:
        words.append(f"{unchanged} of them unchanged")
    if failed:
        words.append(f"failed: {', '.join(map(str, failed[:20]))}{' and more' if len(failed) > 20 else ''}")
    return f"{', '.join(words)}, in {seconds:.1f} s"
