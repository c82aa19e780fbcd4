"""The type `ReactionEvent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ReactionEvent(_Record):
    """An emoji on a message, or its removal."""

    emoji: str
    """The emoji."""

    action: Literal["REACTION_ACTION_UNKNOWN", "REACTION_ACTION_REACT", "REACTION_ACTION_UNREACT"] | Unrecognized
    """Whether it was put there or taken away."""

    message_id: str
    """The message."""

    reaction_category: str | None = None
    """The kind of the emoji, such as `love`."""
