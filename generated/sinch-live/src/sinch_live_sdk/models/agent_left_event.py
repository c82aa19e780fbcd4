"""The type `AgentLeftEvent`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AgentLeftEvent(_Record):
    """Somebody no longer speaks for the app."""

    agent: Agent
    """Who it is."""


from .agent import Agent  # noqa: E402
