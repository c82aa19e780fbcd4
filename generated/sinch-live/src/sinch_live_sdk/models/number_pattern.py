"""The type `NumberPattern`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NumberPattern(_Record):
    """Digits of a number."""

    pattern: str | None = None
    """The digits."""

    search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None
    """Where they are."""
