"""A page of 10,000 records, from JSON values to typed objects, and the memory that they take."""

from __future__ import annotations

import json
import statistics
import subprocess
from pathlib import Path

from .harness import Row, environment, table
from .imports import HTTPX, installed

PYDANTIC = "pydantic==2.14.4"
MSGSPEC = "msgspec==0.20.0"
_ROWS = [
    ("decode 10,000 records", "ours", "pydantic, nested models", "nested", 0.25),
    ("the same", "ours", "pydantic, flat with alias paths", "flat", 0.70),
    ("without selectors", "ours, plain", "pydantic, plain", "plain", 0.70),
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
    ours, flat = runs["memory of ours"][0], runs["memory of flat"][0]
    rows.append(
        Row(
            "peak memory of a record, JSON included",
            f"{ours:.0f} B",
            f"pydantic, flat {flat:.0f} B",
            [ours / flat],
            0.65,
        )
    )
    return (
        f"{table(rows)}\n\nmsgspec, whose decoder is C and converts nothing: {_nanoseconds(runs['msgspec'])} a record."
    )


def _measured(rounds: int) -> dict[str, list[float]]:
    command: list[str | Path] = [
        environment(HTTPX, PYDANTIC, MSGSPEC) / "python",
        Path(__file__).with_name("decoding.py"),
        str(3 * rounds),
    ]
    with installed() as environ:
        run = subprocess.run(command, env=environ, check=True, capture_output=True, text=True)
    runs: dict[str, list[float]] = json.loads(run.stdout)
    return runs


def _nanoseconds(samples: list[float]) -> str:
    return f"{statistics.median(samples) * 1e9:.0f} ns"
