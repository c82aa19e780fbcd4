"""The type `CapabilityNotification`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CapabilityNotification(_Record):
    """What a contact's channel can do."""

    request_id: str | None = None
    """The request."""

    contact_id: str | None = None
    """The contact."""

    channel: (
        Literal[
            "WHATSAPP",
            "RCS",
            "SMS",
            "MESSENGER",
            "VIBER",
            "VIBERBM",
            "MMS",
            "INSTAGRAM",
            "TELEGRAM",
            "KAKAOTALK",
            "KAKAOTALKCHAT",
            "LINE",
            "WECHAT",
            "APPLEBC",
            "CHANNEL_UNSPECIFIED",
        ]
        | Unrecognized
        | None
    ) = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    capability_status: (
        Literal["CAPABILITY_UNKNOWN", "CAPABILITY_FULL", "CAPABILITY_PARTIAL", "NO_CAPABILITY"] | Unrecognized | None
    ) = None
    """How much it can do."""

    channel_capabilities: list[str] | None = None
    """What it can do, where that is a part."""

    reason: Reason | None = None
    """Why that isn't known."""


from .reason import Reason  # noqa: E402
