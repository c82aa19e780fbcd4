"""The records and events of `conversation`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Conversation(_Record):
    """A record of `conversation`."""

    id: str | None = None
    """Unique identifier for the message."""

    project_id: str | None = None
    """Project ID for the conversation."""

    app_id: str | None = None
    """App ID for the conversation."""

    contact_id: str | None = None
    """ID of the contact."""

    direction: str | None = None
    """Direction of the message (TO_CONTACT or FROM_CONTACT)."""

    text: str | None = None
    """Text content of the message."""
