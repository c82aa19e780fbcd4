"""Draws of Hypothesis in a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Dice:
    """What is drawn with one function."""

    draw: DrawFn

    def chance(self, one_in: int) -> bool:
        """Return true once in this many times."""
        return self.draw(st.integers(1, one_in)) == one_in

    def pick(self, among: Sequence[_T]) -> _T:
        """Return one of these."""
        return self.draw(st.sampled_from(among))

    def number(self, least: int, most: int) -> int:
        """Return a number between two."""
        return self.draw(st.integers(least, most))

    def some(self, among: Sequence[_T], least: int, most: int) -> list[_T]:
        """Return several of these, each once."""
        return self.draw(st.lists(st.sampled_from(among), min_size=least, max_size=most, unique=True))
