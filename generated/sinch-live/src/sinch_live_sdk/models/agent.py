"""The type `Agent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Agent(_Record):
    """Who speaks for an app."""

    display_name: str | None = None
    """The name that is shown."""

    type: Literal["UNKNOWN_AGENT_TYPE", "HUMAN", "BOT"] | Unrecognized | None = None
    """A person or a bot."""

    picture_url: str | None = None
    """Where the picture is."""
