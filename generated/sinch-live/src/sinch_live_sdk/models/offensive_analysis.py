"""The type `OffensiveAnalysis`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OffensiveAnalysis(_Record):
    """Whether a message is offensive."""

    message: str | None = None
    """The text."""

    url: str | None = None
    """The picture."""

    evaluation: Literal["SAFE", "UNSAFE"] | Unrecognized | None = None
    """Whether it is."""

    score: float | None = None
    """How likely that is: 0 to 1."""
