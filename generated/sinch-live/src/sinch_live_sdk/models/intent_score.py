"""The type `IntentScore`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class IntentScore(_Record):
    """An intention, and how likely it is."""

    intent: str | None = None
    """The intention, such as `chitchat.greeting`."""

    score: float | None = None
    """How likely it is: 0 to 1."""
