"""The type `EventDeliveryReport`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class EventDeliveryReport(_Record):
    """How far an event has come."""

    event_id: str | None = None
    """The event."""

    status: Literal["QUEUED_ON_CHANNEL", "DELIVERED", "READ", "FAILED", "SWITCHING_CHANNEL"] | Unrecognized | None = (
        None
    )
    """How far it has come."""

    reason: Reason | None = None
    """Why it failed."""

    channel_identity: ChannelIdentity | None = None
    """The address."""

    contact_id: str | None = None
    """The contact; empty in `DISPATCH`."""

    metadata: str | None = None
    """Your own text."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """The mode of the app."""


from .channel_identity import ChannelIdentity  # noqa: E402
from .reason import Reason  # noqa: E402
