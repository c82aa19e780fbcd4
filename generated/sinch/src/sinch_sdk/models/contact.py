"""What the service sends about `contact`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(_Record):
    """Manage contacts for the Conversation API."""

    id: str | None = None
    """Unique identifier for the contact."""

    display_name: str | None = None
    """Display name of the contact."""

    email: str | None = None
    """Email address of the contact."""

    external_id: str | None = None
    """External reference ID for the contact."""

    language: str | None = None
    """Language preference of the contact."""


def decode_contact(data: JsonValue, reading: _decode.Reading) -> Contact:
    """Read Contact from JSON as received."""
    get = _decode.getter(data)
    return Contact(
        id=reading.optional(get("id"), _decode.text, "Contact.id", ("id",)),
        display_name=reading.optional(get("display_name"), _decode.text, "Contact.display_name", ("display_name",)),
        email=reading.optional(get("email"), _decode.text, "Contact.email", ("email",)),
        external_id=reading.optional(get("external_id"), _decode.text, "Contact.external_id", ("external_id",)),
        language=reading.optional(get("language"), _decode.text, "Contact.language", ("language",)),
        raw=_decode.raw(data),
    )
