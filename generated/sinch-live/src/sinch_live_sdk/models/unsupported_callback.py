"""The type `UnsupportedCallback`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class UnsupportedCallback(_Record):
    """What the API has no words for."""

    id: str | None = None
    """The callback."""

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

    payload: str | None = None
    """What the channel sent."""

    channel_identity: ChannelIdentity | None = None
    """The address."""

    contact_id: str | None = None
    """The contact; empty in `DISPATCH`."""

    conversation_id: str | None = None
    """The conversation; empty in `DISPATCH`."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """The mode of the app."""


from .channel_identity import ChannelIdentity  # noqa: E402
