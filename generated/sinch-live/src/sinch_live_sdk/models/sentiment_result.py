"""The type `SentimentResult`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SentimentResult(_Record):
    """The mood of a message."""

    message: str | None = None
    """The text."""

    results: list[SentimentScore] | None = None
    """All moods."""

    sentiment: Literal["positive", "negative", "neutral"] | Unrecognized | None = None
    """The most likely mood."""

    score: float | None = None
    """How likely it is: 0 to 1."""


from .sentiment_score import SentimentScore  # noqa: E402
