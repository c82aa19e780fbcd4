"""The type `RecordNotification`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RecordNotification(_Record):
    """What was stored."""

    entity_id: str | None = None
    """The message or the event."""

    record_status: Literal["RECORD_STATUS_UNSPECIFIED", "EVENT_RECORD_STORED"] | Unrecognized | None = None
    """Whether it was stored."""

    channel_identity: ChannelIdentity | None = None
    """The address."""

    contact_id: str | None = None
    """The contact; empty in `DISPATCH`."""

    conversation_id: str | None = None
    """The conversation; empty in `DISPATCH`."""

    reason: Reason | None = None
    """Why it failed."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """The mode of the app."""


from .channel_identity import ChannelIdentity  # noqa: E402
from .reason import Reason  # noqa: E402
