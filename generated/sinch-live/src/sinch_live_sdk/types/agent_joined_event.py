"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.agent import Agent
from ..models.agent_joined_event import AgentJoinedEvent


class AgentJoinedEventDict(_TypedDict):
    """The JSON of `AgentJoinedEvent`."""

    agent: AgentDict | Agent
    """Who it is."""


from .agent import AgentDict  # noqa: E402

AgentJoinedEventInput: TypeAlias = AgentJoinedEventDict | AgentJoinedEvent
"""The JSON of `AgentJoinedEvent`, or the record."""
