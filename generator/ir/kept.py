"""Memoized functions of a connector."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Value = TypeVar("Value")
Result = TypeVar("Result")


def kept(function: Callable[[Value], Result]) -> Callable[[Value], Result]:
    """A function whose last result is cached, for a connector or a part of it."""

    last: list[tuple[Value, Result]] = []

    @wraps(function)
    def asked(value: Value) -> Result:
        known = last[0] if last else None
        if known is None or known[0] is not value:
            known = (value, function(value))
            last[:] = [known]
        return known[1]

    return asked
