"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.reaction_event import ReactionEvent


class ReactionEventDict(_TypedDict):
    """The JSON of `ReactionEvent`."""

    emoji: str
    """The emoji."""

    action: Literal["REACTION_ACTION_UNKNOWN", "REACTION_ACTION_REACT", "REACTION_ACTION_UNREACT"] | Unrecognized
    """Whether it was put there or taken away."""

    message_id: str
    """The message."""

    reaction_category: NotRequired[str]
    """The kind of the emoji, such as `love`."""


ReactionEventInput: TypeAlias = ReactionEventDict | ReactionEvent
"""The JSON of `ReactionEvent`, or the record."""
