"""The records and events of `contact`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(_Record):
    """A record of `contact`."""

    id: str
    """The contact."""

    display_name: str | None = None
    """Display name of the contact."""

    email: str | None = None
    """Email address of the contact."""

    external_id: str | None = None
    """External reference ID for the contact."""

    language: str | None = None
    """Language preference of the contact."""

    channel_identities: list[JsonObject] | None = None
    """Their addresses: `channel`, `identity`, perhaps `app_id`."""

    channel_priority: list[str] | None = None
    """The channels to try first."""

    metadata: str | None = None
    """Your own text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityConflict(_Record):
    """What `contact.list_conflicts` returns."""

    identity: str | None = None
    """The address."""

    channels: list[str] | None = None
    """The channels that it is on."""

    contact_ids: list[str] | None = None
    """The contacts that have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelProfile(_Record):
    """What `contact.read_profile` returns."""

    profile_name: str | None = None
    """The name on the channel."""
