"""The type `AgentJoinedEvent`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AgentJoinedEvent(_Record):
    """Somebody now speaks for the app."""

    agent: Agent
    """Who it is."""


from .agent import Agent  # noqa: E402
