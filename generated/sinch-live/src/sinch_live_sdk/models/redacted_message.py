"""The type `RedactedMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RedactedMessage(_Record):
    """A message without personal data."""

    id: str
    """The message."""

    direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None
    """Which way it went."""

    contact_message: ContactMessage | None = None
    """What is left of it."""

    redaction_type: str | None = None
    """What was done, such as `PII_MASKING`."""

    original_text: str | None = None
    """The text as it was."""

    channel_identity: ChannelIdentity | None = None
    """The address of the contact."""

    conversation_id: str | None = None
    """The conversation; empty in `DISPATCH`."""

    contact_id: str | None = None
    """The contact; empty in `DISPATCH`."""

    metadata: str | None = None
    """Your own text."""

    accept_time: IsoDateTime | None = None
    """When it was accepted."""

    sender_id: str | None = None
    """Whom the contact wrote to."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """The mode of the app."""

    injected: bool | None = None
    """Whether it was put in by hand."""


from .channel_identity import ChannelIdentity  # noqa: E402
from .contact_message import ContactMessage  # noqa: E402
