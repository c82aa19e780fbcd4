"""Alternating runs, medians, ratios with their spread, and their Markdown table."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sample:
    """One run: wall time, CPU time, and the peak memory of its largest process."""

    seconds: float
    cpu: float
    peak: float = 0
    """In bytes."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: what was measured, and the ratio of this project to the peer."""

    what: str
    ours: str
    theirs: str
    ratios: Sequence[float]
    target: float
    work: Sequence[float] = ()
    """The ratios by CPU time, which other work on the machine disturbs less; empty if the clock is CPU time already."""

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the printed cells; the ratio is the median of all rounds, with the smallest and the largest."""
        ratio = statistics.median(self.ratios)
        spread = f"{ratio:.2f} ({min(self.ratios):.2f}-{max(self.ratios):.2f})"
        return (
            self.what,
            self.ours,
            self.theirs,
            spread,
            f"{statistics.median(self.work):.2f}" if self.work else "the same",
            f"≤ {self.target:.2f}",
            "yes" if ratio <= self.target else "no",
        )


def measured(command: Sequence[str | Path], cwd: Path, environment: Mapping[str, str] | None = None) -> Sample:
    """Run a command to its end and measure it."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} gave {process.returncode}")
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Sample(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, peak)


def alternating(contestants: Mapping[str, Callable[[], Sample]], rounds: int) -> dict[str, list[Sample]]:
    """Run the contestants in turn, each once per round, so that all meet the same machine."""
    samples: dict[str, list[Sample]] = {name: [] for name in contestants}
    for index in range(rounds):
        names = list(contestants) if index % 2 == 0 else list(contestants)[::-1]
        for name in names:
            samples[name].append(contestants[name]())
    return samples


def seconds(samples: Sequence[Sample]) -> str:
    """Return the median in seconds, as printed."""
    return f"{statistics.median(sample.seconds for sample in samples):.2f} s"


def ratios(ours: Sequence[Sample], theirs: Sequence[Sample]) -> list[float]:
    """Return the ratio of wall times per round."""
    return [one.seconds / other.seconds for one, other in zip(ours, theirs, strict=True)]


def works(ours: Sequence[Sample], theirs: Sequence[Sample]) -> list[float]:
    """Return the ratio of CPU times per round."""
    return [one.cpu / other.cpu for one, other in zip(ours, theirs, strict=True)]


def table(rows: Sequence[Row]) -> str:
    """Return the rows in Markdown."""
    head = ("what", "ours", "theirs", "ratio", "by CPU time", "target", "met")
    lines = [head, tuple("---" for _ in head), *(row.cells for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def machine() -> str:
    """Describe the machine."""
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
