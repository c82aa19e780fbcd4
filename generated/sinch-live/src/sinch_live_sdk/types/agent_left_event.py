"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.agent import Agent
from ..models.agent_left_event import AgentLeftEvent


class AgentLeftEventDict(_TypedDict):
    """The JSON of `AgentLeftEvent`."""

    agent: AgentDict | Agent
    """Who it is."""


from .agent import AgentDict  # noqa: E402

AgentLeftEventInput: TypeAlias = AgentLeftEventDict | AgentLeftEvent
"""The JSON of `AgentLeftEvent`, or the record."""
