"""The type `NumberSearchPattern`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

NumberSearchPattern: TypeAlias = Literal["START", "CONTAINS", "END"] | Unrecognized
"""Where in a number digits are."""
