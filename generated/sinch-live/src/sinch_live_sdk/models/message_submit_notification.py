"""The type `MessageSubmitNotification`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MessageSubmitNotification(_Record):
    """A message that was handed to its channel."""

    message_id: str | None = None
    """The message."""

    conversation_id: str | None = None
    """The conversation; empty in `DISPATCH`."""

    submitted_message: AppMessage | None = None
    """What was said."""

    channel_identity: ChannelIdentity | None = None
    """The address."""

    contact_id: str | None = None
    """The contact; empty in `DISPATCH`."""

    metadata: str | None = None
    """Your own text."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """The mode of the app."""


from .app_message import AppMessage  # noqa: E402
from .channel_identity import ChannelIdentity  # noqa: E402
