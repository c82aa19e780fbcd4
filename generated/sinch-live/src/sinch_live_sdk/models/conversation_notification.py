"""The type `ConversationNotification`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationNotification(_Record):
    """A conversation."""

    conversation: Conversation | None = None
    """The conversation."""


from .conversation_conversations import Conversation  # noqa: E402
