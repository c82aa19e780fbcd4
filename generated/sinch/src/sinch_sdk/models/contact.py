"""The records and events of `contact`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Contact(_Record):
    """A record of `contact`."""

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
