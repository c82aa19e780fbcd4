"""The type `MessageList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MessageList(_Record):
    """A page of messages."""

    messages: list[Message] | None = None
    """The items."""

    next_page_token: str | None = None
    """The next page; empty on the last one."""


from .conversation import Message  # noqa: E402
