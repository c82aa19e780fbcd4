"""The type `ConversationEventList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationEventList(_Record):
    """A page of events."""

    events: list[ConversationEvent] | None = None
    """The items."""

    next_page_token: str | None = None
    """The next page; empty on the last one."""


from .conversation_events import ConversationEvent  # noqa: E402
