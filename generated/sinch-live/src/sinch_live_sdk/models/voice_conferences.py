"""The records and events of `voice.conferences`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConferenceParticipant(_Record):
    """Who takes part."""

    id: str | None = None
    """The call of the participant."""

    cli: str | None = None
    """The number of the participant."""

    duration: int | None = None
    """How long, in seconds."""

    muted: bool | None = None
    """Whether the participant is muted."""

    onhold: bool | None = None
    """Whether the participant is on hold."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Conference(_Record):
    """A voice conference."""

    participants: list[ConferenceParticipant] | None = None
    """Who takes part."""
