"""The type `ParkAction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ParkAction(_Record):
    """Puts the call on hold."""

    name: Literal["park"] | Unrecognized = "park"

    locale: str | None = None
    """The voice, such as `en-US`."""

    intro_prompt: str | None = None
    """What is said first."""

    hold_prompt: str | None = None
    """What is said again and again."""

    max_duration: int | None = None
    """How long the call is parked, in seconds."""
