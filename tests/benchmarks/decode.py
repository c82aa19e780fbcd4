"""A page of 10,000 records, from JSON values to typed objects, and the memory that they take."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build.outcome import build
from tests.support.environments import environment

from . import nesting
from .harness import Row, table
from .imports import HTTPX, installed

PYDANTIC = "pydantic==2.14.4"
MSGSPEC = "msgspec==0.20.0"
_ROWS = [
    ("decode 10,000 records", "ours", "pydantic, nested models", "nested", 0.25),
    ("the same", "ours", "pydantic, flat with alias paths", "flat", 0.70),
    ("without selectors", "ours, plain", "pydantic, plain", "plain", 0.70),
    ("40 leaves over 4 levels, a tagged union", "ours, deep", "pydantic, nested models", "deep", 0.25),
    ("the same", "ours, deep", "msgspec, whose decoder is C", "msgspec, deep", 6.0),
]
_MEMORY = [
    ("peak memory of a record, JSON included", "ours", "pydantic, flat", "flat", 0.65),
    ("the same, 40 leaves over 4 levels", "ours, deep", "pydantic, nested models", "deep", 0.60),
]


def tables(rounds: int) -> str:
    """Return the tables about decoding, in Markdown."""
    runs = _measured(rounds)
    rows = [
        Row(
            what,
            _nanoseconds(runs[ours]),
            f"{shown} {_nanoseconds(runs[theirs])}",
            [one / other for one, other in zip(runs[ours], runs[theirs], strict=True)],
            target,
        )
        for what, ours, shown, theirs, target in _ROWS
    ]
    for what, ours, shown, theirs, target in _MEMORY:
        own, other = runs[f"memory of {ours}"][0], runs[f"memory of {theirs}"][0]
        rows.append(Row(what, f"{own:.0f} B", f"{shown} {other:.0f} B", [own / other], target))
    return (
        f"{table(rows)}\n\nmsgspec, whose decoder is C and converts nothing: {_nanoseconds(runs['msgspec'])} a record."
    )


def _measured(rounds: int) -> dict[str, list[float]]:
    command: list[str | Path] = [
        environment(HTTPX, PYDANTIC, MSGSPEC) / "python",
        Path(__file__).with_name("decoding.py"),
        str(3 * rounds),
    ]
    with installed() as environ, TemporaryDirectory() as folder:
        path = Path(folder, "nested.json")
        path.write_text(json.dumps(nesting.spec()), encoding="utf-8")
        assert not build(path, Path(folder, "out"), processes=2).failed
        (source,) = Path(folder, "out").glob("*/src")
        both = os.pathsep.join((environ["PYTHONPATH"], str(source)))
        environ = {**environ, "PYTHONPATH": both}
        run = subprocess.run(command, env=environ, check=True, capture_output=True, text=True)
    runs: dict[str, list[float]] = json.loads(run.stdout)
    return runs


def _nanoseconds(samples: list[float]) -> str:
    return f"{statistics.median(samples) * 1e9:.0f} ns"
