"""Server-sent events as typed items, beside httpx-sse; how soon the first one is there; memory over a long stream."""

from __future__ import annotations

import json
import statistics
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build.outcome import build
from tests.support.environments import environment
from tests.support.paths import ROOT

from .harness import MIB, Row, table
from .imports import HTTPX

SSE = "httpx-sse==0.4.3"
_SPEC = ROOT / "tests/sdk/streams/spec"


def tables(rounds: int) -> str:
    """Return the table about streams, in Markdown."""
    with TemporaryDirectory() as folder:
        assert not build(_SPEC, Path(folder), processes=2).failed
        (source,) = Path(folder).glob("*/src")
        command: list[str | Path] = [
            environment(HTTPX, SSE) / "python",
            Path(__file__).with_name("streaming.py"),
            str(rounds),
        ]
        run = subprocess.run(command, env={"PYTHONPATH": str(source)}, check=True, capture_output=True, text=True)
    runs: dict[str, list[float]] = json.loads(run.stdout)
    ratios = [one / other for one, other in zip(runs["typed"], runs["httpx-sse"], strict=True)]
    ours, theirs = (f"{statistics.median(runs[name]) * 1e9:.0f} ns" for name in ("typed", "httpx-sse"))
    rows = [Row("an event, typed", ours, f"httpx-sse and `json.loads` {theirs}", ratios, 1.3)]
    first = statistics.median(runs["first"]) * 1000
    events, pieces = (runs[name][0] / MIB for name in ("events", "bytes"))
    return (
        f"{table(rows)}\n\nFrom the sending of an event to its being in the caller's hands: {first:.1f} ms (at most"
        f" {max(runs['first']) * 1000:.1f} ms). Peak memory of the process grows by {events:.1f} MiB over 1,000,000"
        f" events, and by {pieces:.1f} MiB over 10 GB of bytes."
    )
