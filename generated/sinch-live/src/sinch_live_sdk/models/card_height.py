"""The type `CardHeight`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

CardHeight: TypeAlias = Literal["UNSPECIFIED_HEIGHT", "SHORT", "MEDIUM", "TALL"] | Unrecognized
"""How high a card is."""
