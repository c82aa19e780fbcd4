"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.number_pattern import NumberPattern


class NumberPatternDict(_TypedDict):
    """The JSON of `NumberPattern`."""

    pattern: NotRequired[str]
    """The digits."""

    searchPattern: NotRequired[Literal["START", "CONTAINS", "END"] | Unrecognized]
    """Where they are."""


NumberPatternInput: TypeAlias = NumberPatternDict | NumberPattern
"""The JSON of `NumberPattern`, or the record."""
