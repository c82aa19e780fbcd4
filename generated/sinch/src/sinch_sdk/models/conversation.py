"""What the service sends about `conversation`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation(_Record):
    """Omni-channel messaging via the Conversation API."""

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


def decode_conversation(data: JsonValue, reading: _decode.Reading) -> Conversation:
    """Read Conversation from JSON as received."""
    get = _decode.getter(data)
    return Conversation(
        id=reading.optional(get("id"), _decode.text, "Conversation.id", ("id",)),
        project_id=reading.optional(get("project_id"), _decode.text, "Conversation.project_id", ("project_id",)),
        app_id=reading.optional(get("app_id"), _decode.text, "Conversation.app_id", ("app_id",)),
        contact_id=reading.optional(get("contact_id"), _decode.text, "Conversation.contact_id", ("contact_id",)),
        direction=reading.optional(get("direction"), _decode.text, "Conversation.direction", ("direction",)),
        text=reading.optional(
            _decode.find(get("message"), "text_message", "text"),
            _decode.text,
            "Conversation.text",
            ("message", "text_message", "text"),
        ),
        raw=_decode.raw(data),
    )
