"""The CPU cost of a call, beside the same call written by hand with the same HTTP library."""

from __future__ import annotations

import json
import statistics
import subprocess
from pathlib import Path

from tests.support.environments import environment

from .answering import answering
from .harness import Row, table
from .imports import HTTPX, installed

_ROWS = [
    ("typed GET, decode included", "read", "`get(url).json()`", "get", 0.72),
    ("typed GET with a parameter", "list", "`get(url, params=...).json()`", "get with parameters", 0.72),
    ("typed POST", "create", "`post(url, json=...).json()`", "post", 0.68),
]
_MOST_OF_A_TOOL = 0.003
"""Seconds that the call of a tool may take beyond its method."""


def tables(rounds: int) -> str:
    """Return the tables about calls, in Markdown. Times are CPU times of the client; the server is another process."""
    with answering() as url:
        seconds = _measured(url, rounds)
    rows = [
        Row(
            what,
            _shown(seconds[ours]),
            f"{shown} {_shown(seconds[theirs])}",
            _ratios(seconds[ours], seconds[theirs]),
            at,
        )
        for what, ours, shown, theirs, at in _ROWS
    ]
    beyond = [tool - method for tool, method in zip(seconds["tool"], seconds["read"], strict=True)]
    bounds = [_MOST_OF_A_TOOL] * len(beyond)
    what = "typed GET as a tool, beyond the method"
    return table([*rows, Row(what, _shown(beyond), f"the bound {_shown(bounds)}", _ratios(beyond, bounds), 1.0)])


def _measured(url: str, rounds: int) -> dict[str, list[float]]:
    command: list[str | Path] = [environment(HTTPX) / "python", Path(__file__).with_name("calling.py"), url]
    with installed() as environ:
        run = subprocess.run([*command, str(20 * rounds)], env=environ, check=True, capture_output=True, text=True)
    seconds: dict[str, list[float]] = json.loads(run.stdout)
    return seconds


def _ratios(ours: list[float], theirs: list[float]) -> list[float]:
    """Return the ratios without the lowest and highest quarter: bursts of other work can hit one side only."""
    every = sorted(one / other for one, other in zip(ours, theirs, strict=True))
    return every[len(every) // 4 : len(every) - len(every) // 4]


def _shown(samples: list[float]) -> str:
    return f"{statistics.median(samples) * 1e6:.0f} µs"
