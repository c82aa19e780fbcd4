"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.agent import Agent


class AgentDict(_TypedDict):
    """The JSON of `Agent`."""

    display_name: NotRequired[str]
    """The name that is shown."""

    type: NotRequired[Literal["UNKNOWN_AGENT_TYPE", "HUMAN", "BOT"] | Unrecognized]
    """A person or a bot."""

    picture_url: NotRequired[str]
    """Where the picture is."""


AgentInput: TypeAlias = AgentDict | Agent
"""The JSON of `Agent`, or the record."""
