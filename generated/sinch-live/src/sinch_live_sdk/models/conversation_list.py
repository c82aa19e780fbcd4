"""The type `ConversationList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationList(_Record):
    """A page of conversations."""

    conversations: list[Conversation] | None = None
    """The items."""

    next_page_token: str | None = None
    """The next page; empty on the last one."""

    total_size: int | None = None
    """How many there are in all, where that is known."""


from .conversation_conversations import Conversation  # noqa: E402
