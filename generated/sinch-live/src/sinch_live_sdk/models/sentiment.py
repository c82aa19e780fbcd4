"""The type `Sentiment`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

Sentiment: TypeAlias = Literal["positive", "negative", "neutral"] | Unrecognized
"""A mood."""
