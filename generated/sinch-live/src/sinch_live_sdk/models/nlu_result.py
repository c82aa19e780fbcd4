"""The type `NluResult`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NluResult(_Record):
    """The intention of a message."""

    message: str | None = None
    """The text."""

    results: list[IntentScore] | None = None
    """All intentions."""

    intent: str | None = None
    """The most likely intention."""

    score: float | None = None
    """How likely it is: 0 to 1."""


from .intent_score import IntentScore  # noqa: E402
