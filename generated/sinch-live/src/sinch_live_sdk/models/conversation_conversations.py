"""The records and events of `conversation.conversations`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, JsonValue, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Conversation(_Record):
    """A conversation conversation."""

    id: str
    """The conversation."""

    app_id: str | None = None
    """The app."""

    contact_id: str | None = None
    """The contact."""

    active: bool | None = None
    """Whether it goes on."""

    active_channel: (
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
    """The channel that messages go over."""

    last_received: IsoDateTime | None = None
    """When the last message came; 1970 if there is none."""

    metadata: str | None = None
    """Your own text."""

    metadata_json: (
        dict[
            str,
            str
            | float
            | bool
            | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
            | FreeObject
            | UnknownVariant
            | None,
        ]
        | None
    ) = None
    """Your own data."""

    correlation_id: str | None = None
    """Your own reference."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RecentConversation(_Record):
    """What `conversation.conversations.list_recent` returns."""

    conversation: Conversation | None = None
    """The conversation."""

    last_message: Message | None = None
    """Its last message."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SentEvent(_Record):
    """What `conversation.conversations.inject_event` returns."""

    event_id: str
    """The event."""

    accepted_time: IsoDateTime | None = None
    """When it was accepted."""


from .conversation import Message  # noqa: E402
from .free_object import FreeObject  # noqa: E402
