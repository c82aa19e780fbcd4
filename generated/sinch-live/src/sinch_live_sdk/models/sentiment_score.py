"""The type `SentimentScore`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SentimentScore(_Record):
    """A mood, and how likely it is."""

    sentiment: Literal["positive", "negative", "neutral"] | Unrecognized | None = None
    """The mood."""

    score: float | None = None
    """How likely it is: 0 to 1."""
