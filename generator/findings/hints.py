"""Hints that name the nearest known word."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_LISTED = 30
"""Known words that a hint lists."""


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str | None = None) -> str:
    """A hint that names the nearest known word; without one `otherwise`, else the known words."""
    names = sorted(set(known))
    near = difflib.get_close_matches(word, names, 1, 0.6)
    if near:
        return f"did you mean {near[0]!r}?"
    if otherwise is not None:
        return otherwise
    listed = ", ".join(names[:_LISTED]) + (", …" if len(names) > _LISTED else "")
    return f"one of {listed}" if names else "remove it"
