"""The records and events of `conversation.capabilities`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentifiedBy(_Record):
    """The addresses."""

    channel_identities: list[ChannelIdentity] | None = None
    """The addresses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityRecipient(_Record):
    """Who was asked about."""

    contact_id: str | None = None
    """The contact."""

    identified_by: IdentifiedBy | None = None
    """The addresses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityRequest(_Record):
    """A record of `conversation.capabilities`."""

    request_id: str | None = None
    """The request, which the event names."""

    app_id: str | None = None
    """The app."""

    recipient: CapabilityRecipient | None = None
    """Who was asked about."""


from .channel_identity import ChannelIdentity  # noqa: E402
