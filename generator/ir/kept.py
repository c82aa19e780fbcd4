"""Results that are kept for the value that was asked about last."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar

Value = TypeVar("Value")
Result = TypeVar("Result")


class _Same(Generic[Value]):
    """A value that is equal to nothing but itself."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value: Value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.value is self.value

    def __hash__(self) -> int:
        return id(self.value)


def kept(function: Callable[[Value], Result]) -> Callable[[Value], Result]:
    """A function of a connector, or of a part of it, that is asked again and again: its last result is kept."""

    @lru_cache(maxsize=1)
    def found(same: _Same[Value]) -> Result:
        return function(same.value)

    @wraps(function)
    def asked(value: Value) -> Result:
        return found(_Same(value))

    return asked
