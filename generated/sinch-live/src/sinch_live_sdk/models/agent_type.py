"""The type `AgentType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

AgentType: TypeAlias = Literal["UNKNOWN_AGENT_TYPE", "HUMAN", "BOT"] | Unrecognized
"""Who speaks for an app."""
